//! The library in IndexedDB.
//!
//! Each call is one transaction with strict durability, aborted if its future is dropped midway. Bytes are content:
//! held once by their SHA-256, in chunks, and written anew by each `put`, which heals a damaged copy. Two tabs: the
//! database runs writing transactions one after the other; a tab that finds a newer layout than its own, or whose
//! database is deleted, closes its connection at once and says so at the next call.
//!
//! Long because this one file of the layer may name browser types.

use super::{
    digest::{Md5, Sha256},
    error::VaultError,
    journal::{JournalId, RestoreJournal},
    record::{BackupId, BackupRecord, BackupState, RecordEdit},
    schema::{self, BACKUPS, BY_SHA256, CHUNKS, PARTIALS, RESTORES, Schema},
    store::{
        PartialImage, PartialProgress, Run, Store, check_bytes, check_image, check_length, check_size, free_id,
        lay_over, settle, sort_newest_first,
    },
};
use crate::image::sort::sort_by_key;
use core::{cell::Cell, time::Duration};
use futures::{channel::oneshot, future::Either, future::select};
use idb::{Factory, KeyRange, ObjectStore, Query, Request as _};
use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{
    Event, IdbDatabase, IdbTransaction, IdbTransactionDurability, IdbTransactionMode, IdbTransactionOptions,
};

/// How a library is opened.
#[derive(Debug, Clone)]
pub struct IdbOptions {
    /// Name of the database.
    pub name: String,
    /// Layout it is brought to.
    pub schema: Schema,
    /// How long other tabs may take to let go of an older layout before [`VaultError::Blocked`] is given.
    pub patience: Duration,
}

impl Default for IdbOptions {
    fn default() -> Self {
        Self { name: DATABASE.to_owned(), schema: schema::CURRENT, patience: Duration::from_secs(3) }
    }
}

/// Name of the page's database.
pub const DATABASE: &str = "switchback";

/// A library in IndexedDB. Clones share one connection, which closes with the last of them.
#[derive(Debug, Clone)]
pub struct IdbStore(Rc<Connection>);

#[derive(Debug)]
struct Connection {
    db: IdbDatabase,
    end: Rc<Cell<Option<End>>>,
    /// Handlers of `versionchange` and `close`.
    _handlers: [Closure<dyn FnMut(Event)>; 2],
}

/// Why a connection is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Superseded,
    Evicted,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.db.set_onversionchange(None);
        self.db.set_onclose(None);
        self.db.close();
    }
}

impl IdbStore {
    /// Opens the library, and creates it or brings it up to date first where needed.
    ///
    /// # Errors
    /// [`VaultError::NotAvailable`], [`VaultError::NewerVersion`], [`VaultError::Blocked`], [`VaultError::Full`].
    pub async fn open(options: &IdbOptions) -> Result<Self, VaultError> {
        let factory = Factory::new().map_err(|error| unavailable(&error))?;
        let mut request =
            factory.open(&options.name, Some(options.schema.version)).map_err(|error| unavailable(&error))?;
        let schema = options.schema;
        request.on_upgrade_needed(move |event| {
            // A failed step leaves its error on the request, whose transaction then rolls back.
            if upgrade(&event, &schema).is_err()
                && let Ok(request) = idb::event::Event::target(&event)
                && let Some(transaction) = request.transaction()
            {
                let _ = transaction.abort();
            }
        });
        let (tell_blocked, blocked) = oneshot::channel();
        request.on_blocked(move |_| {
            let _ = tell_blocked.send(());
        });
        let patience = options.patience;
        let out_of_patience = async move {
            if blocked.await.is_err() {
                core::future::pending::<()>().await;
            }
            gloo_timers::future::sleep(patience).await;
        };
        let opening = Box::pin(request.into_future());
        match select(opening, Box::pin(out_of_patience)).await {
            Either::Left((Ok(db), _)) => Ok(Self(Rc::new(Connection::new(db.into())))),
            Either::Left((Err(error), _)) if error.to_string().contains("VersionError") => {
                Err(newer_version(&factory, options).await)
            }
            Either::Left((Err(error), _)) if is_full(&error.to_string()) => Err(VaultError::Full { needed: 0 }),
            Either::Left((Err(error), _)) => Err(unavailable(&error)),
            Either::Right(((), opening)) => {
                // It may still open later; nobody waits for it then, and it must not block others.
                wasm_bindgen_futures::spawn_local(async move {
                    if let Ok(db) = opening.await {
                        db.close();
                    }
                });
                Err(VaultError::Blocked)
            }
        }
    }

    /// Deletes a whole library. Connections of other tabs close by themselves.
    ///
    /// # Errors
    /// [`VaultError::NotAvailable`], [`VaultError::Database`].
    pub async fn delete(name: &str) -> Result<(), VaultError> {
        let request = Factory::new().and_then(|factory| factory.delete(name)).map_err(|error| unavailable(&error))?;
        request.await.map_err(|error| database("delete the library", &error))
    }

    fn begin(&self, mode: IdbTransactionMode, action: &'static str, needed: u64) -> Result<Transaction, VaultError> {
        match self.0.end.get() {
            Some(End::Superseded) => Err(VaultError::Superseded),
            Some(End::Evicted) => Err(VaultError::Evicted),
            None => Transaction::begin(&self.0.db, mode, action, needed),
        }
    }

    fn reading(&self, action: &'static str) -> Result<Transaction, VaultError> {
        self.begin(IdbTransactionMode::Readonly, action, 0)
    }

    /// `needed` is how many bytes are about to be written, for [`VaultError::Full`].
    fn writing(&self, action: &'static str, needed: u64) -> Result<Transaction, VaultError> {
        self.begin(IdbTransactionMode::Readwrite, action, needed)
    }
}

impl Connection {
    fn new(db: IdbDatabase) -> Self {
        let end = Rc::new(Cell::new(None));
        let versionchange = {
            let (end, db) = (Rc::clone(&end), db.clone());
            Closure::new(move |event: Event| {
                let deleted = Reflect::get(&event, &"newVersion".into()).is_ok_and(|version| version.is_null());
                end.set(Some(if deleted { End::Evicted } else { End::Superseded }));
                db.close();
            })
        };
        let closed = {
            let end = Rc::clone(&end);
            Closure::new(move |_: Event| end.set(Some(End::Evicted)))
        };
        db.set_onversionchange(Some(versionchange.as_ref().unchecked_ref()));
        db.set_onclose(Some(closed.as_ref().unchecked_ref()));
        Self { db, end, _handlers: [versionchange, closed] }
    }
}

/// Creates the tables that the database lacks.
fn upgrade(event: &idb::event::VersionChangeEvent, schema: &Schema) -> Result<(), idb::Error> {
    let db = idb::DatabaseEvent::database(event)?;
    for table in schema.missing_since(event.old_version()?) {
        let store = db.create_object_store(table.name, idb::ObjectStoreParams::new())?;
        if let Some(field) = table.index {
            store.create_index(field, idb::KeyPath::new_single(field), None)?;
        }
    }
    Ok(())
}

async fn newer_version(factory: &Factory, options: &IdbOptions) -> VaultError {
    let found = match factory.open(&options.name, None) {
        Ok(request) => request.await.ok().and_then(|db| {
            db.close();
            db.version().ok()
        }),
        Err(_) => None,
    };
    VaultError::NewerVersion { found: found.unwrap_or(u32::MAX), known: options.schema.version }
}

/// One transaction over the whole library: aborted when dropped before [`Transaction::commit`].
struct Transaction {
    raw: IdbTransaction,
    action: &'static str,
    needed: u64,
    outcome: Option<oneshot::Receiver<bool>>,
    _handlers: [Closure<dyn FnMut(Event)>; 2],
}

impl Transaction {
    fn begin(
        db: &IdbDatabase,
        mode: IdbTransactionMode,
        action: &'static str,
        needed: u64,
    ) -> Result<Self, VaultError> {
        let tables = [BACKUPS, CHUNKS, PARTIALS, RESTORES].map(JsString::from);
        let options = IdbTransactionOptions::new();
        options.set_durability(IdbTransactionDurability::Strict);
        let raw = db
            .transaction_with_str_sequence_and_mode_and_options(&tables, mode, &options)
            // The connection is closed, and no event has told why.
            .map_err(|_| VaultError::Evicted)?;
        let (sender, outcome) = oneshot::channel();
        let sender = Rc::new(Cell::new(Some(sender)));
        let settle = |committed: bool| {
            let sender = Rc::clone(&sender);
            Closure::<dyn FnMut(Event)>::new(move |_: Event| {
                if let Some(sender) = sender.take() {
                    let _ = sender.send(committed);
                }
            })
        };
        let handlers = [settle(true), settle(false)];
        let [complete, abort] = &handlers;
        raw.set_oncomplete(Some(complete.as_ref().unchecked_ref()));
        raw.set_onabort(Some(abort.as_ref().unchecked_ref()));
        Ok(Self { raw, action, needed, outcome: Some(outcome), _handlers: handlers })
    }

    fn table(&self, name: &str) -> Result<ObjectStore, VaultError> {
        idb::Transaction::from(self.raw.clone()).object_store(name).map_err(|error| self.failed(&error))
    }

    async fn get(&self, table: &str, key: &str) -> Result<Option<JsValue>, VaultError> {
        let request = self.table(table)?.get(JsValue::from_str(key)).map_err(|error| self.failed(&error))?;
        request.await.map_err(|error| self.failed(&error))
    }

    async fn get_all(&self, table: &str, range: Option<KeyRange>) -> Result<Vec<JsValue>, VaultError> {
        let request = self.table(table)?.get_all(range.map(Query::from), None).map_err(|error| self.failed(&error))?;
        request.await.map_err(|error| self.failed(&error))
    }

    /// Every key of a table of text keys.
    async fn keys(&self, table: &str) -> Result<Vec<String>, VaultError> {
        let request = self.table(table)?.get_all_keys(None, None).map_err(|error| self.failed(&error))?;
        let keys = request.await.map_err(|error| self.failed(&error))?;
        Ok(keys.iter().filter_map(JsValue::as_string).collect())
    }

    /// Sends a write; its failure aborts the transaction and is told by [`Transaction::commit`].
    fn put(&self, table: &str, key: &JsValue, value: &JsValue) -> Result<(), VaultError> {
        self.table(table)?.put(value, Some(key)).map(drop).map_err(|error| self.failed(&error))
    }

    fn delete(&self, table: &str, what: impl Into<Query>) -> Result<(), VaultError> {
        self.table(table)?.delete(what).map(drop).map_err(|error| self.failed(&error))
    }

    /// Returns once everything is on disk.
    async fn commit(mut self) -> Result<(), VaultError> {
        let committed = match &mut self.outcome {
            Some(outcome) => outcome.await.unwrap_or(false),
            None => false,
        };
        self.outcome = None;
        if committed {
            return Ok(());
        }
        let reason = self.raw.error().map_or_else(|| "aborted".to_owned(), |error| String::from(error.to_string()));
        Err(self.failed_text(reason))
    }

    fn failed(&self, error: &idb::Error) -> VaultError {
        self.failed_text(error.to_string())
    }

    fn failed_text(&self, detail: String) -> VaultError {
        if is_full(&detail) {
            VaultError::Full { needed: self.needed }
        } else {
            VaultError::Database { action: self.action, detail }
        }
    }

    async fn shelved(&self, id: &BackupId) -> Result<Shelved, VaultError> {
        let not_found = || VaultError::NotFound { id: id.to_string() };
        let value = self.get(BACKUPS, &id.0).await?.ok_or_else(not_found)?;
        Shelved::from_value(&value).ok_or_else(|| VaultError::Damaged { what: id.to_string() })
    }

    /// A backup that is not removed.
    async fn backup(&self, id: &BackupId) -> Result<BackupRecord, VaultError> {
        let shelved = self.shelved(id).await?;
        if shelved.removed_ms.is_some() {
            return Err(VaultError::NotFound { id: id.to_string() });
        }
        Ok(shelved.record)
    }

    /// A partial backup that is not removed, and what is settled of it.
    async fn partial(&self, id: &BackupId) -> Result<(BackupRecord, Vec<core::ops::Range<u32>>), VaultError> {
        let record = self.backup(id).await?;
        match &record.state {
            BackupState::Partial { have } => {
                let have = have.clone();
                Ok((record, have))
            }
            BackupState::Complete { .. } => Err(VaultError::AlreadyComplete { id: id.to_string() }),
        }
    }

    async fn journal(&self, id: &JournalId) -> Result<RestoreJournal, VaultError> {
        let not_found = || VaultError::NotFound { id: id.to_string() };
        let value = self.get(RESTORES, &id.0).await?.ok_or_else(not_found)?;
        json_of(&value)
            .and_then(|text| schema::read_journal(&text))
            .ok_or_else(|| VaultError::Damaged { what: id.to_string() })
    }

    fn put_backup(&self, record: &BackupRecord, removed_ms: Option<u64>) -> Result<(), VaultError> {
        let value = object(&schema::write_backup(record), record.sha256());
        if let Some(removed_ms) = removed_ms {
            set(&value, "removedMs", &JsValue::from_f64(removed_ms as f64));
        }
        self.put(BACKUPS, &JsValue::from_str(&record.id.0), &value)
    }

    fn put_journal(&self, journal: &RestoreJournal) -> Result<(), VaultError> {
        let value = object(&schema::write_journal(journal), Some(journal.sha256));
        self.put(RESTORES, &JsValue::from_str(&journal.id.0), &value)
    }

    /// A chunk of a partial backup; none where it is not there or not as it was stored.
    async fn partial_chunk(&self, id: &BackupId, index: u32) -> Result<Option<Vec<u8>>, VaultError> {
        let request = self.table(PARTIALS)?.get(chunk_key(&id.0, index)).map_err(|error| self.failed(&error))?;
        let value = request.await.map_err(|error| self.failed(&error))?;
        Ok(value.and_then(|value| partial_chunk(&value)))
    }

    fn put_partial_chunk(&self, id: &BackupId, index: u32, chunk: &[u8]) -> Result<(), VaultError> {
        let value = object("", Some(Sha256::of(chunk)));
        set(&value, "bytes", &Uint8Array::from(chunk));
        self.put(PARTIALS, &chunk_key(&id.0, index), &value)
    }

    fn put_content(&self, sha256: &Sha256, bytes: &[u8]) -> Result<(), VaultError> {
        let owner = sha256.to_string();
        schema::chunks(bytes)
            .try_for_each(|(index, chunk)| self.put(CHUNKS, &chunk_key(&owner, index), &Uint8Array::from(chunk)))
    }

    async fn content(&self, sha256: &Sha256, size: u32, what: &str) -> Result<Vec<u8>, VaultError> {
        let damaged = || VaultError::Damaged { what: what.to_owned() };
        let chunks = self.get_all(CHUNKS, Some(self.chunks_of(&sha256.to_string())?)).await?;
        let chunks: Result<Vec<Uint8Array>, _> = chunks.into_iter().map(JsCast::dyn_into).collect();
        let chunks = chunks.map_err(|_| damaged())?;
        let found = chunks.iter().map(|chunk| u64::from(chunk.length())).fold(0, u64::saturating_add);
        if found != u64::from(size) {
            return Err(damaged());
        }
        let mut bytes = Vec::with_capacity(size as usize);
        chunks.iter().for_each(|chunk| bytes.extend(chunk.to_vec()));
        if self::sha256(&bytes).await == *sha256 { Ok(bytes) } else { Err(damaged()) }
    }

    /// Deletes an image that no backup and no restore tells of any more.
    async fn sweep(&self, sha256: &Sha256) -> Result<(), VaultError> {
        let key = JsValue::from_str(&sha256.to_string());
        for table in [BACKUPS, RESTORES] {
            let index = self.table(table)?.index(BY_SHA256).map_err(|error| self.failed(&error))?;
            let request = index.count(Some(Query::from(key.clone()))).map_err(|error| self.failed(&error))?;
            if request.await.map_err(|error| self.failed(&error))? > 0 {
                return Ok(());
            }
        }
        self.delete(CHUNKS, self.chunks_of(&sha256.to_string())?)
    }

    /// The keys of all chunks of one image: an array sorts after every number.
    fn chunks_of(&self, owner: &str) -> Result<KeyRange, VaultError> {
        let owner = JsValue::from_str(owner);
        KeyRange::bound(&Array::of1(&owner), &Array::of2(&owner, &Array::new()), None, None)
            .map_err(|error| self.failed(&error))
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        self.raw.set_oncomplete(None);
        self.raw.set_onabort(None);
        if self.outcome.is_some() {
            // Fails where it has ended already.
            let _ = self.raw.abort();
        }
    }
}

/// A backup as it lies in its table.
struct Shelved {
    record: BackupRecord,
    removed_ms: Option<u64>,
}

impl Shelved {
    fn from_value(value: &JsValue) -> Option<Self> {
        let record = schema::read_backup(&json_of(value)?)?;
        let removed_ms = Reflect::get(value, &"removedMs".into()).ok().and_then(|ms| ms.as_f64());
        Some(Self { record, removed_ms: removed_ms.map(|ms| ms as u64) })
    }
}

/// The stored form of a record: its text, and what its table is indexed by.
fn object(json: &str, sha256: Option<Sha256>) -> JsValue {
    let value = Object::new();
    set(&value, "json", &JsValue::from_str(json));
    if let Some(sha256) = sha256 {
        set(&value, BY_SHA256, &JsValue::from_str(&sha256.to_string()));
    }
    value.into()
}

fn set(object: &JsValue, field: &str, value: &JsValue) {
    // Setting a field of a plain object does not fail.
    let _ = Reflect::set(object, &JsValue::from_str(field), value);
}

fn json_of(value: &JsValue) -> Option<String> {
    Reflect::get(value, &"json".into()).ok()?.as_string()
}

fn chunk_key(owner: &str, index: u32) -> JsValue {
    Array::of2(&JsValue::from_str(owner), &JsValue::from(index)).into()
}

fn is_full(detail: &str) -> bool {
    detail.contains("QuotaExceeded")
}

fn unavailable(error: &idb::Error) -> VaultError {
    VaultError::NotAvailable { detail: error.to_string() }
}

fn database(action: &'static str, error: &idb::Error) -> VaultError {
    VaultError::Database { action, detail: error.to_string() }
}

impl Store for IdbStore {
    async fn put(&self, mut record: BackupRecord, bytes: &[u8]) -> Result<BackupRecord, VaultError> {
        check_bytes(&record, bytes, sha256(bytes).await)?;
        let transaction = self.writing("store a backup", bytes.len() as u64)?;
        let taken = transaction.keys(BACKUPS).await?;
        record.id = BackupId(free_id(&record.id.0, |id| taken.iter().any(|key| key == id)));
        if let Some(sha256) = record.sha256() {
            transaction.put_content(&sha256, bytes)?;
        }
        transaction.put_backup(&record, None)?;
        transaction.commit().await?;
        Ok(record)
    }

    async fn list(&self) -> Result<Vec<BackupRecord>, VaultError> {
        let values = self.reading("list the backups")?.get_all(BACKUPS, None).await?;
        let shelved = values.iter().filter_map(Shelved::from_value);
        let mut records: Vec<_> =
            shelved.filter(|shelved| shelved.removed_ms.is_none()).map(|shelved| shelved.record).collect();
        sort_newest_first(&mut records);
        Ok(records)
    }

    async fn unreadable(&self) -> Result<usize, VaultError> {
        let values = self.reading("list the backups")?.get_all(BACKUPS, None).await?;
        Ok(values.iter().filter(|value| Shelved::from_value(value).is_none()).count())
    }

    async fn record(&self, id: &BackupId) -> Result<BackupRecord, VaultError> {
        self.reading("read a backup")?.backup(id).await
    }

    async fn bytes(&self, id: &BackupId) -> Result<Vec<u8>, VaultError> {
        let transaction = self.reading("read a backup")?;
        let record = transaction.backup(id).await?;
        let sha256 = record.sha256().ok_or_else(|| VaultError::NotComplete { id: id.to_string() })?;
        transaction.content(&sha256, record.size, record.name()).await
    }

    async fn update(&self, id: &BackupId, edit: RecordEdit) -> Result<BackupRecord, VaultError> {
        let transaction = self.writing("change a backup", 0)?;
        let record = transaction.backup(id).await?.edited(edit);
        transaction.put_backup(&record, None)?;
        transaction.commit().await?;
        Ok(record)
    }

    async fn remove(&self, id: &BackupId, now_ms: u64) -> Result<(), VaultError> {
        let transaction = self.writing("delete a backup", 0)?;
        let record = transaction.backup(id).await?;
        transaction.put_backup(&record, Some(now_ms))?;
        transaction.commit().await
    }

    async fn undo_remove(&self, id: &BackupId) -> Result<BackupRecord, VaultError> {
        let transaction = self.writing("put a backup back", 0)?;
        let record = transaction.shelved(id).await?.record;
        transaction.put_backup(&record, None)?;
        transaction.commit().await?;
        Ok(record)
    }

    async fn list_removed(&self) -> Result<Vec<BackupRecord>, VaultError> {
        let values = self.reading("list the backups")?.get_all(BACKUPS, None).await?;
        let shelved = values.iter().filter_map(Shelved::from_value);
        let mut removed: Vec<_> = shelved.filter(|shelved| shelved.removed_ms.is_some()).collect();
        sort_by_key(&mut removed, |shelved| core::cmp::Reverse(shelved.removed_ms));
        Ok(removed.into_iter().map(|shelved| shelved.record).collect())
    }

    async fn purge_removed(&self, before_ms: u64) -> Result<usize, VaultError> {
        let transaction = self.writing("delete backups for good", 0)?;
        let values = transaction.get_all(BACKUPS, None).await?;
        let shelved = values.iter().filter_map(Shelved::from_value);
        let gone: Vec<_> = shelved
            .filter(|shelved| shelved.removed_ms.is_some_and(|removed_ms| removed_ms < before_ms))
            .map(|shelved| shelved.record)
            .collect();
        for record in &gone {
            transaction.delete(BACKUPS, JsValue::from_str(&record.id.0))?;
            transaction.delete(PARTIALS, transaction.chunks_of(&record.id.0)?)?;
        }
        for sha256 in gone.iter().filter_map(BackupRecord::sha256) {
            transaction.sweep(&sha256).await?;
        }
        transaction.commit().await?;
        Ok(gone.len())
    }

    async fn begin_partial(&self, mut record: BackupRecord) -> Result<BackupRecord, VaultError> {
        check_size(u64::from(record.size))?;
        if record.is_complete() {
            return Err(VaultError::AlreadyComplete { id: record.id.to_string() });
        }
        let transaction = self.writing("begin a backup", 0)?;
        let taken = transaction.keys(BACKUPS).await?;
        record.id = BackupId(free_id(&record.id.0, |id| taken.iter().any(|key| key == id)));
        transaction.put_backup(&record, None)?;
        transaction.commit().await?;
        Ok(record)
    }

    async fn extend_partial(&self, id: &BackupId, progress: PartialProgress<'_>) -> Result<(), VaultError> {
        let needed = progress.runs.iter().map(|run| run.bytes.len() as u64).sum();
        let transaction = self.writing("store a part of a backup", needed)?;
        let (mut record, have) = transaction.partial(id).await?;
        let mut have = settle(&have, &progress, record.size)?;
        let fresh: Vec<_> = progress.runs.iter().map(Run::range).collect();
        for index in 0..schema::chunk_count(record.size) {
            let range = schema::chunk_range(index, record.size);
            if !fresh.iter().any(|run| schema::overlap(run, &range)) {
                continue;
            }
            let is_whole = fresh.iter().any(|run| run.start <= range.start && range.end <= run.end);
            let stored = if is_whole { None } else { transaction.partial_chunk(id, index).await? };
            let mut chunk = match stored.filter(|stored| stored.len() == range.len()) {
                Some(stored) => stored,
                None => {
                    // What was settled of it is gone: only what comes now can be trusted.
                    have = schema::without(&have, &range);
                    have.extend(fresh.iter().map(|run| run.start.max(range.start)..run.end.min(range.end)));
                    vec![0xFF; range.len()]
                }
            };
            lay_over(&mut chunk, range.start, progress.runs);
            transaction.put_partial_chunk(id, index, &chunk)?;
        }
        record.state = BackupState::Partial { have: schema::tidy_ranges(&have, record.size) };
        transaction.put_backup(&record, None)?;
        transaction.commit().await
    }

    async fn partial(&self, id: &BackupId) -> Result<PartialImage, VaultError> {
        let transaction = self.reading("read a partial backup")?;
        let (record, mut have) = transaction.partial(id).await?;
        let mut bytes = vec![0xFF; record.size as usize];
        for index in 0..schema::chunk_count(record.size) {
            let range = schema::chunk_range(index, record.size);
            let room = bytes.get_mut(range.start as usize..range.end as usize);
            match (transaction.partial_chunk(id, index).await?, room) {
                (Some(chunk), Some(room)) if chunk.len() == room.len() => room.copy_from_slice(&chunk),
                _ => have = schema::without(&have, &range),
            }
        }
        Ok(PartialImage { bytes, have })
    }

    async fn finish_partial(&self, id: &BackupId, md5: Md5, bytes: &[u8]) -> Result<BackupRecord, VaultError> {
        // A transaction ends by itself while something else is waited for.
        let sha256 = sha256(bytes).await;
        let transaction = self.writing("store a backup", bytes.len() as u64)?;
        let (record, _) = transaction.partial(id).await?;
        check_length(&record, bytes)?;
        let record = record.completed(md5, sha256);
        transaction.put_content(&sha256, bytes)?;
        transaction.delete(PARTIALS, transaction.chunks_of(&id.0)?)?;
        transaction.put_backup(&record, None)?;
        transaction.commit().await?;
        Ok(record)
    }

    async fn begin_restore(&self, mut journal: RestoreJournal, image: &[u8]) -> Result<RestoreJournal, VaultError> {
        check_image(&journal, image, sha256(image).await)?;
        let transaction = self.writing("note a restore", image.len() as u64)?;
        let taken = transaction.keys(RESTORES).await?;
        journal.id = JournalId(free_id(&journal.id.0, |id| taken.iter().any(|key| key == id)));
        transaction.put_content(&journal.sha256, image)?;
        transaction.put_journal(&journal)?;
        transaction.commit().await?;
        Ok(journal)
    }

    async fn restore_image(&self, id: &JournalId) -> Result<Vec<u8>, VaultError> {
        let transaction = self.reading("read the image of a restore")?;
        let journal = transaction.journal(id).await?;
        transaction.content(&journal.sha256, journal.size, &journal.title).await
    }

    async fn finish_restore(&self, id: &JournalId) -> Result<(), VaultError> {
        let transaction = self.writing("forget a restore", 0)?;
        let journal = transaction.get(RESTORES, &id.0).await?;
        transaction.delete(RESTORES, JsValue::from_str(&id.0))?;
        let journal = journal.and_then(|value| schema::read_journal(&json_of(&value)?));
        if let Some(journal) = journal {
            transaction.sweep(&journal.sha256).await?;
        }
        transaction.commit().await
    }

    async fn list_restores(&self) -> Result<Vec<RestoreJournal>, VaultError> {
        let values = self.reading("list unfinished restores")?.get_all(RESTORES, None).await?;
        let mut restores: Vec<_> = values.iter().filter_map(|value| schema::read_journal(&json_of(value)?)).collect();
        sort_by_key(&mut restores, |journal| core::cmp::Reverse(journal.started_ms));
        Ok(restores)
    }
}

/// SHA-256 of `bytes`, by the browser and beside the page where it offers that.
pub async fn sha256(bytes: &[u8]) -> Sha256 {
    by_browser(bytes).await.unwrap_or_else(|| Sha256::of(bytes))
}

async fn by_browser(bytes: &[u8]) -> Option<Sha256> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    let promise = subtle.digest_with_str_and_js_u8_array("SHA-256", &Uint8Array::from(bytes)).ok()?;
    let digest = wasm_bindgen_futures::JsFuture::from(promise).await.ok()?;
    Uint8Array::new(&digest).to_vec().try_into().ok().map(Sha256)
}

/// The bytes of a partial backup's chunk; none where they are not those that were stored.
fn partial_chunk(value: &JsValue) -> Option<Vec<u8>> {
    let field = |name: &str| Reflect::get(value, &JsValue::from_str(name)).ok();
    let bytes = field("bytes")?.dyn_into::<Uint8Array>().ok()?;
    let sha256: Sha256 = field(BY_SHA256)?.as_string()?.parse().ok()?;
    if bytes.length() > schema::CHUNK_SIZE_BYTES {
        return None;
    }
    let bytes = bytes.to_vec();
    (Sha256::of(&bytes) == sha256).then_some(bytes)
}
