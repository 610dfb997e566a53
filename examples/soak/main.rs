//! Runs random sessions (connect, backup, restore, compare) with random faults against the emulated device, on virtual
//! time, and counts how they end. `docs/reliability.md` is written from it.
//!
//! A run is made from the soak's seed and its own number and nothing else, so `--replay` shows any of them again.

mod content;
mod dice;
mod fault;
mod job;
mod proof;
mod session;
#[path = "../../tests/shared/strikes.rs"]
mod strikes;
mod sudden;
mod table;
#[path = "../../tests/shared/tapped_port.rs"]
mod tapped_port;
mod wire;

use dice::Dice;
use fault::{CLASSES, Class};
use session::{Run, Verdict};
use std::panic;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use table::Table;

const USAGE: &str = "\
usage: soak [--runs N] [--seed S] [--threads N] [--minutes N] [--only TEXT] [--strikes N] [--write FILE] [--replay RUN]

  --runs N       how many sessions (default 230)
  --seed S       seed of the whole soak (default 1)
  --threads N    threads (default 2)
  --minutes N    begin no session after so many minutes
  --only TEXT    only classes whose name holds TEXT
  --strikes N    also end backups and restores at N exact bytes of each class (default 0)
  --write FILE   write the table into a Markdown file, between its two marks
  --replay RUN   run this one alone and show what happened
";

/// The marks in a Markdown file between which the table stands.
const MARKS: [&str; 2] = ["<!-- soak: begin -->", "<!-- soak: end -->"];

#[derive(Debug, Clone)]
struct Arguments {
    runs: u64,
    seed: u64,
    threads: u64,
    minutes: Option<u64>,
    only: String,
    strikes: u64,
    write: Option<String>,
    replay: Option<u64>,
}

fn main() -> ExitCode {
    let arguments = match parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(what) => {
            eprintln!("{what}\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    if let Some(number) = arguments.replay {
        return replay(&arguments, number);
    }
    let started = Instant::now();
    let table = soak(&arguments);
    let took = started.elapsed();
    println!("{}\n{}", table.to_markdown(), table.errors_to_markdown());
    println!("{} runs, {} wrong, seed {}, {:.0} s", table.runs(), table.wrong(), arguments.seed, took.as_secs_f64());
    let (sudden, broken) = match strike(&arguments) {
        Ok(struck) => struck,
        Err(what) => {
            eprintln!("{what}");
            return ExitCode::FAILURE;
        }
    };
    if let Some(path) = &arguments.write
        && let Err(error) = write(path, &arguments, &table, &sudden)
    {
        eprintln!("cannot write {path}: {error}");
        return ExitCode::FAILURE;
    }
    if table.wrong() == 0 && broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Sudden ends at exact bytes, where they are asked for: their table, and how many did not end as they should.
fn strike(arguments: &Arguments) -> Result<(String, usize), String> {
    if arguments.strikes == 0 {
        return Ok((String::new(), 0));
    }
    let started = Instant::now();
    let (table, wrong) = sudden::strike_all(arguments.strikes, arguments.seed, arguments.threads)?;
    println!("\n{table}\n{} s", started.elapsed().as_secs());
    for what in &wrong {
        println!("WRONG: {what}");
    }
    Ok((table, wrong.len()))
}

fn parse(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments {
        runs: 230,
        seed: 1,
        threads: 2,
        minutes: None,
        only: String::new(),
        strikes: 0,
        write: None,
        replay: None,
    };
    while let Some(word) = words.next() {
        let value = words.next().ok_or_else(|| format!("`{word}` is unknown or lacks its value"))?;
        let number = || value.parse::<u64>().map_err(|_| format!("`{value}` is no number"));
        match word.as_str() {
            "--runs" => arguments.runs = number()?,
            "--seed" => arguments.seed = number()?,
            "--threads" => arguments.threads = number()?.clamp(1, 64),
            "--minutes" => arguments.minutes = Some(number()?),
            "--only" => arguments.only = value,
            "--strikes" => arguments.strikes = number()?,
            "--write" => arguments.write = Some(value),
            "--replay" => arguments.replay = Some(number()?),
            _ => return Err(format!("`{word}` is unknown")),
        }
    }
    Ok(arguments)
}

/// The classes take turns, so every number of runs covers them evenly.
fn class_of(number: u64) -> Class {
    CLASSES[(number % CLASSES.len() as u64) as usize]
}

fn seed_of(seed: u64, number: u64) -> u64 {
    Dice::new(Dice::new(seed).next() ^ number).next()
}

/// One run; a panic is a wrong outcome like any other.
fn run(seed: u64, number: u64, replay: bool) -> Run {
    let class = class_of(number);
    panic::catch_unwind(|| session::run(class, seed_of(seed, number), replay)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        Run {
            backup: Verdict::Wrong(format!("panic: {}", text.unwrap_or("of unknown kind"))),
            restore: Verdict::NotTried,
            compare: Verdict::NotTried,
            was_struck: false,
            again_percent: None,
            log: Vec::new(),
        }
    })
}

fn soak(arguments: &Arguments) -> Table {
    let next = AtomicU64::new(0);
    let end = arguments.minutes.map(|minutes| Instant::now() + Duration::from_secs(60 * minutes));
    let table = Mutex::new(Table::new());
    std::thread::scope(|scope| {
        for _ in 0..arguments.threads {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= arguments.runs || end.is_some_and(|end| Instant::now() >= end) {
                        return;
                    }
                    let class = class_of(number);
                    if !class.name().contains(&arguments.only) {
                        continue;
                    }
                    let run = run(arguments.seed, number, false);
                    tell_failure(arguments.seed, number, &run);
                    table.lock().unwrap_or_else(std::sync::PoisonError::into_inner).add(class, &run);
                }
            });
        }
    });
    table.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn tell_failure(seed: u64, number: u64, run: &Run) {
    for verdict in [&run.backup, &run.restore, &run.compare] {
        let (word, what) = match verdict {
            Verdict::Wrong(what) => ("WRONG", what),
            Verdict::Error(what) => ("error", what),
            Verdict::Exact | Verdict::NotTried => continue,
        };
        println!("{word} in run {number} ({}): {what}", class_of(number).name());
        println!("    again: cargo xtask soak --seed {seed} --replay {number}");
    }
}

fn replay(arguments: &Arguments, number: u64) -> ExitCode {
    let run = run(arguments.seed, number, true);
    for line in &run.log {
        println!("{line}");
    }
    println!("backup {:?}\nrestore {:?}\ncompare {:?}", run.backup, run.restore, run.compare);
    println!("moved again: {:?} %", run.again_percent);
    let wrong = [&run.backup, &run.restore, &run.compare].iter().any(|verdict| matches!(verdict, Verdict::Wrong(_)));
    if wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Puts the tables between the marks of a Markdown file.
fn write(path: &str, arguments: &Arguments, table: &Table, sudden: &str) -> std::io::Result<()> {
    let [begin, end] = MARKS;
    let text = std::fs::read_to_string(path)?;
    let missing = || std::io::Error::new(std::io::ErrorKind::InvalidData, "the marks of the table are not there");
    let (head, rest) = text.split_once(begin).ok_or_else(missing)?;
    let (_, tail) = rest.split_once(end).ok_or_else(missing)?;
    let made = format!(
        "{} runs with `cargo xtask soak --runs {} --seed {} --strikes {}`; {} wrong.\n\n{}\nErrors that sessions ended with:\n\n{}{}",
        table.runs(),
        arguments.runs,
        arguments.seed,
        arguments.strikes,
        table.wrong(),
        table.to_markdown(),
        table.errors_to_markdown(),
        if sudden.is_empty() { String::new() } else { format!("\nSudden ends at exact bytes:\n\n{sudden}") }
    );
    std::fs::write(path, format!("{head}{begin}\n{made}{end}{tail}"))
}
