//! Chromium and its driver.

use super::apt;
use crate::run;
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

/// Names under which Chromium and Chrome are installed.
const PROGRAMS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where they lie on systems that keep programs off the path.
const PLACES: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

/// A Chromium or Chrome: the one that `CHROME` names, an installed one, or Debian's.
pub fn chromium() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROME").map(PathBuf::from).filter(|path| path.is_file()) {
        return Ok(named);
    }
    let on_path = PROGRAMS.iter().find_map(|program| run::find(program));
    let in_place = || PLACES.iter().map(PathBuf::from).find(|path| path.is_file());
    if let Some(found) = on_path.or_else(in_place) {
        return Ok(found);
    }
    apt::program(
        PROGRAMS[0],
        &["chromium", "fonts-dejavu-core"],
        "install Chromium or Chrome, or name its program in the variable CHROME",
    )
}

/// The driver through which the browser tests run; its major version must be the browser's.
pub fn chromedriver() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|path| path.is_file()) {
        return Ok(named);
    }
    apt::program(
        "chromedriver",
        &["chromium-driver"],
        "install the ChromeDriver of your Chrome's major version (macOS: `brew install --cask chromedriver`), or name it in the variable CHROMEDRIVER",
    )
    .context("the browser tests need ChromeDriver")
}
