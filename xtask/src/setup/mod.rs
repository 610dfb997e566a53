//! Installs what is missing. Each tool is looked for first; what cannot be installed is an error that says what to do.
//! Knows nothing of what the tools are used for.

mod apt;
mod browser;
mod cargo_tools;
mod lighthouse;
mod node;
mod python;
mod rust;

pub use browser::{chromedriver, chromium};
pub use cargo_tools::{trunk, wasm_bindgen};
pub use lighthouse::lighthouse;
pub use node::packages;
pub use python::{Esptool, esptool, python};
pub use rust::{clippy, rustfmt, wasm_target};

use anyhow::Result;

/// Everything that the checks need.
pub fn everything() -> Result<()> {
    rustfmt()?;
    clippy()?;
    wasm_target()?;
    packages()?;
    trunk()?;
    wasm_bindgen()?;
    chromium()?;
    chromedriver()?;
    for version in [Esptool::Current, Esptool::Legacy] {
        esptool(version)?;
    }
    lighthouse()?;
    xtensa_gcc()?;
    println!("Everything is installed.");
    Ok(())
}

/// The compiler of the emulated device's own firmware.
pub fn xtensa_gcc() -> Result<()> {
    apt::program(
        "xtensa-lx106-elf-gcc",
        &["gcc-xtensa-lx106"],
        "install the GCC for Xtensa LX106 (Debian and Ubuntu: gcc-xtensa-lx106; elsewhere the ESP8266 RTOS SDK's toolchain) and put xtensa-lx106-elf-gcc on the PATH",
    )
    .map(drop)
}
