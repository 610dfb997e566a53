//! Which firmware it is, and that nothing is called certain without a marker in a sound image or a checksum behind it.

use crate::image_support::{
    Flash, SECRETS, STOCK_1_5_5, arduino, made, micropython, stock_flash, tasmota_record, version_2,
};
use switchback::image::boot::ImageState;
use switchback::image::{Confidence, Firmware, Identification, inspect};

fn active(bytes: &[u8]) -> Identification {
    inspect(bytes, None).active().cloned().unwrap()
}

#[test]
fn a_stock_sonoff_is_named_with_its_version_and_its_backup_after_it() {
    let report = inspect(&stock_flash().0, None);
    let found = report.active().unwrap();
    assert_eq!((found.firmware, found.confidence), (Firmware::IteadStock, Confidence::Certain));
    assert_eq!(report.default_name, "Sonoff stock 1.5.5");
    assert_eq!(report.firmware.len(), 1);
}

#[test]
fn each_firmware_is_told_by_its_own_texts() {
    let cases: [(&[u8], Firmware, &str); 12] = [
        (b"ESPHome version 2024.10.0 compiled on \0esphome.io\0", Firmware::EspHome, "ESPHome 2024.10.0"),
        (b"ESPURNA\x001.15.0\0espurna\0[MAIN] \0adminPass\0", Firmware::Espurna, "ESPurna 1.15.0"),
        (b"WLED-AP\0wled1234\0wledota\x000.14.2-b1\0", Firmware::Wled, "WLED 0.14.2-b1"),
        (b"tuya sdk compiled at\0tuya_mdev_test1\x001.1.4\0", Firmware::Tuya, "Tuya stock 1.1.4"),
        (
            b"api.shelly.cloud\0X-MGOS-FW-Version\0shelly1\x0020200122-090726/v1.5.9@4b657c90\0",
            Firmware::Shelly,
            "Shelly stock 1.5.9",
        ),
        (
            b"re-flash the NodeMCU image\0NodeMCU 3.0.0.0 built\0powered by Lua 5.1.4\0",
            Firmware::NodeMcu,
            "NodeMCU 3.0.0.0",
        ),
        (
            b"re-flash the NodeMCU image\0NodeMCU custom build by\0\tbranch: 1.5.4.1-final\0powered by Lua 5.1.4\0",
            Firmware::NodeMcu,
            "NodeMCU 1.5.4.1-final",
        ),
        (
            b"Not loading saved code from different Espruino firmware.\0User-Agent: Espruino 1v99\0",
            Firmware::Espruino,
            "Espruino 1v99",
        ),
        (
            b"AT version:\0+CIPSTAMAC\0+CWQAP\0Bin version(Wroom S2):1.7.4\0",
            Firmware::EspressifAt,
            "Espressif AT 1.7.4",
        ),
        (b"MicroPython v1.19.1 on 2022-06-18\0inisetup\0webrepl\0", Firmware::MicroPython, "MicroPython 1.19.1"),
        (b"Adafruit CircuitPython 3.1.2 on 2019\0MicroPython v1\0", Firmware::CircuitPython, "CircuitPython 3.1.2"),
        (
            b"AT version:\0+CIPSTAMAC\0+CWQAP\0Bin version(Wroom 02):1.7.6\0",
            Firmware::EspressifAt,
            "Espressif AT 1.7.6",
        ),
    ];
    for (texts, firmware, title) in cases {
        let found = active(&arduino(texts));
        assert_eq!((found.firmware, found.confidence), (firmware, Confidence::Certain), "{title}");
        assert_eq!(found.title(), title);
    }
}

#[test]
fn the_same_texts_in_a_damaged_image_are_never_certain() {
    let mut damaged = arduino(b"ESPHome version 2024.10.0 compiled on \0esphome.io\0");
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    assert_eq!(active(&damaged).confidence, Confidence::Likely);
}

#[test]
fn micropythons_own_digest_covers_the_code_that_no_checksum_of_the_loader_does() {
    let packed = micropython(b"MicroPython v1.19.1 on 2022-06-18\0inisetup\0webrepl\0");
    assert_eq!(active(&packed).title(), "MicroPython 1.19.1");
    assert_eq!(active(&packed).confidence, Confidence::Certain);
    let mut damaged = packed.clone();
    damaged[0x9800] ^= 1;
    assert_eq!(active(&damaged).confidence, Confidence::Likely);
    let dump = Flash::blank(0x10_0000).with(0, &packed).with(0xC_0000, b"text of a script");
    assert_eq!(active(&dump.0).confidence, Confidence::Certain);
}

#[test]
fn a_marker_that_esphome_also_carries_does_not_make_it_tasmota() {
    let texts = [
        b"ESPHome version 2022.4.0 \0esphome.io\0".as_slice(),
        &[0xA5, 0x5A, 0xA5, 0x5A],
        &[0xFF; 4],
        &[0x5A, 0xA5, 0x5A, 0xA5],
    ];
    assert_eq!(active(&arduino(&texts.concat())).firmware, Firmware::EspHome);
    let texts = [
        b"Tasmota %s by Theo Arends\0SetOption\0".as_slice(),
        &[0xA5, 0x5A, 0xA5, 0x5A, 0, 0, 5, 8, 0x5A, 0xA5, 0x5A, 0xA5],
    ];
    assert_eq!(active(&arduino(&texts.concat())).title(), "Tasmota 8.5.0");
}

#[test]
fn tasmotas_settings_record_settles_the_matter_and_tells_the_version() {
    let image = arduino(b"Tasmota %s by Theo Arends\0SetOption\0");
    let flash = Flash::blank(0x10_0000).with(0, &image).with(0xF_4000, &tasmota_record()).with_sdk(false);
    let found = active(&flash.0);
    assert_eq!((found.title().as_str(), found.confidence), ("Tasmota 14.3.0", Confidence::Certain));
    assert!(found.evidence.iter().any(|piece| piece.address == 0xF_4000));
}

#[test]
fn what_is_left_in_the_other_half_is_reported_as_a_leftover() {
    let flash = stock_flash().with(0x8_1000, &version_2(&STOCK_1_5_5.to_vec().replace_version(b"1.4.0")));
    let report = inspect(&flash.0, None);
    let told: Vec<_> = report.firmware.iter().map(|found| (found.title(), found.state)).collect();
    let expected = [
        ("Sonoff stock 1.5.5".to_owned(), ImageState::Active),
        ("Sonoff stock 1.4.0".to_owned(), ImageState::Inactive),
    ];
    assert_eq!(told, expected);
}

#[test]
fn traces_of_a_half_overwritten_stock_firmware_are_a_leftover_and_not_certain() {
    let flash = Flash::blank(0x10_0000)
        .with(0, &arduino(b"Tasmota %s by Theo Arends\0SetOption\0"))
        .with(0x5_0000, STOCK_1_5_5)
        .with_sdk(false);
    let report = inspect(&flash.0, None);
    assert_eq!(report.active().unwrap().firmware, Firmware::Tasmota);
    let left = report.firmware.iter().find(|found| found.state == ImageState::Inactive).unwrap();
    assert_eq!((left.firmware, left.confidence), (Firmware::IteadStock, Confidence::Likely));
}

#[test]
fn settings_of_tasmota_beside_another_firmware_are_a_leftover() {
    let flash = stock_flash().with(0xF_4000, &tasmota_record());
    let report = inspect(&flash.0, None);
    assert_eq!(report.active().unwrap().firmware, Firmware::IteadStock);
    let left = report.firmware.iter().find(|found| found.firmware == Firmware::Tasmota).unwrap();
    assert_eq!((left.state, left.confidence), (ImageState::Inactive, Confidence::Certain));
}

#[test]
fn an_unknown_sketch_is_called_a_sketch_and_an_unknown_image_unknown() {
    assert_eq!(active(&arduino(b"nothing that is known")).firmware, Firmware::Arduino);
    let found = active(&version_2(b"nothing that is known"));
    assert_eq!((found.firmware, found.confidence), (Firmware::Unknown, Confidence::Possible));
    assert_eq!(inspect(&version_2(b"nothing"), None).default_name, "Unknown firmware");
}

#[test]
fn the_projects_own_firmware_and_a_blank_flash_are_named() {
    assert_eq!(inspect(made!("ram_only"), None).default_name, "Switchback blink 1.0");
    assert_eq!(active(&[0xFF; 0x10_0000]).firmware, Firmware::Blank);
}

#[test]
fn no_report_shows_a_secret() {
    let tasmota = Flash::blank(0x10_0000).with(0, &arduino(b"Theo Arends\0")).with(0xF_4000, &tasmota_record());
    for flash in [stock_flash(), tasmota.with_sdk(false)] {
        let report = inspect(&flash.0, None);
        assert!(!report.secrets.is_empty());
        let json = serde_json::to_string(&report).unwrap();
        assert!(SECRETS.iter().all(|secret| !json.contains(secret)));
        assert!(report.firmware.iter().flat_map(|found| &found.evidence).all(|piece| piece.bytes.len() <= 32));
    }
}

/// Another version in the texts of a stock firmware.
trait ReplaceVersion {
    fn replace_version(self, version: &[u8; 5]) -> Vec<u8>;
}

impl ReplaceVersion for Vec<u8> {
    fn replace_version(mut self, version: &[u8; 5]) -> Vec<u8> {
        let at = self.windows(5).position(|window| window == b"1.5.5").unwrap();
        self[at..at + 5].copy_from_slice(version);
        self
    }
}
