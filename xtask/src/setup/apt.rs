//! Packages of Debian and its relatives, where we may install them.

use crate::run;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// The path of `program`, installed from `packages` where it is missing; `otherwise` says what to do by hand.
pub fn program(program: &str, packages: &[&str], otherwise: &str) -> Result<PathBuf> {
    if let Some(found) = run::find(program) {
        return Ok(found);
    }
    install(packages).with_context(|| format!("`{program}` is missing: {otherwise}"))?;
    run::find(program).with_context(|| format!("`{program}` is still missing: {otherwise}"))
}

/// Installs packages with apt-get, as root or through sudo without a password.
pub fn install(packages: &[&str]) -> Result<()> {
    if run::find("apt-get").is_none() {
        bail!("this system has no apt-get");
    }
    let prefix: &[&str] = if is_root() {
        &[]
    } else if run::read(&mut run::with_args("sudo", &["-n", "true"])).is_ok() {
        &["sudo", "-n"]
    } else {
        bail!("installing needs root: run `sudo apt-get install {}` and try again", packages.join(" "));
    };
    let apt = |arguments: &[&str]| {
        let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
        run::run(&mut run::with_args(words[0], &words[1..]))
    };
    apt(&["update", "-q"])?;
    apt(&[&["install", "-q", "-y", "--no-install-recommends"], packages].concat())
}

fn is_root() -> bool {
    run::read(&mut run::with_args("id", &["-u"])).is_ok_and(|id| id.trim() == "0")
}
