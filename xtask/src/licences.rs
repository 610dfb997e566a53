//! Licence and source of every crate, by what deny.toml allows.
//!
//! cargo-deny reads the same file and says more, but takes minutes to build; this reads cargo's own metadata.

use crate::run;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};
use std::collections::BTreeSet;
use std::fs;

/// Fails where a crate may not be used by its licence or does not come from the public registry.
pub fn check() -> Result<()> {
    let deny = fs::read_to_string(run::root().join("deny.toml")).context("deny.toml cannot be read")?;
    let allowed = allowed_licences(&deny)?;
    let text = run::read(&mut run::with_args("cargo", &["metadata", "--locked", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&text)?;
    let packages = metadata["packages"].as_array().context("cargo's metadata names no packages")?;
    let problems: Vec<String> = packages.iter().filter_map(|package| problem_of(package, &allowed)).collect();
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    println!("{} crates: each from the registry or this tree, each under {allowed:?}", packages.len());
    Ok(())
}

fn problem_of(package: &Value, allowed: &BTreeSet<String>) -> Option<String> {
    let name = format!("{} {}", package["name"].as_str()?, package["version"].as_str()?);
    let source = package["source"].as_str();
    if source.is_some_and(|source| source != "registry+https://github.com/rust-lang/crates.io-index") {
        return Some(format!("{name} comes from {source:?}, not from the public registry"));
    }
    let Some(licence) = package["license"].as_str() else { return Some(format!("{name} names no licence")) };
    let is_allowed = |requirement: &LicenseReq| allowed.contains(&requirement.to_string());
    match Expression::parse_mode(licence, ParseMode::LAX) {
        Ok(expression) if expression.evaluate(is_allowed) => None,
        Ok(_) => Some(format!("{name} is under {licence}, which deny.toml does not allow")),
        Err(error) => Some(format!("{name} has the licence {licence}, which cannot be read: {}", error.reason)),
    }
}

/// The names in the list `allow` of the section `licenses`.
fn allowed_licences(deny: &str) -> Result<BTreeSet<String>> {
    let section = deny.split("[licenses]").nth(1).context("deny.toml has no section [licenses]")?;
    let list = section.split("allow = [").nth(1).and_then(|rest| rest.split(']').next());
    let list = list.context("deny.toml allows no licences")?;
    Ok(list.split('"').skip(1).step_by(2).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn problem(licence: &str, source: &str) -> Option<String> {
        let allowed = allowed_licences("[licenses]\nallow = [\n  \"MIT\",\n  \"Apache-2.0\",\n]\n").unwrap();
        problem_of(&json!({"name": "a", "version": "1.0.0", "license": licence, "source": source}), &allowed)
    }

    #[test]
    fn a_choice_passes_by_one_allowed_licence_and_a_conjunction_needs_all() {
        let registry = "registry+https://github.com/rust-lang/crates.io-index";
        assert_eq!(problem("MIT OR GPL-3.0-only", registry), None);
        assert_eq!(problem("MIT/Apache-2.0", registry), None);
        assert!(problem("MIT AND GPL-3.0-only", registry).is_some());
        assert!(problem("nonsense", registry).is_some());
    }

    #[test]
    fn a_crate_from_elsewhere_is_refused() {
        assert!(problem("MIT", "git+https://example.org/a").is_some());
    }
}
