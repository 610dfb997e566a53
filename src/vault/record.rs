//! One backup as the library knows it: what it is of, when it was made, what proves it.

use super::{
    contents::Contents,
    digest::{Md5, Sha256},
};
use crate::image::json::{self, Misfit};
use core::{fmt, ops::Range};
use serde::Serialize;
use serde_json::Value;

/// The largest image the library takes, bytes: the largest flash an ESP8266 can address, 16 MiB.
pub const MAX_IMAGE_SIZE_BYTES: u32 = 16 * 1024 * 1024;

/// Names a backup in one library. Made by [`BackupRecord::new`]; the store makes it unique.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct BackupId(pub String);

impl fmt::Display for BackupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is known of the device that a backup was read from. Every fact may be missing: an imported file has none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DeviceFacts {
    /// Chip name, for example `ESP8266EX`.
    pub chip: Option<String>,
    /// Factory MAC address, for example `5C:CF:7F:12:34:56`.
    pub mac: Option<String>,
    /// JEDEC id of the flash: manufacturer in bits 0–7, type in 8–15, capacity in 16–23.
    pub flash_id: Option<u32>,
    /// Size of the flash, bytes.
    pub flash_size: Option<u32>,
}

impl DeviceFacts {
    /// Whether `self` and `other` are certainly one device: both MAC addresses and flash ids are known and equal.
    #[must_use]
    pub fn is_same_device(&self, other: &Self) -> bool {
        let mac = |facts: &Self| facts.mac.as_ref().map(|mac| mac.to_ascii_uppercase());
        self.mac.is_some() && self.flash_id.is_some() && mac(self) == mac(other) && self.flash_id == other.flash_id
    }

    /// The facts in the field `device`; none where it is missing.
    pub(super) fn read_from(value: &Value) -> Result<Self, Misfit> {
        let Some(device) = value.get("device") else { return Ok(Self::default()) };
        if !device.is_object() {
            return Err(Misfit::Kind("device"));
        }
        Ok(Self {
            chip: json::optional_text(device, "chip")?,
            mac: json::optional_text(device, "mac")?,
            flash_id: json::optional_number(device, "flash_id")?,
            flash_size: json::optional_number(device, "flash_size")?,
        })
    }
}

/// How far a backup has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum BackupState {
    /// All bytes are there.
    Complete {
        /// MD5 of all bytes, as the device computes it.
        md5: Md5,
        /// SHA-256 of all bytes.
        sha256: Sha256,
    },
    /// Reading was interrupted; it can go on.
    Partial {
        /// Ranges that are settled, in flash bytes: sorted, disjoint, not touching.
        have: Vec<Range<u32>>,
    },
}

impl BackupState {
    fn read(value: &Value) -> Result<Self, Misfit> {
        match json::text(value, "state")? {
            "complete" => Ok(Self::Complete { md5: Md5::read(value)?, sha256: Sha256::read(value)? }),
            "partial" => {
                let have = read_ranges(json::list(value, "have")?).ok_or(Misfit::Kind("have"))?;
                Ok(Self::Partial { have })
            }
            _ => Err(Misfit::Kind("state")),
        }
    }
}

/// Ranges of flash; none where one of them is something else.
pub(super) fn read_ranges(list: &[Value]) -> Option<Vec<Range<u32>>> {
    let range = |value: &Value| {
        let is_range = value.as_object().is_some_and(|fields| fields.len() == 2);
        Some(json::number(value, "start").ok()?..json::number(value, "end").ok()?).filter(|_| is_range)
    };
    list.iter().map(range).collect()
}

/// Where the bytes came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BackupSource {
    /// Read from a device by Switchback.
    Device,
    /// Taken from a file.
    Imported {
        /// The file's name, as the browser tells it.
        file_name: String,
    },
}

impl BackupSource {
    fn read(value: &Value) -> Result<Self, Misfit> {
        match json::text(value, "kind")? {
            "device" => Ok(Self::Device),
            "imported" => Ok(Self::Imported { file_name: json::text(value, "file_name")?.to_owned() }),
            _ => Err(Misfit::Kind("kind")),
        }
    }
}

/// What a caller says of a new backup; digests, size and id are computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBackup {
    /// When, in milliseconds since 1970-01-01 UTC.
    pub created_ms: u64,
    /// What a person calls it; may be empty.
    pub title: String,
    /// The device.
    pub device: DeviceFacts,
    /// Where the bytes came from.
    pub source: BackupSource,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackupRecord {
    /// Its name in the library.
    pub id: BackupId,
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    pub created_ms: u64,
    /// What a person calls it; may be empty.
    pub title: String,
    /// A person's words on it; may be empty.
    pub note: String,
    /// A person's tags: trimmed, none empty, none twice.
    pub tags: Vec<String>,
    /// The device it is of.
    pub device: DeviceFacts,
    /// Size of the whole image, bytes; for a partial backup too.
    pub size: u32,
    /// Complete with its digests, or partial with what is there.
    #[serde(flatten)]
    pub state: BackupState,
    /// Where the bytes came from.
    pub source: BackupSource,
    /// Which firmware a person says this is, where they overrule the identification.
    pub pinned_firmware: Option<String>,
    /// What a look into all bytes has shown; none before the first, and while partial.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contents: Option<Contents>,
}

impl BackupRecord {
    /// The record of a complete backup of `bytes`.
    #[must_use]
    pub fn new(new: NewBackup, bytes: &[u8]) -> Self {
        let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        Self::with_digests(new, size, Md5::of(bytes), Sha256::of(bytes))
    }

    /// The record of a complete backup of `size` bytes whose digests are known already.
    #[must_use]
    pub fn with_digests(new: NewBackup, size: u32, md5: Md5, sha256: Sha256) -> Self {
        Self::assemble(new, size, BackupState::Complete { md5, sha256 }, &sha256)
    }

    /// The record of a backup of `size` bytes of which nothing is read yet.
    #[must_use]
    pub fn new_partial(new: NewBackup, size: u32) -> Self {
        let seed = Sha256::of(format!("{:?}{size}", new.device).as_bytes());
        Self::assemble(new, size, BackupState::Partial { have: Vec::new() }, &seed)
    }

    /// Fields that older versions did not write may be missing.
    pub(super) fn read(value: &Value) -> Result<Self, Misfit> {
        let tag = |tag: &Value| tag.as_str().map(str::to_owned).ok_or(Misfit::Kind("tags"));
        Ok(Self {
            id: BackupId(json::text(value, "id")?.to_owned()),
            created_ms: json::long(value, "created_ms")?,
            title: json::text_or_empty(value, "title")?,
            note: json::text_or_empty(value, "note")?,
            tags: json::list_or_empty(value, "tags")?.iter().map(tag).collect::<Result<_, _>>()?,
            device: DeviceFacts::read_from(value)?,
            size: json::number(value, "size")?,
            state: BackupState::read(value)?,
            source: BackupSource::read(json::field(value, "source")?)?,
            pinned_firmware: json::optional_text(value, "pinned_firmware")?,
            contents: match json::is_given(value, "contents") {
                true => Some(Contents::read(json::field(value, "contents")?)?),
                false => None,
            },
        })
    }

    fn assemble(new: NewBackup, size: u32, state: BackupState, seed: &Sha256) -> Self {
        Self {
            id: BackupId(format!("{:012x}-{}", new.created_ms, seed.short())),
            created_ms: new.created_ms,
            title: new.title,
            note: String::new(),
            tags: Vec::new(),
            device: new.device,
            size,
            state,
            source: new.source,
            pinned_firmware: None,
            contents: None,
        }
    }

    /// SHA-256 of all bytes; none while partial.
    #[must_use]
    pub fn sha256(&self) -> Option<Sha256> {
        match self.state {
            BackupState::Complete { sha256, .. } => Some(sha256),
            BackupState::Partial { .. } => None,
        }
    }

    /// MD5 of all bytes; none while partial.
    #[must_use]
    pub fn md5(&self) -> Option<Md5> {
        match self.state {
            BackupState::Complete { md5, .. } => Some(md5),
            BackupState::Partial { .. } => None,
        }
    }

    /// Whether all bytes are there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        matches!(self.state, BackupState::Complete { .. })
    }

    /// How many bytes are settled.
    #[must_use]
    pub fn settled(&self) -> u32 {
        match &self.state {
            BackupState::Complete { .. } => self.size,
            BackupState::Partial { have } => {
                have.iter().map(|range| range.end.saturating_sub(range.start)).fold(0, u32::saturating_add)
            }
        }
    }

    /// What to call it in a message: the title, or the id where it has none.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.title.is_empty() { &self.id.0 } else { &self.title }
    }

    /// The record once all bytes are there, with their digests.
    #[must_use]
    pub fn completed(mut self, md5: Md5, sha256: Sha256) -> Self {
        self.state = BackupState::Complete { md5, sha256 };
        self
    }

    /// The record as `edit` leaves it.
    #[must_use]
    pub fn edited(mut self, edit: RecordEdit) -> Self {
        if let Some(title) = edit.title {
            self.title = title.trim().to_owned();
        }
        if let Some(note) = edit.note {
            self.note = note;
        }
        if !edit.add_tags.is_empty() || !edit.remove_tags.is_empty() {
            let removed: Vec<String> = edit.remove_tags.iter().map(|tag| tag.trim().to_lowercase()).collect();
            self.tags.retain(|tag| !removed.contains(&tag.to_lowercase()));
            self.tags.extend(edit.add_tags);
            self.tags = tidy_tags(&self.tags);
        }
        if let Some(label) = edit.pinned_firmware {
            self.pinned_firmware = label;
        }
        if let Some(contents) = edit.contents {
            self.contents = Some(contents);
        }
        self
    }
}

/// What changes on a record: a person's words, and what a look into the bytes has shown. `None` leaves a field as it is;
/// tags come and go one by one, so that two edits at once lose none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordEdit {
    /// A new title.
    pub title: Option<String>,
    /// A new note.
    pub note: Option<String>,
    /// Tags to add behind those that are there.
    pub add_tags: Vec<String>,
    /// Tags to take away, in whatever case they are written.
    pub remove_tags: Vec<String>,
    /// `Some(None)` takes the pinned label away.
    pub pinned_firmware: Option<Option<String>>,
    /// What a look into all bytes has shown.
    pub contents: Option<Contents>,
}

/// Trims tags, drops empty ones and those that differ from an earlier one only in case.
fn tidy_tags(tags: &[String]) -> Vec<String> {
    let mut tidy: Vec<String> = Vec::with_capacity(tags.len());
    for tag in tags.iter().map(|tag| tag.trim()).filter(|tag| !tag.is_empty()) {
        if !tidy.iter().any(|known| known.to_lowercase() == tag.to_lowercase()) {
            tidy.push(tag.to_owned());
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new_backup() -> NewBackup {
        NewBackup {
            created_ms: 1_795_334_400_000,
            title: "Kitchen".to_owned(),
            device: DeviceFacts {
                chip: Some("ESP8266EX".to_owned()),
                mac: Some("5C:CF:7F:12:34:56".to_owned()),
                flash_id: Some(0x14_40EF),
                flash_size: Some(1024 * 1024),
            },
            source: BackupSource::Device,
        }
    }

    fn read(text: &str) -> Result<BackupRecord, Misfit> {
        BackupRecord::read(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn a_record_survives_json() {
        for record in [BackupRecord::new(new_backup(), b"abc"), BackupRecord::new_partial(new_backup(), 4096)] {
            let text = serde_json::to_string(&record).unwrap();
            assert_eq!(read(&text), Ok(record), "{text}");
        }
    }

    #[test]
    fn the_stored_form_is_the_one_that_older_libraries_hold() {
        let record = BackupRecord::new(new_backup(), b"abc");
        assert_eq!(
            serde_json::to_string(&record).unwrap(),
            concat!(
                r#"{"id":"01a20244e800-ba7816bf","created_ms":1795334400000,"title":"Kitchen","note":"","tags":[],"#,
                r#""device":{"chip":"ESP8266EX","mac":"5C:CF:7F:12:34:56","flash_id":1327343,"flash_size":1048576},"#,
                r#""size":3,"state":"complete","md5":"900150983cd24fb0d6963f7d28e17f72","#,
                r#""sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","#,
                r#""source":{"kind":"device"},"pinned_firmware":null}"#
            )
        );
    }

    #[test]
    fn an_edit_changes_only_what_it_names() {
        let record = BackupRecord::new(new_backup(), b"abc");
        let edit = RecordEdit {
            title: Some("  Hall ".to_owned()),
            add_tags: ["basic", " Basic", "", "r2 "].map(str::to_owned).to_vec(),
            ..RecordEdit::default()
        };
        let edited = record.clone().edited(edit);
        assert_eq!(edited.title, "Hall");
        assert_eq!(edited.tags, ["basic", "r2"]);
        assert_eq!((edited.note, edited.state), (record.note, record.state));
    }

    #[test]
    fn tags_come_and_go_one_by_one() {
        let tagged = |record: BackupRecord, add: &str, remove: &str| {
            let edit = RecordEdit {
                add_tags: vec![add.to_owned()],
                remove_tags: vec![remove.to_owned()],
                ..RecordEdit::default()
            };
            record.edited(edit)
        };
        let record = tagged(BackupRecord::new(new_backup(), b"abc"), "Kitchen", "");
        let record = tagged(record, "r2", "");
        assert_eq!(record.tags, ["Kitchen", "r2"]);
        assert_eq!(tagged(record, "basic", "kitchen ").tags, ["r2", "basic"]);
    }

    #[test]
    fn a_record_without_tags_and_contents_is_read() {
        let text = concat!(
            r#"{"id":"01a20244e800-ba7816bf","created_ms":1795334400000,"size":3,"state":"complete","#,
            r#""md5":"900150983cd24fb0d6963f7d28e17f72","#,
            r#""sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","source":{"kind":"device"}}"#
        );
        let record = read(text).unwrap();
        assert_eq!((record.tags, record.contents), (Vec::new(), None));
    }

    #[test]
    fn a_device_with_an_unknown_fact_is_never_taken_for_the_same() {
        let known = new_backup().device;
        let mut lower = known.clone();
        lower.mac = Some("5c:cf:7f:12:34:56".to_owned());
        assert!(known.is_same_device(&lower));
        assert!(!known.is_same_device(&DeviceFacts { flash_id: None, ..known.clone() }));
        assert!(!DeviceFacts::default().is_same_device(&DeviceFacts::default()));
    }
}
