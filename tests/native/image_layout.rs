//! What lies where: images made by esptool and dumps of every flash size composed from them.

use crate::image_support::{Flash, SIZES, made, places, with_size};
use switchback::image::boot::{BootLoader, ImageRole, ImageState};
use switchback::image::header::{FlashFreq, FlashMode, FlashSize};
use switchback::image::layout::FileShape;
use switchback::image::{HeaderChoice, Layout, RegionKind, SizeChoice, inspect, patch_header};

#[test]
fn every_image_of_esptool_is_read_to_its_end_with_valid_checksums() {
    let files = [
        made!("ram_only"),
        made!("ram_only_qio_4mb_80m"),
        made!("non_ota"),
        made!("user1"),
        made!("user2"),
        made!("app_v3"),
        made!("eboot"),
        made!("sketch"),
        made!("boot"),
    ];
    for file in files {
        let layout = Layout::of(file);
        let image = &layout.images[0].image;
        assert!(image.is_valid(), "{image:x?}");
        assert_eq!(image.length as usize, file.len());
        assert_eq!(image.version == 2, file[0] == 0xEA);
        assert_eq!(image.crc.is_some(), file[0] == 0xEA);
        assert_eq!(image.sha256.is_some(), [made!("app_v3"), made!("sketch")].contains(&file));
    }
}

#[test]
fn every_flipped_bit_of_a_user_image_is_noticed() {
    let whole = made!("user1");
    for at in 0..whole.len() {
        let mut damaged = whole.to_vec();
        damaged[at] ^= 1;
        let layout = Layout::of(&damaged);
        assert!(!layout.images.iter().any(|found| found.image.offset == 0 && found.image.is_valid()), "byte {at}");
    }
}

#[test]
fn a_header_changed_by_choice_is_byte_for_byte_what_esptool_makes_of_it() {
    let choice = HeaderChoice {
        mode: Some(FlashMode::Qio),
        freq: Some(FlashFreq::Mhz80),
        size: SizeChoice::Explicit(FlashSize::Mb4),
    };
    assert_eq!(patch_header(made!("ram_only"), choice, 0).as_ref(), made!("ram_only_qio_4mb_80m"));
    let detected = HeaderChoice { size: SizeChoice::Detect, ..choice };
    assert_eq!(patch_header(made!("ram_only"), detected, 0x40_0000).as_ref(), made!("ram_only_qio_4mb_80m"));
}

#[test]
fn nothing_is_changed_unasked_nor_in_what_is_no_image() {
    let choice = HeaderChoice { mode: Some(FlashMode::Qio), ..HeaderChoice::default() };
    assert_eq!(patch_header(made!("ram_only"), HeaderChoice::default(), 0x40_0000).as_ref(), made!("ram_only"));
    assert_eq!(patch_header(made!("user1"), choice, 0).as_ref(), made!("user1"));
    let cut = &made!("ram_only")[..100];
    assert_eq!(patch_header(cut, choice, 0).as_ref(), cut);
    assert!(patch_header(&[], choice, 0).is_empty());
}

#[test]
fn a_dump_of_every_flash_size_has_its_slots_and_last_sectors_in_place() {
    for (size, code, user2) in SIZES {
        for choose_user2 in [false, true] {
            let mut flash = Flash::blank(size).with(0, &with_size(made!("boot"), code)).with(0x1000, made!("user1"));
            if let Some(user2) = user2 {
                flash = flash.with(user2, made!("user2"));
            }
            let report = inspect(&flash.with_sdk(choose_user2).0, None);
            assert!(matches!(report.layout.boot, BootLoader::Espressif { ref version } if version == "1.7(stand-in)"));
            assert_eq!(report.layout.shape, FileShape::Dump);
            let active = report.layout.active().map(|found| (found.role, found.image.offset));
            let expected = match user2 {
                Some(user2) if choose_user2 => (ImageRole::User2, user2),
                _ => (ImageRole::User1, 0x1000),
            };
            assert_eq!(active, Some(expected), "{size:#x} code {code}");
            let one = |kind| places(&report.regions, kind);
            assert_eq!(one(RegionKind::RfCalibration), [size - 0x5000..size - 0x4000]);
            assert_eq!(one(RegionKind::PhyInit), [size - 0x4000..size - 0x3000]);
            assert_eq!(one(RegionKind::SystemParams), [size - 0x3000..size]);
            assert_eq!(one(RegionKind::BootLoader), [0..0x1000]);
            assert_eq!(report.regions.first().map(|region| region.range.start), Some(0));
            assert_eq!(report.regions.last().map(|region| region.range.end), Some(size));
            assert!(report.regions.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
        }
    }
}

#[test]
fn an_arduino_dump_has_its_settings_sector_before_the_calibration() {
    let flash = Flash::blank(0x10_0000).with(0, made!("arduino")).with_sdk(false);
    let report = inspect(&flash.0, None);
    assert_eq!(report.layout.boot, BootLoader::Eboot);
    assert_eq!(places(&report.regions, RegionKind::App), [0x1000..0x2000]);
    assert_eq!(places(&report.regions, RegionKind::Settings), [0xF_B000..0xF_C000]);
    assert_eq!(places(&report.regions, RegionKind::RfCalibration), [0xF_C000..0xF_D000]);
}

#[test]
fn code_beside_an_image_of_the_rom_belongs_to_the_firmware() {
    let flash = Flash::blank(0x8_0000).with(0, &with_size(made!("non_ota"), 0)).with(0x1_0000, made!("non_ota_irom"));
    let report = inspect(&flash.with_sdk(false).0, None);
    assert_eq!(report.layout.boot, BootLoader::Rom);
    assert_eq!(places(&report.regions, RegionKind::App), [0..0x1000, 0x1_0000..0x1_1000]);
}

#[test]
fn an_image_where_no_loader_looks_is_a_leftover() {
    let flash = Flash::blank(0x10_0000).with(0, made!("arduino")).with(0x4_0000, made!("app_v3")).with_sdk(false);
    let layout = Layout::of(&flash.0);
    let stray = layout.images.iter().find(|found| found.role == ImageRole::Stray).unwrap();
    assert_eq!((stray.image.offset, stray.state), (0x4_0000, ImageState::Inactive));
}

#[test]
fn rboot_and_its_slots_are_read_from_its_record() {
    let record = [0xE1, 1, 0, 1, 0, 2, 0, 0, 0, 0x20, 0, 0, 0, 0x20, 8, 0];
    let flash = Flash::blank(0x10_0000).with(0, made!("ram_only")).with(0x1000, &record);
    let flash = flash.with(0x2000, made!("user1")).with(0x8_2000, made!("user2")).with_sdk(false);
    let layout = Layout::of(&flash.0);
    assert_eq!(layout.boot, BootLoader::RBoot);
    assert_eq!(layout.active().map(|found| found.image.offset), Some(0x8_2000));
}

#[test]
fn the_rtos_sdk_is_known_by_its_partition_table() {
    let entry = |kind: u8, subtype: u8, start: u32, size: u32| {
        let mut entry = vec![0xAA, 0x50, kind, subtype];
        entry.extend(start.to_le_bytes());
        entry.extend(size.to_le_bytes());
        entry.resize(32, 0);
        entry
    };
    let table = [entry(1, 2, 0x9000, 0x6000), entry(0, 0, 0x1_0000, 0xF_0000)].concat();
    let boot = with_size(made!("ram_only"), 2);
    let flash = Flash::blank(0x10_0000).with(0, &boot).with(0x8000, &table).with(0x1_0000, made!("app_v3"));
    let report = inspect(&flash.0, None);
    assert_eq!(report.layout.boot, BootLoader::Rtos);
    assert_eq!(report.layout.active().map(|found| found.image.offset), Some(0x1_0000));
    assert_eq!(places(&report.regions, RegionKind::BootConfig), [0x8000..0x9000]);
}

#[test]
fn a_file_system_that_names_itself_is_drawn_in_its_whole_length() {
    let mut superblock = vec![0; 0x1000];
    superblock[8..16].copy_from_slice(b"littlefs");
    superblock[24..28].copy_from_slice(&0x2000_u32.to_le_bytes());
    superblock[28..32].copy_from_slice(&32_u32.to_le_bytes());
    let flash = Flash::blank(0x40_0000).with(0, &with_size(made!("arduino"), 4)).with(0x30_0000, &superblock);
    let report = inspect(&flash.with_sdk(false).0, None);
    let files = report.regions.iter().filter(|region| region.kind == RegionKind::FileSystem);
    let files: Vec<_> = files.map(|region| (region.range.clone(), region.blank, region.label.as_ref())).collect();
    assert_eq!(files, [(0x30_0000..0x30_1000, false, "LittleFS"), (0x30_1000..0x34_0000, true, "LittleFS")]);
}
