//! The flash as a row of sectors, each with a meaning, and that row told as regions.

use crate::image::SECTOR_SIZE_BYTES;
use crate::image::bytes::{is_blank, length, round_up};
use core::ops::Range;
use serde::Serialize;
use std::borrow::Cow;

/// What a part of the flash is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionKind {
    /// What the ROM starts, where that is a boot loader.
    BootLoader,
    /// What a boot loader keeps for itself: slot choice, partition table.
    BootConfig,
    /// The firmware that starts.
    App,
    /// Firmware that lies there and does not start.
    InactiveApp,
    /// Files.
    FileSystem,
    /// Settings of the firmware.
    Settings,
    /// Calibration of the radio, measured by this very chip.
    RfCalibration,
    /// Radio parameters (`esp_init_data_default`).
    PhyInit,
    /// The SDK's own settings: Wi-Fi credentials and which slot starts.
    SystemParams,
    /// Something that is not told apart further.
    Data,
    /// Nothing was ever programmed here.
    Blank,
}

impl RegionKind {
    /// A few words for a legend.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BootLoader => "boot loader",
            Self::BootConfig => "boot settings",
            Self::App => "firmware",
            Self::InactiveApp => "old firmware",
            Self::FileSystem => "files",
            Self::Settings => "settings",
            Self::RfCalibration => "radio calibration",
            Self::PhyInit => "radio parameters",
            Self::SystemParams => "system settings",
            Self::Data => "other data",
            Self::Blank => "blank",
        }
    }
}

/// A run of sectors with one meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Region {
    /// From its first byte to behind its last; begins on a sector.
    pub range: Range<u32>,
    /// What it is for.
    pub kind: RegionKind,
    /// What it is, more precisely.
    pub label: Cow<'static, str>,
    /// Whether all of it is FF.
    pub blank: bool,
}

/// One meaning per sector while it is being worked out.
#[derive(Debug, Clone)]
pub(crate) struct SectorMap {
    size: u32,
    sectors: Vec<(RegionKind, Cow<'static, str>, bool)>,
}

impl SectorMap {
    /// Tells blank sectors from others.
    pub fn new(bytes: &[u8]) -> Self {
        let sectors = bytes
            .chunks(SECTOR_SIZE_BYTES as usize)
            .map(|sector| match is_blank(sector) {
                true => (RegionKind::Blank, Cow::Borrowed("blank"), true),
                false => (RegionKind::Data, Cow::Borrowed("other data"), false),
            })
            .collect();
        Self { size: length(bytes), sectors }
    }

    /// Gives all sectors that `range` touches a meaning.
    pub fn paint(&mut self, range: Range<u32>, kind: RegionKind, label: impl Into<Cow<'static, str>>) {
        let label = label.into();
        for (sector_kind, sector_label, _) in self.touched(range) {
            *sector_kind = kind;
            *sector_label = label.clone();
        }
    }

    /// Gives those sectors of `range` a meaning that are neither blank nor told apart yet.
    pub fn paint_data(&mut self, range: Range<u32>, kind: RegionKind, label: &'static str) {
        for (sector_kind, sector_label, _) in self.touched(range) {
            if *sector_kind == RegionKind::Data {
                *sector_kind = kind;
                *sector_label = Cow::Borrowed(label);
            }
        }
    }

    /// Where the run of sectors that are not blank ends that begins at `start`.
    pub fn end_of_data(&self, start: u32) -> u32 {
        let first = (start / SECTOR_SIZE_BYTES) as usize;
        let used = self.sectors.iter().skip(first).take_while(|sector| !sector.2).count();
        let sectors = u32::try_from(first.saturating_add(used)).unwrap_or(u32::MAX);
        sectors.saturating_mul(SECTOR_SIZE_BYTES).min(self.size)
    }

    /// The row as regions.
    pub fn regions(&self) -> Vec<Region> {
        let mut regions: Vec<Region> = Vec::new();
        let mut at = 0_u32;
        for (kind, label, blank) in &self.sectors {
            let end = at.saturating_add(SECTOR_SIZE_BYTES).min(self.size);
            match regions.last_mut() {
                Some(last) if last.kind == *kind && last.label == *label && last.blank == *blank => {
                    last.range.end = end;
                }
                _ => regions.push(Region { range: at..end, kind: *kind, label: label.clone(), blank: *blank }),
            }
            at = end;
        }
        regions
    }

    fn touched(&mut self, range: Range<u32>) -> impl Iterator<Item = &mut (RegionKind, Cow<'static, str>, bool)> {
        let start = (range.start / SECTOR_SIZE_BYTES) as usize;
        let end = (round_up(range.end.min(self.size), SECTOR_SIZE_BYTES) / SECTOR_SIZE_BYTES) as usize;
        self.sectors.iter_mut().take(end).skip(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_cover_the_whole_file_without_gaps_down_to_the_last_odd_byte() {
        let mut bytes = vec![0xFF; 0x5000];
        bytes[0x1800] = 1;
        bytes.extend([7; 10]);
        let mut map = SectorMap::new(&bytes);
        map.paint(0x2000..0x2001, RegionKind::Settings, "settings");
        let regions = map.regions();
        let told: Vec<_> = regions.iter().map(|region| (region.range.clone(), region.kind)).collect();
        let expected = [
            (0..0x1000, RegionKind::Blank),
            (0x1000..0x2000, RegionKind::Data),
            (0x2000..0x3000, RegionKind::Settings),
            (0x3000..0x5000, RegionKind::Blank),
            (0x5000..0x500A, RegionKind::Data),
        ];
        assert_eq!(told, expected);
        assert!(regions[2].blank);
    }

    #[test]
    fn painting_past_the_end_touches_nothing() {
        let mut map = SectorMap::new(&[0; 0x1000]);
        map.paint(0x1000..0x9000, RegionKind::App, "app");
        map.paint(u32::MAX..u32::MAX, RegionKind::App, "app");
        assert_eq!(map.regions().len(), 1);
        assert_eq!(map.end_of_data(0), 0x1000);
    }
}
