//! UART0: FIFOs of 128 bytes, thresholds, the receive time-out interrupt and the baud divisor. UART1 exists only as far
//! as a reader of its idle registers can tell.

use std::collections::VecDeque;

/// Bytes each FIFO holds.
const FIFO_SIZE: usize = 128;
/// Bit times of a byte on the wire: start, eight data, stop.
pub(super) const BITS_PER_BYTE: u64 = 10;

/// Interrupt bits (INT_RAW, INT_ST, INT_ENA, INT_CLR).
pub(super) mod interrupt {
    /// The receive FIFO has reached its threshold.
    pub const RXFIFO_FULL: u32 = 1 << 0;
    /// The transmit FIFO has fallen to its threshold.
    pub const TXFIFO_EMPTY: u32 = 1 << 1;
    /// A stop bit was missing.
    pub const FRAME_ERROR: u32 = 1 << 3;
    /// A byte arrived in a full FIFO.
    pub const RXFIFO_OVF: u32 = 1 << 4;
    /// The line was held low.
    pub const BREAK: u32 = 1 << 7;
    /// The line has been idle while bytes waited.
    pub const RXFIFO_TOUT: u32 = 1 << 8;
}

/// CONF1: RX time-out enable.
const CONF1_RX_TOUT_EN: u32 = 1 << 31;
/// CONF0: resets of the FIFOs.
const CONF0_RXFIFO_RST: u32 = 1 << 17;
const CONF0_TXFIFO_RST: u32 = 1 << 18;
/// AUTOBAUD: measure pulses.
const AUTOBAUD_EN: u32 = 1 << 0;

/// Edges that the ROM wants to see before it trusts the measured pulses.
pub(super) const AUTOBAUD_EDGES: u32 = 30;

/// A byte that has begun to leave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Departure {
    pub byte: u8,
    pub start: u64,
    pub divisor: u32,
}

/// UART0.
#[derive(Debug)]
pub(super) struct Uart {
    rx: VecDeque<u8>,
    tx: VecDeque<u8>,
    /// When the byte in the shift register has left.
    shifting_until: Option<u64>,
    clkdiv: u32,
    autobaud: u32,
    conf0: u32,
    conf1: u32,
    raw: u32,
    enabled: u32,
    last_received: u64,
    low_pulse: u32,
    high_pulse: u32,
    edges: u32,
    departures: VecDeque<Departure>,
}

impl Uart {
    /// As after reset: the divisor of 115200 baud at 80 MHz, as the ROM sets it.
    pub(super) fn new() -> Self {
        Self {
            rx: VecDeque::with_capacity(FIFO_SIZE),
            tx: VecDeque::with_capacity(FIFO_SIZE),
            shifting_until: None,
            clkdiv: 80_000_000 / 115_200,
            autobaud: 0,
            conf0: 0x1C,
            conf1: 1,
            raw: 0,
            enabled: 0,
            last_received: 0,
            low_pulse: 0x000F_FFFF,
            high_pulse: 0x000F_FFFF,
            edges: 0,
            departures: VecDeque::new(),
        }
    }

    /// Clock cycles of one bit.
    pub(super) fn divisor(&self) -> u32 {
        self.clkdiv.max(1)
    }

    /// Whether pulses are being measured.
    pub(super) fn measures_pulses(&self) -> bool {
        self.autobaud & AUTOBAUD_EN != 0
    }

    /// Edges seen since measuring began.
    pub(super) fn edges(&self) -> u32 {
        self.edges
    }

    /// A byte has come whole, or with a missing stop bit.
    pub(super) fn receive(&mut self, byte: u8, stop_bit_missing: bool, now: u64) {
        if stop_bit_missing {
            self.raw |= if byte == 0 { interrupt::BREAK } else { interrupt::FRAME_ERROR };
        }
        self.last_received = now;
        if self.rx.len() < FIFO_SIZE {
            self.rx.push_back(byte);
        } else {
            self.raw |= interrupt::RXFIFO_OVF;
        }
    }

    /// The wire carried `byte` while pulses are measured; `bit` is its bit time in cycles.
    pub(super) fn measure(&mut self, byte: u8, bit: u32) {
        // Start bit, eight data bits from the lowest, stop bit: count the runs.
        let levels = u32::from(byte) << 1 | 1 << 9;
        let mut run = 1;
        for at in 1..10 {
            if levels >> at & 1 == levels >> (at - 1) & 1 {
                run += 1;
                continue;
            }
            let shortest = if levels >> (at - 1) & 1 == 0 { &mut self.low_pulse } else { &mut self.high_pulse };
            *shortest = (*shortest).min(run * bit);
            self.edges += 1;
            run = 1;
        }
        // The edge of the start bit.
        self.edges += 1;
    }

    /// Takes a received byte, as a read of the FIFO register does.
    pub(super) fn take(&mut self) -> Option<u8> {
        self.rx.pop_front()
    }

    /// How many bytes wait in the transmit FIFO (not counting the one in the shift register).
    pub(super) fn tx_waiting(&self) -> usize {
        self.tx.len()
    }

    /// Puts a byte into the transmit FIFO; a full FIFO drops it.
    pub(super) fn send(&mut self, byte: u8, now: u64) {
        if self.tx.len() < FIFO_SIZE {
            self.tx.push_back(byte);
        }
        self.shift(now);
    }

    /// The next byte that has begun to leave.
    pub(super) fn departure(&mut self) -> Option<Departure> {
        self.departures.pop_front()
    }

    /// When something happens by itself next.
    pub(super) fn next_event(&self) -> u64 {
        self.shifting_until.unwrap_or(u64::MAX).min(self.timeout_at().unwrap_or(u64::MAX))
    }

    fn timeout_at(&self) -> Option<u64> {
        let armed = self.conf1 & CONF1_RX_TOUT_EN != 0 && !self.rx.is_empty();
        let byte_times = u64::from(self.conf1 >> 24 & 0x7F);
        (armed && self.raw & interrupt::RXFIFO_TOUT == 0)
            .then(|| self.last_received + byte_times * BITS_PER_BYTE * u64::from(self.divisor()))
    }

    /// Lets time come to `now`.
    pub(super) fn tick(&mut self, now: u64) {
        while let Some(until) = self.shifting_until.filter(|until| *until <= now) {
            self.shifting_until = None;
            self.shift(until);
        }
        if self.timeout_at().is_some_and(|at| at <= now) {
            self.raw |= interrupt::RXFIFO_TOUT;
        }
    }

    fn shift(&mut self, now: u64) {
        if self.shifting_until.is_none()
            && let Some(byte) = self.tx.pop_front()
        {
            let divisor = self.divisor();
            self.shifting_until = Some(now + BITS_PER_BYTE * u64::from(divisor));
            self.departures.push_back(Departure { byte, start: now, divisor });
        }
    }

    /// INT_RAW: what happened, and what holds now.
    fn raw(&self) -> u32 {
        let full = self.rx.len() >= (self.conf1 & 0x7F).max(1) as usize;
        let empty = self.tx.len() <= (self.conf1 >> 8 & 0x7F) as usize;
        self.raw | if full { interrupt::RXFIFO_FULL } else { 0 } | if empty { interrupt::TXFIFO_EMPTY } else { 0 }
    }

    /// Whether the interrupt line is up.
    pub(super) fn interrupts(&self) -> bool {
        self.raw() & self.enabled != 0
    }

    /// Reads a register by its offset.
    pub(super) fn load(&mut self, offset: u32) -> u32 {
        match offset {
            0x00 => self.take().map_or(0, u32::from),
            0x04 => self.raw(),
            0x08 => self.raw() & self.enabled,
            0x0C => self.enabled,
            0x14 => self.clkdiv,
            0x18 => self.autobaud,
            // TXD (bit 31) reads 0 when idle; RXD (bit 15) is high on an idle line.
            0x1C => (self.tx.len() as u32) << 16 | 1 << 15 | self.rx.len() as u32,
            0x20 => self.conf0,
            0x24 => self.conf1,
            0x28 => self.low_pulse,
            0x2C => self.high_pulse,
            0x30 => self.edges,
            0x78 => 0x0006_2000,
            _ => 0,
        }
    }

    /// Writes a register by its offset.
    pub(super) fn store(&mut self, offset: u32, value: u32, now: u64) {
        match offset {
            0x00 => self.send(value.to_le_bytes()[0], now),
            0x0C => self.enabled = value,
            0x10 => self.clear(value, now),
            0x14 => self.clkdiv = value & 0x000F_FFFF,
            0x18 => self.set_autobaud(value),
            0x20 => self.set_conf0(value),
            0x24 => self.conf1 = value,
            _ => {}
        }
    }

    fn clear(&mut self, bits: u32, now: u64) {
        if bits & interrupt::RXFIFO_TOUT != 0 && !self.rx.is_empty() {
            // Bytes that were left behind start a new wait.
            self.last_received = now;
        }
        self.raw &= !bits;
    }

    fn set_autobaud(&mut self, value: u32) {
        if value & AUTOBAUD_EN != 0 && !self.measures_pulses() {
            (self.low_pulse, self.high_pulse, self.edges) = (0x000F_FFFF, 0x000F_FFFF, 0);
        }
        self.autobaud = value;
    }

    fn set_conf0(&mut self, value: u32) {
        self.conf0 = value;
        if value & CONF0_RXFIFO_RST != 0 {
            self.rx.clear();
            self.raw &= !interrupt::RXFIFO_TOUT;
        }
        if value & CONF0_TXFIFO_RST != 0 {
            self.tx.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_run_of_bytes_is_announced_by_the_time_out_only() {
        let mut uart = Uart::new();
        uart.store(0x14, 451, 0);
        uart.store(0x24, 10 << 24 | CONF1_RX_TOUT_EN | 32, 0);
        uart.store(0x0C, interrupt::RXFIFO_FULL | interrupt::RXFIFO_TOUT, 0);
        uart.receive(0xC0, false, 1000);
        assert!(!uart.interrupts());
        let due = uart.next_event();
        assert_eq!(due, 1000 + 10 * 10 * 451);
        uart.tick(due);
        assert!(uart.interrupts());
    }

    #[test]
    fn the_threshold_is_a_level() {
        let mut uart = Uart::new();
        uart.store(0x24, 32, 0);
        uart.store(0x0C, interrupt::RXFIFO_FULL, 0);
        for byte in 0..32 {
            uart.receive(byte, false, 0);
        }
        assert!(uart.interrupts());
        uart.store(0x10, u32::MAX, 0);
        assert!(uart.interrupts(), "clearing does not help while the FIFO is as full as before");
        uart.load(0x00);
        assert!(!uart.interrupts());
    }

    #[test]
    fn a_byte_too_many_is_lost_and_told() {
        let mut uart = Uart::new();
        for byte in 0..=FIFO_SIZE {
            uart.receive(byte.to_le_bytes()[0], false, 0);
        }
        assert_eq!(uart.load(0x1C) & 0xFF, 128);
        assert_ne!(uart.load(0x04) & interrupt::RXFIFO_OVF, 0);
    }

    #[test]
    fn two_bytes_leave_one_after_the_other() {
        let mut uart = Uart::new();
        uart.store(0x14, 100, 0);
        uart.send(1, 0);
        uart.send(2, 0);
        assert_eq!(uart.tx_waiting(), 1);
        uart.tick(1000);
        assert_eq!(uart.tx_waiting(), 0);
        let starts: Vec<u64> = core::iter::from_fn(|| uart.departure()).map(|departure| departure.start).collect();
        assert_eq!(starts, [0, 1000]);
    }

    #[test]
    fn alternating_bits_give_ten_edges_and_the_bit_time() {
        let mut uart = Uart::new();
        uart.store(0x18, 0x801, 0);
        uart.measure(0x55, 451);
        assert_eq!(uart.edges(), 10);
        assert_eq!((uart.load(0x28), uart.load(0x2C)), (451, 451));
    }
}
