//! Parts of the Rust toolchain.

use crate::run;
use anyhow::{Context, Result};
use std::path::Path;

/// The target of the page.
const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for the page's target.
pub fn wasm_target() -> Result<()> {
    let sysroot = run::read(&mut run::with_args("rustc", &["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    run::run(&mut run::with_args("rustup", &["target", "add", WASM]))
        .with_context(|| format!("the Rust target {WASM} is missing: install it with rustup (https://rustup.rs)"))
}

/// The formatter.
pub fn rustfmt() -> Result<()> {
    component("fmt", "rustfmt")
}

/// The linter.
pub fn clippy() -> Result<()> {
    component("clippy", "clippy")
}

fn component(subcommand: &str, name: &str) -> Result<()> {
    if run::read(&mut run::with_args("cargo", &[subcommand, "--version"])).is_ok() {
        return Ok(());
    }
    run::run(&mut run::with_args("rustup", &["component", "add", name]))
        .with_context(|| format!("the Rust component {name} is missing: install it with rustup (https://rustup.rs)"))
}
