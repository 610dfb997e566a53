//! How the library is laid out in a database: its versions, the text of its records, bytes as chunks.
//!
//! Recipe for a new version: add a [`Migration`] at the end of [`CURRENT`], and a field to the records only with
//! that may be missing. Stored records are untrusted: what cannot be understood is left out, never deleted.

use super::{
    journal::RestoreJournal,
    record::{BackupRecord, BackupState, MAX_IMAGE_SIZE_BYTES},
};
use crate::image::sort::sort_by_key;
use core::ops::Range;
use serde_json::Value;

/// Bytes in one chunk, the last of an image excepted: a backup that is interrupted loses at most what came since the
/// last chunk was stored.
pub const CHUNK_SIZE_BYTES: u32 = 64 * 1024;

/// Backup records by id.
pub const BACKUPS: &str = "backups";
/// Chunks of complete images by `[SHA-256, index]`.
pub const CHUNKS: &str = "chunks";
/// Chunks of partial images, each with its own SHA-256, by `[backup id, index]`.
pub const PARTIALS: &str = "partials";
/// Restore journals by id.
pub const RESTORES: &str = "restores";
/// Index of [`BACKUPS`] and [`RESTORES`]: which of them tell of an image. Also the name of the field.
pub const BY_SHA256: &str = "sha256";

/// A table that a migration creates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewTable {
    /// Its name.
    pub name: &'static str,
    /// The field it is indexed by, which also names the index.
    pub index: Option<&'static str>,
}

/// What one version adds to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Migration {
    /// The version it leads to.
    pub to: u32,
    /// Tables it creates.
    pub creates: &'static [NewTable],
}

/// A version of the layout, and the way to it from every earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schema {
    /// Its number; IndexedDB counts from 1.
    pub version: u32,
    /// All migrations, in order.
    pub migrations: &'static [Migration],
}

/// The layout of this version of the page.
pub const CURRENT: Schema = Schema {
    version: 1,
    migrations: &[Migration {
        to: 1,
        creates: &[
            NewTable { name: BACKUPS, index: Some(BY_SHA256) },
            NewTable { name: CHUNKS, index: None },
            NewTable { name: PARTIALS, index: None },
            NewTable { name: RESTORES, index: Some(BY_SHA256) },
        ],
    }],
};

impl Schema {
    /// Tables to create in a database of version `found`; 0 for one that is new.
    pub fn missing_since(&self, found: u32) -> impl Iterator<Item = &'static NewTable> {
        let wanted = self.version;
        let due = move |migration: &&Migration| migration.to > found && migration.to <= wanted;
        self.migrations.iter().filter(due).flat_map(|migration| migration.creates)
    }
}

/// A record as text.
#[must_use]
pub fn write_backup(record: &BackupRecord) -> String {
    serde_json::to_string(record).unwrap_or_default()
}

/// A record from its text; none where it is not one, or tells of a size that no flash has.
#[must_use]
pub fn read_backup(text: &str) -> Option<BackupRecord> {
    backup_of(&serde_json::from_str(text).ok()?)
}

/// A record from its JSON, as [`read_backup`].
pub(super) fn backup_of(value: &Value) -> Option<BackupRecord> {
    let mut record = BackupRecord::read(value).ok()?;
    if record.size == 0 || record.size > MAX_IMAGE_SIZE_BYTES {
        return None;
    }
    if let BackupState::Partial { have } = &mut record.state {
        *have = tidy_ranges(have, record.size);
    }
    Some(record)
}

/// A journal as text.
#[must_use]
pub fn write_journal(journal: &RestoreJournal) -> String {
    serde_json::to_string(journal).unwrap_or_default()
}

/// A journal from its text; none where it is not one, or tells of a place outside any flash.
#[must_use]
pub fn read_journal(text: &str) -> Option<RestoreJournal> {
    let journal = RestoreJournal::read(&serde_json::from_str(text).ok()?).ok()?;
    let end = journal.offset.checked_add(journal.size)?;
    if journal.size == 0 || end > MAX_IMAGE_SIZE_BYTES {
        return None;
    }
    Some(journal)
}

/// An image as numbered chunks.
pub fn chunks(image: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    (0..).zip(image.chunks(CHUNK_SIZE_BYTES as usize))
}

/// How many chunks an image of `size` bytes has.
#[must_use]
pub fn chunk_count(size: u32) -> u32 {
    size.div_ceil(CHUNK_SIZE_BYTES)
}

/// Where chunk `index` lies in an image of `size` bytes.
#[must_use]
pub fn chunk_range(index: u32, size: u32) -> Range<u32> {
    let start = index.saturating_mul(CHUNK_SIZE_BYTES).min(size);
    start..start.saturating_add(CHUNK_SIZE_BYTES).min(size)
}

/// The ranges within `0..size`: sorted, disjoint, not touching, none empty.
#[must_use]
pub fn tidy_ranges(ranges: &[Range<u32>], size: u32) -> Vec<Range<u32>> {
    let cut = ranges.iter().map(|range| range.start..range.end.min(size));
    let mut sorted: Vec<_> = cut.filter(|range| range.start < range.end).collect();
    sort_by_key(&mut sorted, |range| range.start);
    let mut tidy: Vec<Range<u32>> = Vec::with_capacity(sorted.len());
    for range in sorted {
        match tidy.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => tidy.push(range),
        }
    }
    tidy
}

/// What is left of `ranges` without `hole`.
#[must_use]
pub fn without(ranges: &[Range<u32>], hole: &Range<u32>) -> Vec<Range<u32>> {
    let around = |range: &Range<u32>| [range.start..range.end.min(hole.start), range.start.max(hole.end)..range.end];
    ranges.iter().flat_map(around).filter(|range| range.start < range.end).collect()
}

/// Whether two ranges share a byte.
#[must_use]
pub fn overlap(a: &Range<u32>, b: &Range<u32>) -> bool {
    a.start < b.end && b.start < a.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::image::inspect;
    use crate::vault::{
        contents::Contents,
        journal::NewRestore,
        record::{BackupSource, DeviceFacts, NewBackup},
    };

    fn partial(have: &str, size: u32) -> String {
        let new = NewBackup {
            created_ms: 1,
            title: String::new(),
            device: DeviceFacts::default(),
            source: BackupSource::Device,
        };
        write_backup(&BackupRecord::new_partial(new, size)).replace("\"have\":[]", &format!("\"have\":{have}"))
    }

    #[test]
    fn a_new_database_gets_every_table_and_a_current_one_none() {
        let names: Vec<_> = CURRENT.missing_since(0).map(|table| table.name).collect();
        assert_eq!(names, [BACKUPS, CHUNKS, PARTIALS, RESTORES]);
        assert_eq!(CURRENT.missing_since(CURRENT.version).count(), 0);
    }

    #[test]
    fn migrations_lead_from_one_version_to_the_next() {
        let to: Vec<_> = CURRENT.migrations.iter().map(|migration| migration.to).collect();
        assert_eq!(to, (1..=CURRENT.version).collect::<Vec<_>>());
    }

    #[test]
    fn a_database_of_an_old_version_gets_only_what_came_after_it() {
        const TABLE: NewTable = NewTable { name: "new", index: None };
        const MIGRATIONS: [Migration; 3] = [
            Migration { to: 1, creates: &[] },
            Migration { to: 2, creates: &[TABLE] },
            Migration { to: 3, creates: &[TABLE, TABLE] },
        ];
        let schema = |version| Schema { version, migrations: &MIGRATIONS };
        assert_eq!(schema(2).missing_since(0).count(), 1);
        assert_eq!(schema(3).missing_since(2).count(), 2);
    }

    #[test]
    fn a_stored_record_with_impossible_facts_is_left_out_or_cut() {
        let read = |have: &str, size| read_backup(&partial(have, size)).map(|record| record.settled());
        assert_eq!(read(r#"[{"start":0,"end":4096}]"#, 8192), Some(4096));
        assert_eq!(read(r#"[{"start":4096,"end":4294967295},{"start":9,"end":2}]"#, 8192), Some(4096));
        assert_eq!(read("[]", 0), None);
        assert_eq!(read("[]", MAX_IMAGE_SIZE_BYTES + 1), None);
        for text in ["", "{}", "null", "[[[[", "{\"id\":7}"] {
            assert_eq!(read_backup(text), None, "{text}");
            assert_eq!(read_journal(text), None, "{text}");
        }
    }

    #[test]
    fn fields_of_a_later_version_are_read_over() {
        let text = partial("[]", 4096).replacen('{', "{\"colour\":\"green\",", 1);
        assert!(read_backup(&text).is_some(), "{text}");
    }

    /// `text` with the value of `field` replaced, which is told as JSON.
    fn with(text: &str, field: &str, value: &str) -> String {
        let mut changed: Value = serde_json::from_str(text).unwrap();
        *changed.pointer_mut(field).unwrap() = serde_json::from_str(value).unwrap();
        changed.to_string()
    }

    fn complete() -> String {
        let new = NewBackup {
            created_ms: 1,
            title: "x".to_owned(),
            device: DeviceFacts { mac: Some("5C:CF:7F:12:34:56".to_owned()), ..DeviceFacts::default() },
            source: BackupSource::Imported { file_name: "a.bin".to_owned() },
        };
        let mut record = BackupRecord::new(new, b"abc");
        record.tags = vec!["a".to_owned()];
        record.contents = Some(Contents::of(&inspect(&[0xFF; 0x1000], None)));
        write_backup(&record)
    }

    #[test]
    fn a_record_with_a_field_of_another_kind_is_left_out() {
        let text = complete();
        assert_eq!(read_backup(&text).map(|record| write_backup(&record)), Some(text.clone()));
        for (field, value) in [
            ("/id", "7"),
            ("/created_ms", "-1"),
            ("/created_ms", "1.0"),
            ("/created_ms", "\"1\""),
            ("/title", "null"),
            ("/note", "[]"),
            ("/tags", "null"),
            ("/tags", "[7]"),
            ("/device", "null"),
            ("/device", "7"),
            ("/device/mac", "7"),
            ("/device/flash_id", "4294967296"),
            ("/size", "4294967299"),
            ("/state", "\"begun\""),
            ("/state", "\"partial\""),
            ("/md5", "\"00\""),
            ("/sha256", "null"),
            ("/source", "\"device\""),
            ("/source/kind", "\"cloud\""),
            ("/source/file_name", "null"),
            ("/pinned_firmware", "7"),
            ("/contents", "{}"),
            ("/contents/firmware", "7"),
            ("/contents/warnings", "null"),
        ] {
            assert_eq!(read_backup(&with(&text, field, value)), None, "{field} is {value}");
        }
        for have in ["null", "[7]", r#"[{"start":0}]"#, r#"[{"start":0,"end":-1}]"#, r#"[{"start":0,"end":1,"x":2}]"#] {
            assert_eq!(read_backup(&partial(have, 8192)), None, "{have}");
        }
    }

    #[test]
    fn facts_that_are_not_known_may_be_null() {
        for field in ["/device/mac", "/device/chip", "/device/flash_id", "/pinned_firmware", "/contents"] {
            assert!(read_backup(&with(&complete(), field, "null")).is_some(), "{field}");
        }
    }

    #[test]
    fn a_journal_with_a_field_of_another_kind_is_left_out() {
        let new = NewRestore {
            started_ms: 5,
            title: "x".to_owned(),
            device: DeviceFacts::default(),
            backup: None,
            offset: 0,
            kept: Vec::new(),
            erase_outside: true,
        };
        let text = write_journal(&RestoreJournal::new(new, b"abcd"));
        for (field, value) in [
            ("/id", "null"),
            ("/started_ms", "-1"),
            ("/title", "7"),
            ("/device", "null"),
            ("/backup", "7"),
            ("/offset", "0.5"),
            ("/kept", "[7]"),
            ("/kept", "null"),
            ("/erase_outside", "null"),
            ("/erase_outside", "1"),
            ("/size", "\"4\""),
            ("/sha256", "\"00\""),
        ] {
            assert_eq!(read_journal(&with(&text, field, value)), None, "{field} is {value}");
        }
    }

    #[test]
    fn a_journal_survives_its_text_unless_it_points_outside_any_flash() {
        let new = |offset| NewRestore {
            started_ms: 5,
            title: "x".to_owned(),
            device: DeviceFacts::default(),
            backup: None,
            offset,
            kept: vec![0x1000..0x3000],
            erase_outside: true,
        };
        let journal = RestoreJournal::new(new(4096), b"abcd");
        assert_eq!(read_journal(&write_journal(&journal)), Some(journal));
        let outside = RestoreJournal::new(new(u32::MAX), b"abcd");
        assert_eq!(read_journal(&write_journal(&outside)), None);
    }

    #[test]
    fn a_journal_of_an_older_version_is_read_and_erases_nothing_that_it_does_not_cover() {
        let sha256 = crate::vault::digest::Sha256::of(b"abcd");
        let old = format!(r#"{{"id":"5-x","started_ms":5,"offset":0,"kept":[],"size":4,"sha256":"{sha256}"}}"#);
        assert_eq!(read_journal(&old).map(|journal| journal.erase_outside), Some(false));
    }

    #[test]
    fn chunks_cover_an_image_exactly_once() {
        for size in [1, CHUNK_SIZE_BYTES - 1, CHUNK_SIZE_BYTES, CHUNK_SIZE_BYTES + 1, 3 * CHUNK_SIZE_BYTES] {
            let image: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            let mut joined: Vec<u8> = Vec::new();
            for (index, chunk) in chunks(&image) {
                let range = chunk_range(index, size);
                assert_eq!(range.start as usize, joined.len());
                joined.extend(chunk);
                assert_eq!(range.end as usize, joined.len());
            }
            assert_eq!(joined, image);
            assert_eq!(chunks(&image).count(), chunk_count(size) as usize);
        }
    }

    #[test]
    fn a_hole_is_cut_out_of_ranges() {
        assert_eq!(without(&[0..10, 20..30], &(5..25)), [0..5, 25..30]);
        assert_eq!(without(&[0..10], &(10..20)), [0..10]);
        assert_eq!(without(&[0..10, 12..14], &(0..99)), []);
        assert!(overlap(&(0..5), &(4..9)) && !overlap(&(0..5), &(5..9)));
    }
}
