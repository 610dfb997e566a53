//! Several devices one after the other: what was chosen for the last one is offered for the next.

use super::{chosen::ChosenImage, contexts::contexts, late::Late, session::Session};
use crate::flasher::progress::Operation;
use crate::protocol::chip::MacAddress;
use core::ops::Deref;
use leptos::prelude::*;

/// A restore that can be done again on another device. What suits only the device it was for is decided anew.
#[derive(Debug, Clone, PartialEq)]
pub struct Repeat {
    /// The device it was done to.
    pub mac: MacAddress,
    /// The image as it was chosen, before anything was fitted to that device.
    pub image: ChosenImage,
    /// Every sector was written, also those that were right already.
    pub write_all: bool,
    /// What the image does not cover was erased.
    pub erase_outside: bool,
}

/// What the devices of this session have in common.
#[derive(Clone, Copy)]
pub struct Series {
    /// Whether a next device is awaited, and whether it is an emulated one.
    pub awaited: RwSignal<Option<bool>>,
    state: Late<State>,
    session: Session,
}

/// What is done again.
pub struct State {
    /// The restore that was confirmed last.
    pub restore: RwSignal<Option<Repeat>>,
    /// The restore that the next plan begins with.
    pub preset: StoredValue<Option<Repeat>>,
}

impl Default for State {
    fn default() -> Self {
        Self { restore: RwSignal::new(None), preset: StoredValue::new(None) }
    }
}

impl Deref for Series {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Series {
    /// A series that has not begun.
    pub fn new(session: Session) -> Self {
        Self { awaited: RwSignal::new(None), state: Late::new(), session }
    }

    /// The last restore, once it came to its end on its device; follows changes.
    pub fn finished_restore(self) -> Option<Repeat> {
        let repeat = self.restore.get()?;
        self.session.has_done_to(Operation::Restore, repeat.mac).then_some(repeat)
    }

    /// What is to be done to the connected device as it was done to another; follows changes.
    pub fn to_repeat(self) -> Option<Repeat> {
        let repeat = self.finished_restore()?;
        let mac = self.session.device()?.identity.mac;
        (mac != repeat.mac && !self.session.has_done_to(Operation::Restore, mac)).then_some(repeat)
    }
}

/// The page's series of devices.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_series() -> Series {
    contexts().series
}
