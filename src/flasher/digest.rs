//! Asks the device for digests of its flash, and finds by them where it differs from given bytes.

use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::Control;
use crate::flasher::session::{Busy, Flasher};
use crate::image::sort::sort_by_key;
use crate::protocol::budget::reply_timeout;
use crate::protocol::checksum::{Digest, RunningDigest, blank_digest};
use crate::protocol::chip::{BLOCK_SIZE_BYTES, SECTOR_SIZE_BYTES};
use crate::protocol::command::Command;
use crate::protocol::exchange::Exchange;
use core::ops::Range;
use core::time::Duration;

/// Questions that are asked one after the other before their answers are looked at; a block of 64 KiB takes the device
/// some 30 to 60 ms, so cancelling stays lively.
const BATCH: usize = 16;
/// Pause on the wire between two questions: bytes that the stub ignores between frames, and that look like a quiet line.
/// It has two frame buffers, and none between the end of a frame and its next look (`slip.c`, `frame_buffer.c`): what
/// follows at once is lost. As many as the UART's receive FIFO holds, so that two frames never come out of it together,
/// however late the host's system sends them.
const PAUSE: [u8; 128] = [0xFF; 128];

/// Bytes that are hashed in one go here; some 3 ms in a browser.
const HASH_SLICE_BYTES: usize = 0x8_0000;

/// What is known of a range after asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finding {
    /// The device holds the expected bytes.
    Equal,
    /// It does not.
    Differing,
}

/// Is told what was found of a range.
pub(crate) type OnFinding<'f> = dyn FnMut(Range<u32>, Finding, &mut Control<'_>) + 'f;

/// Bytes that flash is expected to hold from `offset` on; FF behind their end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) offset: u32,
}

impl Expected<'_> {
    /// The bytes of `range`.
    pub(crate) fn slice(&self, range: &Range<u32>) -> Vec<u8> {
        let start = range.start.saturating_sub(self.offset) as usize;
        let end = range.end.saturating_sub(self.offset) as usize;
        let there = self.bytes.get(start.min(self.bytes.len())..end.min(self.bytes.len())).unwrap_or_default();
        let mut bytes = there.to_vec();
        bytes.resize(end.saturating_sub(start), 0xFF);
        bytes
    }

    /// Whether `range` is expected to be blank.
    pub(crate) fn is_blank(&self, range: &Range<u32>) -> bool {
        self.slice(range).iter().all(|byte| *byte == 0xFF)
    }
}

impl<P: Port, C: Clock> Flasher<P, C> {
    /// MD5 of a range of flash, computed by the device.
    ///
    /// # Errors
    /// [`FlasherError::LostDevice`], port errors.
    pub async fn flash_md5(&mut self, range: Range<u32>) -> Result<Digest, FlasherError> {
        let size = range.end.saturating_sub(range.start);
        let command = Command::SpiFlashMd5 { address: range.start, size };
        Ok(self.surely(command, Busy::Maybe).await?.digest()?)
    }

    /// Digests of several ranges. One question is on its way while the one before is answered, which hides the way
    /// there and back. Where that goes wrong, all answers are forgotten and each question is asked alone, since an answer
    /// does not say to which question it belongs.
    pub(crate) async fn flash_md5s(&mut self, ranges: &[Range<u32>]) -> Result<Vec<Digest>, FlasherError> {
        if self.tuning.asks_ahead && ranges.len() > 1 {
            match self.ask_ahead(ranges).await {
                Err(error) if error.is_line_trouble() => {
                    self.link.note(format!("asking ahead: {error}"));
                    self.tuning.asks_ahead = false;
                    self.recover(Busy::Maybe).await?;
                }
                other => return other,
            }
        }
        let mut digests = Vec::with_capacity(ranges.len());
        for range in ranges {
            digests.push(self.flash_md5(range.clone()).await?);
        }
        Ok(digests)
    }

    /// MD5 of `bytes`, computed here, in slices between which the thread does what else it has to.
    pub(crate) async fn own_digest(&self, bytes: &[u8]) -> Digest {
        let mut hash = RunningDigest::new();
        for (number, slice) in bytes.chunks(HASH_SLICE_BYTES).enumerate() {
            if number > 0 {
                self.link.clock().sleep(Duration::ZERO).await;
            }
            hash.update(slice);
        }
        hash.finish()
    }

    async fn ask_ahead(&mut self, ranges: &[Range<u32>]) -> Result<Vec<Digest>, FlasherError> {
        let flash_size = self.flash_size();
        let mut digests = Vec::with_capacity(ranges.len());
        let mut under_way: Option<Exchange<'_>> = None;
        for range in ranges {
            let size = range.end.saturating_sub(range.start);
            let command = Command::SpiFlashMd5 { address: range.start, size };
            if under_way.is_some() {
                self.link.send(&PAUSE).await?;
            }
            let next = self.link.start(command, reply_timeout(&command, flash_size)).await?;
            if let Some(mut exchange) = under_way.replace(next) {
                digests.push(self.link.finish(&mut exchange).await?.digest()?);
            }
        }
        if let Some(mut exchange) = under_way {
            digests.push(self.link.finish(&mut exchange).await?.digest()?);
        }
        Ok(digests)
    }

    /// Finds the sectors of `range` that differ from what is expected: asks for all at once, which is a proof where it
    /// is equal, then as [`Self::search`]. Tells each finding once; the ranges are sector-aligned where `range` is.
    /// Returns the differing sectors, merged and in order.
    pub(crate) async fn differing(
        &mut self,
        expected: Expected<'_>,
        range: Range<u32>,
        on_finding: &mut OnFinding<'_>,
        control: &mut Control<'_>,
    ) -> Result<Vec<Range<u32>>, FlasherError> {
        self.look_into(expected, vec![Question::Whole(range)], on_finding, control).await
    }

    /// The same without asking for all at once, where something is likely to differ: blocks of 64 KiB, then halves.
    pub(crate) async fn search(
        &mut self,
        expected: Expected<'_>,
        range: Range<u32>,
        on_finding: &mut OnFinding<'_>,
        control: &mut Control<'_>,
    ) -> Result<Vec<Range<u32>>, FlasherError> {
        let mut blocks: Vec<_> = pieces(range, BLOCK_SIZE_BYTES).map(Question::Whole).collect();
        blocks.reverse();
        self.look_into(expected, blocks, on_finding, control).await
    }

    async fn look_into(
        &mut self,
        expected: Expected<'_>,
        mut open: Vec<Question>,
        on_finding: &mut OnFinding<'_>,
        control: &mut Control<'_>,
    ) -> Result<Vec<Range<u32>>, FlasherError> {
        let mut found = Vec::new();
        while !open.is_empty() {
            if control.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
            let mut batch = open.split_off(open.len().saturating_sub(BATCH));
            batch.retain(|question| !question.asked().is_empty());
            let asked: Vec<_> = batch.iter().map(|question| question.asked().clone()).collect();
            let answers = self.flash_md5s(&asked).await?;
            for (question, theirs) in batch.into_iter().zip(answers).rev() {
                let range = question.asked().clone();
                let is_equal = theirs == self.own_digest(&expected.slice(&range)).await;
                if is_equal {
                    on_finding(range, Finding::Equal, control);
                    if let Question::LeftOf { right, .. } = question {
                        narrow(right, &mut open, &mut found, on_finding, control);
                    }
                    continue;
                }
                if let Question::LeftOf { right, .. } = question {
                    open.push(Question::Whole(right));
                }
                if theirs == blank_digest(range.end.saturating_sub(range.start)) {
                    for sector in sectors(range) {
                        let finding = if expected.is_blank(&sector) { Finding::Equal } else { Finding::Differing };
                        if finding == Finding::Differing {
                            found.push(sector.clone());
                        }
                        on_finding(sector, finding, control);
                    }
                } else {
                    narrow(range, &mut open, &mut found, on_finding, control);
                }
            }
        }
        Ok(merge(found))
    }
}

/// Something to ask the device about.
#[derive(Debug, Clone)]
enum Question {
    /// Whether this range is as expected.
    Whole(Range<u32>),
    /// Whether the left half is, of two that are not both.
    LeftOf { left: Range<u32>, right: Range<u32> },
}

impl Question {
    const fn asked(&self) -> &Range<u32> {
        match self {
            Self::Whole(range) | Self::LeftOf { left: range, .. } => range,
        }
    }
}

/// Cuts a range that is known to differ: tells of a sector, and opens questions about what is larger.
fn narrow(
    range: Range<u32>,
    open: &mut Vec<Question>,
    found: &mut Vec<Range<u32>>,
    on_finding: &mut OnFinding<'_>,
    control: &mut Control<'_>,
) {
    let size = range.end.saturating_sub(range.start);
    if size <= SECTOR_SIZE_BYTES {
        on_finding(range.clone(), Finding::Differing, control);
        found.push(range);
    } else if size > BLOCK_SIZE_BYTES {
        let blocks: Vec<_> = pieces(range, BLOCK_SIZE_BYTES).map(Question::Whole).collect();
        open.extend(blocks.into_iter().rev());
    } else {
        let half = (size / 2).next_multiple_of(SECTOR_SIZE_BYTES);
        let middle = range.start.saturating_add(half).min(range.end);
        open.push(Question::LeftOf { left: range.start..middle, right: middle..range.end });
    }
}

/// `range` cut at multiples of `size`.
pub(crate) fn pieces(range: Range<u32>, size: u32) -> impl Iterator<Item = Range<u32>> {
    let mut at = range.start;
    core::iter::from_fn(move || {
        let start = at;
        let next = start.checked_div(size)?.saturating_add(1).saturating_mul(size);
        let end = next.min(range.end);
        at = end;
        (start < end).then_some(start..end)
    })
}

/// The sectors of `range`.
pub(crate) fn sectors(range: Range<u32>) -> impl Iterator<Item = Range<u32>> {
    pieces(range, SECTOR_SIZE_BYTES)
}

/// Sorts ranges and joins those that touch.
pub(crate) fn merge(mut ranges: Vec<Range<u32>>) -> Vec<Range<u32>> {
    sort_by_key(&mut ranges, |range| range.start);
    let mut merged: Vec<Range<u32>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// `ranges` without `holes`; both sorted and disjoint.
pub fn without(ranges: &[Range<u32>], holes: &[Range<u32>]) -> Vec<Range<u32>> {
    let mut left = Vec::new();
    for range in ranges {
        let mut at = range.start;
        for hole in holes.iter().filter(|hole| hole.end > range.start && hole.start < range.end) {
            if hole.start > at {
                left.push(at..hole.start);
            }
            at = at.max(hole.end);
        }
        if at < range.end {
            left.push(at..range.end);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_cut_at_multiples() {
        let cut: Vec<_> = pieces(0x1800..0x4100, 0x1000).collect();
        assert_eq!(cut, [0x1800..0x2000, 0x2000..0x3000, 0x3000..0x4000, 0x4000..0x4100]);
        assert_eq!(pieces(5..5, 0x1000).count(), 0);
    }

    #[test]
    fn touching_ranges_are_joined() {
        assert_eq!(merge(vec![8..9, 0..4, 4..6]), [0..6, 8..9]);
    }

    #[test]
    fn holes_are_cut_out() {
        assert_eq!(without(&[0..10, 20..30], &[2..4, 8..22]), [0..2, 4..8, 22..30]);
        assert_eq!(without(&[0..10, 20..30], &[0..30]), []);
    }

    #[test]
    fn expected_bytes_end_in_ff() {
        let expected = Expected { bytes: &[1, 2], offset: 0x1000 };
        assert_eq!(expected.slice(&(0x1001..0x1004)), [2, 0xFF, 0xFF]);
        assert!(expected.is_blank(&(0x1002..0x2000)));
    }
}
