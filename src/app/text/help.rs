//! Words of the help page: safety, wiring, trouble, browsers, privacy.

pub const TITLE: &str = "Help";
pub const LEAD: &str = "From wires to a blinking LED, and what to do when it does not.";
pub const CONTENTS: &str = "On this page";

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
pub const TROUBLE_ROWS: [(&str, &str); 10] = [
    ("No port in the list", "Try another USB cable (some only charge), replug the adapter, install its driver."),
    (
        "The port is in use or refused",
        "Close serial monitors and other flashers. On Linux join the group dialout or uucp and log in again; stop ModemManager.",
    ),
    ("No answer at all", "Check 3.3 V at the chip, swap TX and RX, and repeat the button from power-off."),
    (
        "It started normally",
        "Boot text was heard: GPIO0 was high at power-on. Hold the button longer, or reach the right pad.",
    ),
    (
        "Answers, but damaged",
        "Shorter wires, no USB hub, a lower speed. On POW R2 and S31 the energy meter loads the RX line: 470 Ω from 3.3 V to RX helped.",
    ),
    (
        "Stops while writing, or digests differ",
        "The supply is too weak: use an external 3.3 V regulator with common GND, and a lower speed.",
    ),
    (
        "Written, but the switch stays dark",
        "Release the button and power-cycle. Then look at the findings of the image: wrong flash mode, or a backup of half the chip.",
    ),
    ("Worked once, then no answer", "The chip needs a power-cycle with the button held for each session."),
    ("Flash id is 000000 or FFFFFF", "The flash does not answer: weak supply, a loaded flash pin, or a dead chip."),
    ("Erasing seems to hang", "Some chips take a minute for each megabyte. Wait at least two minutes."),
];

pub const BROWSERS: &str = "Browsers";
pub const BROWSERS_TEXT: &str = "A real device needs Web Serial: Chrome or Edge 89 or newer, or Firefox 151 or newer, on Windows, macOS, Linux or ChromeOS. The virtual Sonoff and the library work in every current browser.";

pub const PRIVACY: &str = "What is stored, and where";
pub const PRIVACY_TEXT: [&str; 4] = [
    "Everything happens in this page. No byte of your device, no serial number and no statistics are sent anywhere; the page may not even open a connection to another host.",
    "Backups lie in this browser’s storage for this site, until you delete them or clear the site’s data. Downloaded files are yours.",
    "A backup holds what the device knows: usually your Wi-Fi name and password. Treat it like a key.",
    "The activity log lives in memory only and is gone when the page closes.",
];

pub const KEYS: &str = "Keyboard";
pub const KEYS_TEXT: &str =
    "Everything works with Tab, Shift+Tab, Enter and Space. Escape closes a dialog and changes nothing.";

pub const ABOUT: &str = "About";
pub const ABOUT_TEXT: &str = "Switchback is free software under MIT or Apache-2.0. The program that runs on the chip while it is read or written is Espressif’s own flasher stub (Apache-2.0, from esptool-js). Sonoff is a trademark of its owner, which has nothing to do with this project.";
