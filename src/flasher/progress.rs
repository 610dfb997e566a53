//! What an operation tells while it runs, and how it is cancelled. No words for the screen live here.

use crate::flasher::packer::PackElsewhere;
use core::ops::Range;
use std::{cell::Cell, rc::Rc};

/// What a person asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Read the whole flash and prove it.
    Backup,
    /// Write an image and prove it.
    Restore,
    /// Erase the chip or a region.
    Erase,
    /// Compare the device with bytes.
    Compare,
    /// Check that the device holds exactly these bytes.
    Verify,
}

/// Part of an operation that is running now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Asking the device for digests, to learn what need not be moved.
    Probing,
    /// Reading flash.
    Reading,
    /// Compressing on this computer.
    Packing,
    /// Erasing.
    Erasing,
    /// Writing.
    Writing,
    /// The device computes its digest.
    Verifying,
    /// Trouble: finding the damaged part and the framing again.
    Healing,
}

/// What is known of a run of flash, for the map on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionState {
    /// All FF by the device's own digest: not moved over the wire.
    Blank,
    /// Equal to what is known already, by the device's own digest: not moved over the wire.
    Known,
    /// Read over the wire.
    Read,
    /// Being erased or just erased.
    Erased,
    /// Written, not yet proven.
    Written,
    /// Proven by digest.
    Verified,
    /// Differs from what was expected.
    Differing,
    /// Arrived damaged; will be read or written again.
    Damaged,
}

/// One event. Legal order: one `Started`; then any number of `Phase`, `Advanced`, `Region`, `Trouble`; then exactly
/// one of `Finished`, `Failed`, `Cancelled`, and nothing after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgressEvent {
    /// The operation begins; `total` is in bytes of flash.
    Started {
        /// What runs.
        operation: Operation,
        /// Bytes of flash it covers.
        total: u32,
    },
    /// The operation enters a phase; `total` is what `Advanced::done` will reach in it, in bytes of flash.
    Phase {
        /// Which.
        phase: Phase,
        /// Bytes of flash this phase covers.
        total: u32,
    },
    /// `done` bytes of flash of this phase are settled; never decreases within a phase.
    Advanced {
        /// Bytes of flash settled in this phase.
        done: u32,
    },
    /// A run of flash changed its state.
    Region {
        /// Flash addresses, in bytes.
        range: Range<u32>,
        /// What is now known of it.
        state: RegionState,
    },
    /// Trouble that the operation heals by itself.
    Trouble {
        /// What happened, from the error's own text.
        what: String,
        /// Where, in flash bytes.
        address: u32,
    },
    /// The end: done and proven.
    Finished,
    /// The end: an error, which the call returns.
    Failed,
    /// The end: the person cancelled.
    Cancelled,
}

/// Asks an operation to stop at the next safe point. Clones share one flag.
#[derive(Debug, Clone, Default)]
pub struct CancelToken(Rc<Cell<bool>>);

impl CancelToken {
    /// A token that nobody has cancelled.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for the stop.
    pub fn cancel(&self) {
        self.0.set(true);
    }

    /// Whether the stop was asked for.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.get()
    }
}

/// Hears of settled bytes: their flash address, and the bytes.
type BytesWatcher<'a> = &'a mut dyn FnMut(u32, &[u8]);

/// How a caller watches and stops one operation.
pub struct Control<'a> {
    cancel: &'a CancelToken,
    on_progress: &'a mut dyn FnMut(ProgressEvent),
    on_bytes: Option<BytesWatcher<'a>>,
    packing: Option<&'a dyn PackElsewhere>,
    /// Bytes told to be settled in this phase; work that is done again is not told as a step back.
    done: u32,
}

impl core::fmt::Debug for Control<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Control").field("cancel", self.cancel).finish_non_exhaustive()
    }
}

impl<'a> Control<'a> {
    /// Watches by `on_progress`; `cancel` stops the operation at its next safe point.
    pub fn new(cancel: &'a CancelToken, on_progress: &'a mut dyn FnMut(ProgressEvent)) -> Self {
        Self { cancel, on_progress, on_bytes: None, packing: None, done: 0 }
    }

    /// Also hands out every run of flash bytes as it is settled (address, bytes), so that a caller can store a partial
    /// backup while it grows. A later run at the same address replaces the earlier one.
    #[must_use]
    pub fn with_bytes(mut self, on_bytes: BytesWatcher<'a>) -> Self {
        self.on_bytes = Some(on_bytes);
        self
    }

    /// Also packs what a restore sends elsewhere, where that is offered.
    #[must_use]
    pub fn with_packing(mut self, packing: &'a dyn PackElsewhere) -> Self {
        self.packing = Some(packing);
        self
    }

    pub(crate) const fn packing(&self) -> Option<&dyn PackElsewhere> {
        self.packing
    }

    pub(crate) fn tell(&mut self, event: ProgressEvent) {
        match event {
            ProgressEvent::Phase { .. } => self.done = 0,
            ProgressEvent::Advanced { done } if done < self.done => return,
            ProgressEvent::Advanced { done } => self.done = done,
            _ => {}
        }
        (self.on_progress)(event);
    }

    pub(crate) fn hand_out(&mut self, address: u32, bytes: &[u8]) {
        if let Some(on_bytes) = &mut self.on_bytes {
            on_bytes(address, bytes);
        }
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancel.is_cancelled()
    }
}

impl Control<'_> {
    /// Tells the end that fits an operation's outcome.
    pub(crate) fn end<T>(&mut self, outcome: &Result<T, crate::flasher::error::FlasherError>) {
        self.tell(match outcome {
            Ok(_) => ProgressEvent::Finished,
            Err(crate::flasher::error::FlasherError::Cancelled) => ProgressEvent::Cancelled,
            Err(_) => ProgressEvent::Failed,
        });
    }
}
