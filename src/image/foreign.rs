//! Files that are something else than ESP8266 firmware, told by what they begin with, so that they can be named.

use crate::image::bytes::{piece, round_up, u8_at, u16_at, u32_at};
use crate::image::firmware::ESP_CHECKSUM_MAGIC;
use crate::image::header::{ESP_IMAGE_MAGIC, HEADER_SIZE_BYTES, Header};
use serde::Serialize;

/// Size of the ESP32 header: the common 8 bytes and 16 more.
const ESP32_HEADER_SIZE_BYTES: u32 = 24;
/// Where its chip id lies.
const ESP32_CHIP_ID_OFFSET: u32 = 12;
/// Where an ESP32 (and S2) keeps its boot loader; the first sector of such a dump is blank.
const ESP32_BOOTLOADER_OFFSET: u32 = 0x1000;

/// Chip ids of Espressif's 24-byte header. Source: the `IMAGE_CHIP_ID` of each chip in esptool 5.6.
const ESP32_CHIPS: [(u16, &str); 13] = [
    (0, "ESP32"),
    (2, "ESP32-S2"),
    (5, "ESP32-C3"),
    (9, "ESP32-S3"),
    (12, "ESP32-C2"),
    (13, "ESP32-C6"),
    (16, "ESP32-H2"),
    (18, "ESP32-P4"),
    (20, "ESP32-C61"),
    (23, "ESP32-C5"),
    (25, "ESP32-H21"),
    (28, "ESP32-H4"),
    (32, "ESP32-S31"),
];

/// First bytes of files that people pick by mistake.
const FILE_KINDS: [(&[u8], &str); 20] = [
    (b"<!DOCTYPE", "web page"),
    (b"<!doctype", "web page"),
    (b"<html", "web page"),
    (b"{", "JSON text"),
    (b"\x7FELF", "ELF program"),
    (b":10", "Intel HEX text"),
    (b":02", "Intel HEX text"),
    (b":20", "Intel HEX text"),
    (b"S0", "Motorola S-record text"),
    (b"UF2\n", "UF2 file"),
    (b"%PDF", "PDF document"),
    (b"\x89PNG", "PNG picture"),
    (b"\xFF\xD8\xFF", "JPEG picture"),
    (b"MZ", "Windows program"),
    (b"\0\0\0\0TASMOTA", "Tasmota settings file"),
    (b"version https://git-lfs", "Git LFS pointer"),
    (b"GIF8", "GIF picture"),
    (b"\xAA\x50\x01", "partition table of an ESP32"),
    (b"\x05\x00\x04\x02", "radio parameter file (esp_init_data)"),
    (b"\x05\x08\x04\x02", "radio parameter file (esp_init_data)"),
];

/// An image for a chip of the ESP32 family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Esp32Image {
    /// The chip's name.
    pub chip: &'static str,
    /// Where the image lies.
    pub offset: u32,
    /// Whether its checksum holds too, which settles the matter.
    pub checksum_holds: bool,
}

/// The ESP32-family image in a file: at its start, or behind a first sector or two without one.
#[must_use]
pub fn esp32_image(bytes: &[u8]) -> Option<Esp32Image> {
    if let Some(image) = esp32_at(bytes, 0) {
        return Some(image);
    }
    let starts_with_image = Header::parse(bytes, 0).is_some();
    // Two sectors in: where the ESP32-P4 and C5 keep their boot loader.
    [ESP32_BOOTLOADER_OFFSET, 0x2000].into_iter().filter(|_| !starts_with_image).find_map(|at| esp32_at(bytes, at))
}

fn esp32_at(bytes: &[u8], at: u32) -> Option<Esp32Image> {
    let header = Header::parse(bytes, at).filter(|header| header.magic == ESP_IMAGE_MAGIC)?;
    if is_esp8266_memory(header.entry) && is_esp8266_memory(u32_at(bytes, at.checked_add(HEADER_SIZE_BYTES)?)?) {
        return None;
    }
    let id = u16_at(bytes, at.checked_add(ESP32_CHIP_ID_OFFSET)?)?;
    let (_, chip) = ESP32_CHIPS.iter().find(|row| row.0 == id)?;
    let checksum_holds = esp32_checksum(bytes, at, header.segment_count)?;
    Some(Esp32Image { chip, offset: at, checksum_holds })
}

/// Walks the segments. `None` where they make no sense; false where the file ends first or the checksum is wrong.
fn esp32_checksum(bytes: &[u8], start: u32, segments: u8) -> Option<bool> {
    let mut at = start.checked_add(ESP32_HEADER_SIZE_BYTES)?;
    let mut sum = ESP_CHECKSUM_MAGIC;
    if !(1..=16).contains(&segments) {
        return None;
    }
    for _ in 0..segments {
        let (Some(address), Some(length)) = (u32_at(bytes, at), u32_at(bytes, at.checked_add(4)?)) else {
            return Some(false);
        };
        // All memory of the family lies between 3C000000 and 60000000; address 0 pads up to a page boundary.
        if !(address == 0 || (0x3C00_0000..0x6000_0000).contains(&address)) || length > 0x100_0000 {
            return None;
        }
        let Some(data) = piece(bytes, at.checked_add(8)?, length) else { return Some(false) };
        sum = data.iter().fold(sum, |sum, byte| sum ^ byte);
        at = at.checked_add(8)?.checked_add(length)?;
    }
    let used = at.checked_sub(start)?.checked_add(1)?;
    let last = start.checked_add(round_up(used, 16))?.checked_sub(1)?;
    Some(u8_at(bytes, last) == Some(sum))
}

const fn is_esp8266_memory(address: u32) -> bool {
    matches!(address, 0x3FFE_8000..=0x3FFF_FFFF | 0x4010_0000..=0x4010_FFFF | 0x4020_0000..=0x402F_FFFF)
}

/// What kind of file this is by its first bytes, where it is a common kind that is no firmware.
#[must_use]
pub fn file_kind(bytes: &[u8]) -> Option<&'static str> {
    FILE_KINDS.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn esp32_header(chip: u16, entry: u32, segment: u32) -> Vec<u8> {
        let mut image = vec![0xE9, 1, 2, 0x20];
        image.extend(entry.to_le_bytes());
        image.extend([0xEE, 0, 0, 0]);
        image.extend(chip.to_le_bytes());
        image.extend([0; 9]);
        image.push(1);
        image.extend(segment.to_le_bytes());
        image.extend(16_u32.to_le_bytes());
        image.extend([0x11; 15]);
        image.push(0x12);
        image.extend([0; 15]);
        image.push(ESP_CHECKSUM_MAGIC ^ 0x11 ^ 0x12);
        image
    }

    #[test]
    fn an_esp32_image_is_named_by_its_chip_id() {
        let image = esp32_header(5, 0x4038_0000, 0x3C00_0020);
        assert_eq!(esp32_image(&image), Some(Esp32Image { chip: "ESP32-C3", offset: 0, checksum_holds: true }));
    }

    #[test]
    fn an_esp32_dump_is_known_by_the_image_behind_its_blank_first_sector() {
        let mut dump = vec![0xFF; 0x1000];
        dump.extend(esp32_header(0, 0x4008_0000, 0x3FFF_0018));
        assert_eq!(esp32_image(&dump).map(|image| (image.chip, image.offset)), Some(("ESP32", 0x1000)));
    }

    #[test]
    fn an_esp8266_image_is_not_taken_for_one_of_the_family() {
        let image = esp32_header(0, 0x4010_F000, 0x3FFF_0018);
        let mut esp8266 = image;
        esp8266[8..12].copy_from_slice(&0x4010_F000_u32.to_le_bytes());
        assert_eq!(esp32_image(&esp8266), None);
    }

    #[test]
    fn a_saved_web_page_is_named() {
        assert_eq!(file_kind(b"<!DOCTYPE html>"), Some("web page"));
        assert_eq!(file_kind(&[0xE9, 1, 2, 3]), None);
    }
}
