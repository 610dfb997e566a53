//! eFuse words of the chip: its variant, the size of a flash in its package, and its MAC address.

/// Which chip is emulated. The ESP8285 variants have their flash in the package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChipVariant {
    /// ESP8266EX with a flash of its own beside it.
    Esp8266Ex,
    /// ESP8285N08: 1 MB.
    Esp8285N08,
    /// ESP8285H08: 1 MB, 105 °C.
    Esp8285H08,
    /// ESP8285N16: 2 MB.
    Esp8285N16,
    /// ESP8285H16: 2 MB, 105 °C.
    Esp8285H16,
}

/// Address of the first eFuse word; four words follow one another.
pub const EFUSE_BASE: u32 = 0x3FF0_0050;

/// Bit of word 0 that marks 1 MB parts of the ESP8285, and of word 2 that marks its 2 MB parts.
const WORD0_ESP8285: u32 = 1 << 4;
/// Bit of word 0: the part is specified for 105 °C.
const WORD0_105_C: u32 = 1 << 5;
/// Bit 80 of the block.
const WORD2_ESP8285: u32 = 1 << 16;
/// Bits of word 3 that, with bit 4 of word 0, give the size of the embedded flash.
const WORD3_SIZE_B: u32 = 1 << 25;

/// The four eFuse words at [`EFUSE_BASE`] for a chip and its MAC. The layout is the one that esptool's documentation
/// and the chip's vendors read: OUI in word 3 (23:0), the rest in words 1 (15:0) and 0 (31:24).
#[must_use]
pub const fn words(chip: ChipVariant, mac: [u8; 6]) -> [u32; 4] {
    let oui = u32::from_be_bytes([0, mac[0], mac[1], mac[2]]);
    let word1 = u32::from_be_bytes([0x02, 0, mac[3], mac[4]]);
    let word0 = (mac[5] as u32) << 24;
    let (low, mid, high) = match chip {
        ChipVariant::Esp8266Ex => (0, 0, 0),
        ChipVariant::Esp8285N08 => (WORD0_ESP8285, 0, 0),
        ChipVariant::Esp8285H08 => (WORD0_ESP8285 | WORD0_105_C, 0, 0),
        ChipVariant::Esp8285N16 => (0, WORD2_ESP8285, WORD3_SIZE_B),
        ChipVariant::Esp8285H16 => (WORD0_105_C, WORD2_ESP8285, WORD3_SIZE_B),
    };
    [word0 | low, word1, 0x6000_0000 | mid, oui | high]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mac_is_spread_over_three_words() {
        let [word0, word1, _, word3] = words(ChipVariant::Esp8266Ex, [0x5C, 0xCF, 0x7F, 0x11, 0x22, 0x33]);
        assert_eq!(word3, 0x005C_CF7F);
        assert_eq!(word1 & 0xFFFF, 0x1122);
        assert_eq!(word0 >> 24, 0x33);
    }

    #[test]
    fn an_esp8266ex_carries_neither_mark_of_the_esp8285() {
        let [word0, _, word2, _] = words(ChipVariant::Esp8266Ex, [0xFF; 6]);
        assert_eq!((word0 & 1 << 4, word2 & 1 << 16), (0, 0));
    }
}
