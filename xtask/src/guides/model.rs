//! The facts of `guides/models.json`, without a word that would have to be translated.
//!
//! Some facts are only shown by the page, which reads the file by itself; they are here so that a test holds their form.
//! Reading is strict: an unknown key or value is an error, so that a slip of the pen cannot hide a fact.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Pictograms of the list: path data on a 24 by 24 grid, by form.
    pub forms: BTreeMap<String, String>,
    /// Every model the guide leads through.
    pub models: Vec<Model>,
    /// Models with another chip, which are answered in words.
    pub other_chips: Vec<OtherChip>,
}

/// One model, or one revision where the wiring differs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Its name in addresses and files.
    pub id: String,
    /// Its name in print.
    pub name: String,
    /// Other names that a person may search for.
    pub aliases: Vec<String>,
    /// Key of its pictogram.
    pub form: String,
    /// Which danger comes first.
    pub mains: Danger,
    /// Chips it was seen with.
    pub chip: Chip,
    /// Sizes of its flash, where they are known.
    pub flash: Option<Flash>,
    /// Where the wires go.
    pub header: Header,
    /// How the loader is reached.
    pub flash_mode: FlashMode,
    /// Its LED, where one is documented.
    pub led: Option<Led>,
    /// What the firmware switches.
    #[serde(default)]
    pub outputs: Vec<Use>,
    /// What the firmware reads.
    #[serde(default)]
    pub inputs: Vec<Use>,
    /// Keys of its known traps.
    pub traps: Vec<String>,
}

/// A model that this tool is not for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherChip {
    /// Its name in files.
    pub id: String,
    /// Its name in print.
    pub name: String,
    /// Other names that a person may search for.
    pub aliases: Vec<String>,
    /// How sure it is.
    pub source: Source,
}

/// Where a fact comes from, and so how far it can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Tasmota's page about the device.
    Docs,
    /// Tasmota's table of modules.
    Template,
    /// The project's reference of devices, which names no single source for it.
    Listed,
    /// Somebody's log or report.
    Report,
    /// Common knowledge without a source: shown as "usually".
    Usual,
}

/// The danger that the page names first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Danger {
    /// Mains on a part of the board.
    Mains,
    /// The ground of the electronics is live mains.
    LiveGround,
    /// Low voltage on the board.
    LowVoltage,
    /// A device for a USB socket.
    Usb,
}

impl Danger {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mains => "mains",
            Self::LiveGround => "live-ground",
            Self::LowVoltage => "low-voltage",
            Self::Usb => "usb",
        }
    }
}

/// Chips by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chip {
    /// As printed on them.
    pub names: Vec<String>,
    /// How sure it is.
    #[expect(dead_code, reason = "only the page shows it; here its form is checked")]
    pub source: Source,
}

/// Flash sizes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flash {
    /// Sizes that were seen, in megabytes; empty where it may be any.
    pub megabytes: Vec<u8>,
    /// How sure it is.
    #[expect(dead_code, reason = "only the page shows it; here its form is checked")]
    pub source: Source,
}

/// Pins or pads of the serial line and the supply.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// What they look like.
    pub kind: HeaderKind,
    /// What is known of their order.
    pub order: Order,
    /// How sure the rest is.
    pub source: Source,
    /// The board's edge they are drawn at.
    #[serde(default)]
    pub edge: Edge,
    /// In their order where it is known.
    pub pins: Vec<Pin>,
}

/// What the pins look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeaderKind {
    /// A row of holes or pins.
    Header,
    /// Pads to solder at or to touch.
    Pads,
    /// The module's own pins.
    Module,
    /// Not documented.
    Unknown,
}

/// What is known of the order of pins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// Written down for this board.
    Documented,
    /// Common knowledge only.
    Usual,
    /// Not known: the drawing is schematic.
    Unknown,
}

impl Order {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Usual => "usual",
            Self::Unknown => "unknown",
        }
    }
}

/// An edge of the drawn board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// From left to right along the top.
    #[default]
    Top,
    /// From top to bottom along the left.
    Left,
}

/// One pin or pad.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Its print; a space breaks the line.
    pub label: String,
    /// What it does for us; nothing is joined to a pin without a role.
    pub role: Option<Role>,
    /// Whether it has its place away from the others.
    #[serde(default)]
    pub apart: bool,
    /// Whether its pad is square.
    #[serde(default)]
    pub square: bool,
}

/// What a pin does for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Role {
    /// The supply.
    #[serde(rename = "3v3")]
    Supply,
    /// The ground.
    #[serde(rename = "gnd")]
    Ground,
    /// What the chip hears.
    #[serde(rename = "rx")]
    Receive,
    /// What the chip says.
    #[serde(rename = "tx")]
    Send,
    /// Low at power-on for flash mode.
    #[serde(rename = "gpio0")]
    BootSelect,
}

impl Role {
    /// The four that a wire leads to, in the order of their numbers.
    pub const WIRED: [Self; 4] = [Self::Supply, Self::Ground, Self::Receive, Self::Send];

    /// The key of its words, and its class in the drawing.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Supply => "3v3",
            Self::Ground => "gnd",
            Self::Receive => "rx",
            Self::Send => "tx",
            Self::BootSelect => "gpio0",
        }
    }

    /// The number of its wire in drawing and table.
    pub fn number(self) -> Option<usize> {
        Self::WIRED.iter().position(|&role| role == self).map(|at| at + 1)
    }

    /// The adapter's pin at the other end of its wire.
    pub const fn adapter_pin(self) -> &'static str {
        match self {
            Self::Supply => "3V3",
            Self::Ground => "GND",
            Self::Receive => "TX",
            Self::Send => "RX",
            Self::BootSelect => "",
        }
    }
}

/// How the loader is reached.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlashMode {
    /// Key of the way's words.
    pub way: String,
    /// How sure it is.
    #[expect(dead_code, reason = "only the page shows it; here its form is checked")]
    pub source: Source,
    /// For how many seconds, where it is not the usual 3 to 5.
    pub hold: Option<String>,
    /// What has to be bridged before, by its print.
    pub bridge: Option<String>,
    /// What is pressed or joined.
    pub control: Control,
}

/// What is pressed or joined to get into flash mode.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// What it looks like.
    pub kind: ControlKind,
    /// Its print, or the pin it pulls low.
    pub label: String,
    /// What it is known to be next to.
    pub beside: Option<Beside>,
}

/// What a control looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ControlKind {
    /// A push button.
    Button,
    /// Several, their labels joined by " + ".
    Buttons,
    /// A slide switch and a button.
    SwitchButton,
    /// A pad to join to GND.
    Pad,
    /// A pin of another header to join to GND.
    Pins,
    /// A pin of the chip itself, right side, second from the bottom.
    ChipPin,
}

impl ControlKind {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Buttons => "buttons",
            Self::SwitchButton => "switch-button",
            Self::Pad => "pad",
            Self::Pins => "pins",
            Self::ChipPin => "chip-pin",
        }
    }
}

/// Where a control is known to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beside {
    /// Next to the first pin.
    #[serde(rename = "pin-1")]
    FirstPin,
}

/// An LED.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Led {
    /// The pin it is at.
    pub gpio: u8,
    /// Whether it lights when the pin is low.
    #[serde(default)]
    #[expect(dead_code, reason = "only the page shows it; here its form is checked")]
    pub inverted: bool,
    /// Key of its colour.
    pub colour: Option<String>,
    /// How sure it is.
    #[expect(dead_code, reason = "only the page shows it; here its form is checked")]
    pub source: Source,
}

/// What some pins are used for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// Key of the use's words.
    #[serde(rename = "use")]
    pub what: String,
    /// The pins, at least one.
    pub gpios: Vec<u8>,
    /// Whether it is on when the pin is low.
    #[serde(default)]
    #[expect(dead_code, reason = "only the page shows it; here its form is checked")]
    pub inverted: bool,
    /// A light that goes with it: a colour, or `yes`.
    pub light: Option<String>,
    /// How sure it is.
    #[expect(dead_code, reason = "only the page shows it; here its form is checked")]
    pub source: Source,
}
