//! Lighthouse, in a folder of its own with its own lock file: two hundred packages that nothing else needs.

use super::node;
use crate::run;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// What names the version, and what pins all that it brings along.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// The path of Lighthouse's program, installed where it is missing or its lock file changed.
pub fn lighthouse() -> Result<PathBuf> {
    node::node()?;
    let wanted = run::root().join("xtask/requirements/lighthouse");
    let folder = run::tools_folder().join("lighthouse");
    let program = folder.join("node_modules/lighthouse/cli/index.js");
    // npm adds its own record only when it has ended well.
    let is_complete = folder.join("node_modules/.package-lock.json").is_file();
    if is_complete && program.is_file() && is_same(&wanted, &folder) {
        return Ok(program);
    }
    fs::create_dir_all(&folder)?;
    for file in FILES {
        fs::copy(wanted.join(file), folder.join(file))?;
    }
    let mut npm = run::with_args("npm", &["ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund"]);
    run::run(npm.current_dir(&folder)).context("Lighthouse cannot be installed: see what npm says above")?;
    Ok(program)
}

fn is_same(wanted: &Path, there: &Path) -> bool {
    FILES.iter().all(|file| {
        fs::read(wanted.join(file)).is_ok_and(|wanted| fs::read(there.join(file)).is_ok_and(|there| there == wanted))
    })
}
