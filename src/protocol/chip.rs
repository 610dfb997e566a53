//! ESP8266/ESP8285 addresses, eFuse and flash-id facts.
//!
//! Source of the rules: esptool 5.6 `targets/esp8266.py`, restated in the project's protocol sheet, section 5.

use core::fmt;
use serde::{Deserialize, Serialize};

/// Address whose word tells the chip family.
pub const CHIP_DETECT_MAGIC_REG_ADDR: u32 = 0x4000_1000;
/// The word at [`CHIP_DETECT_MAGIC_REG_ADDR`] on every ESP8266 and ESP8285.
pub const ESP8266_MAGIC: u32 = 0xFFF0_C101;
/// First of the four eFuse words; the others follow at +4, +8, +12.
pub const EFUSE_BASE: u32 = 0x3FF0_0050;
/// UART0 clock divisor register.
pub const UART_CLKDIV_REG: u32 = 0x6000_0014;
/// Bits of [`UART_CLKDIV_REG`] that hold the divisor.
pub const UART_CLKDIV_MASK: u32 = 0xF_FFFF;
/// Smallest erasable unit of the flash, bytes.
pub const SECTOR_SIZE_BYTES: u32 = 0x1000;
/// Larger erase unit of the flash, bytes.
pub const BLOCK_SIZE_BYTES: u32 = 0x1_0000;

/// Which chip it is, from the eFuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChipKind {
    /// Flash is a separate part on the board.
    Esp8266Ex,
    /// 1 MB inside.
    Esp8285N08,
    /// 1 MB inside, high-temperature grade.
    Esp8285H08,
    /// 2 MB inside.
    Esp8285N16,
    /// 2 MB inside, high-temperature grade.
    Esp8285H16,
    /// Flash inside, size not told by the eFuses.
    Esp8285,
}

impl ChipKind {
    /// The name esptool prints.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Esp8266Ex => "ESP8266EX",
            Self::Esp8285N08 => "ESP8285N08",
            Self::Esp8285H08 => "ESP8285H08",
            Self::Esp8285N16 => "ESP8285N16",
            Self::Esp8285H16 => "ESP8285H16",
            Self::Esp8285 => "ESP8285",
        }
    }

    /// Whether the flash is inside the chip; such flash must be used in DOUT mode.
    #[must_use]
    pub const fn has_embedded_flash(self) -> bool {
        !matches!(self, Self::Esp8266Ex)
    }
}

/// A factory MAC address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MacAddress(pub [u8; 6]);

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02X}:{b:02X}:{c:02X}:{d:02X}:{e:02X}:{g:02X}")
    }
}

/// The four eFuse words of the chip, `r0` first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Efuses(pub [u32; 4]);

impl Efuses {
    /// Which chip these eFuses belong to.
    #[must_use]
    pub const fn chip_kind(self) -> ChipKind {
        let [r0, _, r2, r3] = self.0;
        if (r0 >> 4) & 1 == 0 && (r2 >> 16) & 1 == 0 {
            return ChipKind::Esp8266Ex;
        }
        let hot = (r0 >> 5) & 1 == 1;
        match ((r0 >> 4) & 1, (r3 >> 25) & 1, (r3 >> 26) & 1, (r3 >> 27) & 1) {
            (1, 0, 0, 0) => {
                if hot {
                    ChipKind::Esp8285H08
                } else {
                    ChipKind::Esp8285N08
                }
            }
            (1, 0, 0, 1) | (0, 1, 0, 0) => {
                if hot {
                    ChipKind::Esp8285H16
                } else {
                    ChipKind::Esp8285N16
                }
            }
            _ => ChipKind::Esp8285,
        }
    }

    /// The factory MAC address; `None` where the eFuses hold none that is known to be valid.
    #[must_use]
    pub const fn mac(self) -> Option<MacAddress> {
        let [r0, r1, _, r3] = self.0;
        let oui = if r3 != 0 {
            let [_, a, b, c] = r3.to_be_bytes();
            [a, b, c]
        } else {
            match (r1 >> 16) & 0xFF {
                0 => [0x18, 0xFE, 0x34],
                1 => [0xAC, 0xD0, 0x74],
                _ => return None,
            }
        };
        let [_, _, d, e] = r1.to_be_bytes();
        let [f, _, _, _] = r0.to_be_bytes();
        let [a, b, c] = oui;
        Some(MacAddress([a, b, c, d, e, f]))
    }
}

/// The JEDEC id of the flash: manufacturer, memory type, capacity, in wire order from the low byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FlashId(pub u32);

impl FlashId {
    /// First byte: the JEDEC manufacturer code.
    #[must_use]
    pub const fn manufacturer(self) -> u8 {
        self.0.to_le_bytes()[0]
    }

    /// Second and third byte as esptool prints them ("Device: 4014").
    #[must_use]
    pub const fn device(self) -> u16 {
        let [_, kind, capacity, _] = self.0.to_le_bytes();
        u16::from_be_bytes([kind, capacity])
    }

    /// A chip that answers nothing reads as all zeros or all ones.
    #[must_use]
    pub const fn is_silent(self) -> bool {
        matches!(self.0 & 0xFF_FFFF, 0 | 0xFF_FFFF)
    }

    /// Maker's name where the code is known.
    #[must_use]
    pub const fn manufacturer_name(self) -> Option<&'static str> {
        Some(match self.manufacturer() {
            0xEF => "Winbond",
            0xC8 => "GigaDevice",
            0x20 => "XMC",
            0x68 => "Boya",
            0x0B => "XTX",
            0x85 => "Puya",
            0x5E => "Zbit",
            0x1C => "EON",
            0xC2 => "Macronix",
            0xA1 => "Fudan",
            0xE0 => "Berg",
            0x1F => "Adesto",
            0x9D => "ISSI",
            0x0E => "FT",
            0xBF => "SST",
            0x25 => "TH",
            _ => return None,
        })
    }

    /// Size of the flash in bytes, from the capacity code; `None` where the code is not known.
    #[must_use]
    pub const fn size_bytes(self) -> Option<u32> {
        let [maker, kind, code, _] = self.0.to_le_bytes();
        if maker == 0x1F {
            return match kind & 0x1F {
                4 => Some(0x8_0000),
                5 => Some(0x10_0000),
                6 => Some(0x20_0000),
                7 => Some(0x40_0000),
                8 => Some(0x80_0000),
                9 => Some(0x100_0000),
                _ => None,
            };
        }
        match code {
            0x12 | 0x32 => Some(0x4_0000),
            0x13 | 0x33 => Some(0x8_0000),
            0x14 | 0x34 => Some(0x10_0000),
            0x15 | 0x35 => Some(0x20_0000),
            0x16 | 0x36 => Some(0x40_0000),
            0x17 | 0x37 => Some(0x80_0000),
            0x18 | 0x38 => Some(0x100_0000),
            0x19 | 0x39 => Some(0x200_0000),
            0x1A | 0x20 | 0x3A => Some(0x400_0000),
            0x1B | 0x21 => Some(0x800_0000),
            0x1C | 0x22 => Some(0x1000_0000),
            _ => None,
        }
    }
}

impl fmt::Display for FlashId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02X} {:04X}", self.manufacturer(), self.device())
    }
}
