//! Words of choosing an image, planning and restoring.

pub const TITLE: &str = "Restore";
pub const LEAD: &str = "Choose what to write, look at the plan, then decide. Until you confirm, nothing is touched.";

pub const PICK: &str = "1. Choose what to write";
pub const PICK_PLAIN: &str = "Choose what to compare with";
pub const FROM_LIBRARY: &str = "From your library";
pub const LIBRARY_EMPTY: &str = "Your library is empty.";
pub const FROM_FILE: &str = "From a file";
pub const CHOOSE_FILE: &str = "Choose a file…";
pub const DROP: &str = "or drop it here: a .bin, a .bin.gz, or all parts of a firmware at once (several .bin files, with or without their manifest.json, or a .zip of them)";
pub const THIS_DEVICE: &str = "this device";
pub const UNREADABLE: &str = "This image cannot be used";
pub const CHOSEN: &str = "Chosen";
pub const CHANGE: &str = "Choose another";

pub const PARTS: &str = "Firmware in parts";
pub const PART_ADDRESS: &str = "Flash address of";
pub const PART_LEAVE_OUT: &str = "Leave out";
pub const PART_HINT: &str = "In bytes, a multiple of 0x1000. What no part covers stays as it is.";
pub const PART_UNPLACED: &str =
    "A part has no flash address yet. Write the one that its makers name, like 0x10000, or leave the part out.";
pub const ZIP_TOO_LARGE: &str = "The zip holds more than firmware of one device. Unpack it and choose the .bin files.";
pub const ZIP_IS_LIBRARY: &str =
    "This zip is an exported library. Import it on the page Library, then choose a backup.";
pub const ZIP_WITHOUT_FIRMWARE: &str = "There is no .bin file in this zip. Choose the zip or the files of a firmware.";

pub const LOOK: &str = "2. A look into it";
pub const FITS: &str = "Nothing speaks against writing it to this device.";

pub const PLAN: &str = "3. The plan";
pub const UNANSWERED: &str = "Answer the question above first: a header is only changed when you say so.";
pub const RECOMMENDED: &str = " (recommended)";
pub const PLANNING: &str = "Asking the device what it holds already…";
pub const PLAN_WRITE: &str = "Written";
pub const PLAN_ERASE: &str = "Erased";
pub const PLAN_SAME: &str = "Already there";
pub const PLAN_KEPT: &str = "Kept as it is";
pub const PLAN_TIME: &str = "Takes about";
pub const PLAN_WHERE: &str = "Where";
pub const PLAN_NOTHING: &str = "The device already holds exactly this image: there is nothing to write.";
pub const WRITE_ALL: &str = "Write every sector, also those that are already right";
pub const ERASE_OUTSIDE: &str = "Also erase what the image does not cover";

pub const GO: &str = "Restore…";
pub const CONFIRM_TITLE: &str = "Write to this device?";
pub const CONFIRM: &str = "Restore now";
pub const LOST: &str = "What the device holds now in the marked sectors is overwritten and cannot be read again.";
pub const HAS_BACKUP: &str = "A proven backup of this device is in your library.";
pub const CHECKING_BACKUP: &str = "Checking the stored backup of this device…";
pub const UNNOTED: &str =
    "The library cannot note this restore. If it is interrupted, choose the same image again: it goes on all the same.";
pub const NO_BACKUP_TITLE: &str = "Without a way back";
pub const NO_BACKUP: &str =
    "There is no backup of this device in your library. Its firmware, settings and calibration would be lost for good.";
pub const NO_BACKUP_TICK: &str = "I do not want a backup of what is on this device.";
pub const BACKUP_FIRST: &str = "Back up first";
pub const WARNINGS_TICK: &str = "I have read the warnings above and want to write it anyway.";

pub const RUNNING: &str = "Restoring";
pub const DONE: &str = "Restored and proven";
pub const DONE_TEXT: &str = "Every written byte equals the image, by the chip’s own digest.";
pub const DONE_NEXT: &str = "Let go of the button and let the boot check listen while you take the 3.3 V wire off for two seconds and put it back.";
pub const DONE_NEXT_VIRTUAL: &str = "Power-cycle it without the button and watch the LED.";
pub const WROTE_IN_SUMMARY: &str = "written";
pub const WROTE: &str = "Written";
