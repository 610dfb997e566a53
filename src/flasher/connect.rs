//! Finds a loader at the other end of the wire: a chip that waits in flash mode, one that DTR/RTS can bring there, or a
//! stub that an earlier session left running.
//!
//! On bare four-wire boards a person must power the chip on with the button held, so connecting is patient and tells
//! what it hears. The patient part runs at 74880 baud, the rate of the ROM's boot text: the ROM loader adapts to
//! whatever rate SYNC comes at, so both can be heard without reopening the port.

use crate::flasher::error::FlasherError;
use crate::flasher::identify;
use crate::flasher::identity::{DeviceIdentity, LinkState};
use crate::flasher::link::Link;
use crate::flasher::port::{Clock, Port, PortError};
use crate::flasher::progress::CancelToken;
use crate::flasher::reset::{self, Step};
use crate::flasher::session::Flasher;
use crate::flasher::stub;
use crate::flasher::trace::Trace;
use crate::protocol::boot_log::BootLog;
use crate::protocol::chip::UartClock;
use crate::protocol::question::Loader;
use core::{ops::Range, time::Duration};

/// Rate that loaders and tools start at.
pub const DEFAULT_BAUD: u32 = 115_200;
/// Rate of the ROM's boot text on a 26 MHz crystal.
pub const BOOT_TEXT_BAUD: u32 = 74_880;
/// Rates that are tried, fastest first, where the speed is chosen automatically.
pub const BAUD_LADDER: [u32; 4] = [921_600, 460_800, 230_400, DEFAULT_BAUD];

/// Fastest rate of a first call. The ROM measures the rate in whole cycles and may be off by two of them, which is 1.8 % at
/// this rate and too much at twice the rate.
const FASTEST_FIRST_CALL_BAUD: u32 = 460_800;

/// Rounds of listening between two looks at the other rates.
const ROUNDS_BETWEEN_RATES: u32 = 8;
/// Tries to find out who a loader is and to start the stub.
const TRIES: u32 = 3;
/// More tries where something speaks at a stub's rate: a read that its host left open takes one SYNC for its end, and may
/// leave the framing out of phase for the next two.
const TRIES_IN_AN_OPEN_READ: u32 = 4;
/// How long one round listens before it sends SYNC.
const LISTEN: Duration = Duration::from_millis(150);

/// Which speed to work at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speed {
    /// The fastest of [`BAUD_LADDER`] that a test read finds clean.
    Automatic,
    /// This one, baud.
    Fixed(u32),
}

/// How to connect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectOptions {
    /// Rate the port is open at, baud.
    pub port_baud: u32,
    /// Speed to work at.
    pub speed: Speed,
    /// With [`Speed::Automatic`]: the speed that was clean on such an adapter before, baud. It is tried first, and where
    /// it is still clean no faster one is.
    pub remembered_baud: Option<u32>,
    /// How long to wait for a device before giving up.
    pub patience: Duration,
    /// Whether DTR and RTS may be used to bring the chip into its loader.
    pub modem_lines: ModemLines,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self {
            port_baud: DEFAULT_BAUD,
            speed: Speed::Automatic,
            remembered_baud: None,
            patience: Duration::from_secs(60),
            modem_lines: ModemLines::Use,
        }
    }
}

impl ConnectOptions {
    /// Rate of the first call, baud; the port is best opened at it.
    ///
    /// The ROM works at whatever rate it is called at, and the faster that is, the sooner the stub is there. But a ROM
    /// that was called too fast for its wires hears nothing more until it is started anew. So the first call is fast only
    /// where such a speed was clean on such an adapter before, or where a person has fixed it.
    #[must_use]
    pub fn first_call_baud(&self) -> u32 {
        let trusted = match self.speed {
            Speed::Fixed(baud) => baud,
            Speed::Automatic => self.remembered_baud.unwrap_or(DEFAULT_BAUD),
        };
        trusted.clamp(DEFAULT_BAUD, FASTEST_FIRST_CALL_BAUD)
    }
}

/// What to do with DTR and RTS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModemLines {
    /// Try the usual reset sequences where SYNC alone finds nothing.
    Use,
    /// Leave them alone.
    Leave,
}

/// What connecting tells while it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConnectEvent {
    /// SYNC was sent and nothing came back so far.
    Listening,
    /// Something is sending, but it is no answer and no boot text.
    Noise,
    /// The chip was heard booting in normal mode: the button was not held.
    StartedNormally {
        /// Strap pins as the ROM prints them.
        mode: u8,
    },
    /// The chip was heard starting in flash mode.
    InFlashMode,
    /// A loader answered.
    LoaderFound {
        /// Whether it is a stub from an earlier session.
        stub_was_running: bool,
    },
    /// The stub is being uploaded.
    UploadingStub,
    /// The speed is being changed to this many baud.
    ChangingSpeed {
        /// Baud.
        baud: u32,
    },
    /// Nothing is heard of the device since its speed was raised to this many baud. A lower one is chosen once the device
    /// has been switched off and on in flash mode.
    TooFast {
        /// Baud.
        baud: u32,
    },
}

/// A failed connection; the port comes back so that it can be closed or tried again.
#[derive(Debug)]
pub struct ConnectFailure<P> {
    /// Why.
    pub error: FlasherError,
    /// The port, still open unless the error says otherwise.
    pub port: P,
    /// The transcript up to the failure.
    pub trace: Trace,
}

/// Connects: finds a loader, starts the stub, identifies chip and flash, and sets the speed.
///
/// # Errors
/// See [`FlasherError`]; nothing on the device's flash is changed in any case.
pub async fn connect<P: Port, C: Clock>(
    port: P,
    clock: C,
    options: &ConnectOptions,
    cancel: &CancelToken,
    on_event: &mut dyn FnMut(ConnectEvent),
) -> Result<Flasher<P, C>, ConnectFailure<P>> {
    let mut link = Link::new(port, clock, options.port_baud);
    let mut limit = None;
    loop {
        let first_baud = if limit.is_none() && link.has_speed() { options.first_call_baud() } else { DEFAULT_BAUD };
        let (identity, state, uart) = match establish_surely(&mut link, first_baud, options, cancel, on_event).await {
            Ok(established) => established,
            Err(error) => return Err(ConnectFailure::new(error, link)),
        };
        let mut flasher = Flasher::new(link, identity, state, uart);
        match flasher.choose_speed(options, limit, on_event).await {
            Ok(None) => return Ok(flasher),
            Ok(Some(baud)) if baud > DEFAULT_BAUD => {
                // A stub that hears nothing at its speed leaves it only with the power, which only a person or the
                // adapter's lines can take away.
                flasher.link.note(format!("silence at {baud} baud; looking for the device anew"));
                on_event(ConnectEvent::TooFast { baud });
                limit = Some(baud);
                link = flasher.link;
            }
            Ok(Some(_)) => return Err(ConnectFailure::new(FlasherError::LostDevice, flasher.link)),
            Err(error) => return Err(ConnectFailure::new(error, flasher.link)),
        }
    }
}

impl<P: Port> ConnectFailure<P> {
    fn new<C: Clock>(error: FlasherError, link: Link<P, C>) -> Self {
        let (port, trace) = link.into_parts();
        Self { error, port, trace }
    }
}

/// Tries again where a loader was found and then not understood to the end.
async fn establish_surely<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    first_baud: u32,
    options: &ConnectOptions,
    cancel: &CancelToken,
    on_event: &mut dyn FnMut(ConnectEvent),
) -> Result<(DeviceIdentity, LinkState, UartClock), FlasherError> {
    let mut attempt: u32 = 0;
    loop {
        attempt = attempt.saturating_add(1);
        // What a fast call found and did not understand is called at the usual rate.
        let first_baud = if attempt == 1 { first_baud } else { DEFAULT_BAUD };
        match establish(link, first_baud, options, cancel, on_event).await {
            Err(error) if error.is_line_trouble() && attempt < TRIES => link.note(format!("connecting: {error}")),
            other => return other,
        }
    }
}

/// Finds and identifies a device, and starts the stub: who it is, how the link stands, and how the chip makes its rate.
async fn establish<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    first_baud: u32,
    options: &ConnectOptions,
    cancel: &CancelToken,
    on_event: &mut dyn FnMut(ConnectEvent),
) -> Result<(DeviceIdentity, LinkState, UartClock), FlasherError> {
    let boot = BootLog::new();
    let search = Search { link, first_baud, options, cancel, on_event, boot, heard_noise: false, was_heard: false };
    let found = search.run().await?;
    let stub_was_running = found.loader == Loader::Stub;
    on_event(ConnectEvent::LoaderFound { stub_was_running });
    let facts = identify::chip(link).await?;
    link.note(format!("{} {}, crystal {} MHz", facts.chip.name(), facts.mac, facts.crystal_mhz));
    let mut uart = facts.uart;
    if !stub_was_running {
        on_event(ConnectEvent::UploadingStub);
        uart.divisor = stub::upload(link, uart.divisor).await?;
    }
    let (flash_id, flash_size) = identify::flash(link).await?;
    link.note(format!("flash {flash_id}, {flash_size} bytes"));
    let identity =
        DeviceIdentity { chip: facts.chip, mac: facts.mac, crystal_mhz: facts.crystal_mhz, flash_id, flash_size };
    let baud = link.baud();
    let state = LinkState { baud, wanted_baud: baud, stub_was_running, auto_reset: found.auto_reset };
    Ok((identity, state, uart))
}

struct Found {
    loader: Loader,
    auto_reset: bool,
}

/// The search for a loader.
struct Search<'s, P, C> {
    link: &'s mut Link<P, C>,
    /// Rate of the first call.
    first_baud: u32,
    options: &'s ConnectOptions,
    cancel: &'s CancelToken,
    on_event: &'s mut dyn FnMut(ConnectEvent),
    boot: BootLog,
    heard_noise: bool,
    /// Whether the last look at what was heard found anything: then somebody speaks at the rate that was tried.
    was_heard: bool,
}

impl<P: Port, C: Clock> Search<'_, P, C> {
    async fn run(mut self) -> Result<Found, FlasherError> {
        let outcome = self.search().await;
        self.link.stop_listening();
        outcome
    }

    async fn search(&mut self) -> Result<Found, FlasherError> {
        let deadline = self.link.clock().now().saturating_add(self.options.patience);
        self.link.listen();
        (self.on_event)(ConnectEvent::Listening);
        if let Some(loader) = self.first_calls().await? {
            return Ok(Found { loader, auto_reset: false });
        }
        if self.options.modem_lines == ModemLines::Use
            && let Some(loader) = self.reset_into_loader().await?
        {
            return Ok(Found { loader, auto_reset: true });
        }
        if let Some(loader) = self.other_rates().await? {
            return Ok(Found { loader, auto_reset: false });
        }
        let mut round: u32 = 0;
        while self.link.clock().now() < deadline {
            self.link.set_host_baud(BOOT_TEXT_BAUD).await?;
            let until = self.link.clock().now().saturating_add(LISTEN);
            while self.link.clock().now() < until && self.link.receive(LISTEN).await? {}
            self.judge_what_was_heard();
            let mut found = self.sync_a_few_times(1).await?;
            round = round.wrapping_add(1);
            if found.is_none() && round.is_multiple_of(ROUNDS_BETWEEN_RATES) {
                self.link.set_host_baud(DEFAULT_BAUD).await?;
                found = self.sync_a_few_times(2).await?;
                if found.is_none() && round.is_multiple_of(ROUNDS_BETWEEN_RATES.saturating_mul(4)) {
                    found = self.other_rates().await?;
                }
            }
            if let Some(loader) = found {
                return Ok(Found { loader, auto_reset: false });
            }
            (self.on_event)(ConnectEvent::Listening);
        }
        Err(self.failure())
    }

    /// Calls whoever listens already: once at the rate of the first call, then at the usual one.
    async fn first_calls(&mut self) -> Result<Option<Loader>, FlasherError> {
        if self.first_baud != DEFAULT_BAUD && self.can_run_at(self.first_baud).await? {
            self.link.drain().await?;
            if let Some(loader) = stub::sync_after_a_start(self.link).await? {
                return Ok(Some(self.answered(loader)));
            }
            // At another rate all text is noise.
            self.link.take_heard();
        }
        self.link.set_host_baud(DEFAULT_BAUD).await?;
        self.link.drain().await?;
        self.sync_after_a_start().await
    }

    /// Changes the host's rate; false where the adapter does not know it.
    async fn can_run_at(&mut self, baud: u32) -> Result<bool, FlasherError> {
        match self.link.set_host_baud(baud).await {
            Ok(()) => Ok(true),
            Err(FlasherError::Port(PortError::Unsupported { .. })) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Sends SYNC to a device that may have started just now.
    async fn sync_after_a_start(&mut self) -> Result<Option<Loader>, FlasherError> {
        if self.cancel.is_cancelled() {
            return Err(FlasherError::Cancelled);
        }
        match stub::sync_after_a_start(self.link).await? {
            Some(loader) => Ok(Some(self.answered(loader))),
            None => self.sync_in_turns(1..3).await,
        }
    }

    /// Sends SYNC in turn without and with an extra END before it; a single time, with it.
    async fn sync_a_few_times(&mut self, times: u32) -> Result<Option<Loader>, FlasherError> {
        self.sync_in_turns(if times == 1 { 1..2 } else { 0..times }).await
    }

    async fn sync_in_turns(&mut self, turns: Range<u32>) -> Result<Option<Loader>, FlasherError> {
        for turn in turns {
            if self.cancel.is_cancelled() {
                return Err(FlasherError::Cancelled);
            }
            if let Some(loader) = stub::sync_in_turn(self.link, turn).await? {
                return Ok(Some(self.answered(loader)));
            }
        }
        self.judge_what_was_heard();
        Ok(None)
    }

    fn answered(&mut self, loader: Loader) -> Loader {
        self.link.note(format!("SYNC answered at {} baud by {loader:?}", self.link.baud()));
        loader
    }

    async fn reset_into_loader(&mut self) -> Result<Option<Loader>, FlasherError> {
        let (first, usual) = (self.first_baud, DEFAULT_BAUD);
        let sequences: [(&[Step], u32); 4] =
            [(&reset::CLASSIC, first), (&reset::TIGHT, first), (&reset::CLASSIC_SLOW, usual), (&reset::CLASSIC, usual)];
        for (sequence, baud) in sequences {
            if !self.can_run_at(baud).await? {
                continue;
            }
            if !reset::run(self.link, sequence).await? {
                self.link.note("the adapter has no modem lines");
                return Ok(None);
            }
            self.link.drain().await?;
            if let Some(loader) = self.sync_after_a_start().await? {
                return Ok(Some(loader));
            }
        }
        Ok(None)
    }

    /// A stub that was left running answers only at the rate of its last session.
    async fn other_rates(&mut self) -> Result<Option<Loader>, FlasherError> {
        for baud in BAUD_LADDER {
            if baud == DEFAULT_BAUD {
                continue;
            }
            if !self.can_run_at(baud).await? {
                continue;
            }
            self.link.drain().await?;
            let mut found = self.sync_a_few_times(2).await?;
            if found.is_none() && self.was_heard {
                found = self.sync_a_few_times(TRIES_IN_AN_OPEN_READ).await?;
            }
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    fn judge_what_was_heard(&mut self) {
        let heard = self.link.take_heard();
        self.was_heard = !heard.is_empty();
        if heard.is_empty() {
            return;
        }
        // At other rates the text is garbage, except behind a raw socket, which has no rate.
        self.boot.push(&heard);
        match self.boot.boot_mode() {
            Some((1, _)) => (self.on_event)(ConnectEvent::InFlashMode),
            Some((mode, _)) => (self.on_event)(ConnectEvent::StartedNormally { mode }),
            None => {
                self.heard_noise = true;
                (self.on_event)(ConnectEvent::Noise);
            }
        }
    }

    fn failure(&self) -> FlasherError {
        match self.boot.boot_mode() {
            Some((mode, _)) if mode != 1 => FlasherError::StartedNormally { mode },
            _ if self.heard_noise => FlasherError::OnlyNoise,
            _ => FlasherError::NoAnswer,
        }
    }
}
