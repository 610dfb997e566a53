//! What every library must do, whatever holds it. Run natively on the store in memory and in the browser on IndexedDB.

use core::ops::Range;
use switchback::vault::{
    digest::{Md5, Sha256},
    error::VaultError,
    journal::{JournalId, NewRestore, RestoreJournal},
    record::{BackupId, BackupRecord, BackupSource, DeviceFacts, NewBackup, RecordEdit},
    schema::CHUNK_SIZE_BYTES,
    store::{PartialProgress, Run, Store},
};

/// Calls `$run!` with the name of every claim.
macro_rules! for_each_claim {
    ($run:ident) => {
        $run! {
            a_backup_comes_back_bit_exact_with_its_record
            bytes_that_are_not_those_of_their_record_are_refused
            two_backups_of_one_moment_and_content_get_two_ids
            backups_are_listed_newest_first
            an_edit_is_seen_by_the_next_read
            what_is_not_there_is_not_found
            a_removed_backup_can_be_put_back_until_it_is_purged
            purging_one_of_two_equal_backups_leaves_the_other_whole
            a_partial_backup_grows_and_finishes_under_its_id
            a_partial_backup_forgets_what_is_taken_back
            a_partial_backup_gives_no_bytes_and_a_complete_one_is_not_extended
            an_unfinished_restore_keeps_its_image_until_it_is_finished
            a_restore_keeps_its_image_though_its_backup_is_purged
        }
    };
}
pub(crate) use for_each_claim;

/// Bytes that differ from place to place and from one `seed` to another.
pub fn image(size: u32, seed: u32) -> Vec<u8> {
    (0..size).map(|at| ((at ^ seed.wrapping_mul(0x9E37_79B9)).wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

/// A backup read from a device at `created_ms`.
pub fn new_backup(created_ms: u64) -> NewBackup {
    let device = DeviceFacts {
        chip: Some("ESP8266EX".to_owned()),
        mac: Some("5C:CF:7F:12:34:56".to_owned()),
        flash_id: Some(0x14_40EF),
        flash_size: Some(1024 * 1024),
    };
    NewBackup { created_ms, title: format!("Lamp {created_ms}"), device, source: BackupSource::Device }
}

async fn put(store: &impl Store, created_ms: u64, bytes: &[u8]) -> BackupRecord {
    store.put(BackupRecord::new(new_backup(created_ms), bytes), bytes).await.unwrap()
}

pub async fn a_backup_comes_back_bit_exact_with_its_record(store: impl Store) {
    // One byte, one chunk exactly, and a last chunk that is not full.
    for (created_ms, size) in [(1, 1), (2, CHUNK_SIZE_BYTES), (3, 3 * CHUNK_SIZE_BYTES + 7)] {
        let bytes = image(size, size);
        let record = put(&store, created_ms, &bytes).await;
        assert_eq!(store.record(&record.id).await.unwrap(), record);
        assert!(store.bytes(&record.id).await.unwrap() == bytes);
    }
    assert_eq!(store.unreadable().await.unwrap(), 0);
}

pub async fn bytes_that_are_not_those_of_their_record_are_refused(store: impl Store) {
    let record = BackupRecord::new(new_backup(1), &image(100, 1));
    let mismatch = |found| Err(VaultError::RecordMismatch { expected: 100, found });
    assert_eq!(store.put(record.clone(), &image(99, 1)).await, mismatch(99));
    assert_eq!(store.put(record.clone(), &image(100, 2)).await, mismatch(100));
    let nothing = VaultError::ImpossibleSize { size: 0, limit: 16 * 1024 * 1024 };
    assert_eq!(store.put(record, &[]).await, Err(nothing));
    assert_eq!(store.list().await.unwrap(), []);
}

pub async fn two_backups_of_one_moment_and_content_get_two_ids(store: impl Store) {
    let bytes = image(5000, 1);
    let first = put(&store, 7, &bytes).await;
    let second = put(&store, 7, &bytes).await;
    assert_ne!(first.id, second.id);
    assert_eq!(store.list().await.unwrap().len(), 2);
    assert!(store.bytes(&second.id).await.unwrap() == bytes);
}

pub async fn backups_are_listed_newest_first(store: impl Store) {
    for created_ms in [5, 9, 1] {
        put(&store, created_ms, &image(10, 1)).await;
    }
    let listed: Vec<_> = store.list().await.unwrap().iter().map(|record| record.created_ms).collect();
    assert_eq!(listed, [9, 5, 1]);
}

pub async fn an_edit_is_seen_by_the_next_read(store: impl Store) {
    let record = put(&store, 1, &image(10, 1)).await;
    let edit = RecordEdit {
        title: Some("Hall".to_owned()),
        note: Some("relay clicks".to_owned()),
        add_tags: vec!["r2".to_owned()],
        remove_tags: Vec::new(),
        pinned_firmware: Some(Some("Tasmota 9".to_owned())),
        contents: None,
    };
    let edited = store.update(&record.id, edit).await.unwrap();
    assert_eq!(store.record(&record.id).await.unwrap(), edited);
    assert_eq!((edited.title.as_str(), edited.note.as_str()), ("Hall", "relay clicks"));
    assert_eq!(edited.tags, ["r2"]);
    let unpinned = RecordEdit { pinned_firmware: Some(None), ..RecordEdit::default() };
    assert_eq!(store.update(&record.id, unpinned).await.unwrap().pinned_firmware, None);
}

pub async fn what_is_not_there_is_not_found(store: impl Store) {
    let id = BackupId("nothing".to_owned());
    let not_found = VaultError::NotFound { id: "nothing".to_owned() };
    assert_eq!(store.record(&id).await, Err(not_found.clone()));
    assert_eq!(store.bytes(&id).await, Err(not_found.clone()));
    assert_eq!(store.update(&id, RecordEdit::default()).await, Err(not_found.clone()));
    assert_eq!(store.remove(&id, 1).await, Err(not_found.clone()));
    assert_eq!(store.undo_remove(&id).await, Err(not_found.clone()));
    assert_eq!(store.partial(&id).await, Err(not_found.clone()));
    let journal = JournalId("nothing".to_owned());
    assert_eq!(store.restore_image(&journal).await, Err(not_found));
    assert_eq!(store.finish_restore(&journal).await, Ok(()));
}

pub async fn a_removed_backup_can_be_put_back_until_it_is_purged(store: impl Store) {
    let bytes = image(70_000, 1);
    let record = put(&store, 1, &bytes).await;
    store.remove(&record.id, 100).await.unwrap();
    assert_eq!(store.list().await.unwrap(), []);
    assert!(matches!(store.bytes(&record.id).await, Err(VaultError::NotFound { .. })));
    assert_eq!(store.list_removed().await.unwrap(), std::slice::from_ref(&record));

    assert_eq!(store.purge_removed(100).await, Ok(0));
    assert_eq!(store.undo_remove(&record.id).await.unwrap(), record);
    assert!(store.bytes(&record.id).await.unwrap() == bytes);

    store.remove(&record.id, 100).await.unwrap();
    assert_eq!(store.purge_removed(101).await, Ok(1));
    assert!(matches!(store.undo_remove(&record.id).await, Err(VaultError::NotFound { .. })));
}

pub async fn purging_one_of_two_equal_backups_leaves_the_other_whole(store: impl Store) {
    let bytes = image(70_000, 1);
    let (first, second) = (put(&store, 1, &bytes).await, put(&store, 2, &bytes).await);
    store.remove(&first.id, 5).await.unwrap();
    assert_eq!(store.purge_removed(u64::MAX).await, Ok(1));
    assert!(store.bytes(&second.id).await.unwrap() == bytes);
}

/// Stores what lies in `range` of `image` with a partial backup.
pub async fn extend(store: &impl Store, id: &BackupId, image: &[u8], range: Range<u32>) -> Result<(), VaultError> {
    let run = Run { start: range.start, bytes: &image[range.start as usize..range.end as usize] };
    store.extend_partial(id, PartialProgress { forgotten: &[], runs: &[run] }).await
}

pub async fn a_partial_backup_grows_and_finishes_under_its_id(store: impl Store) {
    const SIZE: u32 = 2 * CHUNK_SIZE_BYTES + 4096;
    let bytes = image(SIZE, 3);
    let record = store.begin_partial(BackupRecord::new_partial(new_backup(1), SIZE)).await.unwrap();
    let mut so_far = vec![0xFF; SIZE as usize];
    // Within a chunk, over the edge of two, from the middle of the last to the end.
    for range in [0..4096, 4096..CHUNK_SIZE_BYTES + 10, 2 * CHUNK_SIZE_BYTES + 77..SIZE] {
        let place = range.start as usize..range.end as usize;
        so_far[place.clone()].copy_from_slice(&bytes[place]);
        extend(&store, &record.id, &bytes, range).await.unwrap();
    }
    let partial = store.partial(&record.id).await.unwrap();
    assert_eq!(partial.have, [0..CHUNK_SIZE_BYTES + 10, 2 * CHUNK_SIZE_BYTES + 77..SIZE]);
    assert!(partial.bytes == so_far);
    assert_eq!(store.list().await.unwrap()[0].settled(), CHUNK_SIZE_BYTES + 10 + 4096 - 77);

    let named = RecordEdit { title: Some("Named midway".to_owned()), ..RecordEdit::default() };
    store.update(&record.id, named).await.unwrap();
    let finished = store.finish_partial(&record.id, Md5::of(&bytes), &bytes).await.unwrap();
    assert_eq!((finished.id.clone(), finished.title.as_str()), (record.id, "Named midway"));
    assert_eq!(finished.sha256(), Some(Sha256::of(&bytes)));
    assert!(store.bytes(&finished.id).await.unwrap() == bytes);
}

pub async fn a_partial_backup_forgets_what_is_taken_back(store: impl Store) {
    let bytes = image(8192, 4);
    let record = store.begin_partial(BackupRecord::new_partial(new_backup(1), 8192)).await.unwrap();
    extend(&store, &record.id, &bytes, 0..8192).await.unwrap();
    let progress = PartialProgress { forgotten: &[4096..8192], runs: &[Run { start: 6000, bytes: &[7; 8] }] };
    store.extend_partial(&record.id, progress).await.unwrap();
    let partial = store.partial(&record.id).await.unwrap();
    assert_eq!(partial.have, [0..4096, 6000..6008]);
    assert_eq!(partial.bytes[5999..6009], [&bytes[5999..6000], &[7; 8], &bytes[6008..6009]].concat());
}

pub async fn a_partial_backup_gives_no_bytes_and_a_complete_one_is_not_extended(store: impl Store) {
    let bytes = image(4096, 5);
    let record = store.begin_partial(BackupRecord::new_partial(new_backup(1), 4096)).await.unwrap();
    let id = record.id.to_string();
    assert_eq!(store.bytes(&record.id).await, Err(VaultError::NotComplete { id: id.clone() }));
    let mismatch = VaultError::RecordMismatch { expected: 4096, found: 4097 };
    assert_eq!(extend(&store, &record.id, &image(4097, 5), 4000..4097).await, Err(mismatch));

    store.finish_partial(&record.id, Md5::of(&bytes), &bytes).await.unwrap();
    let complete = Err(VaultError::AlreadyComplete { id });
    assert_eq!(extend(&store, &record.id, &bytes, 0..9).await, complete);
    assert!(store.bytes(&record.id).await.unwrap() == bytes);
}

/// The journal of a restore of `image` at the start of flash.
pub fn journal_of(image: &[u8], backup: Option<BackupId>) -> RestoreJournal {
    let device = new_backup(0).device;
    RestoreJournal::new(
        NewRestore {
            started_ms: 50,
            title: "old.bin".to_owned(),
            device,
            backup,
            offset: 0,
            kept: vec![0x1000..0x2000],
            erase_outside: true,
        },
        image,
    )
}

pub async fn an_unfinished_restore_keeps_its_image_until_it_is_finished(store: impl Store) {
    let bytes = image(100_000, 6);
    let journal = store.begin_restore(journal_of(&bytes, None), &bytes).await.unwrap();
    assert_eq!(store.list_restores().await.unwrap(), std::slice::from_ref(&journal));
    assert!(store.restore_image(&journal.id).await.unwrap() == bytes);

    store.finish_restore(&journal.id).await.unwrap();
    assert_eq!(store.list_restores().await.unwrap(), []);
    assert!(matches!(store.restore_image(&journal.id).await, Err(VaultError::NotFound { .. })));
}

pub async fn a_restore_keeps_its_image_though_its_backup_is_purged(store: impl Store) {
    let bytes = image(100_000, 7);
    let record = put(&store, 1, &bytes).await;
    let journal = store.begin_restore(journal_of(&bytes, Some(record.id.clone())), &bytes).await.unwrap();
    store.remove(&record.id, 5).await.unwrap();
    store.purge_removed(u64::MAX).await.unwrap();
    assert!(store.restore_image(&journal.id).await.unwrap() == bytes);
}
