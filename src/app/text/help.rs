//! Words of the help page: safety, wiring, browsers, privacy. Those about trouble stand in `trouble`.

pub const TITLE: &str = "Help";
pub const LEAD: &str = "From wires to a blinking LED, and what to do when it does not.";
pub const CONTENTS: &str = "On this page";
pub const SEARCH: &str = "Search the help";
pub const SEARCH_HINT: &str = "A word of what you see, for example “no lights” or “packet header”.";
pub const FOUND_NOTHING: &str =
    "Nothing found. Try one word less, or look at the activity log at the foot of the page: it says what happened.";
pub const BACK: &str = "All of the help";
pub const UNKNOWN: &str = "This page of the help does not exist";
pub const UNKNOWN_NEXT: &str = "Its address may be an old one. All that there is stands here.";

pub const SAFETY: &str = "Safety";
pub const SAFETY_TITLE: &str = "Mains voltage can kill, and 5 V kills the chip";
pub const SAFETY_TEXT: [&str; 4] = [
    "Never connect mains while a cable is attached or the case is open. On several models (POW, POW R2, S31) GND itself is live: touching it can kill you and destroys the computer.",
    "Use 3.3 V for both data and supply. Some adapters switch only the data lines and leave 5 V on VCC; 5 V destroys the chip.",
    "If the chip gets hot, take the power away at once.",
    "Take the wires off and close the case before the mains come back.",
];

pub const WIRING: &str = "Wiring";
pub const WIRING_CAPTION: &str = "Adapter to device";
pub const WIRING_ADAPTER: &str = "Adapter";
pub const WIRING_DEVICE: &str = "Device";
pub const WIRING_WHY: &str = "Mind";
pub const WIRING_ROWS: [(&str, &str, &str); 4] = [
    (
        "3V3",
        "3V3 (VCC)",
        "The supply. The chip draws up to 300 mA for moments; the 3.3 V pin of an FT232R gives too little.",
    ),
    ("GND", "GND", "The common ground."),
    ("TX", "RX", "Crossed. If nothing answers, try uncrossed: some boards swap the labels."),
    ("RX", "TX", "Crossed, likewise."),
];

pub const BUTTON: &str = "Getting into flash mode";
pub const BUTTON_BY_MODEL: &str = ": each has its own page with a drawing. These steps fit most of them.";
pub const BUTTON_STEPS: [&str; 4] = [
    "Everything off: adapter unplugged, mains unplugged.",
    "Hold the button (it pulls GPIO0 to GND). On models whose button is not on GPIO0, bridge the GPIO0 pad to GND instead: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.",
    "Give 3.3 V by plugging in the adapter, and keep holding for three to five seconds.",
    "Let go. The LED stays dark. If it blinks, the level was not seen: start over.",
];
pub const BUTTON_NOTE: &str = "GPIO0 is looked at only in the moment the power comes on. With four wires there is no reset line, so every new session needs a power-cycle.";

pub const TROUBLE: &str = "Trouble and what helps";
pub const QUESTIONS: &str = "What people ask";

pub const BROWSERS: &str = "Browsers";
pub const BROWSERS_TEXT: &str = "A real device needs Web Serial: Chrome or Edge 89 or newer, or Firefox 151 or newer, on Windows, macOS, Linux or ChromeOS. The virtual Sonoff and the library work in every current browser.";

pub const PRIVACY: &str = "What is stored, and where";
pub const PRIVACY_TEXT: [&str; 4] = [
    "Everything happens in this page. No byte of your device, no serial number and no statistics are sent anywhere; the page may not even open a connection to another host.",
    "Backups lie in this browser’s storage for this site, until you delete them or clear the site’s data. Downloaded files are yours.",
    "A backup holds what the device knows: usually your Wi-Fi name and password. Treat it like a key.",
    "The activity log lives in memory only and is gone when the page closes. Its report leaves out what is yours.",
];

pub const KEYS: &str = "Keyboard";
pub const KEYS_TEXT: &str =
    "Everything works with Tab, Shift+Tab, Enter and Space. Escape closes a dialog and changes nothing.";

pub const ABOUT: &str = "About";
pub const ABOUT_TEXT: &str = "Switchback is free software under MIT or Apache-2.0. The program that runs on the chip while it is read or written is Espressif’s own flasher stub (Apache-2.0, from esptool-js). Sonoff is a trademark of its owner, which has nothing to do with this project.";
pub const VERSION: &str = "Version";
pub const LICENCE: &str = "Licence";
pub const LICENCE_NAME: &str = "MIT or Apache-2.0";
pub const STORED: &str = "Stored";
pub const STORED_TEXT: &str = "In this browser, for this site: your backups, the speed and the model you chose, the page itself for use without a network.";
pub const SENT: &str = "Sent";
pub const SENT_TEXT: &str = "Nothing.";

/// How many topics fit a search.
pub fn found(topics: usize) -> String {
    if topics == 1 { "One topic found.".to_owned() } else { format!("{topics} topics found.") }
}
