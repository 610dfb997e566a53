//! Bytes of a backup that grows: they wait here until storing them is worth a transaction. Pure; time is told from
//! outside.

use super::{schema::CHUNK_SIZE_BYTES, store::Run};
use core::time::Duration;
use std::collections::VecDeque;

/// So many bytes are worth storing: a chunk, so that each is written about once.
const WORTH_BYTES: usize = CHUNK_SIZE_BYTES as usize;
/// So long the first byte waits at most while others come.
const PATIENCE: Duration = Duration::from_secs(3);
/// So many bytes are stored at once: their digests are computed in one go, during which the page stands still.
const MOST_BYTES: u32 = 2 * CHUNK_SIZE_BYTES;

/// A run of flash bytes that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingRun {
    /// Flash address of its first byte.
    pub start: u32,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl WaitingRun {
    /// The run, lent.
    #[must_use]
    pub fn as_run(&self) -> Run<'_> {
        Run { start: self.start, bytes: &self.bytes }
    }

    fn end(&self) -> u32 {
        self.as_run().range().end
    }

    /// Takes away what lies before flash address `at`.
    fn split_before(&mut self, at: u32) -> Self {
        let length = at.saturating_sub(self.start) as usize;
        let rest = self.bytes.split_off(length.min(self.bytes.len()));
        let bytes = core::mem::replace(&mut self.bytes, rest);
        let before = Self { start: self.start, bytes };
        self.start = before.end();
        before
    }
}

/// Runs of flash bytes that wait, oldest first.
#[derive(Debug, Default)]
pub struct Waiting {
    runs: VecDeque<WaitingRun>,
    size: usize,
    /// When the oldest came.
    since: Option<Duration>,
}

impl Waiting {
    /// Takes in `bytes` that were settled at flash address `start`.
    pub fn add(&mut self, start: u32, bytes: &[u8], now: Duration) {
        self.since.get_or_insert(now);
        self.size = self.size.saturating_add(bytes.len());
        match self.runs.back_mut().filter(|last| last.end() == start) {
            Some(last) => last.bytes.extend_from_slice(bytes),
            None => self.runs.push_back(WaitingRun { start, bytes: bytes.to_vec() }),
        }
    }

    /// Whether it is time to store some.
    #[must_use]
    pub fn is_due(&self, now: Duration) -> bool {
        self.size >= WORTH_BYTES || self.is_old(now)
    }

    /// What is to be stored now, in the order it came; nothing where it is not time. The last run ends with a chunk
    /// where it can, so that the next begins with one.
    pub fn take_due(&mut self, now: Duration) -> Vec<WaitingRun> {
        if !self.is_due(now) {
            return Vec::new();
        }
        let takes_ends = self.is_old(now);
        let taken = self.take(takes_ends);
        self.since = if self.runs.is_empty() { None } else { Some(now) };
        taken
    }

    /// The next runs, whether it is time or not; nothing once none is left.
    pub fn take_any(&mut self) -> Vec<WaitingRun> {
        self.take(true)
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    fn is_old(&self, now: Duration) -> bool {
        self.since.is_some_and(|since| now.saturating_sub(since) >= PATIENCE)
    }

    fn take(&mut self, takes_ends: bool) -> Vec<WaitingRun> {
        let mut taken = Vec::new();
        let mut room = MOST_BYTES;
        loop {
            let is_last = self.runs.len() == 1;
            let Some(run) = self.runs.front_mut() else { break };
            let limit = run.start.saturating_add(room);
            let is_end = run.end() <= limit && (takes_ends || !is_last);
            let at = if is_end { run.end() } else { chunk_start(run.end().min(limit)) };
            if at <= run.start {
                break;
            }
            let before = run.split_before(at);
            if run.bytes.is_empty() {
                self.runs.pop_front();
            }
            room = room.saturating_sub(u32::try_from(before.bytes.len()).unwrap_or(u32::MAX));
            self.size = self.size.saturating_sub(before.bytes.len());
            taken.push(before);
        }
        taken
    }
}

/// The start of the chunk that flash address `at` lies in.
const fn chunk_start(at: u32) -> u32 {
    at & !(CHUNK_SIZE_BYTES - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHUNK: u32 = CHUNK_SIZE_BYTES;
    const NOW: Duration = Duration::ZERO;

    /// Adds `range` in packets of 4 KB, as they come over the wire.
    fn read(waiting: &mut Waiting, range: core::ops::Range<u32>, now: Duration) {
        for start in range.clone().step_by(4096) {
            let end = range.end.min(start + 4096);
            waiting.add(start, &vec![(start >> 12) as u8; (end - start) as usize], now);
        }
    }

    fn ranges(taken: &[WaitingRun]) -> Vec<core::ops::Range<u32>> {
        taken.iter().map(|run| run.as_run().range()).collect()
    }

    #[test]
    fn a_chunk_is_worth_storing_and_what_lies_behind_it_waits() {
        let mut waiting = Waiting::default();
        read(&mut waiting, 0..CHUNK - 4096, NOW);
        assert!(!waiting.is_due(NOW) && waiting.take_due(NOW).is_empty());
        read(&mut waiting, CHUNK - 4096..CHUNK + 8192, NOW);
        let taken = waiting.take_due(NOW);
        assert_eq!(ranges(&taken), [0..CHUNK]);
        assert_eq!(taken[0].bytes[0x3000..0x3002], [3, 3]);
        assert!(!waiting.is_due(NOW));
        assert_eq!(ranges(&waiting.take_any()), [CHUNK..CHUNK + 8192]);
    }

    #[test]
    fn nothing_waits_longer_than_a_few_seconds() {
        let mut waiting = Waiting::default();
        read(&mut waiting, 0..4096, NOW);
        assert!(!waiting.is_due(PATIENCE - Duration::from_millis(1)));
        assert_eq!(ranges(&waiting.take_due(PATIENCE)), [0..4096]);
        read(&mut waiting, 4096..8192, PATIENCE);
        assert!(!waiting.is_due(PATIENCE + Duration::from_secs(1)), "the clock begins anew");
    }

    #[test]
    fn much_is_taken_in_pieces_that_end_with_a_chunk() {
        let mut waiting = Waiting::default();
        read(&mut waiting, 5 * 4096..5 * CHUNK + 100, NOW);
        let pieces = [waiting.take_due(NOW), waiting.take_due(NOW), waiting.take_due(NOW)];
        let ranges: Vec<_> = pieces.iter().map(|taken| ranges(taken)).collect();
        assert_eq!(ranges, [vec![5 * 4096..2 * CHUNK], vec![2 * CHUNK..4 * CHUNK], vec![4 * CHUNK..5 * CHUNK]]);
    }

    #[test]
    fn runs_apart_are_kept_apart_and_in_the_order_they_came() {
        let mut waiting = Waiting::default();
        read(&mut waiting, CHUNK..2 * CHUNK, NOW);
        read(&mut waiting, 0..4096, NOW);
        assert_eq!(ranges(&waiting.take_due(NOW)), [CHUNK..2 * CHUNK]);
        read(&mut waiting, CHUNK..CHUNK + 4096, NOW);
        assert_eq!(ranges(&waiting.take_any()), [0..4096, CHUNK..CHUNK + 4096]);
        assert!(waiting.take_any().is_empty());
    }

    #[test]
    fn every_byte_is_taken_exactly_once() {
        let mut waiting = Waiting::default();
        let mut so_far = Vec::new();
        for step in 0..200_u32 {
            let now = Duration::from_millis(u64::from(step) * 70);
            waiting.add(step * 5000, &(0..5000).map(|at| ((step * 5000 + at) % 251) as u8).collect::<Vec<_>>(), now);
            for run in waiting.take_due(now) {
                assert_eq!(run.start as usize, so_far.len());
                so_far.extend(run.bytes);
            }
        }
        while let [run, ..] = &waiting.take_any()[..] {
            so_far.extend(&run.bytes);
        }
        assert!(so_far == (0..1_000_000_u32).map(|at| (at % 251) as u8).collect::<Vec<_>>());
    }
}
