//! Firmware that comes in several files: found by a manifest or by the files' names, checked, and laid into one image
//! that says which sectors it leaves alone.

use crate::image::archive::unpack;
use crate::image::bytes::{length, round_up};
use crate::image::error::ImageError;
use crate::image::header::{FlashSize, Header, IMAGE_V2_MAGIC};
use crate::image::manifest::Manifest;
use crate::image::sort::sort_by_key;
use crate::image::{MAX_FLASH_SIZE_BYTES, SECTOR_SIZE_BYTES};
use core::ops::Range;

/// Endings of files that may be parts; whatever else lies in an archive is left out.
const PART_ENDINGS: [&str; 5] = [".bin", ".gz", ".img", ".rom", ".fw"];
/// Beginnings of names that tools give to a part, with its address.
const USUAL_NAMES: [(&str, u32); 8] = [
    ("boot_v", 0),
    ("rboot", 0),
    ("eagle.flash", 0),
    ("bootloader", 0),
    ("user1", 0x1000),
    ("partition", 0x8000),
    ("ota_data", 0xD000),
    ("eagle.irom0text", 0x1_0000),
];

/// A file as it was chosen, or as it lies in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFile {
    /// Its name, with folders where it lies in an archive.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A part of a firmware.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its file's name, without folders.
    pub name: String,
    /// Its bytes, unpacked.
    pub bytes: Vec<u8>,
    /// Its flash address, where manifest or name tell it.
    pub address: Option<u32>,
}

/// What several files amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartSet {
    /// Name and version of the firmware, where a manifest tells them.
    pub title: Option<String>,
    /// The parts.
    pub parts: Vec<Part>,
}

/// Parts laid at their addresses: an image from flash address 0 on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// FF where no part is.
    pub bytes: Vec<u8>,
    /// Sectors that no part touches; they can stay as they are on the device.
    pub gaps: Vec<Range<u32>>,
}

/// Finds out what several files are: by a manifest among them, else by their names.
///
/// # Errors
/// [`ImageError::NoBuild`], [`ImageError::PartsMissing`], [`ImageError::ManifestUnreadable`], [`ImageError::NoParts`], or
/// why a packed part cannot be unpacked.
pub fn gather(files: Vec<NamedFile>) -> Result<PartSet, ImageError> {
    let mut refused = None;
    for file in files.iter().filter(|file| has_ending(&file.path, ".json")) {
        match Manifest::parse(&file.bytes)
            .and_then(|manifest| manifest.esp8266().cloned().map(|build| (manifest, build)))
        {
            Ok((manifest, build)) => {
                let wanted = build.parts.iter().map(|part| (part.path.as_str(), part.offset));
                let parts = by_manifest(&files, &file.path, wanted)?;
                return Ok(PartSet { title: Some(manifest.title()).filter(|title| !title.is_empty()), parts });
            }
            // A missing build says more than a JSON file that is something else.
            Err(error) if matches!(error, ImageError::NoBuild { .. }) || refused.is_none() => refused = Some(error),
            Err(_) => {}
        }
    }
    let is_part = |file: &NamedFile| has_part_ending(&file.path);
    let (parts, others): (Vec<_>, Vec<_>) = files.into_iter().partition(is_part);
    match refused {
        Some(error @ ImageError::NoBuild { .. }) => return Err(error),
        Some(error) if parts.is_empty() => return Err(error),
        _ if parts.is_empty() => return Err(ImageError::NoParts { files: others.len() }),
        _ => {}
    }
    let parts = parts.into_iter().map(by_name).collect::<Result<Vec<_>, _>>()?;
    Ok(PartSet { title: None, parts })
}

/// Whether a file of an archive matters: a part, or a manifest.
#[must_use]
pub fn is_of_interest(path: &str) -> bool {
    has_part_ending(path) || has_ending(path, ".json")
}

fn has_part_ending(path: &str) -> bool {
    PART_ENDINGS.iter().any(|ending| has_ending(path, ending))
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.to_ascii_lowercase().ends_with(ending)
}

fn by_manifest<'a>(
    files: &[NamedFile],
    manifest: &str,
    wanted: impl Iterator<Item = (&'a str, u32)>,
) -> Result<Vec<Part>, ImageError> {
    let (mut parts, mut missing) = (Vec::new(), Vec::new());
    let folder = manifest.rsplit_once('/').map_or("", |(folder, _)| folder);
    for (path, offset) in wanted {
        let path = path.split(['?', '#']).next().unwrap_or_default().replace("%20", " ");
        let whole = format!("{folder}/{}", path.trim_start_matches("./"));
        let beside = files.iter().find(|file| file.path == whole.trim_start_matches('/'));
        match beside.or_else(|| files.iter().find(|file| file_name(&file.path) == file_name(&path))) {
            Some(file) => parts.push(Part { address: Some(offset), ..by_name(file.clone())? }),
            None => missing.push(file_name(&path).to_owned()),
        }
    }
    if missing.is_empty() { Ok(parts) } else { Err(ImageError::PartsMissing { names: missing.join(", ") }) }
}

fn by_name(file: NamedFile) -> Result<Part, ImageError> {
    let bytes = unpack(&file.bytes, MAX_FLASH_SIZE_BYTES as usize)?.into_owned();
    let name = file_name(&file.path).to_owned();
    let address = address_in_name(&name).or_else(|| usual_address(&name, &bytes));
    Ok(Part { name, bytes, address })
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// The flash address that a file's name tells: `0x10000.bin`, `firmware-0x81000.bin`.
#[must_use]
pub fn address_in_name(name: &str) -> Option<u32> {
    let name = name.to_ascii_lowercase();
    let (_, behind) = name.rsplit_once("0x")?;
    let digits =
        behind.find(|c: char| !c.is_ascii_hexdigit()).map_or(behind, |end| behind.get(..end).unwrap_or(behind));
    u32::from_str_radix(digits, 16).ok()
}

/// Where tools lay a part of this name; for the second slot the size in its own header says where that is.
fn usual_address(name: &str, bytes: &[u8]) -> Option<u32> {
    let name = name.to_ascii_lowercase();
    if name.starts_with("user2") {
        let header = Header::parse(bytes, 0).filter(|header| header.magic == IMAGE_V2_MAGIC)?;
        return header.flash_size.and_then(FlashSize::user2_offset);
    }
    USUAL_NAMES.iter().find(|(start, _)| name.starts_with(start)).map(|(_, address)| *address)
}

/// Lays parts at their flash addresses.
///
/// # Errors
/// [`ImageError::Empty`] without parts, [`ImageError::PartMisaligned`], [`ImageError::PartsOverlap`],
/// [`ImageError::TooLarge`] where a part ends behind the largest flash there is.
pub fn join<'a>(parts: impl IntoIterator<Item = (&'a str, u32, &'a [u8])>) -> Result<Joined, ImageError> {
    let mut placed: Vec<(Range<u32>, &str, &[u8])> = Vec::new();
    for (name, address, bytes) in parts {
        if !address.is_multiple_of(SECTOR_SIZE_BYTES) {
            return Err(ImageError::PartMisaligned { name: name.into(), address });
        }
        let end = address.checked_add(length(bytes)).filter(|end| *end <= MAX_FLASH_SIZE_BYTES);
        let end = end.ok_or(ImageError::TooLarge { limit: MAX_FLASH_SIZE_BYTES as usize })?;
        placed.push((address..end, name, bytes));
    }
    sort_by_key(&mut placed, |(range, ..)| range.start);
    let end = placed.iter().map(|(range, ..)| range.end).max().filter(|end| *end > 0).ok_or(ImageError::Empty)?;
    let mut joined = Joined { bytes: vec![0xFF; end as usize], gaps: Vec::new() };
    let mut before: Option<(u32, &str)> = None;
    for (range, name, bytes) in placed {
        let (covered, other) = before.unwrap_or((0, name));
        if range.start < covered {
            return Err(ImageError::PartsOverlap { first: other.into(), second: name.into(), address: range.start });
        }
        let gap = round_up(covered, SECTOR_SIZE_BYTES)..range.start;
        joined.gaps.extend(Some(gap).filter(|gap| gap.start < gap.end));
        if let Some(room) = joined.bytes.get_mut(range.start as usize..range.end as usize) {
            room.copy_from_slice(bytes);
        }
        before = Some((range.end, name));
    }
    Ok(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, bytes: &[u8]) -> NamedFile {
        NamedFile { path: path.into(), bytes: bytes.to_vec() }
    }

    fn addresses(set: &PartSet) -> Vec<(&str, Option<u32>)> {
        set.parts.iter().map(|part| (part.name.as_str(), part.address)).collect()
    }

    #[test]
    fn a_manifest_finds_its_files_beside_it_by_their_path_and_by_their_name() {
        let manifest = br#"{"name":"Blink","version":"2","builds":[{"chipFamily":"ESP8266","parts":[
            {"path":"./esp8266/one.bin?v=3","offset":0},{"path":"https://host.example/two.bin","offset":65536}]}]}"#;
        let files = [
            file("web/esp32/one.bin", b"wrong"),
            file("web/esp8266/one.bin", b"right"),
            file("two.bin", b"two"),
            file("web/manifest.json", manifest),
        ];
        let set = gather(files.to_vec()).unwrap();
        assert_eq!(set.title.as_deref(), Some("Blink 2"));
        assert_eq!(addresses(&set), [("one.bin", Some(0)), ("two.bin", Some(0x1_0000))]);
        assert_eq!(set.parts[0].bytes, b"right");
        let error = gather(files[3..].to_vec());
        assert_eq!(error, Err(ImageError::PartsMissing { names: "one.bin, two.bin".into() }));
    }

    #[test]
    fn a_manifest_for_other_chips_is_refused_by_their_names_whatever_lies_beside_it() {
        let manifest = br#"{"name":"X","builds":[{"chipFamily":"ESP32-C3","parts":[]}]}"#;
        let files = vec![file("package.json", b"{}"), file("manifest.json", manifest), file("0x0.bin", b"x")];
        assert_eq!(gather(files), Err(ImageError::NoBuild { offered: "ESP32-C3".into() }));
    }

    #[test]
    fn without_a_manifest_names_tell_the_addresses_where_they_can() {
        let mut user2 = vec![0; 32];
        user2[..4].copy_from_slice(&[0xEA, 4, 0, 0x60]);
        let files = vec![
            file("a/boot_v1.7.bin", b"boot"),
            file("a/0x10000.bin", b"app"),
            file("a/fw-0xFC000.BIN", b"init"),
            file("a/user2.2048.new.5.bin", &user2),
            file("a/mine.bin", b"?"),
            file("a/readme.md", b"text"),
        ];
        let expected = [
            ("boot_v1.7.bin", Some(0)),
            ("0x10000.bin", Some(0x1_0000)),
            ("fw-0xFC000.BIN", Some(0xF_C000)),
            ("user2.2048.new.5.bin", Some(0x10_1000)),
            ("mine.bin", None),
        ];
        assert_eq!(addresses(&gather(files).unwrap()), expected);
        assert_eq!(gather(vec![file("readme.md", b"")]), Err(ImageError::NoParts { files: 1 }));
        assert!(matches!(gather(vec![file("x.json", b"[]")]), Err(ImageError::ManifestUnreadable { .. })));
    }

    #[test]
    fn parts_lie_at_their_addresses_and_whole_sectors_between_them_are_gaps() {
        let joined = join([("b", 0x1_0000, &[2; 8][..]), ("a", 0x1000, &[1; 0x1004])]).unwrap();
        assert_eq!(joined.bytes.len(), 0x1_0008);
        assert_eq!((joined.bytes[0xFFF], joined.bytes[0x2003], joined.bytes[0x2004]), (0xFF, 1, 0xFF));
        assert_eq!(joined.gaps, [0..0x1000, 0x3000..0x1_0000]);
    }

    #[test]
    fn parts_that_overlap_lie_across_sectors_or_do_not_fit_are_refused_by_name() {
        let overlap = join([("a", 0, &[1; 0x1001][..]), ("b", 0x1000, &[2; 4])]);
        let expected = ImageError::PartsOverlap { first: "a".into(), second: "b".into(), address: 0x1000 };
        assert_eq!(overlap, Err(expected));
        let across = join([("a", 0x1004, &[1; 32][..])]);
        assert_eq!(across, Err(ImageError::PartMisaligned { name: "a".into(), address: 0x1004 }));
        for at in [0xFF_F000, 0xFFFF_F000] {
            assert!(matches!(join([("a", at, &[1; 0x1001][..])]), Err(ImageError::TooLarge { .. })));
        }
        assert_eq!(join([]), Err(ImageError::Empty));
    }
}
