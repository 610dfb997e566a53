//! Reads the whole flash and proves it: what comes out equals the device's own digest over the whole flash, or it is
//! no backup.

use crate::flasher::assembly::Assembly;
use crate::flasher::digest::{Expected, Finding, sectors};
use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, Operation, Phase, ProgressEvent, RegionState};
use crate::flasher::session::Flasher;
use crate::protocol::checksum::{Digest, digest};
use core::ops::Range;
use core::time::Duration;

/// How often damage is looked for and read again. A line that changes one byte in 10,000 needs about six rounds.
const PROOF_ROUNDS: u32 = 40;
/// A sector that was read so often over a line proven clean, and still differs from the device's digest, is unstable.
const PROVEN_READS: usize = 3;

/// How to back up.
#[derive(Debug, Clone, Copy)]
pub struct BackupOptions<'a> {
    /// An earlier backup of the same device: what the device's digests show to be unchanged is taken from it.
    pub known: Option<&'a [u8]>,
    /// Whether runs that the device's digests show to be blank are left unread.
    pub skip_blank: bool,
}

impl Default for BackupOptions<'_> {
    fn default() -> Self {
        Self { known: None, skip_blank: true }
    }
}

/// A proven backup; the bytes are in the assembly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// MD5 of the whole flash, as the device computed it.
    pub md5: Digest,
    /// Time it took.
    pub elapsed: Duration,
    /// How often something had to be read again.
    pub repairs: u32,
}

impl<P: Port, C: Clock> Flasher<P, C> {
    /// Reads what `assembly` misses, until all of it equals the device's own digest.
    ///
    /// `assembly` keeps what was read when this ends early, so the next call goes on from there.
    ///
    /// # Errors
    /// [`FlasherError::Cancelled`], [`FlasherError::LostDevice`], [`FlasherError::LineTooNoisy`],
    /// [`FlasherError::UnstableFlash`], [`FlasherError::SizeChanged`], port errors.
    pub async fn backup(
        &mut self,
        assembly: &mut Assembly,
        options: &BackupOptions<'_>,
        control: &mut Control<'_>,
    ) -> Result<BackupReport, FlasherError> {
        control.tell(ProgressEvent::Started { operation: Operation::Backup, total: self.flash_size() });
        let outcome = self.back_up(assembly, options, control).await;
        control.end(&outcome);
        outcome
    }

    async fn back_up(
        &mut self,
        assembly: &mut Assembly,
        options: &BackupOptions<'_>,
        control: &mut Control<'_>,
    ) -> Result<BackupReport, FlasherError> {
        let size = self.flash_size();
        if assembly.size() != size {
            return Err(FlasherError::SizeChanged { expected: assembly.size(), found: size });
        }
        let begin = self.link.clock().now();
        let mut repairs = 0;
        if let Some(known) = options.known.filter(|known| known.len() == assembly.bytes().len()) {
            self.take_known(known, assembly, control).await?;
        }
        let mut suspects: Vec<Range<u32>> = Vec::new();
        for _ in 0..PROOF_ROUNDS {
            control.tell(ProgressEvent::Phase { phase: Phase::Reading, total: size });
            control.tell(ProgressEvent::Advanced { done: assembly.settled() });
            let mut proven = Vec::new();
            self.read_missing(assembly, options.skip_blank, &mut proven, &mut repairs, control).await?;
            let whole_proven = proven.contains(&(0..size));
            let md5 = digest(assembly.bytes());
            if whole_proven || self.ask_whole(control).await? == md5 {
                control.tell(ProgressEvent::Region { range: 0..size, state: RegionState::Verified });
                let elapsed = self.link.clock().now().saturating_sub(begin);
                return Ok(BackupReport { md5, elapsed, repairs });
            }
            repairs = repairs.saturating_add(1);
            let damaged = self.find_damage(assembly, control).await?;
            suspects.extend(
                damaged
                    .iter()
                    .flat_map(|range| sectors(range.clone()))
                    .filter(|sector| proven.iter().any(|read| read.start <= sector.start && sector.end <= read.end)),
            );
            let unstable: Vec<_> =
                damaged.into_iter().filter(|range| reads(&suspects, range) >= PROVEN_READS).collect();
            if !unstable.is_empty() {
                return Err(FlasherError::UnstableFlash { ranges: unstable });
            }
        }
        Err(FlasherError::LineTooNoisy { address: 0, baud: self.link.baud() })
    }

    async fn ask_whole(&mut self, control: &mut Control<'_>) -> Result<Digest, FlasherError> {
        if control.is_cancelled() {
            return Err(FlasherError::Cancelled);
        }
        let size = self.flash_size();
        control.tell(ProgressEvent::Phase { phase: Phase::Verifying, total: size });
        self.flash_md5(0..size).await
    }

    /// Settles from an earlier backup what the device's digests show to be unchanged.
    async fn take_known(
        &mut self,
        known: &[u8],
        assembly: &mut Assembly,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        control.tell(ProgressEvent::Phase { phase: Phase::Probing, total: assembly.size() });
        let expected = Expected { bytes: known, offset: 0 };
        let mut asked: u32 = 0;
        for gap in assembly.missing() {
            self.differing(
                expected,
                gap,
                &mut |range, finding, control| {
                    asked = asked.saturating_add(range.end.saturating_sub(range.start));
                    if finding == Finding::Equal {
                        let bytes = expected.slice(&range);
                        assembly.put(range.start, &bytes);
                        control.hand_out(range.start, &bytes);
                        control.tell(ProgressEvent::Region { range, state: RegionState::Known });
                    }
                    control.tell(ProgressEvent::Advanced { done: asked });
                },
                control,
            )
            .await?;
        }
        Ok(())
    }

    /// After a wrong whole digest: finds the sectors that differ and forgets them, so that they are read again.
    async fn find_damage(
        &mut self,
        assembly: &mut Assembly,
        control: &mut Control<'_>,
    ) -> Result<Vec<Range<u32>>, FlasherError> {
        control.tell(ProgressEvent::Phase { phase: Phase::Healing, total: assembly.size() });
        let bytes = assembly.bytes().to_vec();
        let expected = Expected { bytes: &bytes, offset: 0 };
        let damaged = self
            .differing(
                expected,
                0..assembly.size(),
                &mut |range, finding, control| {
                    if finding == Finding::Differing {
                        control.tell(ProgressEvent::Region { range, state: RegionState::Damaged });
                    }
                },
                control,
            )
            .await?;
        for range in &damaged {
            let what = format!("What was read at {:#08X} is not what the device holds; reading it again.", range.start);
            control.tell(ProgressEvent::Trouble { what, address: range.start });
            assembly.forget(range.clone());
        }
        Ok(damaged)
    }
}

/// How often a sector of `range` is among `suspects`, at most.
fn reads(suspects: &[Range<u32>], range: &Range<u32>) -> usize {
    sectors(range.clone())
        .map(|sector| suspects.iter().filter(|suspect| **suspect == sector).count())
        .max()
        .unwrap_or(0)
}
