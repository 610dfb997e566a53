//! Which firmware an image is, with its version where it can be read, and how sure that is.

use crate::image::boot::{BootLoader, ImageRole, ImageState};
use crate::image::bytes::{clip, find, is_blank, piece, u32_at};
use crate::image::finding::Evidence;
use crate::image::layout::{FoundImage, Layout};
use crate::image::region::{Region, RegionKind};
use crate::image::signature::{
    Firmware, MARKER, NEEDLES, VERSION_MARKER, VERSION_MARKER_END, VERSION_RULES, VersionShape,
};
use crate::image::sort::sort_by_key;
use crate::image::tasmota::{TasmotaRecord, is_version, version_text};
use core::ops::Range;
use serde::Serialize;

/// How sure an identification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// One string that others may contain too.
    Possible,
    /// Several strings, or a marker in an image whose checksum does not hold.
    Likely,
    /// Markers of its own in an image whose checksum holds, or a record of its own with a checksum.
    Certain,
}

/// What is known of one piece of firmware.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Identification {
    /// Which one.
    pub firmware: Firmware,
    /// Its name.
    pub name: &'static str,
    /// Its version, where it can be read.
    pub version: Option<String>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Whether it starts, or is left over from before.
    pub state: ImageState,
    /// Where it lies.
    pub range: Range<u32>,
    /// Version of Espressif's SDK inside, where it can be read.
    pub sdk: Option<String>,
    /// What the claim rests on.
    pub evidence: Vec<Evidence>,
}

impl Identification {
    /// Name and version: "Sonoff stock 1.5.5".
    #[must_use]
    pub fn title(&self) -> String {
        match &self.version {
            Some(version) => format!("{} {version}", self.name),
            None => self.name.into(),
        }
    }
}

/// Longest distance between a string and the version it introduces, bytes.
const VERSION_REACH_BYTES: u32 = 0x400;
/// How many occurrences of a string are tried for a version, and how far the next one may be, bytes.
const VERSION_TRIES: u32 = 8;
const VERSION_SEARCH_BYTES: u32 = 0x8_0000;
/// Longest version that is believed, bytes.
const VERSION_LENGTH_BYTES: usize = 32;
/// Score from which on markers in a sound image are certain: two markers, or one with several other strings.
const SCORE_CERTAIN: u32 = 5;

/// Where each needle was first seen in some ranges.
struct Hits([Option<u32>; NEEDLES.len()]);

impl Hits {
    fn scan(bytes: &[u8], ranges: &[Range<u32>]) -> Self {
        // One bit per needle, by its first byte: most bytes of a flash start none.
        let mut starts = [0_u64; 256];
        for (index, needle) in NEEDLES.iter().enumerate() {
            if let Some(start) = needle.bytes.first().and_then(|first| starts.get_mut(usize::from(*first))) {
                *start |= 1_u64.checked_shl(u32::try_from(index).unwrap_or(63)).unwrap_or(0);
            }
        }
        let mut hits = Self([None; NEEDLES.len()]);
        for range in ranges {
            hits.scan_range(clip(bytes, range.clone()), range.start, &starts);
        }
        hits
    }

    fn scan_range(&mut self, bytes: &[u8], base: u32, starts: &[u64; 256]) {
        for (at, byte) in bytes.iter().enumerate() {
            let mut left = starts.get(usize::from(*byte)).copied().unwrap_or(0);
            while left != 0 {
                let index = left.trailing_zeros() as usize;
                left &= left.wrapping_sub(1);
                let (Some(needle), Some(hit)) = (NEEDLES.get(index), self.0.get_mut(index)) else { continue };
                if hit.is_none() && bytes.get(at..).is_some_and(|rest| rest.starts_with(needle.bytes)) {
                    let offset = u32::try_from(at).unwrap_or(u32::MAX);
                    if needle.bytes != VERSION_MARKER || is_marked_version(bytes, offset) {
                        *hit = Some(base.saturating_add(offset));
                    }
                }
            }
        }
    }

    fn at(&self, bytes: &[u8]) -> Option<u32> {
        let index = NEEDLES.iter().position(|needle| needle.bytes == bytes)?;
        self.0.get(index).copied().flatten()
    }

    /// The firmware with the highest score, its score, and whether a marker of its own is among its strings.
    fn best(&self) -> Option<(Firmware, u32, bool)> {
        let mut best: Option<(Firmware, u32, bool)> = None;
        for firmware in NEEDLES.iter().map(|needle| needle.firmware) {
            let seen = || NEEDLES.iter().zip(&self.0).filter(|(n, hit)| n.firmware == firmware && hit.is_some());
            let score = seen().map(|(needle, _)| u32::from(needle.weight)).sum();
            let marked = seen().any(|(needle, _)| needle.weight >= MARKER);
            if score > 0 && best.is_none_or(|(_, most, had)| (marked, score) > (had, most)) {
                best = Some((firmware, score, marked));
            }
        }
        best
    }

    fn evidence(&self, firmware: Firmware) -> Vec<Evidence> {
        let seen = NEEDLES.iter().zip(&self.0).filter(|(n, _)| n.firmware == firmware && n.weight > 0);
        seen.filter_map(|(needle, hit)| {
            let note = if needle.bytes == VERSION_MARKER { "version marker" } else { "text of this firmware" };
            Some(Evidence { address: (*hit)?, bytes: needle.bytes.to_vec(), note: note.into() })
        })
        .collect()
    }
}

/// Whether Tasmota's marker at `at` holds a version and is closed.
fn is_marked_version(bytes: &[u8], at: u32) -> bool {
    marked_version(bytes, at).is_some()
}

fn marked_version(bytes: &[u8], at: u32) -> Option<u32> {
    let version = u32_at(bytes, at.checked_add(4)?).filter(|word| is_version(*word))?;
    (piece(bytes, at.checked_add(8)?, 4)? == VERSION_MARKER_END).then_some(version)
}

/// All firmware in a file: what starts first, then what is left over.
#[must_use]
pub(crate) fn identify(
    bytes: &[u8],
    layout: &Layout,
    regions: &[Region],
    records: &[TasmotaRecord],
) -> Vec<Identification> {
    if is_blank(bytes) {
        return vec![blank(bytes)];
    }
    let mut all: Vec<Identification> = layout
        .images
        .iter()
        .filter(|found| found.role != ImageRole::BootLoader)
        .map(|found| of_image(bytes, layout, found, records))
        .collect();
    sort_by_key(&mut all, |found| found.state != ImageState::Active);
    all.extend(left_behind(bytes, regions, records, &all));
    if !all.iter().any(|found| found.state == ImageState::Active) {
        all.insert(0, unknown(bytes));
    }
    all
}

fn of_image(bytes: &[u8], layout: &Layout, found: &FoundImage, records: &[TasmotaRecord]) -> Identification {
    let hits = Hits::scan(bytes, &found.extents);
    let sound = found.image.is_valid();
    let best = hits.best().filter(|(firmware, ..)| *firmware != Firmware::Arduino);
    let arduino = layout.boot == BootLoader::Eboot && found.role == ImageRole::App;
    let (firmware, confidence) = match best {
        Some((firmware, score, true)) if sound && score >= SCORE_CERTAIN => (firmware, Confidence::Certain),
        Some((firmware, score, _)) if score >= MARKER.into() => (firmware, Confidence::Likely),
        _ if arduino => (Firmware::Arduino, if sound { Confidence::Certain } else { Confidence::Likely }),
        Some((firmware, ..)) => (firmware, Confidence::Possible),
        None => (Firmware::Unknown, Confidence::Possible),
    };
    let mut identification = Identification {
        firmware,
        name: firmware.name(),
        version: version(bytes, &hits, firmware),
        confidence,
        state: found.state,
        range: found.image.range(),
        sdk: hits.at(b"SDK ver: ").and_then(|at| text_behind(bytes, at, b"SDK ver: ")),
        evidence: hits.evidence(firmware),
    };
    if firmware == Firmware::Arduino {
        let note = "image behind the Arduino core's boot loader";
        let bytes = clip(bytes, found.image.offset..found.image.offset.saturating_add(8)).to_vec();
        identification.evidence.push(Evidence { address: found.image.offset, bytes, note: note.into() });
    }
    if firmware == Firmware::Tasmota {
        add_records(&mut identification, records);
    }
    identification
}

/// A settings record with a checksum settles that this is Tasmota, and tells the version where the image does not.
fn add_records(identification: &mut Identification, records: &[TasmotaRecord]) {
    let Some(record) = records.first().filter(|_| identification.state == ImageState::Active) else { return };
    identification.confidence = Confidence::Certain;
    identification.version.get_or_insert_with(|| record.version_text());
    identification.evidence.push(record_evidence(record));
}

fn record_evidence(record: &TasmotaRecord) -> Evidence {
    let note = format!("settings record of version {}, its checksum holds", record.version_text());
    Evidence { address: record.address, bytes: Vec::new(), note }
}

/// Firmware that is told only by traces outside all images: text in a half overwritten slot, a settings record.
fn left_behind(
    bytes: &[u8],
    regions: &[Region],
    records: &[TasmotaRecord],
    known: &[Identification],
) -> Vec<Identification> {
    let other: Vec<Range<u32>> =
        regions.iter().filter(|region| region.kind == RegionKind::Data).map(|region| region.range.clone()).collect();
    let hits = Hits::scan(bytes, &other);
    let mut found = Vec::new();
    let is_known = |firmware: Firmware| known.iter().any(|other| other.firmware == firmware);
    if let Some((firmware, score, _)) = hits.best().filter(|(firmware, score, _)| *score >= 3 && !is_known(*firmware)) {
        let evidence = hits.evidence(firmware);
        let start = evidence.iter().map(|piece| piece.address).min().unwrap_or(0);
        let range = other.iter().find(|range| range.contains(&start)).cloned().unwrap_or(start..start);
        let confidence = if score >= SCORE_CERTAIN { Confidence::Likely } else { Confidence::Possible };
        found.push(leftover(firmware, version(bytes, &hits, firmware), confidence, range, evidence));
    }
    if let Some(record) = records.first().filter(|_| !is_known(Firmware::Tasmota)) {
        let range = record.address..record.address.saturating_add(0x1000);
        let version = Some(record.version_text());
        found.retain(|other| other.firmware != Firmware::Tasmota);
        found.push(leftover(Firmware::Tasmota, version, Confidence::Certain, range, vec![record_evidence(record)]));
    }
    found
}

fn leftover(
    firmware: Firmware,
    version: Option<String>,
    confidence: Confidence,
    range: Range<u32>,
    evidence: Vec<Evidence>,
) -> Identification {
    let state = ImageState::Inactive;
    Identification { firmware, name: firmware.name(), version, confidence, state, range, sdk: None, evidence }
}

fn blank(bytes: &[u8]) -> Identification {
    let evidence = vec![Evidence { address: 0, bytes: vec![0xFF; 4], note: "every byte is FF".into() }];
    let range = 0..crate::image::bytes::length(bytes);
    let blank = leftover(Firmware::Blank, None, Confidence::Certain, range, evidence);
    Identification { state: ImageState::Active, ..blank }
}

fn unknown(bytes: &[u8]) -> Identification {
    let evidence =
        vec![Evidence { address: 0, bytes: clip(bytes, 0..16).to_vec(), note: "no image that starts".into() }];
    let unknown = leftover(Firmware::Unknown, None, Confidence::Possible, 0..0, evidence);
    Identification { state: ImageState::Active, ..unknown }
}

fn version(bytes: &[u8], hits: &Hits, firmware: Firmware) -> Option<String> {
    if firmware == Firmware::Tasmota {
        return hits.at(VERSION_MARKER).and_then(|at| marked_version(bytes, at)).map(version_text);
    }
    VERSION_RULES.iter().filter(|rule| rule.firmware == firmware).find_map(|rule| {
        let at = hits.at(rule.near)?;
        match rule.shape {
            VersionShape::Behind => text_behind_any(bytes, at, rule.near),
            VersionShape::OwnString => own_string(bytes, at),
            VersionShape::BuildId => build_id(bytes, at),
        }
    })
}

/// The word right behind a string that occurs more than once, where the first such word is a version.
fn text_behind_any(bytes: &[u8], first: u32, near: &[u8]) -> Option<String> {
    let mut at = first;
    for _ in 0..VERSION_TRIES {
        if let Some(text) = text_behind(bytes, at, near) {
            return Some(text);
        }
        let next = at.checked_add(1)?;
        at = find(clip(bytes, next..next.saturating_add(VERSION_SEARCH_BYTES)), near)?.checked_add(next)?;
    }
    None
}

/// The word right behind a string, where it has a digit.
fn text_behind(bytes: &[u8], at: u32, near: &[u8]) -> Option<String> {
    let start = (at as usize).checked_add(near.len())?;
    let rest = bytes.get(start..)?;
    let word = rest.iter().skip_while(|byte| matches!(**byte, b' ' | b'\t'));
    let word = word.take(VERSION_LENGTH_BYTES).take_while(|byte| byte.is_ascii_graphic());
    let word: String = word.map(|byte| char::from(*byte)).take_while(|c| !matches!(c, ',' | ';' | '(' | '%')).collect();
    (word.contains(|c: char| c.is_ascii_digit())).then_some(word)
}

/// The first string of its own behind `at` that reads as a version.
fn own_string(bytes: &[u8], at: u32) -> Option<String> {
    let near = clip(bytes, at..at.saturating_add(VERSION_REACH_BYTES));
    near.split(|byte| *byte == 0).skip(1).find(|text| is_dotted_version(text)).map(as_text)
}

/// `1.5.5`, `0.14.2-b1`: two or three dots between digits, then perhaps a word behind a dash.
fn is_dotted_version(text: &[u8]) -> bool {
    let Ok(text) = core::str::from_utf8(text) else { return false };
    let number = text.split_once('-').map_or(text, |(number, _)| number);
    let parts: Vec<&str> = number.split('.').collect();
    let numeric = |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.len() <= VERSION_LENGTH_BYTES && (3..=4).contains(&parts.len()) && parts.iter().all(numeric)
}

/// The version in a build id like `20180903-123604/v1.1.3@67ef4071`, which lies anywhere in the image.
fn build_id(bytes: &[u8], near: u32) -> Option<String> {
    let around = near.saturating_sub(0x8_0000)..near.saturating_add(0x8_0000);
    let around = clip(bytes, around);
    around.windows(3).enumerate().find_map(|(at, window)| {
        let [b'/', b'v', digit] = *window else { return None };
        let text = around.get(at.checked_add(2)?..at.checked_add(18)?)?;
        let end = text.iter().position(|byte| *byte == b'@').filter(|_| digit.is_ascii_digit())?;
        text.get(..end).map(as_text)
    })
}

fn as_text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scanner_has_a_bit_for_each_needle() {
        assert!(NEEDLES.len() <= 64);
        assert!(NEEDLES.iter().all(|needle| !needle.bytes.is_empty()));
        for rule in VERSION_RULES {
            assert!(NEEDLES.iter().any(|needle| needle.bytes == rule.near && needle.firmware == rule.firmware));
        }
    }

    #[test]
    fn a_dotted_version_is_told_from_other_numbers() {
        for version in ["1.5.5", "0.14.2-b1", "3.0.0.0"] {
            assert!(is_dotted_version(version.as_bytes()), "{version}");
        }
        for other in ["1.5", "1.5.5 ", "255.255.255.255.0", "a.b.c", "1..5", "12345.1.1"] {
            assert!(!is_dotted_version(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn tasmotas_marker_needs_a_version_because_esphome_carries_the_empty_one() {
        let mut bytes = [VERSION_MARKER, &[0, 0, 5, 8], VERSION_MARKER_END].concat();
        assert_eq!(marked_version(&bytes, 0).map(version_text).as_deref(), Some("8.5.0"));
        bytes[4..8].fill(0xFF);
        assert_eq!(marked_version(&bytes, 0), None);
    }
}
