//! The READ_FLASH dialogue after its first reply: packets come, each is acknowledged with the number of bytes received
//! so far, and a digest of all that was sent closes it. No input or output: frames go in, frames come out.
//!
//! The stub sends packet n+1 once it has the acknowledgement of packet n, and it stores an acknowledgement that
//! arrives while it is still sending. So packet n is acknowledged as soon as its first bytes are here, and the way
//! there and back hides behind the transfer. Never earlier and never two at once: the stub would stop for good
//! (protocol sheet, 7.3, read in the stub's source).

use crate::protocol::checksum::{DIGEST_BYTES, Digest, RunningDigest};
use crate::protocol::question::Question;
use crate::protocol::slip::{self, Frame};

/// When a packet is acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acknowledge {
    /// When its first bytes are here.
    Early,
    /// When all of it is here: for a device that does not follow otherwise.
    Complete,
}

/// What happened in the dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadEvent {
    /// The next bytes, not yet proven.
    Data {
        /// Flash address of the first.
        address: u32,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A packet arrived damaged; the dialogue is dead and the line must be brought in order again.
    Damaged {
        /// Flash address of the packet.
        address: u32,
        /// Bytes that arrived; 0 where the framing broke.
        got: u32,
        /// Bytes that the packet should have.
        wanted: u32,
    },
    /// The closing digest came.
    Finished {
        /// Whether it equals that of the bytes handed out.
        proven: bool,
    },
}

/// The dialogue.
#[derive(Debug)]
pub struct ReadDialogue {
    address: u32,
    size: u32,
    packet_size: u32,
    acknowledge: Acknowledge,
    /// Bytes handed out.
    received: u32,
    /// Bytes acknowledged, the packet in progress included.
    acknowledged: u32,
    stopping: bool,
    /// Where the device stops sending.
    end: u32,
    digest: RunningDigest,
    outbox: Option<Vec<u8>>,
    event: Option<ReadEvent>,
}

impl ReadDialogue {
    /// Begins after the successful reply to READ_FLASH with these numbers.
    #[must_use]
    pub fn new(address: u32, size: u32, packet_size: u32, acknowledge: Acknowledge) -> Self {
        Self {
            address,
            size,
            packet_size: packet_size.max(1),
            acknowledge,
            received: 0,
            acknowledged: 0,
            stopping: false,
            end: size,
            digest: RunningDigest::new(),
            outbox: None,
            event: None,
        }
    }

    /// If asked to, stops the device at the next packet; what it has begun still arrives, and the digest with it.
    pub const fn stop_if(&mut self, asked: bool) {
        self.stopping |= asked;
    }

    /// Bytes handed out so far.
    #[must_use]
    pub const fn received(&self) -> u32 {
        self.received
    }

    /// Tells that `decoded` bytes of an unfinished frame are here.
    pub fn handle_progress(&mut self, decoded: usize) {
        if decoded > 0 && self.acknowledge == Acknowledge::Early {
            self.answer_packet();
        }
    }

    /// Takes a frame.
    pub fn handle_frame(&mut self, frame: Frame) {
        if self.received >= self.end {
            self.handle_digest(frame);
            return;
        }
        let wanted = self.packet_at(self.received);
        let address = self.address.saturating_add(self.received);
        let bytes = frame.unwrap_or_default();
        let got = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        if got != wanted {
            self.event = Some(ReadEvent::Damaged { address, got, wanted });
            return;
        }
        self.answer_packet();
        self.received = self.received.saturating_add(got);
        self.digest.update(&bytes);
        self.event = Some(ReadEvent::Data { address, bytes });
    }

    /// A frame to send, if there is one.
    pub const fn poll_transmit(&mut self) -> Option<Vec<u8>> {
        self.outbox.take()
    }

    /// What happened, if something did. Take it before the next frame is handed in.
    pub const fn poll(&mut self) -> Option<ReadEvent> {
        self.event.take()
    }

    /// Acknowledges the packet at `received`, unless that has been done.
    fn answer_packet(&mut self) {
        if self.acknowledged > self.received || self.received >= self.end {
            return;
        }
        let after = self.received.saturating_add(self.packet_at(self.received));
        self.acknowledged = after;
        let last = after >= self.size;
        self.outbox = Some(if self.stopping && !last {
            self.end = after;
            slip::encode(&Question::STOP.packet())
        } else {
            slip::encode(&after.to_le_bytes())
        });
    }

    fn packet_at(&self, offset: u32) -> u32 {
        self.size.saturating_sub(offset).min(self.packet_size)
    }

    fn handle_digest(&mut self, frame: Frame) {
        let ours: Digest = core::mem::take(&mut self.digest).finish();
        let bytes = frame.unwrap_or_default();
        self.event = Some(if bytes.len() == DIGEST_BYTES {
            ReadEvent::Finished { proven: bytes == ours }
        } else {
            ReadEvent::Damaged {
                address: self.address.saturating_add(self.received),
                got: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
                wanted: 16,
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::checksum::digest;

    fn ack(total: u32) -> Option<Vec<u8>> {
        Some(slip::encode(&total.to_le_bytes()))
    }

    #[test]
    fn a_packet_is_acknowledged_once_when_its_first_bytes_are_here() {
        let mut dialogue = ReadDialogue::new(0x1000, 6, 4, Acknowledge::Early);
        dialogue.handle_progress(0);
        assert_eq!(dialogue.poll_transmit(), None);
        dialogue.handle_progress(1);
        assert_eq!(dialogue.poll_transmit(), ack(4));
        dialogue.handle_progress(3);
        assert_eq!(dialogue.poll_transmit(), None);
        dialogue.handle_frame(Ok(vec![1, 2, 3, 4]));
        assert_eq!(dialogue.poll_transmit(), None);
        assert_eq!(dialogue.poll(), Some(ReadEvent::Data { address: 0x1000, bytes: vec![1, 2, 3, 4] }));
        dialogue.handle_frame(Ok(vec![5, 6]));
        assert_eq!(dialogue.poll_transmit(), ack(6));
        assert_eq!(dialogue.poll(), Some(ReadEvent::Data { address: 0x1004, bytes: vec![5, 6] }));
        dialogue.handle_frame(Ok(digest(&[1, 2, 3, 4, 5, 6]).to_vec()));
        assert_eq!(dialogue.poll(), Some(ReadEvent::Finished { proven: true }));
    }

    #[test]
    fn lock_step_waits_for_the_whole_packet() {
        let mut dialogue = ReadDialogue::new(0, 4, 4, Acknowledge::Complete);
        dialogue.handle_progress(3);
        assert_eq!(dialogue.poll_transmit(), None);
        dialogue.handle_frame(Ok(vec![0; 4]));
        assert_eq!(dialogue.poll_transmit(), ack(4));
    }

    #[test]
    fn a_wrong_closing_digest_is_not_proven() {
        let mut dialogue = ReadDialogue::new(0, 1, 4, Acknowledge::Complete);
        dialogue.handle_frame(Ok(vec![9]));
        assert!(dialogue.poll().is_some());
        dialogue.handle_frame(Ok(vec![0; 16]));
        assert_eq!(dialogue.poll(), Some(ReadEvent::Finished { proven: false }));
    }

    #[test]
    fn a_short_packet_is_damage_with_its_address() {
        let mut dialogue = ReadDialogue::new(0x2000, 0x2000, 0x1000, Acknowledge::Complete);
        dialogue.handle_frame(Ok(vec![0; 0xFFD]));
        assert_eq!(dialogue.poll(), Some(ReadEvent::Damaged { address: 0x2000, got: 0xFFD, wanted: 0x1000 }));
    }

    #[test]
    fn stopping_keeps_the_packet_under_way_and_its_digest() {
        let mut dialogue = ReadDialogue::new(0, 12, 4, Acknowledge::Early);
        dialogue.handle_progress(1);
        assert_eq!(dialogue.poll_transmit(), ack(4));
        dialogue.handle_frame(Ok(vec![1; 4]));
        assert!(dialogue.poll().is_some());
        dialogue.stop_if(true);
        assert_eq!(dialogue.poll_transmit(), None, "the stub takes one frame at a time: wait for its next packet");
        dialogue.handle_progress(1);
        assert_eq!(dialogue.poll_transmit(), Some(slip::encode(&Question::STOP.packet())));
        dialogue.handle_frame(Ok(vec![1; 4]));
        assert!(dialogue.poll().is_some());
        assert_eq!(dialogue.received(), 8);
        dialogue.handle_frame(Ok(digest(&[1; 8]).to_vec()));
        assert_eq!(dialogue.poll(), Some(ReadEvent::Finished { proven: true }));
    }
}
