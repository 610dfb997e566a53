//! What a first visit transfers.

use crate::{inputs, page, run};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::PathBuf;

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

/// The sizes of every file in `dist`, by name.
fn files() -> Result<Vec<(String, Sizes)>> {
    let files = inputs::files_in(&[page::dist()]).context("there is no page yet: run `cargo xtask dist`")?;
    let sizes = measure(&files)?;
    let name = |file: &PathBuf| file.strip_prefix(page::dist()).unwrap_or(file).display().to_string();
    Ok(files.iter().map(name).zip(sizes).collect())
}

/// The same as JSON: `[{"name": …, "bytes": [raw, gzip, brotli]}]`.
pub fn json() -> Result<Value> {
    let entry = |(name, sizes): (String, Sizes)| json!({"name": name, "bytes": [sizes.raw, sizes.gzip, sizes.brotli]});
    Ok(files()?.into_iter().map(entry).collect())
}

/// Prints the sizes of every file in `dist` and their sum, beside the goal.
pub fn print() -> Result<()> {
    let mut sum = Sizes::default();
    println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    for (name, sizes) in files()? {
        sum = Sizes { raw: sum.raw + sizes.raw, gzip: sum.gzip + sizes.gzip, brotli: sum.brotli + sizes.brotli };
        println!("{:>9} {:>9} {:>9}  {name}", sizes.raw, sizes.gzip, sizes.brotli);
    }
    let percent = sum.brotli * 100 / GOAL_BYTES;
    println!("{:>9} {:>9} {:>9}  in all: {percent} % of the goal of {GOAL_BYTES}", sum.raw, sum.gzip, sum.brotli);
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
