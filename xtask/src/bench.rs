//! Measures backups and restores in real time beside other tools. What is measured and how stands in `tests/bench`; this
//! builds and installs what that needs and says where everything is.

use crate::setup::{self, Esptool};
use crate::{checks, page, payload, run, server};
use anyhow::Result;
use serde_json::json;

/// Sets up, builds, serves the page, and measures. The options are those of `tests/bench/run.mjs`.
pub fn run(options: &[&str]) -> Result<()> {
    page::build_if_stale()?;
    let device = checks::build_example("virtual-sonoff")?;
    let native = checks::build_example("switchback")?;
    let esptool = setup::esptool(Esptool::Current)?;
    let chromium = setup::chromium()?;
    let port = server::start(0)?;
    let paths = json!({
        "url": format!("http://localhost:{port}/"),
        "device": device,
        "native": native,
        "esptool": esptool,
        "chromium": chromium,
        "payload": payload::json()?,
    });
    let mut bench = run::with_args("node", &["tests/bench/run.mjs"]);
    run::run(bench.args(options).env("SWITCHBACK_BENCH", paths.to_string()))
}
