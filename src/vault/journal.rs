//! The journal of a restore: written before the first erase, taken away after the last proof, so an interrupted restore
//! is known at the next visit and can be completed.

use super::{
    digest::Sha256,
    record::{BackupId, DeviceFacts, read_ranges},
};
use crate::image::json::{self, Misfit};
use core::{fmt, ops::Range};
use serde::Serialize;
use serde_json::Value;

/// Names a journal in one library. Made by [`RestoreJournal::new`]; the store makes it unique.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct JournalId(pub String);

impl fmt::Display for JournalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a caller says of a restore that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRestore {
    /// When, in milliseconds since 1970-01-01 UTC.
    pub started_ms: u64,
    /// What a person calls the image: the backup's title or the file's name.
    pub title: String,
    /// The device that is written.
    pub device: DeviceFacts,
    /// The backup that is restored, where it is one of the library.
    pub backup: Option<BackupId>,
    /// Where in flash the image begins, bytes.
    pub offset: u32,
    /// Sectors within the image and elsewhere that are left as they are, flash bytes.
    pub kept: Vec<Range<u32>>,
    /// Whether flash that the image does not cover is erased.
    pub erase_outside: bool,
}

/// A restore that has begun and is not known to have ended. The library keeps the image with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RestoreJournal {
    /// Its name in the library.
    pub id: JournalId,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub started_ms: u64,
    /// What a person calls the image.
    pub title: String,
    /// The device that is written.
    pub device: DeviceFacts,
    /// The backup that is restored, where it is one of the library.
    pub backup: Option<BackupId>,
    /// Where in flash the image begins, bytes.
    pub offset: u32,
    /// Sectors within the image and elsewhere that are left as they are, flash bytes.
    pub kept: Vec<Range<u32>>,
    /// Whether flash that the image does not cover is erased; journals of older versions do not tell, and erase nothing.
    pub erase_outside: bool,
    /// Size of the image, bytes.
    pub size: u32,
    /// SHA-256 of the image.
    pub sha256: Sha256,
}

impl RestoreJournal {
    /// The journal of a restore of `image` that has written nothing yet.
    #[must_use]
    pub fn new(new: NewRestore, image: &[u8]) -> Self {
        let sha256 = Sha256::of(image);
        Self {
            id: JournalId(format!("{:012x}-{}", new.started_ms, sha256.short())),
            started_ms: new.started_ms,
            title: new.title,
            device: new.device,
            backup: new.backup,
            offset: new.offset,
            kept: new.kept,
            erase_outside: new.erase_outside,
            size: u32::try_from(image.len()).unwrap_or(u32::MAX),
            sha256,
        }
    }

    /// Fields that older versions did not write may be missing.
    pub(super) fn read(value: &Value) -> Result<Self, Misfit> {
        Ok(Self {
            id: JournalId(json::text(value, "id")?.to_owned()),
            started_ms: json::long(value, "started_ms")?,
            title: json::text_or_empty(value, "title")?,
            device: DeviceFacts::read_from(value)?,
            backup: json::optional_text(value, "backup")?.map(BackupId),
            offset: json::number(value, "offset")?,
            kept: read_ranges(json::list_or_empty(value, "kept")?).ok_or(Misfit::Kind("kept"))?,
            erase_outside: json::flag(value, "erase_outside")?,
            size: json::number(value, "size")?,
            sha256: Sha256::read(value)?,
        })
    }
}
