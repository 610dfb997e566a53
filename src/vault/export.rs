//! The whole library to one file and back: a zip of plain `.bin` files and a `manifest.json` that says what they are.
//!
//! The way back is tolerant: entries that are damaged or make no sense are left out and told, and a zip without a
//! manifest is taken as a box of `.bin` files. Removed backups and unfinished restores are not exported.

use super::{
    archive::{ArchiveEntry, ArchiveReader, ArchiveWriter, MAX_ARCHIVE_BYTES},
    digest::Sha256,
    error::{EntryProblem, VaultError},
    naming,
    record::{BackupId, BackupRecord, BackupSource, BackupState, DeviceFacts, MAX_IMAGE_SIZE_BYTES, NewBackup},
    schema,
    store::{PartialProgress, Run, Store, check_bytes, free_id},
};
use crate::image::json;
use core::ops::Range;
use serde_json::{Map, Value};

/// Name of the manifest in the archive.
const MANIFEST: &str = "manifest.json";
/// What the manifest of an exported library says it is.
pub const FORMAT: &str = "switchback-library";
/// Newest form of the manifest that is known here.
const VERSION: u32 = 1;
/// The largest manifest that is read, bytes: some 1,000 bytes for each of the most entries.
const MAX_MANIFEST_BYTES: usize = 16 * 1024 * 1024;

/// The names of its fields.
mod field {
    pub(super) const FORMAT: &str = "format";
    pub(super) const VERSION: &str = "version";
    pub(super) const EXPORTED_MS: &str = "exported_ms";
    pub(super) const BACKUPS: &str = "backups";
    pub(super) const FILE: &str = "file";
    pub(super) const RECORD: &str = "record";
}

struct Manifest {
    format: String,
    version: u32,
    /// Read one by one, so that one bad record does not spoil the others.
    backups: Vec<Value>,
}

impl Manifest {
    fn read(text: &[u8]) -> Option<Self> {
        let mut value: Value = serde_json::from_str(core::str::from_utf8(text).ok()?).ok()?;
        json::long(&value, field::EXPORTED_MS).ok()?;
        Some(Self {
            format: json::text(&value, field::FORMAT).ok()?.to_owned(),
            version: json::number(&value, field::VERSION).ok()?,
            backups: match value.get_mut(field::BACKUPS)?.take() {
                Value::Array(backups) => backups,
                _ => return None,
            },
        })
    }
}

/// An object of these fields.
fn object(fields: Vec<(&str, Value)>) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

/// How far an export or import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Backups that are done.
    pub done: usize,
    /// Backups in all.
    pub total: usize,
}

/// A library as one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The zip archive.
    pub zip: Vec<u8>,
    /// What is in it.
    pub records: Vec<BackupRecord>,
    /// What could not be read, and why.
    pub left_out: Vec<VaultError>,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Backups that are new in the library.
    pub added: Vec<BackupRecord>,
    /// How many were there already.
    pub known: usize,
    /// What was left out, and why.
    pub left_out: Vec<VaultError>,
    /// Why it ended early, for example because the browser has no more room; what was added stays.
    pub stopped: Option<VaultError>,
}

/// Packs every backup into one zip. `on_step` is awaited before each backup: show progress there and let the page
/// breathe.
///
/// # Errors
/// Those of [`Store::list`], [`VaultError::CannotPack`]. A backup that cannot be read is left out and told.
pub async fn export_library(
    store: &impl Store,
    now_ms: u64,
    mut on_step: impl AsyncFnMut(Step),
) -> Result<Exported, VaultError> {
    let records = store.list().await?;
    let total = records.len();
    let mut packer = Packer::default();
    for (done, record) in records.into_iter().enumerate() {
        on_step(Step { done, total }).await;
        match stored_bytes(store, &record).await {
            Ok((bytes, record)) => packer.add(record, &bytes)?,
            Err(error) => packer.left_out.push(error),
        }
    }
    packer.finish(now_ms)
}

/// All bytes of a backup, complete or not, and the record that is true of them.
async fn stored_bytes(store: &impl Store, record: &BackupRecord) -> Result<(Vec<u8>, BackupRecord), VaultError> {
    let mut record = record.clone();
    if record.is_complete() {
        return Ok((store.bytes(&record.id).await?, record));
    }
    let partial = store.partial(&record.id).await?;
    record.state = BackupState::Partial { have: partial.have };
    Ok((partial.bytes, record))
}

#[derive(Default)]
struct Packer {
    archive: ArchiveWriter,
    names: Vec<String>,
    /// Equal images are packed once.
    packed: Vec<(Sha256, String)>,
    listed: Vec<Value>,
    records: Vec<BackupRecord>,
    left_out: Vec<VaultError>,
}

impl Packer {
    fn add(&mut self, record: BackupRecord, bytes: &[u8]) -> Result<(), VaultError> {
        let known = self.packed.iter().find(|(sha256, _)| record.sha256() == Some(*sha256));
        let file = match known {
            Some((_, file)) => file.clone(),
            None => self.pack(&record, bytes)?,
        };
        let told = serde_json::from_str(&schema::write_backup(&record)).map_err(cannot_pack)?;
        self.listed.push(object(vec![(field::FILE, Value::String(file)), (field::RECORD, told)]));
        self.records.push(record);
        Ok(())
    }

    fn pack(&mut self, record: &BackupRecord, bytes: &[u8]) -> Result<String, VaultError> {
        let name = naming::file_name(record);
        let stem = name.strip_suffix(".bin").unwrap_or(&name);
        let is_taken = |stem: &str| self.names.iter().any(|name| name.strip_suffix(".bin") == Some(stem));
        let file = format!("{}.bin", free_id(stem, is_taken));
        self.archive.add(&file, record.created_ms, bytes)?;
        self.names.push(file.clone());
        if let Some(sha256) = record.sha256() {
            self.packed.push((sha256, file.clone()));
        }
        Ok(file)
    }

    fn finish(mut self, now_ms: u64) -> Result<Exported, VaultError> {
        let manifest = object(vec![
            (field::FORMAT, FORMAT.into()),
            (field::VERSION, VERSION.into()),
            (field::EXPORTED_MS, now_ms.into()),
            (field::BACKUPS, Value::Array(self.listed)),
        ]);
        let text = serde_json::to_vec_pretty(&manifest).map_err(cannot_pack)?;
        self.archive.add(MANIFEST, now_ms, &text)?;
        Ok(Exported { zip: self.archive.finish()?, records: self.records, left_out: self.left_out })
    }
}

fn cannot_pack(error: serde_json::Error) -> VaultError {
    VaultError::CannotPack { detail: error.to_string() }
}

/// Takes the backups of a zip into the library: those of an export with all that was known of them, other `.bin` files
/// as imported ones. What is in the library already is not added twice. `on_step` is awaited before each backup.
///
/// # Errors
/// [`VaultError::NotAnArchive`], [`VaultError::ArchiveTooLarge`], [`VaultError::NewerVersion`] for an export of a
/// newer page, those of [`Store::list`]. Trouble with one backup is told in [`Imported::left_out`].
pub async fn import_library(
    store: &impl Store,
    zip: &[u8],
    now_ms: u64,
    mut on_step: impl AsyncFnMut(Step),
) -> Result<Imported, VaultError> {
    let reader = ArchiveReader::open(zip)?;
    let mut import =
        Importer { store, reader: &reader, existing: store.list().await?, unpacked: 0, report: Imported::default() };
    let candidates = import.candidates(now_ms)?;
    let total = candidates.len();
    for (done, candidate) in candidates.into_iter().enumerate() {
        on_step(Step { done, total }).await;
        match import.take(candidate).await {
            Ok(()) => {}
            Err(error @ VaultError::ArchiveEntry { .. }) => import.report.left_out.push(error),
            Err(error) => {
                import.report.stopped = Some(error);
                break;
            }
        }
    }
    Ok(import.report)
}

/// A file of the archive that may be a backup.
struct Candidate<'a> {
    entry: &'a ArchiveEntry,
    tells: Tells,
}

/// What is known of a candidate before its bytes are.
enum Tells {
    Record(Box<BackupRecord>),
    Nothing { now_ms: u64 },
}

struct Importer<'a, S> {
    store: &'a S,
    reader: &'a ArchiveReader<'a>,
    /// What the library held before: only against this are listed backups compared, so that equal ones of one export
    /// all come back.
    existing: Vec<BackupRecord>,
    unpacked: u64,
    report: Imported,
}

impl<'a, S: Store> Importer<'a, S> {
    /// Every file that may be a backup, and notes on those that cannot.
    fn candidates(&mut self, now_ms: u64) -> Result<Vec<Candidate<'a>>, VaultError> {
        let entries = self.reader.entries();
        let mut candidates = Vec::new();
        let mut told: Vec<&str> = Vec::new();
        for value in self.manifest()? {
            let (Ok(file), Ok(record)) = (json::text(&value, field::FILE), json::field(&value, field::RECORD)) else {
                self.leave_out(MANIFEST, EntryProblem::UnreadableRecord);
                continue;
            };
            let entry = entries.iter().find(|entry| entry.name == file);
            told.extend(entry.map(|entry| entry.name.as_str()).filter(|name| !told.contains(name)));
            match (entry, schema::backup_of(record)) {
                (Some(entry), Some(record)) => {
                    candidates.push(Candidate { entry, tells: Tells::Record(Box::new(record)) });
                }
                (None, _) => self.leave_out(file, EntryProblem::Missing),
                (_, None) => self.leave_out(file, EntryProblem::UnreadableRecord),
            }
        }
        let is_bin = |entry: &&ArchiveEntry| entry.name.to_lowercase().ends_with(".bin");
        let untold = entries.iter().filter(is_bin).filter(|entry| !told.contains(&entry.name.as_str()));
        candidates.extend(untold.map(|entry| Candidate { entry, tells: Tells::Nothing { now_ms } }));
        Ok(candidates)
    }

    /// What the manifest lists; nothing without a manifest of ours.
    fn manifest(&mut self) -> Result<Vec<Value>, VaultError> {
        let Some(entry) = self.reader.entries().iter().find(|entry| entry.name == MANIFEST) else {
            return Ok(Vec::new());
        };
        let text = match self.reader.unpack(entry, MAX_MANIFEST_BYTES) {
            Ok(text) => text,
            Err(error) => {
                self.report.left_out.push(error);
                return Ok(Vec::new());
            }
        };
        match Manifest::read(&text) {
            Some(manifest) if manifest.format != FORMAT => Ok(Vec::new()),
            Some(manifest) if manifest.version > VERSION => {
                Err(VaultError::NewerVersion { found: manifest.version, known: VERSION })
            }
            Some(manifest) => Ok(manifest.backups),
            None => {
                self.leave_out(MANIFEST, EntryProblem::UnreadableRecord);
                Ok(Vec::new())
            }
        }
    }

    fn leave_out(&mut self, name: &str, problem: EntryProblem) {
        self.report.left_out.push(VaultError::ArchiveEntry { name: name.to_owned(), problem });
    }

    async fn take(&mut self, candidate: Candidate<'_>) -> Result<(), VaultError> {
        let entry = candidate.entry;
        if let Tells::Record(record) = &candidate.tells
            && self.existing.iter().any(|existing| is_same(existing, record))
        {
            self.report.known = self.report.known.saturating_add(1);
            return Ok(());
        }
        let bytes = self.reader.unpack(entry, MAX_IMAGE_SIZE_BYTES as usize)?;
        self.unpacked = self.unpacked.saturating_add(bytes.len() as u64);
        if self.unpacked > MAX_ARCHIVE_BYTES {
            return Err(VaultError::ArchiveTooLarge { size: self.unpacked, limit: MAX_ARCHIVE_BYTES });
        }
        let trouble = |problem| VaultError::ArchiveEntry { name: entry.name.clone(), problem };
        if bytes.is_empty() {
            return Err(trouble(EntryProblem::Empty));
        }
        let record = match candidate.tells {
            Tells::Record(record) => *record,
            Tells::Nothing { now_ms } => {
                let record = foreign_record(&entry.name, now_ms, &bytes);
                let mut library = self.existing.iter().chain(&self.report.added);
                if library.any(|existing| existing.sha256() == record.sha256()) {
                    self.report.known = self.report.known.saturating_add(1);
                    return Ok(());
                }
                record
            }
        };
        let added = if record.is_complete() {
            check_bytes(&record, &bytes, Sha256::of(&bytes)).map_err(|_| trouble(EntryProblem::Damaged))?;
            self.store.put(with_sane_id(record), &bytes).await?
        } else {
            self.take_partial(with_sane_id(record), &bytes).await?.ok_or(trouble(EntryProblem::Damaged))?
        };
        self.report.added.push(added);
        Ok(())
    }

    /// None where the bytes are not as many as the record tells.
    async fn take_partial(&self, mut record: BackupRecord, image: &[u8]) -> Result<Option<BackupRecord>, VaultError> {
        let BackupState::Partial { have } = &mut record.state else { return Ok(None) };
        let have = core::mem::take(have);
        if image.len() != record.size as usize {
            return Ok(None);
        }
        let begun = self.store.begin_partial(record).await?;
        let slice = |range: &Range<u32>| image.get(range.start as usize..range.end as usize).unwrap_or_default();
        let runs: Vec<_> = have.iter().map(|range| Run { start: range.start, bytes: slice(range) }).collect();
        self.store.extend_partial(&begun.id, PartialProgress { forgotten: &[], runs: &runs }).await?;
        self.store.record(&begun.id).await.map(Some)
    }
}

/// Whether the library has a backup already that an export tells of: one of the same moment, device and bytes.
fn is_same(existing: &BackupRecord, found: &BackupRecord) -> bool {
    let same_moment = existing.created_ms == found.created_ms && existing.device == found.device;
    match found.sha256() {
        Some(sha256) => same_moment && existing.sha256() == Some(sha256),
        // A backup that has been finished since it was exported is not begun anew.
        None => same_moment && existing.id == found.id,
    }
}

/// The record of a `.bin` file of which nothing else is known.
fn foreign_record(path: &str, now_ms: u64, bytes: &[u8]) -> BackupRecord {
    let file_name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let file_name: String = file_name.chars().filter(|c| !c.is_control()).take(200).collect();
    let title = file_name.get(..file_name.len().saturating_sub(4)).unwrap_or(&file_name).to_owned();
    let source = BackupSource::Imported { file_name };
    BackupRecord::new(NewBackup { created_ms: now_ms, title, device: DeviceFacts::default(), source }, bytes)
}

/// The record with its id, or with one of ours where the id is not of our making.
fn with_sane_id(mut record: BackupRecord) -> BackupRecord {
    const MAX_ID_CHARS: usize = 64;
    let id = &record.id.0;
    let is_ours = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || id.len() > MAX_ID_CHARS || !id.chars().all(is_ours) {
        let short = record.sha256().map_or_else(|| "partial".to_owned(), |sha256| sha256.short());
        record.id = BackupId(format!("{:012x}-{short}", record.created_ms));
    }
    record
}
