//! What a library can do, whatever holds it.

use super::{
    digest::Sha256,
    error::VaultError,
    journal::{JournalId, RestoreJournal},
    record::{BackupId, BackupRecord, MAX_IMAGE_SIZE_BYTES, RecordEdit},
};
use core::ops::Range;

/// What has become known of a partial backup since the last call.
#[derive(Debug, Clone, Copy)]
pub struct PartialProgress<'a> {
    /// The whole image; its length is the record's size.
    pub image: &'a [u8],
    /// Which of its bytes changed since the last call. Only these are stored, in whole chunks.
    pub changed: &'a [Range<u32>],
    /// Every range that is settled now: sorted, disjoint, not touching.
    pub have: &'a [Range<u32>],
}

/// A partial backup as it was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartialImage {
    /// All bytes; FF where nothing is settled.
    pub bytes: Vec<u8>,
    /// What is settled and undamaged: stored pieces that fail their digest are left out, to be read again.
    pub have: Vec<Range<u32>>,
}

/// How far a restore has come.
#[derive(Debug, Clone, Copy)]
pub struct RestoreProgress<'a> {
    /// Now, in milliseconds since 1970-01-01 UTC.
    pub now_ms: u64,
    /// Flash ranges believed written, in bytes.
    pub written: &'a [Range<u32>],
}

/// A library of backups. Clones of a store are one library. Each call is a transaction: it happens wholly or not at
/// all, and a call that returned has been stored.
///
/// Several tabs may use one library at once: each call sees what other tabs' finished calls left; the later of two
/// edits of one record wins, and a record that another tab deleted is [`VaultError::NotFound`].
#[allow(async_fn_in_trait)]
pub trait Store {
    /// Takes in a complete backup and returns its record with the id it got: the proposed one where that is free.
    /// Equal bytes are held once, however many records tell of them.
    ///
    /// # Errors
    /// [`VaultError::RecordMismatch`] where `bytes` are not those of the record, [`VaultError::Full`].
    async fn put(&self, record: BackupRecord, bytes: &[u8]) -> Result<BackupRecord, VaultError>;

    /// All records but removed ones, newest first. Unreadable records are left out; [`Store::unreadable`] counts them.
    async fn list(&self) -> Result<Vec<BackupRecord>, VaultError>;

    /// How many stored records cannot be understood. They are kept as they are.
    async fn unreadable(&self) -> Result<usize, VaultError>;

    /// One record.
    async fn record(&self, id: &BackupId) -> Result<BackupRecord, VaultError>;

    /// The bytes of a complete backup, checked against its SHA-256.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where they are not what was put, [`VaultError::NotComplete`] for a partial backup.
    async fn bytes(&self, id: &BackupId) -> Result<Vec<u8>, VaultError>;

    /// Changes what a person wrote on a record.
    async fn update(&self, id: &BackupId, edit: RecordEdit) -> Result<BackupRecord, VaultError>;

    /// Takes a backup out of the list. Its bytes stay until [`Store::purge_removed`].
    async fn remove(&self, id: &BackupId, now_ms: u64) -> Result<(), VaultError>;

    /// Puts a removed backup back.
    async fn undo_remove(&self, id: &BackupId) -> Result<BackupRecord, VaultError>;

    /// Removed backups that can still be put back, last removed first.
    async fn list_removed(&self) -> Result<Vec<BackupRecord>, VaultError>;

    /// Deletes for good what was removed before `before_ms` (milliseconds since 1970-01-01 UTC); `u64::MAX` for all.
    /// Returns how many backups that were.
    async fn purge_removed(&self, before_ms: u64) -> Result<usize, VaultError>;

    /// Begins a partial backup (a record made by [`BackupRecord::new_partial`]) and returns it with the id it got.
    async fn begin_partial(&self, record: BackupRecord) -> Result<BackupRecord, VaultError>;

    /// Stores what has become known of a partial backup.
    async fn extend_partial(&self, id: &BackupId, progress: PartialProgress<'_>) -> Result<(), VaultError>;

    /// What is stored of a partial backup.
    async fn partial(&self, id: &BackupId) -> Result<PartialImage, VaultError>;

    /// Makes a partial backup complete with all its bytes; id, date and words stay.
    async fn finish_partial(&self, id: &BackupId, bytes: &[u8]) -> Result<BackupRecord, VaultError>;

    /// Notes that a restore begins, before the first erase, and keeps its image. Returns the journal with its id.
    async fn begin_restore(&self, journal: RestoreJournal, image: &[u8]) -> Result<RestoreJournal, VaultError>;

    /// Notes how far a restore has come.
    async fn restore_progress(&self, id: &JournalId, progress: RestoreProgress<'_>) -> Result<(), VaultError>;

    /// The image of an unfinished restore, checked against its SHA-256.
    async fn restore_image(&self, id: &JournalId) -> Result<Vec<u8>, VaultError>;

    /// Forgets a restore: it is proven, or the person has given it up. Fine if it is forgotten already.
    async fn finish_restore(&self, id: &JournalId) -> Result<(), VaultError>;

    /// Restores that have begun and not ended, newest first.
    async fn list_restores(&self) -> Result<Vec<RestoreJournal>, VaultError>;
}

/// Refuses sizes that no ESP8266 flash has.
pub(super) fn check_size(size: u64) -> Result<(), VaultError> {
    let limit = u64::from(MAX_IMAGE_SIZE_BYTES);
    if size == 0 || size > limit { Err(VaultError::ImpossibleSize { size, limit }) } else { Ok(()) }
}

/// Refuses `bytes`, whose SHA-256 is `found_sha256`, where they are not those of a complete `record`.
pub(super) fn check_bytes(record: &BackupRecord, bytes: &[u8], found_sha256: Sha256) -> Result<(), VaultError> {
    let found = bytes.len() as u64;
    check_size(found)?;
    let expected = u64::from(record.size);
    let Some(sha256) = record.sha256() else {
        return Err(VaultError::NotComplete { id: record.id.to_string() });
    };
    if expected != found || found_sha256 != sha256 {
        return Err(VaultError::RecordMismatch { expected, found });
    }
    Ok(())
}

/// Refuses an image, whose SHA-256 is `found_sha256`, where it is not the one a journal tells of.
pub(super) fn check_image(journal: &RestoreJournal, image: &[u8], found_sha256: Sha256) -> Result<(), VaultError> {
    let (expected, found) = (u64::from(journal.size), image.len() as u64);
    check_size(found)?;
    if expected != found || found_sha256 != journal.sha256 {
        return Err(VaultError::RecordMismatch { expected, found });
    }
    Ok(())
}

/// Refuses bytes that are not as many as the record tells of.
pub(super) fn check_length(record: &BackupRecord, bytes: &[u8]) -> Result<(), VaultError> {
    let (expected, found) = (u64::from(record.size), bytes.len() as u64);
    if expected == found { Ok(()) } else { Err(VaultError::RecordMismatch { expected, found }) }
}

/// `wanted`, or the first of `wanted-2`, `wanted-3`, … that is not taken.
pub(super) fn free_id(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut id = wanted.to_owned();
    let mut number = 2_u32;
    while taken(&id) {
        id = format!("{wanted}-{number}");
        number = number.saturating_add(1);
    }
    id
}

/// The order of lists: newest first, then by id.
pub(super) fn sort_newest_first(records: &mut [BackupRecord]) {
    records.sort_by(|a, b| b.created_ms.cmp(&a.created_ms).then_with(|| a.id.cmp(&b.id)));
}
