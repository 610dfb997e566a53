//! What a first visit transfers.

use crate::{inputs, page, run};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// Largest first visit, brotli-compressed: the goal that issue "Speed" sets.
pub const BUDGET_BYTES: u64 = 200_000;

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

/// Prints the sizes of every file in `dist` and their sum.
pub fn print() -> Result<()> {
    total().map(drop)
}

/// Prints the sizes and fails where a first visit is over its budget.
pub fn check_budget() -> Result<()> {
    let brotli = total()?;
    if brotli > BUDGET_BYTES {
        bail!("a first visit is {brotli} bytes in brotli, {BUDGET_BYTES} are allowed");
    }
    Ok(())
}

fn total() -> Result<u64> {
    let files = inputs::files_in(&[page::dist()]).context("there is no page yet: run `cargo xtask dist`")?;
    let mut sum = Sizes::default();
    println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
    for (file, sizes) in files.iter().zip(measure(&files)?) {
        sum = Sizes { raw: sum.raw + sizes.raw, gzip: sum.gzip + sizes.gzip, brotli: sum.brotli + sizes.brotli };
        let name = file.strip_prefix(page::dist()).unwrap_or(file);
        println!("{:>9} {:>9} {:>9}  {}", sizes.raw, sizes.gzip, sizes.brotli, name.display());
    }
    println!("{:>9} {:>9} {:>9}  in all", sum.raw, sum.gzip, sum.brotli);
    Ok(sum.brotli)
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
