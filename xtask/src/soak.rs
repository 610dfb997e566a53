//! The soak: random sessions with random faults against the emulated device, in the example of that name.

use crate::run;
use crate::setup;
use anyhow::Result;

/// What cargo builds and runs.
const EXAMPLE: [&str; 7] = ["run", "--quiet", "--locked", "--profile", "soak", "--example", "soak"];

/// Runs in the gate, and their seed.
const CHECKED: [&str; 4] = ["--runs", "300", "--seed", "1"];

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
