//! Words of the device page.

pub const TITLE: &str = "Your device";
pub const TITLE_VIRTUAL: &str = "The virtual Sonoff";
pub const LEAD: &str = "It answered, and the flasher runs in its memory. Nothing on it has been changed.";

pub const LEAD_NONE: &str = "Chip, flash and everything you can do with them appear here.";

pub const FACTS: &str = "What answered";
pub const CHIP: &str = "Chip";
pub const CHIP_FLASH_INSIDE: &str = "flash inside the chip";
pub const MAC: &str = "MAC address";
pub const CRYSTAL: &str = "Crystal";
pub const FLASH: &str = "Flash";
pub const FLASH_ID: &str = "Flash id";
pub const LINK: &str = "Link";
pub const LINK_AS_CHOSEN: &str = "the speed you chose";
pub const LINK_AUTOMATIC: &str = "the fastest that was clean";
pub const LINK_SLOWER: &str = "slower than chosen: the link was not clean at";
pub const LINK_RESUMED: &str = "the flasher was still running from an earlier session";
pub const UNKNOWN_MAKER: &str = "unknown maker";

pub const DISCONNECT: &str = "Disconnect";
pub const RESET: &str = "Restart the device";
pub const RESET_DONE: &str = "The device was restarted.";
pub const RESET_BY_HAND: &str =
    "This wiring has no reset line: unplug the adapter and plug it in again, without the button.";

pub const WHAT_NEXT: &str = "What would you like to do?";
pub const BACKUP: &str = "Back up";
pub const BACKUP_NOW: &str = "Back up now";
pub const BACKUP_AGAIN: &str = "Back up again";
pub const BACKUP_TEXT: &str = "Reads the whole flash and changes nothing. The best first step: with a proven copy, everything else can be undone.";
pub const RESTORE: &str = "Restore…";
pub const RESTORE_TITLE: &str = "Restore";
pub const RESTORE_TEXT: &str = "Writes a backup or a .bin file. You see the plan before anything is touched.";
pub const COMPARE: &str = "Compare";
pub const COMPARE_TEXT: &str = "Shows where the device differs from a backup. Changes nothing.";
pub const VERIFY: &str = "Verify";
pub const VERIFY_TEXT: &str = "Checks that a backup is sound and that the device holds it. Changes nothing.";
pub const ERASE: &str = "Erase…";
pub const ERASE_TITLE: &str = "Erase";
pub const ERASE_TEXT: &str = "Empties the chip or a part of it. Asks before it does.";

pub const SAFE: &str = "This device is safe";
pub const NOT_SAFE: &str = "No backup of this device yet";
pub const NOT_SAFE_TEXT: &str = "Make one before anything else: it takes a few minutes and cannot harm the device.";

pub const HALF_BACKUP: &str = "A backup of this device was not finished";
pub const HALF_BACKUP_TEXT: &str = "It goes on where it stopped, and the chip’s own digest proves the whole.";

pub const UNFINISHED: &str = "A restore of this device was not finished";
pub const UNFINISHED_TEXT: &str =
    "It will not start until the restore is complete. What was written already is recognised and not written again:";
pub const UNFINISHED_GO: &str = "Go on with the restore…";
pub const UNFINISHED_FORGET: &str = "Forget it";

pub const BENCH: &str = "On the bench";
pub const LED_BLINKS: &str = "The LED is blinking: the firmware runs.";
pub const IN_LOADER: &str = "Waiting in its loader, LED dark.";
pub const RUNNING: &str = "Powered on without the button.";
pub const POWER_CYCLE: &str = "Power-cycle without the button";
pub const BENCH_TEXT: &str = "This is the emulated switch. Power-cycling it without the button starts its firmware and ends the connection, as on a real one.";
pub const BENCH_PICTURE: &str = "Drawing of the virtual Sonoff";
