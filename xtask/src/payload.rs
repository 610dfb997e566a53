//! What a first visit transfers.

use crate::{guides, inputs, locales, offline, page, run};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::iter::Sum;
use std::path::{Path, PathBuf};

/// Largest first visit that the project aims at, brotli-compressed.
const GOAL_BYTES: u64 = 200_000;

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

/// Whether a file is fetched only when a person opens what needs it, wants another language, installs the page, or after
/// it has started.
fn is_fetched_later(name: &str) -> bool {
    let folder = |folder| Path::new(name).starts_with(folder);
    folder(guides::FOLDER) || folder(offline::ICONS) || locales::is_of_another_language(name)
}

/// The sizes of every file in `dist`, by name.
fn files() -> Result<Vec<(String, Sizes)>> {
    let files = inputs::files_in(&[page::dist()]).context("there is no page yet: run `cargo xtask dist`")?;
    let sizes = measure(&files)?;
    let name = |file: &PathBuf| file.strip_prefix(page::dist()).unwrap_or(file).display().to_string();
    Ok(files.iter().map(name).zip(sizes).collect())
}

/// The files of a first visit as JSON: `[{"name": …, "bytes": [raw, gzip, brotli]}]`.
pub fn json() -> Result<Value> {
    let entry = |(name, sizes): (String, Sizes)| json!({"name": name, "bytes": [sizes.raw, sizes.gzip, sizes.brotli]});
    Ok(files()?.into_iter().filter(|(name, _)| !is_fetched_later(name)).map(entry).collect())
}

/// Prints the sizes of every file that a first visit fetches and their sum, beside the goal, and what comes later.
pub fn print() -> Result<()> {
    println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    let (later, first): (Vec<_>, Vec<_>) = files()?.into_iter().partition(|(name, _)| is_fetched_later(name));
    for (name, sizes) in &first {
        println!("{:>9} {:>9} {:>9}  {name}", sizes.raw, sizes.gzip, sizes.brotli);
    }
    let sum: Sizes = first.into_iter().map(|(_, sizes)| sizes).sum();
    let percent = sum.brotli * 100 / GOAL_BYTES;
    println!("{:>9} {:>9} {:>9}  in all: {percent} % of the goal of {GOAL_BYTES}", sum.raw, sum.gzip, sum.brotli);
    let (count, sum): (usize, Sizes) = (later.len(), later.into_iter().map(|(_, sizes)| sizes).sum());
    println!(
        "{:>9} {:>9} {:>9}  later: {count} files of the guide, other languages and the installed app",
        sum.raw, sum.gzip, sum.brotli
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
