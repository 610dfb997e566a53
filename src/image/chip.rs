//! What the image layer is told of the chip an image is meant for.

use serde::Serialize;

/// The facts of a device that decide whether an image suits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ChipFacts {
    /// Size of its flash, bytes.
    pub flash_size: u32,
    /// Whether the flash is inside the chip (ESP8285): it answers in DOUT mode only.
    pub embedded_flash: bool,
}
