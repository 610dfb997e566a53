//! Reads the whole flash and proves it: what comes out equals the device's own digest over the whole flash, or it is
//! no backup.

use crate::flasher::assembly::Assembly;
use crate::flasher::digest::{Expected, Finding, merge, pieces, sectors};
use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, Operation, Phase, ProgressEvent, RegionState};
use crate::flasher::session::Flasher;
use crate::protocol::checksum::{Digest, digest};
use crate::protocol::chip::BLOCK_SIZE_BYTES;
use core::ops::Range;
use core::time::Duration;

/// How often damage is looked for and read again. A line that changes one byte in 10,000 needs about six rounds.
const PROOF_ROUNDS: u32 = 40;
/// Rounds without proof before the speed is lowered: answers may be what arrives damaged.
const ROUNDS_BEFORE_SLOWING: u32 = 4;
/// A sector that was read so often over a line proven clean, and still differs from the device's digest, is unstable.
const PROVEN_READS: u32 = 3;
/// How often the digest of one range is asked for to see whether it stays the same.
const ASKS: usize = 8;

/// How to back up.
#[derive(Debug, Clone, Copy)]
pub struct BackupOptions<'a> {
    /// An earlier backup of the same device: what the device's digests show to be unchanged is taken from it.
    pub known: Option<&'a [u8]>,
    /// Whether runs that the device's digests show to be blank are left unread.
    pub skip_blank: bool,
    /// Whether a flash that came over in one proven read is looked at once more: the closing digest proves the
    /// transfer, a second digest also that the flash reads the same twice. Costs about a second per megabyte. A flash
    /// of which something was skipped, kept or read again is always looked at twice.
    pub second_look: bool,
}

impl Default for BackupOptions<'_> {
    fn default() -> Self {
        Self { known: None, skip_blank: true, second_look: false }
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
    /// [`FlasherError::Cancelled`], [`FlasherError::CommandMisread`], [`FlasherError::LostDevice`],
    /// [`FlasherError::LineTooNoisy`], [`FlasherError::UnstableFlash`], [`FlasherError::SizeChanged`], port errors.
    pub async fn backup(
        &mut self,
        assembly: &mut Assembly,
        options: &BackupOptions<'_>,
        control: &mut Control<'_>,
    ) -> Result<BackupReport, FlasherError> {
        control.tell(ProgressEvent::Started { operation: Operation::Backup, total: self.flash_size() });
        self.link.expect_only_reading(true);
        let outcome = self.back_up(assembly, options, control).await;
        self.link.expect_only_reading(false);
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
        let mut suspects = Suspects::default();
        for round in 1..=PROOF_ROUNDS {
            control.tell(ProgressEvent::Phase { phase: Phase::Reading, total: size });
            control.tell(ProgressEvent::Advanced { done: assembly.settled() });
            let mut proven = Vec::new();
            self.read_missing(assembly, options.skip_blank, &mut proven, &mut repairs, control).await?;
            let strange = suspects.changed(assembly, &proven);
            self.name_unstable(&strange, control).await?;
            let whole_proven =
                proven.contains(&(0..size)) && !options.second_look && self.is_in_place(assembly).await?;
            let md5 = self.own_digest(assembly.bytes()).await;
            if whole_proven || self.ask_whole(control).await? == md5 {
                control.tell(ProgressEvent::Region { range: 0..size, state: RegionState::Verified });
                let elapsed = self.link.clock().now().saturating_sub(begin);
                return Ok(BackupReport { md5, elapsed, repairs });
            }
            repairs = repairs.saturating_add(1);
            let before = assembly.clone();
            let damaged = self.find_damage(assembly, control).await?;
            let strange = suspects.add(&before, &damaged, &proven);
            self.name_unstable(&strange, control).await?;
            if damaged.is_empty() {
                // The whole differs but none of its parts does: a part must read one way now and another way then.
                self.look_for_unstable(control).await?;
            }
            if round.is_multiple_of(ROUNDS_BEFORE_SLOWING) {
                self.slow_down().await?;
            }
        }
        Err(FlasherError::LineTooNoisy { address: 0, baud: self.link.baud() })
    }

    /// Whether what one proven read brought lies where it was asked for. The digest that closes a read proves the bytes
    /// but not their address, so the outermost sectors that are not all of one byte are asked for by a command of their
    /// own.
    async fn is_in_place(&mut self, assembly: &Assembly) -> Result<bool, FlasherError> {
        let bytes = Expected { bytes: assembly.bytes(), offset: 0 };
        let is_telling = |sector: &Range<u32>| bytes.slice(sector).windows(2).any(|pair| pair.first() != pair.last());
        let all: Vec<_> = sectors(0..assembly.size()).collect();
        let first = all.iter().find(|sector| is_telling(sector));
        let last = all.iter().rfind(|sector| is_telling(sector));
        let asked: Vec<_> = first.into_iter().chain(last).cloned().collect();
        let own = asked.iter().map(|sector| digest(&bytes.slice(sector)));
        Ok(!asked.is_empty() && self.flash_md5s(&asked).await?.into_iter().eq(own))
    }

    /// Asks for the digests of sectors that seem to read in more than one way, to tell that from a read that was
    /// disturbed without showing it.
    ///
    /// # Errors
    /// [`FlasherError::UnstableFlash`] with those that do.
    async fn name_unstable(&mut self, strange: &[Range<u32>], control: &mut Control<'_>) -> Result<(), FlasherError> {
        let mut found = Vec::new();
        for sector in strange {
            if self.reads_both_ways(sector, control).await? {
                found.push(sector.clone());
            }
        }
        if found.is_empty() { Ok(()) } else { Err(FlasherError::UnstableFlash { ranges: merge(found) }) }
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
            self.search(
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

    /// Asks for the digest of every part several times.
    ///
    /// # Errors
    /// [`FlasherError::UnstableFlash`] with the sectors that read in more than one way.
    async fn look_for_unstable(&mut self, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let mut found = Vec::new();
        for block in pieces(0..self.flash_size(), BLOCK_SIZE_BYTES) {
            if !self.reads_both_ways(&block, control).await? {
                continue;
            }
            let before = found.len();
            for sector in sectors(block.clone()) {
                if self.reads_both_ways(&sector, control).await? {
                    found.push(sector);
                }
            }
            if found.len() == before {
                found.push(block);
            }
        }
        if found.is_empty() { Ok(()) } else { Err(FlasherError::UnstableFlash { ranges: merge(found) }) }
    }

    async fn reads_both_ways(&mut self, range: &Range<u32>, control: &mut Control<'_>) -> Result<bool, FlasherError> {
        let mut digests = Vec::with_capacity(ASKS);
        while digests.len() < ASKS {
            if control.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
            digests.push(self.flash_md5(range.clone()).await?);
        }
        Ok(varies(&digests))
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

/// Whether digests of one range show that it reads in more than one way. A digest that arrived damaged is unlike any
/// other, so only one that came twice counts.
fn varies(digests: &[Digest]) -> bool {
    let repeated = |digest: &&Digest| digests.iter().filter(|other| other == digest).count() > 1;
    let mut seen = digests.iter().filter(repeated);
    seen.next().is_some_and(|first| seen.any(|other| other != first))
}

/// Sectors that came over a line proven clean and yet differ from the device's own digest.
#[derive(Debug, Default)]
struct Suspects(Vec<Suspect>);

#[derive(Debug)]
struct Suspect {
    sector: Range<u32>,
    /// What was read.
    bytes: Vec<u8>,
    /// How often it was read and differed.
    times: u32,
}

impl Suspects {
    /// Notes the damaged sectors that lie in proven reads; returns those that were read and differed too often.
    fn add(&mut self, assembly: &Assembly, damaged: &[Range<u32>], proven: &[Range<u32>]) -> Vec<Range<u32>> {
        let proven_sectors = damaged.iter().flat_map(|range| sectors(range.clone())).filter(|s| lies_in(s, proven));
        for sector in proven_sectors {
            let bytes = Expected { bytes: assembly.bytes(), offset: 0 }.slice(&sector);
            match self.0.iter_mut().find(|suspect| suspect.sector == sector) {
                Some(suspect) => suspect.times = suspect.times.saturating_add(1),
                None => self.0.push(Suspect { sector, bytes, times: 1 }),
            }
        }
        self.0.iter().filter(|suspect| suspect.times >= PROVEN_READS).map(|suspect| suspect.sector.clone()).collect()
    }

    /// The suspects that came over a proven line again and are others now.
    fn changed(&self, assembly: &Assembly, proven: &[Range<u32>]) -> Vec<Range<u32>> {
        let expected = Expected { bytes: assembly.bytes(), offset: 0 };
        let is_other =
            |suspect: &&Suspect| lies_in(&suspect.sector, proven) && expected.slice(&suspect.sector) != suspect.bytes;
        self.0.iter().filter(is_other).map(|suspect| suspect.sector.clone()).collect()
    }
}

fn lies_in(sector: &Range<u32>, ranges: &[Range<u32>]) -> bool {
    ranges.iter().any(|range| range.start <= sector.start && sector.end <= range.end)
}
