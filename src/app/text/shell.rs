//! Words that stand around every page.

use crate::app::{map_model::Paint, route::Route};

pub const NAME: &str = "Switchback";
pub const SKIP: &str = "Skip to the page";
pub const NAV: &str = "Pages";
pub const PATH: &str = "Your way through";
pub const STEP_DONE: &str = " (done)";

pub const STATE_IDLE: &str = "Not connected";
pub const STATE_LISTENING: &str = "Listening…";
pub const STATE_LOST: &str = "Connection lost";
pub const VIRTUAL_NAME: &str = "Virtual Sonoff";

pub const PRIVACY: &str = "Nothing leaves this computer: no server, no account, no tracking.";
pub const MAINS_SHORT: &str = "Mains unplugged whenever the case is open. Always.";

pub const UPDATE_READY: &str = "A newer version of Switchback is here.";
pub const UPDATE_TEXT: &str =
    "Using it loads the page again: a connected device has to be connected again. Your library stays.";
pub const UPDATE_LATER: &str = "It can be used when the device is done.";
pub const UPDATE_NOW: &str = "Use it now";

pub const LOG: &str = "Activity log";
pub const LOG_EMPTY: &str = "Nothing has happened yet.";
pub const LOG_COPY: &str = "Copy log";
pub const LOG_SAVE: &str = "Save report";
pub const LOG_COPIED: &str = "Log copied.";
pub const LOG_PRIVATE: &str = "Copy and report leave out what is yours: no content of the flash, no Wi-Fi name or password, no names of backups, and only the maker’s half of a MAC address.";

pub const MORE_HELP: &str = "What helps here, step by step";
pub const DETAILS: &str = "Details";
pub const DISMISS: &str = "Dismiss";
pub const UNDO: &str = "Undo";
pub const CANCEL: &str = "Cancel";

pub const NEEDS_DEVICE: &str = "This page needs a connected device.";
pub const NEEDS_DEVICE_NEXT: &str =
    "Connect your Sonoff, or try the virtual one: it behaves like the real thing and cannot be harmed.";
pub const GO_CONNECT: &str = "Go to Connect";

pub const MAP_TEXT: &str = "The same map in words";
pub const MAP_CAPTION: &str = "Flash from its first to its last address";
pub const MAP_FROM_TO: &str = "Addresses";
pub const MAP_SIZE: &str = "Size";
pub const MAP_MEANING: &str = "Meaning";

/// Name of a page, for links and the tab.
pub const fn page(route: Route) -> &'static str {
    match route {
        Route::Connect => "Connect",
        Route::Device => "Device",
        Route::Backup => "Back up",
        Route::Restore => "Restore",
        Route::Done => "Done",
        Route::Erase => "Erase",
        Route::Compare => "Compare",
        Route::Verify => "Verify",
        Route::Console => super::console::TITLE,
        Route::Library => "Library",
        Route::Guide => super::guide::TITLE,
        Route::Help => "Help",
    }
}

/// Legend of the flash map.
pub const fn paint(paint: Paint) -> &'static str {
    match paint {
        Paint::Pending => "Not looked at yet",
        Paint::Blank => "Blank",
        Paint::Known => "Same already, by digest",
        Paint::Read => "Read",
        Paint::ToErase => "Will be erased",
        Paint::ToWrite => "Will be written",
        Paint::Erased => "Erased",
        Paint::Written => "Written",
        Paint::Verified => "Proven",
        Paint::Kept => "Kept as it is",
        Paint::Differing => "Different",
        Paint::Damaged => "Damaged on the way, is repeated",
        Paint::Boot => "Boot loader",
        Paint::App => "Firmware",
        Paint::OldApp => "Old firmware, does not start",
        Paint::Files => "File system",
        Paint::Settings => "Settings",
        Paint::Calibration => "Radio calibration",
        Paint::System => "System parameters",
        Paint::Data => "Other data",
    }
}
