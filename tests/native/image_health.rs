//! The health verdict of backups, the classes of secrets in them, and copies without those.

use crate::image_support::{
    Flash, SECRETS, STOCK_1_5_5, arduino, holds_secret, made, micropython, stock_flash, tasmota_record, version_1,
    version_2, with_size,
};
use switchback::image::{
    ChipFacts, Confidence, FindingCode, Inspection, SecretClass, Severity, inspect, share_safe_copy,
};

const CHIP_1M: ChipFacts = ChipFacts { flash_size: 0x10_0000, embedded_flash: false };
const CHIP_4M: ChipFacts = ChipFacts { flash_size: 0x40_0000, embedded_flash: false };

fn told(report: &Inspection) -> Vec<(FindingCode, Severity)> {
    report.findings.iter().map(|finding| (finding.code, finding.severity)).collect()
}

#[test]
fn a_whole_backup_of_a_stock_device_raises_nothing() {
    assert_eq!(told(&inspect(&stock_flash().0, None)), []);
    assert_eq!(told(&inspect(&stock_flash().0, Some(&CHIP_1M))), []);
}

#[test]
fn one_megabyte_of_a_four_megabyte_device_is_incomplete() {
    let flash = Flash::blank(0x10_0000).with(0, &with_size(made!("boot"), 4)).with(0x1000, &version_2(STOCK_1_5_5));
    let report = inspect(&flash.0, None);
    assert_eq!(told(&report), [(FindingCode::Incomplete, Severity::Warning)]);
    assert!(report.findings[0].explanation.contains("4 MB"));
}

#[test]
fn a_flipped_bit_in_the_firmware_is_found_with_its_address() {
    let mut flash = stock_flash().0;
    flash[0x1000 + 20] ^= 4;
    let report = inspect(&flash, None);
    assert_eq!(told(&report), [(FindingCode::ImageCrc, Severity::Warning)]);
    let mut flash = stock_flash().0;
    let last = 0x1000 + version_2(STOCK_1_5_5).len() - 30;
    flash[last] ^= 4;
    let report = inspect(&flash, None);
    assert_eq!(told(&report)[0], (FindingCode::ImageChecksum, Severity::Blocking));
}

#[test]
fn a_slot_without_firmware_is_found_before_the_boot_loader_finds_it() {
    let flash = Flash::blank(0x10_0000).with(0, made!("boot")).with(0x1000, &version_2(STOCK_1_5_5)).with_sdk(true);
    let report = inspect(&flash.0, None);
    assert_eq!(told(&report), [(FindingCode::NoUserImage, Severity::Blocking)]);
    assert!(report.findings[0].explanation.contains("0x81000"));
    assert!(report.findings[0].explanation.contains("0x1000"));
}

#[test]
fn a_read_of_a_smaller_chip_is_known_by_its_repetition() {
    let flash = stock_flash().0;
    let report = inspect(&flash.repeat(4), Some(&CHIP_4M));
    let finding = report.findings.iter().find(|finding| finding.code == FindingCode::RepeatedContent).unwrap();
    assert_eq!(finding.evidence[0].address, 0x10_0000);
}

#[test]
fn zeros_where_a_flash_has_ff_and_missing_radio_parameters_are_told() {
    let flash = stock_flash().with(0x9_0000, &[0; 0x6000]);
    let report = inspect(&flash.0, None);
    assert_eq!(told(&report), [(FindingCode::ZeroRun, Severity::Warning)]);
    assert_eq!(report.findings[0].evidence[0].address, 0x9_0000);
    let flash = stock_flash().with(0xF_C000, &[0xFF; 128]);
    assert_eq!(told(&inspect(&flash.0, None)), [(FindingCode::NoRadioData, Severity::Warning)]);
}

#[test]
fn a_file_cut_off_in_its_firmware_or_behind_it_is_told() {
    let image = arduino(&[b'x'; 0x4000]);
    let report = inspect(&image[..0x3000], None);
    assert_eq!(told(&report)[0], (FindingCode::ImageTruncated, Severity::Blocking));
    let cut = &stock_flash().with(0x9_0000, &[1; 64]).0[..0xA_0000];
    assert_eq!(told(&inspect(cut, None)), [(FindingCode::TruncatedTail, Severity::Warning)]);
}

#[test]
fn the_arduino_cores_crc_tells_damage_and_what_the_header_was() {
    let mut image = arduino(&[b'x'; 0x400]);
    // The core puts length and CRC at the start of the code; the XOR checksum was made before and is stale then.
    let length = image.len() as u32;
    image[0x1010..0x1014].copy_from_slice(&length.to_le_bytes());
    image[0x1014..0x1018].fill(0);
    let crc = mpeg_2(&[&image[..0x1010], &[0; 8], &image[0x1018..]].concat());
    image[0x1014..0x1018].copy_from_slice(&crc.to_le_bytes());
    assert_eq!(told(&inspect(&image, None)), []);

    let mut patched = image.clone();
    patched[2] = 0;
    patched[3] = 0x40;
    let report = inspect(&patched, None);
    assert_eq!(told(&report), [(FindingCode::HeaderPatched, Severity::Info)]);
    assert!(report.findings[0].explanation.contains("DOUT") && report.findings[0].explanation.contains("1MB"));

    image[0x1100] ^= 1;
    assert_eq!(told(&inspect(&image, None))[0], (FindingCode::ImageCrc, Severity::Blocking));
}

/// CRC-32/MPEG-2 by the table-free textbook form.
fn mpeg_2(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for bit in bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| u32::from(byte >> bit & 1))) {
        let carry = (crc >> 31) ^ bit;
        crc = (crc << 1) ^ (carry * 0x04C1_1DB7);
    }
    crc
}

#[test]
fn the_classes_of_secrets_are_named_with_their_places() {
    let report = inspect(&stock_flash().0, None);
    let has = |class, at| {
        report
            .secrets
            .iter()
            .any(|area| area.class == class && area.range.contains(&at) && area.confidence == Confidence::Certain)
    };
    assert!(has(SecretClass::CloudKeys, 0x7_8000));
    assert!(has(SecretClass::WifiCredentials, 0x7_8000));
    assert!(has(SecretClass::WifiCredentials, 0xF_D000));
    let flash = Flash::blank(0x10_0000).with(0, &arduino(b"Theo Arends\0")).with(0xF_4000, &tasmota_record());
    let report = inspect(&flash.0, None);
    let classes: Vec<_> = report.secrets.iter().map(|area| (area.class, area.range.start)).collect();
    assert_eq!(classes, [(SecretClass::WifiCredentials, 0xF_4000), (SecretClass::MqttCredentials, 0xF_4000)]);
}

#[test]
fn a_share_safe_copy_holds_no_secret_and_still_starts_the_same_slot() {
    // The same password once more where nobody would look for it.
    let flash = stock_flash().with(0x9_0000, SECRETS[3].as_bytes()).with(0x9_5000, SECRETS[1].as_bytes());
    assert!(holds_secret(&flash.0).is_some());
    let copy = share_safe_copy(&flash.0);
    assert_eq!(holds_secret(&copy.bytes), None);
    assert!(copy.starts);
    let (before, after) = (inspect(&flash.0, None), inspect(&copy.bytes, None));
    assert_eq!(before.layout, after.layout);
    assert_eq!(before.default_name, after.default_name);
    let outside = (0..flash.0.len()).filter(|at| !copy.blanked.iter().any(|range| range.contains(&(*at as u32))));
    assert!(outside.into_iter().all(|at| flash.0[at] == copy.bytes[at]));
}

#[test]
fn the_slot_choice_survives_in_a_share_safe_copy_of_a_device_on_user2() {
    let flash = Flash::blank(0x10_0000).with(0, made!("boot")).with(0x1000, made!("user1"));
    let flash = flash.with(0x8_1000, made!("user2")).with_sdk(true);
    let copy = share_safe_copy(&flash.0);
    assert_eq!(inspect(&copy.bytes, None).layout.active().map(|found| found.image.offset), Some(0x8_1000));
}

#[test]
fn tasmotas_settings_go_from_a_share_safe_copy_and_esphomes_program_too() {
    let flash = Flash::blank(0x10_0000).with(0, &arduino(b"Theo Arends\0")).with(0xF_4000, &tasmota_record());
    let copy = share_safe_copy(&flash.0);
    assert_eq!((holds_secret(&copy.bytes), copy.starts), (None, true));
    let texts = format!("ESPHome version 2024.10.0 compiled\0esphome.io\0{}\0", SECRETS[1]);
    let flash = Flash::blank(0x10_0000).with(0, &arduino(texts.as_bytes()));
    let copy = share_safe_copy(&flash.0);
    assert_eq!((holds_secret(&copy.bytes), copy.starts), (None, false));
}

#[test]
fn an_image_for_another_chip_is_refused_by_name_before_all_else() {
    let mut esp32 = version_1(&[(0x4010_0000, &[0; 16])]);
    esp32[4..8].copy_from_slice(&0x4038_0000_u32.to_le_bytes());
    esp32[8..24].copy_from_slice(&[0xEE, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    esp32.splice(24..24, [0x20, 0, 0, 0x3C, 8, 0, 0, 0]);
    let report = inspect(&esp32, Some(&CHIP_1M));
    assert!(told(&report).contains(&(FindingCode::Esp32Image, Severity::Blocking)));
    assert_eq!(report.default_name, "ESP32-C3 firmware");
}

#[test]
fn micropython_that_is_damaged_or_cut_off_is_found_by_its_own_digest() {
    let packed = micropython(b"MicroPython v1.19.1 on 2022-06-18\0inisetup\0webrepl\0");
    assert_eq!(told(&inspect(&packed, None)), []);
    let mut damaged = packed.clone();
    damaged[0x9800] ^= 1;
    assert_eq!(told(&inspect(&damaged, None)), [(FindingCode::ImageCrc, Severity::Blocking)]);
    let cut = &packed[..packed.len() - 0x800];
    assert_eq!(told(&inspect(cut, None)), [(FindingCode::ImageTruncated, Severity::Blocking)]);
}

#[test]
fn zeros_that_a_checksum_vouches_for_are_no_sign_of_a_bad_read() {
    let mut texts = vec![0; 0x8000];
    texts[..STOCK_1_5_5.len()].copy_from_slice(STOCK_1_5_5);
    let flash = |user1: &[u8]| Flash::blank(0x10_0000).with(0, made!("boot")).with(0x1000, user1).with_sdk(false).0;
    let user1 = version_2(&texts);
    assert_eq!(told(&inspect(&flash(&user1), None)), []);
    let mut damaged = user1;
    damaged[20] ^= 1;
    let codes: Vec<_> = told(&inspect(&flash(&damaged), None)).into_iter().map(|row| row.0).collect();
    assert_eq!(codes, [FindingCode::ImageCrc, FindingCode::ZeroRun]);
}

#[test]
fn of_an_image_for_another_chip_only_the_chip_is_told() {
    let mut esp32 = vec![0xE9, 1, 2, 0x20, 0, 0, 8, 0x40, 0xEE];
    esp32.extend([0; 15]);
    esp32.extend([0x18, 0, 0xFF, 0x3F, 8, 0, 0, 0]);
    esp32.resize(0x12_0001, 0x11);
    let expected = [(FindingCode::Esp32Image, Severity::Blocking)];
    assert_eq!(told(&inspect(&esp32, None)), expected);
    assert_eq!(told(&inspect(&esp32, Some(&CHIP_1M))), expected);
}
