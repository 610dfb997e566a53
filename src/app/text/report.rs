//! Words of the report that a person may save.

pub const TITLE: &str = "Switchback report";
pub const PROMISE: &str = "Without content of the flash, Wi-Fi names, passwords and names of backups; MAC addresses end after the maker’s half.";
pub const VERSION: &str = "Page version";
pub const BROWSER: &str = "Browser";
pub const ADAPTER: &str = "Adapter";
pub const CHIP: &str = "Chip";
pub const FLASH: &str = "Flash";
pub const BYTES: &str = "bytes";
pub const SPEED: &str = "Speed";
pub const BAUD: &str = "baud";
pub const NONE: &str = "none so far";
pub const VIRTUAL: &str = "the virtual Sonoff";
pub const NO_IDS: &str = "without USB ids";
pub const LOG: &str = "Activity log:";
pub const TRANSCRIPT: &str = "Transcript of the wire:";
pub const LEFT_OUT: &str = "(left out)";
