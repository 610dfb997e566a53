//! Node and the packages of package-lock.json.

use crate::run;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;

/// The oldest Node that runs all our packages.
const OLDEST_NODE: u32 = 20;

/// Checks that Node is there and new enough.
fn node() -> Result<()> {
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

/// True where npm's own record of what it installed equals the lock file.
fn is_current() -> Result<bool> {
    let read =
        |path: &str| -> Result<Value> { Ok(serde_json::from_str(&fs::read_to_string(run::root().join(path))?)?) };
    Ok(same_packages(&read("package-lock.json")?, &read("node_modules/.package-lock.json")?))
}

fn same_packages(lock: &Value, installed: &Value) -> bool {
    let Some(wanted) = lock["packages"].as_object() else { return false };
    let is_there = |name: &String, package: &Value| {
        let here = &installed["packages"][name];
        // Packages for other systems are optional and stay away.
        let absent = here.is_null() && package["optional"] == true;
        absent || (here["version"] == package["version"] && here["integrity"] == package["integrity"])
    };
    wanted.iter().filter(|(name, _)| !name.is_empty()).all(|(name, package)| is_there(name, package))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_changed_version_or_a_missing_package_is_noticed() {
        let lock = json!({"packages": {"": {}, "node_modules/a": {"version": "1", "integrity": "x"},
            "node_modules/mac": {"version": "2", "optional": true}}});
        let same = json!({"packages": {"node_modules/a": {"version": "1", "integrity": "x"}}});
        let other = json!({"packages": {"node_modules/a": {"version": "2", "integrity": "y"}}});
        assert!(same_packages(&lock, &same));
        assert!(!same_packages(&lock, &other));
        assert!(!same_packages(&lock, &json!({"packages": {}})));
    }
}
