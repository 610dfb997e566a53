//! Every check of the project, in the order of what they cost.

use crate::setup::{self, Esptool};
use crate::{licences, lighthouse, page, payload, run, server, soak};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// The page's target, as cargo names it.
const WASM: &str = "wasm32-unknown-unknown";

/// Longest time for all tests of one browser page, in seconds, as wasm-bindgen's runner takes it.
const BROWSER_TEST_SECONDS: &str = "300";

/// One check: sets up what it needs, and fails with what is wrong.
struct Check {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<()>,
}

const CHECKS: &[Check] = &[
    Check { name: "fmt", what: "all Rust is formatted", run: fmt },
    Check { name: "licences", what: "every crate's licence and source is allowed", run: licences::check },
    Check { name: "clippy", what: "no warnings, native", run: clippy },
    Check { name: "clippy-wasm", what: "no warnings, in the browser's part", run: clippy_wasm },
    Check { name: "native", what: "native tests", run: native },
    Check { name: "soak", what: "random sessions with random faults", run: soak::check },
    Check { name: "browser", what: "wasm tests in Chromium", run: browser },
    Check { name: "page", what: "the release page builds", run: build_page },
    Check { name: "journeys", what: "Playwright journeys on the built page", run: journeys },
    Check { name: "lighthouse", what: "fast, accessible and of good practice by Lighthouse", run: lighthouse::check },
    Check { name: "esptool", what: "esptool from PyPI against the emulated device", run: esptool },
    Check { name: "images", what: "esptool's image-info agrees with our parser", run: images },
];

/// What became of a check.
struct Outcome {
    name: &'static str,
    took: Duration,
    error: Option<anyhow::Error>,
}

/// Prints the checks' names.
pub fn list() {
    for check in CHECKS {
        println!("{:<12} {}", check.name, check.what);
    }
}

/// Runs all checks, or those whose comma-separated names are given, and sums up.
pub fn run(only: Option<&str>) -> Result<ExitCode> {
    let chosen = choose(only)?;
    let outcomes: Vec<Outcome> = chosen.into_iter().map(run_one).collect();
    println!("\n=== summary");
    for outcome in &outcomes {
        let word = if outcome.error.is_some() { "FAILED" } else { "ok" };
        println!("{:<12} {word:<6} {:>7.1} s", outcome.name, outcome.took.as_secs_f64());
    }
    for outcome in &outcomes {
        if let Some(error) = &outcome.error {
            println!("{} failed: {error:#}", outcome.name);
        }
    }
    let failed = outcomes.iter().filter(|outcome| outcome.error.is_some()).count();
    println!("{} passed, {failed} failed", outcomes.len() - failed);
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn choose(only: Option<&str>) -> Result<Vec<&'static Check>> {
    let Some(names) = only else { return Ok(CHECKS.iter().collect()) };
    let find = |name: &str| CHECKS.iter().find(|check| check.name == name);
    names
        .split(',')
        .map(|name| find(name).with_context(|| format!("there is no check `{name}`: see `cargo xtask test --list`")))
        .collect()
}

fn run_one(check: &'static Check) -> Outcome {
    println!("\n=== {}: {}", check.name, check.what);
    let started = Instant::now();
    let error = (check.run)().err();
    let took = started.elapsed();
    match &error {
        None => println!("=== {} ok in {:.1} s", check.name, took.as_secs_f64()),
        Some(error) => println!("=== {} FAILED in {:.1} s: {error:#}", check.name, took.as_secs_f64()),
    }
    Outcome { name: check.name, took, error }
}

fn cargo(arguments: &[&str]) -> Result<()> {
    run::run(&mut run::with_args("cargo", arguments))
}

fn fmt() -> Result<()> {
    setup::rustfmt()?;
    cargo(&["fmt", "--all", "--check"])
}

fn clippy() -> Result<()> {
    setup::clippy()?;
    setup::packages()?;
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])
}

fn clippy_wasm() -> Result<()> {
    setup::clippy()?;
    setup::wasm_target()?;
    setup::packages()?;
    cargo(&["clippy", "--target", WASM, "--lib", "--bins", "--tests", "--locked", "--", "-D", "warnings"])?;
    let as_built = ["--features", "split"];
    cargo(
        &[&["clippy", "--target", WASM, "--lib", "--bins", "--locked"], &as_built[..], &["--", "-D", "warnings"]]
            .concat(),
    )
}

fn native() -> Result<()> {
    setup::packages()?;
    setup::xtensa_gcc()?;
    let esptool = setup::esptool(Esptool::Current)?;
    let mut test = run::with_args("cargo", &["test", "--workspace", "--locked"]);
    run::look_first_in(&mut test, esptool.parent().context("esptool lies in a folder")?);
    // With this a test that finds a tool missing fails instead of leaving itself out.
    run::run(test.env("SWITCHBACK_TOOLS_REQUIRED", "1"))
}

fn browser() -> Result<()> {
    setup::wasm_target()?;
    setup::packages()?;
    setup::wasm_bindgen()?;
    setup::chromium()?;
    let mut test = run::with_args("cargo", &["test", "--target", WASM, "--test", "browser", "--locked"]);
    test.env("CHROMEDRIVER", setup::chromedriver()?).env("WASM_BINDGEN_TEST_TIMEOUT", BROWSER_TEST_SECONDS);
    run::run(&mut test)
}

fn build_page() -> Result<()> {
    page::build()?;
    payload::print()
}

fn journeys() -> Result<()> {
    playwright("tests/e2e/playwright.config.ts")
}

/// Pictures of every screen for the docs; no check.
pub fn screenshots() -> Result<()> {
    playwright("tests/e2e/screenshots.config.ts")
}

fn playwright(config: &str) -> Result<()> {
    page::build_if_stale()?;
    let device = build_example("virtual-sonoff")?;
    let port = server::start(0)?;
    let mut test = run::with_args("node", &["node_modules/@playwright/test/cli.js", "test", "--config", config]);
    test.env("SWITCHBACK_URL", format!("http://localhost:{port}"));
    test.env("SWITCHBACK_DEVICE", device);
    run::run(test.env("SWITCHBACK_CHROMIUM", setup::chromium()?))
}

fn esptool() -> Result<()> {
    let device = build_example("virtual-sonoff")?;
    let (current, legacy) = (setup::esptool(Esptool::Current)?, setup::esptool(Esptool::Legacy)?);
    let mut test = interop("esptool.py");
    run::run(test.arg("--device").arg(device).arg("--esptool").arg(current).arg("--legacy-esptool").arg(legacy))
}

fn images() -> Result<()> {
    let inspect = build_example("inspect")?;
    let esptool = setup::esptool(Esptool::Current)?;
    run::run(interop("image_info.py").arg("--inspect").arg(inspect).arg("--esptool").arg(esptool))
}

/// A script of `tests/interop`, run by the Python of the current esptool.
fn interop(script: &str) -> Command {
    let mut command = run::command(&setup::python(Esptool::Current).to_string_lossy());
    command.arg(run::root().join("tests/interop").join(script));
    command
}

/// Builds an example for speed, and says where it is.
pub fn build_example(name: &str) -> Result<PathBuf> {
    setup::packages()?;
    cargo(&["build", "--release", "--locked", "--example", name])?;
    Ok(run::target_folder().join("release/examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_are_chosen_by_name_and_an_unknown_name_is_refused() {
        let names = |only| choose(only).map(|checks| checks.iter().map(|check| check.name).collect::<Vec<_>>());
        assert_eq!(names(None).unwrap().len(), CHECKS.len());
        assert_eq!(names(Some("page,fmt")).unwrap(), ["page", "fmt"]);
        assert!(names(Some("fmt,paeg")).is_err());
    }

    #[test]
    fn every_check_has_a_name_of_its_own() {
        let mut names: Vec<_> = CHECKS.iter().map(|check| check.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), CHECKS.len());
    }
}
