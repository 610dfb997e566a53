//! The emulated board in a program's hands: its switches and lamps, a serial port to it, and the clock both share.

use super::{
    adapter::Delivery,
    config::{HostBaud, MachineConfig},
    fault::FaultPlan,
    gpio::{LED_PIN, RELAY_PIN},
    machine::{DeviceReport, Machine},
    time,
};
use crate::flasher::port::{Clock, Port, PortError, PortInfo, Signals};
use core::{cell::RefCell, future::Future, pin::Pin, time::Duration};
use std::rc::Rc;

/// Virtual time that passes between two breaths of a pacer.
const BREATH: Duration = Duration::from_millis(2);

/// Slows the emulation down or lets others have the thread: real-time pacing, a browser's event loop.
pub trait Pacer {
    /// Called every few milliseconds of virtual time with the time reached; the emulation goes on when the future is
    /// ready.
    fn breathe(&self, virtual_now: Duration) -> Pin<Box<dyn Future<Output = ()> + '_>>;
}

/// An output pin that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PinChange {
    /// When, in virtual time.
    pub at: Duration,
    /// Which of the board's outputs.
    pub output: Output,
    /// Whether it is on since then.
    pub is_on: bool,
}

/// What hangs on the output pins of a Sonoff Basic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// The LED on GPIO13; on while the pin is low.
    Led,
    /// The relay on GPIO12.
    Relay,
}

struct Inner {
    machine: Machine,
    session: u64,
    pacer: Option<Rc<dyn Pacer>>,
    mac: [u8; 6],
}

/// A handle to one emulated board; clones are handles to the same board.
#[derive(Clone)]
pub struct VirtualDevice(Rc<RefCell<Inner>>);

impl core::fmt::Debug for VirtualDevice {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("VirtualDevice").field("now", &self.now()).finish_non_exhaustive()
    }
}

impl VirtualDevice {
    /// A board as `config` describes it.
    #[must_use]
    pub fn new(config: MachineConfig) -> Self {
        let mac = config.mac;
        Self(Rc::new(RefCell::new(Inner { machine: Machine::new(config), session: 0, pacer: None, mac })))
    }

    /// A Sonoff Basic with this flash, wired with four wires, powered with the button held: in download mode.
    #[must_use]
    pub fn sonoff(flash: Vec<u8>) -> Self {
        Self::new(MachineConfig { flash, button_held: true, powered: true, ..MachineConfig::default() })
    }

    fn with<R>(&self, look: impl FnOnce(&mut Inner) -> R) -> R {
        look(&mut self.0.borrow_mut())
    }

    fn with_state<R>(&self, look: impl FnOnce(&mut super::machine::State) -> R) -> R {
        self.0.borrow().machine.chip.with(look)
    }

    /// Opens the serial port to the board at 115200 baud; a port that was open before is closed by that. While the
    /// adapter is unplugged the port fails with [`PortError::Disconnected`].
    #[must_use]
    pub fn port(&self) -> VirtualPort {
        self.open(HostBaud::Set)
    }

    /// Opens the port as [`VirtualDevice::port`] does, for a host whose baud rate is unknown: it is taken to be the
    /// device's own.
    #[must_use]
    pub fn port_following_device(&self) -> VirtualPort {
        self.open(HostBaud::FollowsDevice)
    }

    fn open(&self, host_baud: HostBaud) -> VirtualPort {
        self.with(|inner| inner.session += 1);
        self.with_state(|state| {
            state.board.adapter.open(host_baud);
            state.board.refresh();
        });
        VirtualPort { device: self.clone(), session: self.0.borrow().session }
    }

    /// The clock that shows the board's virtual time.
    #[must_use]
    pub fn clock(&self) -> VirtualClock {
        VirtualClock { device: self.clone() }
    }

    /// Virtual time since the board was made.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.with_state(|state| time::span(state.board.now, state.board.hz))
    }

    /// Makes the emulation breathe; see [`Pacer`].
    pub fn set_pacer(&self, pacer: Rc<dyn Pacer>) {
        self.with(|inner| inner.pacer = Some(pacer));
    }

    /// Switches the board on.
    pub fn power_on(&self) {
        self.with_state(|state| state.board.set_power(true));
    }

    /// Switches the board off; what the flash was erasing or programming is then undefined.
    pub fn power_off(&self) {
        self.with_state(|state| state.board.set_power(false));
    }

    /// Whether the board has power.
    #[must_use]
    pub fn is_powered(&self) -> bool {
        self.with_state(|state| state.board.power)
    }

    /// Presses the button on GPIO0 and keeps it down. Only a start of the chip looks at it.
    pub fn hold_button(&self) {
        self.with_state(|state| state.board.gpio.set_button(true));
    }

    /// Lets go of the button.
    pub fn release_button(&self) {
        self.with_state(|state| state.board.gpio.set_button(false));
    }

    /// Whether the button is held.
    #[must_use]
    pub fn is_button_held(&self) -> bool {
        self.with_state(|state| state.board.gpio.button_held())
    }

    /// Pulls the adapter out of the computer: ports fail with [`PortError::Disconnected`], and a board that the adapter
    /// powers goes off.
    pub fn unplug(&self) {
        self.with_state(|state| state.board.set_plugged(false));
    }

    /// Plugs the adapter in again; ports have to be opened anew.
    pub fn plug(&self) {
        self.with_state(|state| state.board.set_plugged(true));
    }

    /// Whether the adapter is plugged in.
    #[must_use]
    pub fn is_plugged(&self) -> bool {
        self.with_state(|state| state.board.adapter.is_plugged())
    }

    /// The content of the flash.
    #[must_use]
    pub fn flash(&self) -> Vec<u8> {
        self.with_state(|state| state.board.flash.bytes().to_vec())
    }

    /// Replaces the content of the flash; what is missing is FF.
    pub fn set_flash(&self, bytes: &[u8]) {
        self.with_state(|state| state.board.flash.set_bytes(bytes));
    }

    /// Replaces the trouble to come; positions and counts in `faults` begin at zero now. Block-protect bits stay as they
    /// are.
    pub fn set_faults(&self, faults: FaultPlan) {
        self.with_state(|state| state.board.set_faults(faults));
    }

    /// Size of the flash, bytes.
    #[must_use]
    pub fn flash_size(&self) -> u32 {
        self.with_state(|state| state.board.flash.size())
    }

    /// A number that changes whenever the flash's content may have changed.
    #[must_use]
    pub fn flash_changes(&self) -> u64 {
        self.with_state(|state| state.board.flash.changes())
    }

    /// The factory MAC address.
    #[must_use]
    pub fn mac(&self) -> [u8; 6] {
        self.0.borrow().mac
    }

    /// Whether the LED is lit.
    #[must_use]
    pub fn led_is_on(&self) -> bool {
        self.with_state(|state| state.board.gpio.led_is_on())
    }

    /// Whether the relay is on.
    #[must_use]
    pub fn relay_is_on(&self) -> bool {
        self.with_state(|state| state.board.gpio.relay_is_on())
    }

    /// How LED and relay changed, oldest first; a few thousand changes are kept.
    #[must_use]
    pub fn output_changes(&self) -> Vec<PinChange> {
        self.with_state(|state| {
            let hz = state.board.hz;
            let changes = state.board.gpio.changes().iter();
            changes
                .filter_map(|change| {
                    let (output, is_on) = match change.pin {
                        LED_PIN => (Output::Led, !change.high),
                        RELAY_PIN => (Output::Relay, change.high),
                        _ => return None,
                    };
                    Some(PinChange { at: time::span(change.at, hz), output, is_on })
                })
                .collect()
        })
    }

    /// Lets virtual time pass while nobody reads the port.
    pub fn advance(&self, span: Duration) {
        self.with(|inner| {
            let to = inner.machine.now() + inner.cycles(span);
            inner.machine.drive(to, false);
        });
    }

    /// Lets virtual time pass until something has reached the open port, but not past `until` (virtual time).
    pub fn advance_until_mail(&self, until: Duration) {
        self.with(|inner| {
            let to = inner.cycles(until);
            inner.machine.drive(to, true);
        });
    }

    /// What the device sent while no port was open; the last 64 KB of it, once.
    #[must_use]
    pub fn take_console(&self) -> Vec<u8> {
        self.with_state(|state| core::mem::take(&mut state.board.console))
    }

    /// What a test should know: processor faults, unknown ROM functions, bytes that nobody read.
    #[must_use]
    pub fn reports(&self) -> Vec<DeviceReport> {
        self.with_state(|state| state.reports.clone())
    }

    /// When the emulated board does something by itself next, in virtual time; `None` if never.
    #[must_use]
    pub fn next_event(&self) -> Option<Duration> {
        self.with_state(|state| {
            let at = state.board.horizon();
            (at != u64::MAX).then(|| time::span(at, state.board.hz))
        })
    }

    fn pacer(&self) -> Option<Rc<dyn Pacer>> {
        self.0.borrow().pacer.clone()
    }

    /// Lets time come to `to`, breathing on the way.
    async fn drive(&self, to: u64, for_mail: bool) {
        let Some(pacer) = self.pacer() else {
            self.with(|inner| inner.machine.drive(to, for_mail));
            return;
        };
        loop {
            let (now, done) = self.with(|inner| {
                let step = inner.machine.now() + inner.cycles(BREATH);
                inner.machine.drive(step.min(to), for_mail);
                let mail = for_mail && inner.machine.chip.with(|state| state.board.adapter.has_mail());
                (inner.machine.now(), mail || inner.machine.now() >= to)
            });
            let hz = self.with_state(|state| state.board.hz);
            pacer.breathe(time::span(now, hz)).await;
            if done {
                return;
            }
        }
    }
}

impl Inner {
    fn cycles(&self, span: Duration) -> u64 {
        time::cycles(span, self.machine.chip.with(|state| state.board.hz))
    }
}

/// The serial port to an emulated board.
#[derive(Debug)]
pub struct VirtualPort {
    device: VirtualDevice,
    session: u64,
}

impl VirtualPort {
    /// The board at the other end.
    #[must_use]
    pub fn device(&self) -> &VirtualDevice {
        &self.device
    }

    fn check(&self) -> Result<(), PortError> {
        let current = self.device.0.borrow().session == self.session;
        let usable = current && self.device.with_state(|state| state.board.adapter.is_open());
        if usable { Ok(()) } else { Err(PortError::Disconnected) }
    }

    /// Moves what has reached the host into `into`; stops at trouble on the line.
    fn collect(&self, into: &mut Vec<u8>) -> Result<usize, PortError> {
        self.device.with_state(|state| {
            let mut count = 0;
            while let Some(delivery) = state.board.adapter.next_delivery() {
                match delivery {
                    Delivery::Byte(byte) => {
                        into.push(byte);
                        count += 1;
                    }
                    Delivery::Disturbed(error, _) => return Err(error.into()),
                }
            }
            Ok(count)
        })
    }

    /// [`Port::read`] without waiting: what has reached the host by now.
    ///
    /// # Errors
    /// As [`Port::read`]; bytes that arrived before the trouble have been appended.
    pub fn read_now(&mut self, into: &mut Vec<u8>) -> Result<usize, PortError> {
        let count = self.collect(into)?;
        if count == 0 {
            self.check()?;
        }
        Ok(count)
    }

    /// [`Port::write`] without being a future.
    ///
    /// # Errors
    /// [`PortError::Disconnected`] when the adapter was unplugged.
    pub fn write_now(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        self.check()?;
        self.device.with_state(|state| state.board.host_writes(bytes));
        Ok(())
    }

    /// [`Port::set_baud`] without being a future.
    ///
    /// # Errors
    /// [`PortError::Disconnected`] when the adapter was unplugged.
    pub fn set_baud_now(&mut self, baud: u32) -> Result<(), PortError> {
        self.check()?;
        self.device.with_state(|state| {
            state.board.adapter.set_baud(baud);
            state.board.refresh();
        });
        Ok(())
    }

    /// [`Port::set_signals`] without being a future.
    ///
    /// # Errors
    /// [`PortError::Disconnected`] when the adapter was unplugged, [`PortError::Unsupported`] when it has no such lines.
    pub fn set_signals_now(&mut self, signals: Signals) -> Result<(), PortError> {
        self.check()?;
        self.device.with_state(|state| {
            if !state.board.has_modem_lines() {
                return Err(PortError::Unsupported { what: "DTR and RTS lines".into() });
            }
            state.board.set_modem_lines(signals.dtr, signals.rts);
            Ok(())
        })
    }
}

impl Port for VirtualPort {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        self.check()?;
        let deadline = self.device.with(|inner| inner.machine.now() + inner.cycles(max_wait));
        loop {
            let count = self.collect(into)?;
            if count > 0 {
                return Ok(count);
            }
            self.check()?;
            if self.device.with(|inner| inner.machine.now()) >= deadline {
                return Ok(0);
            }
            self.device.drive(deadline, true).await;
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        self.write_now(bytes)
    }

    async fn set_baud(&mut self, baud: u32) -> Result<(), PortError> {
        // The driver lets what was written leave first.
        let empty_at = self.device.with_state(|state| state.board.host_has_written_at());
        self.device.drive(empty_at, false).await;
        self.set_baud_now(baud)
    }

    fn has_speed(&self) -> bool {
        self.device.with_state(|state| state.board.adapter.host_baud() == HostBaud::Set)
    }

    async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError> {
        self.set_signals_now(signals)
    }

    fn info(&self) -> PortInfo {
        PortInfo { usb_vendor_id: None, usb_product_id: None, is_virtual: true }
    }
}

impl Drop for VirtualPort {
    fn drop(&mut self) {
        // A handle that is being looked at elsewhere is left alone; it closes with the next port.
        let Ok(inner) = self.device.0.try_borrow() else { return };
        if inner.session != self.session {
            return;
        }
        inner.machine.chip.with(|state| {
            let count = state.board.adapter.unread();
            if count > 0 {
                state.report(DeviceReport::LeftUnread { count });
            }
            state.board.adapter.close();
        });
    }
}

/// The clock of an emulated board.
#[derive(Debug, Clone)]
pub struct VirtualClock {
    device: VirtualDevice,
}

impl Clock for VirtualClock {
    fn now(&self) -> Duration {
        self.device.now()
    }

    async fn sleep(&self, span: Duration) {
        let to = self.device.with(|inner| inner.machine.now() + inner.cycles(span));
        self.device.drive(to, false).await;
    }
}
