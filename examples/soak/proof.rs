//! What must hold in every run, whatever goes wrong: held against the emulated device's own flash array.

use crate::fault::Class;
use crate::job::{SECTOR, differing_sectors};
use crate::session::{End, Person, Verdict};
use core::ops::Range;
use switchback::device::fault::FaultPlan;
use switchback::flasher::error::FlasherError;
use switchback::flasher::plan::FlashPlan;

impl Person {
    pub fn verdict(&mut self, end: End) -> Verdict {
        match end {
            End::Wrong(what) => Verdict::Wrong(what),
            End::Hung => Verdict::Wrong("it never ended".into()),
            End::Killed => Verdict::Wrong("the tab died without being killed".into()),
            End::Failed(error) => match (&error, self.class) {
                (FlasherError::UnstableFlash { ranges }, Class::WeakBit) if self.names_weak_bits(ranges) => {
                    Verdict::Error(error.to_string())
                }
                (FlasherError::NotWritten { ranges }, Class::BadSector | Class::WeakBit) if self.names_bad(ranges) => {
                    Verdict::Error(error.to_string())
                }
                (FlasherError::UnstableFlash { .. } | FlasherError::NotWritten { .. }, _) => {
                    Verdict::Wrong(format!("a sound flash is blamed: {error}"))
                }
                _ => Verdict::Error(error.to_string()),
            },
        }
    }

    fn names_weak_bits(&self, ranges: &[Range<u32>]) -> bool {
        self.standing.weak_bits.iter().all(|(address, _)| ranges.iter().any(|range| range.contains(address)))
    }

    fn names_bad(&self, ranges: &[Range<u32>]) -> bool {
        let bad = self.standing.bad_sectors.iter().chain(self.standing.weak_bits.iter().map(|(address, _)| address));
        bad.into_iter().all(|address| ranges.iter().any(|range| range.contains(address)))
    }

    pub fn equal_but_for_weak_bits(&self, one: &[u8], other: &[u8]) -> bool {
        let mut one = one.to_vec();
        for (address, mask) in &self.standing.weak_bits {
            let at = *address as usize;
            one[at] = one[at] & !mask | other[at] & mask;
        }
        one == other
    }

    /// Whether a comparison found what it should: a sector with a weak bit may be told or not.
    pub fn same_but_for_weak_bits(&self, found: &[Range<u32>], truth: &[Range<u32>]) -> bool {
        let is_weak = |sector: u32| {
            let end = sector + SECTOR as u32;
            self.standing.weak_bits.iter().any(|(address, _)| (sector..end).contains(address))
        };
        let sectors = |ranges: &[Range<u32>]| -> Vec<u32> {
            ranges.iter().flat_map(|range| range.clone().step_by(SECTOR)).filter(|sector| !is_weak(*sector)).collect()
        };
        sectors(found) == sectors(truth)
    }

    /// While a restore is not complete, the first sector is neither the new nor the old one, so nothing half boots.
    pub fn check_first_sector(&self, expected: &[u8]) -> Result<(), End> {
        let flash = self.device.flash();
        if flash == expected || flash == self.original {
            return Ok(());
        }
        let first = &flash[..SECTOR];
        for (name, whole) in [("new", expected), ("old", self.original.as_slice())] {
            if first == &whole[..SECTOR] {
                return Err(End::Wrong(format!("half a flash would boot: the first sector is the {name} one")));
            }
        }
        Ok(())
    }

    pub fn missing_bytes(&self) -> u64 {
        self.library.missing().iter().map(|gap| u64::from(gap.end - gap.start)).sum()
    }

    pub fn count_again(&mut self, moved: u64, missing: u64) {
        if self.standing != (FaultPlan { seed: self.standing.seed, ..FaultPlan::default() }) {
            return;
        }
        let extra = moved.saturating_sub(missing);
        let percent = extra as f64 * 100.0 / missing.max(1) as f64;
        self.again_percent = Some(self.again_percent.unwrap_or(0.0).max(percent));
        self.note(format!("{missing} bytes were missing, {moved} were moved"));
    }

    /// Sectors written although the device held them, the first one apart, which is always written.
    pub fn count_rewritten(&mut self, plan: &FlashPlan, before: &[u8], expected: &[u8]) {
        let missing = differing_sectors(before, expected);
        let holds = |range: &Range<u32>, at: u32| range.contains(&at);
        let sectors = plan.write.iter().flat_map(|range| range.clone().step_by(SECTOR));
        let again = sectors.filter(|at| *at != 0 && !missing.iter().any(|range| holds(range, *at))).count();
        let wanted: u32 = missing.iter().map(|range| range.end - range.start).sum();
        let percent = (again * SECTOR) as f64 * 100.0 / f64::from(wanted.max(1));
        self.again_percent = Some(self.again_percent.unwrap_or(0.0).max(percent));
        self.note(format!("{wanted} bytes were missing, {again} sectors were written again"));
    }
}
