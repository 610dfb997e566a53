//! The boot check: listens to a device that is switched on and says in words what became of it.
//!
//! The ROM and the boot loaders speak at 74880 baud, firmware at a rate of its own, and an exception or a restart brings
//! the line back to 74880. So the check listens at 74880 until a loader has handed over, then at the firmware's usual
//! rates until what comes is readable, and goes back after a crash. It needs neither the stub nor a loader.

use crate::flasher::error::FlasherError;
use crate::flasher::link::BREAKS_OF_A_LOOSE_WIRE;
use crate::flasher::port::{Clock, LineError, Port, PortError};
use crate::flasher::progress::CancelToken;
use crate::flasher::reset;
use crate::flasher::text::{TextDecoder, is_readable};
use crate::protocol::boot_log::{BOOT_LOG_BAUD, BootEvent, BootLog, BootVerdict};
use core::time::Duration;

/// Rates that firmware speaks at, the likeliest first.
const FIRMWARE_BAUDS: [u32; 6] = [115_200, BOOT_LOG_BAUD, 9600, 57_600, 38_400, 19_200];
/// Longest wait of one read; cancelling takes no longer.
const READ_WAIT: Duration = Duration::from_millis(100);
/// Silence after a loader's last word before the firmware's rate is tried: boot_v1.x needs some of it to check an image.
const HAND_OVER_QUIET: Duration = Duration::from_millis(300);
/// Bytes at a rate before it is judged.
const JUDGED_BYTES: u32 = 24;
/// Bytes that are not judged after a change of the rate, unless a silence comes first: in the middle of a word the
/// receiver needs some to find the start bits.
const UNSETTLED_BYTES: u32 = 32;
/// What one disturbed byte counts when a rate is judged: a wrong rate breaks stop bits, the right one hardly ever.
const DISTURBED_WEIGHT: u32 = 4;
/// Stands for a byte that came without its stop bit: at a wrong rate there may be no others.
const DISTURBED_BYTE: u8 = 0;
/// How long a firmware that was not heard starting is listened to at each rate.
const LISTEN_AT_A_RATE: Duration = Duration::from_secs(2);
/// A device that has stopped for good is watched so long for more words.
const STOPPED_QUIET: Duration = Duration::from_secs(2);

/// How the device is started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Start {
    /// The person switches it off and on.
    #[default]
    ByHand,
    /// RTS resets it; where the adapter has no such line it is as by hand.
    ResetLine,
}

/// How to listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListenOptions {
    /// How the device is started.
    pub start: Start,
    /// How long to wait for its first word.
    pub patience: Duration,
    /// How long it is watched after that. One that restarts is watched for as long again.
    pub watch: Duration,
}

impl Default for ListenOptions {
    fn default() -> Self {
        Self { start: Start::ByHand, patience: Duration::from_secs(60), watch: Duration::from_secs(8) }
    }
}

/// What the check tells while it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListenEvent {
    /// It listens at this rate now.
    Listening {
        /// Baud.
        baud: u32,
    },
    /// Something came.
    Text {
        /// Time on the clock's scale.
        at: Duration,
        /// Rate it was heard at, baud.
        baud: u32,
        /// Readable text, `·` for what is none.
        text: String,
    },
    /// The text told something.
    Told(BootEvent),
    /// What all of it amounts to so far has changed.
    Verdict(BootVerdict),
}

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BootReport {
    /// What it amounts to.
    pub verdict: BootVerdict,
    /// How many starts were heard.
    pub boots: u32,
    /// Rate at which the firmware's own text was readable, baud.
    pub firmware_baud: Option<u32>,
    /// All that came, readable; the last 16 KB.
    pub text: String,
}

/// Listens until the device has been judged, the time is up or the person cancels; a cancelled check reports what it
/// heard so far. The port is left at the rate it was heard at last.
///
/// # Errors
/// Port errors that end the port.
pub async fn boot_check<P: Port, C: Clock>(
    port: &mut P,
    clock: &C,
    options: &ListenOptions,
    cancel: &CancelToken,
    on_event: &mut dyn FnMut(ListenEvent),
) -> Result<BootReport, FlasherError> {
    let mut ear = Ear::new(port, clock, on_event);
    ear.set_rate(BOOT_LOG_BAUD).await?;
    if options.start == Start::ResetLine {
        reset::run_on(ear.port, ear.clock, &reset::HARD_RESET).await?;
    }
    // Nothing is read while the lines move, so only now a person may switch the device on.
    (ear.on_event)(ListenEvent::Listening { baud: BOOT_LOG_BAUD });
    let until = clock.now().saturating_add(options.patience);
    while ear.log.boots() == 0 && clock.now() < until && !cancel.is_cancelled() {
        ear.hear().await?;
    }
    if ear.log.boots() > 0 {
        ear.watch(options.watch, cancel).await?;
    } else if ear.verdict == BootVerdict::Unreadable {
        ear.find_rate(cancel).await?;
    }
    Ok(ear.report())
}

/// How readable what came at the present rate was.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    unsettled: u32,
    readable: u32,
    all: u32,
}

impl Score {
    const fn after_tuning() -> Self {
        Self { unsettled: UNSETTLED_BYTES, readable: 0, all: 0 }
    }

    fn add(&mut self, bytes: &[u8], disturbed: bool) {
        if self.unsettled > 0 {
            let count = u32::try_from(bytes.len()).unwrap_or(u32::MAX).max(1);
            let silence = bytes.is_empty() && !disturbed;
            self.unsettled = if silence { 0 } else { self.unsettled.saturating_sub(count) };
            return;
        }
        let readable = bytes.iter().filter(|byte| is_readable(**byte)).count();
        self.readable = self.readable.saturating_add(u32::try_from(readable).unwrap_or(u32::MAX));
        self.all = self.all.saturating_add(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        self.all = self.all.saturating_add(if disturbed { DISTURBED_WEIGHT } else { 0 });
    }

    const fn is_judged(self) -> bool {
        self.all >= JUDGED_BYTES
    }

    /// Nearly all bytes of text are printable, of noise about a third.
    const fn is_text(self) -> bool {
        self.readable.saturating_mul(10) >= self.all.saturating_mul(8)
    }
}

struct Ear<'e, P, C> {
    port: &'e mut P,
    clock: &'e C,
    on_event: &'e mut dyn FnMut(ListenEvent),
    baud: u32,
    log: BootLog,
    decoder: TextDecoder,
    text: String,
    verdict: BootVerdict,
    score: Score,
    breaks: u32,
    heard_at: Duration,
    firmware_baud: Option<u32>,
}

impl<'e, P: Port, C: Clock> Ear<'e, P, C> {
    fn new(port: &'e mut P, clock: &'e C, on_event: &'e mut dyn FnMut(ListenEvent)) -> Self {
        Self {
            heard_at: clock.now(),
            port,
            clock,
            on_event,
            baud: 0,
            log: BootLog::new(),
            decoder: TextDecoder::default(),
            text: String::new(),
            verdict: BootVerdict::Silence,
            score: Score::default(),
            breaks: 0,
            firmware_baud: None,
        }
    }

    async fn tune(&mut self, baud: u32) -> Result<(), FlasherError> {
        if self.set_rate(baud).await? {
            (self.on_event)(ListenEvent::Listening { baud });
        }
        Ok(())
    }

    /// Sets the rate; true where it is another than before.
    async fn set_rate(&mut self, baud: u32) -> Result<bool, FlasherError> {
        self.score = Score::after_tuning();
        if baud == self.baud {
            return Ok(false);
        }
        self.port.set_baud(baud).await?;
        self.baud = baud;
        self.decoder.reset();
        Ok(true)
    }

    /// One read; true where the text told of a restart.
    async fn hear(&mut self) -> Result<bool, FlasherError> {
        let mut bytes = Vec::new();
        let disturbed = match self.port.read(&mut bytes, READ_WAIT).await {
            Ok(_) => false,
            Err(PortError::Line(trouble)) => {
                self.breaks = self.breaks.saturating_add(u32::from(trouble == LineError::Break));
                if trouble == LineError::Framing || self.breaks > BREAKS_OF_A_LOOSE_WIRE {
                    bytes.push(DISTURBED_BYTE);
                }
                true
            }
            Err(error) => return Err(error.into()),
        };
        self.score.add(&bytes, disturbed);
        if bytes.is_empty() {
            return Ok(false);
        }
        self.heard_at = self.clock.now();
        let text = self.decoder.push(&bytes);
        self.keep(&text);
        (self.on_event)(ListenEvent::Text { at: self.heard_at, baud: self.baud, text });
        let boots = self.log.boots();
        for event in self.log.push(&bytes) {
            (self.on_event)(ListenEvent::Told(event));
        }
        let verdict = self.log.verdict();
        if verdict != self.verdict {
            if verdict == BootVerdict::Loaded {
                // What the loaders said was readable; from here on it is the firmware that is judged.
                self.score = Score::default();
            }
            self.verdict = verdict;
            (self.on_event)(ListenEvent::Verdict(verdict));
        }
        Ok(self.log.boots() > boots)
    }

    fn keep(&mut self, text: &str) {
        const LIMIT: usize = crate::protocol::boot_log::TEXT_LIMIT_BYTES;
        self.text.push_str(text);
        if let Some(excess) = self.text.len().checked_sub(LIMIT) {
            let cut = (excess..=self.text.len()).find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
            self.text.drain(..cut);
        }
    }

    /// Follows a device that was heard starting.
    async fn watch(&mut self, span: Duration, cancel: &CancelToken) -> Result<(), FlasherError> {
        let begin = self.clock.now();
        let (short, long) = (begin.saturating_add(span), begin.saturating_add(span.saturating_mul(2)));
        let mut rates = FIRMWARE_BAUDS.into_iter().cycle();
        let mut with_loaders = true;
        while !cancel.is_cancelled() && !self.is_settled() {
            let again = self.log.boots() > 1 || matches!(self.verdict, BootVerdict::Crashed { .. } | BootVerdict::Hung);
            if self.clock.now() >= if again { long } else { short } {
                break;
            }
            let restarted = self.hear().await?;
            if restarted {
                with_loaders = true;
            } else if with_loaders {
                if self.is_handed_over() {
                    with_loaders = false;
                    let here = (self.score.is_judged() && self.score.is_text()).then_some(self.baud);
                    self.firmware_baud = self.firmware_baud.or(here);
                    let baud = self.firmware_baud.or_else(|| rates.next()).unwrap_or(BOOT_LOG_BAUD);
                    self.tune(baud).await?;
                }
            } else if self.has_crashed() {
                // The restart that follows speaks at the ROM's rate again.
                with_loaders = true;
                self.tune(BOOT_LOG_BAUD).await?;
            } else if self.score.is_judged() {
                self.judge_rate(&mut rates).await?;
            }
        }
        Ok(())
    }

    /// Whether the last loader has done its work and the line is quiet or speaks at another rate.
    fn is_handed_over(&self) -> bool {
        let handed_over = matches!(self.verdict, BootVerdict::Loaded | BootVerdict::Started);
        let quiet = self.clock.now().saturating_sub(self.heard_at) >= HAND_OVER_QUIET;
        handed_over && (quiet || self.verdict == BootVerdict::Started)
    }

    /// Whether a crash was told to its end: the registers come on the line after the exception's name.
    fn has_crashed(&self) -> bool {
        match self.verdict {
            BootVerdict::Crashed { exception } | BootVerdict::BootLoop { exception: Some(exception), .. } => {
                exception.epc1.is_some() && self.baud != BOOT_LOG_BAUD
            }
            BootVerdict::Hung => self.baud != BOOT_LOG_BAUD,
            _ => false,
        }
    }

    /// Whether more listening can change nothing: the chip waits or has stopped, or the loop is plain.
    fn is_settled(&self) -> bool {
        let quiet = self.clock.now().saturating_sub(self.heard_at) >= STOPPED_QUIET;
        match self.verdict {
            BootVerdict::BootLoop { .. } => true,
            BootVerdict::InLoader | BootVerdict::WrongStrap { .. } | BootVerdict::LoaderFailed { .. } => quiet,
            _ => false,
        }
    }

    async fn judge_rate(&mut self, rates: &mut impl Iterator<Item = u32>) -> Result<(), FlasherError> {
        if self.score.is_text() {
            self.firmware_baud = Some(self.baud);
            self.score = Score::default();
            return Ok(());
        }
        let next = rates.find(|baud| *baud != self.baud).unwrap_or(BOOT_LOG_BAUD);
        self.tune(next).await
    }

    /// Looks for the rate of a firmware that speaks and was not heard starting.
    async fn find_rate(&mut self, cancel: &CancelToken) -> Result<(), FlasherError> {
        for baud in FIRMWARE_BAUDS {
            if baud == self.baud {
                continue;
            }
            // What was heard at the wrong rate says nothing.
            self.log = BootLog::new();
            self.tune(baud).await?;
            let until = self.clock.now().saturating_add(LISTEN_AT_A_RATE);
            while self.clock.now() < until && !self.score.is_judged() && !cancel.is_cancelled() {
                self.hear().await?;
            }
            if self.score.is_judged() && self.score.is_text() {
                self.firmware_baud = Some(baud);
                return Ok(());
            }
        }
        self.verdict = BootVerdict::Unreadable;
        Ok(())
    }

    fn report(self) -> BootReport {
        BootReport {
            verdict: self.verdict,
            boots: self.log.boots(),
            firmware_baud: self.firmware_baud,
            text: self.text,
        }
    }
}
