//! What a library can do, whatever holds it.

use super::{
    digest::{Md5, Sha256},
    error::VaultError,
    journal::{JournalId, RestoreJournal},
    record::{BackupId, BackupRecord, MAX_IMAGE_SIZE_BYTES, RecordEdit},
    schema::{tidy_ranges, without},
};
use crate::image::sort::sort_by;
use core::ops::Range;

/// A run of flash bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'a> {
    /// Flash address of its first byte.
    pub start: u32,
    /// Its bytes.
    pub bytes: &'a [u8],
}

impl Run<'_> {
    /// The flash bytes it covers.
    #[must_use]
    pub fn range(&self) -> Range<u32> {
        self.start..self.start.saturating_add(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX))
    }
}

/// What has become known of a partial backup since the last call. Only what the runs touch is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct PartialProgress<'a> {
    /// What is not settled any more; taken back before the runs are stored.
    pub forgotten: &'a [Range<u32>],
    /// What was settled. Where two runs overlap, the later one holds.
    pub runs: &'a [Run<'a>],
}

/// A partial backup as it was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartialImage {
    /// All bytes; FF where nothing is settled.
    pub bytes: Vec<u8>,
    /// What is settled and undamaged: stored pieces that fail their digest are left out, to be read again.
    pub have: Vec<Range<u32>>,
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

    /// Stores what has become known of a partial backup, beside what is stored of it.
    ///
    /// # Errors
    /// [`VaultError::RecordMismatch`] where a run ends behind the image, [`VaultError::AlreadyComplete`],
    /// [`VaultError::Full`].
    async fn extend_partial(&self, id: &BackupId, progress: PartialProgress<'_>) -> Result<(), VaultError>;

    /// What is stored of a partial backup.
    async fn partial(&self, id: &BackupId) -> Result<PartialImage, VaultError>;

    /// Makes a partial backup complete with all its bytes, whose MD5 is the device's own; id, date and words stay.
    async fn finish_partial(&self, id: &BackupId, md5: Md5, bytes: &[u8]) -> Result<BackupRecord, VaultError>;

    /// Notes that a restore begins, before the first erase, and keeps its image. Returns the journal with its id.
    async fn begin_restore(&self, journal: RestoreJournal, image: &[u8]) -> Result<RestoreJournal, VaultError>;

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

/// What is settled of a partial backup of `size` bytes once `progress` is stored.
pub(super) fn settle(
    have: &[Range<u32>],
    progress: &PartialProgress<'_>,
    size: u32,
) -> Result<Vec<Range<u32>>, VaultError> {
    let mut settled = have.to_vec();
    for range in progress.forgotten {
        settled = without(&settled, range);
    }
    for range in progress.runs.iter().map(Run::range) {
        if range.end > size {
            return Err(VaultError::RecordMismatch { expected: u64::from(size), found: u64::from(range.end) });
        }
        settled.push(range);
    }
    Ok(tidy_ranges(&settled, size))
}

/// Lays the runs over `bytes`, which begin at flash address `start`.
pub(super) fn lay_over(bytes: &mut [u8], start: u32, runs: &[Run<'_>]) {
    for run in runs {
        let ahead = start.saturating_sub(run.start) as usize;
        let room = bytes.get_mut(run.start.saturating_sub(start) as usize..).unwrap_or_default();
        let fresh = run.bytes.get(ahead..).unwrap_or_default();
        for (slot, byte) in room.iter_mut().zip(fresh) {
            *slot = *byte;
        }
    }
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
    sort_by(records, |a, b| b.created_ms.cmp(&a.created_ms).then_with(|| a.id.cmp(&b.id)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_laid_over_a_chunk_where_they_overlap_it_and_the_later_one_holds() {
        let mut chunk = [0; 8];
        let runs = [
            Run { start: 0, bytes: &[1; 12] },
            Run { start: 20, bytes: &[2; 4] },
            Run { start: 15, bytes: &[3; 9] },
            Run { start: 100, bytes: &[4; 9] },
        ];
        lay_over(&mut chunk, 10, &runs);
        assert_eq!(chunk, [1, 1, 0, 0, 0, 3, 3, 3]);
    }

    #[test]
    fn what_is_forgotten_goes_before_what_is_new_comes() {
        let progress = PartialProgress { forgotten: &[0..8], runs: &[Run { start: 4, bytes: &[0; 2] }] };
        assert_eq!(settle(&[0..12], &progress, 16), Ok(vec![4..6, 8..12]));
        assert_eq!(settle(&[0..12], &progress, 5), Err(VaultError::RecordMismatch { expected: 5, found: 6 }));
    }
}
