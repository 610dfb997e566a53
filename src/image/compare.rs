//! Two backups, or a backup and a device, side by side: where they differ, and what that means.

use crate::image::SECTOR_SIZE_BYTES;
use crate::image::bytes::{clip, is_blank, length};
use crate::image::identify::{Confidence, Identification};
use crate::image::inspect::{Inspection, inspect};
use crate::image::region::{Region, RegionKind};
use core::ops::Range;
use serde::Serialize;
use std::borrow::Cow;

/// What a difference amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Not one byte differs.
    Identical,
    /// Only blank space was added or left out at the end.
    LengthOnly,
    /// Settings, nothing else.
    Settings,
    /// Radio calibration, nothing else.
    Calibration,
    /// Settings and radio calibration: the same firmware on another day or another device.
    SettingsAndCalibration,
    /// Flash mode, size or frequency in the header, nothing else.
    Header,
    /// The same firmware in another version.
    OtherVersion,
    /// Another firmware.
    OtherFirmware,
    /// The same firmware and version by name, but its program differs.
    Program,
    /// Something else differs.
    Other,
}

/// Sectors that differ, and what they are for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Where: whole sectors.
    pub range: Range<u32>,
    /// What they are for.
    pub kind: RegionKind,
    /// What that is, more precisely.
    pub label: Cow<'static, str>,
    /// How many bytes differ; 0 where only sectors were compared.
    pub bytes: u32,
    /// How many sectors differ, of those in the range.
    pub sectors: u32,
}

/// The outcome of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// What it amounts to.
    pub meaning: Meaning,
    /// A few words.
    pub title: String,
    /// What it means.
    pub explanation: String,
    /// Where they differ, in the order of addresses.
    pub differences: Vec<Difference>,
    /// Sum of the differing bytes; 0 where only sectors were compared.
    pub bytes: u32,
}

/// Compares two images that begin at flash address 0.
#[must_use]
pub fn compare(a: &[u8], b: &[u8]) -> Comparison {
    let (left, right) = (inspect(a, None), inspect(b, None));
    let differences = differences(a, b, &left, &right);
    let meaning = meaning(a, b, &differences, &left, &right);
    let (title, explanation) = words(meaning, &left, &right);
    let bytes = differences.iter().map(|difference| difference.bytes).fold(0, u32::saturating_add);
    Comparison { meaning, title, explanation, differences, bytes }
}

/// Says what it means that a device differs from `image` in these sectors, without its bytes: by what lies there in the
/// image.
#[must_use]
pub fn compare_with_device(image: &[u8], differing: &[Range<u32>]) -> Comparison {
    let side = inspect(image, None);
    let mut differences: Vec<Difference> = Vec::new();
    for at in differing.iter().flat_map(|range| range.clone().step_by(SECTOR_SIZE_BYTES as usize)) {
        let Some((kind, label)) = region_of(&side, &side, at) else { continue };
        take_in(&mut differences, Difference { range: sector(at), kind, label, bytes: 0, sectors: 1 });
    }
    let meaning = match meaning_of_kinds(&differences) {
        Some(meaning) => meaning,
        None if differing.is_empty() => Meaning::Identical,
        None if differences.iter().any(|difference| difference.kind == RegionKind::App) => Meaning::OtherFirmware,
        None => Meaning::Other,
    };
    let (title, explanation) = match meaning {
        Meaning::OtherFirmware => (
            "The firmware differs".into(),
            "The device holds another firmware, another version of it, or a damaged one. A backup of the device tells \
             which."
                .into(),
        ),
        _ => words(meaning, &side, &side),
    };
    Comparison { meaning, title, explanation, differences, bytes: 0 }
}

const fn sector(at: u32) -> Range<u32> {
    at..at.saturating_add(SECTOR_SIZE_BYTES)
}

/// Adds a sector to the run before it, where that means the same.
fn take_in(found: &mut Vec<Difference>, next: Difference) {
    match found.last_mut() {
        Some(last) if last.range.end == next.range.start && last.kind == next.kind && last.label == next.label => {
            last.range.end = next.range.end;
            last.bytes = last.bytes.saturating_add(next.bytes);
            last.sectors = last.sectors.saturating_add(1);
        }
        _ => found.push(next),
    }
}

/// Differing sectors in runs with one meaning. Where one side is longer, the missing bytes of the other count as FF.
fn differences(a: &[u8], b: &[u8], left: &Inspection, right: &Inspection) -> Vec<Difference> {
    let mut found: Vec<Difference> = Vec::new();
    let end = length(a).max(length(b));
    for at in (0..end).step_by(SECTOR_SIZE_BYTES as usize) {
        let range = at..sector(at).end.min(end);
        let bytes = differing_bytes(clip(a, range.clone()), clip(b, range.clone()));
        if bytes == 0 {
            continue;
        }
        let Some((kind, label)) = region_of(left, right, at) else { continue };
        take_in(&mut found, Difference { range, kind, label, bytes, sectors: 1 });
    }
    found
}

fn differing_bytes(a: &[u8], b: &[u8]) -> u32 {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let padded = short.iter().chain(core::iter::repeat(&0xFF));
    let count = long.iter().zip(padded).filter(|(x, y)| x != y).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What a sector is for; where one side has it blank or unknown, the other side may know.
fn region_of(left: &Inspection, right: &Inspection, at: u32) -> Option<(RegionKind, Cow<'static, str>)> {
    let find = |side: &Inspection| -> Option<Region> {
        side.regions.iter().find(|region| region.range.contains(&at)).cloned()
    };
    let vague = |region: &Region| matches!(region.kind, RegionKind::Blank | RegionKind::Data);
    let (one, other) = (find(left), find(right));
    let region = match (one, other) {
        (Some(one), Some(other)) if vague(&one) && !vague(&other) => other,
        (Some(one), _) => one,
        (None, other) => other?,
    };
    Some((region.kind, region.label))
}

fn meaning(a: &[u8], b: &[u8], differences: &[Difference], left: &Inspection, right: &Inspection) -> Meaning {
    if differences.is_empty() {
        return if a.len() == b.len() { Meaning::Identical } else { Meaning::LengthOnly };
    }
    if let Some(meaning) = meaning_of_kinds(differences) {
        return meaning;
    }
    if is_header_only(a, b) {
        return Meaning::Header;
    }
    match (known(left), known(right)) {
        (Some(one), Some(other)) if one.firmware != other.firmware => Meaning::OtherFirmware,
        (Some(one), Some(other)) if is_other_version(one, other) => Meaning::OtherVersion,
        (Some(_), Some(_)) if differences.iter().any(|difference| difference.kind == RegionKind::App) => {
            Meaning::Program
        }
        (None, None) => Meaning::Other,
        (Some(_), None) | (None, Some(_)) => Meaning::OtherFirmware,
        _ => Meaning::Other,
    }
}

/// What differences amount to that lie in settings or calibration only.
fn meaning_of_kinds(differences: &[Difference]) -> Option<Meaning> {
    const SETTINGS: [RegionKind; 4] =
        [RegionKind::Settings, RegionKind::SystemParams, RegionKind::FileSystem, RegionKind::BootConfig];
    const CALIBRATION: [RegionKind; 2] = [RegionKind::RfCalibration, RegionKind::PhyInit];
    let is_settings = |difference: &Difference| SETTINGS.contains(&difference.kind);
    let is_calibration = |difference: &Difference| CALIBRATION.contains(&difference.kind);
    if !differences.iter().all(|difference| is_settings(difference) || is_calibration(difference)) {
        return None;
    }
    match (differences.iter().any(is_settings), differences.iter().any(is_calibration)) {
        (true, true) => Some(Meaning::SettingsAndCalibration),
        (true, false) => Some(Meaning::Settings),
        (false, true) => Some(Meaning::Calibration),
        (false, false) => None,
    }
}

/// The firmware that starts, where it is known well enough to say that another one differs.
fn known(side: &Inspection) -> Option<&Identification> {
    side.active().filter(|found| found.confidence >= Confidence::Likely)
}

/// A version that cannot be read in one of them says nothing.
fn is_other_version(one: &Identification, other: &Identification) -> bool {
    one.version.is_some() && other.version.is_some() && one.version != other.version
}

/// Whether nothing but the third and fourth byte differs.
fn is_header_only(a: &[u8], b: &[u8]) -> bool {
    let same = |range: Range<usize>| a.get(range.clone()) == b.get(range);
    a.len() == b.len() && !is_blank(a) && same(0..2) && same(4..a.len())
}

fn words(meaning: Meaning, left: &Inspection, right: &Inspection) -> (String, String) {
    let names = || {
        let name = |side: &Inspection| known(side).map_or_else(|| "unknown firmware".to_owned(), Identification::title);
        (name(left), name(right))
    };
    let (title, explanation) = match meaning {
        Meaning::Identical => ("They are identical", "Not one byte differs."),
        Meaning::LengthOnly => ("They differ in length only", "The longer one ends with blank space."),
        Meaning::Settings => {
            ("Only settings differ", "The firmware is the same. Wi-Fi, counters or other settings changed.")
        }
        Meaning::Calibration => (
            "Only radio calibration differs",
            "Firmware and settings are the same. The chip measures its radio anew now and then.",
        ),
        Meaning::SettingsAndCalibration => (
            "Settings and radio calibration differ",
            "The firmware is the same: another day, or another device with the same firmware.",
        ),
        Meaning::Header => (
            "Only flash mode or size in the header differs",
            "A flashing tool changed two bytes of the header; firmware and settings are the same.",
        ),
        Meaning::Program => (
            "The program differs",
            "It is the same firmware by name and version, but another build of it, or a damaged one.",
        ),
        Meaning::Other => ("They differ", "The regions below say where."),
        Meaning::OtherVersion | Meaning::OtherFirmware => {
            let (one, other) = names();
            let title = if meaning == Meaning::OtherVersion { "Another version" } else { "Another firmware" };
            return (title.into(), format!("The first holds {one}, the second {other}."));
        }
    };
    (title.into(), explanation.into())
}
