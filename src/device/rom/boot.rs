//! What the ROM does after a reset: banner, straps, the loader or an image from flash, and its words when that fails.

use super::{data, flash, loader, text};
use crate::device::{
    board::ResetCause,
    cpu::{Cpu, special::PS_UM},
    machine::{Chip, DeviceReport, store_word},
};

/// First byte of an image.
const IMAGE_MAGIC: u8 = 0xE9;
/// Start value of an image's checksum.
const CHECKSUM_SEED: u8 = 0xEF;
/// Bytes of flash that the ROM reads at a time while it loads.
const LINE: u32 = 16;
/// Bytes of a segment's header.
const SEGMENT_HEADER: u32 = 8;
/// Where `main` runs on after user code has returned.
pub(super) const USER_CODE_DONE: u32 = 0x4000_1100;
/// Where `main` starts an image from flash; the older flasher stub returns to it.
pub(super) const LOAD_FROM_FLASH: u32 = 0x4000_10A8;
/// Divisor of 115200 baud at the 80 MHz that the ROM takes for granted.
const BOOT_DIVISOR: u32 = 80_000_000 / 115_200;
/// Straps: GPIO15, GPIO0, GPIO2.
const MODE_UART: u32 = 1;
const MODE_FLASH: u32 = 3;

/// From reset to the first instruction of user code, which is where the program counter then is.
pub(in crate::device) async fn start(chip: &Chip, cause: ResetCause) {
    let (mode, sdio) = chip.with(|state| {
        let straps = state.board.reset(cause);
        state.cpu = Cpu::new();
        state.handlers = [None; 16];
        straps
    });
    prepare_memory(chip);
    let banner = format!("\n ets Jan  8 2013,rst cause:{}, boot mode:({mode},{sdio})\n\n", cause as u32);
    text::print_string(chip, banner).await;
    if cause == ResetCause::Watchdog {
        text::print(chip, b"wdt reset\n").await;
    }
    let entry = match (cause, mode) {
        // After a software reset the ROM does not enter the loader.
        (ResetCause::Software, _) => 0,
        (_, MODE_UART) => loader::run(chip).await,
        (_, MODE_FLASH) => {
            flash::attach(chip).await;
            0
        }
        _ => 0,
    };
    if entry == 0 {
        load_from_flash(chip).await;
    } else {
        enter(chip, entry);
    }
}

/// The ROM's data as it lies in RAM, and UART0 at the boot rate.
fn prepare_memory(chip: &Chip) {
    chip.with(|state| {
        let (start, end) = data::BSS;
        state.board.poke(start, &vec![0; (end - start) as usize]);
        store_word(state, data::TICKS_PER_US, state.board.hz / 1_000_000);
        store_word(state, data::FLASHCHIP, data::FLASHCHIP_RECORD);
        flash::set_record(state, data::FLASHCHIP_DEFAULT);
        store_word(state, data::UART_DEVICE, 115_200);
        let now = state.board.now;
        state.board.uart.store(0x14, BOOT_DIVISOR, now);
        state.board.refresh();
    });
}

/// Calls user code: from where `main` calls it, with its stack.
fn enter(chip: &Chip, entry: u32) {
    chip.with(|state| {
        state.cpu.ps = PS_UM;
        state.cpu.a[0] = USER_CODE_DONE;
        state.cpu.a[1] = data::STACK_TOP;
        state.cpu.pc = entry;
    });
}

/// Loads an image from flash and enters it, or says why not and spins.
pub(super) async fn load_from_flash(chip: &Chip) {
    match load(chip).await {
        Some(entry) => enter(chip, entry),
        None => {
            text::print(chip, b"ets_main.c \n").await;
            chip.spin_forever().await;
        }
    }
}

/// Reads image bytes the way the ROM does, line by line, and tells what it tells of where segments begin and end.
struct ImageReader {
    /// Address of the next byte.
    at: u32,
    /// Where in its line the present segment's data begins.
    line: LinePosition,
}

impl ImageReader {
    async fn bytes(&mut self, chip: &Chip, length: u32) -> Vec<u8> {
        // Clocked at about the rate of the SPI bus; the bytes themselves are read at once.
        let (bytes, cycles) = chip.with(|state| {
            let mut bytes = vec![0; length as usize];
            state.board.flash.read(self.at, &mut bytes);
            (bytes, u64::from(length) * 8 * u64::from(state.board.hz) / 20_000_000)
        });
        chip.spend(cycles).await;
        self.at += length;
        bytes
    }
}

/// Where the ROM stands in its line of 16 bytes when a segment's data begins; 16 means that a new line is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct LinePosition(u32);

/// What the ROM tells of a segment: bytes left in the line it begins in, bytes it takes of its last line, and, when the
/// next segment's header is split over two lines, where (`ho`, and what is left of the line).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Fit {
    room: u32,
    tail: u32,
    split: Option<(u32, u32)>,
}

impl LinePosition {
    /// Goes past a segment of `length` bytes and the header of the next one.
    const fn pass(&mut self, length: u32) -> Fit {
        let room = LINE - self.0;
        let (begin, tail) = if length >= room { (0, (length - room) % LINE) } else { (self.0, length) };
        let left = LINE - (begin + tail);
        if left >= SEGMENT_HEADER {
            self.0 = begin + tail + SEGMENT_HEADER;
            Fit { room, tail, split: None }
        } else {
            self.0 = SEGMENT_HEADER - left;
            Fit { room, tail, split: Some((begin, left)) }
        }
    }
}

/// Loads the image at flash address 0; its entry point, or `None` after the reason has been printed.
async fn load(chip: &Chip) -> Option<u32> {
    let mut reader = ImageReader { at: 0, line: LinePosition(0) };
    let header = reader.bytes(chip, 8).await;
    let [magic, segments, _, _, entry @ ..] = header.as_slice() else { return None };
    if *magic != IMAGE_MAGIC {
        return None;
    }
    let entry = u32::from_le_bytes(entry.try_into().ok()?);
    let mut sum = CHECKSUM_SEED;
    for _ in 0..*segments {
        let header = reader.bytes(chip, 8).await;
        let (address, length) = header.split_at_checked(4)?;
        let address = u32::from_le_bytes(address.try_into().ok()?);
        let length = u32::from_le_bytes(length.try_into().ok()?);
        sum = load_segment(chip, &mut reader, address, length, sum).await?;
    }
    text::print_string(chip, format!("csum 0x{sum:02x}\n")).await;
    // The stored sum is the last byte of the line in which the last segment ends.
    reader.at |= LINE - 1;
    let stored = reader.bytes(chip, 1).await;
    if stored.first() != Some(&sum) {
        text::print(chip, b"csum err\n").await;
        return None;
    }
    Some(entry)
}

/// Copies one segment to RAM; the running checksum, or `None` for a segment that is longer than any flash.
async fn load_segment(chip: &Chip, reader: &mut ImageReader, address: u32, length: u32, sum: u8) -> Option<u8> {
    let Fit { room, tail, split } = reader.line.pass(length);
    text::print_string(chip, format!("load 0x{address:08x}, len {length}, room {room} \n")).await;
    if length > 0x10_0000 {
        return None;
    }
    let bytes = reader.bytes(chip, length).await;
    let words = bytes.len().next_multiple_of(4);
    let stored = chip.with(|state| {
        let mut padded = bytes.clone();
        padded.resize(words, 0);
        state.board.poke(address, &padded)
    });
    if !stored {
        chip.with(|state| state.report(DeviceReport::BadPointer { address, caller: LOAD_FROM_FLASH }));
    }
    let sum = bytes.iter().fold(sum, |sum, byte| sum ^ byte);
    text::print_string(chip, format!("tail {tail}\nchksum 0x{sum:02x}\n")).await;
    if let Some((begin, left)) = split {
        text::print_string(chip, format!("ho {begin} tail {tail} room {left}\n")).await;
    }
    Some(sum)
}

/// What the ROM's default handlers print before they spin.
pub(in crate::device) async fn print_fatal_exception(chip: &Chip) {
    let (cause, epc, address) = chip.with(|state| {
        let fault = state.reports.iter().rev().find_map(|report| match report {
            DeviceReport::Fault(fault) => Some(*fault),
            _ => None,
        });
        fault.map_or((0, 0, 0), |fault| (fault.cause.number(), fault.pc, fault.address.unwrap_or(0)))
    });
    let text = format!(
        "Fatal exception ({cause}): \nepc1=0x{epc:08x}, epc2=0x00000000, epc3=0x00000000, excvaddr=0x{address:08x}, depc=0x00000000\n"
    );
    text::print_string(chip, text).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(lengths: &[u32]) -> Vec<Fit> {
        let mut line = LinePosition(0);
        lengths.iter().map(|length| line.pass(*length)).collect()
    }

    const fn fit(room: u32, tail: u32, split: Option<(u32, u32)>) -> Fit {
        Fit { room, tail, split }
    }

    #[test]
    fn room_and_tail_match_logged_boots() {
        // Arduino's second-stage loader, and a three-segment image of the NONOS SDK with `ho 0 tail 12 room 4`.
        assert_eq!(fits(&[3460, 40]), [fit(16, 4, None), fit(4, 4, None)]);
        let nonos = [fit(16, 12, Some((0, 4))), fit(12, 4, None), fit(4, 12, Some((0, 4)))];
        assert_eq!(fits(&[25052, 3312, 6576]), nonos);
    }

    #[test]
    fn a_header_that_ends_its_line_leaves_no_room() {
        assert_eq!(fits(&[24, 16]), [fit(16, 8, None), fit(0, 0, None)]);
    }
}
