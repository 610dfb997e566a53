//! One direction of the serial line, bit by bit: what a receiver makes of it when its baud rate is not the sender's.

use std::collections::VecDeque;

/// Bits of a byte on the wire: start, eight data, stop.
const BITS: u32 = 10;

/// A byte as its sender puts it on the line. Times are in clock cycles.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sent {
    start: f64,
    bit: f64,
    /// Levels from the start bit (bit 0) to the stop bit (bit 9).
    levels: u16,
}

impl Sent {
    fn end(&self) -> f64 {
        self.start + self.bit * f64::from(BITS)
    }

    fn byte(&self) -> u8 {
        (self.levels >> 1).to_le_bytes()[0]
    }

    /// Whether a receiver with this bit time samples every bit where it belongs.
    fn fits(&self, bit: f64) -> bool {
        (9.05..9.95).contains(&(9.5 * bit / self.bit))
    }

    fn level(&self, at: f64) -> bool {
        let index = ((at - self.start) / self.bit) as u16;
        self.levels >> index.min(9) & 1 == 1
    }

    /// The first falling edge at or after `from`, within this byte.
    fn falling_edge(&self, from: f64) -> Option<f64> {
        (0..BITS)
            .filter(|index| self.levels >> index & 1 == 0 && (*index == 0 || self.levels >> (index - 1) & 1 == 1))
            .map(|index| self.start + self.bit * f64::from(index))
            .find(|edge| *edge >= from)
    }
}

/// A byte as a receiver hears it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Heard {
    /// The byte.
    pub byte: u8,
    /// Whether its stop bit was missing.
    pub stop_bit_missing: bool,
    /// When the middle of its stop bit passed, in cycles.
    pub at: u64,
}

/// The line from one sender to one receiver.
#[derive(Debug, Default)]
pub(super) struct Wire {
    sent: VecDeque<Sent>,
    free_at: f64,
    /// The receiver has decided all before this time.
    decided: f64,
}

impl Wire {
    /// Sends a byte as soon as the line is free, but not before `start`; `bit` is the sender's bit time in cycles.
    pub(super) fn send(&mut self, byte: u8, start: u64, bit: f64) {
        let start = (start as f64).max(self.free_at);
        let levels = u16::from(byte) << 1 | 1 << 9;
        let sent = Sent { start, bit, levels };
        self.free_at = sent.end();
        self.sent.push_back(sent);
    }

    /// When the last byte has left, in cycles.
    pub(super) fn free_at(&self) -> u64 {
        self.free_at.ceil() as u64
    }

    /// Forgets what has not been heard.
    pub(super) fn clear(&mut self) {
        self.sent.clear();
    }

    /// When the receiver, with this bit time, has heard the next byte.
    pub(super) fn next_event(&self, bit: f64) -> u64 {
        self.next_edge().map_or(u64::MAX, |edge| (edge + 9.5 * bit).ceil() as u64)
    }

    fn next_edge(&self) -> Option<f64> {
        self.sent.iter().find_map(|sent| sent.falling_edge(self.decided))
    }

    /// What a receiver with this bit time has heard by `now`.
    pub(super) fn hear(&mut self, now: u64, bit: f64) -> Option<Heard> {
        let edge = self.next_edge()?;
        let at = (edge + 9.5 * bit).ceil() as u64;
        if at > now {
            return None;
        }
        let stop = edge + bit * 9.5;
        // The usual case, without sampling: the edge is the byte's start bit, and every sample falls into its bit.
        if let Some(sent) = self.sent.front().copied().filter(|sent| sent.start == edge && sent.fits(bit)) {
            self.sent.pop_front();
            self.decided = stop.max(sent.start + sent.bit * 9.0);
            return Some(Heard { byte: sent.byte(), stop_bit_missing: false, at });
        }
        let mut byte = 0;
        for index in 0..8_u8 {
            if self.level(edge + bit * (1.5 + f64::from(index))) {
                byte |= 1 << index;
            }
        }
        let stop_bit_missing = !self.level(stop);
        self.decided = stop;
        while self
            .sent
            .front()
            .is_some_and(|sent| sent.falling_edge(self.decided).is_none() && sent.end() <= stop + bit)
        {
            self.sent.pop_front();
        }
        Some(Heard { byte, stop_bit_missing, at })
    }

    /// Takes the next byte as it was sent, whatever the receiver's bit time, once it has passed: for the measuring of
    /// pulses.
    pub(super) fn observe(&mut self, now: u64) -> Option<(u8, f64)> {
        let sent = self.sent.front().filter(|sent| sent.end() <= now as f64).copied()?;
        self.sent.pop_front();
        self.decided = self.decided.max(sent.end());
        Some((sent.byte(), sent.bit))
    }

    /// When [`Wire::observe`] has something next.
    pub(super) fn next_observation(&self) -> u64 {
        self.sent.front().map_or(u64::MAX, |sent| sent.end().ceil() as u64)
    }

    fn level(&self, at: f64) -> bool {
        let sent = self.sent.iter().take_while(|sent| sent.start <= at).find(|sent| at < sent.end());
        sent.is_none_or(|sent| sent.level(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hear_all(bytes: &[u8], sender: f64, receiver: f64) -> Vec<Heard> {
        let mut wire = Wire::default();
        for byte in bytes {
            wire.send(*byte, 0, sender);
        }
        core::iter::from_fn(|| wire.hear(u64::MAX / 2, receiver)).collect()
    }

    fn bytes(heard: &[Heard]) -> Vec<u8> {
        heard.iter().map(|heard| heard.byte).collect()
    }

    #[test]
    fn equal_rates_pass_every_byte() {
        let all: Vec<u8> = (0..=255).collect();
        let heard = hear_all(&all, 451.0, 451.0);
        assert_eq!(bytes(&heard), all);
        assert!(heard.iter().all(|heard| !heard.stop_bit_missing));
    }

    #[test]
    fn three_percent_apart_is_still_understood() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(bytes(&hear_all(&all, 451.0, 464.0)), all);
        assert_eq!(bytes(&hear_all(&all, 451.0, 438.0)), all);
    }

    #[test]
    fn boot_text_heard_at_115200_is_garbage() {
        let text = b" ets Jan  8 2013,rst cause:1";
        assert_ne!(bytes(&hear_all(text, 694.0, 451.4)), text);
    }

    #[test]
    fn a_rate_five_times_too_high_misses_stop_bits() {
        assert!(hear_all(&[0x00; 4], 500.0, 100.0).iter().any(|heard| heard.stop_bit_missing));
    }
}
