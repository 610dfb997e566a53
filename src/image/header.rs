//! The 8-byte header of an ESP8266 image: magic, segment count, flash mode, flash size and frequency, entry point.
//!
//! Source: esptool's documentation, "Firmware Image Format", and its tables for the ESP8266.

use crate::image::bytes::{u8_at, u32_at};
use serde::Serialize;

/// First byte of an image the ROM loads (`ESP_IMAGE_MAGIC`).
pub const ESP_IMAGE_MAGIC: u8 = 0xE9;
/// First byte of a "version 2" image, loaded by a second-stage boot loader (`IMAGE_V2_MAGIC`).
pub const IMAGE_V2_MAGIC: u8 = 0xEA;
/// Size of the header, bytes.
pub const HEADER_SIZE_BYTES: u32 = 8;
/// Where the flash mode byte lies in the header.
pub const FLASH_MODE_OFFSET: u32 = 2;
/// Where the byte of flash size (high four bits) and frequency (low four bits) lies in the header.
pub const FLASH_SIZE_FREQ_OFFSET: u32 = 3;

/// How many data lines the chip uses to read the flash, and for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum FlashMode {
    /// Four lines for address and data.
    Qio,
    /// Four lines for data.
    Qout,
    /// Two lines for address and data.
    Dio,
    /// Two lines for data; every flash can do it, the one inside an ESP8285 nothing else.
    Dout,
}

impl FlashMode {
    /// All modes, at the index that is their code in the header.
    pub const ALL: [Self; 4] = [Self::Qio, Self::Qout, Self::Dio, Self::Dout];

    /// The mode of a header's third byte.
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }

    /// The header's third byte for this mode.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The name in capitals, as esptool prints it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Qio => "QIO",
            Self::Qout => "QOUT",
            Self::Dio => "DIO",
            Self::Dout => "DOUT",
        }
    }
}

/// What a header says of the flash size, and with it where the SDK looks for its settings and how OTA slots lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum FlashSize {
    /// 512 KB, two slots of 256 KB.
    #[serde(rename = "512KB")]
    Kb512,
    /// 256 KB.
    #[serde(rename = "256KB")]
    Kb256,
    /// 1 MB, two slots of 512 KB.
    #[serde(rename = "1MB")]
    Mb1,
    /// 2 MB, two slots of 512 KB.
    #[serde(rename = "2MB")]
    Mb2,
    /// 4 MB, two slots of 512 KB.
    #[serde(rename = "4MB")]
    Mb4,
    /// 2 MB, two slots of 1 MB.
    #[serde(rename = "2MB-c1")]
    Mb2C1,
    /// 4 MB, two slots of 1 MB.
    #[serde(rename = "4MB-c1")]
    Mb4C1,
    /// 8 MB, two slots of 1 MB.
    #[serde(rename = "8MB")]
    Mb8,
    /// 16 MB, two slots of 1 MB.
    #[serde(rename = "16MB")]
    Mb16,
}

/// Code in the header's size nibble, value, name as esptool prints it, bytes.
const FLASH_SIZES: [(u8, FlashSize, &str, u32); 9] = [
    (0, FlashSize::Kb512, "512KB", 0x8_0000),
    (1, FlashSize::Kb256, "256KB", 0x4_0000),
    (2, FlashSize::Mb1, "1MB", 0x10_0000),
    (3, FlashSize::Mb2, "2MB", 0x20_0000),
    (4, FlashSize::Mb4, "4MB", 0x40_0000),
    (5, FlashSize::Mb2C1, "2MB-c1", 0x20_0000),
    (6, FlashSize::Mb4C1, "4MB-c1", 0x40_0000),
    (8, FlashSize::Mb8, "8MB", 0x80_0000),
    (9, FlashSize::Mb16, "16MB", 0x100_0000),
];

impl FlashSize {
    /// The size of a header's size nibble.
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        FLASH_SIZES.iter().find(|row| row.0 == code).map(|row| row.1)
    }

    /// The size that a header would name for a flash of `bytes`: the plain map, not the one with two 1 MB slots.
    #[must_use]
    pub fn from_bytes(bytes: u32) -> Option<Self> {
        FLASH_SIZES.iter().find(|row| row.3 == bytes).map(|row| row.1)
    }

    /// The header's size nibble.
    #[must_use]
    pub fn code(self) -> u8 {
        self.row().0
    }

    /// The name as esptool prints it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().2
    }

    /// Size of the flash, bytes.
    #[must_use]
    pub fn bytes(self) -> u32 {
        self.row().3
    }

    /// Where the second OTA slot of Espressif's boot loader begins, where this size has one.
    #[must_use]
    pub const fn user2_offset(self) -> Option<u32> {
        match self {
            Self::Kb256 => None,
            Self::Kb512 => Some(0x4_1000),
            Self::Mb1 | Self::Mb2 | Self::Mb4 => Some(0x8_1000),
            Self::Mb2C1 | Self::Mb4C1 | Self::Mb8 | Self::Mb16 => Some(0x10_1000),
        }
    }

    fn row(self) -> (u8, Self, &'static str, u32) {
        let found = FLASH_SIZES.iter().find(|row| row.1 == self);
        found.copied().unwrap_or((0, Self::Kb512, "512KB", 0x8_0000))
    }
}

/// How fast the chip clocks the flash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum FlashFreq {
    /// 40 MHz.
    #[serde(rename = "40m")]
    Mhz40,
    /// 26.7 MHz.
    #[serde(rename = "26m")]
    Mhz26,
    /// 20 MHz.
    #[serde(rename = "20m")]
    Mhz20,
    /// 80 MHz.
    #[serde(rename = "80m")]
    Mhz80,
}

impl FlashFreq {
    /// The frequency of a header's frequency nibble.
    #[must_use]
    pub const fn from_code(code: u8) -> Option<Self> {
        match code {
            0 => Some(Self::Mhz40),
            1 => Some(Self::Mhz26),
            2 => Some(Self::Mhz20),
            0xF => Some(Self::Mhz80),
            _ => None,
        }
    }

    /// The header's frequency nibble.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Mhz40 => 0,
            Self::Mhz26 => 1,
            Self::Mhz20 => 2,
            Self::Mhz80 => 0xF,
        }
    }

    /// The name as esptool prints it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mhz40 => "40m",
            Self::Mhz26 => "26m",
            Self::Mhz20 => "20m",
            Self::Mhz80 => "80m",
        }
    }
}

/// A parsed header. The raw bytes are kept, because what is not in the tables must be reported as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Header {
    /// [`ESP_IMAGE_MAGIC`] or [`IMAGE_V2_MAGIC`].
    pub magic: u8,
    /// Number of segments; in the first header of a version 2 image a constant (4).
    pub segment_count: u8,
    /// Third byte as it stands.
    pub mode_byte: u8,
    /// Fourth byte as it stands.
    pub size_freq_byte: u8,
    /// Address the loader jumps to.
    pub entry: u32,
    /// Flash mode, where the byte is a known one.
    pub flash_mode: Option<FlashMode>,
    /// Flash size, where the nibble is a known one.
    pub flash_size: Option<FlashSize>,
    /// Flash frequency, where the nibble is a known one.
    pub flash_freq: Option<FlashFreq>,
}

impl Header {
    /// The header at `at`, where one of the two magic bytes is there.
    #[must_use]
    pub fn parse(bytes: &[u8], at: u32) -> Option<Self> {
        let magic = u8_at(bytes, at).filter(|magic| matches!(*magic, ESP_IMAGE_MAGIC | IMAGE_V2_MAGIC))?;
        let mode_byte = u8_at(bytes, at.checked_add(FLASH_MODE_OFFSET)?)?;
        let size_freq_byte = u8_at(bytes, at.checked_add(FLASH_SIZE_FREQ_OFFSET)?)?;
        Some(Self {
            magic,
            segment_count: u8_at(bytes, at.checked_add(1)?)?,
            mode_byte,
            size_freq_byte,
            entry: u32_at(bytes, at.checked_add(4)?)?,
            flash_mode: FlashMode::from_code(mode_byte),
            flash_size: FlashSize::from_code(size_freq_byte >> 4),
            flash_freq: FlashFreq::from_code(size_freq_byte & 0xF),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_values_are_inverse() {
        for (code, size, name, bytes) in FLASH_SIZES {
            assert_eq!(FlashSize::from_code(code), Some(size));
            assert_eq!((size.code(), size.name(), size.bytes()), (code, name, bytes));
        }
        for (code, mode) in FlashMode::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(mode.code()), code);
        }
        for code in 0..16 {
            assert!(FlashFreq::from_code(code).is_none_or(|freq| freq.code() == code));
        }
        assert_eq!(FlashSize::from_code(7), None);
        assert_eq!(FlashMode::from_code(4), None);
    }

    #[test]
    fn a_size_in_bytes_names_the_plain_map() {
        assert_eq!(FlashSize::from_bytes(0x20_0000), Some(FlashSize::Mb2));
        assert_eq!(FlashSize::from_bytes(0x40_0000), Some(FlashSize::Mb4));
        assert_eq!(FlashSize::from_bytes(3), None);
    }

    #[test]
    fn the_header_of_a_sonoff_basic_reads_as_dout_40_mhz_1_mb() {
        let header = Header::parse(&[0xE9, 1, 3, 0x20, 0, 0xF0, 0x10, 0x40], 0).unwrap();
        assert_eq!(header.flash_mode, Some(FlashMode::Dout));
        assert_eq!(header.flash_size, Some(FlashSize::Mb1));
        assert_eq!(header.flash_freq, Some(FlashFreq::Mhz40));
        assert_eq!(header.entry, 0x4010_F000);
        assert_eq!(Header::parse(&[0xE9, 1, 3, 0x20, 0, 0xF0, 0x10], 0), None);
    }
}
