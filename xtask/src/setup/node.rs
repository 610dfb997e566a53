//! Node and the packages of package-lock.json.

use crate::run;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;

/// The oldest Node that runs all our packages.
const OLDEST_NODE: u32 = 20;

/// Checks that Node is there and new enough.
pub(super) fn node() -> Result<()> {
    let advice =
        format!("install Node {OLDEST_NODE} or newer (https://nodejs.org) and put `node` and `npm` on the PATH");
    let version = run::read(&mut run::with_args("node", &["--version"])).with_context(|| advice.clone())?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node {} is too old: {advice}", version.trim());
    }
    Ok(())
}

/// Brings `node_modules` to what package-lock.json says.
pub fn packages() -> Result<()> {
    node()?;
    if is_current().unwrap_or(false) {
        return Ok(());
    }
    let mut npm = run::with_args("npm", &["ci", "--no-audit", "--no-fund"]);
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run::run(&mut npm).context("the npm packages cannot be installed: see what npm says above")
}

/// True where each package is there at the version that the lock file says.
///
/// npm's own record of what it installed does not serve: `npm install --package-lock-only` changes it, too.
fn is_current() -> Result<bool> {
    let read =
        |path: &str| -> Result<Value> { Ok(serde_json::from_str(&fs::read_to_string(run::root().join(path))?)?) };
    let lock = read("package-lock.json")?;
    Ok(is_installed(&lock, |package| Some(read(&format!("{package}/package.json")).ok()?["version"].clone())))
}

fn is_installed(lock: &Value, version_of: impl Fn(&str) -> Option<Value>) -> bool {
    let Some(wanted) = lock["packages"].as_object() else { return false };
    let is_there = |name: &str, package: &Value| match version_of(name) {
        Some(version) => version == package["version"],
        // Packages for other systems are optional and stay away.
        None => package["optional"] == true,
    };
    wanted.iter().filter(|(name, _)| !name.is_empty()).all(|(name, package)| is_there(name, package))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_changed_version_or_a_missing_package_is_noticed() {
        let lock = json!({"packages": {"": {"version": "0"}, "node_modules/a": {"version": "1"},
            "node_modules/mac": {"version": "2", "optional": true}}});
        let only_a = |version: &'static str| move |name: &str| (name == "node_modules/a").then(|| json!(version));
        assert!(is_installed(&lock, only_a("1")));
        assert!(!is_installed(&lock, only_a("2")));
        assert!(!is_installed(&lock, |_| None));
    }
}
