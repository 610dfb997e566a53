//! The restore planner: every case of a backup against a device, what is offered, and the bytes that come out.

use crate::image_support::{Flash, SECRETS, STOCK_1_5_5, arduino, made, stock_flash, version_2, with_size};
use switchback::image::header::FlashSize;
use switchback::image::{
    Change, ChipFacts, FindingCode, Fit, FitVerdict, Origin, Target, apply_changes, inspect, plan_fit,
};

const fn chip(megabytes: u32) -> Target<'static> {
    let chip = ChipFacts { flash_size: megabytes << 20, embedded_flash: false };
    Target { chip, origin: Origin::Unknown, current: None }
}

const ESP8285: Target<'static> =
    Target { chip: ChipFacts { flash_size: 0x10_0000, embedded_flash: true }, origin: Origin::Unknown, current: None };

fn asked(fit: &Fit) -> Vec<FindingCode> {
    fit.decisions.iter().map(|decision| decision.reason.code).collect()
}

fn offered(fit: &Fit) -> Vec<&Change> {
    fit.decisions.iter().flat_map(|decision| &decision.options).map(|option| &option.change).collect()
}

#[test]
fn a_backup_of_the_same_device_fits_as_it_is() {
    let flash = stock_flash().0;
    let fit = plan_fit(&flash, &Target { origin: Origin::ThisDevice, ..chip(1) });
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::FitsAsIs, vec![]));
    let image = apply_changes(&flash, &fit.recommended(), &chip(1)).unwrap();
    assert_eq!((image.bytes.as_ref(), image.offset, image.keep.len()), (flash.as_slice(), 0, 0));
}

#[test]
fn one_megabyte_on_a_larger_chip_stays_as_it_is_unless_it_is_moved() {
    let flash = stock_flash().0;
    for (megabytes, size) in [(2, FlashSize::Mb2), (4, FlashSize::Mb4)] {
        let fit = plan_fit(&flash, &chip(megabytes));
        assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::FitsAsIs, vec![FindingCode::HeaderSizeSmaller]));
        assert_eq!(offered(&fit), [&Change::KeepAsIs, &Change::MoveTo(size)]);
        assert!(fit.decisions[0].options.iter().all(|option| option.consequence.ends_with('.')));
    }
}

#[test]
fn a_move_to_a_larger_size_takes_the_last_sectors_along_and_keeps_the_slot() {
    let flash = Flash::blank(0x10_0000).with(0, made!("boot")).with(0x1000, made!("user1"));
    let flash = flash.with(0x8_1000, made!("user2")).with_sdk(true).0;
    let image = apply_changes(&flash, &[Change::MoveTo(FlashSize::Mb4)], &chip(4)).unwrap();
    assert_eq!(image.bytes.len(), 0x40_0000);
    assert_eq!(image.bytes[0x3F_B000..], flash[0xF_B000..]);
    assert!(image.bytes[0xF_B000..0x3F_B000].iter().all(|byte| *byte == 0xFF));
    assert_eq!(image.bytes[4..0xF_B000], flash[4..0xF_B000]);
    let report = inspect(&image.bytes, Some(&chip(4).chip));
    assert_eq!(report.layout.declared, Some(FlashSize::Mb4));
    assert_eq!(report.layout.active().map(|found| found.image.offset), Some(0x8_1000));
    assert_eq!(report.findings, []);
}

#[test]
fn a_move_is_not_offered_where_it_would_lose_the_second_slot() {
    let flash = Flash::blank(0x8_0000).with(0, &with_size(made!("boot"), 0)).with(0x1000, made!("user1"));
    let fit = plan_fit(&flash.with_sdk(false).0, &chip(1));
    assert_eq!(offered(&fit), [&Change::KeepAsIs]);
}

#[test]
fn the_settings_sector_of_a_sketch_is_not_moved() {
    let flash = Flash::blank(0x10_0000).with(0, made!("arduino")).with_sdk(false).0;
    let image = apply_changes(&flash, &[Change::MoveTo(FlashSize::Mb4)], &chip(4)).unwrap();
    assert_eq!(image.bytes[0xF_B000..0xF_C000], flash[0xF_B000..0xF_C000]);
    assert_eq!(image.bytes[0x3F_C000..], flash[0xF_C000..]);
}

#[test]
fn a_larger_backup_is_refused_unless_the_rest_is_blank() {
    let flash = Flash::blank(0x40_0000).with(0, made!("boot")).with(0x1000, made!("user1")).with_sdk(false).0;
    let fit = plan_fit(&flash, &chip(1));
    assert_eq!((fit.verdict, fit.decisions.len()), (FitVerdict::MustNot, 0));
    assert_eq!(fit.reasons[0].code, FindingCode::LargerThanFlash);

    let mut blank_rest = stock_flash().0;
    blank_rest.resize(0x40_0000, 0xFF);
    let fit = plan_fit(&blank_rest, &chip(1));
    assert_eq!(fit.verdict, FitVerdict::NeedsChange);
    assert_eq!(fit.recommended(), [Change::CutTo(0x10_0000)]);
    let image = apply_changes(&blank_rest, &fit.recommended(), &chip(1)).unwrap();
    assert_eq!(image.bytes.as_ref(), stock_flash().0);
}

#[test]
fn a_wrapped_read_is_cut_to_what_the_chip_really_has() {
    let fit = plan_fit(&stock_flash().0.repeat(4), &chip(1));
    assert_eq!((fit.verdict, fit.recommended()), (FitVerdict::NeedsChange, vec![Change::CutTo(0x10_0000)]));
}

#[test]
fn another_devices_backup_says_what_is_cloned_and_keeps_the_own_radio_sectors() {
    let target = Target { origin: Origin::OtherDevice, ..chip(1) };
    let flash = stock_flash().0;
    let fit = plan_fit(&flash, &target);
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::NeedsChange, vec![FindingCode::OtherDevice]));
    let words = &fit.decisions[0].reason.explanation;
    assert!(["identity", "keys", "calibration"].iter().all(|word| words.contains(word)));
    assert_eq!(offered(&fit)[1], &Change::KeepAsIs);
    let image = apply_changes(&flash, &fit.recommended(), &target).unwrap();
    assert_eq!(image.keep, [0xF_B000..0xF_C000, 0xF_C000..0xF_D000]);
}

#[test]
fn own_radio_sectors_are_taken_along_where_this_device_has_them_elsewhere() {
    let own = Flash::blank(0x40_0000).with(0, &with_size(made!("boot"), 4)).with_sdk(false).0;
    let target = Target { origin: Origin::OtherDevice, current: Some(&own), ..chip(4) };
    let flash = stock_flash().with(0xF_B000, &[0x77; 128]).0;
    let fit = plan_fit(&flash, &target);
    let taken = Change::TakeSectors(vec![(0x3F_B000..0x3F_C000, 0xF_B000), (0x3F_C000..0x3F_D000, 0xF_C000)]);
    assert!(offered(&fit).contains(&&taken));
    let image = apply_changes(&flash, &[taken], &target).unwrap();
    assert_eq!(image.bytes[0xF_B000..0xF_D000], own[0x3F_B000..0x3F_D000]);
    assert!(image.bytes[0xF_D000..].windows(SECRETS[0].len()).any(|text| text == SECRETS[0].as_bytes()));
}

#[test]
fn own_radio_sectors_come_out_of_the_backup_even_where_they_lie_in_the_same_place() {
    let own = stock_flash().with(0xF_B000, &[0x77; 128]).0;
    let target = Target { origin: Origin::OtherDevice, current: Some(&own), ..chip(1) };
    let flash = stock_flash().0;
    let image = apply_changes(&flash, &plan_fit(&flash, &target).recommended(), &target).unwrap();
    assert_eq!((image.bytes[0xF_B000..0xF_D000].to_vec(), image.keep), (own[0xF_B000..0xF_D000].to_vec(), vec![]));
    assert_eq!(image.bytes[..0xF_B000], flash[..0xF_B000]);
}

#[test]
fn own_radio_sectors_go_along_when_the_backup_is_moved() {
    let own = Flash::blank(0x40_0000).with(0, &with_size(made!("boot"), 4)).with_sdk(false).0;
    let target = Target { origin: Origin::OtherDevice, current: Some(&own), ..chip(4) };
    let flash = stock_flash().with(0xF_B000, &[0x77; 128]).0;
    let take = plan_fit(&flash, &target).recommended().pop().unwrap();
    let image = apply_changes(&flash, &[take, Change::MoveTo(FlashSize::Mb4)], &target).unwrap();
    assert_eq!(image.bytes[0x3F_B000..0x3F_D000], own[0x3F_B000..0x3F_D000]);
    assert_eq!(image.bytes[0x3F_D000..], flash[0xF_D000..]);
    assert!(image.bytes[0xF_B000..0x3F_B000].iter().all(|byte| *byte == 0xFF));

    let in_place = Target { current: None, ..target };
    let keep = plan_fit(&flash, &in_place).recommended().pop().unwrap();
    let image = apply_changes(&flash, &[keep, Change::MoveTo(FlashSize::Mb4)], &in_place).unwrap();
    assert_eq!(image.keep, [0x3F_B000..0x3F_C000, 0x3F_C000..0x3F_D000]);
}

#[test]
fn a_file_of_unknown_origin_that_was_measured_elsewhere_is_another_devices() {
    let own = stock_flash().0;
    let target = Target { current: Some(&own), ..chip(1) };
    assert_eq!(asked(&plan_fit(&own, &target)), []);
    let other = stock_flash().with(0xF_B000, &[0x77; 128]).0;
    assert_eq!(asked(&plan_fit(&other, &target)), [FindingCode::OtherDevice]);
}

#[test]
fn an_unusual_frequency_and_unknown_header_values_are_asked_about() {
    let mut image = arduino(b"sketch");
    image[3] |= 0xF;
    let fit = plan_fit(&image, &chip(1));
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::FitsAsIs, vec![FindingCode::FlashFrequencyHigh]));
    let slower = apply_changes(&image, &[offered(&fit)[1].clone()], &chip(1)).unwrap();
    assert_eq!(slower.bytes[3], image[3] & 0xF0);

    (image[2], image[3]) = (9, 0xF7);
    let fit = plan_fit(&image, &chip(1));
    let expected = [FindingCode::FlashModeUnknown, FindingCode::HeaderSizeUnknown, FindingCode::FlashFrequencyUnknown];
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::NeedsChange, expected.to_vec()));
    let known = apply_changes(&image, &fit.recommended(), &chip(1)).unwrap();
    assert_eq!(known.bytes[2..4], [3, 0x20]);
}

#[test]
fn dout_is_offered_for_an_esp8285_and_set_only_when_chosen() {
    let qio = {
        let mut image = arduino(b"sketch");
        image[2] = 0;
        image
    };
    let fit = plan_fit(&qio, &ESP8285);
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::NeedsChange, vec![FindingCode::FlashModeNotDout]));
    let dout = apply_changes(&qio, &fit.recommended(), &ESP8285).unwrap();
    assert_eq!((dout.bytes[2], &dout.bytes[3..]), (3, &qio[3..]));
    let kept = apply_changes(&qio, &[Change::KeepAsIs], &ESP8285).unwrap();
    assert_eq!(kept.bytes.as_ref(), qio);
    let own = plan_fit(&qio, &Target { origin: Origin::ThisDevice, ..ESP8285 });
    assert_eq!((own.verdict, own.recommended()), (FitVerdict::FitsAsIs, vec![Change::KeepAsIs]));
}

#[test]
fn an_application_alone_goes_behind_espressifs_boot_loader_or_nowhere() {
    let user1 = version_2(STOCK_1_5_5);
    let fit = plan_fit(&user1, &chip(1));
    assert_eq!((fit.verdict, fit.recommended()), (FitVerdict::NeedsChange, vec![Change::WriteAt(0x1000)]));
    assert_eq!(offered(&fit)[1], &Change::WriteAt(0x8_1000));
    let arduino_device = Flash::blank(0x10_0000).with(0, made!("arduino")).0;
    let fit = plan_fit(&user1, &Target { current: Some(&arduino_device), ..chip(1) });
    assert_eq!(fit.verdict, FitVerdict::MustNot);
}

#[test]
fn an_esp32_image_and_a_damaged_one_must_not_be_written() {
    let mut esp32 = vec![0xE9, 1, 2, 0x20, 0, 0, 8, 0x40, 0xEE];
    esp32.extend([0; 15]);
    esp32.extend([0x18, 0, 0xFF, 0x3F, 8, 0, 0, 0]);
    esp32.extend([0; 16]);
    let fit = plan_fit(&esp32, &chip(4));
    assert_eq!((fit.verdict, fit.reasons[0].code), (FitVerdict::MustNot, FindingCode::Esp32Image));
    let mut damaged = arduino(b"a sketch that was damaged");
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    assert_eq!(plan_fit(&damaged, &chip(1)).verdict, FitVerdict::MustNot);
    assert_eq!(plan_fit(&[], &chip(1)).verdict, FitVerdict::MustNot);
}

#[test]
fn an_incomplete_backup_leaves_the_rest_of_the_flash_alone() {
    let flash = Flash::blank(0x10_0000).with(0, &with_size(made!("boot"), 4)).with(0x1000, &version_2(STOCK_1_5_5)).0;
    let fit = plan_fit(&flash, &chip(4));
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::NeedsChange, vec![FindingCode::Incomplete]));
    let image = apply_changes(&flash, &fit.recommended(), &chip(4)).unwrap();
    assert_eq!(image.keep.first().map(|range| range.start), Some(0x3F_B000));
    assert_eq!(image.keep.last().map(|range| range.end), Some(0x40_0000));
}

#[test]
fn firmware_for_a_larger_flash_is_told_and_its_header_set_only_by_choice() {
    let large = with_size(&arduino(b"sketch"), 4);
    let fit = plan_fit(&large, &chip(1));
    assert_eq!(asked(&fit), [FindingCode::HeaderSizeLarger]);
    let image = apply_changes(&large, &fit.recommended(), &chip(1)).unwrap();
    assert_eq!(image.bytes[3] >> 4, 2);
    assert_eq!(offered(&fit)[1], &Change::KeepAsIs);
}

#[test]
fn a_change_that_cannot_be_done_is_an_error_and_not_a_wrong_image() {
    let image = arduino(b"sketch");
    for change in [Change::MoveTo(FlashSize::Mb4), Change::TakeSectors(vec![(0..0x1000, 0)])] {
        assert!(apply_changes(&image, &[change], &chip(4)).is_err());
    }
    let far = Target { current: Some(&[0; 0x1000]), ..chip(4) };
    assert!(apply_changes(&image, &[Change::TakeSectors(vec![(0..0x1000, 0x3F_0000)])], &far).is_err());
}
