//! A connected device: the state that all operations share, the speed of the link, and getting the device back after
//! trouble.

use crate::flasher::connect::{BAUD_LADDER, ConnectEvent, ConnectOptions, DEFAULT_BAUD, Speed};
use crate::flasher::error::FlasherError;
use crate::flasher::identify;
use crate::flasher::identity::{DeviceIdentity, LinkState};
use crate::flasher::link::{Link, PATIENT_WAITS_MS, SHORT_WAITS_MS};
use crate::flasher::port::{Clock, Port, PortInfo};
use crate::flasher::reset;
use crate::flasher::stub;
use crate::flasher::trace::Trace;
use crate::protocol::chip::UartClock;
use crate::protocol::command::{Command, READ_PACKET_BYTES};
use crate::protocol::question::Loader;
use crate::protocol::read_flash::Acknowledge;
use crate::protocol::response::Reply;
use core::time::Duration;

/// The stub computes its divisor as if it ran at this rate.
const STUB_ASSUMED_BAUD: u64 = 115_200;
/// Time the stub takes to change its rate.
const BAUD_CHANGE_PAUSE: Duration = Duration::from_millis(30);
/// Bytes of the test read that judges a speed.
const TEST_READ_BYTES: u32 = 0x4000;
/// Waits for an answer at a speed that is only tried.
const BRIEF_WAITS_MS: [u64; 5] = [250, 250, 300, 300, 400];
/// SYNC tries after a device was lost, at each rate.
const SYNC_TRIES: u32 = 8;
/// Searches for a lost device that answers but is not understood to the end.
const SEARCHES: u32 = 3;
/// Tries of a command, each after the device was found again.
const TRIES: u32 = 3;

/// A connected device.
#[derive(Debug)]
pub struct Flasher<P, C> {
    pub(crate) link: Link<P, C>,
    identity: DeviceIdentity,
    state: LinkState,
    /// How the chip makes its rate.
    uart: UartClock,
    pub(crate) tuning: Tuning,
}

/// How reads are done on this line; adapts to what the line bears.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tuning {
    pub(crate) packet_size: u32,
    pub(crate) acknowledge: Acknowledge,
    /// Stalls that no damage on the line explains.
    pub(crate) clean_stalls: u32,
    /// Whether the next question for a digest may be sent before the last is answered.
    pub(crate) asks_ahead: bool,
}

/// Whether the stub may be busy with flash while the line is brought in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Busy {
    /// It may be erasing or programming.
    Maybe,
    /// It only reads.
    No,
}

impl<P: Port, C: Clock> Flasher<P, C> {
    pub(crate) const fn new(link: Link<P, C>, identity: DeviceIdentity, state: LinkState, uart: UartClock) -> Self {
        let tuning = Tuning {
            packet_size: READ_PACKET_BYTES,
            acknowledge: Acknowledge::Early,
            clean_stalls: 0,
            asks_ahead: true,
        };
        Self { link, identity, state, uart, tuning }
    }

    /// Who it is.
    #[must_use]
    pub const fn identity(&self) -> &DeviceIdentity {
        &self.identity
    }

    /// How the link stands.
    #[must_use]
    pub const fn link(&self) -> LinkState {
        self.state
    }

    /// What is known of the adapter.
    #[must_use]
    pub fn port_info(&self) -> PortInfo {
        self.link.port_info()
    }

    /// The transcript of the session.
    #[must_use]
    pub const fn trace(&self) -> &Trace {
        &self.link.trace
    }

    /// Ends the session and gives the port back. The stub goes on running until the device loses power or is reset.
    pub fn into_port(self) -> P {
        self.link.into_parts().0
    }

    /// Resets the device into its firmware by the adapter's RTS line.
    ///
    /// Returns false where the wiring has no reset line: then the person switches the power off and on.
    ///
    /// # Errors
    /// Port errors.
    pub async fn hard_reset(&mut self) -> Result<bool, FlasherError> {
        if !self.state.auto_reset {
            return Ok(false);
        }
        reset::run(&mut self.link, &reset::HARD_RESET).await
    }

    pub(crate) const fn flash_size(&self) -> u32 {
        self.identity.flash_size
    }

    /// Sets the speed that `options` ask for; below `limit` where there is one. Where nothing is heard of the device any
    /// more since the speed was raised, gives that speed.
    pub(crate) async fn choose_speed(
        &mut self,
        options: &ConnectOptions,
        limit: Option<u32>,
        on_event: &mut dyn FnMut(ConnectEvent),
    ) -> Result<Option<u32>, FlasherError> {
        let allowed = |baud: u32| limit.is_none_or(|limit| baud < limit);
        if let Speed::Fixed(baud) = options.speed
            && allowed(baud)
        {
            on_event(ConnectEvent::ChangingSpeed { baud });
            let is_in_order = self.change_baud(baud, &BRIEF_WAITS_MS).await?;
            return Ok((!is_in_order).then_some(baud));
        }
        let first = options.remembered_baud.filter(|baud| allowed(*baud));
        let slower = BAUD_LADDER.into_iter().filter(|baud| allowed(*baud) && first.is_none_or(|first| *baud < first));
        for baud in first.into_iter().chain(slower) {
            on_event(ConnectEvent::ChangingSpeed { baud });
            if !self.change_baud(baud, &BRIEF_WAITS_MS).await? {
                return Ok(Some(baud));
            }
            if self.state.baud == baud && self.line_is_clean().await? {
                break;
            }
        }
        self.state.wanted_baud = match options.speed {
            Speed::Fixed(baud) => baud,
            Speed::Automatic => self.state.baud,
        };
        Ok(None)
    }

    /// Changes the speed of the link. Where the new speed does not work the link falls back to one that does, and
    /// [`Flasher::link`] tells.
    ///
    /// # Errors
    /// [`FlasherError::LostDevice`] where the device answers at no speed any more.
    pub async fn set_baud(&mut self, baud: u32) -> Result<(), FlasherError> {
        match self.change_baud(baud, &SHORT_WAITS_MS).await? {
            true => Ok(()),
            false => self.find_again().await,
        }
    }

    /// Changes the speed, and waits `waits_ms` for the device at the new one and the old one; false where it is silent at
    /// both.
    async fn change_baud(&mut self, baud: u32, waits_ms: &[u64]) -> Result<bool, FlasherError> {
        self.state.wanted_baud = baud;
        let old = self.link.baud();
        let divisor = self.uart.divisor_for(baud);
        if baud == old && divisor == self.uart.divisor {
            return Ok(true);
        }
        self.link.note(format!("changing the speed from {old} to {baud} baud (divisor {divisor})"));
        // The stub divides what its divisor times this rate makes by what it is told.
        let told =
            u64::from(self.uart.divisor).saturating_mul(STUB_ASSUMED_BAUD).checked_div(u64::from(divisor)).unwrap_or(0);
        let command = Command::ChangeBaudrate { new: u32::try_from(told).unwrap_or(u32::MAX), old };
        match self.link.command_within(command, Duration::from_millis(800)).await {
            Ok(_) => {}
            // The answer may have been lost after the change; both rates are tried below.
            Err(error) if error.is_line_trouble() => self.link.note(format!("{error}")),
            Err(error) => return Err(error),
        }
        for rate in [baud, old, baud] {
            self.link.set_host_baud(rate).await?;
            self.link.clock().sleep(BAUD_CHANGE_PAUSE).await;
            match self.link.resync(waits_ms).await {
                Ok(()) => {
                    self.state.baud = rate;
                    if rate == baud {
                        self.uart.divisor = divisor;
                    }
                    return Ok(true);
                }
                Err(error) if error.is_line_trouble() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(false)
    }

    /// Lowers the speed by one step; false where it is the lowest already.
    pub(crate) async fn slow_down(&mut self) -> Result<bool, FlasherError> {
        let wanted = self.state.wanted_baud;
        let Some(lower) = BAUD_LADDER.into_iter().find(|baud| *baud < self.state.baud) else { return Ok(false) };
        self.set_baud(lower).await?;
        self.state.wanted_baud = wanted;
        Ok(true)
    }

    /// Brings the line in order; where the chip was reset or lost power and waits in its ROM loader, starts the stub
    /// anew and goes back to the speed in use.
    ///
    /// # Errors
    /// [`FlasherError::LostDevice`], [`FlasherError::DeviceChanged`], port errors.
    pub(crate) async fn recover(&mut self, busy: Busy) -> Result<(), FlasherError> {
        let waits: &[u64] = if busy == Busy::Maybe { &PATIENT_WAITS_MS } else { &SHORT_WAITS_MS };
        match self.link.resync(waits).await {
            Ok(()) => Ok(()),
            Err(error) if error.is_line_trouble() => self.find_again().await,
            Err(error) => Err(error),
        }
    }

    /// Looks for the device several times: what disturbs the line also disturbs the search.
    async fn find_again(&mut self) -> Result<(), FlasherError> {
        for _ in 0..SEARCHES {
            match self.search_once().await {
                Err(error) if error.is_line_trouble() => self.link.note(format!("search: {error}")),
                other => return other,
            }
        }
        Err(FlasherError::LostDevice)
    }

    async fn search_once(&mut self) -> Result<(), FlasherError> {
        let wanted = self.state.wanted_baud;
        let speed = self.state.baud;
        self.link.note("the device does not answer; looking for it");
        let mut found = self.look_for_loader(&[speed, DEFAULT_BAUD]).await?;
        if found.is_none() && self.state.auto_reset {
            self.link.set_host_baud(DEFAULT_BAUD).await?;
            reset::run(&mut self.link, &reset::CLASSIC).await?;
            found = self.look_for_loader(&[DEFAULT_BAUD]).await?;
        }
        let loader = found.ok_or(FlasherError::LostDevice)?;
        let facts = identify::chip(&mut self.link).await?;
        if facts.mac != self.identity.mac {
            return Err(FlasherError::DeviceChanged { expected: self.identity.mac, found: facts.mac });
        }
        self.uart = facts.uart;
        if loader == Loader::Rom {
            self.uart.divisor = stub::upload(&mut self.link, facts.uart.divisor).await?;
        }
        let (_, size) = identify::flash(&mut self.link).await?;
        if size != self.identity.flash_size {
            return Err(FlasherError::SizeChanged { expected: self.identity.flash_size, found: size });
        }
        self.state.baud = self.link.baud();
        if self.state.baud != speed {
            Box::pin(self.set_baud(speed)).await?;
        }
        self.state.wanted_baud = wanted;
        Ok(())
    }

    async fn look_for_loader(&mut self, rates: &[u32]) -> Result<Option<Loader>, FlasherError> {
        for &baud in rates {
            self.link.set_host_baud(baud).await?;
            if let Some(loader) = stub::sync_on_a_quiet_line(&mut self.link, SYNC_TRIES).await? {
                return Ok(Some(loader));
            }
        }
        Ok(None)
    }

    /// Runs a command that may be repeated without harm, finding the device again where that is needed.
    pub(crate) async fn surely(&mut self, command: Command<'_>, busy: Busy) -> Result<Reply, FlasherError> {
        let flash_size = self.flash_size();
        let mut attempt: u32 = 0;
        loop {
            attempt = attempt.saturating_add(1);
            match self.link.repeat(command, flash_size).await {
                Err(error) if error.is_line_trouble() && attempt < TRIES => self.recover(busy).await?,
                other => return other,
            }
        }
    }

    /// Reads a little and judges by damage and digest.
    async fn line_is_clean(&mut self) -> Result<bool, FlasherError> {
        let size = TEST_READ_BYTES.min(self.flash_size());
        match self.read_dialogue(0..size, &mut |_, _| crate::flasher::read::Go::On).await {
            Ok(outcome) if outcome.proven => Ok(true),
            Ok(_) => {
                self.recover(Busy::No).await?;
                Ok(false)
            }
            Err(error) if error.is_line_trouble() => {
                self.recover(Busy::No).await?;
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }
}
