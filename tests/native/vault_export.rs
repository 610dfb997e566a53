//! The library as one file: lossless there and back, tolerant of archives that are foreign, damaged or hostile.

use super::vault_store::store_contract::{image, new_backup};
use pollster::block_on;
use proptest::prelude::*;
use switchback::image::inspect;
use switchback::vault::{
    archive::ArchiveWriter,
    contents::Contents,
    digest::Sha256,
    error::{EntryProblem, VaultError},
    export::{Exported, Imported, Step, export_library, import_library},
    memory::MemoryStore,
    record::{BackupRecord, BackupSource, NewBackup, RecordEdit},
    store::{PartialProgress, Run, Store as _},
};

/// Made by Python's zipfile; see the README beside it.
const FOREIGN: &[u8] = include_bytes!("../data/archives/foreign.zip");

const NOW_MS: u64 = 1_795_334_400_000;

async fn no_steps(_: Step) {}

fn export(store: &MemoryStore) -> Exported {
    block_on(export_library(store, NOW_MS, no_steps)).unwrap()
}

fn import(store: &MemoryStore, zip: &[u8]) -> Result<Imported, VaultError> {
    block_on(import_library(store, zip, NOW_MS, no_steps))
}

fn put(store: &MemoryStore, created_ms: u64, bytes: &[u8]) -> BackupRecord {
    block_on(store.put(BackupRecord::new(new_backup(created_ms), bytes), bytes)).unwrap()
}

fn list(store: &MemoryStore) -> Vec<BackupRecord> {
    block_on(store.list()).unwrap()
}

/// All that a library holds: every record with its bytes.
fn contents(store: &MemoryStore) -> Vec<(BackupRecord, Vec<u8>)> {
    let bytes_of = |record: &BackupRecord| match record.is_complete() {
        true => block_on(store.bytes(&record.id)).unwrap(),
        false => block_on(store.partial(&record.id)).unwrap().bytes,
    };
    list(store).into_iter().map(|record| (record.clone(), bytes_of(&record))).collect()
}

fn entry_error(name: &str, problem: EntryProblem) -> VaultError {
    VaultError::ArchiveEntry { name: name.to_owned(), problem }
}

#[test]
fn an_export_tells_each_backup_before_it_packs_it() {
    let store = MemoryStore::new();
    put(&store, 1, &image(100, 1));
    put(&store, 2, &image(100, 2));
    let mut steps = Vec::new();
    block_on(export_library(&store, NOW_MS, async |step: Step| steps.push((step.done, step.total)))).unwrap();
    assert_eq!(steps, [(0, 2), (1, 2)]);
}

#[test]
fn equal_images_are_packed_once_and_come_back_as_two_backups() {
    let store = MemoryStore::new();
    let bytes = image(1 << 20, 1);
    put(&store, 1, &bytes);
    let alone = export(&store).zip.len();
    put(&store, 1, &bytes);
    let zip = export(&store).zip;
    assert!(zip.len() < alone + 1000, "{} and {alone}", zip.len());
    let other = MemoryStore::new();
    assert_eq!(import(&other, &zip).unwrap().added.len(), 2);
    assert_eq!(contents(&other), contents(&store));
}

#[test]
fn importing_twice_adds_nothing_the_second_time() {
    let store = MemoryStore::new();
    put(&store, 1, &image(100, 1));
    block_on(store.begin_partial(BackupRecord::new_partial(new_backup(2), 4096))).unwrap();
    let zip = export(&store).zip;
    // A person goes on working with the library meanwhile.
    let renamed = RecordEdit { title: Some("Renamed".to_owned()), ..RecordEdit::default() };
    for record in list(&store) {
        block_on(store.update(&record.id, renamed.clone())).unwrap();
    }
    let before = contents(&store);
    let report = import(&store, &zip).unwrap();
    assert_eq!(report, Imported { known: 2, ..Imported::default() });
    assert_eq!(contents(&store), before);
}

#[test]
fn a_foreign_zip_gives_its_bin_files_and_says_what_it_left_out() {
    let store = MemoryStore::new();
    let report = import(&store, FOREIGN).unwrap();
    let added: Vec<_> = report.added.iter().map(|record| (record.title.as_str(), record.size)).collect();
    assert_eq!(added, [("lamp", 4096), ("Lämpchen", 8192), ("escape", 4)]);
    assert_eq!(report.known, 1, "the copy of the lamp");
    assert_eq!(
        report.left_out,
        [
            entry_error("empty.bin", EntryProblem::Empty),
            entry_error("packed.bin", EntryProblem::UnknownCompression { method: 12 })
        ]
    );
    let source = BackupSource::Imported { file_name: "Lämpchen.BIN".to_owned() };
    assert_eq!(report.added[1].source, source);
    let bytes = block_on(store.bytes(&report.added[0].id)).unwrap();
    assert_eq!(bytes, (0..=255).cycle().take(4096).collect::<Vec<u8>>());
}

#[test]
fn a_manifest_that_lies_adds_nothing_false() {
    let store = MemoryStore::new();
    let record = put(&store, 1, &image(100, 1));
    let record = serde_json::to_value(record).unwrap();
    let manifest = serde_json::json!({
        "format": "switchback-library", "version": 1, "exported_ms": 0,
        "backups": [
            { "file": "other.bin", "record": record },
            { "file": "absent.bin", "record": record },
            { "file": "other.bin", "record": { "id": 5 } },
            "nonsense"
        ],
    });
    let mut archive = ArchiveWriter::new();
    archive.add("other.bin", 0, &image(100, 2)).unwrap();
    archive.add("manifest.json", 0, manifest.to_string().as_bytes()).unwrap();
    let other = MemoryStore::new();
    let report = import(&other, &archive.finish().unwrap()).unwrap();
    assert_eq!(
        report.left_out,
        [
            entry_error("absent.bin", EntryProblem::Missing),
            entry_error("other.bin", EntryProblem::UnreadableRecord),
            entry_error("manifest.json", EntryProblem::UnreadableRecord),
            entry_error("other.bin", EntryProblem::Damaged),
        ]
    );
    assert_eq!(list(&other), []);
}

#[test]
fn an_export_of_a_newer_page_is_refused_whole() {
    let mut archive = ArchiveWriter::new();
    let manifest = br#"{"format":"switchback-library","version":2,"exported_ms":0,"backups":[]}"#;
    archive.add("manifest.json", 0, manifest).unwrap();
    archive.add("x.bin", 0, &[1]).unwrap();
    let store = MemoryStore::new();
    let newer = VaultError::NewerVersion { found: 2, known: 1 };
    assert_eq!(import(&store, &archive.finish().unwrap()), Err(newer));
    assert_eq!(list(&store), []);
}

#[test]
fn somebody_elses_manifest_does_not_stand_in_the_way() {
    let mut archive = ArchiveWriter::new();
    archive.add("manifest.json", 0, br#"{"name":"ESPHome","builds":[]}"#).unwrap();
    archive.add("x.bin", 0, &[0xE9, 1]).unwrap();
    let report = import(&MemoryStore::new(), &archive.finish().unwrap()).unwrap();
    assert_eq!(report.added.len(), 1);
}

/// A backup as a person may have it: any words, any device, complete or not.
fn any_backup() -> impl Strategy<Value = (NewBackup, RecordEdit, Vec<u8>, bool)> {
    let words = "\\PC{0,40}";
    let bytes = proptest::collection::vec(any::<u8>(), 1..3000);
    (any::<u32>(), words, words, proptest::collection::vec(words, 0..4), bytes, any::<bool>(), any::<bool>()).prop_map(
        |(created_ms, title, note, tags, bytes, is_partial, is_file)| {
            let mut new = new_backup(u64::from(created_ms));
            if is_file {
                new.source = BackupSource::Imported { file_name: title.clone() };
            }
            let edit = RecordEdit {
                title: Some(title),
                note: Some(note),
                add_tags: tags,
                remove_tags: Vec::new(),
                pinned_firmware: Some(is_file.then(|| "x".to_owned())),
                contents: (!is_partial).then(|| Contents::of(&inspect(&bytes, None))),
            };
            (new, edit, bytes, is_partial)
        },
    )
}

fn fill(store: &MemoryStore, backups: Vec<(NewBackup, RecordEdit, Vec<u8>, bool)>) {
    for (new, edit, bytes, is_partial) in backups {
        let size = bytes.len() as u32;
        let id = if is_partial {
            let id = block_on(store.begin_partial(BackupRecord::new_partial(new, size))).unwrap().id;
            let half = Run { start: 0, bytes: &bytes[..size as usize / 2 + 1] };
            let progress = PartialProgress { forgotten: &[], runs: &[half] };
            block_on(store.extend_partial(&id, progress)).unwrap();
            id
        } else {
            block_on(store.put(BackupRecord::new(new, &bytes), &bytes)).unwrap().id
        };
        block_on(store.update(&id, edit)).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_library_comes_back_whole(backups in proptest::collection::vec(any_backup(), 0..5)) {
        let store = MemoryStore::new();
        fill(&store, backups);
        let exported = export(&store);
        prop_assert_eq!(&exported.left_out, &[]);
        let other = MemoryStore::new();
        let report = import(&other, &exported.zip).unwrap();
        prop_assert_eq!((report.known, report.left_out, report.stopped), (0, vec![], None));
        prop_assert_eq!(contents(&other), contents(&store));
    }

    #[test]
    fn a_damaged_export_never_brings_a_false_backup(
        hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        keep in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let store = MemoryStore::new();
        let originals = [image(3000, 1), vec![0xFF; 5000], image(10, 2)];
        originals.iter().zip(1..).for_each(|(bytes, created_ms)| { put(&store, created_ms, bytes); });
        let mut zip = export(&store).zip;
        for (place, value) in hits {
            let at = place.index(zip.len());
            zip[at] = value;
        }
        if is_cut {
            zip.truncate(keep.index(zip.len()));
        }
        let other = MemoryStore::new();
        if import(&other, &zip).is_ok() {
            for (record, bytes) in contents(&other) {
                prop_assert_eq!(record.sha256(), Some(Sha256::of(&bytes)));
                prop_assert!(originals.contains(&bytes), "{} bytes of nowhere", bytes.len());
            }
        }
    }

    #[test]
    fn any_bytes_at_all_end_in_an_answer(mut bytes in proptest::collection::vec(any::<u8>(), 0..600), seam in any::<bool>()) {
        if seam {
            // An end-of-directory record, so that the bytes are looked at as an archive.
            bytes.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2e\0\0\0\0\0\0\0\0\0");
        }
        let _ = import(&MemoryStore::new(), &bytes);
    }
}
