//! What is written: the bytes that come out of a backup and the changes that a person chose.

use crate::image::SECTOR_SIZE_BYTES;
use crate::image::bytes::{clip, length, round_up};
use crate::image::error::ImageError;
use crate::image::fit::{Change, Target};
use crate::image::header::FlashSize;
use crate::image::layout::Layout;
use crate::image::patch::{HeaderChoice, SizeChoice, patch_header};
use crate::image::sort::sort_by_key;
use core::ops::Range;
use std::borrow::Cow;

/// What is written, made from a backup and the chosen changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitImage<'a> {
    /// The bytes.
    pub bytes: Cow<'a, [u8]>,
    /// Where they go: a flash address, a multiple of the sector size.
    pub offset: u32,
    /// Sectors of the device that stay as they are.
    pub keep: Vec<Range<u32>>,
}

/// Makes what is written from a backup and the chosen changes, one per decision.
///
/// # Errors
/// [`ImageError::ChangeDoesNotFit`] where a change cannot be done to this image.
pub fn apply_changes<'a>(image: &'a [u8], changes: &[Change], target: &Target<'_>) -> Result<FitImage<'a>, ImageError> {
    let mut fit = FitImage { bytes: Cow::Borrowed(image), offset: 0, keep: Vec::new() };
    let moved = changes.iter().find_map(|change| match change {
        Change::MoveTo(size) => Tail::of(image, *size),
        _ => None,
    });
    // Lengths first, then the header, then sectors: each step finds the image as the one before left it.
    let mut ordered: Vec<&Change> = changes.iter().collect();
    sort_by_key(&mut ordered, |change| match change {
        Change::CutTo(_) | Change::Pad => 0,
        Change::MoveTo(_) => 1,
        _ => 2,
    });
    for change in ordered {
        apply(&mut fit, change, target, moved.as_ref())?;
    }
    Ok(fit)
}

fn apply(fit: &mut FitImage<'_>, change: &Change, target: &Target<'_>, moved: Option<&Tail>) -> Result<(), ImageError> {
    let place = |range: &Range<u32>| moved.map_or_else(|| range.clone(), |tail| tail.place(range));
    match change {
        Change::KeepAsIs => {}
        Change::Header(choice) => {
            let patched = patch_header(&fit.bytes, *choice, target.chip.flash_size).into_owned();
            fit.bytes = Cow::Owned(patched);
        }
        Change::MoveTo(size) => fit.bytes = Cow::Owned(move_to(&fit.bytes, *size)?),
        Change::CutTo(size) => fit.bytes.to_mut().truncate(*size as usize),
        Change::Pad => {
            let padded = round_up(length(&fit.bytes), 4) as usize;
            fit.bytes.to_mut().resize(padded, 0xFF);
        }
        Change::WriteAt(offset) => fit.offset = *offset,
        Change::KeepSectors(sectors) => fit.keep.extend(sectors.iter().map(place)),
        Change::TakeSectors(pairs) => {
            let current = target.current.ok_or(ImageError::ChangeDoesNotFit { what: "the device was not read" })?;
            for (from, to) in pairs {
                let to = place(&(*to..to.saturating_add(1))).start;
                put(fit.bytes.to_mut(), clip(current, from.clone()), to)?;
            }
        }
    }
    Ok(())
}

/// The SDK's last sectors, on their way from the end of a smaller flash to the end of a larger one.
struct Tail {
    from: Range<u32>,
    to: u32,
}

impl Tail {
    fn of(image: &[u8], size: FlashSize) -> Option<Self> {
        let layout = Layout::of(image);
        let old = layout.declared?.bytes();
        // The Arduino core's fifth sector from the end is the sketch's own and stays where the sketch looks for it.
        let span = SECTOR_SIZE_BYTES.saturating_mul(if layout.is_arduino() { 4 } else { 5 });
        let fits = old < size.bytes() && length(image) >= old;
        fits.then(|| Self { from: old.saturating_sub(span)..old, to: size.bytes().saturating_sub(span) })
    }

    /// Where a sector of the smaller flash is afterwards.
    fn place(&self, range: &Range<u32>) -> Range<u32> {
        if !self.from.contains(&range.start) {
            return range.clone();
        }
        let shift = self.to.saturating_sub(self.from.start);
        range.start.saturating_add(shift)..range.end.saturating_add(shift)
    }
}

/// The image with a larger size in its header, and the SDK's last sectors at the new end.
fn move_to(image: &[u8], size: FlashSize) -> Result<Vec<u8>, ImageError> {
    let tail =
        Tail::of(image, size).ok_or(ImageError::ChangeDoesNotFit { what: "its size is not known or not smaller" })?;
    let choice = HeaderChoice { size: SizeChoice::Explicit(size), ..HeaderChoice::default() };
    let mut moved = patch_header(image, choice, size.bytes()).into_owned();
    moved.resize(size.bytes() as usize, 0xFF);
    let sectors = clip(image, tail.from.clone()).to_vec();
    put(&mut moved, &vec![0xFF; sectors.len()], tail.from.start)?;
    put(&mut moved, &sectors, tail.to)?;
    Ok(moved)
}

fn put(bytes: &mut [u8], data: &[u8], at: u32) -> Result<(), ImageError> {
    let start = at as usize;
    let unfit = ImageError::ChangeDoesNotFit { what: "it is too short" };
    let end = start.checked_add(data.len()).ok_or(unfit.clone())?;
    bytes.get_mut(start..end).ok_or(unfit)?.copy_from_slice(data);
    Ok(())
}
