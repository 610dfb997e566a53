//! Makes the plan of a restore: asks the device what it holds already, changes nothing.

use crate::flasher::digest::{Expected, Finding, merge, pieces, sectors, without};
use crate::flasher::error::FlasherError;
use crate::flasher::plan::{FlashPlan, Kept, Outside, RestoreOptions};
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, Operation, Phase, ProgressEvent, RegionState};
use crate::flasher::session::Flasher;
use crate::protocol::budget::wire_time;
use crate::protocol::chip::{BLOCK_SIZE_BYTES, SECTOR_SIZE_BYTES};
use core::ops::Range;
use core::time::Duration;

/// Blank runs of at least this size are erased instead of written.
const BLANK_RUN_BYTES: u32 = BLOCK_SIZE_BYTES;
/// Typical time to erase and program one sector.
const TIME_PER_SECTOR: Duration = Duration::from_millis(70);
/// Time of a digest, per sector: a device computes about 1 MB a second.
const DIGEST_TIME_PER_SECTOR: Duration = Duration::from_millis(4);
/// Share of its size that firmware needs on the wire after packing, in percent.
const PACKED_PERCENT: u64 = 75;

impl<P: Port, C: Clock> Flasher<P, C> {
    /// Makes the plan to bring `image` onto the device.
    ///
    /// # Errors
    /// [`FlasherError::EmptyImage`], [`FlasherError::ImageTooLarge`], [`FlasherError::BadRegion`] for an offset that is
    /// not a multiple of the sector size, [`FlasherError::Cancelled`], [`FlasherError::CommandMisread`],
    /// [`FlasherError::LostDevice`], port errors.
    pub async fn plan_restore(
        &mut self,
        image: &[u8],
        options: &RestoreOptions,
        control: &mut Control<'_>,
    ) -> Result<FlashPlan, FlasherError> {
        control.tell(ProgressEvent::Started { operation: Operation::Compare, total: self.flash_size() });
        self.link.expect_only_reading(true);
        let outcome = self.make_plan(image, options, control).await;
        self.link.expect_only_reading(false);
        control.end(&outcome);
        outcome
    }

    async fn make_plan(
        &mut self,
        image: &[u8],
        options: &RestoreOptions,
        control: &mut Control<'_>,
    ) -> Result<FlashPlan, FlasherError> {
        let target = self.target_of(image, options.offset)?;
        let flash_size = self.flash_size();
        let keep = sector_aligned(&options.keep);
        let expected = Expected { bytes: image, offset: options.offset };
        let inside = without(core::slice::from_ref(&target), &keep);
        control.tell(ProgressEvent::Phase { phase: Phase::Probing, total: flash_size });
        let mut asked = 0;
        let changed = if options.write_all {
            inside.clone()
        } else {
            self.changed(expected, &inside, &mut asked, control).await?
        };
        let outside = match options.outside {
            Outside::Keep => Vec::new(),
            Outside::Erase => {
                let rest = without(&[0..target.start, target.end..flash_size], &keep);
                self.changed(Expected { bytes: &[], offset: 0 }, &rest, &mut asked, control).await?
            }
        };
        let mut plan = arrange(expected, flash_size, target, &inside, &changed, &outside, self.link().baud);
        if !plan.is_empty() {
            for range in without(core::slice::from_ref(&(0..flash_size)), &plan.settled()) {
                let digest = self.flash_md5(range.clone()).await?;
                plan.kept.push(Kept { range, digest });
            }
        }
        Ok(plan)
    }

    async fn changed(
        &mut self,
        expected: Expected<'_>,
        ranges: &[Range<u32>],
        asked: &mut u32,
        control: &mut Control<'_>,
    ) -> Result<Vec<Range<u32>>, FlasherError> {
        let mut changed = Vec::new();
        for range in ranges {
            let mut tell = |range: Range<u32>, finding, control: &mut Control<'_>| {
                *asked = asked.saturating_add(range.end.saturating_sub(range.start));
                let state = if finding == Finding::Equal { RegionState::Known } else { RegionState::Differing };
                control.tell(ProgressEvent::Region { range, state });
                control.tell(ProgressEvent::Advanced { done: *asked });
            };
            changed.extend(self.search(expected, range.clone(), &mut tell, control).await?);
        }
        Ok(merge(changed))
    }

    /// The sectors that `image` covers from `offset` on.
    pub(crate) fn target_of(&self, image: &[u8], offset: u32) -> Result<Range<u32>, FlasherError> {
        let flash_size = self.flash_size();
        if image.is_empty() {
            return Err(FlasherError::EmptyImage);
        }
        let needed = (image.len() as u64).saturating_add(u64::from(offset));
        if needed > u64::from(flash_size) {
            return Err(FlasherError::ImageTooLarge { needed, flash_size });
        }
        let end = u32::try_from(needed).unwrap_or(u32::MAX);
        if !offset.is_multiple_of(SECTOR_SIZE_BYTES) {
            return Err(FlasherError::BadRegion { start: offset, end });
        }
        Ok(offset..end.next_multiple_of(SECTOR_SIZE_BYTES).min(flash_size))
    }
}

/// Puts the changes in order: the first sector of the image is erased before anything else and written after everything
/// else, so that a device that was interrupted does not start half an image. That is what the ROM looks at where the
/// image begins at 0, and what a boot loader looks at where it goes behind one.
fn arrange(
    expected: Expected<'_>,
    flash_size: u32,
    target: Range<u32>,
    inside: &[Range<u32>],
    changed: &[Range<u32>],
    outside: &[Range<u32>],
    baud: u32,
) -> FlashPlan {
    let (mut write, mut erase) = split_blank(expected, changed);
    erase.extend_from_slice(outside);
    let mut erase = merge(erase);
    let first =
        inside.iter().map(|range| range.start).min().map(|start| start..start.saturating_add(SECTOR_SIZE_BYTES));
    let anything = !write.is_empty() || !erase.is_empty();
    let held_back = first.filter(|first| anything && !expected.is_blank(first));
    if let Some(first) = &held_back {
        write = without(&write, core::slice::from_ref(first));
        write.push(first.clone());
        erase.insert(0, first.clone());
    }
    let unchanged = without(inside, &merge([changed, write.as_slice()].concat()));
    let blank =
        inside.iter().flat_map(|range| sectors(range.clone())).filter(|sector| expected.is_blank(sector)).collect();
    let mut plan = FlashPlan {
        flash_size,
        target,
        erase,
        write,
        held_back,
        unchanged,
        blank: merge(blank),
        kept: Vec::new(),
        estimate: Duration::ZERO,
    };
    plan.estimate = estimate(&plan, baud);
    plan
}

/// Sorts changed ranges into those to write and those that only need erasing.
fn split_blank(expected: Expected<'_>, changed: &[Range<u32>]) -> (Vec<Range<u32>>, Vec<Range<u32>>) {
    let (mut write, mut erase) = (Vec::new(), Vec::new());
    for range in changed {
        let blank = merge(sectors(range.clone()).filter(|sector| expected.is_blank(sector)).collect());
        let worth_it: Vec<_> = blank
            .into_iter()
            .filter(|run| run.end.saturating_sub(run.start) >= BLANK_RUN_BYTES || run == range)
            .collect();
        write.extend(without(core::slice::from_ref(range), &worth_it));
        erase.extend(worth_it);
    }
    (write, erase)
}

fn estimate(plan: &FlashPlan, baud: u32) -> Duration {
    let packed = u64::from(plan.bytes_to_write()).saturating_mul(PACKED_PERCENT) / 100;
    let changed = plan.bytes_to_write().saturating_add(plan.bytes_to_erase());
    let target = plan.target.end.saturating_sub(plan.target.start);
    let flash_time = TIME_PER_SECTOR.saturating_mul(changed / SECTOR_SIZE_BYTES);
    wire_time(packed, baud)
        .max(flash_time)
        .saturating_add(DIGEST_TIME_PER_SECTOR.saturating_mul(target / SECTOR_SIZE_BYTES))
}

/// Ranges widened to whole sectors, sorted and joined.
fn sector_aligned(ranges: &[Range<u32>]) -> Vec<Range<u32>> {
    merge(
        ranges
            .iter()
            .filter(|range| range.start < range.end)
            .filter_map(|range| {
                let first = pieces(range.clone(), SECTOR_SIZE_BYTES).next()?;
                let start = first.start.checked_div(SECTOR_SIZE_BYTES)?.saturating_mul(SECTOR_SIZE_BYTES);
                Some(start..range.end.checked_next_multiple_of(SECTOR_SIZE_BYTES)?)
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIB: u32 = 0x10_0000;

    fn plan(image: &[u8], changed: &[Range<u32>]) -> FlashPlan {
        let target = 0..u32::try_from(image.len()).unwrap();
        let inside = [target.clone()];
        arrange(Expected { bytes: image, offset: 0 }, MIB, target, &inside, changed, &[], 115_200)
    }

    #[test]
    fn the_first_sector_is_erased_first_and_written_last() {
        let plan = plan(&[0x55; 0x8000], &[0..0x2000, 0x4000..0x5000]);
        assert_eq!(plan.erase, [0..0x1000]);
        assert_eq!(plan.write, [0x1000..0x2000, 0x4000..0x5000, 0..0x1000]);
        assert_eq!(plan.unchanged, [0x2000..0x4000, 0x5000..0x8000]);
    }

    #[test]
    fn an_unchanged_first_sector_is_rewritten_when_others_change() {
        let plan = plan(&[0x55; 0x8000], &[0x4000..0x5000]);
        assert_eq!(plan.erase, [0..0x1000]);
        assert_eq!(plan.write, [0x4000..0x5000, 0..0x1000]);
    }

    #[test]
    fn an_image_that_goes_behind_a_boot_loader_is_held_back_by_its_own_first_sector() {
        let image = [0x55; 0x8000];
        let (target, inside) = (0..0x8000, [0x1000..0x3000, 0x5000..0x8000]);
        let changed = [0x2000..0x3000, 0x5000..0x6000];
        let plan = arrange(Expected { bytes: &image, offset: 0 }, MIB, target, &inside, &changed, &[], 115_200);
        assert_eq!((plan.held_back.clone(), &plan.erase), (Some(0x1000..0x2000), &vec![0x1000..0x2000]));
        assert_eq!(plan.write, [0x2000..0x3000, 0x5000..0x6000, 0x1000..0x2000]);
        assert_eq!(plan.left_alone(&RestoreOptions::default()), [0..0x1000, 0x3000..0x5000]);
    }

    #[test]
    fn a_device_that_holds_the_image_needs_nothing() {
        assert!(plan(&[0x55; 0x8000], &[]).is_empty());
    }

    #[test]
    fn long_blank_runs_are_erased_and_short_ones_written_through() {
        let mut image = vec![0x55; 0x4_0000];
        image[0x8000..0x9000].fill(0xFF);
        image[0x1_0000..0x2_0000].fill(0xFF);
        let plan = plan(&image, &[0..0x4_0000]);
        assert_eq!(plan.erase, [0..0x1000, 0x1_0000..0x2_0000]);
        assert_eq!(plan.write, [0x1000..0x1_0000, 0x2_0000..0x4_0000, 0..0x1000]);
    }

    #[test]
    fn ranges_to_keep_are_widened_to_sectors() {
        assert_eq!(sector_aligned(&[0x1800..0x1801, 0x2000..0x2001, 9..9]), [0x1000..0x3000]);
    }
}
