//! Firmware in several files against a device: whole, beside what is there, and what must not be written.

use crate::image_support::{Flash, STOCK_1_5_5, made, stock_flash, version_2};
use switchback::image::parts::{Joined, join};
use switchback::image::{self, ChipFacts, FindingCode, Fit, FitVerdict, Origin, Target};

const TARGET: Target<'static> =
    Target { chip: ChipFacts { flash_size: 0x10_0000, embedded_flash: false }, origin: Origin::Unknown, current: None };

fn joined(parts: &[(u32, &[u8])]) -> Joined {
    join(parts.iter().map(|(address, bytes)| ("part", *address, *bytes))).unwrap()
}

fn plan_parts(parts: &Joined, target: &Target<'_>) -> Fit {
    image::plan_parts(&parts.bytes, &parts.gaps, target)
}

#[test]
fn boot_loader_and_user1_in_two_files_are_a_firmware_that_starts() {
    let user1 = version_2(STOCK_1_5_5);
    let parts = joined(&[(0, made!("boot")), (0x1000, &user1), (0x8_0000, b"data")]);
    assert_eq!(parts.gaps, [0x2000..0x8_0000]);
    let fit = plan_parts(&parts, &TARGET);
    assert_eq!((fit.verdict, fit.notes, fit.decisions), (FitVerdict::FitsAsIs, vec![], vec![]));
}

#[test]
fn a_part_beside_the_start_is_judged_together_with_what_the_device_holds() {
    let user1 = version_2(STOCK_1_5_5);
    let parts = joined(&[(0x1000, &user1)]);
    let fit = plan_parts(&parts, &TARGET);
    let codes = |fit: &Fit| fit.notes.iter().map(|note| note.code).collect::<Vec<_>>();
    assert_eq!((fit.verdict, codes(&fit)), (FitVerdict::FitsAsIs, vec![FindingCode::StartStays]));

    let own = stock_flash().0;
    let fit = plan_parts(&parts, &Target { current: Some(&own), ..TARGET });
    assert_eq!(codes(&fit), [FindingCode::StartStays]);

    let wrong_place = joined(&[(0x2000, &user1)]);
    let empty = Flash::blank(0x10_0000).with(0, made!("boot")).with_sdk(false).0;
    let fit = plan_parts(&wrong_place, &Target { current: Some(&empty), ..TARGET });
    assert_eq!(codes(&fit), [FindingCode::StartStays, FindingCode::NoUserImage]);
}

#[test]
fn parts_beyond_the_chip_and_parts_for_another_chip_must_not_be_written() {
    let fit = plan_parts(&joined(&[(0x1F_F000, &[1; 16])]), &TARGET);
    assert_eq!((fit.verdict, fit.reasons[0].code), (FitVerdict::MustNot, FindingCode::LargerThanFlash));

    let mut esp32 = vec![0xE9, 1, 2, 0x20, 0, 0, 8, 0x40, 0xEE];
    esp32.extend([0; 15]);
    esp32.extend([0x18, 0, 0xFF, 0x3F, 8, 0, 0, 0]);
    esp32.extend([0; 16]);
    let fit = plan_parts(&joined(&[(0, made!("boot")), (0x1_0000, &esp32)]), &TARGET);
    assert_eq!((fit.verdict, fit.reasons[0].code), (FitVerdict::MustNot, FindingCode::Esp32Image));
    assert_eq!(fit.reasons[0].evidence[0].address, 0x1_0000);
}
