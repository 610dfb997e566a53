//! The connection to a device: its one state, and what the page remembers of the session.

use super::{
    any_port::{AnyClock, AnyPort},
    contexts::contexts,
    deeds::Deed,
    late::Late,
    problem::Problem,
    report::{Surroundings, transcript},
    speed_memory,
};
use crate::flasher::{
    connect::Speed,
    identity::{DeviceIdentity, LinkState},
    port::PortInfo,
    progress::Operation,
    session::Flasher,
    trace::Trace,
};
use crate::protocol::chip::MacAddress;
use core::any::Any;
use leptos::{prelude::*, task::spawn_local};

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

/// The flasher on any device of this page.
pub type AppFlasher = Flasher<AnyPort, AnyClock>;

/// The session.
#[derive(Clone, Copy)]
pub struct Session {
    /// The one state of the connection.
    pub connection: RwSignal<Connection>,
    /// Why the last attempt to connect failed, or what ended the connection.
    pub problem: RwSignal<Option<Problem>>,
    /// The speed that a person chose.
    pub speed: RwSignal<Speed>,
    /// What was done, oldest first.
    pub deeds: RwSignal<Vec<Deed>>,
    /// The flasher while no operation has it; as `Any`, so that the start holds none of its code.
    flasher: StoredValue<Option<Box<dyn Any>>, LocalStorage>,
    told: Late<Told>,
}

/// What a report tells of the present or last connection.
struct Told {
    transcript: StoredValue<String>,
    adapter: StoredValue<Option<PortInfo>>,
}

impl Default for Told {
    fn default() -> Self {
        Self { transcript: StoredValue::new(String::new()), adapter: StoredValue::new(None) }
    }
}

impl Session {
    /// A session without a device.
    pub fn new() -> Self {
        Self {
            connection: RwSignal::new(Connection::Idle),
            problem: RwSignal::new(None),
            speed: RwSignal::new(Speed::Automatic),
            deeds: RwSignal::new(Vec::new()),
            flasher: StoredValue::new_local(None),
            told: Late::new(),
        }
    }

    /// Takes the flasher for an operation; none while another operation has it or nothing is connected.
    pub fn take(self) -> Option<AppFlasher> {
        let flasher = self.flasher.try_update_value(Option::take).flatten()?;
        flasher.downcast().ok().map(|flasher| *flasher)
    }

    /// Whether the flasher is here, and no operation has it.
    pub fn has_flasher(self) -> bool {
        self.flasher.with_value(Option::is_some)
    }

    /// Whether an operation has the flasher now.
    pub fn is_lent(self) -> bool {
        let is_ready = self.connection.with_untracked(|connection| connection.device().is_some());
        is_ready && self.flasher.with_value(Option::is_none)
    }

    /// The transcript of the wire, oldest line first, of the present or last connection.
    pub fn transcript(self) -> String {
        self.told.transcript.get_value()
    }

    /// What a report tells besides the log.
    pub fn surroundings(self) -> Surroundings {
        let device = self.connection.with_untracked(|connection| match connection {
            Connection::Ready(device) | Connection::Lost(device) => Some((device.identity.clone(), device.link)),
            Connection::Idle | Connection::Listening { .. } => None,
        });
        let browser = window().navigator().user_agent().unwrap_or_default();
        Surroundings { browser, adapter: self.told.adapter.get_value(), device }
    }

    /// Keeps what a report tells of a connection, whether it came about or not.
    pub fn keep_for_report(self, trace: &Trace, adapter: PortInfo) {
        self.told.transcript.set_value(transcript(trace.lines()));
        self.told.adapter.set_value(Some(adapter));
    }

    /// Gives the flasher back after an operation.
    pub fn give_back(self, flasher: AppFlasher) {
        self.keep_for_report(flasher.trace(), flasher.port_info());
        // A device that was lost, and perhaps replaced by another, has no place here any more.
        let is_ready = self.connection.with_untracked(|connection| connection.device().is_some());
        if is_ready && self.flasher.with_value(Option::is_none) {
            self.flasher.set_value(Some(Box::new(flasher)));
        } else {
            spawn_local(flasher.into_port().close());
        }
    }

    /// Remembers at which speed this kind of adapter works, unless a person chose the speed.
    pub fn remember_speed(self, flasher: &AppFlasher) {
        if self.speed.get_untracked() == Speed::Automatic {
            speed_memory::remember(&flasher.port_info(), flasher.link().baud);
        }
    }

    /// Shows how the link stands now.
    pub fn refresh_link(self, link: LinkState) {
        self.connection.update(|connection| {
            if let Connection::Ready(device) = connection {
                device.link = link;
            }
        });
    }

    /// Ends the connection because the device is gone.
    pub fn lose(self, problem: Problem) {
        if let Some(flasher) = self.take() {
            spawn_local(flasher.into_port().close());
        }
        self.connection.update(|connection| {
            if let Connection::Ready(device) = connection {
                *connection = Connection::Lost(device.clone());
            }
        });
        self.problem.set(Some(problem));
    }

    /// Whether the chip is being called; follows changes.
    pub fn is_listening(self) -> bool {
        self.connection.with(|connection| matches!(connection, Connection::Listening { .. }))
    }

    /// Whether a device is connected; follows changes.
    pub fn is_ready(self) -> bool {
        self.connection.with(|connection| connection.device().is_some())
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
        let is_it =
            |deed: &Deed| deed.is_done() && deed.operation == operation && mac.is_none_or(|mac| mac == deed.mac);
        self.deeds.with(|deeds| deeds.iter().any(is_it))
    }

    /// Whether something of this kind was done to this device; follows changes.
    pub fn has_done_to(self, operation: Operation, mac: MacAddress) -> bool {
        let is_it = |deed: &Deed| deed.is_done() && deed.operation == operation && deed.mac == mac;
        self.deeds.with(|deeds| deeds.iter().any(is_it))
    }
}

/// The page's session.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_session() -> Session {
    contexts().session
}
