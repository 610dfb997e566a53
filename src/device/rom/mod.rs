//! The mask ROM: which of its addresses are answered, and by what. Its code is not here; host code does what the ROM's
//! functions do and takes the time they take. Knows nothing of `protocol`, of the wire beyond UART0, or of the host.

pub(super) mod boot;
pub(super) mod calls;
mod flash;
mod loader;
mod md5;
mod printf;
pub(super) mod ring;
mod text;

/// First byte of the mask ROM.
pub(super) const ROM_START: u32 = 0x4000_0000;
/// Last byte of the mask ROM.
pub(super) const ROM_END: u32 = 0x4000_FFFF;
/// Where a handler returns to that the ROM's interrupt dispatcher called (`_xtos_return_from_exc`).
pub(super) const INTERRUPT_RETURN: u32 = 0x4000_DC54;
/// Words that hosts ask for: from 40001000 on, where esptool knows an ESP8266 by the first (trebisky/esp8266,
/// `reverse/bootrom/boot.txt`).
const WORDS_AT_40001000: [u32; 8] =
    [0xFFF0_C101, 0x0200_20C0, 0x0000_462C, 0x3360_2625, 0x3200_20C0, 0x3030_462C, 0xF9C3_3225, 0xC012_8316];

/// Whether an address lies in the ROM.
pub(super) fn holds(address: u32) -> bool {
    (ROM_START..=ROM_END).contains(&address)
}

/// What a load from the ROM gives: the words that hosts ask for, and zeros for the code that is not here.
pub(super) fn word(address: u32) -> u32 {
    let index = address.wrapping_sub(0x4000_1000) / 4;
    WORDS_AT_40001000.get(index as usize).copied().unwrap_or(0)
}

/// Addresses of the ROM's data in RAM.
pub(super) mod data {
    /// Processor cycles in a microsecond, as `ets_delay_us` uses them.
    pub const TICKS_PER_US: u32 = 0x3FFF_C704;
    /// Pointer to the flash chip's record.
    pub const FLASHCHIP: u32 = 0x3FFF_C714;
    /// The record: id, size, block, sector, page, status mask.
    pub const FLASHCHIP_RECORD: u32 = 0x3FFF_C718;
    /// What the record holds after boot.
    pub const FLASHCHIP_DEFAULT: [u32; 6] = [0x0016_40EF, 0x0040_0000, 0x0001_0000, 0x1000, 0x100, 0xFFFF];
    /// First byte that the ROM clears at start, and the first it does not.
    pub const BSS: (u32, u32) = (0x3FFF_DAB0, 0x3FFF_EB30);
    /// The UART control block; its first word is the baud rate.
    pub const UART_DEVICE: u32 = 0x3FFF_DE10;
    /// Where the loader puts the message it receives.
    pub const MESSAGE_BUFFER: u32 = 0x3FFF_A000;
    /// Size of the message buffer, bytes; what is longer is cut.
    pub const MESSAGE_BUFFER_SIZE: u32 = 0x2000;
    /// The stack pointer with which user code starts.
    pub const STACK_TOP: u32 = 0x3FFF_FFF0;
}
