//! Which classes of secrets a backup holds and where, without ever telling them; and a copy without them.
//!
//! Sources: the SDK's station record as found in dumps (u32 length, SSID, password, derived key); Tasmota's
//! `SettingsTextIndex`; Itead's settings record as found in stock dumps; the file names of WLED, ESP Easy and
//! MicroPython.

use crate::image::SECTOR_SIZE_BYTES;
use crate::image::boot::{BootLoader, ImageState};
use crate::image::bytes::{clip, find, is_blank, length, piece, u32_at};
use crate::image::identify::{Confidence, Identification};
use crate::image::layout::{FileShape, Layout};
use crate::image::region::{Region, RegionKind};
use crate::image::signature::Firmware;
use crate::image::sort::sort_by_key;
use crate::image::tasmota::{TEXT_POOL, TasmotaRecord};
use core::ops::Range;
use serde::Serialize;

/// A kind of secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecretClass {
    /// Name and password of a Wi-Fi network.
    WifiCredentials,
    /// User and password at an MQTT broker.
    MqttCredentials,
    /// Device id and key at the maker's cloud: whoever has them can pose as this device.
    CloudKeys,
    /// Password of the device's own web page or interface.
    DevicePassword,
    /// A private key for TLS.
    TlsPrivateKey,
    /// Files, which may hold any of these.
    Files,
    /// Credentials that were built into the program.
    BuiltIn,
}

impl SecretClass {
    /// What it is, in plain words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::WifiCredentials => "Wi-Fi name and password",
            Self::MqttCredentials => "MQTT user and password",
            Self::CloudKeys => "cloud identity and key of this device",
            Self::DevicePassword => "password of the device's own pages",
            Self::TlsPrivateKey => "private key",
            Self::Files => "files that may hold passwords",
            Self::BuiltIn => "passwords built into the program",
        }
    }
}

/// A place that holds a class of secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SecretArea {
    /// What kind.
    pub class: SecretClass,
    /// Where, in whole sectors where the place is settings, exactly where it is a key.
    pub range: Range<u32>,
    /// Possible: the place is there for it. Likely: something is in it. Certain: its structure was read.
    pub confidence: Confidence,
    /// What the place is.
    pub place: &'static str,
}

/// A copy of a backup without what is secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareSafeCopy {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What was blanked (set to FF): sorted, disjoint.
    pub blanked: Vec<Range<u32>>,
    /// Whether the program itself had to be blanked, so that this copy cannot start.
    pub starts: bool,
}

/// Where the SDK's station record lies in a copy of its parameters: u32 length, then the SSID.
const SDK_STATION_OFFSET: u32 = 0xC;
/// Most that an SSID can have, bytes.
const SSID_LENGTH_BYTES: u32 = 32;
/// Bytes at the start of each copy that choose the slot, and of the last sector that choose the copy: no secrets.
const SDK_FLAG_BYTES: u32 = 4;
const SDK_SELECTOR_BYTES: u32 = 32;
/// Where Itead's settings keep the cloud id (ten digits) and the key (a UUID).
const ITEAD_DEVICE_ID_OFFSET: u32 = 0x7C;
const ITEAD_KEY_OFFSET: u32 = 0x87;
/// Shortest text that is searched for and blanked elsewhere too.
const SPREAD_LENGTH_BYTES: usize = 8;

/// All that the finders below need.
pub(crate) struct Subject<'a> {
    pub bytes: &'a [u8],
    pub layout: &'a Layout,
    pub regions: &'a [Region],
    pub firmware: &'a [Identification],
    pub records: &'a [TasmotaRecord],
}

/// The secrets in a backup, in the order of their addresses.
pub(crate) fn secret_areas(subject: &Subject<'_>) -> Vec<SecretArea> {
    let mut areas = sdk_areas(subject);
    areas.extend(tasmota_areas(subject));
    areas.extend(itead_areas(subject.bytes));
    areas.extend(settings_areas(subject));
    areas.extend(private_keys(subject.bytes));
    areas.extend(built_in(subject));
    sort_by_key(&mut areas, |area| (area.range.start, area.class));
    areas
}

fn sector(at: u32) -> Range<u32> {
    at..at.saturating_add(SECTOR_SIZE_BYTES)
}

/// The SDK's parameters, kept by every firmware built on it.
fn sdk_areas(subject: &Subject<'_>) -> Vec<SecretArea> {
    let params = subject.regions.iter().filter(|region| region.kind == RegionKind::SystemParams && !region.blank);
    params
        .map(|region| {
            let copies = (region.range.start..region.range.end).step_by(SECTOR_SIZE_BYTES as usize);
            let read = copies.into_iter().any(|copy| station_ssid(subject.bytes, copy).is_some());
            let confidence = if read { Confidence::Certain } else { Confidence::Possible };
            let place = "the SDK's system settings";
            SecretArea { class: SecretClass::WifiCredentials, range: region.range.clone(), confidence, place }
        })
        .collect()
}

/// Where the SSID of a station record lies, where there is one.
fn station_ssid(bytes: &[u8], copy: u32) -> Option<Range<u32>> {
    let at = copy.checked_add(SDK_STATION_OFFSET)?;
    let size = u32_at(bytes, at).filter(|size| (1..=SSID_LENGTH_BYTES).contains(size))?;
    let text = at.checked_add(4)?;
    let ssid = piece(bytes, text, size)?;
    ssid.iter().all(|byte| *byte >= b' ' && *byte != 0xFF).then_some(text..text.checked_add(size)?)
}

/// Tasmota's text settings: SSIDs and passwords, web password, MQTT user and password, by their places in the list.
fn tasmota_areas(subject: &Subject<'_>) -> Vec<SecretArea> {
    const CLASSES: [(SecretClass, Range<usize>); 3] = [
        (SecretClass::WifiCredentials, 4..8),
        (SecretClass::DevicePassword, 10..11),
        (SecretClass::MqttCredentials, 14..16),
    ];
    let mut areas = Vec::new();
    for record in subject.records {
        let texts = tasmota_texts(subject.bytes, record);
        for (class, places) in CLASSES {
            let set = texts.iter().take(places.end).skip(places.start).any(|text| !text.is_empty());
            if set || record.version < 0x0800_0000 {
                let confidence = if set { Confidence::Certain } else { Confidence::Possible };
                areas.push(SecretArea {
                    class,
                    range: sector(record.address),
                    confidence,
                    place: "Tasmota's settings",
                });
            }
        }
    }
    areas
}

fn tasmota_texts<'a>(bytes: &'a [u8], record: &TasmotaRecord) -> Vec<&'a [u8]> {
    if record.version < 0x0800_0000 {
        return Vec::new();
    }
    let at = record.address.saturating_add(TEXT_POOL.start);
    let end = record.address.saturating_add(TEXT_POOL.end);
    clip(bytes, at..end).split(|byte| *byte == 0).collect()
}

/// Itead's settings: Wi-Fi at the start, then device id and key, told by the shape of both.
fn itead_areas(bytes: &[u8]) -> Vec<SecretArea> {
    let mut areas = Vec::new();
    for at in (0..length(bytes)).step_by(SECTOR_SIZE_BYTES as usize) {
        if is_itead_record(bytes, at) {
            let range = sector(at);
            for class in [SecretClass::CloudKeys, SecretClass::WifiCredentials] {
                let place = "settings of the stock firmware";
                areas.push(SecretArea { class, range: range.clone(), confidence: Confidence::Certain, place });
            }
        }
    }
    areas
}

/// Whether the sector at `at` is a settings record of Itead's stock firmware: ten hexadecimal digits and a UUID.
pub(crate) fn is_itead_record(bytes: &[u8], at: u32) -> bool {
    let id = piece(bytes, at.saturating_add(ITEAD_DEVICE_ID_OFFSET), 11).unwrap_or_default();
    let key = piece(bytes, at.saturating_add(ITEAD_KEY_OFFSET), 36).unwrap_or_default();
    let dashes = |at: usize| matches!(at, 8 | 13 | 18 | 23);
    id.iter().take(10).all(u8::is_ascii_hexdigit)
        && id.last() == Some(&0)
        && key.len() == 36
        && key.iter().enumerate().all(|(at, byte)| if dashes(at) { *byte == b'-' } else { byte.is_ascii_hexdigit() })
}

/// Settings and files of firmware whose records are not read: what is there may hold anything.
fn settings_areas(subject: &Subject<'_>) -> Vec<SecretArea> {
    let active = subject.firmware.first().map_or(Firmware::Unknown, |found| found.firmware);
    let mut areas = Vec::new();
    for region in subject.regions.iter().filter(|region| !region.blank) {
        let class = match (region.kind, active) {
            (RegionKind::FileSystem, _) => SecretClass::Files,
            (RegionKind::Settings, Firmware::Tuya | Firmware::IteadStock) => SecretClass::CloudKeys,
            (RegionKind::Settings, Firmware::Tasmota) => continue,
            (RegionKind::Settings, _) => SecretClass::WifiCredentials,
            _ => continue,
        };
        let words = clip(subject.bytes, region.range.clone());
        let told = [&b"local_key"[..], b"psk", b"pass", b"apikey"].iter().any(|word| find(words, word).is_some());
        let confidence = if told { Confidence::Likely } else { Confidence::Possible };
        let place = if region.kind == RegionKind::FileSystem { "files" } else { "settings of the firmware" };
        areas.push(SecretArea { class, range: region.range.clone(), confidence, place });
    }
    areas
}

/// Private keys as text: the header that announces one, with base64 behind it (programs hold the bare header too).
fn private_keys(bytes: &[u8]) -> Vec<SecretArea> {
    const WORDS: &[u8] = b"PRIVATE KEY-----";
    const END: &[u8] = b"-----END";
    let mut areas = Vec::new();
    let mut at = 0_u32;
    while let Some(hit) = find(clip(bytes, at..u32::MAX), WORDS).and_then(|hit| at.checked_add(hit)) {
        at = hit.saturating_add(16);
        let body = clip(bytes, at..at.saturating_add(8192));
        let line = body.iter().skip_while(|byte| matches!(**byte, b'\r' | b'\n')).take(48);
        let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(*byte, b'+' | b'/' | b'=');
        if line.clone().count() == 48 && line.clone().all(is_base64) {
            let end = find(body, END).map_or(at.saturating_add(2048), |end| at.saturating_add(end));
            let (class, place) = (SecretClass::TlsPrivateKey, "a key in text form");
            areas.push(SecretArea { class, range: at..end, confidence: Confidence::Certain, place });
        }
    }
    areas
}

/// ESPHome compiles the Wi-Fi password, the API key and the OTA password into the program.
fn built_in(subject: &Subject<'_>) -> Vec<SecretArea> {
    let built = subject.firmware.iter().filter(|found| found.firmware == Firmware::EspHome && !found.range.is_empty());
    built
        .map(|found| SecretArea {
            class: SecretClass::BuiltIn,
            range: found.range.clone(),
            confidence: Confidence::Likely,
            place: "the program itself",
        })
        .collect()
}

/// Makes the copy: blanks the areas, keeps the bytes that choose the slot, and blanks what was in the areas wherever
/// else it lies outside the firmware.
pub(crate) fn blank_secrets(subject: &Subject<'_>, areas: &[SecretArea]) -> ShareSafeCopy {
    let mut bytes = subject.bytes.to_vec();
    let mut blanked: Vec<Range<u32>> = Vec::new();
    for area in areas {
        for part in without_flags(area, subject) {
            blank(&mut bytes, &part);
            blanked.push(part);
        }
    }
    for text in secret_texts(subject) {
        for region in subject.regions.iter().filter(|region| !is_code(region.kind)) {
            let mut at = region.range.start;
            while let Some(hit) = find(clip(&bytes, at..region.range.end), text).and_then(|hit| at.checked_add(hit)) {
                let end = hit.saturating_add(u32::try_from(text.len()).unwrap_or(0));
                blank(&mut bytes, &(hit..end));
                blanked.push(hit..end);
                at = end;
            }
        }
    }
    let starts = !subject
        .firmware
        .iter()
        .any(|found| found.state == ImageState::Active && blanked.iter().any(|part| part.contains(&found.range.start)));
    ShareSafeCopy { bytes, blanked: merged(blanked), starts }
}

const fn is_code(kind: RegionKind) -> bool {
    matches!(kind, RegionKind::App | RegionKind::InactiveApp | RegionKind::BootLoader)
}

/// The parts of an area to blank: all of it, but for the slot flags of Espressif's boot loader.
fn without_flags(area: &SecretArea, subject: &Subject<'_>) -> Vec<Range<u32>> {
    let boot = matches!(subject.layout.boot, BootLoader::Espressif { .. });
    let size = subject.layout.declared.map_or(0, |size| size.bytes());
    let params = size.saturating_sub(SECTOR_SIZE_BYTES.saturating_mul(3));
    if !(boot && subject.layout.shape == FileShape::Dump && area.range == (params..size)) {
        return vec![area.range.clone()];
    }
    [SDK_FLAG_BYTES, SDK_FLAG_BYTES, SDK_SELECTOR_BYTES]
        .into_iter()
        .zip((params..size).step_by(SECTOR_SIZE_BYTES as usize))
        .map(|(keep, at)| at.saturating_add(keep)..at.saturating_add(SECTOR_SIZE_BYTES))
        .collect()
}

/// The texts that are secret for certain and long enough not to be found by chance.
fn secret_texts<'a>(subject: &Subject<'a>) -> Vec<&'a [u8]> {
    let bytes = subject.bytes;
    let mut texts: Vec<&[u8]> = Vec::new();
    for record in subject.records {
        let all = tasmota_texts(bytes, record);
        texts.extend([4, 5, 6, 7, 10, 14, 15].iter().filter_map(|place| all.get(*place).copied()));
    }
    for at in (0..length(bytes)).step_by(SECTOR_SIZE_BYTES as usize) {
        if is_itead_record(bytes, at) {
            texts.extend(piece(bytes, at, SSID_LENGTH_BYTES).map(until_zero));
            texts.extend(piece(bytes, at.saturating_add(SSID_LENGTH_BYTES), 64).map(until_zero));
            texts.extend(piece(bytes, at.saturating_add(ITEAD_DEVICE_ID_OFFSET), 10));
            texts.extend(piece(bytes, at.saturating_add(ITEAD_KEY_OFFSET), 36));
        }
    }
    let params = subject.regions.iter().filter(|region| region.kind == RegionKind::SystemParams);
    for at in params.flat_map(|region| region.range.clone().step_by(SECTOR_SIZE_BYTES as usize)) {
        texts.extend(station_ssid(bytes, at).map(|range| clip(bytes, range)));
    }
    texts.retain(|text| text.len() >= SPREAD_LENGTH_BYTES && !is_blank(text));
    sort_by_key(&mut texts, |text| *text);
    texts.dedup();
    texts
}

fn until_zero(text: &[u8]) -> &[u8] {
    text.split(|byte| *byte == 0).next().unwrap_or_default()
}

fn blank(bytes: &mut [u8], range: &Range<u32>) {
    let end = (range.end as usize).min(bytes.len());
    bytes.get_mut(range.start as usize..end).unwrap_or_default().fill(0xFF);
}

fn merged(mut ranges: Vec<Range<u32>>) -> Vec<Range<u32>> {
    sort_by_key(&mut ranges, |range| range.start);
    let mut merged: Vec<Range<u32>> = Vec::new();
    for range in ranges.into_iter().filter(|range| !range.is_empty()) {
        match merged.last_mut() {
            Some(last) if last.end >= range.start => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_station_record_is_told_by_length_and_text() {
        let mut copy = vec![0; 0x1000];
        copy[0xC] = 8;
        copy[0x10..0x18].copy_from_slice(b"Home LAN");
        assert_eq!(station_ssid(&copy, 0), Some(0x10..0x18));
        copy[0x12] = 1;
        assert_eq!(station_ssid(&copy, 0), None);
        assert_eq!(station_ssid(&[0xFF; 0x1000], 0), None);
    }

    #[test]
    fn a_private_key_needs_its_text_and_not_only_its_name() {
        let bare =
            b"-----BEGIN RSA PRIVATE KEY-----\0-----END RSA PRIVATE KEY-----\0 and more text behind it for length";
        assert_eq!(private_keys(bare), []);
        let key = [&b"-----BEGIN RSA PRIVATE KEY-----\n"[..], &[b'A'; 64], b"\n-----END RSA PRIVATE KEY-----"].concat();
        let areas = private_keys(&key);
        assert_eq!((areas.len(), areas[0].class), (1, SecretClass::TlsPrivateKey));
        assert_eq!(areas[0].range, 31..97);
    }

    #[test]
    fn ranges_are_told_once() {
        assert_eq!(merged(vec![8..9, 0..4, 2..6, 7..7]), [0..6, 8..9]);
    }
}
