//! One run: a person connects, backs up, restores, compares, steps in when something ends early, and everything that
//! the flasher says is held against the emulated device's own flash array.

use crate::content::{self, Filling};
use crate::dice::Dice;
use crate::fault::Class;
use crate::job::{Job, crossing_of_backup, crossing_of_restore, differing_sectors};
use crate::wire::{SoakPort, Tally};
use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use switchback::device::config::{AdapterModel, Crystal, MachineConfig, Wiring};
use switchback::device::fault::FaultPlan;
use switchback::device::port::{VirtualClock, VirtualDevice};
use switchback::device::spi_flash::FlashTiming;
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::BackupOptions;
use switchback::flasher::connect::{ConnectOptions, Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::plan::RestoreOptions;
use switchback::flasher::progress::{CancelToken, Control, ProgressEvent, RegionState};
use switchback::flasher::session::Flasher as Session;
use switchback::flasher::trace::Trace;

type Flasher = Session<SoakPort, VirtualClock>;

/// How an operation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Done, and the device's own array agrees.
    Exact,
    /// An error with a text of its own, and nothing is lost.
    Error(String),
    /// What must never be.
    Wrong(String),
    /// An earlier step ended in an error, so the person did not go on.
    NotTried,
}

/// What came of a run.
#[derive(Debug)]
pub struct Run {
    pub backup: Verdict,
    pub restore: Verdict,
    pub compare: Verdict,
    /// A sudden end came in the middle of an operation.
    pub was_struck: bool,
    /// What was read or written again after a sudden end, in percent of what was missing.
    pub again_percent: Option<f64>,
    /// What happened, for a replay.
    pub log: Vec<String>,
}

/// Why an attempt ended.
#[derive(Debug)]
pub enum End {
    Killed,
    Hung,
    Failed(FlasherError),
    Wrong(String),
}

impl From<FlasherError> for End {
    fn from(error: FlasherError) -> Self {
        Self::Failed(error)
    }
}

/// Which operation a sudden end strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Backup,
    Restore,
}

pub struct Person {
    pub class: Class,
    dice: Dice,
    pub device: VirtualDevice,
    tally: Tally,
    pub standing: FaultPlan,
    speed: Speed,
    flasher: Option<Flasher>,
    chances: u32,
    target: Option<Target>,
    was_struck: bool,
    pub again_percent: Option<f64>,
    log: Vec<String>,
    pub original: Vec<u8>,
    filling: Filling,
    /// What the library holds of the backup.
    pub library: Assembly,
    replay: bool,
}

/// Runs one session of `class`; `replay` keeps the wire's transcript in the log.
pub fn run(class: Class, seed: u64, replay: bool) -> Run {
    let mut person = Person::new(class, seed, replay);
    let backup = person.backup();
    let (mut restore, mut compare) = (Verdict::NotTried, Verdict::NotTried);
    if backup == Verdict::Exact {
        let job = Job::draw(class, &mut person.dice, &person.original, person.filling);
        restore = person.restore(&job);
        if restore == Verdict::Exact {
            compare = person.compare(&job.expected);
        }
    }
    person.keep_transcript();
    let Person { was_struck, again_percent, log, .. } = person;
    Run { backup, restore, compare, was_struck, again_percent, log }
}

impl Person {
    fn new(class: Class, seed: u64, replay: bool) -> Self {
        let mut dice = Dice::new(seed);
        let (size, filling) = content::size(&mut dice);
        let original = content::flash(&mut dice, size, filling);
        let standing = class.standing_trouble(&mut dice, size as u32);
        let adapter = AdapterModel {
            latency: Duration::from_millis(dice.pick(&[1, 4, 16, 16])),
            packet_bytes: dice.pick(&[32, 62, 64, 510]),
            powers_board: dice.percent(60),
            ..AdapterModel::default()
        };
        let config = MachineConfig {
            flash: original.clone(),
            mac: [0x5C, 0xCF, 0x7F, dice.byte(), dice.byte(), dice.byte()],
            crystal: dice.pick(&[Crystal::Mhz26, Crystal::Mhz26, Crystal::Mhz40]),
            wiring: dice.pick(&[Wiring::Bare, Wiring::Bare, Wiring::AutoReset, Wiring::NoModemLines]),
            adapter,
            timing: if class == Class::SlowChip { FlashTiming::slow() } else { FlashTiming::default() },
            button_held: true,
            powered: true,
            faults: standing.clone(),
            ..MachineConfig::default()
        };
        let target = class.strikes_once(&mut dice).then(|| match class {
            Class::PowerLostInErase | Class::PowerLostInProgram => Target::Restore,
            _ => dice.pick(&[Target::Backup, Target::Restore]),
        });
        let speed = match dice.within(0..10) {
            0..=5 => Speed::Automatic,
            6 => Speed::Fixed(115_200),
            7 => Speed::Fixed(230_400),
            8 => Speed::Fixed(460_800),
            _ => Speed::Fixed(921_600),
        };
        let log = vec![format!(
            "{class:?}, flash of {size} bytes, {filling:?}, {speed:?}, trouble {standing:?}, strikes {target:?}"
        )];
        Self {
            class,
            device: VirtualDevice::new(config),
            tally: Tally::default(),
            standing,
            speed,
            flasher: None,
            chances: class.second_chances(),
            target,
            was_struck: false,
            again_percent: None,
            log,
            library: Assembly::new(size as u32),
            original,
            filling,
            dice,
            replay,
        }
    }

    pub fn note(&mut self, text: impl Into<String>) {
        let text = text.into();
        self.log.push(format!("[{:9.3} s] {text}", self.device.now().as_secs_f64()));
    }

    fn keep_transcript(&mut self) {
        for report in self.device.reports() {
            self.log.push(format!("    the device: {report}"));
        }
        let trace = self.flasher.as_ref().map(|flasher| flasher.trace().clone());
        if let Some(trace) = trace {
            self.keep(&trace);
        }
    }

    fn keep(&mut self, trace: &Trace) {
        if self.replay {
            let lines = trace.lines().filter(|line| !line.text.contains("stop bit"));
            self.log.extend(lines.map(|line| format!("    [{:9.3} s] {}", line.at.as_secs_f64(), line.text)));
        }
    }

    // --- operations ---

    fn backup(&mut self) -> Verdict {
        let known = self.dice.percent(20).then(|| content::changed_a_little(&mut self.dice, &self.original));
        let second_look = self.class == Class::WeakBit || self.dice.percent(20);
        let skip_blank = self.dice.percent(85);
        let bytes_to_cross = crossing_of_backup(&self.original);
        let outcome = self.see_through(Target::Backup, bytes_to_cross, |person| {
            let missing = person.missing_bytes();
            let mut moved = 0;
            let resumed = person.was_struck;
            let options = BackupOptions { known: known.as_deref(), skip_blank, second_look };
            let mut library = person.library.clone();
            let outcome = person.attempt(async |flasher| {
                let mut assembly = library.clone();
                let mut keep = |address: u32, bytes: &[u8]| library.put(address, bytes);
                let cancel = CancelToken::new();
                let mut count = |event| {
                    if let ProgressEvent::Region { range, state: RegionState::Read } = event {
                        moved += u64::from(range.end - range.start);
                    }
                };
                let mut control = Control::new(&cancel, &mut count).with_bytes(&mut keep);
                let report = flasher.backup(&mut assembly, &options, &mut control).await?;
                Ok((assembly, report))
            });
            person.library = library;
            if person.device.flash() != person.original && !tells_of_harm(&outcome) {
                return Err(End::Wrong("a backup changed the flash without a word".into()));
            }
            let (assembly, report) = outcome?;
            if resumed {
                person.count_again(moved, missing);
            }
            person.note(format!("backup done, {} repairs", report.repairs));
            Ok(assembly)
        });
        match outcome {
            Err(end) => self.verdict(end),
            Ok(assembly) if self.equal_but_for_weak_bits(assembly.bytes(), &self.original) => Verdict::Exact,
            Ok(_) => Verdict::Wrong("the backup was called proven and differs from the flash".into()),
        }
    }

    fn restore(&mut self, job: &Job) -> Verdict {
        self.note(format!("restore of {} bytes, {:?}", job.image.len(), job.options));
        let crossing = crossing_of_restore(&self.original, &job.expected);
        let outcome = self.see_through(Target::Restore, crossing, |person| {
            let resumed = person.was_struck;
            let before = person.device.flash();
            let outcome = person.attempt(async |flasher| {
                let cancel = CancelToken::new();
                let mut ignore = |_| {};
                let mut control = Control::new(&cancel, &mut ignore);
                // What goes on writes what is missing, even if everything was to be written at first.
                let options = RestoreOptions { write_all: job.options.write_all && !resumed, ..job.options.clone() };
                let plan = flasher.plan_restore(&job.image, &options, &mut control).await?;
                flasher.restore(&plan, &job.image, &mut control).await?;
                Ok(plan)
            });
            if !tells_of_harm(&outcome) {
                person.check_first_sector(&job.expected)?;
            }
            let plan = outcome?;
            if resumed {
                person.count_rewritten(&plan, &before, &job.expected);
            }
            Ok(())
        });
        match outcome {
            Err(end) => self.verdict(end),
            Ok(()) if self.device.flash() == job.expected => Verdict::Exact,
            Ok(()) => Verdict::Wrong(format!(
                "the restore was called proven and the flash differs at {:X?}",
                differing_sectors(&self.device.flash(), &job.expected)
            )),
        }
    }

    /// Compares with what is there, and with what is there but for a few bytes.
    fn compare(&mut self, flash: &[u8]) -> Verdict {
        let mut other = flash.to_vec();
        for _ in 0..self.dice.within(0..4) {
            let at = self.dice.within(0..flash.len() as u64) as usize;
            other[at] ^= 1 << self.dice.within(0..8);
        }
        let truth = differing_sectors(flash, &other);
        let outcome = self.see_through(Target::Restore, 1, |person| {
            person.attempt(async |flasher| {
                let cancel = CancelToken::new();
                let mut ignore = |_| {};
                flasher.compare(&other, 0, &mut Control::new(&cancel, &mut ignore)).await
            })
        });
        match outcome {
            Err(end) => self.verdict(end),
            Ok(report) if self.same_but_for_weak_bits(&report.differing, &truth) => Verdict::Exact,
            Ok(report) => Verdict::Wrong(format!("compared: {:X?}, in truth {truth:X?}", report.differing)),
        }
    }

    // --- the person between the operations ---

    /// Does `work` until it succeeds, connecting again after a sudden end and as often as the class allows.
    fn see_through<T>(
        &mut self,
        operation: Target,
        crossing: u64,
        mut work: impl FnMut(&mut Self) -> Result<T, End>,
    ) -> Result<T, End> {
        let mut armed = self.target == Some(operation);
        loop {
            let outcome = self.connected().and_then(|()| {
                if core::mem::take(&mut armed) {
                    self.target = None;
                    self.arm(crossing);
                }
                work(self)
            });
            let end = match outcome {
                Ok(done) => {
                    self.disarm();
                    return Ok(done);
                }
                Err(end) => end,
            };
            let struck = matches!(end, End::Killed) || !self.device.is_plugged() || !self.device.is_powered();
            self.note(format!("{operation:?} ended: {end:?}; struck: {struck}"));
            if struck {
                self.was_struck = true;
            } else if self.chances == 0 || !can_be_tried_again(&end) {
                return Err(end);
            } else {
                self.chances -= 1;
            }
            self.mend(&end);
        }
    }

    /// Lets the trouble that strikes once come somewhere in the next operation.
    fn arm(&mut self, crossing: u64) {
        let mut plan = self.standing.clone();
        let point = self.dice.within(1..crossing.max(2));
        let class = match self.class {
            Class::Everything => self.dice.pick(&[Class::Unplugged, Class::PowerLost, Class::TabKilled]),
            class => class,
        };
        match class {
            Class::Unplugged => plan.unplug_after = Some(point),
            Class::PowerLost => plan.power_loss_after = Some(point),
            Class::PowerLostInErase => plan.power_loss_in_erase = Some(self.dice.within(0..40)),
            Class::PowerLostInProgram => plan.power_loss_in_program = Some(self.dice.within(0..800)),
            _ => self.tally.kill_after(Some(point)),
        }
        self.note(format!("{class:?} will strike near byte {point}"));
        self.device.set_faults(plan);
    }

    fn disarm(&mut self) {
        self.tally.kill_after(None);
        let standing = FaultPlan { seed: self.dice.next(), ..self.standing.clone() };
        self.device.set_faults(standing);
    }

    /// Puts everything together again: a new tab, adapter in, power off, button held, power on.
    fn mend(&mut self, end: &End) {
        self.keep_transcript();
        self.flasher = None;
        self.disarm();
        let powered = self.device.is_powered();
        self.device.plug();
        // Where the text says so, everybody switches the power off and on. A stub that still runs does not need it; half
        // the people do it all the same.
        let told_to = matches!(end, End::Failed(error) if says_to_power_cycle(error));
        if told_to || !matches!(end, End::Killed) && (!powered || self.dice.percent(50)) {
            self.device.power_off();
            self.device.advance(Duration::from_secs(1));
        }
        self.device.hold_button();
        self.device.power_on();
        self.device.advance(Duration::from_millis(self.dice.within(0..3000)));
    }

    fn connected(&mut self) -> Result<(), End> {
        if self.flasher.is_some() {
            return Ok(());
        }
        self.tally.begin(self.device.now());
        let options = ConnectOptions { speed: self.speed, ..ConnectOptions::default() };
        let port = SoakPort::open(&self.device, &self.tally);
        let cancel = CancelToken::new();
        let clock = self.device.clock();
        let outcome = poll_once(connect(port, clock, &options, &cancel, &mut |_| {}));
        let flasher = match outcome {
            None => return Err(self.cut_off()),
            Some(Err(failure)) => {
                self.keep(&failure.trace);
                return Err(End::Failed(failure.error));
            }
            Some(Ok(flasher)) => flasher,
        };
        let identity = flasher.identity().clone();
        self.note(format!("connected at {} baud", flasher.link().baud));
        self.flasher = Some(flasher);
        if identity.mac.0 != self.device.mac() || identity.flash_size != self.device.flash_size() {
            return Err(End::Wrong(format!("the device was taken for another one: {identity:?}")));
        }
        Ok(())
    }

    fn attempt<T>(&mut self, work: impl AsyncFnOnce(&mut Flasher) -> Result<T, FlasherError>) -> Result<T, End> {
        self.tally.begin(self.device.now());
        let Some(flasher) = &mut self.flasher else { return Err(End::Wrong("nothing is connected".into())) };
        match poll_once(work(flasher)) {
            Some(outcome) => Ok(outcome?),
            None => Err(self.cut_off()),
        }
    }

    fn cut_off(&self) -> End {
        if self.tally.hung() { End::Hung } else { End::Killed }
    }
}

/// Whether the person is told that the flash may have been changed where it should not.
const fn tells_of_harm<T>(outcome: &Result<T, End>) -> bool {
    let Err(End::Failed(error)) = outcome else { return false };
    matches!(error, FlasherError::CommandMisread { .. } | FlasherError::ChangedElsewhere { .. })
}

/// Whether a person would simply connect again.
const fn can_be_tried_again(end: &End) -> bool {
    match end {
        End::Failed(error) => !matches!(
            error,
            FlasherError::UnstableFlash { .. }
                | FlasherError::NotWritten { .. }
                | FlasherError::CommandMisread { .. }
                | FlasherError::ChangedElsewhere { .. }
        ),
        End::Killed | End::Hung | End::Wrong(_) => false,
    }
}

/// Whether the error's text tells to switch the power off and on.
const fn says_to_power_cycle(error: &FlasherError) -> bool {
    matches!(
        error,
        FlasherError::LostDevice
            | FlasherError::NoAnswer
            | FlasherError::OnlyNoise
            | FlasherError::StartedNormally { .. }
            | FlasherError::StubDidNotStart
            | FlasherError::NoMacAddress
            | FlasherError::FlashSilent { .. }
            | FlasherError::Protocol(_)
    )
}

/// Runs a future on virtual time, where everything is ready at once; what is not ready never will be.
fn poll_once<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}
