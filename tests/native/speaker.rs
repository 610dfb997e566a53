//! Firmware that does nothing but speak: images for the emulated device, assembled here, that print what real boot
//! loaders and firmware print, change the rate, wait and restart.

use crate::image_support::version_1;

const CODE: u32 = 0x4010_0000;
const TEXTS: u32 = 0x3FFE_8000;
/// Functions of the mask ROM.
const ETS_PRINTF: u32 = 0x4000_24CC;
const ETS_DELAY_US: u32 = 0x4000_2ECC;
const UART_DIV_MODIFY: u32 = 0x4000_39D8;
const SOFTWARE_RESET: u32 = 0x4000_264C;
/// Clock of the UART with a 26 MHz crystal.
const UART_HZ: u32 = 52_000_000;

const CALLX0_A0: [u8; 3] = [0xC0, 0x00, 0x00];
const JUMP_TO_ITSELF: [u8; 3] = [0x06, 0xFF, 0xFF];

/// What Espressif's boot loader 1.6 says, from a thread of the SDK's tracker.
pub(crate) const BOOT_1_6: &str = "\n2nd boot version : 1.6\n  SPI Speed      : 40MHz\n  SPI Mode       : DOUT\n  \
    SPI Flash Size & Map: 8Mbit(512KB+512KB)\njump to run user1 @ 1000\n\n";

/// A program of calls into the ROM; after the last one it spins.
#[derive(Default)]
pub(crate) struct Speaker {
    calls: Vec<[u32; 3]>,
    texts: Vec<u8>,
}

impl Speaker {
    pub(crate) fn says(mut self, text: &str) -> Self {
        assert!(!text.contains('%'), "the ROM's printf takes it for a format");
        let at = TEXTS + self.texts.len() as u32;
        self.texts.extend(text.bytes());
        self.texts.resize(self.texts.len() / 4 * 4 + 4, 0);
        self.calls.push([ETS_PRINTF, at, 0]);
        self
    }

    pub(crate) fn waits(mut self, milliseconds: u32) -> Self {
        self.calls.push([ETS_DELAY_US, milliseconds * 1000, 0]);
        self
    }

    pub(crate) fn at_baud(self, baud: u32) -> Self {
        // What stands in the transmitter leaves at the old rate.
        let mut later = self.waits(50);
        later.calls.push([UART_DIV_MODIFY, 0, UART_HZ / baud]);
        later
    }

    pub(crate) fn restarts(self) -> Self {
        let mut later = self.waits(50);
        later.calls.push([SOFTWARE_RESET, 0, 0]);
        later
    }

    /// The image: header for 1 MB and DOUT, code with its literals before it, texts.
    pub(crate) fn image(&self) -> Vec<u8> {
        let literals: Vec<u32> = self.calls.iter().flatten().copied().collect();
        let start = 4 * literals.len() as u32;
        let mut code: Vec<u8> = literals.iter().flat_map(|word| word.to_le_bytes()).collect();
        for call in 0..self.calls.len() as u32 {
            for (register, operand) in [(2, 1), (3, 2), (0, 0)] {
                code.extend(load_literal(register, code.len() as u32, 4 * (3 * call + operand)));
            }
            code.extend(CALLX0_A0);
        }
        code.extend(JUMP_TO_ITSELF);
        code.resize(code.len().next_multiple_of(4), 0);
        let mut image = version_1(&[(CODE, &code), (TEXTS, &self.texts)]);
        image[4..8].copy_from_slice(&(CODE + start).to_le_bytes());
        image
    }
}

/// `l32r register, literal`: words back from the next word boundary.
fn load_literal(register: u8, at: u32, literal: u32) -> [u8; 3] {
    let back = (literal as i32 - ((at as i32 + 3) & !3)) / 4;
    let [low, high, ..] = back.to_le_bytes();
    [register << 4 | 1, low, high]
}
