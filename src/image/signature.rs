//! What firmware is told by: strings that its images contain, and where its version stands beside them.
//!
//! Each row was held against published images of that firmware where some could be had; `docs/identification.md` says
//! which. A string that another firmware also contains weighs little and never makes an identification certain.

use serde::Serialize;

/// Firmware that can be told by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Firmware {
    /// Stock firmware of Itead's Sonoff devices, for the eWeLink cloud.
    IteadStock,
    /// Tasmota, formerly Sonoff-Tasmota.
    Tasmota,
    /// ESPHome.
    EspHome,
    /// ESPurna.
    Espurna,
    /// ESP Easy.
    EspEasy,
    /// WLED.
    Wled,
    /// Stock firmware of Shelly devices.
    Shelly,
    /// Stock firmware of devices for the Tuya cloud.
    Tuya,
    /// NodeMCU with Lua.
    NodeMcu,
    /// MicroPython.
    MicroPython,
    /// CircuitPython.
    CircuitPython,
    /// Espruino.
    Espruino,
    /// Espressif's AT commands.
    EspressifAt,
    /// The blinking firmware of this project, which the virtual device runs.
    Blink,
    /// Something built with the Arduino core that is none of the above.
    Arduino,
    /// Nothing: all FF.
    Blank,
    /// Firmware that is not known.
    Unknown,
}

impl Firmware {
    /// The name as its makers write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::IteadStock => "Sonoff stock",
            Self::Tasmota => "Tasmota",
            Self::EspHome => "ESPHome",
            Self::Espurna => "ESPurna",
            Self::EspEasy => "ESP Easy",
            Self::Wled => "WLED",
            Self::Shelly => "Shelly stock",
            Self::Tuya => "Tuya stock",
            Self::NodeMcu => "NodeMCU",
            Self::MicroPython => "MicroPython",
            Self::CircuitPython => "CircuitPython",
            Self::Espruino => "Espruino",
            Self::EspressifAt => "Espressif AT",
            Self::Blink => "Switchback blink",
            Self::Arduino => "Arduino sketch",
            Self::Blank => "Blank",
            Self::Unknown => "Unknown firmware",
        }
    }
}

/// A string to look for.
pub(crate) struct Needle {
    pub firmware: Firmware,
    pub bytes: &'static [u8],
    /// [`MARKER`] where no other firmware contains it, less where some might.
    pub weight: u8,
}

/// Weight of a string that is the firmware's own.
pub(crate) const MARKER: u8 = 3;

const fn needle(firmware: Firmware, bytes: &'static [u8], weight: u8) -> Needle {
    Needle { firmware, bytes, weight }
}

/// All strings; at most 64, because the scanner keeps a bit for each.
pub(crate) const NEEDLES: [Needle; 59] = [
    needle(Firmware::IteadStock, b"ITEADTmobiM0x1DabcEsnw==", MARKER),
    needle(Firmware::IteadStock, b"POST /dispatch/device", MARKER),
    needle(Firmware::IteadStock, b"itead-device", 2),
    needle(Firmware::IteadStock, b"factory_apikey", 2),
    needle(Firmware::IteadStock, b"romVersion", 1),
    needle(Firmware::IteadStock, b"V2.5.4\0", 0),
    needle(Firmware::Tasmota, b"Theo Arends", MARKER),
    needle(Firmware::Tasmota, b"Tasmota %s", 2),
    needle(Firmware::Tasmota, b"tasmota", 1),
    needle(Firmware::Tasmota, b"SetOption", 1),
    needle(Firmware::Tasmota, b"Backlog", 1),
    needle(Firmware::Tasmota, VERSION_MARKER, MARKER),
    needle(Firmware::EspHome, b"ESPHome version ", MARKER),
    needle(Firmware::EspHome, b"esphomelib version ", MARKER),
    needle(Firmware::EspHome, b"esphome.io", 2),
    needle(Firmware::EspHome, b"Rebooting safely", 1),
    needle(Firmware::Espurna, b"ESPURNA", MARKER),
    needle(Firmware::Espurna, b"espurna", 1),
    needle(Firmware::Espurna, b"[MAIN] ", 1),
    needle(Firmware::Espurna, b"adminPass", 1),
    needle(Firmware::EspEasy, b"ESP Easy", 2),
    needle(Firmware::EspEasy, b"ESPEasy", 2),
    needle(Firmware::EspEasy, b"ESP_Easy", 2),
    needle(Firmware::EspEasy, b"security.dat", 1),
    needle(Firmware::EspEasy, b"rules1.txt", 1),
    needle(Firmware::Wled, b"WLED-AP", MARKER),
    needle(Firmware::Wled, b"wled1234", 2),
    needle(Firmware::Wled, b"WLED", 1),
    needle(Firmware::Wled, b"wledota", 1),
    needle(Firmware::Shelly, b".shelly.cloud", MARKER),
    needle(Firmware::Shelly, b"X-MGOS-FW-Version", 2),
    needle(Firmware::Shelly, b"shelly", 1),
    needle(Firmware::Tuya, b"tuya sdk compiled", MARKER),
    needle(Firmware::Tuya, b"tuya_mdev_test", MARKER),
    needle(Firmware::Tuya, b".tuyacn.com", 2),
    needle(Firmware::Tuya, b"auz_key", 1),
    needle(Firmware::NodeMcu, b"re-flash the NodeMCU image", MARKER),
    needle(Firmware::NodeMcu, b"powered by Lua", 2),
    needle(Firmware::NodeMcu, b"NodeMCU ", 2),
    needle(Firmware::NodeMcu, b"NodeMCU custom build", 1),
    needle(Firmware::NodeMcu, b"\tbranch: ", 0),
    needle(Firmware::NodeMcu, b"init.lua", 1),
    needle(Firmware::MicroPython, b"MicroPython v", MARKER),
    needle(Firmware::MicroPython, b"inisetup", 1),
    needle(Firmware::MicroPython, b"webrepl", 1),
    needle(Firmware::CircuitPython, b"Adafruit CircuitPython", 9),
    needle(Firmware::Espruino, b"Espruino ", MARKER),
    needle(Firmware::Espruino, b"saved code from different Espruino firmware", MARKER),
    needle(Firmware::Espruino, b"espruino", 1),
    needle(Firmware::Espruino, b"ESP8266WiFi_0v", 2),
    needle(Firmware::EspressifAt, b"AT version:", MARKER),
    needle(Firmware::EspressifAt, b"+CIPSTAMAC", 2),
    needle(Firmware::EspressifAt, b"+CWQAP", 1),
    needle(Firmware::EspressifAt, b"+CIPMUX", 1),
    needle(Firmware::EspressifAt, b"Bin version(Wroom 02):", 1),
    needle(Firmware::EspressifAt, b"Bin version(Wroom S2):", 1),
    needle(Firmware::Blink, b"Switchback blink ", 9),
    needle(Firmware::Unknown, b"SDK ver: ", 0),
    needle(Firmware::Arduino, b"core_esp8266", 1),
];

/// First word of Tasmota's version marker; its version follows, and a closing word. ESPHome carries the same words
/// with FFFFFFFF between, so that Tasmota takes it as an update: only one with a version is Tasmota's own.
pub(crate) const VERSION_MARKER: &[u8] = &[0xA5, 0x5A, 0xA5, 0x5A];
/// Closing word of that marker.
pub(crate) const VERSION_MARKER_END: &[u8] = &[0x5A, 0xA5, 0x5A, 0xA5];

/// How a version is read near a string.
pub(crate) struct VersionRule {
    pub firmware: Firmware,
    /// The string, which must be among [`NEEDLES`].
    pub near: &'static [u8],
    pub shape: VersionShape,
}

/// Where a version stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum VersionShape {
    /// Right behind the string, up to a blank, comma, semicolon or the end.
    Behind,
    /// The first string of its own behind it that is digits and two or three dots.
    OwnString,
    /// Behind the `/v` of a build id.
    BuildId,
}

/// Version rules, best first.
pub(crate) const VERSION_RULES: [VersionRule; 15] = [
    VersionRule { firmware: Firmware::IteadStock, near: b"V2.5.4\0", shape: VersionShape::OwnString },
    VersionRule { firmware: Firmware::EspHome, near: b"ESPHome version ", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::EspHome, near: b"esphomelib version ", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::Espurna, near: b"ESPURNA", shape: VersionShape::OwnString },
    VersionRule { firmware: Firmware::Wled, near: b"wledota", shape: VersionShape::OwnString },
    VersionRule { firmware: Firmware::Shelly, near: b".shelly.cloud", shape: VersionShape::BuildId },
    VersionRule { firmware: Firmware::Tuya, near: b"tuya_mdev_test", shape: VersionShape::OwnString },
    VersionRule { firmware: Firmware::NodeMcu, near: b"NodeMCU ", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::NodeMcu, near: b"\tbranch: ", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::MicroPython, near: b"MicroPython v", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::CircuitPython, near: b"Adafruit CircuitPython", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::Espruino, near: b"Espruino ", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::Blink, near: b"Switchback blink ", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::EspressifAt, near: b"Bin version(Wroom 02):", shape: VersionShape::Behind },
    VersionRule { firmware: Firmware::EspressifAt, near: b"Bin version(Wroom S2):", shape: VersionShape::Behind },
];
