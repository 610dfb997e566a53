//! A library in memory: for tests, for the demo, and where the browser offers no storage.

use super::{
    digest::{Md5, Sha256},
    error::VaultError,
    journal::{JournalId, RestoreJournal},
    record::{BackupId, BackupRecord, BackupState, RecordEdit},
    store::{
        PartialImage, PartialProgress, Store, check_bytes, check_image, check_length, check_size, free_id, lay_over,
        settle, sort_newest_first,
    },
};
use crate::image::sort::sort_by_key;
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// A library that lasts as long as its last clone.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore(Rc<RefCell<Shelves>>);

#[derive(Debug, Default)]
struct Shelves {
    backups: BTreeMap<BackupId, Shelved>,
    restores: BTreeMap<JournalId, RestoreJournal>,
    contents: BTreeMap<Sha256, Vec<u8>>,
}

#[derive(Debug)]
struct Shelved {
    record: BackupRecord,
    removed_ms: Option<u64>,
    /// Bytes of a partial backup; empty once it is complete.
    partial: Vec<u8>,
}

impl MemoryStore {
    /// An empty library.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Shelves {
    fn shelved(&mut self, id: &BackupId) -> Result<&mut Shelved, VaultError> {
        self.backups
            .get_mut(id)
            .filter(|shelved| shelved.removed_ms.is_none())
            .ok_or_else(|| VaultError::NotFound { id: id.to_string() })
    }

    fn partial(&mut self, id: &BackupId) -> Result<&mut Shelved, VaultError> {
        let shelved = self.shelved(id)?;
        if shelved.record.is_complete() {
            return Err(VaultError::AlreadyComplete { id: id.to_string() });
        }
        Ok(shelved)
    }

    fn shelve(&mut self, mut record: BackupRecord, partial: Vec<u8>) -> BackupRecord {
        record.id = BackupId(free_id(&record.id.0, |id| self.backups.contains_key(&BackupId(id.to_owned()))));
        self.backups.insert(record.id.clone(), Shelved { record: record.clone(), removed_ms: None, partial });
        record
    }

    fn content(&self, sha256: &Sha256, what: &str) -> Result<Vec<u8>, VaultError> {
        let damaged = || VaultError::Damaged { what: what.to_owned() };
        let bytes = self.contents.get(sha256).ok_or_else(damaged)?;
        if Sha256::of(bytes) == *sha256 { Ok(bytes.clone()) } else { Err(damaged()) }
    }

    /// Drops contents that nothing tells of any more.
    fn sweep(&mut self) {
        let backups = self.backups.values().filter_map(|shelved| shelved.record.sha256());
        let used: Vec<_> = backups.chain(self.restores.values().map(|journal| journal.sha256)).collect();
        self.contents.retain(|sha256, _| used.contains(sha256));
    }

    fn list(&self, mut choose: impl FnMut(&Shelved) -> bool) -> Vec<BackupRecord> {
        self.backups.values().filter(|shelved| choose(shelved)).map(|shelved| shelved.record.clone()).collect()
    }
}

impl Store for MemoryStore {
    async fn put(&self, record: BackupRecord, bytes: &[u8]) -> Result<BackupRecord, VaultError> {
        check_bytes(&record, bytes, Sha256::of(bytes))?;
        let mut shelves = self.0.borrow_mut();
        if let Some(sha256) = record.sha256() {
            shelves.contents.entry(sha256).or_insert_with(|| bytes.to_vec());
        }
        Ok(shelves.shelve(record, Vec::new()))
    }

    async fn list(&self) -> Result<Vec<BackupRecord>, VaultError> {
        let mut records = self.0.borrow().list(|shelved| shelved.removed_ms.is_none());
        sort_newest_first(&mut records);
        Ok(records)
    }

    async fn unreadable(&self) -> Result<usize, VaultError> {
        Ok(0)
    }

    async fn record(&self, id: &BackupId) -> Result<BackupRecord, VaultError> {
        self.0.borrow_mut().shelved(id).map(|shelved| shelved.record.clone())
    }

    async fn bytes(&self, id: &BackupId) -> Result<Vec<u8>, VaultError> {
        let record = self.record(id).await?;
        let sha256 = record.sha256().ok_or_else(|| VaultError::NotComplete { id: id.to_string() })?;
        self.0.borrow().content(&sha256, record.name())
    }

    async fn update(&self, id: &BackupId, edit: RecordEdit) -> Result<BackupRecord, VaultError> {
        let mut shelves = self.0.borrow_mut();
        let shelved = shelves.shelved(id)?;
        shelved.record = shelved.record.clone().edited(edit);
        Ok(shelved.record.clone())
    }

    async fn remove(&self, id: &BackupId, now_ms: u64) -> Result<(), VaultError> {
        self.0.borrow_mut().shelved(id)?.removed_ms = Some(now_ms);
        Ok(())
    }

    async fn undo_remove(&self, id: &BackupId) -> Result<BackupRecord, VaultError> {
        let mut shelves = self.0.borrow_mut();
        let shelved = shelves.backups.get_mut(id).ok_or_else(|| VaultError::NotFound { id: id.to_string() })?;
        shelved.removed_ms = None;
        Ok(shelved.record.clone())
    }

    async fn list_removed(&self) -> Result<Vec<BackupRecord>, VaultError> {
        let shelves = self.0.borrow();
        let mut removed: Vec<_> = shelves
            .backups
            .values()
            .filter_map(|shelved| Some((shelved.removed_ms?, shelved.record.clone())))
            .collect();
        sort_by_key(&mut removed, |(removed_ms, _)| core::cmp::Reverse(*removed_ms));
        Ok(removed.into_iter().map(|(_, record)| record).collect())
    }

    async fn purge_removed(&self, before_ms: u64) -> Result<usize, VaultError> {
        let mut shelves = self.0.borrow_mut();
        let before = shelves.backups.len();
        shelves.backups.retain(|_, shelved| shelved.removed_ms.is_none_or(|removed_ms| removed_ms >= before_ms));
        shelves.sweep();
        Ok(before.saturating_sub(shelves.backups.len()))
    }

    async fn begin_partial(&self, record: BackupRecord) -> Result<BackupRecord, VaultError> {
        check_size(u64::from(record.size))?;
        if record.is_complete() {
            return Err(VaultError::AlreadyComplete { id: record.id.to_string() });
        }
        let blank = vec![0xFF; record.size as usize];
        Ok(self.0.borrow_mut().shelve(record, blank))
    }

    async fn extend_partial(&self, id: &BackupId, progress: PartialProgress<'_>) -> Result<(), VaultError> {
        let mut shelves = self.0.borrow_mut();
        let shelved = shelves.partial(id)?;
        let BackupState::Partial { have } = &mut shelved.record.state else { return Ok(()) };
        *have = settle(have, &progress, shelved.record.size)?;
        lay_over(&mut shelved.partial, 0, progress.runs);
        Ok(())
    }

    async fn partial(&self, id: &BackupId) -> Result<PartialImage, VaultError> {
        let mut shelves = self.0.borrow_mut();
        let shelved = shelves.partial(id)?;
        let have = match &shelved.record.state {
            BackupState::Partial { have } => have.clone(),
            BackupState::Complete { .. } => Vec::new(),
        };
        Ok(PartialImage { bytes: shelved.partial.clone(), have })
    }

    async fn finish_partial(&self, id: &BackupId, md5: Md5, bytes: &[u8]) -> Result<BackupRecord, VaultError> {
        let mut shelves = self.0.borrow_mut();
        let shelved = shelves.partial(id)?;
        check_length(&shelved.record, bytes)?;
        let sha256 = Sha256::of(bytes);
        shelved.record = shelved.record.clone().completed(md5, sha256);
        shelved.partial = Vec::new();
        let record = shelved.record.clone();
        shelves.contents.entry(sha256).or_insert_with(|| bytes.to_vec());
        Ok(record)
    }

    async fn begin_restore(&self, mut journal: RestoreJournal, image: &[u8]) -> Result<RestoreJournal, VaultError> {
        check_image(&journal, image, Sha256::of(image))?;
        let mut shelves = self.0.borrow_mut();
        journal.id = JournalId(free_id(&journal.id.0, |id| shelves.restores.contains_key(&JournalId(id.to_owned()))));
        shelves.contents.entry(journal.sha256).or_insert_with(|| image.to_vec());
        shelves.restores.insert(journal.id.clone(), journal.clone());
        Ok(journal)
    }

    async fn restore_image(&self, id: &JournalId) -> Result<Vec<u8>, VaultError> {
        let shelves = self.0.borrow();
        let journal = shelves.restores.get(id).ok_or_else(|| VaultError::NotFound { id: id.to_string() })?;
        shelves.content(&journal.sha256, &journal.title)
    }

    async fn finish_restore(&self, id: &JournalId) -> Result<(), VaultError> {
        let mut shelves = self.0.borrow_mut();
        shelves.restores.remove(id);
        shelves.sweep();
        Ok(())
    }

    async fn list_restores(&self) -> Result<Vec<RestoreJournal>, VaultError> {
        let mut restores: Vec<_> = self.0.borrow().restores.values().cloned().collect();
        sort_by_key(&mut restores, |journal| core::cmp::Reverse(journal.started_ms));
        Ok(restores)
    }
}
