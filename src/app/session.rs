//! The connection to a device: its one state, and what the page remembers of the session.

use super::problem::Problem;
use crate::flasher::{
    identity::{DeviceIdentity, LinkState},
    progress::Operation,
};
use crate::protocol::chip::MacAddress;
use leptos::prelude::*;

/// A device that answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Who it is.
    pub identity: DeviceIdentity,
    /// How the link stands.
    pub link: LinkState,
    /// Whether it is the emulated one of this page.
    pub is_virtual: bool,
}

/// How the connection stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Connection {
    /// Nothing is connected.
    Idle,
    /// A port is open and the chip is being called.
    Listening {
        /// Whether it is the emulated device.
        is_virtual: bool,
        /// What was heard so far, newest first.
        hints: Vec<String>,
    },
    /// A device answered and the flasher runs on it.
    Ready(Device),
    /// A device was connected and is gone.
    Lost(Device),
}

impl Connection {
    /// The connected device.
    pub const fn device(&self) -> Option<&Device> {
        match self {
            Self::Ready(device) => Some(device),
            Self::Idle | Self::Listening { .. } | Self::Lost(_) => None,
        }
    }
}

/// One thing that was done in this session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What.
    pub operation: Operation,
    /// To which device.
    pub mac: MacAddress,
    /// In a few words.
    pub summary: String,
}

/// Link speed that a person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speed {
    /// As fast as the cable allows.
    Automatic,
    /// This baud rate.
    Fixed(u32),
}

/// Baud rates on offer.
pub const BAUD_RATES: [u32; 4] = [115_200, 230_400, 460_800, 921_600];

/// The session.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    /// The one state of the connection.
    pub connection: RwSignal<Connection>,
    /// Why the last attempt to connect failed, or what ended the connection.
    pub problem: RwSignal<Option<Problem>>,
    /// The speed that a person chose.
    pub speed: RwSignal<Speed>,
    /// What was done, oldest first.
    pub deeds: RwSignal<Vec<Deed>>,
}

impl Session {
    /// Makes a session without a device known to all parts of the page.
    pub fn provide() -> Self {
        let session = Self {
            connection: RwSignal::new(Connection::Idle),
            problem: RwSignal::new(None),
            speed: RwSignal::new(Speed::Automatic),
            deeds: RwSignal::new(Vec::new()),
        };
        provide_context(session);
        session
    }

    /// The connected device; follows changes.
    pub fn device(self) -> Option<Device> {
        self.connection.with(|connection| connection.device().cloned())
    }

    /// Whether something of this kind was done to the device that is or was connected; follows changes.
    pub fn has_done(self, operation: Operation) -> bool {
        let mac = self.connection.with(|connection| match connection {
            Connection::Ready(device) | Connection::Lost(device) => Some(device.identity.mac),
            Connection::Idle | Connection::Listening { .. } => None,
        });
        self.deeds
            .with(|deeds| deeds.iter().any(|deed| deed.operation == operation && mac.is_none_or(|mac| mac == deed.mac)))
    }
}

/// The page's session.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_session() -> Session {
    use_context::<Session>().expect("the app provides its session before it shows a page")
}
