//! Programs that cargo builds: Trunk, and wasm-bindgen at the version that the page's crate uses.
//!
//! Where a program is missing it goes where cargo puts programs, so that every checkout shares it and `trunk build`
//! works by hand. Where another version is there already, ours goes to the project's own folder and hides it.

use crate::run;
use anyhow::{Context, Result, bail};
use std::fs;

/// The version of Trunk that the page is built with.
const TRUNK: &str = "0.21.14";

/// Trunk, which builds the page.
pub fn trunk() -> Result<()> {
    ensure("trunk", "trunk", TRUNK)
}

/// wasm-bindgen and its test runner; their version must be that of the library in Cargo.lock.
pub fn wasm_bindgen() -> Result<()> {
    let lock = fs::read_to_string(run::root().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock has no wasm-bindgen")?;
    ensure("wasm-bindgen", "wasm-bindgen-cli", &version)?;
    ensure("wasm-bindgen-test-runner", "wasm-bindgen-cli", &version)
}

/// The version at which Cargo.lock holds a package.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("\nname = \"{package}\"\n")))?;
    let rest = entry.split("\nversion = \"").nth(1)?;
    Some(rest.split('"').next()?.to_owned())
}

fn ensure(program: &str, package: &str, version: &str) -> Result<()> {
    let found = found_version(program);
    if found.as_deref() == Some(version) {
        return Ok(());
    }
    let tools = run::tools_folder();
    let tools = tools.to_string_lossy();
    let mut arguments = vec!["install", package, "--version", version];
    if let Some(other) = &found {
        println!("{program} {other} is here, {version} is needed: it is installed for this project alone.");
        arguments.extend(["--root", &tools]);
    }
    let locked = [&arguments[..], &["--locked"]].concat();
    let installed = run::run(&mut run::with_args("cargo", &locked)).or_else(|error| {
        println!("{error:#}: trying again with newer dependencies");
        run::run(&mut run::with_args("cargo", &arguments))
    });
    installed.with_context(|| {
        format!(
            "{program} {version} is missing: run `cargo install {package} --version {version}` and see why it fails"
        )
    })?;
    match found_version(program) {
        Some(now) if now == version => Ok(()),
        now => bail!("{program} {version} was installed, but the PATH finds {now:?}: put cargo's bin folder first"),
    }
}

/// The version that a program gives as its second word.
fn found_version(program: &str) -> Option<String> {
    run::find(program)?;
    let text = run::read(&mut run::with_args(program, &["--version"])).ok()?;
    Some(text.split_whitespace().nth(1)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_package_itself() {
        let lock = "[[package]]\nname = \"wasm-bindgen-test\"\nversion = \"0.3.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "trunk"), None);
    }
}
