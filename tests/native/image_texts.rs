//! All words that the image layer and the boot log have for a person, rendered and kept as a snapshot, so that a change
//! of wording is seen in review. `UPDATE_EXPECT=1 cargo test` writes the snapshot anew.

use crate::image_support::{Flash, SECRETS, STOCK_1_5_5, arduino, made, stock_flash, version_2, with_size};
use std::path::Path;
use switchback::image::parts::join;
use switchback::image::{ChipFacts, Finding, ImageError, Origin, Target, plan_fit, plan_parts, preflight};
use switchback::protocol::boot_log::{BootVerdict, Exception, LoaderFault};

const SNAPSHOT: &str = "tests/data/errors/image.txt";

fn error_texts() -> Vec<String> {
    let errors = [
        ImageError::Empty,
        ImageError::TooLarge { limit: 0x10_0000 },
        ImageError::GzipTruncated { length: 4711 },
        ImageError::GzipDamaged { at: 4711 },
        ImageError::GzipChecksum { stored: 0x1234_5678, computed: 0x8765_4321 },
        ImageError::GzipMethod { method: 7 },
        ImageError::OtherArchive { kind: "ZIP" },
        ImageError::ChangeDoesNotFit { what: "it is too short" },
        ImageError::NoBuild { offered: "ESP32, ESP32-C3".into() },
        ImageError::PartsOverlap { first: "boot.bin".into(), second: "user1.bin".into(), address: 0x1000 },
        ImageError::PartMisaligned { name: "app.bin".into(), address: 0x1004 },
        ImageError::PartsMissing { names: "boot.bin, app.bin".into() },
        ImageError::ManifestUnreadable { detail: "EOF while parsing a value at line 1 column 0".into() },
        ImageError::NoParts { files: 3 },
    ];
    errors.iter().map(ToString::to_string).collect()
}

fn verdict_texts() -> Vec<String> {
    let faults = [
        LoaderFault::Checksum,
        LoaderFault::FlashRead,
        LoaderFault::NoImage,
        LoaderFault::NoUserImage,
        LoaderFault::SlotFlag,
        LoaderFault::FlashMap,
        LoaderFault::InitData,
        LoaderFault::Eboot,
        LoaderFault::EbootCopy,
        LoaderFault::Returned,
        LoaderFault::UnknownReset,
    ];
    let exception = Exception { cause: 29, epc1: Some(0x4020_1234), excvaddr: Some(0) };
    let verdicts = [
        BootVerdict::Silence,
        BootVerdict::Unreadable,
        BootVerdict::InLoader,
        BootVerdict::WrongStrap { strap: 5 },
        BootVerdict::Loading,
        BootVerdict::Loaded,
        BootVerdict::Started,
        BootVerdict::Crashed { exception },
        BootVerdict::Hung,
        BootVerdict::BootLoop { boots: 4, exception: Some(exception) },
        BootVerdict::BootLoop { boots: 4, exception: None },
    ];
    let all = verdicts.into_iter().chain(faults.map(|fault| BootVerdict::LoaderFailed { fault }));
    all.map(|verdict| format!("{}\n  {}\n  -> {}", verdict.title(), verdict.explanation(), verdict.next_step()))
        .collect()
}

fn finding_text(finding: &Finding) -> String {
    format!("[{:?}] {}\n  {}\n  -> {}", finding.severity, finding.title, finding.explanation, finding.next_step)
}

/// The findings and decisions of images that between them raise everything the planner knows.
fn finding_texts() -> Vec<String> {
    let own = Flash::blank(0x40_0000).with(0, &with_size(made!("boot"), 4)).with_sdk(false).0;
    let chip = ChipFacts { flash_size: 0x10_0000, embedded_flash: true };
    let large = ChipFacts { flash_size: 0x40_0000, embedded_flash: false };
    let mut qio = arduino(b"sketch");
    qio[2] = 0;
    qio[3] = 0x40;
    let mut strange = arduino(b"sketch");
    (strange[2], strange[3]) = (9, 0xF7);
    let mut fast = arduino(b"sketch");
    fast[3] |= 0xF;
    let mut damaged = arduino(b"sketch");
    damaged[0x1030] ^= 1;
    let incomplete =
        Flash::blank(0x10_0000).with(0, &with_size(made!("boot"), 4)).with(0x1000, &version_2(STOCK_1_5_5));
    let images = [
        (stock_flash().0.repeat(4), chip, None),
        (stock_flash().0, large, None),
        (stock_flash().0, large, Some(own.as_slice())),
        (Flash::blank(0x10_0000).with(0, made!("boot")).with_sdk(true).0, chip, None),
        (stock_flash().with(0xF_C000, &[0xFF; 128]).with(0x9_0000, &[0; 0x6000]).0, chip, None),
        (incomplete.0, large, None),
        (qio, chip, None),
        (strange, chip, None),
        (fast, chip, None),
        (damaged, chip, None),
        (version_2(STOCK_1_5_5), chip, None),
        (made!("user1")[..700].to_vec(), chip, None),
        (made!("boot").to_vec(), chip, None),
        (b"<!DOCTYPE html>.".to_vec(), chip, None),
        (vec![0xFF; 0x1001], chip, None),
        (vec![0; 0x1000], chip, None),
        (vec![], chip, None),
    ];
    let mut texts = Vec::new();
    for (image, chip, current) in &images {
        let fit = plan_fit(image, &Target { chip: *chip, origin: Origin::OtherDevice, current: *current });
        texts.extend(fit.reasons.iter().chain(&fit.notes).map(finding_text));
        for decision in &fit.decisions {
            let options =
                decision.options.iter().map(|option| format!("\n  * {}: {}", option.title, option.consequence));
            texts.push(finding_text(&decision.reason) + &options.collect::<String>());
        }
        texts.extend(preflight(image, chip).iter().map(finding_text));
    }
    let beside = join([("app.bin", 0x1_0000, &[1; 16][..])]).unwrap();
    for current in [None, Some(own.as_slice())] {
        let fit = plan_parts(&beside.bytes, &beside.gaps, &Target { chip: large, origin: Origin::Unknown, current });
        texts.extend(fit.notes.iter().map(finding_text));
    }
    texts.sort();
    texts.dedup();
    texts
}

#[test]
fn every_word_for_a_person_is_the_reviewed_one() {
    let rendered = [error_texts(), verdict_texts(), finding_texts()].concat().join("\n\n") + "\n";
    assert!(SECRETS.iter().all(|secret| !rendered.contains(secret)));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SNAPSHOT);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &rendered).unwrap();
    }
    let reviewed = std::fs::read_to_string(&path).unwrap();
    assert_eq!(rendered, reviewed, "read the new texts, then run with UPDATE_EXPECT=1");
}
