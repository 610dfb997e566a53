//! Sudden ends at exact bytes: the adapter is unplugged or power is lost when byte N of a backup or a restore crosses the
//! wire, the person connects again, and the work goes on. What crosses the wire is counted byte by byte and held against
//! what was missing. The native tests strike a few points, the soak hundreds.

use crate::tapped_port::{Tap, TappedPort};
use core::cell::RefCell;
use core::future::Future;
use core::ops::Range;
use core::pin::pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::rc::Rc;
use switchback::device::config::{AdapterModel, MachineConfig};
use switchback::device::fault::FaultPlan;
use switchback::device::port::{VirtualClock, VirtualDevice};
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::BackupOptions;
use switchback::flasher::connect::{ConnectOptions, Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::plan::RestoreOptions;
use switchback::flasher::progress::{CancelToken, Control, ProgressEvent, RegionState};
use switchback::flasher::session;

type Flasher = session::Flasher<TappedPort<Crossed>, VirtualClock>;

/// Size of the flash: the usual one.
const FLASH_BYTES: usize = 0x10_0000;
/// Unit of erasing, bytes.
const SECTOR: usize = 0x1000;
/// Largest packet of a read: what of it has arrived when the end comes is not kept.
const PACKET_BYTES: u64 = 0x1000;
/// Bytes of an answer to a question for a digest, framed, at most.
const DIGEST_ANSWER_BYTES: u64 = 64;

/// What ends the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The adapter is unplugged and the board keeps its power: the stub goes on running.
    Unplugged,
    /// The board loses power, and the adapter stays.
    PowerLost,
}

/// What is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    Backup,
    Restore,
}

/// All that is struck, in the order in which it is told.
pub const CLASSES: [(Work, End); 4] = [
    (Work::Backup, End::Unplugged),
    (Work::Backup, End::PowerLost),
    (Work::Restore, End::Unplugged),
    (Work::Restore, End::PowerLost),
];

/// What a strike cost. All in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cost {
    /// Flash content that was missing when the work went on.
    pub missing: u64,
    /// Flash content that was then read, or programmed.
    pub moved: u64,
    /// What crossed the wire for it, both ways, from the start of the work to its end.
    pub wire: u64,
}

impl Cost {
    /// Content moved beyond what was missing, in percent of what was missing.
    pub fn again_percent(&self) -> f64 {
        self.moved.saturating_sub(self.missing) as f64 * 100.0 / self.missing.max(1) as f64
    }
}

/// A device, what it holds, and what is written to it.
pub struct Scene {
    flash: Vec<u8>,
    image: Vec<u8>,
    /// Bytes that cross the wire in a backup and in a restore that nothing disturbs.
    crossing: [u64; 2],
}

impl Scene {
    /// Draws flash and image, and measures both works undisturbed.
    pub fn new(seed: u64) -> Result<Self, String> {
        let mut scene = Self { flash: realistic(seed), image: realistic(seed + 1), crossing: [0; 2] };
        for work in [Work::Backup, Work::Restore] {
            let bench = Bench::new(&scene.flash);
            let mut flasher = bench.connect()?;
            let (outcome, _, wire) = bench.run(work, &mut flasher, &mut Assembly::new(FLASH_BYTES as u32), &scene);
            outcome.map_err(|error| error.to_string())?;
            scene.check(work, &bench.device)?;
            scene.crossing[work as usize] = wire;
        }
        Ok(scene)
    }

    /// Bytes that cross the wire in this work when nothing disturbs it.
    pub fn crossing(&self, work: Work) -> u64 {
        self.crossing[work as usize]
    }

    /// Ends `work` when byte `at` crosses the wire, connects again and lets it go on.
    ///
    /// # Errors
    /// What was promised and did not hold.
    pub fn strike(&self, work: Work, end: End, at: u64) -> Result<Cost, String> {
        let bench = Bench::new(&self.flash);
        let mut flasher = bench.connect()?;
        let mut library = Assembly::new(FLASH_BYTES as u32);
        bench.device.set_faults(match end {
            End::Unplugged => FaultPlan { unplug_after: Some(at), ..FaultPlan::default() },
            End::PowerLost => FaultPlan { power_loss_after: Some(at), ..FaultPlan::default() },
        });
        let (outcome, _, crossed) = bench.run(work, &mut flasher, &mut library, self);
        if outcome.is_ok() {
            return Err("the work was not struck".into());
        }
        drop(flasher);
        bench.mend();
        let before = bench.device.flash();
        let missing = match work {
            Work::Backup => FLASH_BYTES as u64 - u64::from(library.settled()),
            Work::Restore => differing(&before, &self.image),
        };
        // What had crossed the wire is kept, but for the packet that was under way.
        let lost = crossed.saturating_sub(u64::from(library.settled()));
        if work == Work::Backup && lost > PACKET_BYTES + crossed / 16 {
            return Err(format!("{crossed} bytes had crossed and {} were kept", library.settled()));
        }
        let mut flasher = bench.connect()?;
        let (outcome, moved, wire) = bench.run(work, &mut flasher, &mut library, self);
        outcome.map_err(|error| error.to_string())?;
        self.check(work, &bench.device)?;
        if work == Work::Backup && library.bytes() != self.flash {
            return Err("the backup differs from the flash".into());
        }
        Ok(Cost { missing, moved, wire })
    }

    fn check(&self, work: Work, device: &VirtualDevice) -> Result<(), String> {
        let expected = if work == Work::Backup { &self.flash } else { &self.image };
        if device.flash() == *expected { Ok(()) } else { Err("the flash is not what it should be".into()) }
    }
}

/// The points of one class: `count` of them, spread over the whole work and drawn within their shares.
pub fn points(crossing: u64, count: u64, seed: u64) -> Vec<u64> {
    let mut dice = Dice(seed);
    (0..count)
        .map(|index| {
            let share = (crossing * index / count + 1)..(crossing * (index + 1) / count).max(2);
            share.start + dice.next() % (share.end - share.start).max(1)
        })
        .collect()
}

/// The most that may cross the wire for `missing` bytes: 5 % more than their own bytes in frames, one digest for each
/// block of 64 KiB, and what finding one missing sector among them costs.
pub fn wire_limit(missing: u64) -> u64 {
    missing + missing / 20 + (16 + 24) * DIGEST_ANSWER_BYTES * 3 + PACKET_BYTES
}

/// A board with power, its button held.
struct Bench {
    device: VirtualDevice,
    crossed: Rc<RefCell<Crossed>>,
}

impl Bench {
    fn new(flash: &[u8]) -> Self {
        let adapter = AdapterModel { powers_board: false, ..AdapterModel::default() };
        let config = MachineConfig {
            flash: flash.to_vec(),
            adapter,
            button_held: true,
            powered: true,
            ..MachineConfig::default()
        };
        Self { device: VirtualDevice::new(config), crossed: Rc::default() }
    }

    fn connect(&self) -> Result<Flasher, String> {
        let port = TappedPort::new(self.device.port(), self.crossed.clone());
        let options = ConnectOptions { speed: Speed::Fixed(921_600), ..ConnectOptions::default() };
        let cancel = CancelToken::new();
        let outcome = ready(connect(port, self.device.clock(), &options, &cancel, &mut |_| {}));
        outcome.map_err(|failure| format!("connecting again: {}", failure.error))
    }

    /// Puts all together again: adapter in, power on, button held.
    fn mend(&self) {
        self.device.set_faults(FaultPlan::default());
        self.device.plug();
        self.device.hold_button();
        if !self.device.is_powered() {
            self.device.advance(Duration::from_secs(1));
            self.device.power_on();
        }
        self.device.advance(Duration::from_millis(300));
    }

    /// Does the work from where `library` or the flash stand. Returns what came of it, the bytes of flash that were read
    /// or are written, and the bytes that crossed the wire.
    fn run(
        &self,
        work: Work,
        flasher: &mut Flasher,
        library: &mut Assembly,
        scene: &Scene,
    ) -> (Result<(), FlasherError>, u64, u64) {
        let before = self.crossed.borrow().0;
        let (mut moved, mut written) = (0, 0);
        let cancel = CancelToken::new();
        let mut count = |event| {
            if let ProgressEvent::Region { range, state: RegionState::Read } = event {
                moved += u64::from(range.end - range.start);
            }
        };
        let outcome = match work {
            Work::Backup => {
                let mut assembly = library.clone();
                let mut keep = |address: u32, bytes: &[u8]| library.put(address, bytes);
                let mut control = Control::new(&cancel, &mut count).with_bytes(&mut keep);
                ready(flasher.backup(&mut assembly, &BackupOptions::default(), &mut control)).map(|_| ())
            }
            Work::Restore => {
                let mut ignore = |_| {};
                let mut control = Control::new(&cancel, &mut ignore);
                let plan = ready(flasher.plan_restore(&scene.image, &RestoreOptions::default(), &mut control));
                let report = plan.and_then(|plan| ready(flasher.restore(&plan, &scene.image, &mut control)));
                report.map(|report| written = u64::from(report.written))
            }
        };
        (outcome, moved + written, self.crossed.borrow().0 - before)
    }
}

/// Runs a future on virtual time, where everything is ready at once.
fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("on virtual time nothing waits"),
    }
}

/// All bytes that cross the wire.
#[derive(Debug, Default)]
struct Crossed(u64);

impl Tap for Crossed {
    fn say(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.0 += bytes.len() as u64;
        bytes.to_vec()
    }

    fn hear(&mut self, bytes: &[u8]) {
        self.0 += bytes.len() as u64;
    }
}

/// Bytes of the sectors in which two flashes differ.
fn differing(one: &[u8], other: &[u8]) -> u64 {
    let pairs = one.chunks(SECTOR).zip(other.chunks(SECTOR));
    (pairs.filter(|(one, other)| one != other).count() * SECTOR) as u64
}

/// A megabyte as firmware fills it: code, packed files of a web page, texts, tables, and little that is blank. Its first
/// sector is bootable.
fn realistic(seed: u64) -> Vec<u8> {
    let mut dice = Dice(seed);
    let vocabulary: Vec<[u8; 3]> = (0..900).map(|_| [dice.byte(), dice.byte(), dice.byte()]).collect();
    let mut bytes = vec![0xE9, 0x01, 0x02, 0x40];
    while bytes.len() < FLASH_BYTES {
        let length = 1 + (dice.next() % 24_000) as usize;
        let kind = dice.next() % 100;
        let part: Range<usize> = bytes.len()..(bytes.len() + length).min(FLASH_BYTES);
        match kind {
            0..=59 => {
                while bytes.len() < part.end {
                    let word = vocabulary[(dice.next() % vocabulary.len() as u64) as usize];
                    bytes.extend(word);
                }
                bytes.truncate(part.end);
            }
            60..=79 => bytes.extend(part.map(|_| dice.byte())),
            80..=89 => bytes.extend(b"MQTT host=%s user=%s wifi ssid relay state ".iter().cycle().take(part.len())),
            90..=94 => bytes.resize(part.end, 0x00),
            _ => bytes.resize(part.end, 0xFF),
        }
    }
    bytes
}

/// A small random number generator (SplitMix64).
struct Dice(u64);

impl Dice {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    const fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[3]
    }
}
