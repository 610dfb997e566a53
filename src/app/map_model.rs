//! The flash map as data: one cell for each sector (or more, on large flash), painted by meaning, and the drawing
//! commands and words that show it. Pure, so it is tested natively.

use super::format;
use crate::flasher::progress::RegionState;
use core::{fmt::Write as _, ops::Range};

/// Most cells that one map draws; larger flash gets several sectors to a cell.
const MAX_CELLS: u32 = 1024;
/// Bytes of a sector, the smallest erasable unit.
const SECTOR_BYTES: u32 = 0x1000;
/// Cells in a row where there is room.
pub const WIDE: u32 = 64;
/// Cells in a row on a narrow screen.
pub const NARROW: u32 = 32;
/// Side of a drawn cell in a grid of pitch 1.
const CELL_SIDE: &str = ".86";

/// What a cell means. The order is the order of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paint {
    /// Nothing known yet.
    Pending,
    /// All FF.
    Blank,
    /// Known already by its digest: not moved over the wire.
    Known,
    /// Read over the wire.
    Read,
    /// Will be erased.
    ToErase,
    /// Will be written.
    ToWrite,
    /// Erased.
    Erased,
    /// Written.
    Written,
    /// Proven by the device's digest.
    Verified,
    /// Stays as it is.
    Kept,
    /// Differs from what was expected.
    Differing,
    /// Arrived damaged; handled again.
    Damaged,
    /// The boot loader.
    Boot,
    /// A program.
    App,
    /// A program that lies there and does not start.
    OldApp,
    /// A file system.
    Files,
    /// Settings of the firmware.
    Settings,
    /// Radio calibration of this very chip.
    Calibration,
    /// Parameters of Espressif's SDK.
    System,
    /// Bytes whose meaning is not known.
    Data,
}

/// Every meaning, in the order of the legend.
pub const PAINTS: [Paint; 20] = [
    Paint::Pending,
    Paint::Blank,
    Paint::Known,
    Paint::Read,
    Paint::ToErase,
    Paint::ToWrite,
    Paint::Erased,
    Paint::Written,
    Paint::Verified,
    Paint::Kept,
    Paint::Differing,
    Paint::Damaged,
    Paint::Boot,
    Paint::App,
    Paint::OldApp,
    Paint::Files,
    Paint::Settings,
    Paint::Calibration,
    Paint::System,
    Paint::Data,
];

impl Paint {
    /// Class of the style sheet that colours it.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Pending => "m-pending",
            Self::Blank => "m-blank",
            Self::Known => "m-known",
            Self::Read => "m-read",
            Self::ToErase => "m-to-erase",
            Self::ToWrite => "m-to-write",
            Self::Erased => "m-erased",
            Self::Written => "m-written",
            Self::Verified => "m-verified",
            Self::Kept => "m-kept",
            Self::Differing => "m-differing",
            Self::Damaged => "m-damaged",
            Self::Boot => "m-boot",
            Self::App => "m-app",
            Self::OldApp => "m-old-app",
            Self::Files => "m-files",
            Self::Settings => "m-settings",
            Self::Calibration => "m-calibration",
            Self::System => "m-system",
            Self::Data => "m-data",
        }
    }

    /// Path commands, relative to a cell's corner, of the mark that tells it apart without colour; empty for none.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Pending | Self::Read | Self::App | Self::Data => "",
            Self::Blank => "m.43 .43h.01",
            Self::Known | Self::Files => "m.43 .38v.1",
            Self::Erased | Self::ToErase => "m.2 .66l.46-.46",
            Self::Written => "m.43 .2v.46",
            Self::ToWrite => "m.43 .66v-.46m-.17 .2l.17-.2l.17 .2",
            Self::Verified => "m.22 .44l.15 .17l.28-.36",
            Self::Kept | Self::OldApp => "m.22 .43h.42",
            Self::Differing => "m.22 .22l.42 .42m0-.42l-.42 .42",
            Self::Damaged => "m.43 .2v.28m0 .16v.01",
            Self::Boot => "m.3 .22v.42l.32-.21z",
            Self::Settings => "m.22 .32h.42m-.42 .22h.42",
            Self::Calibration => "m.2 .5q.12-.3 .23 0t.23 0",
            Self::System => "m.26 .26h.34v.34h-.34z",
        }
    }

    /// Whether the mark is dark on a light cell.
    #[must_use]
    pub const fn mark_is_dark(self) -> bool {
        matches!(self, Self::Erased | Self::ToErase | Self::ToWrite | Self::Known | Self::Kept)
    }
}

impl From<RegionState> for Paint {
    fn from(state: RegionState) -> Self {
        match state {
            RegionState::Blank => Self::Blank,
            RegionState::Known => Self::Known,
            RegionState::Read => Self::Read,
            RegionState::Erased => Self::Erased,
            RegionState::Written => Self::Written,
            RegionState::Verified => Self::Verified,
            RegionState::Differing => Self::Differing,
            RegionState::Damaged => Self::Damaged,
        }
    }
}

/// What one meaning draws and says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The meaning.
    pub paint: Paint,
    /// Path data of all its cells.
    pub cells: String,
    /// Path data of all its marks.
    pub marks: String,
    /// Bytes of flash it covers.
    pub bytes: u32,
}

/// The map of one flash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapModel {
    flash_size: u32,
    cell_bytes: u32,
    cells: Vec<Paint>,
}

impl MapModel {
    /// A map of `flash_size` bytes, all of it painted `paint`.
    #[must_use]
    pub fn new(flash_size: u32, paint: Paint) -> Self {
        let sectors = flash_size.div_ceil(SECTOR_BYTES).max(1);
        let cell_bytes = SECTOR_BYTES * sectors.div_ceil(MAX_CELLS);
        let count = flash_size.div_ceil(cell_bytes) as usize;
        Self { flash_size, cell_bytes, cells: vec![paint; count] }
    }

    /// Size of the flash, bytes.
    #[must_use]
    pub const fn flash_size(&self) -> u32 {
        self.flash_size
    }

    /// Bytes of flash that one cell stands for.
    #[must_use]
    pub const fn cell_bytes(&self) -> u32 {
        self.cell_bytes
    }

    /// Paints every cell that `range` (flash bytes) touches.
    pub fn paint(&mut self, range: &Range<u32>, paint: Paint) {
        if range.start >= range.end {
            return;
        }
        let first = (range.start / self.cell_bytes) as usize;
        let last = range.end.div_ceil(self.cell_bytes) as usize;
        let last = last.min(self.cells.len());
        if let Some(cells) = self.cells.get_mut(first..last) {
            cells.fill(paint);
        }
    }

    /// Cells in a row of the drawing, at most `most` (a power of two).
    #[must_use]
    pub fn columns(&self, most: u32) -> u32 {
        if self.cells.len() < 256 { most.min(32) } else { most }
    }

    /// Rows of the drawing, where a row holds at most `most` cells.
    #[must_use]
    pub fn rows(&self, most: u32) -> u32 {
        u32::try_from(self.cells.len()).unwrap_or(u32::MAX).div_ceil(self.columns(most))
    }

    /// What to draw in rows of at most `most` cells: one layer for each meaning that occurs, in the legend's order.
    #[must_use]
    pub fn layers(&self, most: u32) -> Vec<Layer> {
        PAINTS.iter().filter_map(|&paint| self.layer(paint, most)).collect()
    }

    fn layer(&self, paint: Paint, most: u32) -> Option<Layer> {
        let columns = self.columns(most) as usize;
        let mut layer = Layer { paint, cells: String::new(), marks: String::new(), bytes: 0 };
        for at in (0..self.cells.len()).filter(|&at| self.cells[at] == paint) {
            let (x, y) = (at % columns, at / columns);
            // Writing to a String does not fail.
            let _ = write!(layer.cells, "M{x} {y}h{CELL_SIDE}v{CELL_SIDE}h-{CELL_SIDE}z");
            if !paint.mark().is_empty() {
                let _ = write!(layer.marks, "M{x} {y}{}", paint.mark());
            }
            layer.bytes = layer.bytes.saturating_add(self.bytes_of(at));
        }
        (layer.bytes > 0).then_some(layer)
    }

    /// Bytes of flash in the cell at `at`; the last may be short.
    fn bytes_of(&self, at: usize) -> u32 {
        let start = u32::try_from(at).unwrap_or(u32::MAX).saturating_mul(self.cell_bytes);
        self.flash_size.saturating_sub(start).min(self.cell_bytes)
    }

    /// The map in words: runs of one meaning, in order, as flash addresses.
    #[must_use]
    pub fn runs(&self) -> Vec<(Range<u32>, Paint)> {
        let mut runs: Vec<(Range<u32>, Paint)> = Vec::new();
        let mut start = 0;
        for (at, &paint) in self.cells.iter().enumerate() {
            let end = start + self.bytes_of(at);
            match runs.last_mut() {
                Some((range, last)) if *last == paint => range.end = end,
                _ => runs.push((start..end, paint)),
            }
            start = end;
        }
        runs
    }

    /// One sentence for a screen reader, with `name` giving each meaning its words.
    #[must_use]
    pub fn sentence(&self, name: impl Fn(Paint) -> &'static str) -> String {
        let parts: Vec<String> = self
            .layers(WIDE)
            .iter()
            .map(|layer| format!("{} {}", format::size(layer.bytes), name(layer.paint).to_lowercase()))
            .collect();
        parts.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MB: u32 = 1024 * 1024;

    #[test]
    fn a_cell_is_a_sector_until_the_map_would_grow_too_large() {
        for (size, cell, rows) in
            [(MB / 2, 4096, 4), (MB, 4096, 4), (2 * MB, 4096, 8), (4 * MB, 4096, 16), (16 * MB, 16384, 16)]
        {
            let map = MapModel::new(size, Paint::Pending);
            assert_eq!((map.cell_bytes(), map.rows(WIDE)), (cell, rows), "{size}");
        }
    }

    #[test]
    fn painting_touches_the_cells_of_the_range_and_no_other() {
        let mut map = MapModel::new(MB, Paint::Pending);
        map.paint(&(0x1000..0x3000), Paint::Read);
        map.paint(&(0xF_F000..0x20_0000), Paint::Blank);
        map.paint(&(5..5), Paint::Damaged);
        assert_eq!(
            map.runs(),
            [
                (0..0x1000, Paint::Pending),
                (0x1000..0x3000, Paint::Read),
                (0x3000..0xF_F000, Paint::Pending),
                (0xF_F000..0x10_0000, Paint::Blank),
            ]
        );
    }

    #[test]
    fn a_narrow_screen_gets_shorter_rows_and_more_of_them() {
        let map = MapModel::new(4 * MB, Paint::Pending);
        assert_eq!((map.columns(NARROW), map.rows(NARROW)), (32, 32));
        let small = MapModel::new(MB / 2, Paint::Pending);
        assert_eq!((small.columns(WIDE), small.rows(WIDE)), (32, 4));
    }

    #[test]
    fn every_byte_is_in_exactly_one_layer() {
        let mut map = MapModel::new(MB + 100, Paint::Pending);
        map.paint(&(0..0x8_0000), Paint::Verified);
        map.paint(&(MB..MB + 1), Paint::Differing);
        assert_eq!(map.layers(WIDE).iter().map(|layer| layer.bytes).sum::<u32>(), MB + 100);
        assert_eq!(map.layers(WIDE).last().map(|layer| layer.bytes), Some(100));
    }

    #[test]
    fn meanings_that_can_meet_on_one_map_differ_without_colour() {
        let work = [Paint::Known, Paint::Erased, Paint::Written, Paint::Verified, Paint::Kept, Paint::Differing];
        for (at, one) in work.iter().enumerate() {
            for other in &work[at + 1..] {
                assert_ne!(one.mark(), other.mark(), "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn the_sentence_tells_sizes_by_meaning() {
        let mut map = MapModel::new(MB, Paint::Blank);
        map.paint(&(0..0x6_0000), Paint::Read);
        assert_eq!(
            map.sentence(|paint| if paint == Paint::Read { "Read" } else { "Blank" }),
            "640 KB blank, 384 KB read"
        );
    }
}
