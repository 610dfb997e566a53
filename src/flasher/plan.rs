//! A restore as data: what is erased, written and kept, made before the first erase and shown before it is confirmed.

use crate::flasher::digest::merge;
pub use crate::flasher::digest::without;
use crate::protocol::checksum::Digest;
use core::{ops::Range, time::Duration};

/// How a restore is to be done. The default is the safe one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreOptions {
    /// Flash address of the image's first byte; a multiple of the sector size.
    pub offset: u32,
    /// What happens to flash that the image does not cover.
    pub outside: Outside,
    /// Write every sector, also those whose digest already matches.
    pub write_all: bool,
    /// Sectors of the device to leave as they are (its own RF calibration, for example).
    pub keep: Vec<Range<u32>>,
}

impl Default for RestoreOptions {
    fn default() -> Self {
        Self { offset: 0, outside: Outside::Keep, write_all: false, keep: Vec::new() }
    }
}

/// What happens to flash that an image does not cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// It stays as it is.
    Keep,
    /// It is erased.
    Erase,
}

/// The plan of a restore. All ranges are flash addresses in bytes, sorted, disjoint, sector-aligned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlashPlan {
    /// Size of the device's flash.
    pub flash_size: u32,
    /// Where the image goes.
    pub target: Range<u32>,
    /// Will be erased, in this order.
    pub erase: Vec<Range<u32>>,
    /// Will be written, in this order; the sector at the lowest address comes last.
    pub write: Vec<Range<u32>>,
    /// The sector that is erased before all else and written after all else: without it nothing starts half an image.
    pub held_back: Option<Range<u32>>,
    /// Part of the image that the device holds already, by its own digest.
    pub unchanged: Vec<Range<u32>>,
    /// Part of the image that is blank and needs no writing after the erase.
    pub blank: Vec<Range<u32>>,
    /// All else, which stays as it is, with the digests by which that is proven at the end.
    pub kept: Vec<Kept>,
    /// How long it may take at the present speed.
    pub estimate: Duration,
}

/// Flash that a restore leaves alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Where.
    pub range: Range<u32>,
    /// What the device computed over it before the restore.
    pub digest: Digest,
}

impl FlashPlan {
    /// What the plan settles: written, erased, or found to be right already; sorted and merged.
    #[must_use]
    pub(crate) fn settled(&self) -> Vec<Range<u32>> {
        merge([self.unchanged.as_slice(), &self.write, &self.erase, &self.blank].concat())
    }

    /// Bytes of flash that will be written.
    #[must_use]
    pub fn bytes_to_write(&self) -> u32 {
        total(&self.write)
    }

    /// Bytes of flash that will be erased.
    #[must_use]
    pub fn bytes_to_erase(&self) -> u32 {
        total(&self.erase)
    }

    /// What stays as it is of the target, and what `options`, by which the plan was made, keep of all else. A restore that
    /// is continued keeps the same.
    #[must_use]
    pub fn left_alone(&self, options: &RestoreOptions) -> Vec<Range<u32>> {
        let target = core::slice::from_ref(&self.target);
        let elsewhere = options.keep.iter().flat_map(|range| without(core::slice::from_ref(range), target));
        without(target, &self.settled()).into_iter().chain(elsewhere).collect()
    }

    /// Whether the device already holds the image.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.write.is_empty() && self.erase.is_empty()
    }
}

fn total(ranges: &[Range<u32>]) -> u32 {
    ranges.iter().map(|range| range.end.saturating_sub(range.start)).sum()
}
