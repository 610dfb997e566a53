//! SPI0, the controller between processor and flash: ready-made flash commands, and user-defined ones from its registers.

use super::{spi_flash::SpiFlash, time};
use core::time::Duration;

/// CMD bits that start a ready-made command, with its opcode.
const READY_MADE: [(u32, u8); 13] = [
    (31, 0x03),
    (30, 0x06),
    (29, 0x04),
    (28, 0x9F),
    (27, 0x05),
    (26, 0x01),
    (25, 0x02),
    (24, 0x20),
    (23, 0xD8),
    (22, 0xC7),
    (21, 0xB9),
    (20, 0xAB),
    (19, 0xA3),
];
/// CMD: the user-defined command.
const CMD_USR: u32 = 1 << 18;
/// CTRL: WRSR writes two bytes.
const CTRL_TWO_BYTE_STATUS: u32 = 1 << 22;
/// Data registers W0 to W15: their offset and their number of bytes.
const W0: u32 = 0x40;
const DATA_BYTES: usize = 64;
/// USER register: which phases a user-defined command has.
const USR_COMMAND: u32 = 1 << 31;
const USR_ADDR: u32 = 1 << 30;
const USR_MISO: u32 = 1 << 28;
const USR_MOSI: u32 = 1 << 27;

/// Register offsets.
mod register {
    pub const CMD: u32 = 0x00;
    pub const ADDR: u32 = 0x04;
    pub const CTRL: u32 = 0x08;
    pub const RD_STATUS: u32 = 0x10;
    pub const USER: u32 = 0x1C;
    pub const USER1: u32 = 0x20;
    pub const USER2: u32 = 0x24;
    pub const EXT2: u32 = 0xF8;
}

/// The controller.
#[derive(Debug)]
pub(super) struct Spi {
    hz: u32,
    registers: [u32; 64],
    command: u32,
    done_at: u64,
}

impl Spi {
    pub(super) fn new(hz: u32) -> Self {
        Self { hz, registers: [0; 64], command: 0, done_at: 0 }
    }

    fn get(&self, offset: u32) -> u32 {
        self.registers[offset as usize / 4 % 64]
    }

    fn set(&mut self, offset: u32, value: u32) {
        self.registers[offset as usize / 4 % 64] = value;
    }

    /// When the running command ends, if one runs at `now`.
    pub(super) fn next_event(&self, now: u64) -> u64 {
        if self.done_at > now { self.done_at } else { u64::MAX }
    }

    pub(super) fn load(&self, offset: u32, now: u64) -> u32 {
        match offset {
            register::CMD if now < self.done_at => self.command,
            register::CMD | register::EXT2 => 0,
            _ => self.get(offset),
        }
    }

    pub(super) fn store(&mut self, offset: u32, value: u32, now: u64, flash: &mut SpiFlash) {
        match offset {
            register::CMD => self.start(value, now, flash),
            _ => self.set(offset, value),
        }
    }

    fn start(&mut self, command: u32, now: u64, flash: &mut SpiFlash) {
        let bytes = if command & CMD_USR != 0 {
            self.user_defined(now, flash)
        } else if let Some((_, opcode)) = READY_MADE.iter().find(|(bit, _)| command >> bit & 1 == 1) {
            self.ready_made(*opcode, now, flash)
        } else {
            return;
        };
        let bits = u64::try_from(bytes).unwrap_or(0) * 8;
        let spi_clock = u64::from(flash.timing().spi_clock_hz);
        self.command = command;
        self.done_at = now + time::cycles(Duration::from_nanos(bits * 1_000_000_000 / spi_clock), self.hz);
    }

    /// Runs a ready-made command; returns how many bytes crossed the bus.
    fn ready_made(&mut self, opcode: u8, now: u64, flash: &mut SpiFlash) -> usize {
        let address = self.get(register::ADDR) & 0x00FF_FFFF;
        let length = ((self.get(register::ADDR) >> 24) as usize).min(DATA_BYTES);
        match opcode {
            0x03 => {
                let mut answer = [0; DATA_BYTES];
                flash.command(now, opcode, address, &[], &mut answer[..length]);
                self.put_data(&answer[..length]);
                4 + length
            }
            0x02 => {
                let data = self.data();
                flash.command(now, opcode, address, &data[..length], &mut []);
                4 + length
            }
            0x9F => {
                let mut answer = [0; 3];
                flash.command(now, opcode, 0, &[], &mut answer);
                self.put_data(&answer);
                4
            }
            0x05 => {
                let mut answer = [0; 1];
                flash.command(now, opcode, 0, &[], &mut answer);
                self.set(register::RD_STATUS, u32::from(answer[0]));
                2
            }
            0x01 => {
                let length = if self.get(register::CTRL) & CTRL_TWO_BYTE_STATUS != 0 { 2 } else { 1 };
                let status = self.get(register::RD_STATUS).to_le_bytes();
                flash.command(now, opcode, 0, &status[..length], &mut []);
                1 + length
            }
            _ => {
                flash.command(now, opcode, address, &[], &mut []);
                4
            }
        }
    }

    /// Runs the command that USER, USER1, USER2 and ADDR describe; returns how many bytes crossed the bus.
    fn user_defined(&mut self, now: u64, flash: &mut SpiFlash) -> usize {
        let (user, user1, user2) = (self.get(register::USER), self.get(register::USER1), self.get(register::USER2));
        if user & USR_COMMAND == 0 {
            return 0;
        }
        let opcode = user2.to_le_bytes()[0];
        let address_bits = (user1 >> 26) + 1;
        let address = if user & USR_ADDR != 0 { self.get(register::ADDR) >> (32 - address_bits.min(32)) } else { 0 };
        let bytes = |shift: u32| (((user1 >> shift & 0x1FF) + 1).div_ceil(8) as usize).min(DATA_BYTES);
        let sent = if user & USR_MOSI != 0 { bytes(17) } else { 0 };
        let wanted = if user & USR_MISO != 0 { bytes(8) } else { 0 };
        let data = self.data();
        let mut answer = [0; DATA_BYTES];
        flash.command(now, opcode, address, &data[..sent], &mut answer[..wanted]);
        if wanted > 0 {
            self.put_data(&answer[..wanted]);
        }
        1 + sent + wanted
    }

    fn data(&self) -> [u8; DATA_BYTES] {
        let mut data = [0; DATA_BYTES];
        for (chunk, offset) in data.chunks_exact_mut(4).zip((W0..).step_by(4)) {
            chunk.copy_from_slice(&self.get(offset).to_le_bytes());
        }
        data
    }

    fn put_data(&mut self, bytes: &[u8]) {
        for (chunk, offset) in bytes.chunks(4).zip((W0..).step_by(4)) {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            self.set(offset, u32::from_le_bytes(word));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::{fault::FaultPlan, spi_flash::FlashTiming};

    const HZ: u32 = 52_000_000;

    #[test]
    fn a_user_defined_rdid_puts_the_id_into_w0() {
        let mut flash = SpiFlash::new(vec![0xFF; 1 << 20], None, HZ, FlashTiming::default(), &FaultPlan::default());
        let mut spi = Spi::new(HZ);
        let steps = [
            (register::USER1, 23 << 8),
            (register::USER, USR_COMMAND | USR_MISO),
            (register::USER2, 7 << 28 | 0x9F),
            (W0, 0),
            (register::CMD, CMD_USR),
        ];
        for (offset, value) in steps {
            spi.store(offset, value, 0, &mut flash);
        }
        assert_eq!(spi.load(register::CMD, 0), CMD_USR);
        assert_eq!(spi.load(register::CMD, spi.next_event(0)), 0);
        assert_eq!(spi.load(W0, 0), 0x0014_40EF);
    }

    #[test]
    fn status_is_read_by_the_ready_made_command() {
        let mut flash = SpiFlash::new(vec![0xFF; 1 << 20], None, HZ, FlashTiming::default(), &FaultPlan::default());
        let mut spi = Spi::new(HZ);
        spi.store(register::CMD, 1 << 30, 0, &mut flash);
        spi.store(register::CMD, 1 << 27, 100, &mut flash);
        assert_eq!(spi.load(register::RD_STATUS, 200), 2, "write enable latch");
    }
}
