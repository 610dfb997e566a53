//! Two backups side by side: where they differ, and what the difference means.

use crate::image_support::{STOCK_1_5_5, arduino, made, stock_flash, version_2};
use switchback::image::{Meaning, RegionKind, compare, compare_with_device};

fn meaning(a: &[u8], b: &[u8]) -> Meaning {
    let (one, other) = (compare(a, b), compare(b, a));
    assert_eq!(one.meaning, other.meaning);
    assert_eq!(one.bytes, other.bytes);
    one.meaning
}

#[test]
fn a_backup_is_identical_to_itself_and_to_itself_with_blank_space_behind_it() {
    let flash = stock_flash().0;
    assert_eq!(meaning(&flash, &flash), Meaning::Identical);
    let mut longer = flash.clone();
    longer.resize(0x20_0000, 0xFF);
    assert_eq!(meaning(&flash, &longer), Meaning::LengthOnly);
}

#[test]
fn settings_calibration_and_both_are_told_apart() {
    let flash = stock_flash().0;
    let settings = stock_flash().with(0xF_D020, b"another").0;
    let calibration = stock_flash().with(0xF_B010, &[9; 4]).0;
    let both = stock_flash().with(0xF_D020, b"another").with(0xF_B010, &[9; 4]).0;
    assert_eq!(meaning(&flash, &settings), Meaning::Settings);
    assert_eq!(meaning(&flash, &calibration), Meaning::Calibration);
    assert_eq!(meaning(&flash, &both), Meaning::SettingsAndCalibration);
}

#[test]
fn differences_are_told_by_region_with_their_sectors_and_bytes() {
    let other = stock_flash().with(0xF_D020, b"another").with(0xF_B010, &[9; 4]).0;
    let comparison = compare(&stock_flash().0, &other);
    let told: Vec<_> = comparison.differences.iter().map(|d| (d.range.clone(), d.kind, d.bytes, d.sectors)).collect();
    let expected =
        [(0xF_B000..0xF_C000, RegionKind::RfCalibration, 4, 1), (0xF_D000..0xF_E000, RegionKind::SystemParams, 7, 1)];
    assert_eq!(told, expected);
    assert_eq!(comparison.bytes, 11);
}

#[test]
fn another_version_and_another_firmware_are_named() {
    let newer = String::from_utf8(STOCK_1_5_5.to_vec()).unwrap().replace("1.5.5", "3.0.1");
    let newer = stock_flash().with(0x1000, &version_2(newer.as_bytes())).0;
    let comparison = compare(&stock_flash().0, &newer);
    assert_eq!(comparison.meaning, Meaning::OtherVersion);
    assert!(comparison.explanation.contains("1.5.5") && comparison.explanation.contains("3.0.1"));
    let sketch = arduino(b"WLED-AP\0wled1234\0");
    assert_eq!(meaning(&stock_flash().0, &sketch), Meaning::OtherFirmware);
}

#[test]
fn a_changed_header_and_a_damaged_program_are_told_apart() {
    assert_eq!(meaning(made!("ram_only"), made!("ram_only_qio_4mb_80m")), Meaning::Header);
    let mut damaged = stock_flash().0;
    damaged[0x1018] ^= 0x80;
    assert_eq!(meaning(&stock_flash().0, &damaged), Meaning::Program);
}

#[test]
fn sectors_in_which_a_device_differs_are_named_by_what_the_backup_has_there() {
    let flash = stock_flash().0;
    let told = |differing: &[core::ops::Range<u32>]| compare_with_device(&flash, differing);
    assert_eq!(told(&[]).meaning, Meaning::Identical);
    assert_eq!(told(&[0xF_B000..0xF_C000]).meaning, Meaning::Calibration);
    assert_eq!(told(&[0xF_D000..0x10_0000]).meaning, Meaning::Settings);
    let both = told(&[0x7_8000..0x7_9000, 0xF_B000..0xF_E000]);
    assert_eq!(both.meaning, Meaning::SettingsAndCalibration);
    let places: Vec<_> =
        both.differences.iter().map(|found| (found.range.clone(), found.kind, found.sectors)).collect();
    assert_eq!(places[0], (0x7_8000..0x7_9000, RegionKind::Settings, 1));
    assert_eq!(places[1], (0xF_B000..0xF_C000, RegionKind::RfCalibration, 1));
    assert_eq!(told(&[0x1000..0x2000]).meaning, Meaning::OtherFirmware);
    assert_eq!(told(&[0x5_0000..0x5_1000]).meaning, Meaning::Other);
    assert!(told(&[u32::MAX - 0xFFF..u32::MAX]).differences.is_empty());
}
