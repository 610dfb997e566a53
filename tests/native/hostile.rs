//! Bytes of any kind against all that takes bytes from a wire, a file or an archive: the corpus that fuzzing gathered,
//! and what proptest draws. `docs/testing.md` tells how to fuzz on.

#[path = "../shared/hostile.rs"]
mod takers;

use pollster::block_on;
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use switchback::device::MachineConfig;
use switchback::device::port::VirtualDevice;
use switchback::flasher::port::Port as _;
use switchback::image::manifest::Manifest;
use switchback::protocol::read_flash::{Acknowledge, ReadDialogue, ReadEvent};
use switchback::protocol::slip;
use switchback::vault::archive::ArchiveWriter;
use takers::TAKERS;

/// What the whole corpus may take of the repository, bytes.
const MAX_CORPUS_BYTES: usize = 200 * 1024;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn corpus_of(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = root().join("fuzz/corpus").join(name);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("is listed").path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read(path).expect("a file of the corpus can be read"))).collect()
}

#[test]
fn every_file_of_the_corpus_keeps_every_promise() {
    let mut size = 0;
    for (name, _) in TAKERS {
        let files = corpus_of(name);
        assert!(files.len() >= 10, "only {} files for {name}", files.len());
        for (path, bytes) in files {
            size += bytes.len();
            // What one target found may trouble another.
            for (taker, take) in TAKERS {
                println!("{} into {taker}", path.display());
                take(&bytes);
            }
        }
    }
    assert!(size <= MAX_CORPUS_BYTES, "the corpus takes {size} bytes: minimise it");
}

#[test]
fn every_function_has_its_fuzz_target() {
    let listed = fs::read_to_string(root().join("fuzz/Cargo.toml")).expect("fuzz has a manifest");
    for (name, _) in TAKERS {
        let target = format!("fuzz_targets/{name}.rs");
        let source = fs::read_to_string(root().join("fuzz").join(&target)).unwrap_or_else(|_| panic!("no {target}"));
        assert!(source.contains(&format!("hostile::{name}(bytes)")), "{target} does not run it");
        assert!(listed.contains(&format!("path = \"{target}\"")), "fuzz/Cargo.toml does not list {target}");
    }
    let targets = fs::read_dir(Path::new(&root()).join("fuzz/fuzz_targets")).expect("is listed").count();
    assert_eq!(targets, TAKERS.len());
}

/// Bytes with more of those that mean something on the wire than chance would have.
fn wire_bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    let special = prop::sample::select(vec![0xC0_u8, 0xDB, 0xDC, 0xDD, 0x00, 0x01, 0x08, 0x0A, 0x13, 0xD2]);
    prop::collection::vec(prop_oneof![special, any::<u8>()], 0..most)
}

/// A library's manifest as anybody may write it.
fn manifest() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        Just("\"switchback-library\"".to_owned()),
        Just("[]".to_owned()),
        Just("{\"file\":\"a.bin\",\"record\":{\"id\":\"../x\",\"size\":4294967295}}".to_owned()),
        Just("{\"file\":\"a.bin\",\"record\":null}".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        "\"[a-z./\\\\\\\\]{0,12}\"",
        Just("[[[[[[[[[[[[".to_owned()),
    ];
    let field = (prop::sample::select(vec!["format", "version", "exported_ms", "backups", "other"]), word);
    prop::collection::vec(field, 0..6).prop_map(|fields| {
        let text: Vec<String> = fields.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        format!("{{{}}}", text.join(",")).into_bytes()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_of_a_wire_are_taken_as_they_come(bytes in wire_bytes(3000)) {
        takers::slip(&bytes);
        takers::response(&bytes);
        takers::boot_log(&bytes);
    }

    #[test]
    fn a_read_is_proven_only_where_every_byte_is_right(
        flash in prop::collection::vec(any::<u8>(), 1..600),
        packet_size in 1..80_usize,
        damage in prop::option::of((any::<prop::sample::Index>(), 1..=255_u8)),
    ) {
        let mut dialogue = ReadDialogue::new(0, flash.len() as u32, packet_size as u32, Acknowledge::Complete);
        let digest = switchback::protocol::checksum::digest(&flash).to_vec();
        let mut wire: Vec<Vec<u8>> = flash.chunks(packet_size).map(<[u8]>::to_vec).collect();
        wire.push(digest);
        if let Some((at, flips)) = &damage {
            let packet = at.index(wire.len());
            let place = at.index(wire[packet].len());
            wire[packet][place] ^= flips;
        }
        let (mut read, mut proven) = (Vec::new(), false);
        for frame in wire {
            dialogue.handle_frame(Ok(frame));
            match dialogue.poll() {
                Some(ReadEvent::Data { bytes, .. }) => read.extend(bytes),
                Some(ReadEvent::Finished { proven: is_proven }) => proven = is_proven,
                other => prop_assert!(false, "{other:?}"),
            }
        }
        prop_assert_eq!(proven, damage.is_none());
        prop_assert!(!proven || read == flash);
    }

    #[test]
    fn archives_with_any_manifest_and_any_bytes_are_taken(
        manifest in manifest(),
        image in prop::collection::vec(any::<u8>(), 0..200),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
    ) {
        let mut writer = ArchiveWriter::new();
        writer.add("manifest.json", 0, &manifest).unwrap();
        writer.add("a.bin", 0, &image).unwrap();
        let mut zip = writer.finish().unwrap();
        takers::archive(&zip);
        for (at, byte) in damage {
            let at = at.index(zip.len());
            zip[at] = byte;
        }
        takers::archive(&zip);
    }

    #[test]
    fn a_manifest_of_parts_may_be_anything(text in "[\\[\\]{}\":,a-zA-Z0-9 ]{0,300}") {
        if let Ok(manifest) = Manifest::parse(text.as_bytes()) {
            let _ = manifest.esp8266();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_emulated_device_takes_any_commands(
        commands in prop::collection::vec((any::<u8>(), wire_bytes(60)), 1..12),
        noise in wire_bytes(200),
    ) {
        let config = MachineConfig { button_held: true, powered: true, ..MachineConfig::default() };
        let device = VirtualDevice::new(config);
        let mut port = device.port();
        device.advance(Duration::from_millis(100));
        block_on(port.write(&[0x55; 64])).unwrap();
        let mut heard = Vec::new();
        for (opcode, body) in commands {
            let length = (body.len() as u16).to_le_bytes();
            let head = [0, opcode % 0x18, length[0], length[1], 0, 0, 0, 0];
            block_on(port.write(&slip::encode(&[&head, body.as_slice()].concat()))).unwrap();
            while block_on(port.read(&mut heard, Duration::from_millis(20))).is_ok_and(|count| count > 0) {}
        }
        block_on(port.write(&noise)).unwrap();
        while block_on(port.read(&mut heard, Duration::from_millis(20))).is_ok_and(|count| count > 0) {}
        prop_assert!(heard.len() < 0x1_0000);
    }
}
