//! Listening to a device: the boot check and the serial console, one at a time, on an adapter or the emulated Sonoff.

use super::{
    any_port::{AnyClock, AnyPort},
    bench::{Bench, BenchState},
    connecting::Connecting,
    contexts::contexts,
    late::Late,
    log::Log,
    notices::Notices,
    problem::Problem,
    text::console as text,
};
use crate::browser::{clock::BrowserClock, files, web_serial::WebSerialPort};
use crate::flasher::{
    connect::DEFAULT_BAUD,
    error::FlasherError,
    listen::{ListenEvent, ListenOptions, Start, boot_check},
    monitor::{LineEnd, SerialMonitor},
    port::{Clock as _, PortError},
    progress::CancelToken,
};
use crate::protocol::boot_log::BootVerdict;
use crate::words;
use core::{ops::Deref, time::Duration};
use leptos::{prelude::*, task::spawn_local};

/// Lines that are kept; older ones go first.
const MAX_LINES: usize = 1000;
/// A line without an end is broken here, so that a wrong rate cannot make one that never ends.
const MAX_LINE_CHARS: usize = 400;
/// Longest wait of one read; orders wait no longer.
const READ_WAIT: Duration = Duration::from_millis(80);
/// The screen follows at most this often.
const FLUSH_EVERY: Duration = Duration::from_millis(100);

/// Whom to listen to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A device on a USB adapter.
    Adapter,
    /// The one on the page's bench.
    Virtual,
}

/// How to listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Judges a start.
    BootCheck,
    /// Until it is stopped, both ways.
    Console,
}

/// One line that was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    /// Since listening began.
    at: Duration,
    text: String,
}

/// What the console does between two reads.
#[derive(Debug, Clone)]
enum Order {
    Rate(u32),
    Send(String, LineEnd),
}

/// The console.
#[derive(Clone, Copy)]
pub struct Console {
    state: Late<State>,
    log: Log,
    notices: Notices,
}

/// What the console holds.
pub struct State {
    /// What runs, and on whom.
    pub running: RwSignal<Option<(Mode, Source)>>,
    /// Whether the port is open at its rate, so that what the device says from now on is heard.
    pub is_listening: RwSignal<bool>,
    /// Lines with their times, as they are shown.
    pub shown: RwSignal<String>,
    /// What all of it amounts to.
    pub verdict: RwSignal<Option<BootVerdict>>,
    /// The rate, baud.
    pub baud: RwSignal<u32>,
    /// Whether the screen stands still; what comes is kept.
    pub is_paused: RwSignal<bool>,
    /// Why listening ended.
    pub problem: RwSignal<Option<Problem>>,
    lines: StoredValue<Vec<Line>>,
    orders: StoredValue<Vec<Order>>,
    cancel: StoredValue<CancelToken, LocalStorage>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            running: RwSignal::new(None),
            is_listening: RwSignal::new(false),
            shown: RwSignal::new(String::new()),
            verdict: RwSignal::new(None),
            baud: RwSignal::new(DEFAULT_BAUD),
            is_paused: RwSignal::new(false),
            problem: RwSignal::new(None),
            lines: StoredValue::new(Vec::new()),
            orders: StoredValue::new(Vec::new()),
            cancel: StoredValue::new_local(CancelToken::new()),
        }
    }
}

impl Deref for Console {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Console {
    /// A closed console.
    pub fn new(log: Log, notices: Notices) -> Self {
        Self { state: Late::new(), log, notices }
    }

    /// Ends the connection to the flasher and listens. Call it from a click: an adapter may have to be chosen.
    pub fn start(self, connecting: Connecting, bench: Bench, mode: Mode, source: Source) {
        if !connecting.may_leave() || self.running.with_untracked(Option::is_some) {
            return;
        }
        self.problem.set(None);
        spawn_local(async move {
            let opened = match source {
                Source::Adapter => self.adapter(connecting).await,
                Source::Virtual => {
                    connecting.give_up().await;
                    Ok(bench.open())
                }
            };
            let (port, clock) = match opened {
                Ok(opened) => opened,
                Err(PortError::NoneChosen) => return self.log.say(words::core(&PortError::NoneChosen)),
                Err(error) => return self.fail(&error.into()),
            };
            self.begin(mode, source);
            let ended = match mode {
                Mode::BootCheck => self.check(port, clock, bench, source).await,
                Mode::Console => self.converse(port, clock, bench, source).await,
            };
            self.flush();
            self.running.set(None);
            if let Err(error) = ended {
                self.fail(&error);
            }
        });
    }

    async fn adapter(self, connecting: Connecting) -> Result<(AnyPort, AnyClock), PortError> {
        let handle = connecting.adapter().await?;
        connecting.give_up().await;
        let port = WebSerialPort::open(&handle, DEFAULT_BAUD).await?;
        Ok((AnyPort::Serial(port), AnyClock::Browser(BrowserClock)))
    }

    fn begin(self, mode: Mode, source: Source) {
        self.clear();
        self.verdict.set(None);
        self.is_listening.set(false);
        self.is_paused.set(false);
        self.orders.set_value(Vec::new());
        self.cancel.set_value(CancelToken::new());
        self.running.set(Some((mode, source)));
    }

    /// Listens to a start and judges it.
    async fn check(self, port: AnyPort, clock: AnyClock, bench: Bench, source: Source) -> Result<(), FlasherError> {
        let cancel = self.cancel.get_value();
        let begin = clock.now();
        let mut is_first = true;
        let mut on_event = |event| match event {
            ListenEvent::Listening { baud } => {
                self.baud.set(baud);
                self.is_listening.set(true);
                if core::mem::take(&mut is_first) && source == Source::Virtual {
                    bench.power_cycle();
                }
            }
            ListenEvent::Text { at, text, .. } => {
                self.hear(at.saturating_sub(begin), &text);
                self.flush();
            }
            ListenEvent::Verdict(verdict) => self.verdict.set(Some(verdict)),
            ListenEvent::Told(_) => {}
        };
        let mut port = port;
        // A board that resets by its adapter starts now; on four wires nobody hears it, and the person gives power.
        let start = if source == Source::Adapter { Start::ResetLine } else { Start::ByHand };
        let options = ListenOptions { start, ..ListenOptions::default() };
        let report = boot_check(&mut port, &clock, &options, &cancel, &mut on_event).await;
        port.close().await;
        let report = report?;
        let title = words::core(&report.verdict.title());
        self.verdict.set(Some(report.verdict));
        self.log.say(format!("{}: {title}", text::check_title()));
        if let Some(baud) = report.firmware_baud {
            self.log.say(format!("{}: {}", text::check_title(), text::check_heard(baud)));
        }
        self.notices.announce(title);
        Ok(())
    }

    /// Shows what comes and sends what is asked, until it is stopped.
    async fn converse(self, port: AnyPort, clock: AnyClock, bench: Bench, source: Source) -> Result<(), FlasherError> {
        if source == Source::Virtual && bench.state.get_untracked() == BenchState::Empty {
            bench.power_cycle();
        }
        let begin = clock.now();
        let baud = self.baud.get_untracked();
        let mut monitor = match SerialMonitor::open(port, clock, baud).await {
            Ok(monitor) => monitor,
            Err((error, port)) => {
                port.close().await;
                return Err(error);
            }
        };
        let cancel = self.cancel.get_value();
        let ended = self.talk(&mut monitor, begin, source, &cancel).await;
        monitor.into_port().close().await;
        ended
    }

    async fn talk(
        self,
        monitor: &mut SerialMonitor<AnyPort, AnyClock>,
        begin: Duration,
        source: Source,
        cancel: &CancelToken,
    ) -> Result<(), FlasherError> {
        // Time passes for the emulated device on the bench; a read must not make more of it.
        let wait = if source == Source::Virtual { Duration::ZERO } else { READ_WAIT };
        let mut flushed = BrowserClock.now();
        while !cancel.is_cancelled() {
            for order in self.orders.try_update_value(core::mem::take).unwrap_or_default() {
                self.obey(monitor, order).await?;
            }
            let heard = monitor.read(wait).await?;
            self.hear(heard.at.saturating_sub(begin), &heard.text);
            if !heard.events.is_empty() {
                self.verdict.set(Some(monitor.verdict()));
            }
            let now = BrowserClock.now();
            if now.saturating_sub(flushed) >= FLUSH_EVERY {
                flushed = now;
                self.flush();
            }
            if source == Source::Virtual {
                BrowserClock.sleep(READ_WAIT).await;
            }
        }
        Ok(())
    }

    async fn obey(self, monitor: &mut SerialMonitor<AnyPort, AnyClock>, order: Order) -> Result<(), FlasherError> {
        match order {
            Order::Send(line, end) => monitor.send_line(&line, end).await,
            Order::Rate(baud) => match monitor.set_baud(baud).await {
                Err(error @ FlasherError::Port(PortError::Unsupported { .. })) => {
                    self.baud.set(monitor.baud());
                    self.notices.show(words::core(&error));
                    Ok(())
                }
                other => other,
            },
        }
    }

    /// Stops listening.
    pub fn stop(self) {
        self.cancel.with_value(CancelToken::cancel);
    }

    /// Stops listening and waits until the port is free.
    pub async fn close(self) {
        self.stop();
        while self.running.with_untracked(Option::is_some) {
            BrowserClock.sleep(Duration::from_millis(20)).await;
        }
    }

    /// Chooses the rate, also while listening.
    pub fn set_baud(self, baud: u32) {
        self.baud.set(baud);
        self.orders.update_value(|orders| orders.push(Order::Rate(baud)));
    }

    /// Sends a line.
    pub fn send(self, line: String, end: LineEnd) {
        self.orders.update_value(|orders| orders.push(Order::Send(line, end)));
    }

    /// Lets the screen stand still, or brings it up to date.
    pub fn toggle_pause(self) {
        self.is_paused.update(|is_paused| *is_paused = !*is_paused);
        self.flush();
    }

    /// Forgets what was heard.
    pub fn clear(self) {
        self.lines.set_value(Vec::new());
        self.shown.set(String::new());
    }

    /// Offers all that was heard as a text file.
    pub fn save(self) {
        if let Err(error) = files::save(text::SAVE_NAME, "text/plain", self.written().as_bytes()) {
            self.notices.show(words::core(&error));
        }
    }

    fn fail(self, error: &FlasherError) {
        self.log.trouble(words::core(&error));
        self.problem.set(Some(Problem::new(text::failed(), error)));
    }

    /// Adds text to the last line, and new lines where it has line feeds.
    fn hear(self, at: Duration, heard: &str) {
        self.lines.update_value(|lines| {
            // A device begins with a line feed or two, which make no line to show.
            let heard = if lines.is_empty() { heard.trim_start_matches('\n') } else { heard };
            for (index, part) in heard.split('\n').enumerate() {
                let is_full = lines.last().is_none_or(|line| line.text.len() > MAX_LINE_CHARS);
                if !heard.is_empty() && (index > 0 || is_full) {
                    lines.push(Line { at, text: String::new() });
                }
                if let Some(line) = lines.last_mut() {
                    if line.text.is_empty() {
                        line.at = at;
                    }
                    line.text.push_str(part);
                }
            }
            let excess = lines.len().saturating_sub(MAX_LINES);
            lines.drain(..excess);
        });
    }

    /// Brings the screen up to date, unless it is to stand still.
    fn flush(self) {
        if !self.is_paused.get_untracked() {
            let written = self.written();
            if self.shown.with_untracked(|shown| *shown != written) {
                self.shown.set(written);
            }
        }
    }

    fn written(self) -> String {
        let line = |line: &Line| format!("{:>9.3}  {}\n", line.at.as_secs_f64(), line.text);
        self.lines.with_value(|lines| lines.iter().map(line).collect())
    }
}

/// The page's console.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_console() -> Console {
    contexts().console
}
