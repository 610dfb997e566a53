//! The ROM's serial loader, with its behaviours as they are: the divisor measured from the host's first bytes, the
//! response struct that keeps old values, eight answers to SYNC, sequence numbers used up by failed blocks. Sources: the
//! annotated ROM disassembly of trebisky/esp8266 (UartDwnLdProc 40003368 and what it calls).

use super::{data, flash, ring::RxRing, text};
use crate::device::{
    machine::{Chip, load_word, store_word},
    uart::AUTOBAUD_EDGES,
};
use core::time::Duration;

const END: u8 = 0xC0;
const ESC: u8 = 0xDB;
const ESC_END: u8 = 0xDC;
const ESC_ESC: u8 = 0xDD;

/// Largest block of FLASH_BEGIN and MEM_BEGIN, bytes.
const BLOCK_LIMIT: u32 = 0x1800;
/// Largest body of a data command: a block and its header of 16 bytes.
const DATA_BODY_LIMIT: u16 = 0x1810;
/// Start value of the checksum.
const CHECKSUM_SEED: u8 = 0xEF;
/// What autobaud adds to the mean of the shortest pulses, in cycles: the glitch filter's share.
const PULSE_CORRECTION: u32 = 12;
/// What the glitch filter takes off each pulse, in cycles. With the correction the divisor comes out right.
const GLITCH_FILTER: u32 = 12;

/// Opcodes of the ROM's dispatch table.
mod op {
    pub const FLASH_BEGIN: u8 = 0x02;
    pub const FLASH_DATA: u8 = 0x03;
    pub const FLASH_END: u8 = 0x04;
    pub const MEM_BEGIN: u8 = 0x05;
    pub const MEM_END: u8 = 0x06;
    pub const MEM_DATA: u8 = 0x07;
    pub const SYNC: u8 = 0x08;
    pub const WRITE_REG: u8 = 0x09;
    pub const READ_REG: u8 = 0x0A;
    pub const SPI_SET_PARAMS: u8 = 0x0B;
}

/// Error bytes of a response.
mod error {
    pub const MESSAGE: u8 = 0x05;
    pub const RESULT: u8 = 0x06;
    pub const CHECKSUM: u8 = 0x07;
    pub const FLASH_WRITE: u8 = 0x08;
}

/// Answers to a SYNC.
const SYNC_ANSWERS: usize = 8;

/// What BEGIN commands set up and data commands advance.
#[derive(Debug, Default)]
struct Transfer {
    size: u32,
    blocks: u32,
    block_size: u32,
    next: u32,
    received: u32,
    address: u32,
}

/// How a command ended: success, or the error byte.
type Outcome = Result<(), u8>;

/// The loader between two messages. `op` and `value` of the response keep what the last valid command left there.
struct Loader<'a> {
    chip: &'a Chip,
    transfer: Transfer,
    op: u8,
    value: u32,
    error: u8,
    leave: bool,
    entry: u32,
}

/// Runs the loader until the host ends it; returns the entry point to run, or 0 to start from flash.
pub(super) async fn run(chip: &Chip) -> u32 {
    measure_baud(chip).await;
    chip.with(|state| state.board.rom_ring = Some(RxRing::new()));
    let mut loader = Loader { chip, transfer: Transfer::default(), op: 0, value: 0, error: 0, leave: false, entry: 0 };
    while !loader.leave {
        let length = receive(chip).await;
        loader.obey(length).await;
    }
    chip.with(|state| state.board.rom_ring = None);
    loader.entry
}

/// `uart_baudrate_detect` and `uart_div_modify`: looks once a millisecond whether enough edges have passed.
async fn measure_baud(chip: &Chip) {
    chip.with(|state| {
        state.board.uart.store(0x18, 0, 0);
        state.board.uart.store(0x18, 0x801, 0);
        state.board.refresh();
    });
    chip.wait_for(|state| (state.board.uart.edges() > 0).then_some(())).await;
    let cycles_per_ms = chip.with(|state| u64::from(state.board.hz) / 1000);
    while chip.with(|state| state.board.uart.edges()) < AUTOBAUD_EDGES {
        chip.spend(cycles_per_ms).await;
    }
    chip.with(|state| {
        let now = state.board.now;
        let uart = &mut state.board.uart;
        let pulses = [uart.load(0x28), uart.load(0x2C)].map(|pulse| pulse.saturating_sub(GLITCH_FILTER));
        let divisor = (pulses[0] + pulses[1]) / 2 + PULSE_CORRECTION;
        uart.store(0x18, 0x800, now);
        uart.store(0x14, divisor, now);
        let conf0 = uart.load(0x20);
        uart.store(0x20, conf0 | 0x6_0000, now);
        uart.store(0x20, conf0 & !0x6_0000, now);
        state.board.refresh();
    });
}

async fn next_byte(chip: &Chip) -> u8 {
    chip.wait_for(|state| state.board.rom_ring.as_mut().and_then(RxRing::take)).await
}

/// `recv_packet`: skips to an END, then stores the unescaped frame in the message buffer; returns its length. A frame
/// without content is no frame; what does not fit is dropped.
async fn receive(chip: &Chip) -> u32 {
    while next_byte(chip).await != END {}
    let mut length = 0;
    loop {
        let byte = match next_byte(chip).await {
            END if length == 0 => continue,
            END => return length,
            ESC => match next_byte(chip).await {
                ESC_END => END,
                ESC_ESC => ESC,
                // An unknown escape passes as it is.
                other => other,
            },
            other => other,
        };
        if length < data::MESSAGE_BUFFER_SIZE {
            chip.with(|state| state.board.poke(data::MESSAGE_BUFFER + length, &[byte]));
            length += 1;
        }
    }
}

/// `send_packet`.
async fn send(chip: &Chip, frame: &[u8]) {
    text::send_byte(chip, END).await;
    for byte in frame {
        match *byte {
            END => {
                text::send_byte(chip, ESC).await;
                text::send_byte(chip, ESC_END).await;
            }
            ESC => {
                text::send_byte(chip, ESC).await;
                text::send_byte(chip, ESC_ESC).await;
            }
            byte => text::send_byte(chip, byte).await,
        }
    }
    text::send_byte(chip, END).await;
}

impl Loader<'_> {
    /// A word of the message: 0 is the header's first, 2 the body's first.
    fn word(&self, index: u32) -> u32 {
        self.chip.with(|state| load_word(state, data::MESSAGE_BUFFER + 4 * index))
    }

    fn body_length(&self) -> u16 {
        (self.word(0) >> 16) as u16
    }

    /// Carries out the message in the buffer and answers it.
    async fn obey(&mut self, _length: u32) {
        let [direction, op, ..] = self.word(0).to_le_bytes();
        let outcome = if direction == 0 { self.dispatch(op).await } else { Err(error::MESSAGE) };
        // On success the error byte keeps whatever an earlier command left.
        if let Err(error) = outcome {
            self.error = error;
        }
        let mut frame = vec![1, self.op, 2, 0];
        frame.extend(self.value.to_le_bytes());
        frame.extend([u8::from(outcome.is_err()), self.error]);
        let answers = if self.op == op::SYNC { SYNC_ANSWERS } else { 1 };
        for _ in 0..answers {
            send(self.chip, &frame).await;
        }
    }

    /// The dispatch table. An opcode that is not in it leaves the response's opcode as it was.
    async fn dispatch(&mut self, op: u8) -> Outcome {
        let outcome = match op {
            op::FLASH_BEGIN => self.flash_begin().await,
            op::FLASH_DATA => self.flash_data().await,
            op::FLASH_END => self.flash_end().await,
            op::MEM_BEGIN => self.begin(),
            op::MEM_END => self.mem_end(),
            op::MEM_DATA => self.mem_data(),
            op::SYNC => {
                (self.value, self.error) = (self.word(2), 0);
                Ok(())
            }
            op::WRITE_REG => self.write_registers().await,
            op::READ_REG => {
                let address = self.word(2);
                self.value = self.chip.with(|state| load_word(state, address));
                self.error = 0;
                Ok(())
            }
            op::SPI_SET_PARAMS => self.set_flash_parameters(),
            _ => return Err(error::MESSAGE),
        };
        self.op = op;
        outcome
    }

    fn begin(&mut self) -> Outcome {
        if self.body_length() != 16 || self.word(4) > BLOCK_LIMIT {
            return Err(error::MESSAGE);
        }
        self.transfer = Transfer {
            size: self.word(2),
            blocks: self.word(3),
            block_size: self.word(4),
            next: 0,
            received: 0,
            address: self.word(5),
        };
        Ok(())
    }

    async fn flash_begin(&mut self) -> Outcome {
        flash::attach(self.chip).await;
        self.begin()?;
        let (address, size) = (self.transfer.address, self.transfer.size);
        match flash::erase_area(self.chip, address, size).await {
            flash::OK => Ok(()),
            _ => Err(error::RESULT),
        }
    }

    /// Checks a data message and its checksum; returns how many bytes it carries. The sequence number is used up even
    /// when the checksum is wrong.
    fn accept_data(&mut self) -> Result<u32, u8> {
        let length = self.word(2);
        let refused = self.body_length() > DATA_BODY_LIMIT
            || self.word(3) != self.transfer.next
            || length > self.transfer.block_size;
        if refused {
            return Err(error::MESSAGE);
        }
        self.transfer.next = self.transfer.next.wrapping_add(1);
        if self.checksum(length) != self.word(1).to_le_bytes()[0] {
            return Err(error::CHECKSUM);
        }
        Ok(length)
    }

    fn data_start(&self) -> u32 {
        data::MESSAGE_BUFFER + 24
    }

    fn checksum(&self, length: u32) -> u8 {
        let bytes = self.chip.with(|state| flash::peek(state, self.data_start(), length));
        bytes.iter().fold(CHECKSUM_SEED, |sum, byte| sum ^ byte)
    }

    fn advance(&mut self, length: u32) {
        self.transfer.received = self.transfer.received.wrapping_add(length);
        self.transfer.address = self.transfer.address.wrapping_add(length);
    }

    async fn flash_data(&mut self) -> Outcome {
        if !self.word(2).is_multiple_of(4) {
            return Err(error::MESSAGE);
        }
        let length = self.accept_data()?;
        let address = self.transfer.address;
        flash::write(self.chip, address, self.data_start(), length).await;
        flash::read(self.chip, address, self.data_start(), length).await;
        if self.checksum(length) != self.word(1).to_le_bytes()[0] {
            return Err(error::FLASH_WRITE);
        }
        self.advance(length);
        Ok(())
    }

    async fn flash_end(&mut self) -> Outcome {
        (self.leave, self.entry) = (true, 0);
        if self.transfer.blocks != self.transfer.next || self.transfer.size != self.transfer.received {
            return Err(error::RESULT);
        }
        flash::lock(self.chip).await;
        Ok(())
    }

    fn mem_data(&mut self) -> Outcome {
        let length = self.accept_data()?;
        let (from, to) = (self.data_start(), self.transfer.address);
        self.chip.with(|state| {
            let bytes = flash::peek(state, from, length);
            flash::poke(state, to, &bytes);
        });
        self.advance(length);
        Ok(())
    }

    fn mem_end(&mut self) -> Outcome {
        if self.body_length() > 8 {
            return Err(error::MESSAGE);
        }
        // Only the low byte of the flag is looked at.
        self.leave = self.word(2).to_le_bytes()[0] == 0;
        self.entry = self.word(3);
        Ok(())
    }

    async fn write_registers(&mut self) -> Outcome {
        for index in 0..u32::from(self.body_length() / 16) {
            let base = 2 + 4 * index;
            let [address, value, mask, delay] = [0, 1, 2, 3].map(|field| self.word(base + field));
            let delay = Duration::from_micros(u64::from(delay & 0xFFFF));
            let hz = self.chip.with(|state| state.board.hz);
            self.chip.spend(crate::device::time::cycles(delay, hz)).await;
            self.chip.with(|state| {
                let old = load_word(state, address);
                store_word(state, address, value & mask | old & !mask);
            });
        }
        self.error = 0;
        Ok(())
    }

    fn set_flash_parameters(&mut self) -> Outcome {
        if self.body_length() != 24 {
            return Err(error::MESSAGE);
        }
        let fields = [2, 3, 4, 5, 6, 7].map(|index| self.word(index));
        self.chip.with(|state| flash::set_record(state, fields));
        Ok(())
    }
}
