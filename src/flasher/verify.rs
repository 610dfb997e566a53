//! Compares the device with given bytes, by its digests.

use crate::flasher::digest::{Expected, Finding, merge, sectors};
use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, Operation, Phase, ProgressEvent, RegionState};
use crate::flasher::session::Flasher;
use crate::protocol::checksum::digest;
use core::ops::Range;

/// Sectors at either end of a differing range that are asked for a second time.
const CONFIRMED_EACH_END: usize = 16;

/// Where a device and given bytes differ.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CompareReport {
    /// Differing sectors, merged and in order; empty where all is equal.
    pub differing: Vec<Range<u32>>,
}

impl CompareReport {
    /// Whether the device holds exactly the given bytes.
    #[must_use]
    pub fn is_equal(&self) -> bool {
        self.differing.is_empty()
    }
}

impl<P: Port, C: Clock> Flasher<P, C> {
    /// Finds the sectors in which the device differs from `bytes` at `offset`. A last sector that `bytes` fill only in
    /// part is expected to be FF behind them.
    ///
    /// # Errors
    /// [`FlasherError::EmptyImage`], [`FlasherError::ImageTooLarge`], [`FlasherError::BadRegion`],
    /// [`FlasherError::Cancelled`], [`FlasherError::CommandMisread`], [`FlasherError::LostDevice`], port errors.
    pub async fn compare(
        &mut self,
        bytes: &[u8],
        offset: u32,
        control: &mut Control<'_>,
    ) -> Result<CompareReport, FlasherError> {
        let total = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        control.tell(ProgressEvent::Started { operation: Operation::Compare, total });
        let outcome = self.find_differences(bytes, offset, control).await;
        control.end(&outcome);
        outcome
    }

    /// Checks that the device holds exactly `bytes` at `offset`.
    ///
    /// # Errors
    /// [`FlasherError::Differs`] with the sectors that do, and those of [`Flasher::compare`].
    pub async fn verify(&mut self, bytes: &[u8], offset: u32, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let total = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        control.tell(ProgressEvent::Started { operation: Operation::Verify, total });
        let outcome = self.find_differences(bytes, offset, control).await.and_then(|report| {
            if report.is_equal() { Ok(()) } else { Err(FlasherError::Differs { ranges: report.differing }) }
        });
        control.end(&outcome);
        outcome
    }

    async fn find_differences(
        &mut self,
        bytes: &[u8],
        offset: u32,
        control: &mut Control<'_>,
    ) -> Result<CompareReport, FlasherError> {
        let target = self.target_of(bytes, offset)?;
        control.tell(ProgressEvent::Phase { phase: Phase::Probing, total: target.end.saturating_sub(target.start) });
        let mut asked: u32 = 0;
        let mut tell = |range: Range<u32>, finding, control: &mut Control<'_>| {
            asked = asked.saturating_add(range.end.saturating_sub(range.start));
            let state = if finding == Finding::Equal { RegionState::Verified } else { RegionState::Differing };
            control.tell(ProgressEvent::Region { range, state });
            control.tell(ProgressEvent::Advanced { done: asked });
        };
        let expected = Expected { bytes, offset };
        self.link.expect_only_reading(true);
        let found = self.differing(expected, target, &mut tell, control).await;
        let report = match found {
            Ok(found) => self.confirm(expected, found).await,
            Err(error) => Err(error),
        };
        self.link.expect_only_reading(false);
        report
    }

    /// Asks once more for what was found to differ: a digest carries no checksum, so one that arrived damaged looks
    /// like a difference. Of many sectors in a row only the outer ones are asked for.
    async fn confirm(&mut self, expected: Expected<'_>, found: Vec<Range<u32>>) -> Result<CompareReport, FlasherError> {
        let mut differing = Vec::new();
        for range in found {
            let all: Vec<_> = sectors(range).collect();
            let last = all.len().saturating_sub(1);
            for (index, sector) in all.into_iter().enumerate() {
                let inner = index >= CONFIRMED_EACH_END && last.saturating_sub(index) >= CONFIRMED_EACH_END;
                if inner || self.flash_md5(sector.clone()).await? != digest(&expected.slice(&sector)) {
                    differing.push(sector);
                }
            }
        }
        Ok(CompareReport { differing: merge(differing) })
    }
}
