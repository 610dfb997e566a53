//! What only a real database can do to the library: be reopened, damaged, interrupted, full, upgraded, deleted.

use super::{
    raw_idb::{Patched, connect, count, entry, fresh, hold_open, keys, options, overwrite},
    vault_store::store_contract::{extend, image, journal_of, new_backup},
};
use core::{
    future::{Future as _, poll_fn},
    task::Poll,
};
use js_sys::{Array, Reflect, Uint8Array};
use switchback::vault::{
    digest::Md5,
    error::VaultError,
    idb::{IdbOptions, IdbStore},
    record::BackupRecord,
    schema::{self, BACKUPS, CHUNK_SIZE_BYTES, CHUNKS, Migration, NewTable, PARTIALS, Schema},
    store::Store as _,
};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// The layout after the current one, as a later version of the page would have it.
const NEXT: Schema = Schema {
    version: schema::CURRENT.version + 1,
    migrations: &[
        schema::CURRENT.migrations[0],
        Migration { to: 2, creates: &[NewTable { name: "later", index: None }] },
    ],
};

fn next_version(name: &str) -> IdbOptions {
    IdbOptions { schema: NEXT, ..options(name) }
}

async fn put(store: &IdbStore, created_ms: u64, bytes: &[u8]) -> Result<BackupRecord, VaultError> {
    store.put(BackupRecord::new(new_backup(created_ms), bytes), bytes).await
}

#[wasm_bindgen_test]
async fn everything_survives_closing_and_reopening() {
    let name = "reopen";
    let store = fresh(name).await;
    let bytes = image(100_000, 1);
    let record = put(&store, 1, &bytes).await.unwrap();
    let partial = store.begin_partial(BackupRecord::new_partial(new_backup(2), 8192)).await.unwrap();
    extend(&store, &partial.id, &image(8192, 2), 0..4096).await.unwrap();
    let journal = store.begin_restore(journal_of(&bytes, None), &bytes).await.unwrap();
    drop(store);

    let store = IdbStore::open(&options(name)).await.unwrap();
    assert_eq!(store.record(&record.id).await.unwrap(), record);
    assert!(store.bytes(&record.id).await.unwrap() == bytes);
    assert_eq!(store.partial(&partial.id).await.unwrap().have, [0..4096]);
    assert_eq!(store.list_restores().await.unwrap(), [journal]);
}

#[wasm_bindgen_test]
async fn equal_bytes_are_held_once_and_go_with_the_last_record() {
    let name = "once";
    let store = fresh(name).await;
    let bytes = image(2 * CHUNK_SIZE_BYTES, 1);
    let (first, second) = (put(&store, 1, &bytes).await.unwrap(), put(&store, 2, &bytes).await.unwrap());
    let db = connect(name).await;
    assert_eq!(count(&db, CHUNKS).await, 2);
    for (id, left) in [(first.id, 2), (second.id, 0)] {
        store.remove(&id, 1).await.unwrap();
        store.purge_removed(u64::MAX).await.unwrap();
        assert_eq!(count(&db, CHUNKS).await, left);
    }
    db.close();
}

#[wasm_bindgen_test]
async fn one_changed_bit_on_disk_is_told_and_healed_by_reading_the_device_again() {
    let name = "bit";
    let store = fresh(name).await;
    let bytes = image(3 * CHUNK_SIZE_BYTES, 1);
    let record = put(&store, 1, &bytes).await.unwrap();
    let db = connect(name).await;
    let key = keys(&db, CHUNKS).await.swap_remove(1);
    let chunk: Uint8Array = entry(&db, CHUNKS, &key).await.unchecked_into();
    chunk.set_index(4711, chunk.get_index(4711) ^ 0x10);
    overwrite(&db, CHUNKS, &key, Some(&chunk)).await;

    let damaged = VaultError::Damaged { what: record.title.clone() };
    assert_eq!(store.bytes(&record.id).await, Err(damaged));
    put(&store, 2, &bytes).await.unwrap();
    assert!(store.bytes(&record.id).await.unwrap() == bytes);
    db.close();
}

#[wasm_bindgen_test]
async fn missing_or_foreign_chunks_are_damage() {
    let name = "chunks";
    let store = fresh(name).await;
    let record = put(&store, 1, &image(3 * CHUNK_SIZE_BYTES, 1)).await.unwrap();
    let db = connect(name).await;
    let damaged = Err(VaultError::Damaged { what: record.title.clone() });
    let key = keys(&db, CHUNKS).await.swap_remove(1);
    for value in [Some(JsValue::from_str("no bytes")), Some(JsValue::from_f64(65_536.0)), None] {
        overwrite(&db, CHUNKS, &key, value.as_ref()).await;
        assert_eq!(store.bytes(&record.id).await, damaged);
    }
    db.close();
}

#[wasm_bindgen_test]
async fn a_damaged_part_of_a_partial_backup_is_read_again_and_nothing_else() {
    const SIZE: u32 = 3 * CHUNK_SIZE_BYTES;
    let name = "part";
    let store = fresh(name).await;
    let bytes = image(SIZE, 1);
    let record = store.begin_partial(BackupRecord::new_partial(new_backup(1), SIZE)).await.unwrap();
    extend(&store, &record.id, &bytes, 0..SIZE).await.unwrap();

    let db = connect(name).await;
    let key = keys(&db, PARTIALS).await.swap_remove(1);
    let value = entry(&db, PARTIALS, &key).await;
    let chunk: Uint8Array = Reflect::get(&value, &"bytes".into()).unwrap().unchecked_into();
    chunk.set_index(0, !chunk.get_index(0));
    overwrite(&db, PARTIALS, &key, Some(&value)).await;

    let partial = store.partial(&record.id).await.unwrap();
    assert_eq!(partial.have, [0..CHUNK_SIZE_BYTES, 2 * CHUNK_SIZE_BYTES..SIZE]);
    // What is stored beside the damage does not make it whole again.
    extend(&store, &record.id, &bytes, CHUNK_SIZE_BYTES + 5..CHUNK_SIZE_BYTES + 10).await.unwrap();
    let partial = store.partial(&record.id).await.unwrap();
    let mended = CHUNK_SIZE_BYTES + 5..CHUNK_SIZE_BYTES + 10;
    assert_eq!(partial.have, [0..CHUNK_SIZE_BYTES, mended, 2 * CHUNK_SIZE_BYTES..SIZE]);
    store.finish_partial(&record.id, Md5::of(&bytes), &bytes).await.unwrap();
    assert_eq!(count(&db, PARTIALS).await, 0);
    db.close();
}

#[wasm_bindgen_test]
async fn a_partial_backup_that_grows_writes_only_the_chunks_that_grew() {
    const SIZE: u32 = 16 * CHUNK_SIZE_BYTES;
    let store = fresh("grows").await;
    let bytes = image(SIZE, 1);
    let record = store.begin_partial(BackupRecord::new_partial(new_backup(1), SIZE)).await.unwrap();
    let sent = Patched::count_calls("put");
    for (index, writes) in [(0, 2), (1, 4), (2, 6)] {
        let range = schema::chunk_range(index, SIZE);
        extend(&store, &record.id, &bytes, range).await.unwrap();
        assert_eq!(sent.calls(), writes, "a chunk and the record each time");
    }
}

#[wasm_bindgen_test]
async fn a_record_that_cannot_be_understood_is_left_out_but_kept() {
    let name = "foreign";
    let store = fresh(name).await;
    let record = put(&store, 1, &image(10, 1)).await.unwrap();
    let db = connect(name).await;
    for (key, value) in [("a", JsValue::NULL), ("b", JsValue::from_str("{}")), ("c", Array::new().into())] {
        overwrite(&db, BACKUPS, &JsValue::from_str(key), Some(&value)).await;
    }
    assert_eq!(store.list().await.unwrap(), [record]);
    assert_eq!(store.unreadable().await, Ok(3));
    store.purge_removed(u64::MAX).await.unwrap();
    assert_eq!(count(&db, BACKUPS).await, 4);
    db.close();
}

#[wasm_bindgen_test]
async fn a_write_that_fails_in_the_middle_leaves_no_trace() {
    let name = "middle";
    let store = fresh(name).await;
    let kept = put(&store, 1, &image(10, 1)).await.unwrap();
    {
        let _patched = Patched::with(
            "put",
            "function (...given) { if (++calls === 3) throw new DOMException('broken', 'UnknownError'); \
             return original.apply(this, given); }",
        );
        let failed = put(&store, 2, &image(5 * CHUNK_SIZE_BYTES, 2)).await;
        assert!(matches!(failed, Err(VaultError::Database { action: "store a backup", .. })), "{failed:?}");
    }
    assert_no_trace(name, &store, &kept).await;
}

#[wasm_bindgen_test]
async fn a_write_that_nobody_waits_for_any_more_leaves_no_trace() {
    let name = "dropped";
    let store = fresh(name).await;
    let kept = put(&store, 1, &image(10, 1)).await.unwrap();
    let bytes = image(5 * CHUNK_SIZE_BYTES, 2);
    {
        let sent = Patched::count_calls("put");
        let mut writing = Box::pin(put(&store, 2, &bytes));
        // Dropped once everything is on the way, as by a page that goes elsewhere.
        poll_fn(|context| {
            assert!(writing.as_mut().poll(context).is_pending());
            if sent.calls() == 6 { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
    assert_no_trace(name, &store, &kept).await;
}

/// Only `kept` is there: one record and one chunk.
async fn assert_no_trace(name: &str, store: &IdbStore, kept: &BackupRecord) {
    let db = connect(name).await;
    assert_eq!((count(&db, BACKUPS).await, count(&db, CHUNKS).await), (1, 1));
    db.close();
    assert_eq!(store.list().await.unwrap(), std::slice::from_ref(kept));
}

#[wasm_bindgen_test]
async fn a_full_disk_is_told_with_what_was_needed_and_changes_nothing() {
    let name = "full";
    let store = fresh(name).await;
    let kept = put(&store, 1, &image(10, 1)).await.unwrap();
    let bytes = image(3 * CHUNK_SIZE_BYTES, 2);
    let full = Err(VaultError::Full { needed: u64::from(3 * CHUNK_SIZE_BYTES) });
    {
        let _patched = Patched::with("put", "function () { throw new DOMException('no room', 'QuotaExceededError'); }");
        assert_eq!(put(&store, 2, &bytes).await, full);
    }
    assert_no_trace(name, &store, &kept).await;
    assert!(put(&store, 3, &bytes).await.is_ok(), "works again once there is room");
}

#[wasm_bindgen_test]
async fn a_library_of_a_newer_page_is_not_touched() {
    let name = "newer";
    IdbStore::delete(name).await.unwrap();
    hold_open(name, 9).await.close();
    let opened = IdbStore::open(&options(name)).await.map(drop);
    assert_eq!(opened, Err(VaultError::NewerVersion { found: 9, known: schema::CURRENT.version }));
    let db = connect(name).await;
    assert_eq!(db.version(), Ok(9));
    db.close();
}

#[wasm_bindgen_test]
async fn an_upgrade_keeps_what_is_there_and_tells_the_older_page() {
    let name = "upgrade";
    let old = fresh(name).await;
    let bytes = image(100_000, 1);
    let record = put(&old, 1, &bytes).await.unwrap();

    let new = IdbStore::open(&next_version(name)).await.unwrap();
    assert!(new.bytes(&record.id).await.unwrap() == bytes);
    assert_eq!(old.list().await, Err(VaultError::Superseded));
    let db = connect(name).await;
    assert_eq!(count(&db, "later").await, 0);
    db.close();
}

#[wasm_bindgen_test]
async fn an_upgrade_that_another_tab_holds_up_is_told_and_can_be_tried_again() {
    let name = "blocked";
    drop(fresh(name).await);
    let held = hold_open(name, schema::CURRENT.version).await;
    assert_eq!(IdbStore::open(&next_version(name)).await.map(drop), Err(VaultError::Blocked));
    held.close();
    IdbStore::open(&next_version(name)).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_library_deleted_under_us_is_told() {
    let name = "deleted";
    let store = fresh(name).await;
    put(&store, 1, &image(10, 1)).await.unwrap();
    IdbStore::delete(name).await.unwrap();
    assert_eq!(store.list().await, Err(VaultError::Evicted));
    let store = IdbStore::open(&options(name)).await.unwrap();
    assert_eq!(store.list().await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn two_tabs_see_each_other_and_lose_nothing() {
    let name = "tabs";
    let one = fresh(name).await;
    let other = IdbStore::open(&options(name)).await.unwrap();
    // At once, of one moment and content: both must be there in the end.
    let bytes = image(100_000, 1);
    let (here, there) = futures::join!(put(&one, 1, &bytes), put(&other, 1, &bytes));
    let (here, there) = (here.unwrap(), there.unwrap());
    assert_ne!(here.id, there.id);
    assert_eq!(one.list().await.unwrap().len(), 2);
    assert!(one.bytes(&there.id).await.unwrap() == bytes);

    one.remove(&here.id, 1).await.unwrap();
    assert_eq!(other.bytes(&here.id).await, Err(VaultError::NotFound { id: here.id.to_string() }));
}
