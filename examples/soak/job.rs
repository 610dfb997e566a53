//! What a run restores, how much of it crosses the wire, and what the flash holds when it is done.

use crate::content::{self, Filling};
use crate::dice::Dice;
use crate::fault::Class;
use core::ops::Range;
use switchback::flasher::plan::{Outside, RestoreOptions};

/// Unit of erasing, bytes.
pub const SECTOR: usize = 4096;

/// A restore to do, and what the flash holds when it is done.
pub struct Job {
    pub image: Vec<u8>,
    pub options: RestoreOptions,
    pub expected: Vec<u8>,
}

impl Job {
    /// Draws one for a device that holds `original`.
    pub fn draw(class: Class, dice: &mut Dice, original: &[u8], filling: Filling) -> Self {
        let size = original.len();
        // A slow chip is waited for cycle by cycle: small changes keep the run short.
        let is_slow = class == Class::SlowChip;
        let mut options = RestoreOptions { write_all: !is_slow && dice.percent(5), ..RestoreOptions::default() };
        let image = match if is_slow { 0 } else { dice.within(0..100) } {
            0..=29 => content::changed_a_little(dice, original),
            30..=69 => content::flash(dice, size, filling),
            _ => {
                let mut image = content::flash(dice, size, filling);
                image.truncate(dice.within(1..size as u64) as usize);
                if dice.percent(50) {
                    options.outside = Outside::Erase;
                }
                image
            }
        };
        if dice.percent(20) {
            let first = dice.address(1..(size / SECTOR) as u32) * SECTOR as u32;
            options.keep = vec![first..first + SECTOR as u32];
        }
        let mut expected = match options.outside {
            Outside::Keep => original.to_vec(),
            Outside::Erase => vec![0xFF; size],
        };
        let end = image.len().next_multiple_of(SECTOR);
        expected[..end].fill(0xFF);
        expected[..image.len()].copy_from_slice(&image);
        for kept in &options.keep {
            let kept = kept.start as usize..kept.end as usize;
            expected[kept.clone()].copy_from_slice(&original[kept]);
        }
        Self { image, options, expected }
    }
}

/// Bytes that a backup moves over the wire, about.
pub fn crossing_of_backup(flash: &[u8]) -> u64 {
    let full = flash.chunks(SECTOR).filter(|sector| sector.iter().any(|byte| *byte != 0xFF)).count();
    (full * SECTOR) as u64
}

/// Bytes that a restore moves over the wire, about.
pub fn crossing_of_restore(flash: &[u8], expected: &[u8]) -> u64 {
    let changed: Vec<u8> = flash
        .chunks(SECTOR)
        .zip(expected.chunks(SECTOR))
        .filter(|(old, new)| old != new)
        .flat_map(|(_, new)| new.to_vec())
        .collect();
    miniz_oxide::deflate::compress_to_vec(&changed, 6).len() as u64 + 1000
}

/// The sectors in which two flashes differ, merged and in order.
pub fn differing_sectors(one: &[u8], other: &[u8]) -> Vec<Range<u32>> {
    let mut found: Vec<Range<u32>> = Vec::new();
    let sectors = one.chunks(SECTOR).zip(other.chunks(SECTOR));
    for (index, _) in sectors.enumerate().filter(|(_, (one, other))| one != other) {
        let start = (index * SECTOR) as u32;
        match found.last_mut() {
            Some(last) if last.end == start => last.end += SECTOR as u32,
            _ => found.push(start..start + SECTOR as u32),
        }
    }
    found
}
