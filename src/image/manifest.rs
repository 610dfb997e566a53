//! Firmware that comes in several parts: manifests of ESP Web Tools, and parts at flash addresses joined into one image.
//!
//! Source: the documentation of ESP Web Tools. Reading the JSON itself is left to whoever fetched it.

use crate::image::bytes::{length, round_up};
use crate::image::error::ImageError;
use crate::image::fit::FitImage;
use crate::image::{MAX_FLASH_SIZE_BYTES, SECTOR_SIZE_BYTES};
use core::ops::Range;
use serde::Deserialize;
use std::borrow::Cow;

/// The `chipFamily` of builds for this chip.
const CHIP_FAMILY: &str = "ESP8266";

/// A manifest: one firmware, a build for each chip.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Manifest {
    /// Name of the firmware.
    pub name: String,
    /// Its version, where it is told.
    pub version: Option<String>,
    /// One for each chip.
    pub builds: Vec<Build>,
}

/// The files for one chip.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Build {
    /// Which chip: "ESP8266", "ESP32-C3" and so on.
    #[serde(rename = "chipFamily")]
    pub chip_family: String,
    /// The files.
    pub parts: Vec<Part>,
}

/// One file of a build.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Part {
    /// Where it lies, relative to the manifest.
    pub path: String,
    /// Its flash address.
    pub offset: u32,
}

impl Manifest {
    /// The build for the ESP8266.
    ///
    /// # Errors
    /// [`ImageError::NoBuild`] names the chips there are builds for.
    pub fn esp8266(&self) -> Result<&Build, ImageError> {
        let offered = || self.builds.iter().map(|build| build.chip_family.as_str()).collect::<Vec<_>>().join(", ");
        let build = self.builds.iter().find(|build| build.chip_family == CHIP_FAMILY);
        build.ok_or_else(|| ImageError::NoBuild { offered: offered() })
    }
}

/// Lays parts at their flash addresses; whole sectors between them stay as they are on the device.
///
/// # Errors
/// [`ImageError::Empty`] without parts, [`ImageError::PartsOverlap`], [`ImageError::TooLarge`] where a part ends behind
/// `flash_size` (bytes) or the largest flash there is.
pub fn join_parts(parts: &[(u32, &[u8])], flash_size: u32) -> Result<FitImage<'static>, ImageError> {
    let limit = flash_size.min(MAX_FLASH_SIZE_BYTES);
    let too_large = ImageError::TooLarge { limit: limit as usize };
    let mut placed: Vec<(Range<u32>, &[u8])> = Vec::with_capacity(parts.len());
    for (offset, bytes) in parts.iter().filter(|part| !part.1.is_empty()) {
        let end = offset.checked_add(length(bytes)).filter(|end| *end <= limit).ok_or(too_large.clone())?;
        placed.push((*offset..end, bytes));
    }
    placed.sort_by_key(|part| part.0.start);
    let Some(first) = placed.first() else { return Err(ImageError::Empty) };
    let end = placed.iter().map(|part| part.0.end).max().unwrap_or(0);
    let start = first.0.start & !SECTOR_SIZE_BYTES.saturating_sub(1);
    let mut joined = vec![0xFF; end.saturating_sub(start) as usize];
    let mut keep = Vec::new();
    let mut covered = start;
    for (range, bytes) in &placed {
        if range.start < covered {
            return Err(ImageError::PartsOverlap { address: range.start });
        }
        let gap = round_up(covered, SECTOR_SIZE_BYTES)..range.start & !SECTOR_SIZE_BYTES.saturating_sub(1);
        keep.extend(Some(gap).filter(|gap| gap.start < gap.end));
        let at = range.start.saturating_sub(start) as usize;
        let room = joined.get_mut(at..at.saturating_add(bytes.len())).ok_or(too_large.clone())?;
        room.copy_from_slice(bytes);
        covered = range.end;
    }
    Ok(FitImage { bytes: Cow::Owned(joined), offset: start, keep })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_build_for_this_chip_is_chosen_and_its_absence_names_the_others() {
        let json = r#"{"name":"ESPHome","version":"2021.10.3","builds":[
            {"chipFamily":"ESP32","parts":[{"path":"a.bin","offset":4096}]},
            {"chipFamily":"ESP8266","parts":[{"path":"esp8266.bin","offset":0}]}]}"#;
        let mut manifest: Manifest = serde_json::from_str(json).unwrap();
        assert_eq!(manifest.esp8266().unwrap().parts, [Part { path: "esp8266.bin".into(), offset: 0 }]);
        manifest.builds.pop();
        assert_eq!(manifest.esp8266(), Err(ImageError::NoBuild { offered: "ESP32".into() }));
    }

    #[test]
    fn parts_lie_at_their_addresses_and_whole_sectors_between_them_are_kept() {
        let joined = join_parts(&[(0x1_0000, &[2; 8]), (0, &[1; 0x1004])], 0x10_0000).unwrap();
        assert_eq!((joined.offset, joined.bytes.len()), (0, 0x1_0008));
        assert_eq!((joined.bytes[0x1003], joined.bytes[0x1004], joined.bytes[0x1_0000]), (1, 0xFF, 2));
        assert_eq!(joined.keep, [0x2000..0x1_0000]);
    }

    #[test]
    fn parts_that_overlap_or_do_not_fit_are_refused() {
        let overlap = join_parts(&[(0, &[1; 32]), (16, &[2; 4])], 0x10_0000);
        assert_eq!(overlap, Err(ImageError::PartsOverlap { address: 16 }));
        let same = join_parts(&[(0, &[1; 32]), (0, &[2; 4])], 0x10_0000);
        assert_eq!(same, Err(ImageError::PartsOverlap { address: 0 }));
        assert!(matches!(join_parts(&[(0xF_FFFC, &[1; 8])], 0x10_0000), Err(ImageError::TooLarge { .. })));
        assert!(matches!(join_parts(&[(u32::MAX, &[1; 8])], u32::MAX), Err(ImageError::TooLarge { .. })));
        assert_eq!(join_parts(&[], 0x10_0000), Err(ImageError::Empty));
    }
}
