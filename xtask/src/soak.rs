//! The soak: random sessions with random faults against the emulated device, in the example of that name.

use crate::run;
use crate::setup;
use anyhow::Result;

/// What cargo builds and runs.
const EXAMPLE: [&str; 7] = ["run", "--quiet", "--locked", "--profile", "soak", "--example", "soak"];

/// Runs in the gate, their seed, and how many exact bytes of each class are struck: 200 of a backup and of a restore.
const CHECKED: [&str; 6] = ["--runs", "300", "--seed", "1", "--strikes", "100"];

/// Runs the soak with the arguments that it explains by itself.
pub fn soak(arguments: &[&str]) -> Result<()> {
    setup::packages()?;
    let all = [&EXAMPLE, &["--"][..], arguments].concat();
    run::run(&mut run::with_args("cargo", &all))
}

/// A few hundred runs.
pub fn check() -> Result<()> {
    soak(&CHECKED)
}
