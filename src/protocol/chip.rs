//! ESP8266/ESP8285 addresses, eFuse and flash-id facts.
//!
//! Source of the rules: esptool 5.6 `targets/esp8266.py`, restated in the project's protocol sheet, section 5.

use core::fmt;
use serde::Serialize;

/// Address whose word tells the chip family.
pub const CHIP_DETECT_MAGIC_REG_ADDR: u32 = 0x4000_1000;
/// The word at [`CHIP_DETECT_MAGIC_REG_ADDR`] on every ESP8266 and ESP8285.
pub const ESP8266_MAGIC: u32 = 0xFFF0_C101;

/// Words of the mask ROM, by address: questions whose answers are known and differ, so that a late answer to one is not
/// taken for the answer to another. The ROM is the same in every ESP8266 and ESP8285 (trebisky/esp8266,
/// `reverse/bootrom/boot.txt`, 40001000 to 4000101F).
pub const ROM_WORDS: [(u32, u32); 8] = [
    (CHIP_DETECT_MAGIC_REG_ADDR, ESP8266_MAGIC),
    (0x4000_1004, 0x0200_20C0),
    (0x4000_1008, 0x0000_462C),
    (0x4000_100C, 0x3360_2625),
    (0x4000_1010, 0x3200_20C0),
    (0x4000_1014, 0x3030_462C),
    (0x4000_1018, 0xF9C3_3225),
    (0x4000_101C, 0xC012_8316),
];
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
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

/// Name of the family whose ROM has this word at [`CHIP_DETECT_MAGIC_REG_ADDR`] (esptool 5.6, `CHIP_DETECT_MAGIC_VALUE`
/// of each target).
#[must_use]
pub const fn chip_name_of_magic(magic: u32) -> &'static str {
    match magic {
        ESP8266_MAGIC => "an ESP8266",
        0x00F0_1D83 => "an ESP32",
        0x0000_07C6 => "an ESP32-S2",
        0x0000_0009 => "an ESP32-S3",
        0x6921_506F | 0x1B31_506F | 0x4881_606F | 0x4361_606F => "an ESP32-C3",
        0x6F51_306F | 0x7C41_A06F => "an ESP32-C2",
        0x2CE0_806F => "an ESP32-C6",
        0xD7B7_3E80 => "an ESP32-H2",
        0x0ADD_BAD0 => "an ESP32-P4",
        _ => "another chip",
    }
}

/// Crystal frequency in MHz from the baud rate in use and the UART's divisor: the loader's UART runs on twice the
/// crystal. The nearest of the crystals in use is given.
#[must_use]
pub const fn crystal_mhz(baud: u32, divisor: u32) -> u8 {
    let hertz = (baud as u64).saturating_mul(divisor as u64) / 2;
    if hertz > 45_000_000 {
        48
    } else if hertz > 33_000_000 {
        40
    } else {
        26
    }
}

/// Clocks of the loader's UART, Hz: twice the crystals in use.
const UART_CLOCKS_HZ: [u32; 2] = [52_000_000, 80_000_000];

/// How the loader's UART makes its rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UartClock {
    /// Its clock, Hz.
    pub hz: u32,
    /// What it divides the clock by.
    pub divisor: u32,
}

impl UartClock {
    /// From the baud rate in use and the divisor: a clock in use, or where none is within 4 %, what the two make.
    #[must_use]
    pub fn seen(baud: u32, divisor: u32) -> Self {
        let made = baud.saturating_mul(divisor);
        let is_near = |hz: &u32| made.abs_diff(*hz) <= hz / 25;
        Self { hz: UART_CLOCKS_HZ.into_iter().find(is_near).unwrap_or(made), divisor }
    }

    /// The divisor for `baud`: rounded down, as the stub does it from a ROM's 115200 baud, so a line is up to 0.8 % faster
    /// than its name at the usual rates.
    #[must_use]
    pub fn divisor_for(self, baud: u32) -> u32 {
        self.hz.checked_div(baud).unwrap_or(1).max(1)
    }
}

/// Size in bytes from the density word of a flash's SFDP table (JESD216, second word of the basic table): either bits
/// minus one, or the power of two where the top bit is set. `None` beyond 256 MB or below 64 KB.
#[must_use]
pub fn sfdp_size_bytes(density: u32) -> Option<u32> {
    let bits = if density >> 31 == 1 {
        1_u64.checked_shl(density & 0x7FFF_FFFF)?
    } else {
        u64::from(density).saturating_add(1)
    };
    let bytes = u32::try_from(bits / 8).ok()?;
    (bytes.is_power_of_two() && (0x1_0000..=0x1000_0000).contains(&bytes)).then_some(bytes)
}

/// A command for the flash chip that goes through the controller's USER registers (SPI0). Register names and bits as in
/// Espressif's technical reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpiCommand {
    opcode: u8,
    read_bits: u32,
    address: Option<u32>,
    dummy_bits: u32,
}

impl SpiCommand {
    /// SPI_CMD.
    pub const CMD_REG: u32 = 0x6000_0200;
    /// SPI_ADDR.
    pub const ADDR_REG: u32 = 0x6000_0204;
    /// SPI_USER.
    pub const USER_REG: u32 = 0x6000_021C;
    /// SPI_USER1.
    pub const USER1_REG: u32 = 0x6000_0220;
    /// SPI_USER2.
    pub const USER2_REG: u32 = 0x6000_0224;
    /// SPI_W0.
    pub const W0_REG: u32 = 0x6000_0240;
    /// Bit of SPI_CMD that starts the command and clears itself at its end.
    pub const CMD_USR: u32 = 1 << 18;

    /// SPI_RD_STATUS: what RDSR has read, or WRSR is to write.
    pub const RD_STATUS_REG: u32 = 0x6000_0210;
    /// Bit of SPI_CMD for WREN, which allows one erase, program or write of the status register.
    pub const CMD_WREN: u32 = 1 << 30;
    /// Bit of SPI_CMD for RDID: W0 gets the three bytes of the id.
    pub const CMD_RDID: u32 = 1 << 28;
    /// Bit of SPI_CMD for RDSR: SPI_RD_STATUS gets the first status register.
    pub const CMD_RDSR: u32 = 1 << 27;
    /// Bit of SPI_CMD for WRSR, from SPI_RD_STATUS.
    pub const CMD_WRSR: u32 = 1 << 26;

    /// First status register: an erase, program or write of the status is at work.
    pub const STATUS_WIP: u32 = 0x01;
    /// First status register: bits that protect blocks from erase and program (BP0 to BP2, TB, SEC or their like).
    pub const STATUS_PROTECTION: u32 = 0x7C;

    /// READ SFDP: four bytes of the flash's description of itself at `address`.
    #[must_use]
    pub const fn read_sfdp(address: u32) -> Self {
        Self { opcode: 0x5A, read_bits: 32, address: Some(address), dummy_bits: 8 }
    }

    /// The registers to write, in order; the last starts the command.
    #[must_use]
    pub fn registers(self) -> [(u32, u32); 6] {
        const COMMAND: u32 = 1 << 31;
        const ADDR: u32 = 1 << 30;
        const DUMMY: u32 = 1 << 29;
        const MISO: u32 = 1 << 28;
        let (addr_flag, addr_bits) = if self.address.is_some() { (ADDR, 23 << 26) } else { (0, 0) };
        let dummy_flag = if self.dummy_bits > 0 { DUMMY } else { 0 };
        let user1 = (self.read_bits.saturating_sub(1) << 8) | addr_bits | self.dummy_bits.saturating_sub(1);
        [
            (Self::USER1_REG, user1),
            (Self::USER_REG, COMMAND | addr_flag | dummy_flag | MISO),
            (Self::USER2_REG, (7 << 28) | u32::from(self.opcode)),
            (Self::ADDR_REG, self.address.unwrap_or(0) << 8),
            (Self::W0_REG, 0),
            (Self::CMD_REG, Self::CMD_USR),
        ]
    }

    /// The bits of W0 that the command fills.
    #[must_use]
    pub const fn mask(self, word: u32) -> u32 {
        word & (u32::MAX >> 32_u32.saturating_sub(self.read_bits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_esp8266ex_and_its_mac_are_read_from_the_fuses() {
        let fuses = Efuses([0x5600_0000, 0x0200_1234, 0x0000_B000, 0x005C_CF7F]);
        assert_eq!(fuses.chip_kind(), ChipKind::Esp8266Ex);
        assert_eq!(fuses.mac().unwrap().to_string(), "5C:CF:7F:12:34:56");
    }

    #[test]
    fn old_chips_have_their_vendor_bytes_from_a_rule() {
        assert_eq!(Efuses([0x0300_0000, 0x0000_0102, 0, 0]).mac().unwrap().to_string(), "18:FE:34:01:02:03");
        assert_eq!(Efuses([0x0300_0000, 0x0001_0102, 0, 0]).mac().unwrap().to_string(), "AC:D0:74:01:02:03");
        assert_eq!(Efuses([0, 0x0002_0102, 0, 0]).mac(), None);
    }

    #[test]
    fn esp8285_variants_are_told_apart() {
        assert_eq!(Efuses([0x10, 0, 0, 0]).chip_kind(), ChipKind::Esp8285N08);
        assert_eq!(Efuses([0x30, 0, 0, 0]).chip_kind(), ChipKind::Esp8285H08);
        assert_eq!(Efuses([0x10, 0, 0, 1 << 27]).chip_kind(), ChipKind::Esp8285N16);
        assert_eq!(Efuses([0x00, 0, 1 << 16, 1 << 25]).chip_kind(), ChipKind::Esp8285N16);
        assert_eq!(Efuses([0x00, 0, 1 << 16, (1 << 25) | (1 << 27)]).chip_kind(), ChipKind::Esp8285);
    }

    #[test]
    fn flash_ids_tell_maker_and_size() {
        let winbond = FlashId(0x0014_40EF);
        assert_eq!((winbond.manufacturer_name(), winbond.size_bytes()), (Some("Winbond"), Some(0x10_0000)));
        assert_eq!(winbond.to_string(), "EF 4014");
        assert_eq!(FlashId(0x0001_471F).size_bytes(), Some(0x40_0000));
        assert!(FlashId(0).is_silent() && FlashId(0xFF_FFFF).is_silent());
        assert_eq!(FlashId(0x0099_40EF).size_bytes(), None);
    }

    #[test]
    fn the_crystal_follows_from_the_divisor() {
        for measured in 448..=455 {
            let clock = UartClock::seen(115_200, measured);
            let divisors = [921_600, 460_800, 115_200].map(|baud| clock.divisor_for(baud));
            assert_eq!(divisors, [56, 112, 451], "{measured}");
        }
        assert_eq!(UartClock::seen(460_800, 111).divisor_for(921_600), 56);
        assert_eq!(UartClock::seen(115_200, 694).divisor_for(460_800), 173);
        // A crystal of 24 MHz.
        assert_eq!(UartClock::seen(115_200, 416).divisor_for(921_600), 52);
        assert_eq!(UartClock::seen(0, 0).divisor_for(0), 1);
        assert_eq!(crystal_mhz(115_200, 451), 26);
        assert_eq!(crystal_mhz(115_200, 694), 40);
        assert_eq!(crystal_mhz(74_880, 694), 26);
    }

    #[test]
    fn sfdp_density_has_two_forms() {
        assert_eq!(sfdp_size_bytes(0x007F_FFFF), Some(0x10_0000));
        assert_eq!(sfdp_size_bytes(0x8000_0017), Some(0x10_0000));
        assert_eq!(sfdp_size_bytes(0), None);
        assert_eq!(sfdp_size_bytes(u32::MAX), None);
    }

    #[test]
    fn reading_sfdp_uses_an_address_a_dummy_byte_and_32_bits() {
        let registers = SpiCommand::read_sfdp(0x80).registers();
        assert_eq!(registers[0], (SpiCommand::USER1_REG, (31 << 8) | (23 << 26) | 7));
        assert_eq!(registers[1], (SpiCommand::USER_REG, (1 << 31) | (1 << 30) | (1 << 29) | (1 << 28)));
        assert_eq!(registers[2], (SpiCommand::USER2_REG, (7 << 28) | 0x5A));
        assert_eq!(registers[3], (SpiCommand::ADDR_REG, 0x80 << 8));
    }
}
