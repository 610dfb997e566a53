//! Why the library could not do what it was asked, and what to do next.

use thiserror::Error;

/// Trouble with the library. Nothing is half done: a call that fails leaves the library as it was.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum VaultError {
    /// The browser gives no more room.
    #[error(
        "The browser has no room for this{}. Download and delete old backups, or free disk space, then try again; after deleting, it may take a little while until the browser gives the room back.",
        size_note(*.needed)
    )]
    Full {
        /// Bytes that were to be written; 0 where that is not known.
        needed: u64,
    },
    /// Another tab holds the library open in its old form.
    #[error(
        "The library cannot be brought up to date while another tab of this page is open. Close the other tabs, then reload this one."
    )]
    Blocked,
    /// A newer version of the page has upgraded the library while this one was open.
    #[error("A newer version of this page is open in another tab and has taken over the library. Reload this tab.")]
    Superseded,
    /// The library was written by a newer version of the page.
    #[error(
        "The library was written by a newer version of this page (format {found}, this page knows {known}). Reload the page; if that does not help, clear its cached copy, not its data."
    )]
    NewerVersion {
        /// Format that was found.
        found: u32,
        /// Newest format this page knows.
        known: u32,
    },
    /// The browser offers no storage to this page.
    #[error(
        "The browser lets this page store nothing ({detail}). Leave private browsing or allow site data for this page, then reload; until then, download every backup as a file."
    )]
    NotAvailable {
        /// The browser's words.
        detail: String,
    },
    /// The browser closed or deleted the library while it was in use.
    #[error(
        "The browser has closed the library, for example because site data was cleared. Reload the page, and import your downloaded backups if it is empty."
    )]
    Evicted,
    /// Stored bytes are not those that were put.
    #[error(
        "The stored bytes of “{what}” are damaged: their SHA-256 is not the one that was recorded. Do not restore them; use another backup or a downloaded copy."
    )]
    Damaged {
        /// Title or id.
        what: String,
    },
    /// Nothing of that name is in the library.
    #[error("“{id}” is not in the library any more; another tab may have deleted it. Reload the list.")]
    NotFound {
        /// What was asked for.
        id: String,
    },
    /// The bytes of a backup that is still partial were asked for.
    #[error("The backup “{id}” is not complete. Connect its device and go on with the backup first.")]
    NotComplete {
        /// Which.
        id: String,
    },
    /// A complete backup was to be extended.
    #[error("The backup “{id}” is complete already. Start a new backup instead.")]
    AlreadyComplete {
        /// Which.
        id: String,
    },
    /// Bytes that are not those their record tells of.
    #[error(
        "The bytes are not those of their record: {expected} bytes with a recorded SHA-256 were expected, and {found} others came. Read or choose the image again."
    )]
    RecordMismatch {
        /// Size by the record, bytes.
        expected: u64,
        /// Size that came, bytes.
        found: u64,
    },
    /// An image with no bytes or with more than any ESP8266 flash holds.
    #[error(
        "An image of {size} bytes cannot be a flash of an ESP8266: 1 byte to {limit} bytes are possible. Choose another file."
    )]
    ImpossibleSize {
        /// Its size, bytes.
        size: u64,
        /// The largest possible, bytes.
        limit: u64,
    },
    /// A file that is no zip archive, or one without its directory.
    #[error(
        "This file is not a readable zip archive ({detail}). Choose a library that Switchback exported, or a zip with .bin files; if it was downloaded, download it again."
    )]
    NotAnArchive {
        /// What is wrong with it.
        detail: String,
    },
    /// An archive larger than this page can hold in memory.
    #[error(
        "The archive has {} but at most {} are taken at once. Unpack it and choose its .bin files instead.",
        human_size(*.size),
        human_size(*.limit)
    )]
    ArchiveTooLarge {
        /// Its size, packed or unpacked, bytes.
        size: u64,
        /// The most that is taken, bytes.
        limit: u64,
    },
    /// One file of an archive cannot be used; the others can.
    #[error("“{name}” was left out: {problem}. If it matters, look for another copy of it.")]
    ArchiveEntry {
        /// The file's name in the archive.
        name: String,
        /// What is wrong with it.
        problem: EntryProblem,
    },
    /// An archive could not be written.
    #[error("The library cannot be packed into one file ({detail}). Download its backups one by one.")]
    CannotPack {
        /// What went wrong.
        detail: String,
    },
    /// The database answered with an error that has no words of its own here.
    #[error("The browser's database failed while it was to {action}: {detail}. Reload the page and try again.")]
    Database {
        /// What was being done.
        action: &'static str,
        /// The browser's words.
        detail: String,
    },
}

/// What is wrong with one file of an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EntryProblem {
    /// Its bytes are not those that were packed.
    #[error("it is damaged")]
    Damaged,
    /// The manifest tells of it, but it is not there.
    #[error("it is missing from the archive")]
    Missing,
    /// It needs a password.
    #[error("it is encrypted")]
    Encrypted,
    /// It is packed by a method other than “stored” and “deflate”.
    #[error("it is packed by a method ({method}) that is not known here")]
    UnknownCompression {
        /// The method's number in the zip specification, section 4.4.5.
        method: u16,
    },
    /// It is larger than any flash.
    #[error("it has more than {limit} bytes")]
    TooLarge {
        /// The most that is taken, bytes.
        limit: usize,
    },
    /// It has no bytes.
    #[error("it is empty")]
    Empty,
    /// The manifest's record of it makes no sense.
    #[error("its record cannot be understood")]
    UnreadableRecord,
}

/// How much room a write takes, where it is known.
fn size_note(needed: u64) -> String {
    if needed == 0 { String::new() } else { format!(": it takes {}", human_size(needed)) }
}

/// A size in the unit a person would choose, rounded up.
fn human_size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 2] = [(1024 * 1024, "MB"), (1024, "KB")];
    UNITS
        .iter()
        .find(|(unit, _)| bytes >= *unit)
        .map_or_else(|| format!("{bytes} bytes"), |(unit, name)| format!("{} {name}", bytes.div_ceil(*unit)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each; the match makes a new variant fail to compile here until it is rendered too.
    fn every_error() -> Vec<VaultError> {
        let text = || "this".to_owned();
        let mut all = vec![
            VaultError::Full { needed: 3 * 1024 * 1024 + 1 },
            VaultError::Full { needed: 12 },
            VaultError::Full { needed: 0 },
            VaultError::Blocked,
            VaultError::Superseded,
            VaultError::NewerVersion { found: 7, known: 1 },
            VaultError::NotAvailable { detail: text() },
            VaultError::Evicted,
            VaultError::Damaged { what: "Kitchen".to_owned() },
            VaultError::NotFound { id: text() },
            VaultError::NotComplete { id: text() },
            VaultError::AlreadyComplete { id: text() },
            VaultError::RecordMismatch { expected: 4, found: 3 },
            VaultError::ImpossibleSize { size: 0, limit: 16_777_216 },
            VaultError::Database { action: "list backups", detail: text() },
            VaultError::NotAnArchive { detail: text() },
            VaultError::ArchiveTooLarge { size: 1 << 31, limit: 1 << 30 },
            VaultError::CannotPack { detail: text() },
        ];
        let problems = [
            EntryProblem::Damaged,
            EntryProblem::Missing,
            EntryProblem::Encrypted,
            EntryProblem::UnknownCompression { method: 14 },
            EntryProblem::TooLarge { limit: 16_777_216 },
            EntryProblem::Empty,
            EntryProblem::UnreadableRecord,
        ];
        let of_entry = |problem| VaultError::ArchiveEntry { name: text(), problem };
        all.extend(problems.map(of_entry));
        for error in &all {
            match error {
                VaultError::Full { .. }
                | VaultError::Blocked
                | VaultError::Superseded
                | VaultError::NewerVersion { .. }
                | VaultError::NotAvailable { .. }
                | VaultError::Evicted
                | VaultError::Damaged { .. }
                | VaultError::NotFound { .. }
                | VaultError::NotComplete { .. }
                | VaultError::AlreadyComplete { .. }
                | VaultError::RecordMismatch { .. }
                | VaultError::ImpossibleSize { .. }
                | VaultError::NotAnArchive { .. }
                | VaultError::ArchiveTooLarge { .. }
                | VaultError::ArchiveEntry { .. }
                | VaultError::CannotPack { .. }
                | VaultError::Database { .. } => {}
            }
        }
        all
    }

    #[test]
    fn every_error_says_what_happened_and_what_to_do_next() {
        let next_steps = [
            "Download and delete",
            "Close the other tabs",
            "Reload",
            "Leave private browsing",
            "Do not restore",
            "Connect its device",
            "Start a new backup",
            "Read or choose",
            "Choose another file",
            "Choose a library",
            "Unpack it",
            "look for another copy",
            "one by one",
        ];
        for error in every_error() {
            let text = error.to_string();
            assert!(text.ends_with('.'), "{text}");
            assert!(next_steps.iter().any(|step| text.contains(step)), "no next step in: {text}");
        }
    }

    #[test]
    fn every_error_text_is_the_reviewed_one() {
        let snapshot = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/errors/vault.txt");
        let rendered: String = every_error().iter().map(|error| format!("{error}\n")).collect();
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(snapshot, &rendered).unwrap();
        }
        let reviewed = std::fs::read_to_string(snapshot).unwrap_or_default();
        assert_eq!(rendered, reviewed, "read the new texts, then run with UPDATE_EXPECT=1");
    }

    #[test]
    fn a_full_library_says_how_much_room_is_needed() {
        let texts: Vec<_> = every_error().iter().take(3).map(ToString::to_string).collect();
        assert!(texts[0].contains("it takes 4 MB."), "{}", texts[0]);
        assert!(texts[1].contains("it takes 12 bytes."), "{}", texts[1]);
        assert!(texts[2].contains("no room for this."), "{}", texts[2]);
    }
}
