//! Reads flash over the wire, bringing the line in order whenever something arrives damaged, and skipping what the
//! device's own digests show to be blank.

use crate::flasher::assembly::Assembly;
use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, ProgressEvent, RegionState};
use crate::flasher::session::{Busy, Flasher};
use crate::protocol::budget::DEFAULT_TIMEOUT;
use crate::protocol::checksum::blank_digest;
use crate::protocol::command::{Command, READ_PACKET_BYTES};
use crate::protocol::read_flash::{Acknowledge, ReadDialogue, ReadEvent};
use core::ops::Range;
use core::time::Duration;

/// Silence in the middle of a read after which the dialogue counts as stalled; a packet follows its acknowledgement
/// within some 5 ms, and adapters and browsers add up to some 130 ms.
const STALL: Duration = Duration::from_millis(700);
/// Smallest packet that a disturbed line is read in, bytes.
const MIN_PACKET_BYTES: u32 = 0x100;
/// Clean bytes after which the packet size grows again.
const CLEAN_RUN_BYTES: u32 = 0x8000;
/// Troubles in a row without a new byte before the speed is lowered. Few, because each costs questions, and any command
/// that arrives damaged may do harm.
const TROUBLES_BEFORE_SLOWING: u32 = 3;
/// Troubles in a row without a new byte before the read is given up.
const TROUBLES_BEFORE_GIVING_UP: u32 = 40;
/// A run of FF of this many bytes makes it worth asking whether the rest is blank.
const BLANK_HINT_BYTES: u32 = 0x4000;
/// First range that is asked for; doubled while it is blank.
const BLANK_PROBE_BYTES: u32 = 0x1_0000;
/// Largest range asked for at once, so that progress and cancelling stay lively (about half a second).
const BLANK_PROBE_MAX_BYTES: u32 = 0x8_0000;

/// What a reader wants after a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Go {
    /// More.
    On,
    /// Stop at the next packet.
    Stop,
}

/// How a dialogue ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DialogueOutcome {
    /// Address behind the last byte handed out.
    pub(crate) end: u32,
    /// Whether the closing digest came and matches.
    pub(crate) proven: bool,
}

impl<P: Port, C: Clock> Flasher<P, C> {
    /// One READ_FLASH dialogue over `range`. Bytes are handed out as they arrive; they are proven only by the outcome.
    /// Damage and stalls end it with an unproven outcome; the line must then be brought in order.
    pub(crate) async fn read_dialogue(
        &mut self,
        range: Range<u32>,
        on_data: &mut dyn FnMut(u32, &[u8]) -> Go,
    ) -> Result<DialogueOutcome, FlasherError> {
        let size = range.end.saturating_sub(range.start);
        let packet_size = self.tuning.packet_size;
        let command = Command::ReadFlash { address: range.start, size, packet_size };
        self.link.command_within(command, DEFAULT_TIMEOUT).await?;
        let mut dialogue = ReadDialogue::new(range.start, size, packet_size, self.tuning.acknowledge);
        let unproven = |dialogue: &ReadDialogue| DialogueOutcome {
            end: range.start.saturating_add(dialogue.received()),
            proven: false,
        };
        loop {
            while let Some(frame) = self.link.next_frame() {
                dialogue.handle_frame(frame);
                match dialogue.poll() {
                    Some(ReadEvent::Data { address, bytes }) => {
                        let go = on_data(address, &bytes);
                        dialogue.stop_if(go == Go::Stop);
                    }
                    Some(ReadEvent::Damaged { address, got, wanted }) => {
                        self.link.note(format!("damaged at {address:#X}: {got} of {wanted} bytes"));
                        return Ok(unproven(&dialogue));
                    }
                    Some(ReadEvent::Finished { proven }) => {
                        return Ok(DialogueOutcome { proven, ..unproven(&dialogue) });
                    }
                    None => {}
                }
                if let Some(frame) = dialogue.poll_transmit() {
                    self.link.send(&frame).await?;
                }
            }
            dialogue.handle_progress(self.link.bytes_in_progress());
            if let Some(frame) = dialogue.poll_transmit() {
                self.link.send(&frame).await?;
            }
            if !self.link.receive(STALL).await? {
                let inside = self.link.bytes_in_progress() > 0;
                if !inside {
                    self.tuning.clean_stalls = self.tuning.clean_stalls.saturating_add(1);
                }
                self.link.note(format!("silence after {} bytes", dialogue.received()));
                return Ok(unproven(&dialogue));
            }
        }
    }

    /// Reads everything that `assembly` misses; `proven` gathers the ranges whose dialogues ended with the right
    /// digest, `repairs` counts the troubles.
    pub(crate) async fn read_missing(
        &mut self,
        assembly: &mut Assembly,
        skip_blank: bool,
        proven: &mut Vec<Range<u32>>,
        repairs: &mut u32,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        let mut reader = Reader::default();
        while let Some(gap) = assembly.missing().first().cloned() {
            if control.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
            let before = assembly.settled();
            let outcome = self.read_gap(gap.clone(), assembly, skip_blank, &mut reader, control).await?;
            let gained = assembly.settled().saturating_sub(before);
            if outcome.proven {
                proven.push(gap.start..outcome.end);
                reader.troubles = 0;
                self.restore_tuning(gained);
                if reader.suspect_blank && outcome.end < gap.end {
                    self.skip_blank(outcome.end..gap.end, assembly, &mut reader, control).await?;
                }
                if control.is_cancelled() {
                    return Err(FlasherError::Cancelled);
                }
                continue;
            }
            *repairs = repairs.saturating_add(1);
            self.heal(outcome.end, gained, &mut reader, control).await?;
        }
        Ok(())
    }

    async fn read_gap(
        &mut self,
        gap: Range<u32>,
        assembly: &mut Assembly,
        skip_blank: bool,
        reader: &mut Reader,
        control: &mut Control<'_>,
    ) -> Result<DialogueOutcome, FlasherError> {
        reader.blank_run = 0;
        reader.suspect_blank = false;
        let size = gap.end;
        let outcome = self
            .read_dialogue(gap.clone(), &mut |address, bytes| {
                assembly.put(address, bytes);
                control.hand_out(address, bytes);
                let end = address.saturating_add(u32::try_from(bytes.len()).unwrap_or(0));
                control.tell(ProgressEvent::Region { range: address..end, state: RegionState::Read });
                control.tell(ProgressEvent::Advanced { done: assembly.settled() });
                reader.blank_run = if bytes.iter().all(|byte| *byte == 0xFF) {
                    reader.blank_run.saturating_add(end.saturating_sub(address))
                } else {
                    0
                };
                let worth_asking = skip_blank
                    && reader.blank_run >= reader.hint_bytes
                    && size.saturating_sub(end) >= BLANK_PROBE_BYTES;
                reader.suspect_blank |= worth_asking;
                if worth_asking || control.is_cancelled() { Go::Stop } else { Go::On }
            })
            .await;
        match outcome {
            Err(error) if error.is_line_trouble() => {
                self.link.note(format!("{error}"));
                Ok(DialogueOutcome { end: gap.start, proven: false })
            }
            other => other,
        }
    }

    /// Asks the device for digests behind a run of FF and settles what is blank, in growing steps.
    async fn skip_blank(
        &mut self,
        rest: Range<u32>,
        assembly: &mut Assembly,
        reader: &mut Reader,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        let mut at = rest.start;
        let mut step = BLANK_PROBE_BYTES;
        while at < rest.end && !control.is_cancelled() {
            let end = at.saturating_add(step).min(rest.end);
            let size = end.saturating_sub(at);
            if self.flash_md5(at..end).await? == blank_digest(size) {
                settle_blank(at..end, assembly, control);
                at = end;
                step = step.saturating_mul(2).min(BLANK_PROBE_MAX_BYTES);
                reader.hint_bytes = BLANK_HINT_BYTES;
            } else if step > BLANK_PROBE_BYTES {
                step = (step / 4).max(BLANK_PROBE_BYTES);
            } else {
                // A hint that led nowhere makes the next one dearer.
                reader.hint_bytes = reader.hint_bytes.saturating_mul(2);
                break;
            }
        }
        Ok(())
    }

    /// After trouble: finds the device again, makes the packets smaller, and lowers the speed where that does not help.
    async fn heal(
        &mut self,
        address: u32,
        gained: u32,
        reader: &mut Reader,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        reader.troubles = if gained > 0 { 1 } else { reader.troubles.saturating_add(1) };
        control.tell(ProgressEvent::Trouble {
            what: format!("Something arrived damaged or not at all; reading it again from {address:#08X}."),
            address,
        });
        if reader.troubles > TROUBLES_BEFORE_GIVING_UP {
            return Err(FlasherError::LineTooNoisy { address, baud: self.link.baud() });
        }
        self.recover(Busy::No).await?;
        if self.tuning.clean_stalls >= 2 {
            self.tuning.acknowledge = Acknowledge::Complete;
        }
        self.tuning.packet_size = (self.tuning.packet_size / 2).max(MIN_PACKET_BYTES);
        if reader.troubles.is_multiple_of(TROUBLES_BEFORE_SLOWING) {
            self.slow_down().await?;
        }
        Ok(())
    }

    /// A clean stretch lets the packets grow again.
    fn restore_tuning(&mut self, clean_bytes: u32) {
        if clean_bytes >= CLEAN_RUN_BYTES {
            self.tuning.packet_size = self.tuning.packet_size.saturating_mul(2).min(READ_PACKET_BYTES);
        }
    }
}

/// Settles `range` as blank.
pub(crate) fn settle_blank(range: Range<u32>, assembly: &mut Assembly, control: &mut Control<'_>) {
    const CHUNK: [u8; 0x1000] = [0xFF; 0x1000];
    let mut at = range.start;
    while at < range.end {
        let part = range.end.saturating_sub(at).min(0x1000);
        let bytes = CHUNK.get(..part as usize).unwrap_or(&CHUNK);
        assembly.put(at, bytes);
        control.hand_out(at, bytes);
        at = at.saturating_add(part);
    }
    control.tell(ProgressEvent::Region { range, state: RegionState::Blank });
    control.tell(ProgressEvent::Advanced { done: assembly.settled() });
}

/// State of one pass over the missing ranges.
#[derive(Debug)]
struct Reader {
    troubles: u32,
    blank_run: u32,
    hint_bytes: u32,
    suspect_blank: bool,
}

impl Default for Reader {
    fn default() -> Self {
        Self { troubles: 0, blank_run: 0, hint_bytes: BLANK_HINT_BYTES, suspect_blank: false }
    }
}
