//! Tasmota's settings records: 4096 bytes with a CRC32, written in turn to the sectors before the SDK's own.
//!
//! Source: Tasmota's `tasmota_types.h` (`TSettings`) and `settings.ino`.

use crate::image::SECTOR_SIZE_BYTES;
use crate::image::bytes::{length, piece, u16_at, u32_at};
use crate::image::sort::sort_by_key;
use core::ops::Range;
use serde::Serialize;

const CFG_SIZE_OFFSET: u32 = 2;
const SAVE_FLAG_OFFSET: u32 = 4;
const VERSION_OFFSET: u32 = 8;
const CFG_CRC_OFFSET: u32 = 0xE;
const CFG_CRC32_OFFSET: u32 = 0xFFC;
/// From this version on a record ends with a CRC32; older ones have a 16-bit sum only.
const VERSION_WITH_CRC32: u32 = 0x0606_000B;
/// Oldest version whose records have this shape.
const VERSION_OLDEST: u32 = 0x0500_0000;
/// Where the text settings lie, Wi-Fi and MQTT credentials among them.
pub(crate) const TEXT_POOL: Range<u32> = 0x17..0x2D2;

/// A settings record whose checksum holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TasmotaRecord {
    /// Where it lies.
    pub address: u32,
    /// Version of the firmware that wrote it, one byte per part.
    pub version: u32,
    /// Counts up with each save; the highest one counts.
    pub save_flag: u32,
}

impl TasmotaRecord {
    /// The version as people write it.
    #[must_use]
    pub fn version_text(&self) -> String {
        version_text(self.version)
    }
}

/// A version word as people write it: "14.3.0", with a fourth part where it is not 0.
pub(crate) fn version_text(version: u32) -> String {
    let [a, b, c, d] = version.to_be_bytes();
    if d == 0 { format!("{a}.{b}.{c}") } else { format!("{a}.{b}.{c}.{d}") }
}

/// Whether a word can be a version of Tasmota (or Sonoff-Tasmota).
pub(crate) fn is_version(word: u32) -> bool {
    let [major, minor, _, _] = word.to_be_bytes();
    (1..=40).contains(&major) && minor < 60
}

/// All records in `bytes`, the one that counts first.
#[must_use]
pub fn tasmota_records(bytes: &[u8]) -> Vec<TasmotaRecord> {
    let mut records = Vec::new();
    let mut at = 0_u32;
    while at < length(bytes) {
        records.extend(record_at(bytes, at));
        at = at.saturating_add(SECTOR_SIZE_BYTES);
    }
    sort_by_key(&mut records, |record| core::cmp::Reverse(record.save_flag));
    records
}

fn record_at(bytes: &[u8], at: u32) -> Option<TasmotaRecord> {
    let record = piece(bytes, at, SECTOR_SIZE_BYTES)?;
    let version = u32_at(record, VERSION_OFFSET)?;
    if u32::from(u16_at(record, CFG_SIZE_OFFSET)?) != SECTOR_SIZE_BYTES
        || !is_version(version)
        || version < VERSION_OLDEST
    {
        return None;
    }
    let holds = if version >= VERSION_WITH_CRC32 {
        let crc = u32_at(record, CFG_CRC32_OFFSET)?;
        crc != 0 && crc != u32::MAX && crc32fast::hash(piece(record, 0, CFG_CRC32_OFFSET)?) == crc
    } else {
        u16_at(record, CFG_CRC_OFFSET)? == sum16(record)
    };
    holds.then_some(TasmotaRecord { address: at, version, save_flag: u32_at(record, SAVE_FLAG_OFFSET)? })
}

/// The sum of older records: each byte but the sum's own, times its position counted from one.
fn sum16(record: &[u8]) -> u16 {
    (1_u16..).zip(record).fold(0, |sum, (position, byte)| {
        let own = position == 15 || position == 16;
        if own { sum } else { sum.wrapping_add(position.wrapping_mul((*byte).into())) }
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A record as Tasmota 14.3.0 would write it, with these text settings.
    pub(crate) fn record(save_flag: u32, texts: &[&str]) -> Vec<u8> {
        let mut record = vec![0; 0x1000];
        record[0..4].copy_from_slice(&[0x09, 0x12, 0x00, 0x10]);
        record[4..8].copy_from_slice(&save_flag.to_le_bytes());
        record[8..12].copy_from_slice(&0x0E03_0000_u32.to_le_bytes());
        let pool = texts.join("\0");
        record[0x17..0x17 + pool.len()].copy_from_slice(pool.as_bytes());
        let crc = crc32fast::hash(&record[..0xFFC]);
        record[0xFFC..].copy_from_slice(&crc.to_le_bytes());
        record
    }

    #[test]
    fn the_record_with_the_highest_save_counter_comes_first() {
        let mut flash = vec![0xFF; 0x10_0000];
        flash[0xF4000..0xF5000].copy_from_slice(&record(7, &[]));
        flash[0xF5000..0xF6000].copy_from_slice(&record(9, &[]));
        let records = tasmota_records(&flash);
        assert_eq!(records.iter().map(|record| record.address).collect::<Vec<_>>(), [0xF5000, 0xF4000]);
        assert_eq!(records[0].version_text(), "14.3.0");
    }

    #[test]
    fn a_record_with_one_wrong_bit_is_none() {
        let mut record = record(1, &["http://example.org"]);
        record[0x20] ^= 1;
        assert_eq!(tasmota_records(&record), []);
    }

    #[test]
    fn an_older_record_is_checked_by_its_sum() {
        let mut record = vec![0; 0x1000];
        record[2..4].copy_from_slice(&[0x00, 0x10]);
        record[8..12].copy_from_slice(&0x0504_0100_u32.to_le_bytes());
        record[0x100] = 3;
        // By hand: 0x10 at index 3, 1 at 9, 4 at 10, 5 at 11, 3 at 0x100, each times index plus one.
        let sum: u16 = 0x10 * 4 + 10 + 4 * 11 + 5 * 12 + 3 * 0x101;
        record[14..16].copy_from_slice(&sum.to_le_bytes());
        assert_eq!(tasmota_records(&record)[0].version_text(), "5.4.1");
    }
}
