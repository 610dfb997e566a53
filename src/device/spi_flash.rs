//! The SPI NOR flash: an array whose bits are programmed from 1 to 0 and erased back to 1, with JEDEC id, status
//! registers, block protection and busy times. While it is busy it answers nothing but its status.

use super::{
    fault::{Dice, FaultPlan},
    time,
};
use core::{ops::Range, time::Duration};

/// Smallest unit that can be erased, bytes.
pub const SECTOR_SIZE: u32 = 4096;
/// Unit that a program command wraps in, bytes.
pub const PAGE_SIZE: u32 = 256;
/// Half block, bytes.
const BLOCK_32K: u32 = 32 * 1024;
/// Block, bytes.
pub const BLOCK_SIZE: u32 = 64 * 1024;
/// Largest flash that 24 address bits reach, bytes.
pub const MAX_FLASH_SIZE: usize = 16 * 1024 * 1024;
/// Smallest flash the chip was sold with, bytes.
const MIN_FLASH_SIZE: usize = 256 * 1024;

/// Status register 1: work in progress.
pub const SR1_WIP: u8 = 1 << 0;
/// Status register 1: write enable latch.
pub const SR1_WEL: u8 = 1 << 1;
/// Status register 1: block-protect bits BP2..BP0, their lowest.
const SR1_BP_SHIFT: u32 = 2;
/// Status register 1: what a write changes (BP0-2, TB, SEC, SRP0).
const SR1_WRITABLE: u8 = 0xFC;
/// JEDEC manufacturer of the default flash: Winbond.
const WINBOND: u8 = 0xEF;

/// How long flash and ROM take. The defaults are typical values of a 1 MB Winbond-class part in datasheets.
#[derive(Debug, Clone, PartialEq)]
pub struct FlashTiming {
    /// One page program, by its bytes: fixed part.
    pub program_base: Duration,
    /// One page program: for each byte.
    pub program_per_byte: Duration,
    /// Erase of a 4 KiB sector.
    pub erase_sector: Duration,
    /// Erase of a 32 KiB block.
    pub erase_block_32k: Duration,
    /// Erase of a 64 KiB block.
    pub erase_block_64k: Duration,
    /// Chip erase, for each MiB.
    pub erase_chip_per_mib: Duration,
    /// Write of a status register.
    pub write_status: Duration,
    /// SPI clock of the ROM's read and program commands, Hz.
    pub spi_clock_hz: u32,
    /// The ROM's own work for each 32-byte burst of a read, in processor cycles.
    pub burst_overhead_cycles: u64,
    /// The ROM's MD5, in processor cycles for each 64-byte block.
    pub md5_block_cycles: u64,
}

impl Default for FlashTiming {
    fn default() -> Self {
        Self {
            program_base: Duration::from_micros(30),
            program_per_byte: Duration::from_nanos(2_600),
            erase_sector: Duration::from_millis(45),
            erase_block_32k: Duration::from_millis(120),
            erase_block_64k: Duration::from_millis(150),
            erase_chip_per_mib: Duration::from_secs(2),
            write_status: Duration::from_millis(10),
            spi_clock_hz: 40_000_000,
            burst_overhead_cycles: 60,
            md5_block_cycles: 720,
        }
    }
}

impl FlashTiming {
    /// A slow part: a minute for each MiB of chip erase, sectors at their datasheet maximum.
    #[must_use]
    pub fn slow() -> Self {
        Self {
            program_base: Duration::from_micros(200),
            program_per_byte: Duration::from_micros(10),
            erase_sector: Duration::from_millis(230),
            erase_block_32k: Duration::from_millis(1_600),
            erase_block_64k: Duration::from_millis(2_000),
            erase_chip_per_mib: Duration::from_secs(60),
            ..Self::default()
        }
    }
}

/// What the flash is busy with.
#[derive(Debug, Clone, PartialEq)]
struct Busy {
    until: u64,
    work: Work,
}

#[derive(Debug, Clone, PartialEq)]
enum Work {
    Status,
    Erase(Range<u32>),
    Program(Range<u32>),
}

/// The flash.
#[derive(Debug)]
pub struct SpiFlash {
    data: Vec<u8>,
    id: [u8; 3],
    clock_hz: u32,
    timing: FlashTiming,
    status: [u8; 3],
    write_enabled: bool,
    asleep: bool,
    reset_enabled: bool,
    busy: Option<Busy>,
    dice: Dice,
    bad_sectors: Vec<u32>,
    weak_bits: Vec<(u32, u8)>,
    power_loss_in_erase: Option<u64>,
    power_loss_in_program: Option<u64>,
    erases: u64,
    programs: u64,
    power_fails_at: Option<u64>,
    changes: u64,
}

impl SpiFlash {
    /// A flash with this content, filled up with FF to the next power of two.
    pub(super) fn new(
        mut data: Vec<u8>,
        id: Option<[u8; 3]>,
        clock_hz: u32,
        timing: FlashTiming,
        faults: &FaultPlan,
    ) -> Self {
        data.truncate(MAX_FLASH_SIZE);
        let size = data.len().max(MIN_FLASH_SIZE).next_power_of_two();
        data.resize(size, 0xFF);
        let capacity = u8::try_from(size.trailing_zeros()).unwrap_or(0);
        let mut flash = Self {
            id: id.unwrap_or([WINBOND, 0x40, capacity]),
            data,
            clock_hz,
            timing,
            status: [0; 3],
            write_enabled: false,
            asleep: false,
            reset_enabled: false,
            busy: None,
            dice: Dice::new(faults.seed ^ 0xF1A5),
            bad_sectors: faults.bad_sectors.iter().map(|address| address / SECTOR_SIZE).collect(),
            weak_bits: faults.weak_bits.clone(),
            power_loss_in_erase: faults.power_loss_in_erase,
            power_loss_in_program: faults.power_loss_in_program,
            erases: 0,
            programs: 0,
            power_fails_at: None,
            changes: 0,
        };
        flash.status[0] = (faults.block_protect & 7) << SR1_BP_SHIFT;
        flash
    }

    /// Replaces the trouble to come; erases and programs are counted from now on.
    pub(super) fn set_faults(&mut self, faults: &FaultPlan) {
        self.bad_sectors = faults.bad_sectors.iter().map(|address| address / SECTOR_SIZE).collect();
        self.weak_bits.clone_from(&faults.weak_bits);
        self.power_loss_in_erase = faults.power_loss_in_erase;
        self.power_loss_in_program = faults.power_loss_in_program;
        (self.erases, self.programs) = (0, 0);
    }

    /// The content.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.data
    }

    /// Replaces the content, as if the part had been swapped.
    pub(super) fn set_bytes(&mut self, bytes: &[u8]) {
        let length = bytes.len().min(self.data.len());
        self.data.fill(0xFF);
        self.data[..length].copy_from_slice(&bytes[..length]);
        self.changes += 1;
    }

    /// Size in bytes; a power of two.
    #[must_use]
    pub fn size(&self) -> u32 {
        u32::try_from(self.data.len()).unwrap_or(u32::MAX)
    }

    /// Counts erases and programs, to tell whether the content may have changed.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.changes
    }

    /// How long flash and ROM take.
    pub(super) fn timing(&self) -> &FlashTiming {
        &self.timing
    }

    /// When the work in progress ends, if there is any at `now`.
    pub(super) fn busy_until(&mut self, now: u64) -> Option<u64> {
        if self.busy.as_ref().is_some_and(|busy| busy.until <= now) {
            self.busy = None;
            self.write_enabled = false;
        }
        self.busy.as_ref().map(|busy| busy.until)
    }

    /// When the plan cuts the power, if it does.
    pub(super) fn power_fails_at(&self) -> Option<u64> {
        self.power_fails_at
    }

    /// Power goes: what was being erased or programmed is undefined from here on.
    pub(super) fn power_off(&mut self, now: u64) {
        if self.busy_until(now).is_some()
            && let Some(busy) = self.busy.take()
        {
            match busy.work {
                Work::Status => {}
                Work::Erase(range) => self.scramble(range, |_, dice| dice),
                Work::Program(range) => self.scramble(range, |old, dice| old | (dice & 0x0F)),
            }
        }
        self.power_fails_at = None;
        self.write_enabled = false;
        self.asleep = false;
        self.reset_enabled = false;
    }

    fn scramble(&mut self, range: Range<u32>, mix: impl Fn(u8, u8) -> u8) {
        for address in range {
            let dice = self.dice.byte();
            if let Some(byte) = self.data.get_mut(address as usize) {
                *byte = mix(*byte, dice);
            }
        }
        self.changes += 1;
    }

    /// Carries out one SPI command: `address` where the command has one, `sent` what follows it, `answer` what is
    /// clocked out.
    pub(super) fn command(&mut self, now: u64, opcode: u8, address: u32, sent: &[u8], answer: &mut [u8]) {
        answer.fill(0xFF);
        let busy = self.busy_until(now).is_some();
        if self.asleep && opcode != 0xAB {
            return;
        }
        match opcode {
            0x05 => answer.fill(self.status_1(busy)),
            0x35 => answer.fill(self.status[1]),
            0x15 => answer.fill(self.status[2]),
            // Everything else is ignored while work is in progress.
            _ if busy => {}
            0x03 | 0x0B | 0x3B | 0x6B | 0xBB | 0xEB => self.read(address, answer),
            0x9F => fill_cyclic(answer, &self.id),
            0x90 => fill_cyclic(answer, &[self.id[0], self.id[2].wrapping_sub(1)]),
            0x5A => self.read_sfdp(address, answer),
            0x4B => fill_cyclic(answer, &[0xE4, 0x62, 0x38, 0x97, 0x0B, 0x41, 0x2A, 0x26]),
            0x06 | 0x50 => self.write_enabled = true,
            0x04 => self.write_enabled = false,
            0x01 => self.write_status(now, 0, sent),
            0x31 => self.write_status(now, 1, sent),
            0x11 => self.write_status(now, 2, sent),
            0x02 | 0x32 => self.program(now, address, sent),
            0x20 => self.erase(now, address, SECTOR_SIZE, self.timing.erase_sector),
            0x52 => self.erase(now, address, BLOCK_32K, self.timing.erase_block_32k),
            0xD8 => self.erase(now, address, BLOCK_SIZE, self.timing.erase_block_64k),
            0x60 | 0xC7 => self.erase_chip(now),
            0xB9 => self.asleep = true,
            0xAB => {
                self.asleep = false;
                answer.fill(self.id[2].wrapping_sub(1));
            }
            0x66 => self.reset_enabled = true,
            0x99 if self.reset_enabled => self.write_enabled = false,
            _ => {}
        }
        self.reset_enabled = opcode == 0x66;
    }

    /// Reads without the SPI command's ceremony; wraps at the end of the device.
    pub(super) fn read(&mut self, address: u32, into: &mut [u8]) {
        let mask = self.data.len() - 1;
        let start = address as usize & mask;
        if let Some(run) = self.data.get(start..start + into.len()) {
            into.copy_from_slice(run);
        } else {
            for (offset, byte) in into.iter_mut().enumerate() {
                *byte = self.data[(start + offset) & mask];
            }
        }
        for (at, bits) in &self.weak_bits {
            let offset = (*at as usize & mask).wrapping_sub(start);
            if let Some(byte) = into.get_mut(offset) {
                *byte ^= self.dice.byte() & bits;
            }
        }
    }

    fn status_1(&self, busy: bool) -> u8 {
        let mut status = self.status[0];
        if busy {
            status |= SR1_WIP;
        }
        if self.write_enabled {
            status |= SR1_WEL;
        }
        status
    }

    fn write_status(&mut self, now: u64, register: usize, sent: &[u8]) {
        if !core::mem::take(&mut self.write_enabled) {
            return;
        }
        for (index, value) in sent.iter().take(2).enumerate() {
            let mask = if register + index == 0 { SR1_WRITABLE } else { 0xFF };
            if let Some(status) = self.status.get_mut(register + index) {
                *status = value & mask;
            }
        }
        self.start(now, self.timing.write_status, Work::Status);
    }

    /// Block protection without the TB and SEC refinements: BP = n protects the upper 2^(n-1)/32 of the array, and at
    /// least one block; 7 protects all.
    fn is_protected(&self, range: &Range<u32>) -> bool {
        let level = u32::from(self.status[0] >> SR1_BP_SHIFT & 7);
        let size = self.size();
        let protected = match level {
            0 => return false,
            7 => size,
            level => (size >> 6 << level).clamp(BLOCK_SIZE, size),
        };
        range.end > size - protected
    }

    fn program(&mut self, now: u64, address: u32, sent: &[u8]) {
        let page = address & (self.size() - 1) & !(PAGE_SIZE - 1);
        if !self.write_enabled || sent.is_empty() || self.is_protected(&(page..page + PAGE_SIZE)) {
            self.write_enabled = false;
            return;
        }
        let bad = self.bad_sectors.contains(&(page / SECTOR_SIZE));
        for (offset, byte) in (0_u32..).zip(sent) {
            let at = page + (address.wrapping_add(offset) & (PAGE_SIZE - 1));
            let byte = if bad { byte | 0x10 } else { *byte };
            self.data[at as usize] &= byte;
        }
        let length = u32::try_from(sent.len()).unwrap_or(PAGE_SIZE).min(PAGE_SIZE);
        let takes = self.timing.program_base + self.timing.program_per_byte * length;
        let number = self.programs;
        self.programs += 1;
        let start = page + (address & (PAGE_SIZE - 1));
        self.start(now, takes, Work::Program(start..(start + length).min(page + PAGE_SIZE)));
        self.fail_power_halfway(now, self.power_loss_in_program == Some(number));
    }

    fn erase(&mut self, now: u64, address: u32, unit: u32, takes: Duration) {
        let start = address & (self.size() - 1) & !(unit - 1);
        let range = start..start + unit.min(self.size());
        if !self.write_enabled || self.is_protected(&range) {
            self.write_enabled = false;
            return;
        }
        self.data[start as usize..range.end as usize].fill(0xFF);
        let number = self.erases;
        self.erases += 1;
        self.start(now, takes, Work::Erase(range));
        self.fail_power_halfway(now, self.power_loss_in_erase == Some(number));
    }

    fn erase_chip(&mut self, now: u64) {
        let whole = 0..self.size();
        if !self.write_enabled || self.is_protected(&whole) {
            self.write_enabled = false;
            return;
        }
        self.data.fill(0xFF);
        let takes = self.timing.erase_chip_per_mib * self.size() / (1024 * 1024);
        let number = self.erases;
        self.erases += 1;
        self.start(now, takes, Work::Erase(whole));
        self.fail_power_halfway(now, self.power_loss_in_erase == Some(number));
    }

    fn start(&mut self, now: u64, takes: Duration, work: Work) {
        self.changes += u64::from(work != Work::Status);
        self.busy = Some(Busy { until: now + time::cycles(takes, self.clock_hz), work });
    }

    fn fail_power_halfway(&mut self, now: u64, fails: bool) {
        if let Some(busy) = self.busy.as_ref().filter(|_| fails) {
            self.power_fails_at = Some(now + (busy.until - now) / 2);
        }
    }

    /// JESD216 header and basic table, as far as readers need it: signature, density, 4 KiB erase.
    fn read_sfdp(&self, address: u32, answer: &mut [u8]) {
        const TABLE: u32 = 0x80;
        let mut sfdp = [0xFF_u8; 0x100];
        sfdp[..8].copy_from_slice(b"SFDP\x05\x01\x00\xFF");
        sfdp[8..16].copy_from_slice(&[0x00, 0x05, 0x01, 0x10, 0x80, 0x00, 0x00, 0xFF]);
        let bits = self.size().wrapping_mul(8).wrapping_sub(1);
        sfdp[TABLE as usize..TABLE as usize + 4].copy_from_slice(&[0xE5, 0x20, 0xF9, 0xFF]);
        sfdp[TABLE as usize + 4..TABLE as usize + 8].copy_from_slice(&bits.to_le_bytes());
        for (offset, byte) in (address as usize..).zip(answer.iter_mut()) {
            *byte = sfdp.get(offset).copied().unwrap_or(0xFF);
        }
    }
}

fn fill_cyclic(answer: &mut [u8], pattern: &[u8]) {
    for (byte, value) in answer.iter_mut().zip(pattern.iter().cycle()) {
        *byte = *value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HZ: u32 = 52_000_000;
    const LATER: u64 = HZ as u64 * 300;

    fn blank(faults: &FaultPlan) -> SpiFlash {
        SpiFlash::new(vec![0xFF; 1 << 20], None, HZ, FlashTiming::default(), faults)
    }

    fn send(flash: &mut SpiFlash, now: u64, opcode: u8, address: u32, sent: &[u8]) {
        flash.command(now, opcode, address, sent, &mut []);
    }

    fn status(flash: &mut SpiFlash, now: u64) -> u8 {
        let mut answer = [0];
        flash.command(now, 0x05, 0, &[], &mut answer);
        answer[0]
    }

    #[test]
    fn programming_only_clears_bits() {
        let mut flash = blank(&FaultPlan::default());
        for (now, byte) in [(0, 0xF0), (LATER, 0x3C)] {
            send(&mut flash, now, 0x06, 0, &[]);
            send(&mut flash, now, 0x02, 0x1234, &[byte]);
        }
        assert_eq!(flash.bytes()[0x1234], 0x30);
    }

    #[test]
    fn programming_without_write_enable_does_nothing() {
        let mut flash = blank(&FaultPlan::default());
        send(&mut flash, 0, 0x02, 0, &[0]);
        assert_eq!(flash.bytes()[0], 0xFF);
    }

    #[test]
    fn a_program_wraps_inside_its_page() {
        let mut flash = blank(&FaultPlan::default());
        send(&mut flash, 0, 0x06, 0, &[]);
        send(&mut flash, 0, 0x02, 0x1FE, &[1, 2, 3, 4]);
        assert_eq!((flash.bytes()[0x1FE], flash.bytes()[0x1FF]), (1, 2));
        assert_eq!((flash.bytes()[0x100], flash.bytes()[0x101]), (3, 4));
    }

    #[test]
    fn a_busy_flash_answers_only_its_status() {
        let mut flash = blank(&FaultPlan::default());
        send(&mut flash, 0, 0x06, 0, &[]);
        send(&mut flash, 0, 0x20, 0, &[]);
        assert_eq!(status(&mut flash, 1), SR1_WIP | SR1_WEL);
        let mut id = [0; 3];
        flash.command(1, 0x9F, 0, &[], &mut id);
        assert_eq!(id, [0xFF; 3]);
        assert_eq!(status(&mut flash, LATER), 0, "the erase is over and has used up the write enable");
        flash.command(LATER, 0x9F, 0, &[], &mut id);
        assert_eq!(id, [0xEF, 0x40, 0x14]);
    }

    #[test]
    fn protected_blocks_are_neither_erased_nor_programmed() {
        let mut flash = blank(&FaultPlan { block_protect: 7, ..FaultPlan::default() });
        send(&mut flash, 0, 0x06, 0, &[]);
        send(&mut flash, 0, 0x02, 0, &[0]);
        assert_eq!(flash.bytes()[0], 0xFF);
        send(&mut flash, 0, 0x06, 0, &[]);
        send(&mut flash, 0, 0x01, 0, &[0]);
        send(&mut flash, LATER, 0x06, 0, &[]);
        send(&mut flash, LATER, 0x02, 0, &[0]);
        assert_eq!(flash.bytes()[0], 0, "clearing the bits by WRSR opens the array");
    }

    #[test]
    fn power_lost_in_an_erase_leaves_the_sector_undefined() {
        let content = vec![0x00; 1 << 20];
        let plan = FaultPlan { power_loss_in_erase: Some(0), ..FaultPlan::default() };
        let mut flash = SpiFlash::new(content, None, HZ, FlashTiming::default(), &plan);
        send(&mut flash, 0, 0x06, 0, &[]);
        send(&mut flash, 0, 0x20, 0x2000, &[]);
        let fails = flash.power_fails_at().expect("the plan cuts the power");
        flash.power_off(fails);
        assert!(flash.bytes()[0x2000..0x3000].iter().any(|byte| *byte != 0xFF), "half an erase is not an erase");
        assert!(flash.bytes()[0x3000..].iter().all(|byte| *byte == 0), "other sectors are untouched");
    }

    #[test]
    fn a_weak_bit_reads_both_ways() {
        let mut flash = blank(&FaultPlan { weak_bits: vec![(0x100, 0x08)], ..FaultPlan::default() });
        let mut seen = [false; 2];
        for _ in 0..64 {
            let mut byte = [0];
            flash.read(0x100, &mut byte);
            seen[usize::from(byte[0] == 0xFF)] = true;
        }
        assert_eq!(seen, [true, true]);
    }

    #[test]
    fn a_bad_sector_never_takes_a_zero_in_one_bit() {
        let mut flash = blank(&FaultPlan { bad_sectors: vec![0x5000], ..FaultPlan::default() });
        send(&mut flash, 0, 0x06, 0, &[]);
        send(&mut flash, 0, 0x02, 0x5000, &[0, 0]);
        assert_eq!(&flash.bytes()[0x5000..0x5002], [0x10, 0x10]);
    }
}
