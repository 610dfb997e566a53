//! The flasher from the command line, against any device behind a TCP socket (`virtual-sonoff`, a serial server): the
//! engine of the page without the page.

mod partial;
mod progress;
mod tcp_port;

use partial::replace;
use progress::Bar;
use std::fs;
use std::io::{IsTerminal as _, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::BackupOptions;
use switchback::flasher::connect::{ConnectEvent, ConnectOptions, Speed, connect};
use switchback::flasher::plan::{FlashPlan, Outside, RestoreOptions};
use switchback::flasher::progress::{CancelToken, Control};
use switchback::flasher::session;
use switchback::image::{ChipFacts, Severity, preflight, unpack};
use switchback::protocol::checksum::{digest, to_hex};
use tcp_port::{SystemClock, TcpPort};

const USAGE: &str = "usage: switchback --tcp HOST:PORT [OPTIONS] COMMAND

commands:
  info                  what is connected
  backup FILE           read the whole flash, prove it, save it (goes on where an earlier run stopped)
  restore FILE          write a .bin or .bin.gz, prove it
  verify FILE           check that the device holds exactly this
  compare FILE          list the sectors that differ
  erase [ADDR SIZE]     erase the whole flash or a region (0x... or decimal, multiples of 0x1000)

options:
  --tcp HOST:PORT       where the device is
  --baud N              speed to work at; without it the fastest clean one is found
  --patience SECONDS    how long to wait for a device (default 15)
  --base FILE           with backup: an earlier backup; what is unchanged is not read again
  --read-all            with backup: also read what is blank
  --second-look         with backup: also prove that the flash reads the same twice
  --offset ADDR         with restore, verify, compare: flash address of the file's first byte (default 0)
  --erase-outside       with restore: also erase what the file does not cover
  --write-all           with restore: also write what the device already holds
  --yes                 do not ask before erasing or writing
  --trace               print the transcript of the session at the end

exit status: 0 done; 1 not done, the reason is printed; 2 wrong use; 3 (compare, verify) different";

type Flasher = session::Flasher<TcpPort, SystemClock>;

/// Why the program ends early.
enum Stop {
    /// The command line makes no sense.
    Usage(String),
    /// The work could not be done.
    Failed(String),
    /// Device and file differ.
    Different(String),
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.to_string())
    }
}

#[derive(Default)]
struct Arguments {
    tcp: Option<String>,
    baud: Option<u32>,
    patience: Option<u64>,
    base: Option<PathBuf>,
    read_all: bool,
    second_look: bool,
    offset: u32,
    erase_outside: bool,
    write_all: bool,
    yes: bool,
    trace: bool,
    words: Vec<String>,
}

fn main() -> ExitCode {
    match parse(std::env::args().skip(1)).and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Usage(what)) => {
            eprintln!("{what}\n\n{USAGE}");
            ExitCode::from(2)
        }
        Err(Stop::Failed(what)) => {
            eprintln!("error: {what}");
            ExitCode::FAILURE
        }
        Err(Stop::Different(what)) => {
            println!("{what}");
            ExitCode::from(3)
        }
    }
}

fn parse(mut given: impl Iterator<Item = String>) -> Result<Arguments, Stop> {
    let mut arguments = Arguments::default();
    while let Some(word) = given.next() {
        let mut value = || given.next().ok_or_else(|| Stop::Usage(format!("{word} wants a value")));
        match word.as_str() {
            "--tcp" => arguments.tcp = Some(value()?),
            "--baud" => arguments.baud = Some(number(&value()?)?),
            "--patience" => arguments.patience = Some(u64::from(number(&value()?)?)),
            "--base" => arguments.base = Some(value()?.into()),
            "--offset" => arguments.offset = number(&value()?)?,
            "--read-all" => arguments.read_all = true,
            "--second-look" => arguments.second_look = true,
            "--erase-outside" => arguments.erase_outside = true,
            "--write-all" => arguments.write_all = true,
            "--yes" => arguments.yes = true,
            "--trace" => arguments.trace = true,
            "--help" | "-h" => {
                println!("{USAGE}");
                std::process::exit(0);
            }
            other if other.starts_with("--") => return Err(Stop::Usage(format!("unknown option {other}"))),
            _ => arguments.words.push(word),
        }
    }
    Ok(arguments)
}

fn number(text: &str) -> Result<u32, Stop> {
    let parsed = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => text.parse(),
    };
    parsed.map_err(|_| Stop::Usage(format!("{text} is not a number")))
}

fn run(arguments: &Arguments) -> Result<(), Stop> {
    let words: Vec<&str> = arguments.words.iter().map(String::as_str).collect();
    type Work<'w> = Box<dyn Fn(&mut Flasher) -> Result<(), Stop> + 'w>;
    let work: Work = match words.as_slice() {
        ["info"] => Box::new(info),
        ["backup", file] => Box::new(|flasher| backup(flasher, Path::new(file), arguments)),
        ["restore", file] => Box::new(|flasher| restore(flasher, Path::new(file), arguments)),
        ["verify" | "compare", file] => Box::new(|flasher| compare(flasher, Path::new(file), arguments)),
        ["erase"] => Box::new(|flasher| erase(flasher, None, arguments)),
        ["erase", start, size] => {
            let (start, size) = (number(start)?, number(size)?);
            Box::new(move |flasher| erase(flasher, Some(start..start.saturating_add(size)), arguments))
        }
        [] => return Err(Stop::Usage("no command given".into())),
        other => return Err(Stop::Usage(format!("not understood: {}", other.join(" ")))),
    };
    let mut flasher = open(arguments)?;
    let outcome = work(&mut flasher);
    if arguments.trace {
        for line in flasher.trace().lines() {
            eprintln!("{:10.3} {}", line.at.as_secs_f64(), line.text);
        }
    }
    outcome
}

fn open(arguments: &Arguments) -> Result<Flasher, Stop> {
    let address = arguments.tcp.as_deref().ok_or_else(|| Stop::Usage("--tcp HOST:PORT is missing".into()))?;
    let port = TcpPort::open(address)
        .map_err(|error| Stop::Failed(format!("Nothing listens at {address} ({error}). Start the device first.")))?;
    let options = ConnectOptions {
        speed: arguments.baud.map_or(Speed::Automatic, Speed::Fixed),
        patience: Duration::from_secs(arguments.patience.unwrap_or(15)),
        ..ConnectOptions::default()
    };
    let mut last = None;
    let mut tell = |event: ConnectEvent| {
        if last.as_ref() != Some(&event) {
            eprintln!("{}", words_for(&event));
            last = Some(event);
        }
    };
    let connected = pollster::block_on(connect(port, SystemClock::new(), &options, &CancelToken::new(), &mut tell));
    let flasher = connected.map_err(|failure| Stop::Failed(failure.error.to_string()))?;
    let link = flasher.link();
    if link.baud != link.wanted_baud {
        eprintln!("{} baud does not work on this line; going on at {} baud.", link.wanted_baud, link.baud);
    }
    Ok(flasher)
}

fn words_for(event: &ConnectEvent) -> String {
    match event {
        ConnectEvent::Listening => "Looking for a device in flash mode ...".into(),
        ConnectEvent::Noise => "Something is sending, but it is no answer.".into(),
        ConnectEvent::StartedNormally { mode } => {
            format!("The device started normally (mode {mode}): hold the button while you switch it on.")
        }
        ConnectEvent::InFlashMode => "The device started in flash mode.".into(),
        ConnectEvent::LoaderFound { stub_was_running: true } => "Found the flasher stub of an earlier session.".into(),
        ConnectEvent::LoaderFound { stub_was_running: false } => "Found the ROM loader.".into(),
        ConnectEvent::UploadingStub => "Starting the flasher stub.".into(),
        ConnectEvent::ChangingSpeed { baud } => format!("Trying {baud} baud."),
        ConnectEvent::TooFast { baud } => format!(
            "Nothing is heard at {baud} baud: too fast for these wires. Switch the device off, hold its button and switch it on: then a lower speed is used."
        ),
    }
}

fn info(flasher: &mut Flasher) -> Result<(), Stop> {
    let device = flasher.identity();
    let maker = device.flash_id.manufacturer_name().unwrap_or("unknown maker");
    println!("Chip:    {}", device.chip.name());
    println!("MAC:     {}", device.mac);
    println!("Crystal: {} MHz", device.crystal_mhz);
    println!("Flash:   {} ({maker}), {} bytes", device.flash_id, device.flash_size);
    println!("Link:    {} baud", flasher.link().baud);
    Ok(())
}

fn read_file(path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| Stop::Failed(format!("{} cannot be read: {error}.", path.display())))
}

/// Runs one operation with a progress bar.
fn watched<T>(work: impl FnOnce(&mut Control<'_>) -> T) -> T {
    let mut bar = Bar::new();
    let cancel = CancelToken::new();
    let mut show = |event| bar.show(&event);
    work(&mut Control::new(&cancel, &mut show))
}

fn backup(flasher: &mut Flasher, file: &Path, arguments: &Arguments) -> Result<(), Stop> {
    let device = flasher.identity().clone();
    let mut assembly = partial::load(file, &device).unwrap_or_else(|| Assembly::new(device.flash_size));
    if assembly.settled() > 0 {
        eprintln!("Going on with an earlier backup: {} of {} bytes are there.", assembly.settled(), device.flash_size);
    }
    let base = arguments.base.as_deref().map(read_file).transpose()?;
    let options =
        BackupOptions { known: base.as_deref(), skip_blank: !arguments.read_all, second_look: arguments.second_look };
    let outcome = watched(|control| pollster::block_on(flasher.backup(&mut assembly, &options, control)));
    match outcome {
        Ok(report) => {
            replace(file, assembly.bytes())?;
            let _ = fs::remove_file(partial::path_for(file));
            println!(
                "Saved {} bytes to {}, proven by the device's digest {} in {:.1} s.",
                assembly.size(),
                file.display(),
                to_hex(&report.md5),
                report.elapsed.as_secs_f64()
            );
            if report.repairs > 0 {
                println!("{} damaged parts were read again.", report.repairs);
            }
            Ok(())
        }
        Err(error) => {
            partial::save(file, &device, &assembly)?;
            Err(Stop::Failed(format!("{error} ({} of {} bytes are kept)", assembly.settled(), assembly.size())))
        }
    }
}

fn load_image(flasher: &Flasher, file: &Path) -> Result<Vec<u8>, Stop> {
    let flash_size = flasher.identity().flash_size;
    let stored = read_file(file)?;
    // One byte more than fits, so that a file that is too large is told from one that just fits.
    let image = unpack(&stored, flash_size as usize + 1)?;
    Ok(image.into_owned())
}

fn restore(flasher: &mut Flasher, file: &Path, arguments: &Arguments) -> Result<(), Stop> {
    let image = load_image(flasher, file)?;
    let device = flasher.identity();
    if arguments.offset == 0 {
        let chip = ChipFacts { flash_size: device.flash_size, embedded_flash: device.chip.has_embedded_flash() };
        for finding in preflight(&image, &chip) {
            let text = format!("{}. {} {}", finding.title, finding.explanation, finding.next_step);
            if finding.severity == Severity::Blocking {
                return Err(Stop::Failed(text));
            }
            eprintln!("note: {text}");
        }
    }
    let options = RestoreOptions {
        offset: arguments.offset,
        outside: if arguments.erase_outside { Outside::Erase } else { Outside::Keep },
        write_all: arguments.write_all,
        keep: Vec::new(),
    };
    let plan = watched(|control| pollster::block_on(flasher.plan_restore(&image, &options, control)))?;
    print_plan(&plan);
    if plan.is_empty() {
        println!("The device already holds this image (digest {}).", to_hex(&digest(&image)));
        return Ok(());
    }
    confirm("Write it?", arguments)?;
    let report = watched(|control| pollster::block_on(flasher.restore(&plan, &image, control)))?;
    println!(
        "Restored and proven by the device's digests: {} bytes written in {:.1} s.",
        report.written,
        report.elapsed.as_secs_f64()
    );
    println!("Release the button, then switch the power off and on: the device starts its firmware.");
    Ok(())
}

fn print_plan(plan: &FlashPlan) {
    let list = |what: &str, ranges: &[Range<u32>]| {
        for range in ranges {
            println!("  {what} {:#08X} to {:#08X}", range.start, range.end - 1);
        }
    };
    println!("Plan, about {} s:", plan.estimate.as_secs().max(1));
    list("erase", &plan.erase);
    list("write", &plan.write);
    println!("  {} bytes are already there", plan.unchanged.iter().map(|range| range.end - range.start).sum::<u32>());
}

/// Asks on a terminal; elsewhere the command itself is the word.
fn confirm(question: &str, arguments: &Arguments) -> Result<(), Stop> {
    if arguments.yes || !std::io::stdin().is_terminal() {
        return Ok(());
    }
    print!("{question} Type yes: ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    if answer.trim().eq_ignore_ascii_case("yes") {
        Ok(())
    } else {
        Err(Stop::Failed("Not confirmed. Nothing was changed.".into()))
    }
}

fn compare(flasher: &mut Flasher, file: &Path, arguments: &Arguments) -> Result<(), Stop> {
    let image = load_image(flasher, file)?;
    let report = watched(|control| pollster::block_on(flasher.compare(&image, arguments.offset, control)))?;
    if report.is_equal() {
        println!("The device holds exactly this (digest {}).", to_hex(&digest(&image)));
        return Ok(());
    }
    let mut text = String::from("The device differs from the file:");
    for range in &report.differing {
        text.push_str(&format!("\n  {:#08X} to {:#08X}", range.start, range.end - 1));
    }
    Err(Stop::Different(text))
}

fn erase(flasher: &mut Flasher, region: Option<Range<u32>>, arguments: &Arguments) -> Result<(), Stop> {
    let region = region.unwrap_or(0..flasher.identity().flash_size);
    println!("Plan: erase {:#08X} to {:#08X}.", region.start, region.end.saturating_sub(1));
    confirm("What is there will be lost. Erase it?", arguments)?;
    watched(|control| pollster::block_on(flasher.erase_region(region, control)))?;
    println!("Erased, and proven blank by the device's digest.");
    Ok(())
}
