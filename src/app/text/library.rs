//! Words of the library.

use crate::app::shelf_model::Order;

pub const TITLE: &str = "Library";
pub const LEAD: &str = "Your backups, kept in this browser on this computer.";
pub const EMPTY: &str = "No backups yet";
pub const EMPTY_TEXT: &str =
    "A backup made here, or a .bin file you import, appears in this list and survives closing the browser.";
pub const IMPORT_TITLE: &str = "Import a backup";
pub const IMPORT: &str = "Import…";
pub const IMPORT_DROP: &str = "A .bin, a .bin.gz or a whole exported library (.zip): choose it or drop it here.";
pub const EXPORT_ALL: &str = "Export all as .zip";
pub const PARTIAL: &str = "Not finished";
pub const PARTIAL_TEXT: &str = "Connect the same device: the backup goes on where it stopped.";
pub const DISCARD: &str = "Discard it";
pub const SOUND: &str = "Sound";
pub const DAMAGED: &str = "Damaged";
pub const NOT_LOOKED_INTO: &str = "Complete";
pub const FINDINGS_ONE: &str = "1 finding";
pub const FIRMWARE: &str = "Firmware";
pub const FIRMWARE_UNKNOWN: &str = "Not known to Switchback";
pub const FIRMWARE_SOON: &str = "Being looked into…";
pub const FIND: &str = "Search your backups";
pub const FIND_HINT: &str = "By name, note, tag, MAC address, chip or firmware.";
pub const SORT: &str = "Sort by";
pub const TAGS: &str = "Tags";
pub const TAG_FILTER: &str = "Show only what is tagged";
pub const TAG_ADD: &str = "Add a tag";
pub const TAG_ADD_GO: &str = "Add";
pub const SHOW_ALL: &str = "Show all backups";
pub const FOUND_NONE: &str = "No backup fits";
pub const FOUND_NONE_TEXT: &str = "None has all of these words and tags. Try fewer of them, or a part of a word.";
pub const FROM_DEVICE: &str = "Read from a device";
pub const FROM_FILE: &str = "Imported from";
pub const DOWNLOAD: &str = "Download .bin";
pub const SHARE_SAFE: &str = "Download without secrets";
pub const SHARE_SAFE_SUFFIX: &str = "-without-secrets.bin";
pub const COMPARE_TITLE: &str = "Compare two backups";
pub const COMPARE_TEXT: &str = "Shows where they differ, by what lies there, and what that means.";
pub const COMPARE_FIRST: &str = "First backup";
pub const COMPARE_SECOND: &str = "Second backup";
pub const COMPARE_GO: &str = "Compare these two";
pub const SECTORS_ONE: &str = "1 sector";
pub const SECTORS_MANY: &str = "sectors";
pub const EDIT: &str = "Rename or note…";
pub const EDIT_TITLE: &str = "Edit";
pub const NAME: &str = "Name";
pub const NOTE: &str = "Note";
pub const NOTE_HINT: &str = "Where the switch hangs, what runs on it, anything you will want to know later.";
pub const SAVE: &str = "Save";
pub const VERIFY: &str = "Check";
pub const VERIFIED: &str = "is sound: its bytes match their SHA-256.";
pub const RESTORE: &str = "Restore…";
pub const DELETE: &str = "Delete";
pub const DELETED: &str = "deleted.";
pub const RESTORED: &str = "is back.";
pub const IMPORTED: &str = "imported.";
pub const MADE: &str = "Made";
pub const DEVICE: &str = "Device";
pub const FLASH_ID: &str = "Flash id";
pub const SIZE: &str = "Size";
pub const UNKNOWN_DEVICE: &str = "unknown device";
pub const STORAGE: &str = "Storage";
pub const USED: &str = "used of about";
pub const BACKUPS_ONE: &str = "1 backup";
pub const BACKUPS_MANY: &str = "backups";
pub const PERSISTED: &str = "Protected: the browser will not clear it by itself.";
pub const NOT_PERSISTED: &str =
    "The browser may clear it when the disk runs full. Keep downloaded copies of what matters.";
pub const PERSIST: &str = "Ask the browser to protect it";
pub const PERSIST_REFUSED: &str =
    "The browser did not agree now. It often does after you have used the page for a while or installed it.";
pub const OPENING: &str = "Opening the library…";
pub const FAILED: &str = "The library did not do that";
pub const UNREADABLE: &str = "entries could not be read and were left alone.";

/// Name of an order of the list.
pub const fn order(order: Order) -> &'static str {
    match order {
        Order::Newest => "Newest first",
        Order::Oldest => "Oldest first",
        Order::Name => "Name",
        Order::Size => "Largest first",
        Order::Device => "Device",
    }
}

/// How many backups there are, and how many of them are shown.
pub fn shown(shown: usize, all: usize) -> String {
    match (shown, all) {
        (1, 1) => BACKUPS_ONE.to_owned(),
        (shown, all) if shown == all => format!("{all} {BACKUPS_MANY}"),
        (shown, 1) => format!("{shown} of {BACKUPS_ONE}"),
        (shown, all) => format!("{shown} of {all} {BACKUPS_MANY}"),
    }
}

/// How much in a backup should be read before it is written.
pub fn findings(count: u32) -> String {
    if count == 1 { FINDINGS_ONE.to_owned() } else { format!("{count} findings") }
}

/// The button that takes a tag away.
pub fn remove_tag(tag: &str) -> String {
    format!("Remove the tag {tag}")
}

/// A tag was given.
pub fn tag_added(tag: &str) -> String {
    format!("Tagged {tag}.")
}

/// A tag was taken away.
pub fn tag_removed(tag: &str) -> String {
    format!("The tag {tag} is removed.")
}

/// What a copy without secrets is good for.
pub fn share_safe(places: usize, starts: bool) -> String {
    let places = match places {
        0 => {
            return "No secrets were found, so the copy equals the backup. Switchback may not know every firmware."
                .into();
        }
        1 => "1 place was blanked".to_owned(),
        places => format!("{places} places were blanked"),
    };
    let starts = if starts { "It still starts." } else { "It does not start: secrets lay in the program itself." };
    format!("{places}: known Wi-Fi, MQTT and cloud secrets. {starts}")
}

/// How many sectors differ.
pub fn sectors(count: u32) -> String {
    if count == 1 { SECTORS_ONE.to_owned() } else { format!("{count} {SECTORS_MANY}") }
}

/// What an import brought.
pub fn imported(added: usize, known: usize) -> String {
    let known = if known == 0 { String::new() } else { format!(", {known} were here already") };
    match added {
        1 => format!("1 backup imported{known}."),
        added => format!("{added} backups imported{known}."),
    }
}
