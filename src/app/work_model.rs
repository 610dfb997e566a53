//! Work under way as data: phase, bytes, rate, time left, map. Pure, so it is tested natively; time is told from
//! outside.

use super::{
    format,
    map_model::{MapModel, Paint},
};
use crate::flasher::progress::{Operation, Phase, ProgressEvent};
use core::time::Duration;
use std::collections::VecDeque;

/// The rate is that of this span before now.
const RATE_WINDOW: Duration = Duration::from_secs(4);
/// Before this much of a phase has passed, no time left is told: it would jump.
const SETTLING: Duration = Duration::from_millis(1200);

/// One operation as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkModel {
    /// What runs.
    pub operation: Operation,
    /// Its part that runs now.
    pub phase: Option<Phase>,
    /// Bytes of flash that are settled in this phase.
    pub done: u32,
    /// Bytes of flash that this phase covers.
    pub total: u32,
    /// The map.
    pub map: MapModel,
    /// Disturbances that were healed.
    pub troubles: u32,
    began: Duration,
    phase_began: Duration,
    now: Duration,
    /// Moments of this phase and what was done by then, oldest first.
    samples: VecDeque<(Duration, u32)>,
}

impl WorkModel {
    /// An operation that begins `now`, on a flash drawn as `map`.
    #[must_use]
    pub fn new(operation: Operation, map: MapModel, now: Duration) -> Self {
        Self {
            operation,
            phase: None,
            done: 0,
            total: map.flash_size(),
            map,
            troubles: 0,
            began: now,
            phase_began: now,
            now,
            samples: VecDeque::new(),
        }
    }

    /// Takes up what happened by `now`.
    pub fn take(&mut self, event: &ProgressEvent, now: Duration) {
        self.now = now;
        match event {
            ProgressEvent::Started { total, .. } => self.total = *total,
            ProgressEvent::Phase { phase, total } => {
                self.phase = Some(*phase);
                self.total = *total;
                self.done = 0;
                self.phase_began = now;
                self.samples.clear();
            }
            ProgressEvent::Advanced { done } => {
                // What a phase finds done when it begins was not done at any rate.
                let is_first = self.samples.is_empty();
                self.done = *done;
                if is_first || self.samples.back().is_some_and(|(at, _)| *at < now) {
                    self.samples.push_back((now, *done));
                }
                while self.samples.len() > 2 && self.samples.front().is_some_and(|(at, _)| now - *at > RATE_WINDOW) {
                    self.samples.pop_front();
                }
            }
            ProgressEvent::Region { range, state } => self.map.paint(range, Paint::from(*state)),
            ProgressEvent::Trouble { .. } => self.troubles += 1,
            ProgressEvent::Finished | ProgressEvent::Failed | ProgressEvent::Cancelled => {}
        }
    }

    /// Bytes of flash settled each second, lately.
    #[must_use]
    pub fn rate(&self) -> Option<f64> {
        let (first_at, first_done) = *self.samples.front()?;
        let (last_at, last_done) = *self.samples.back()?;
        let span = last_at.saturating_sub(first_at).as_secs_f64();
        (span > 0.0).then(|| f64::from(last_done.saturating_sub(first_done)) / span)
    }

    /// Time this phase will still take.
    #[must_use]
    pub fn left(&self) -> Option<Duration> {
        if self.now.saturating_sub(self.phase_began) < SETTLING {
            return None;
        }
        let rate = self.rate().filter(|rate| *rate > 0.0)?;
        Some(Duration::from_secs_f64(f64::from(self.total.saturating_sub(self.done)) / rate))
    }

    /// Time since the operation began.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.now.saturating_sub(self.began)
    }

    /// Whole percent of this phase.
    #[must_use]
    pub fn percent(&self) -> u32 {
        format::percent(self.done, self.total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MB: u32 = 1024 * 1024;

    fn at(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    fn reading() -> WorkModel {
        let mut work = WorkModel::new(Operation::Backup, MapModel::new(MB, Paint::Pending), at(0));
        work.take(&ProgressEvent::Started { operation: Operation::Backup, total: MB }, at(0));
        work.take(&ProgressEvent::Phase { phase: Phase::Reading, total: MB }, at(0));
        work
    }

    #[test]
    fn the_rate_is_that_of_the_last_seconds() {
        let mut work = reading();
        for second in 0..20 {
            let done = if second < 10 { second * 1000 } else { 10_000 + (second - 10) * 5000 };
            work.take(&ProgressEvent::Advanced { done }, at(u64::from(second) * 1000));
        }
        assert_eq!(work.rate(), Some(5000.0));
    }

    #[test]
    fn what_a_phase_finds_done_does_not_count_into_the_rate() {
        let mut work = reading();
        work.take(&ProgressEvent::Advanced { done: 900_000 }, at(0));
        work.take(&ProgressEvent::Advanced { done: 910_000 }, at(2000));
        assert_eq!(work.rate(), Some(5000.0));
        assert_eq!(work.left(), Some(Duration::from_secs_f64(f64::from(MB - 910_000) / 5000.0)));
    }

    #[test]
    fn no_time_left_is_told_before_the_rate_has_settled() {
        let mut work = reading();
        work.take(&ProgressEvent::Advanced { done: 0 }, at(0));
        work.take(&ProgressEvent::Advanced { done: 4096 }, at(500));
        assert_eq!(work.left(), None);
        work.take(&ProgressEvent::Advanced { done: 8192 }, at(1500));
        assert!(work.left().is_some());
    }

    #[test]
    fn a_new_phase_begins_at_nothing() {
        let mut work = reading();
        work.take(&ProgressEvent::Advanced { done: MB }, at(9000));
        work.take(&ProgressEvent::Phase { phase: Phase::Verifying, total: MB }, at(9000));
        assert_eq!((work.percent(), work.rate(), work.left()), (0, None, None));
    }
}
