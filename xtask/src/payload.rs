//! What a first visit transfers.

use crate::{guides, inputs, locales, offline, page, parts, run};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::iter::Sum;
use std::path::{Path, PathBuf};

/// Largest first visit, brotli-compressed.
const GOAL_BYTES: u64 = 200_000;

/// What is held to it: all up to this.
const FIRST_VISIT: Stage = Stage::Bench;

/// Compresses each file named after it as a static host does, and prints three sizes a line.
const MEASURE: &str = "
const { readFileSync } = require('node:fs'), zlib = require('node:zlib');
for (const file of process.argv.slice(1)) {
  const raw = readFileSync(file);
  const gzip = zlib.gzipSync(raw, { level: 9 });
  const brotli = zlib.brotliCompressSync(raw, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(raw.length, gzip.length, brotli.length);
}";

/// Sizes in bytes.
#[derive(Default, Clone, Copy)]
struct Sizes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Sum for Sizes {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), |sum, next| Self {
            raw: sum.raw + next.raw,
            gzip: sum.gzip + next.gzip,
            brotli: sum.brotli + next.brotli,
        })
    }
}

/// What a person does, in order, and what of the page is fetched for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Opens the page: it can be used.
    Start,
    /// Calls a device: with the flasher and its stub.
    Call,
    /// Takes the emulated device for it.
    Bench,
    /// Makes a backup of it, which the library keeps.
    Backup,
    /// Everything else, and what is fetched beside the page to be there without a network.
    Later,
}

impl Stage {
    const ALL: [Self; 5] = [Self::Start, Self::Call, Self::Bench, Self::Backup, Self::Later];

    const fn words(self) -> &'static str {
        match self {
            Self::Start => "opening the page, until it can be used",
            Self::Call => "calling a device: flasher and flasher stub",
            Self::Bench => "the emulated device",
            Self::Backup => "a proven backup, kept in the library",
            Self::Later => "all else: other pages, guide, languages, keeping the page for use without a network",
        }
    }

    /// When the file `name` of the page is fetched; `parts` says which files make a part.
    fn of(name: &str, parts: &Parts) -> Self {
        let is_of = |part: &str| parts.get(part).is_some_and(|files| files.iter().any(|file| name.ends_with(file)));
        let is_in = |folder| Path::new(name).starts_with(folder);
        if is_in(guides::FOLDER) || is_in(offline::ICONS) || is_in(locales::FOLDER) {
            Self::Later
        } else if Path::new(name).parent() == Some(Path::new("")) {
            if [offline::WORKER, "packing.js"].contains(&name) { Self::Later } else { Self::Start }
        } else if name.ends_with(parts::SCRIPT) {
            Self::Start
        } else if is_of("link") {
            Self::Call
        } else if is_of("bench") {
            Self::Bench
        } else if is_of("work") {
            Self::Backup
        } else {
            Self::Later
        }
    }
}

/// The files of each part, as `/name.wasm`.
type Parts = BTreeMap<String, Vec<String>>;

/// The sizes of every file in `dist`, by name, and when it is fetched.
fn files() -> Result<Vec<(Stage, String, Sizes)>> {
    let files = inputs::files_in(&[page::dist()]).context("there is no page yet: run `cargo xtask dist`")?;
    let parts = parts::files()?;
    let sizes = measure(&files)?;
    let name = |file: &PathBuf| file.strip_prefix(page::dist()).unwrap_or(file).to_string_lossy().replace('\\', "/");
    Ok(files.iter().map(name).zip(sizes).map(|(name, sizes)| (Stage::of(&name, &parts), name, sizes)).collect())
}

/// What each stage fetches as JSON: `[{"stage": …, "files": count, "bytes": [raw, gzip, brotli]}]`.
pub fn json() -> Result<Value> {
    let files = files()?;
    let stage = |stage: Stage| {
        let of_it: Vec<_> = files.iter().filter(|(of, ..)| *of == stage).map(|(.., sizes)| *sizes).collect();
        let count = of_it.len();
        let sum: Sizes = of_it.into_iter().sum();
        json!({"stage": stage.words(), "files": count, "bytes": [sum.raw, sum.gzip, sum.brotli]})
    };
    Ok(Stage::ALL.into_iter().map(stage).collect())
}

/// Prints the sizes of what is fetched for the first backup, file by file, and of all else.
///
/// # Errors
/// Where page, flasher, stub and emulated device are larger than the goal.
pub fn print() -> Result<()> {
    println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    let files = files()?;
    let mut so_far = Sizes::default();
    let mut first = Sizes::default();
    for stage in Stage::ALL {
        let mut sum = Sizes::default();
        for (_, name, sizes) in files.iter().filter(|(of, ..)| *of == stage) {
            if stage != Stage::Later {
                println!("{:>9} {:>9} {:>9}  {name}", sizes.raw, sizes.gzip, sizes.brotli);
            }
            sum = [sum, *sizes].into_iter().sum();
        }
        so_far = [so_far, sum].into_iter().sum();
        println!("{:>9} {:>9} {:>9}  = {}", sum.raw, sum.gzip, sum.brotli, stage.words());
        println!("{:>9} {:>9} {:>9}  = so far", so_far.raw, so_far.gzip, so_far.brotli);
        if stage == FIRST_VISIT {
            first = so_far;
        }
    }
    if first.brotli > GOAL_BYTES {
        bail!(
            "page, flasher, stub and emulated device are {} bytes, more than the {GOAL_BYTES} that they may be",
            first.brotli
        );
    }
    println!(
        "Page, flasher, stub and emulated device are {} % of the goal of {GOAL_BYTES}.",
        first.brotli * 100 / GOAL_BYTES
    );
    Ok(())
}

fn measure(files: &[PathBuf]) -> Result<Vec<Sizes>> {
    let text = run::read(run::with_args("node", &["-e", MEASURE]).args(files))?;
    let sizes = |line: &str| {
        let mut numbers = line.split(' ').map(str::parse);
        let mut next = || numbers.next().and_then(Result::ok);
        Some(Sizes { raw: next()?, gzip: next()?, brotli: next()? })
    };
    text.lines().map(|line| sizes(line).with_context(|| format!("unexpected size line `{line}`"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_counted_where_it_is_first_fetched() {
        let list = |names: &[&str]| names.iter().map(|name| format!("/{name}.wasm")).collect();
        let parts = Parts::from([
            ("link".to_owned(), list(&["chunk_1", "split_link"])),
            ("bench".to_owned(), list(&["chunk_1", "chunk_3"])),
            ("work".to_owned(), list(&["chunk_1", "chunk_2", "split_work"])),
            ("more".to_owned(), list(&["chunk_2", "split_more"])),
        ]);
        for (name, stage) in [
            ("index.html", Stage::Start),
            ("switchback-4f2c0d11aa90e7b3_bg.wasm", Stage::Start),
            ("parts-4f2c0d11aa90e7b3/parts.js", Stage::Start),
            ("parts-4f2c0d11aa90e7b3/chunk_1.wasm", Stage::Call),
            ("parts-4f2c0d11aa90e7b3/split_link.wasm", Stage::Call),
            ("parts-4f2c0d11aa90e7b3/chunk_3.wasm", Stage::Bench),
            ("parts-4f2c0d11aa90e7b3/chunk_2.wasm", Stage::Backup),
            ("parts-4f2c0d11aa90e7b3/split_more.wasm", Stage::Later),
            ("sw.js", Stage::Later),
            ("packing.js", Stage::Later),
            ("guides/en.json", Stage::Later),
            ("locales/de.ftl", Stage::Later),
        ] {
            assert_eq!(Stage::of(name, &parts), stage, "{name}");
        }
    }
}
