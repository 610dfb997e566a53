//! The USB-to-serial adapter as the host sees it: bytes gather in packets that travel when they are full or when the
//! latency timer expires.

use super::{
    config::{AdapterModel, HostBaud},
    time,
};
use crate::flasher::port::LineError;
use std::collections::VecDeque;

/// Something for the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Delivery {
    /// A byte.
    Byte(u8),
    /// A byte without its stop bit: the adapter says so and has this in its place.
    Disturbed(LineError, u8),
}

/// Bytes kept for a host that does not read, before the adapter overruns.
const INBOX_LIMIT: usize = 1 << 20;

/// The adapter.
#[derive(Debug)]
pub(super) struct Adapter {
    model: AdapterModel,
    hz: u32,
    baud: u32,
    host_baud: HostBaud,
    open: bool,
    plugged: bool,
    packet: Vec<Delivery>,
    packet_due: u64,
    late: VecDeque<(u64, Delivery)>,
    inbox: VecDeque<Delivery>,
}

impl Adapter {
    pub(super) fn new(model: AdapterModel, hz: u32) -> Self {
        Self {
            model,
            hz,
            baud: 115_200,
            host_baud: HostBaud::Set,
            open: false,
            plugged: true,
            packet: Vec::new(),
            packet_due: u64::MAX,
            late: VecDeque::new(),
            inbox: VecDeque::new(),
        }
    }

    pub(super) fn model(&self) -> &AdapterModel {
        &self.model
    }

    /// The host opens the port: it holds nothing and runs at 115200 baud.
    pub(super) fn open(&mut self, host_baud: HostBaud) {
        self.open = self.plugged;
        self.baud = 115_200;
        self.host_baud = host_baud;
        self.forget();
    }

    /// The host closes the port; what it has not read is gone.
    pub(super) fn close(&mut self) {
        self.open = false;
        self.forget();
    }

    /// What is known of the host's baud rate.
    pub(super) fn host_baud(&self) -> HostBaud {
        self.host_baud
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn set_plugged(&mut self, plugged: bool) {
        self.plugged = plugged;
        if !plugged {
            self.open = false;
            self.forget();
        }
    }

    pub(super) fn is_plugged(&self) -> bool {
        self.plugged
    }

    fn forget(&mut self) {
        self.packet.clear();
        self.packet_due = u64::MAX;
        self.late.clear();
        self.inbox.clear();
    }

    /// The host's baud rate.
    pub(super) fn baud(&self) -> u32 {
        self.baud
    }

    pub(super) fn set_baud(&mut self, baud: u32) {
        self.baud = baud.max(1);
    }

    /// Something arrives from the wire at `now`, or later if `at` says so.
    pub(super) fn take_in(&mut self, delivery: Delivery, at: u64, now: u64) {
        if at > now || !self.late.is_empty() {
            let at = self.late.back().map_or(at, |(last, _)| at.max(*last));
            self.late.push_back((at, delivery));
        } else {
            self.pack(delivery, now);
        }
    }

    fn pack(&mut self, delivery: Delivery, now: u64) {
        if !self.plugged || !self.open {
            return;
        }
        if self.packet.is_empty() {
            self.packet_due = now + time::cycles(self.model.latency, self.hz);
        }
        self.packet.push(delivery);
        if self.packet.len() >= self.model.packet_bytes.max(1) || self.packet_due <= now {
            self.ship();
        }
    }

    fn ship(&mut self) {
        self.packet_due = u64::MAX;
        for delivery in self.packet.drain(..) {
            if self.inbox.len() < INBOX_LIMIT {
                self.inbox.push_back(delivery);
            } else if let Some(last) = self.inbox.back_mut() {
                *last = Delivery::Disturbed(LineError::BufferOverrun, 0);
            }
        }
    }

    /// When something happens by itself next.
    pub(super) fn next_event(&self) -> u64 {
        self.late.front().map_or(u64::MAX, |(at, _)| *at).min(self.packet_due)
    }

    /// Lets time come to `now`.
    pub(super) fn tick(&mut self, now: u64) {
        while self.late.front().is_some_and(|(at, _)| *at <= now) {
            if let Some((_, delivery)) = self.late.pop_front() {
                self.pack(delivery, now);
            }
        }
        if self.packet_due <= now {
            self.ship();
        }
    }

    /// Whether the host has something to read.
    pub(super) fn has_mail(&self) -> bool {
        !self.inbox.is_empty()
    }

    /// What has reached the host, oldest first.
    pub(super) fn next_delivery(&mut self) -> Option<Delivery> {
        self.inbox.pop_front()
    }

    /// Bytes that have reached the adapter or the host's buffer and were not read.
    pub(super) fn unread(&self) -> usize {
        self.inbox.len() + self.packet.len() + self.late.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened() -> Adapter {
        let mut adapter = Adapter::new(AdapterModel::default(), 1_000_000);
        adapter.open(HostBaud::Set);
        adapter
    }

    #[test]
    fn a_full_packet_travels_at_once() {
        let mut adapter = opened();
        for byte in 0..62 {
            adapter.take_in(Delivery::Byte(byte), 0, 0);
        }
        assert!(adapter.has_mail());
    }

    #[test]
    fn a_packet_that_is_not_full_waits_for_the_latency_timer() {
        let mut adapter = opened();
        adapter.take_in(Delivery::Byte(1), 0, 0);
        assert!(!adapter.has_mail());
        assert_eq!(adapter.next_event(), 16_000);
        adapter.tick(16_000);
        assert_eq!(adapter.next_delivery(), Some(Delivery::Byte(1)));
    }

    #[test]
    fn a_closed_port_holds_nothing() {
        let mut adapter = opened();
        for byte in 0..62 {
            adapter.take_in(Delivery::Byte(byte), 0, 0);
        }
        adapter.close();
        assert!(!adapter.has_mail());
    }

    #[test]
    fn late_bytes_keep_their_order() {
        let mut adapter = opened();
        adapter.take_in(Delivery::Byte(1), 500, 0);
        adapter.take_in(Delivery::Byte(2), 0, 0);
        adapter.tick(500);
        adapter.tick(20_000);
        let order: Vec<_> = core::iter::from_fn(|| adapter.next_delivery()).collect();
        assert_eq!(order, [Delivery::Byte(1), Delivery::Byte(2)]);
    }
}
