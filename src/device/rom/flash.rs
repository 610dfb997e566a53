//! The ROM's flash functions, with their bounds, their order of commands and their known mistakes. Sources: the annotated
//! ROM disassembly of trebisky/esp8266 (SPIRead 40004B1C, SPIWrite 40004A4C, SPIEraseArea 40004B44 and what they call).

use super::data;
use crate::device::{
    machine::{Chip, State, load_word},
    time,
};
use core::time::Duration;

/// Bytes that one READ or PP command moves.
const BURST: u32 = 32;
/// Bytes read between two looks at time and interrupts.
const READ_CHUNK: u32 = 512;
/// Result codes of the ROM's functions.
pub(super) const OK: u32 = 0;
pub(super) const ERROR: u32 = 1;
/// What `SPILock` writes to the status register: BP2..BP0.
const LOCK_BITS: u8 = 0x1C;

/// The record that `flashchip` points at, as the ROM reads it before each use.
#[derive(Debug, Clone, Copy)]
struct Record {
    size: u32,
    block: u32,
    sector: u32,
}

fn record(state: &mut State) -> Record {
    let at = load_word(state, data::FLASHCHIP);
    let mut field = |index: u32| load_word(state, at.wrapping_add(4 * index));
    Record { size: field(1), block: field(2).max(1), sector: field(3).max(1) }
}

/// `SPIParamCfg`.
pub(super) fn set_record(state: &mut State, fields: [u32; 6]) {
    let at = load_word(state, data::FLASHCHIP);
    for (offset, value) in (0..).step_by(4).zip(fields) {
        crate::device::machine::store_word(state, at.wrapping_add(offset), value);
    }
}

fn command(state: &mut State, opcode: u8, address: u32, sent: &[u8]) {
    let now = state.board.now;
    state.board.activity += 1;
    state.board.flash.command(now, opcode, address, sent, &mut []);
    state.board.refresh();
}

/// Cycles of the processor that `bytes` on the SPI bus take.
fn bus_cycles(state: &State, bytes: u32) -> u64 {
    let clock = u64::from(state.board.flash.timing().spi_clock_hz);
    time::cycles(Duration::from_nanos(u64::from(bytes) * 8 * 1_000_000_000 / clock), state.board.hz)
}

/// `Wait_SPI_Idle`.
pub(super) async fn wait_idle(chip: &Chip) {
    loop {
        let busy = chip.with(|state| {
            let now = state.board.now;
            state.board.flash.busy_until(now)
        });
        match busy {
            Some(until) => chip.wait_until(until).await,
            None => return,
        }
    }
}

/// `SPI_write_enable`.
pub(super) async fn write_enable(chip: &Chip) {
    wait_idle(chip).await;
    chip.with(|state| command(state, 0x06, 0, &[]));
}

async fn write_status(chip: &Chip, bytes: &[u8]) {
    write_enable(chip).await;
    chip.with(|state| command(state, 0x01, 0, bytes));
    wait_idle(chip).await;
}

/// `SPIUnlock`.
pub(super) async fn unlock(chip: &Chip) -> u32 {
    write_status(chip, &[0]).await;
    OK
}

/// `SPILock`.
pub(super) async fn lock(chip: &Chip) -> u32 {
    write_status(chip, &[LOCK_BITS]).await;
    OK
}

/// `SPI_read_status`: the first status register, once the flash is idle.
pub(super) async fn read_status(chip: &Chip) -> u8 {
    wait_idle(chip).await;
    chip.with(|state| {
        let mut answer = [0];
        let now = state.board.now;
        state.board.flash.command(now, 0x05, 0, &[], &mut answer);
        answer[0]
    })
}

/// `SPIReadModeCnfig` with a plain mode: writes the status back without the quad bit.
pub(super) async fn plain_read_mode(chip: &Chip) -> u32 {
    let status = read_status(chip).await;
    write_status(chip, &[status, 0]).await;
    OK
}

/// `spi_flash_attach`.
pub(super) async fn attach(chip: &Chip) -> u32 {
    plain_read_mode(chip).await
}

/// `SPIRead`: bounds by the record, then bursts of 32 bytes, stored as whole words.
pub(super) async fn read(chip: &Chip, address: u32, destination: u32, length: u32) -> u32 {
    let record = chip.with(record);
    if address.checked_add(length).is_none_or(|end| end > record.size) {
        return ERROR;
    }
    wait_idle(chip).await;
    let mut done = 0;
    while done < length {
        let part = (length - done).min(READ_CHUNK);
        let takes = chip.with(|state| {
            let mut bytes = vec![0; part.next_multiple_of(4) as usize];
            let now = state.board.now;
            state.board.flash.command(now, 0x03, address + done, &[], &mut bytes);
            poke(state, destination.wrapping_add(done), &bytes);
            let bursts = part.div_ceil(BURST);
            bus_cycles(state, part + 4 * bursts) + u64::from(bursts) * state.board.flash.timing().burst_overhead_cycles
        });
        chip.spend(takes).await;
        done += part;
    }
    OK
}

/// Stores bytes for a ROM function, and reports a destination where nothing answers.
pub(super) fn poke(state: &mut State, address: u32, bytes: &[u8]) {
    if !state.board.poke(address, bytes) {
        let caller = state.cpu.a[0];
        state.report(crate::device::machine::DeviceReport::BadPointer { address, caller });
    }
}

/// Loads bytes for a ROM function, and reports a source where nothing answers.
pub(super) fn peek(state: &mut State, address: u32, length: u32) -> Vec<u8> {
    // Nothing on the chip is larger than the flash window.
    let length = length.min(0x10_0000) as usize;
    state.board.peek(address, length).unwrap_or_else(|| {
        let caller = state.cpu.a[0];
        state.report(crate::device::machine::DeviceReport::BadPointer { address, caller });
        vec![0; length]
    })
}

/// `SPIWrite`: bounds by the record, then at most 32 bytes for each program command, none across a page.
pub(super) async fn write(chip: &Chip, address: u32, source: u32, length: u32) -> u32 {
    let record = chip.with(record);
    if address.checked_add(length).is_none_or(|end| end > record.size) {
        return ERROR;
    }
    let mut done = 0;
    while done < length {
        let at = address + done;
        let page_left = 0x100 - (at & 0xFF);
        let part = (length - done).min(BURST).min(page_left);
        write_enable(chip).await;
        let takes = chip.with(|state| {
            let bytes = peek(state, source.wrapping_add(done), part);
            command(state, 0x02, at, &bytes);
            bus_cycles(state, part + 8)
        });
        chip.spend(takes).await;
        wait_idle(chip).await;
        done += part;
    }
    OK
}

async fn erase(chip: &Chip, opcode: u8, address: u32) -> u32 {
    write_enable(chip).await;
    chip.with(|state| command(state, opcode, address, &[]));
    wait_idle(chip).await;
    OK
}

/// `SPIEraseChip`.
pub(super) async fn erase_chip(chip: &Chip) -> u32 {
    erase(chip, 0xC7, 0).await
}

/// `SPIEraseSector`, by sector number.
pub(super) async fn erase_sector(chip: &Chip, number: u32) -> u32 {
    let record = chip.with(record);
    if number >= record.size / record.sector {
        return ERROR;
    }
    erase(chip, 0x20, number.wrapping_mul(record.sector)).await
}

/// `SPIEraseBlock`, by block number.
pub(super) async fn erase_block(chip: &Chip, number: u32) -> u32 {
    let record = chip.with(record);
    if number >= record.size / record.block {
        return ERROR;
    }
    erase(chip, 0xD8, number.wrapping_mul(record.block)).await
}

/// `SPIEraseArea`, with its mistake: the sectors up to the next block boundary are erased first, but not taken off the
/// number of sectors that remain.
pub(super) async fn erase_area(chip: &Chip, address: u32, size: u32) -> u32 {
    plain_read_mode(chip).await;
    let record = chip.with(record);
    let past_end = address.checked_add(size).is_none_or(|end| end > record.size);
    if past_end || !address.is_multiple_of(record.sector) {
        return ERROR;
    }
    unlock(chip).await;
    let per_block = record.block / record.sector;
    let mut sector = address / record.sector;
    let sectors = size.div_ceil(record.sector);
    let head = (per_block - sector % per_block).min(sectors);
    for _ in 0..head {
        if erase_sector(chip, sector).await != OK {
            return ERROR;
        }
        sector += 1;
    }
    let mut left = sectors;
    while per_block < left {
        if erase_block(chip, sector / per_block).await != OK {
            return ERROR;
        }
        sector += per_block;
        left -= per_block;
    }
    for _ in 0..left {
        if erase_sector(chip, sector).await != OK {
            return ERROR;
        }
        sector += 1;
    }
    OK
}
