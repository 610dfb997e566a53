//! Words of the help about trouble: for each topic what it means, what to do step by step, and when it is safe to go on.
//! Long because of its table: one entry for each topic.

use crate::app::help::{Group, Topic};

/// What the help says about a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopicWords {
    /// Its heading.
    pub title: &'static str,
    /// What has happened.
    pub means: &'static str,
    /// What to do, one after the other.
    pub steps: &'static [&'static str],
    /// When it is safe to go on.
    pub safe: &'static str,
    /// How people ask about it, and what other tools say.
    pub asked: &'static [&'static str],
}

pub const NO_PORT: TopicWords = TopicWords {
    title: "No port in the list",
    means: "The browser offers the serial ports that the system knows. If yours is not among them, the computer has not recognised the adapter.",
    steps: &[
        "Try another USB cable: some only charge and carry no data.",
        "Unplug the adapter and plug it in again, directly at the computer and not through a hub.",
        "Install its driver: CP210x, CH340 and FTDI are the usual chips.",
        "Choose Connect again and pick the new entry.",
    ],
    safe: "Nothing was sent to the device. You can try as often as you like.",
    asked: &["Which COM port is it?"],
};

pub const PORT_BUSY: TopicWords = TopicWords {
    title: "The port is in use or refused",
    means: "Only one program at a time can have a serial port. Another one has it, or the system does not let you use it.",
    steps: &[
        "Close serial monitors, other flashers and other tabs of this page.",
        "On Linux, join the group dialout (on some systems uucp) and log in again.",
        "On Linux, stop ModemManager: it tries every new port for a modem.",
        "Replug the adapter and connect again.",
    ],
    safe: "Nothing was sent to the device.",
    asked: &["could not open port: Access is denied", "Permission denied: /dev/ttyUSB0"],
};

pub const ADAPTER_LOST: TopicWords = TopicWords {
    title: "The adapter was lost",
    means: "The computer does not see the adapter any more: it was unplugged, its cable is loose, or the device drew so much current that it restarted.",
    steps: &[
        "Check the USB cable and use a port of the computer itself.",
        "If it happens when the device gets its power, feed the device from a 3.3 V regulator of its own and join the grounds.",
        "Bring the device into flash mode again, connect, and go on where the work stopped.",
    ],
    safe: "What was read is kept. After a restore that was interrupted, connect again and restore to the end before the device is used.",
    asked: &["The device has been lost"],
};

pub const ADAPTER_LIMITS: TopicWords = TopicWords {
    title: "The adapter cannot do that",
    means: "Adapters differ in the speeds and lines that they have. This one refused what was asked of it.",
    steps: &[
        "Choose another link speed; 115200 works with every adapter.",
        "If that does not help, replug the adapter or use another one.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &[],
};

pub const NO_ANSWER: TopicWords = TopicWords {
    title: "No answer at all",
    means: "The line is silent: not one byte has come back. The chip has no power, a wire is missing or swapped, or it has been through a session already and needs to be switched on anew.",
    steps: &[
        "Measure 3.3 V between 3V3 and GND at the device, or check that the adapter is set to 3.3 V.",
        "Check GND, then swap TX and RX: some boards swap the labels.",
        "Take the power away, hold the button, give power, and let go after three to five seconds. Each new session needs this.",
        "On a model whose button is not on GPIO0, join the GPIO0 pad to GND instead. The guide of your model shows it.",
        "Check that you chose the port of this adapter.",
    ],
    safe: "Nothing was sent that changes the device. You can try as often as you like.",
    asked: &[
        "Timed out waiting for packet header",
        "Failed to connect to ESP8266",
        "It worked once, and then there was no answer",
    ],
};

pub const STARTED_NORMALLY: TopicWords = TopicWords {
    title: "It started normally",
    means: "The chip’s boot text was heard: GPIO0 was high when the power came on, so it runs its firmware instead of waiting for us. The wires are right.",
    steps: &[
        "Take the power away.",
        "Hold the button, or join GPIO0 to GND, before the power comes on.",
        "Give power and keep holding for three to five seconds. The LED stays dark.",
        "If it blinks again, your button may not be on GPIO0: look at the guide of your model.",
    ],
    safe: "Nothing was changed. The page goes on listening and takes the device as soon as it is ready.",
    asked: &["Wrong boot mode detected"],
};

pub const NOISE: TopicWords = TopicWords {
    title: "Something is heard that makes no sense",
    means: "Bytes come, but neither an answer nor boot text. Mostly the firmware runs and prints at a speed of its own; a missing GND, or the wrong port, looks the same.",
    steps: &[
        "Check the GND wire first.",
        "Bring the device into flash mode again: power off, hold the button, power on.",
        "Check that you chose the port of this adapter, not of another device.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &["Invalid head of packet"],
};

pub const WRONG_CHIP: TopicWords = TopicWords {
    title: "Another kind of chip",
    means: "A chip answers, but it is neither an ESP8266 nor an ESP8285. Newer Sonoff models have an ESP32 or a chip of another maker.",
    steps: &[
        "Look for your model in the guide: it names the chip inside.",
        "Use a tool that is made for this chip. Firmware for the ESP8266 does not run on it.",
    ],
    safe: "Nothing was changed. Disconnect and leave the device as it is.",
    asked: &["This chip is ESP32, not ESP8266"],
};

pub const BEGINS_NOT: TopicWords = TopicWords {
    title: "It answers, but the work does not begin",
    means: "The chip is in flash mode, but its factory data could not be read or the helper program did not start. That is nearly always a weak supply or a bad wire.",
    steps: &[
        "Use short wires, and a port of the computer itself.",
        "Feed the device from a 3.3 V regulator if your adapter is an FT232R: its 3.3 V pin gives too little.",
        "Take the power away, hold the button, give power, and connect again.",
        "Choose a lower link speed.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &["Failed to start stub"],
};

pub const FLASH_SILENT: TopicWords = TopicWords {
    title: "The flash id is 000000 or FFFFFF",
    means: "The chip answers, but the flash memory beside it does not: its supply is weak, one of its pins is loaded by something else, or it is broken.",
    steps: &[
        "Feed the device from a stronger 3.3 V supply and join the grounds.",
        "Take away everything that is connected to GPIO6 to GPIO11: these pins belong to the flash.",
        "If you replaced the flash chip, check its joints and which way round it lies.",
        "Take the power away, hold the button, give power, and connect again.",
    ],
    safe: "Nothing can be read or written until it answers. Do not give up on the first try: it is mostly the supply.",
    asked: &["Manufacturer: ff, Device: ffff", "Failed to communicate with the flash chip"],
};

pub const FLASH_SIZE_UNKNOWN: TopicWords = TopicWords {
    title: "The size of the flash is not known",
    means: "The flash chip answers with an id that does not tell its size, and it has no description of itself. Guessing would make a backup that is incomplete.",
    steps: &[
        "Save the report from the activity log: it holds the id, and no secrets.",
        "Report the id, so that the next version knows this chip.",
        "Until then, use a tool that lets you type the size.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &["Could not auto-detect flash size"],
};

pub const STOPPED_ANSWERING: TopicWords = TopicWords {
    title: "It stopped answering",
    means: "The device worked and then fell silent, and could not be found again. It lost power for a moment, a wire came off, or it restarted.",
    steps: &[
        "Check that no wire has come loose.",
        "Use a stronger 3.3 V supply, shorter wires or a lower link speed.",
        "Take the power away, hold the button, give power, and connect again.",
        "Choose to go on: the work takes up where it stopped.",
    ],
    safe: "What was read is kept. After a restore that was interrupted, restore to the end before the device is used; it does not start half of one.",
    asked: &["The chip stopped responding"],
};

pub const DAMAGED_LINE: TopicWords = TopicWords {
    title: "It answers, but damaged",
    means: "Bytes are lost or changed on the way. A little of it is repaired without a word: the part is read or sent again. Here it was too much.",
    steps: &[
        "Use shorter wires, and no USB hub.",
        "Use a stronger 3.3 V supply: this is the most frequent cause.",
        "Choose a lower link speed.",
        "On the POW R2 and the S31 the energy meter loads the RX line: 470 Ω from 3.3 V to RX has helped.",
        "Connect again and go on. What has arrived is not read a second time.",
    ],
    safe: "A backup is safe as soon as the page says “proven”: its digest is then the one that the device itself computed.",
    asked: &[
        "Corrupt data, expected 0x1000 bytes but received 0xffd bytes",
        "Invalid (unsupported) command",
        "Serial data stream stopped: possible serial noise or corruption",
    ],
};

pub const DAMAGED_COMMAND: TopicWords = TopicWords {
    title: "A command was misread by the device",
    means: "A command was damaged on the wire and the device took it for another one, which may have erased or written something. The page noticed because the device said what it had done.",
    steps: &[
        "Do not connect the device to the mains yet.",
        "Use shorter wires, a stronger 3.3 V supply or a lower link speed.",
        "Connect again and compare the device with your latest backup of it.",
        "If they differ, restore that backup. Without one, back up what is there before you do anything else.",
    ],
    safe: "It is safe to go on when Compare says that device and backup are the same, or after a restore that ended proven.",
    asked: &[],
};

pub const UNSTABLE_FLASH: TopicWords = TopicWords {
    title: "The flash reads differently each time",
    means: "The line is clean, but the flash itself gives other content each time it is read. The supply is weak, or the flash is worn.",
    steps: &[
        "Do not erase or write anything.",
        "Use a stronger 3.3 V supply and join the grounds.",
        "Back up again. If it is proven now, the supply was the cause.",
        "If the same addresses differ each time, the flash chip is worn there.",
    ],
    safe: "Erase and write only after a backup was proven.",
    asked: &["MD5 differs each time I read"],
};

pub const STOPPED_WHILE_WRITING: TopicWords = TopicWords {
    title: "The flash does not keep what is written",
    means: "After several tries the device’s digest still differs from what was sent. The supply sags while the flash is written, or the flash is worn at this place.",
    steps: &[
        "Do not connect the device to the mains yet.",
        "Use an external 3.3 V regulator with common GND, and a lower link speed.",
        "Take the power away, hold the button, give power, and connect again.",
        "Restore again: only what differs is written.",
        "If it is always the same address, the flash is worn there and the chip has to be replaced.",
    ],
    safe: "It is safe to power the device when the page says “Restored and proven”.",
    asked: &["MD5 of file does not match data in flash", "It stops in the middle of writing"],
};

pub const WRITE_PROTECTED: TopicWords = TopicWords {
    title: "The flash chip is write-protected",
    means: "The flash says that its blocks are protected, and does not let that be changed.",
    steps: &[
        "Check whether the WP pin of the flash chip is held low by solder or another part.",
        "If it is free, the chip is locked for good: it can be read but not written.",
        "Back it up. To write, replace the flash chip and restore the backup to the new one.",
    ],
    safe: "Nothing was erased or written.",
    asked: &[],
};

pub const CHANGED_ELSEWHERE: TopicWords = TopicWords {
    title: "Something else has changed",
    means: "The image is written and right, but a part of the flash that was to stay as it is does not hold what it held before.",
    steps: &[
        "Do not connect the device to the mains yet.",
        "Compare the device with your latest backup of it.",
        "If they differ outside of what you wrote, restore that whole backup.",
        "Use a stronger supply and shorter wires, then write the image again.",
    ],
    safe: "It is safe to go on when Compare shows no difference that you did not want.",
    asked: &[],
};

pub const DIFFERS: TopicWords = TopicWords {
    title: "Device and backup differ",
    means: "The device does not hold these bytes. That is no fault by itself: a device that ran since the backup has written its settings.",
    steps: &[
        "Look at the addresses: settings and calibration change while a device runs; boot loader and firmware do not.",
        "If you have just restored, restore again: only what differs is written.",
        "If you want the device as it was, restore the backup.",
    ],
    safe: "Comparing changes nothing.",
    asked: &["Verify failed: digest mismatch"],
};

pub const CANCELLED: TopicWords = TopicWords {
    title: "The work was cancelled",
    means: "You ended the work before it was done. What a backup has read is kept and can be gone on with.",
    steps: &[
        "To go on with a backup, open Back up again with the same device.",
        "A restore or an erase that was cancelled leaves the device without working firmware: restore to the end.",
    ],
    safe: "A cancelled backup has changed nothing. After a cancelled restore, do not use the device until a restore has ended proven.",
    asked: &[],
};

pub const SLOW_ERASE: TopicWords = TopicWords {
    title: "Erasing seems to hang",
    means: "Some flash chips take a minute for each megabyte, and tell nothing meanwhile.",
    steps: &[
        "Wait at least two minutes for 1 MB, longer for a larger chip.",
        "Leave the power and the wires as they are.",
        "If it ends with an error, take the power away, hold the button, give power, connect again, and erase again.",
    ],
    safe: "It is safe to go on when the page says “Erased”: the device has then proven by its digest that it is blank.",
    asked: &["erase_flash hangs", "Erasing flash (this may take a while)…"],
};

pub const SIZE_MISMATCH: TopicWords = TopicWords {
    title: "The backup and the flash have different sizes",
    means: "A smaller backup goes on a larger flash: keep its header, and the firmware runs as before and leaves the rest unused. A larger one does not fit on a smaller flash; the sectors at its end, with radio calibration and settings, would be missing.",
    steps: &[
        "Look at the sizes on the Restore page: the backup’s, the one its firmware was made for, and the flash’s.",
        "A 1 MB backup of a 1 MB device on a 4 MB chip: keep the header as it is, or let the page move it to the new size.",
        "A 1 MB backup of a 4 MB device is incomplete: look for a backup of the whole chip.",
        "If the image is larger than the flash, choose one that was made for this size.",
    ],
    safe: "The plan shows what will be written before anything is. Nothing was changed so far.",
    asked: &["Can a 1 MB backup go on a 4 MB chip?", "File is larger than the flash"],
};

pub const BAD_REGION: TopicWords = TopicWords {
    title: "The region does not fit the flash",
    means: "Flash is erased in sectors of 4096 bytes (0x1000), so a region has to begin and end at a multiple of that, inside the flash.",
    steps: &[
        "Round the start down and the end up to a multiple of 0x1000.",
        "Check that the end is not beyond the size of the flash, which the Device page tells.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &[],
};

pub const OTHER_DEVICE: TopicWords = TopicWords {
    title: "Another device answers",
    means: "The MAC address is not the one that the work began with, so the work does not go on with this device.",
    steps: &[
        "Connect the first device again and go on.",
        "Or start anew with this one: back it up first.",
        "A backup of one device runs on another of the same model, but clones its identity. Keep each device’s own radio sectors when the page offers it.",
    ],
    safe: "Nothing was changed on the device that answers now.",
    asked: &["Does a backup only work with the same switch?"],
};

pub const WRONG_FILE: TopicWords = TopicWords {
    title: "The file is no firmware for this chip",
    means: "The file is empty, too large, packed in a way that is not known here, made for another chip, or cannot be read any more.",
    steps: &[
        "Choose the .bin file, or a .bin.gz or .zip that holds it.",
        "Look for the word ESP8266 among the downloads of your firmware: files for an ESP32 do not run.",
        "If it lies on a stick or a network drive, copy it to this computer first.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &["Which file of the release do I need?"],
};

pub const DAMAGED_FILE: TopicWords = TopicWords {
    title: "The packed file is damaged",
    means: "The file ends too early, or its content does not match its own checksum. Mostly a download was cut off.",
    steps: &[
        "Download it again, and compare its size with that on the download page.",
        "If it came by mail or a chat, have it sent inside a zip.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &[],
};

pub const FIRMWARE_PARTS: TopicWords = TopicWords {
    title: "Firmware in several files",
    means: "Some firmware comes in parts, each with its own address in the flash. The parts overlap, one is missing, or an address is none where a sector begins.",
    steps: &[
        "Choose all parts together, with the manifest.json if there is one, or the zip.",
        "Check the address of each part: a multiple of 0x1000, usually part of the file’s name.",
        "If there is one complete image for your chip, take that instead.",
    ],
    safe: "Nothing was changed on the device. What no part covers stays as it is.",
    asked: &["The firmware comes as three .bin files with addresses. What do I do?"],
};

pub const STAYS_DARK: TopicWords = TopicWords {
    title: "Restored and proven, but no lights",
    means: "The flash holds what was written, so the wire is not the cause. Mostly the chip still waits in its loader. Otherwise the image does not suit this chip: its flash mode, its size, or a part that is missing.",
    steps: &[
        "Let go of the button, or take the bridge off GPIO0, and switch the power off and on.",
        "Run the boot check on the Console page: it says in words what the chip prints.",
        "Look at the findings of the image: a flash mode other than DOUT does not start on an ESP8285, and a backup of half the chip misses its end.",
        "Restore a whole backup of this very device, with its header kept.",
    ],
    safe: "Your backups are untouched and the device can be restored again. Do not connect the mains to look: 3.3 V is enough for the LED.",
    asked: &["Restore worked perfectly, but no lights", "The switch stays dark after flashing"],
};

pub const BOOT_ERROR: TopicWords = TopicWords {
    title: "The boot loader finds no firmware",
    means: "The boot loader looks for firmware where the flash size in its header puts it, and finds none there. It happens after a flash chip was replaced, after half a restore, or after a header was changed.",
    steps: &[
        "Restore a whole backup with its header kept.",
        "If you write custom firmware, write one complete image at address 0.",
        "Run the boot check again: it names what was found.",
    ],
    safe: "The chip itself is well: it starts its boot loader and can be written again at any time.",
    asked: &["error boot @1000, error boot @81000", "ets_main.c, and then it restarts"],
};

pub const LIBRARY_FULL: TopicWords = TopicWords {
    title: "The library is full",
    means: "The browser gives this page no more room, or the disk is full.",
    steps: &[
        "Download the backups that you want to keep as files.",
        "Delete old ones. The same content is stored only once, so deleting a copy frees little.",
        "Free room on the disk, then try again.",
    ],
    safe: "A backup that was just proven stays on the page until you leave it: download it now.",
    asked: &["QuotaExceededError"],
};

pub const LIBRARY_CLOSED: TopicWords = TopicWords {
    title: "The library cannot be opened",
    means: "The browser keeps the library from this page: another tab or a newer version has it, private browsing forbids it, or site data were cleared.",
    steps: &[
        "Close the other tabs of this page and reload this one.",
        "Leave private browsing, or allow site data for this page.",
        "If the library is empty afterwards, import your downloaded backups.",
    ],
    safe: "You can work without it: every backup can be downloaded as a file. Restore only with a backup at hand.",
    asked: &[],
};

pub const DAMAGED_BACKUP: TopicWords = TopicWords {
    title: "A stored backup is damaged",
    means: "The bytes are not those that were recorded: their SHA-256 differs. The disk or the browser’s storage has changed them.",
    steps: &[
        "Do not restore it.",
        "Look for another backup of the device, or for a downloaded copy, and import that.",
        "If the device still holds what it held, back it up again.",
        "Check the other backups as well: the Library has a Check for each.",
    ],
    safe: "It is safe to restore a backup that Check calls sound.",
    asked: &[],
};

pub const MISSING_BACKUP: TopicWords = TopicWords {
    title: "A backup is missing or not complete",
    means: "The backup was deleted, perhaps in another tab, or it was never read to its end.",
    steps: &[
        "Reload the list in the Library.",
        "If it was not finished, connect its device and go on with it.",
        "If it was deleted by mistake, Undo brings it back for ten minutes.",
    ],
    safe: "Nothing was changed on the device.",
    asked: &[],
};

pub const ARCHIVES: TopicWords = TopicWords {
    title: "Import or export did not work",
    means: "The archive is none that can be read, is too large to be taken at once, or holds a file that is damaged.",
    steps: &[
        "If it was downloaded, download it again.",
        "If it is too large, unpack it and choose its .bin files.",
        "What was left out is named; all other files are in the library.",
        "If an export fails, download the backups one by one.",
    ],
    safe: "What is in the library stays as it is: an import changes no backup that is there.",
    asked: &[],
};

pub const NO_WEB_SERIAL: TopicWords = TopicWords {
    title: "The browser cannot talk to USB adapters",
    means: "A real device needs Web Serial, which not every browser has, and none on a phone.",
    steps: &[
        "Open this page in Chrome or Edge 89 or newer, or Firefox 151 or newer, on a computer.",
        "Open it by https, or from localhost: browsers open ports nowhere else.",
        "To carry your library along, export it here and import it there.",
    ],
    safe: "The virtual Sonoff and the library work here all the same.",
    asked: &[],
};

pub const SAVE_REFUSED: TopicWords = TopicWords {
    title: "The browser does not let the page save or copy",
    means: "Downloads or the clipboard are forbidden for this page.",
    steps: &[
        "Allow downloads for this page in the browser’s site settings.",
        "For the log, select the text and copy it by hand.",
        "Try again: what was to be saved is still here.",
    ],
    safe: "Nothing is lost as long as this tab stays open.",
    asked: &[],
};

pub const PAGE_INCOMPLETE: TopicWords = TopicWords {
    title: "A part of the page did not load",
    means: "A file that belongs to the page did not arrive: the network failed, or a newer version was put in its place meanwhile.",
    steps: &["Check the connection.", "Reload the page when no device is at work."],
    safe: "Your library and a connected device are not affected.",
    asked: &[],
};

/// What the help says about a topic.
#[must_use]
pub const fn words(topic: Topic) -> TopicWords {
    match topic {
        Topic::NoWebSerial => NO_WEB_SERIAL,
        Topic::NoPort => NO_PORT,
        Topic::PortBusy => PORT_BUSY,
        Topic::AdapterLost => ADAPTER_LOST,
        Topic::AdapterLimits => ADAPTER_LIMITS,
        Topic::NoAnswer => NO_ANSWER,
        Topic::StartedNormally => STARTED_NORMALLY,
        Topic::Noise => NOISE,
        Topic::WrongChip => WRONG_CHIP,
        Topic::BeginsNot => BEGINS_NOT,
        Topic::FlashSilent => FLASH_SILENT,
        Topic::FlashSizeUnknown => FLASH_SIZE_UNKNOWN,
        Topic::StoppedAnswering => STOPPED_ANSWERING,
        Topic::DamagedLine => DAMAGED_LINE,
        Topic::DamagedCommand => DAMAGED_COMMAND,
        Topic::UnstableFlash => UNSTABLE_FLASH,
        Topic::StoppedWhileWriting => STOPPED_WHILE_WRITING,
        Topic::WriteProtected => WRITE_PROTECTED,
        Topic::ChangedElsewhere => CHANGED_ELSEWHERE,
        Topic::Differs => DIFFERS,
        Topic::Cancelled => CANCELLED,
        Topic::SlowErase => SLOW_ERASE,
        Topic::SizeMismatch => SIZE_MISMATCH,
        Topic::BadRegion => BAD_REGION,
        Topic::OtherDevice => OTHER_DEVICE,
        Topic::WrongFile => WRONG_FILE,
        Topic::DamagedFile => DAMAGED_FILE,
        Topic::FirmwareParts => FIRMWARE_PARTS,
        Topic::StaysDark => STAYS_DARK,
        Topic::BootError => BOOT_ERROR,
        Topic::LibraryFull => LIBRARY_FULL,
        Topic::LibraryClosed => LIBRARY_CLOSED,
        Topic::DamagedBackup => DAMAGED_BACKUP,
        Topic::MissingBackup => MISSING_BACKUP,
        Topic::Archives => ARCHIVES,
        Topic::SaveRefused => SAVE_REFUSED,
        Topic::PageIncomplete => PAGE_INCOMPLETE,
    }
}

/// Heading of a group of topics.
#[must_use]
pub const fn group(group: Group) -> &'static str {
    match group {
        Group::Connecting => "Connecting",
        Group::Working => "While it is read or written",
        Group::Image => "Files and sizes",
        Group::After => "Afterwards",
        Group::Library => "The library",
        Group::Page => "Browser and page",
    }
}

/// Heading of what has happened.
pub const MEANS: &str = "What it means";
/// Heading of what to do.
pub const STEPS: &str = "What to do";
/// Heading of when it is safe to go on.
pub const SAFE: &str = "When it is safe to go on";
/// Heading of how people ask.
pub const ASKED: &str = "Also told as";
