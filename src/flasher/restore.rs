//! Carries out a plan: erase, write compressed, heal, and prove the result by the device's digests.

use crate::flasher::digest::{Expected, Finding, merge, pieces, sectors, without};
use crate::flasher::error::FlasherError;
use crate::flasher::packer::{PackedBlock, PackedStream, Packer};
use crate::flasher::plan::FlashPlan;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, Operation, Phase, ProgressEvent, RegionState};
use crate::flasher::session::{Busy, Flasher};
use crate::protocol::budget::reply_timeout;
use crate::protocol::checksum::blank_digest;
use crate::protocol::chip::{BLOCK_SIZE_BYTES, SECTOR_SIZE_BYTES};
use crate::protocol::command::{Command, FLASH_WRITE_BLOCK_BYTES};
use crate::protocol::error::{ProtocolError, Status};
use core::ops::Range;
use core::time::Duration;

/// Smallest block of a compressed write on a disturbed line, bytes.
const MIN_BLOCK_BYTES: u32 = 0x400;
/// Longest range written in one stream on a disturbed line, bytes.
const CAUTIOUS_STREAM_BYTES: u32 = 0x8000;
/// Streams in a row that fail without one more sector being right, before the speed is lowered.
const FAILURES_BEFORE_SLOWING: u32 = 5;
/// The same, before the write is given up.
const FAILURES_BEFORE_GIVING_UP: u32 = 25;
/// Tries of a block whose damage the stub noticed.
const BLOCK_TRIES: u32 = 8;
/// Clean streams that fail to change a sector before it counts as worn.
const CLEAN_WRITES: u32 = 3;
/// Proofs of the whole before a write is given up.
const PROOF_ROUNDS: u32 = 12;
/// Looks at flash that was to stay as it is, before it counts as changed.
const KEPT_LOOKS: u32 = 4;
/// Proofs that find something wrong before the speed is lowered: answers may be what arrives damaged.
const ROUNDS_BEFORE_SLOWING: u32 = 3;
/// Proofs that find the same sector wrong before it counts as worn.
const WRONG_PROOFS: usize = 4;

/// A restore that is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreReport {
    /// Time it took.
    pub elapsed: Duration,
    /// Bytes of flash that were written.
    pub written: u32,
    /// How often something had to be written again.
    pub repairs: u32,
}

/// How writes are done on this line.
struct Writer<'a> {
    expected: Expected<'a>,
    block_bytes: u32,
    stream_bytes: u32,
    done: u32,
    repairs: u32,
}

impl<P: Port, C: Clock> Flasher<P, C> {
    /// Carries out `plan`, which must have been made for `image` on this device, and proves the result.
    ///
    /// # Errors
    /// [`FlasherError::Cancelled`], [`FlasherError::LostDevice`], [`FlasherError::LineTooNoisy`],
    /// [`FlasherError::NotWritten`], [`FlasherError::WriteProtected`], [`FlasherError::SizeChanged`], port errors. After
    /// any of them the first sector is blank if the plan was to write it, so the device does not start half an image; a
    /// new plan continues. [`FlasherError::ChangedElsewhere`] where all is written but something else has changed.
    pub async fn restore(
        &mut self,
        plan: &FlashPlan,
        image: &[u8],
        control: &mut Control<'_>,
    ) -> Result<RestoreReport, FlasherError> {
        let total = plan.bytes_to_write();
        control.tell(ProgressEvent::Started { operation: Operation::Restore, total });
        let outcome = self.carry_out(plan, image, control).await;
        control.end(&outcome);
        outcome
    }

    async fn carry_out(
        &mut self,
        plan: &FlashPlan,
        image: &[u8],
        control: &mut Control<'_>,
    ) -> Result<RestoreReport, FlasherError> {
        let flash_size = self.flash_size();
        if plan.flash_size != flash_size {
            return Err(FlasherError::SizeChanged { expected: plan.flash_size, found: flash_size });
        }
        let begin = self.link.clock().now();
        let expected = Expected { bytes: image, offset: plan.target.start };
        let mut writer =
            Writer { expected, block_bytes: FLASH_WRITE_BLOCK_BYTES, stream_bytes: u32::MAX, done: 0, repairs: 0 };
        if !plan.is_empty() {
            self.unlock_flash(control).await?;
        }
        let (first, rest) = first_apart(plan);
        self.erase_ranges(&plan.erase, control).await?;
        if let Some(first) = &first {
            self.blank_first(first, control).await?;
        }
        control.tell(ProgressEvent::Phase { phase: Phase::Writing, total: plan.bytes_to_write() });
        for range in &rest {
            self.write_range(range.clone(), &mut writer, control).await?;
        }
        self.prove(plan, first.as_ref(), &mut writer, control).await?;
        if let Some(first) = first {
            self.finish_with_first(plan, &first, &mut writer, control).await?;
        }
        self.prove_kept(plan, control).await?;
        let elapsed = self.link.clock().now().saturating_sub(begin);
        Ok(RestoreReport { elapsed, written: plan.bytes_to_write(), repairs: writer.repairs })
    }

    /// Makes sure that the first sector is blank, so that nothing boots while the rest is being written: that an erase
    /// was answered does not say that the flash was erased.
    async fn blank_first(&mut self, first: &Range<u32>, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let size = first.end.saturating_sub(first.start);
        for _ in 0..PROOF_ROUNDS {
            if self.flash_md5(first.clone()).await? == blank_digest(size) {
                return Ok(());
            }
            self.erase_ranges(core::slice::from_ref(first), control).await?;
        }
        Err(FlasherError::NotWritten { ranges: vec![first.clone()] })
    }

    /// Writes the first sector once all else is proven. Where that did not go smoothly, something else may have been
    /// written instead: then all is proven again, with the first sector blank.
    async fn finish_with_first(
        &mut self,
        plan: &FlashPlan,
        first: &Range<u32>,
        writer: &mut Writer<'_>,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        for _ in 0..PROOF_ROUNDS {
            let repairs = writer.repairs;
            control.tell(ProgressEvent::Phase { phase: Phase::Writing, total: SECTOR_SIZE_BYTES });
            writer.done = 0;
            self.write_range(first.clone(), writer, control).await?;
            let asked = &mut 0;
            let left = self.differing(writer.expected, first.clone(), &mut tell_proof(asked), control).await?;
            if left.is_empty() && writer.repairs == repairs {
                return Ok(());
            }
            self.erase_ranges(core::slice::from_ref(first), control).await?;
            self.blank_first(first, control).await?;
            self.prove(plan, Some(first), writer, control).await?;
        }
        Err(FlasherError::NotWritten { ranges: vec![first.clone()] })
    }

    /// Compares all that the plan settles, `first` apart, with the device; what differs is written again.
    async fn prove(
        &mut self,
        plan: &FlashPlan,
        first: Option<&Range<u32>>,
        writer: &mut Writer<'_>,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        let settled = without(&plan.settled(), first.map(core::slice::from_ref).unwrap_or_default());
        let mut wrong_before: Vec<Range<u32>> = Vec::new();
        for round in 1..=PROOF_ROUNDS {
            control.tell(ProgressEvent::Phase { phase: Phase::Verifying, total: plan.flash_size });
            let mut wrong = Vec::new();
            let mut asked: u32 = 0;
            for range in &settled {
                let found =
                    self.differing(writer.expected, range.clone(), &mut tell_proof(&mut asked), control).await?;
                wrong.extend(found);
            }
            if wrong.is_empty() {
                return Ok(());
            }
            let worn = wrong_too_often(&wrong, &mut wrong_before);
            if !worn.is_empty() {
                return Err(FlasherError::NotWritten { ranges: worn });
            }
            let total = wrong.iter().map(|range| range.end.saturating_sub(range.start)).sum();
            control.tell(ProgressEvent::Phase { phase: Phase::Writing, total });
            writer.done = 0;
            for range in &wrong {
                writer.repairs = writer.repairs.saturating_add(1);
                self.write_range(range.clone(), writer, control).await?;
            }
            if round.is_multiple_of(ROUNDS_BEFORE_SLOWING) {
                self.slow_down().await?;
            }
        }
        let address = wrong_before.first().map_or(0, |sector| sector.start);
        Err(FlasherError::LineTooNoisy { address, baud: self.link.baud() })
    }

    /// Proves that what the plan leaves alone is what it was. A digest that arrived damaged looks like a change, so one
    /// that differs is asked for again.
    async fn prove_kept(&mut self, plan: &FlashPlan, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let mut changed = Vec::new();
        for kept in &plan.kept {
            let mut asked: u32 = 0;
            while self.flash_md5(kept.range.clone()).await? != kept.digest {
                asked = asked.saturating_add(1);
                if asked >= KEPT_LOOKS {
                    changed.push(kept.range.clone());
                    break;
                }
            }
            if control.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
        }
        if changed.is_empty() { Ok(()) } else { Err(FlasherError::ChangedElsewhere { ranges: changed }) }
    }

    /// Writes one range, in as many streams as it takes.
    async fn write_range(
        &mut self,
        range: Range<u32>,
        writer: &mut Writer<'_>,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        let mut open = vec![range];
        let mut failures: u32 = 0;
        while let Some(range) = open.pop() {
            if control.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
            let end = range.end.min(range.start.saturating_add(writer.stream_bytes));
            let part = range.start..end;
            if end < range.end {
                open.push(end..range.end);
            }
            let before = writer.done;
            match self.write_stream(part.clone(), writer, control).await {
                Ok(()) => failures = 0,
                Err(error) if error.is_line_trouble() => {
                    writer.done = before;
                    let left = self.after_failure(&part, &error, failures, writer, control).await?;
                    let whole = left.iter().map(|range| range.end.saturating_sub(range.start)).sum::<u32>();
                    let progressed = whole < part.end.saturating_sub(part.start);
                    failures = if progressed { 1 } else { failures.saturating_add(1) };
                    writer.done = before.saturating_add(part.end.saturating_sub(part.start).saturating_sub(whole));
                    open.extend(left.into_iter().rev());
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Brings the line in order and returns what of `part` is still to be written.
    async fn after_failure(
        &mut self,
        part: &Range<u32>,
        error: &FlasherError,
        failures: u32,
        writer: &mut Writer<'_>,
        control: &mut Control<'_>,
    ) -> Result<Vec<Range<u32>>, FlasherError> {
        let address = part.start;
        self.link.note(format!("write at {address:#X}: {error}"));
        control.tell(ProgressEvent::Trouble {
            what: format!("Writing at {address:#08X} was disturbed; writing what is missing again."),
            address,
        });
        writer.repairs = writer.repairs.saturating_add(1);
        if flash_refuses(error) && failures >= CLEAN_WRITES {
            return Err(FlasherError::NotWritten { ranges: vec![part.clone()] });
        }
        if failures >= FAILURES_BEFORE_GIVING_UP {
            return Err(FlasherError::LineTooNoisy { address, baud: self.link.baud() });
        }
        self.recover(Busy::Maybe).await?;
        writer.block_bytes = (writer.block_bytes / 4).max(MIN_BLOCK_BYTES);
        writer.stream_bytes = CAUTIOUS_STREAM_BYTES;
        if failures > 0 && failures.is_multiple_of(FAILURES_BEFORE_SLOWING) {
            self.slow_down().await?;
        }
        self.differing(writer.expected, part.clone(), &mut |_, _, _| {}, control).await
    }

    /// Writes `range` in one compressed stream. The stub erases ahead of the data. Each block is packed while the one
    /// before it is on its way, and sent as soon as that is acknowledged, so it travels while the other is programmed.
    async fn write_stream(
        &mut self,
        range: Range<u32>,
        writer: &mut Writer<'_>,
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        let flash_size = self.flash_size();
        let bytes = writer.expected.slice(&range);
        let size = range.end.saturating_sub(range.start);
        let block_size = writer.block_bytes;
        let blocks = Packer::blocks_at_most(size, block_size);
        let begin = Command::FlashDeflBegin { size, blocks, block_size, offset: range.start };
        self.link.command_within(begin, reply_timeout(&begin, flash_size)).await?;
        let mut stream = PackedStream::new(&bytes, block_size, control.packing());
        let mut next = stream.next(self.link.clock()).await;
        let mut sequence: u32 = 0;
        let before = writer.done;
        while let Some(block) = next {
            if control.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
            let share = block.consumed.min(size);
            next = self.send_block(&block.bytes, sequence, &mut stream).await?;
            sequence = sequence.saturating_add(1);
            writer.done = before.saturating_add(share);
            control.tell(ProgressEvent::Region {
                range: range.start..range.start.saturating_add(share),
                state: RegionState::Written,
            });
            control.tell(ProgressEvent::Advanced { done: writer.done });
        }
        self.link.command_within(Command::FlashDeflEnd, reply_timeout(&Command::FlashDeflEnd, flash_size)).await?;
        writer.done = before.saturating_add(size);
        Ok(())
    }

    /// Sends one block, packs the next meanwhile, and waits for the answer. A block whose damage the stub noticed was
    /// not taken, so it is sent again.
    async fn send_block(
        &mut self,
        data: &[u8],
        sequence: u32,
        stream: &mut PackedStream<'_>,
    ) -> Result<Option<PackedBlock>, FlasherError> {
        let command = Command::FlashDeflData { data, sequence };
        let allowed = reply_timeout(&command, self.flash_size());
        let mut exchange = self.link.start(command, allowed).await?;
        let next = stream.next(self.link.clock()).await;
        let mut attempt: u32 = 0;
        loop {
            match self.link.finish(&mut exchange).await {
                Err(error) if arrived_damaged(&error) && attempt < BLOCK_TRIES => {
                    attempt = attempt.saturating_add(1);
                    exchange = self.link.start(command, allowed).await?;
                }
                other => return other.map(|_| next),
            }
        }
    }

    /// Erases ranges in steps of one 64 KiB block, so that progress shows and cancelling works.
    pub(crate) async fn erase_ranges(
        &mut self,
        ranges: &[Range<u32>],
        control: &mut Control<'_>,
    ) -> Result<(), FlasherError> {
        let total = ranges.iter().map(|range| range.end.saturating_sub(range.start)).sum();
        control.tell(ProgressEvent::Phase { phase: Phase::Erasing, total });
        let mut done: u32 = 0;
        for part in ranges.iter().flat_map(|range| pieces(range.clone(), BLOCK_SIZE_BYTES)) {
            if control.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
            let size = part.end.saturating_sub(part.start);
            let command = Command::EraseRegion { address: part.start, size };
            match self.surely(command, Busy::Maybe).await {
                Ok(_) => {}
                Err(error) if flash_refuses(&error) => {
                    return Err(FlasherError::NotWritten { ranges: vec![part] });
                }
                Err(error) => return Err(error),
            }
            done = done.saturating_add(size);
            control.tell(ProgressEvent::Region { range: part, state: RegionState::Erased });
            control.tell(ProgressEvent::Advanced { done });
        }
        Ok(())
    }

    /// Erases the whole flash and proves that it is blank.
    ///
    /// # Errors
    /// As [`Flasher::erase_region`].
    pub async fn erase_flash(&mut self, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let size = self.flash_size();
        self.erase_region(0..size, control).await
    }

    /// Erases a region and proves that it is blank.
    ///
    /// # Errors
    /// [`FlasherError::BadRegion`] where it is not made of whole sectors inside the flash, [`FlasherError::NotWritten`]
    /// where the flash is not blank afterwards, [`FlasherError::WriteProtected`], [`FlasherError::Cancelled`],
    /// [`FlasherError::LostDevice`], port errors.
    pub async fn erase_region(&mut self, range: Range<u32>, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let total = range.end.saturating_sub(range.start);
        control.tell(ProgressEvent::Started { operation: Operation::Erase, total });
        let outcome = self.erase_and_prove(range, control).await;
        control.end(&outcome);
        outcome
    }

    async fn erase_and_prove(&mut self, range: Range<u32>, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let aligned = range.start.is_multiple_of(SECTOR_SIZE_BYTES) && range.end.is_multiple_of(SECTOR_SIZE_BYTES);
        if !aligned || range.start >= range.end || range.end > self.flash_size() {
            return Err(FlasherError::BadRegion { start: range.start, end: range.end });
        }
        self.unlock_flash(control).await?;
        self.erase_ranges(core::slice::from_ref(&range), control).await?;
        let total = range.end.saturating_sub(range.start);
        control.tell(ProgressEvent::Phase { phase: Phase::Verifying, total });
        let mut asked: u32 = 0;
        let blank = Expected { bytes: &[], offset: range.start };
        let mut left = Vec::new();
        for _ in 0..WRONG_PROOFS {
            left = self.differing(blank, range.clone(), &mut tell_proof(&mut asked), control).await?;
            if left.is_empty() {
                return Ok(());
            }
            self.erase_ranges(&left, control).await?;
        }
        Err(FlasherError::NotWritten { ranges: left })
    }
}

/// The sector that a plan writes last, if it does, and all else that it writes.
fn first_apart(plan: &FlashPlan) -> (Option<Range<u32>>, Vec<Range<u32>>) {
    (plan.held_back.clone(), without(&plan.write, plan.held_back.as_slice()))
}

/// Adds the sectors of `wrong` to those found wrong before, and returns which have been found so too often.
fn wrong_too_often(wrong: &[Range<u32>], before: &mut Vec<Range<u32>>) -> Vec<Range<u32>> {
    before.extend(wrong.iter().flat_map(|range| sectors(range.clone())));
    let times = |sector: &Range<u32>| before.iter().filter(|other| *other == sector).count();
    merge(
        wrong.iter().flat_map(|range| sectors(range.clone())).filter(|sector| times(sector) >= WRONG_PROOFS).collect(),
    )
}

/// Tells what a proof finds.
fn tell_proof(asked: &mut u32) -> impl FnMut(Range<u32>, Finding, &mut Control<'_>) {
    |range, finding, control| {
        *asked = asked.saturating_add(range.end.saturating_sub(range.start));
        let state = if finding == Finding::Equal { RegionState::Verified } else { RegionState::Differing };
        control.tell(ProgressEvent::Region { range, state });
        control.tell(ProgressEvent::Advanced { done: *asked });
    }
}

/// Whether the stub refused a block because it arrived damaged: then it was not taken.
const fn arrived_damaged(error: &FlasherError) -> bool {
    matches!(error, FlasherError::Protocol(ProtocolError::Refused { status: Status::Stub(0xC000 | 0xC100), .. }))
}

/// Whether the flash chip itself refused.
const fn flash_refuses(error: &FlasherError) -> bool {
    matches!(error, FlasherError::Protocol(ProtocolError::Refused { status: Status::Stub(0xC400 | 0xC500), .. }))
}
