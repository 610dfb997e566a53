//! Words of work under way and of its results: back up, erase, compare, verify, done.

use crate::app::{
    deeds::{Deed, Ended},
    format,
};
use crate::flasher::progress::{Operation, Phase};

pub const BACKUP_TITLE: &str = "Back up";
pub const BACKUP_LEAD: &str = "Reads every byte of the flash, size detected, and proves the copy by the digest that the chip computes itself. Nothing on the device changes.";
pub const BACKUP_RUNNING: &str = "Backing up";
pub const BACKUP_DONE: &str = "Backed up and proven";
pub const BACKUP_DONE_TEXT: &str =
    "Every byte equals the chip’s own digest. The backup is in your library; keep a copy as a file, too.";
pub const BACKUP_UNSTORED: &str = "Proven, but not stored";
pub const BACKUP_UNSTORED_TEXT: &str = "The copy is complete and proven, but the library did not take it. Download it now: it is lost when this page closes.";
pub const BACKUP_RESUME: &str = "Go on with the backup";
pub const UNKEPT: &str = "The library does not keep what is being read";

pub const PROVEN: &str = "Proven by the device";
pub const IN_LIBRARY: &str = "In the library";
pub const DOWNLOAD: &str = "Download .bin";
pub const SHOW_IN_LIBRARY: &str = "Show in the library";
pub const ANOTHER_THING: &str = "Back to the device";
pub const NEXT: &str = "Next";

pub const CANCEL_NOTE_WRITE: &str =
    "Cancelling leaves the device half written: it will not start until a restore is finished.";
pub const KEEP_TAB: &str = "You may switch to another tab. Keep the wires still.";

pub const RATE: &str = "Speed";
pub const LEFT: &str = "Time left";
pub const ELAPSED: &str = "Time so far";
pub const SOON: &str = "not known yet";
pub const OF: &str = "of";
pub const TROUBLE_ONE: &str = "1 disturbance on the line, healed";
pub const TROUBLE_MANY: &str = "disturbances on the line, healed";

pub const CANCELLED: &str = "Cancelled";
pub const CANCELLED_TEXT: &str = "Stopped at a safe point, as you asked.";
pub const CANCELLED_WRITE_TEXT: &str = "Stopped as you asked. The device is only partly written and will not start until a restore is finished. Your backups are untouched.";

pub const RESULT_FACTS: &str = "The proof";
pub const FILE_NAME: &str = "File";
pub const SIZE: &str = "Size";
pub const MD5: &str = "MD5 (the device’s own)";
pub const SHA256: &str = "SHA-256";
pub const TOOK: &str = "Took";
pub const HEALTH: &str = "What is in it";
pub const HEALTH_GOOD: &str = "Nothing suspicious found in the bytes.";
pub const MAP: &str = "Map of the flash";

pub const ERASE_TITLE: &str = "Erase";
pub const ERASE_LEAD: &str = "Sets flash to FF. A restore erases what it needs by itself, so this is rarely necessary.";
pub const ERASE_WHAT: &str = "What is to be erased?";
pub const ERASE_ALL: &str = "The whole chip";
pub const ERASE_ALL_HINT: &str = "Firmware, settings, Wi-Fi names and keys, calibration: everything.";
pub const ERASE_PART: &str = "A region";
pub const ERASE_PART_HINT: &str = "From an address, for a number of bytes; both multiples of 0x1000.";
pub const ERASE_PART_LOST: &str = "everything in this region.";
pub const ERASE_START: &str = "Start address";
pub const ERASE_SIZE: &str = "Size in bytes";
pub const ERASE_BAD_NUMBER: &str = "Write a number like 0x1000 or 4096.";
pub const ERASE_BAD_ALIGN: &str = "Must be a multiple of 0x1000 (4096): flash is erased in sectors.";
pub const ERASE_BAD_RANGE: &str = "Must lie within the flash and hold at least one sector.";
pub const ERASE_GO: &str = "Erase…";
pub const ERASE_CONFIRM_TITLE: &str = "Erase this device?";
pub const ERASE_CONFIRM: &str = "Erase now";
pub const ERASE_LOST: &str = "What is lost:";
pub const ERASE_RUNNING: &str = "Erasing";
pub const ERASE_DONE: &str = "Erased";
pub const ERASE_DONE_TEXT: &str = "The flash is blank there. The device will not start until something is restored.";

pub const COMPARE_TITLE: &str = "Compare";
pub const COMPARE_LEAD: &str = "Holds the device against a backup, sector by sector. Changes nothing.";
pub const COMPARE_GO: &str = "Compare now";
pub const COMPARE_RUNNING: &str = "Comparing";
pub const COMPARE_SAME: &str = "They are the same";
pub const COMPARE_SAME_TEXT: &str = "The device holds exactly these bytes.";
pub const COMPARE_DIFFERENT: &str = "They differ";
pub const COMPARE_LIST: &str = "The places";

pub const VERIFY_TITLE: &str = "Verify";
pub const VERIFY_LEAD: &str = "Checks the stored bytes against the SHA-256 made when they were read, and, with a device connected, whether it holds exactly these bytes. Changes nothing.";
pub const VERIFY_GO: &str = "Verify now";
pub const VERIFY_RUNNING: &str = "Verifying";
pub const VERIFY_STORED_OK: &str = "The backup is sound: its bytes match their SHA-256.";
pub const VERIFY_FILE_OK: &str = "The file was read; it carries no digest of its own to check against.";
pub const VERIFY_DEVICE_OK: &str = "The device holds exactly these bytes, by its own digest.";
pub const VERIFY_NO_DEVICE: &str = "No device is connected, so only the stored bytes were checked.";
pub const VERIFY_OK: &str = "Verified";

pub const AGAIN: &str = "Check again";

pub const DONE_TITLE: &str = "Done";
pub const DONE_LEAD: &str = "What was done in this session, and what comes next.";
pub const DONE_NOTHING: &str =
    "Nothing yet. Connect a device and make a backup: it takes two clicks on the virtual Sonoff.";
pub const DONE_LIST: &str = "In this session";
pub const DONE_STEPS_TITLE: &str = "Bring the switch back to life";
pub const DONE_STEPS: [(&str, &str); 3] = [
    ("Let go of the button", "If you still hold it or have GPIO0 on GND, release it."),
    (
        "Take the power away and give it back",
        "Start the boot check below, then take the 3.3 V wire off, wait two seconds and put it back without the button. The adapter stays plugged in, so that the page can listen. The LED should come to life.",
    ),
    ("Take the wires off, close the case, then mains", "Never the other way round."),
];
pub const NEXT_DEVICE: &str = "Next device";
pub const NEXT_DEVICE_TEXT: &str = "Another switch on the bench? The same choices apply.";
pub const NEXT_DEVICE_WIRES: &str = "Take the wires off the last one, put them on the next, and bring it into flash mode as before: button held while the power comes on.";
pub const NEXT_DEVICE_VIRTUAL: &str = "Another virtual Sonoff, with an address of its own, is put on the bench.";
pub const NEXT_DEVICE_GO: &str = "Connect the next device";
pub const NEXT_DEVICE_OTHER: &str = "Choose anew";
pub const ADAPTER: &str = "Adapter";
pub const ADAPTER_ASKED: &str = "The browser asks which one";
pub const MODEL: &str = "Model";
pub const REPEAT_IMAGE: &str = "Then restore";
pub const REPEAT_TITLE: &str = "The same as on the last device";
pub const REPEAT_GO: &str = "Plan the same restore";
pub const REPEAT_BACKUP_FIRST: &str =
    "Back this device up first: its own firmware and settings are not in your library yet.";
pub const REPEAT_ASKS: &str =
    "Its own backup is there. The plan is made for this device anew, and you are asked before anything is written.";
pub const SUMMARY_SAVE: &str = "Save as text";
pub const SUMMARY_FILE: &str = "switchback-session";
pub const NOT_PROVEN: &str = "Not proven";
pub const TELL_ME: &str = "Notify me when it is done and I am in another tab";
pub const TELL_REFUSED: &str =
    "No permission was given, so there will be no notification. Tick the box again to be asked again.";
pub const TELL_BLOCKED: &str = "The browser has notifications blocked for this page. Allow them in its settings for this site (the icon before the address), then tick the box again.";

/// How much of an unfinished backup is in the library.
pub fn is_there(settled: u32, size: u32) -> String {
    format!("{} % is there", format::percent(settled, size))
}

/// Heading while an operation runs.
pub const fn running(operation: Operation) -> &'static str {
    match operation {
        Operation::Backup => BACKUP_RUNNING,
        Operation::Restore => super::restore::RUNNING,
        Operation::Erase => ERASE_RUNNING,
        Operation::Compare => COMPARE_RUNNING,
        Operation::Verify => VERIFY_RUNNING,
    }
}

/// Heading when an operation failed.
pub const fn failed(operation: Operation) -> &'static str {
    match operation {
        Operation::Backup => "The backup stopped",
        Operation::Restore => "The restore stopped",
        Operation::Erase => "The erase stopped",
        Operation::Compare => "The comparison stopped",
        Operation::Verify => "Not verified",
    }
}

/// What a phase does, in a few words.
pub const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Probing => "Asking the chip for digests",
        Phase::Reading => "Reading",
        Phase::Packing => "Packing on this computer",
        Phase::Erasing => "Erasing",
        Phase::Writing => "Writing",
        Phase::Verifying => "The chip proves it by its digest",
        Phase::Healing => "Finding the damaged part again",
    }
}

/// Name of an operation that was done.
pub const fn done(operation: Operation) -> &'static str {
    match operation {
        Operation::Backup => BACKUP_DONE,
        Operation::Restore => super::restore::DONE,
        Operation::Erase => ERASE_DONE,
        Operation::Compare => "Compared",
        Operation::Verify => VERIFY_OK,
    }
}

/// The rate of a link.
pub fn baud(baud: u32) -> String {
    format!("{baud} baud")
}

/// An adapter by its USB ids.
pub fn adapter(vendor: u16, product: u16) -> String {
    format!("USB {vendor:04X}:{product:04X}")
}

/// What was done, and how it ended.
pub fn deed(deed: &Deed) -> String {
    match deed.ended {
        Ended::Done { .. } => done(deed.operation).to_owned(),
        Ended::Failed => failed(deed.operation).to_owned(),
        Ended::Cancelled => format!("{}: {CANCELLED}", running(deed.operation)),
    }
}

/// The same, with whether the device has proven it.
pub fn deed_with_proof(deed: &Deed) -> String {
    match deed.ended {
        Ended::Done { is_proven: true } => format!("{} ({PROVEN})", self::deed(deed)),
        Ended::Done { is_proven: false } if deed.operation == Operation::Compare => self::deed(deed),
        _ => format!("{} ({NOT_PROVEN})", self::deed(deed)),
    }
}

/// How much differs, and in how many places.
pub fn differ(places: usize, size: &str) -> String {
    if places == 1 { format!("{size} differ, in one place.") } else { format!("{size} differ, in {places} places.") }
}
