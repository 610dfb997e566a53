//! Runs operations of the flasher one at a time and turns what they tell into signals. Knows nothing of pages.

pub mod backup;
mod check;
mod keeper;
pub mod write;

use super::{
    alerts::Alerts,
    chosen::ChosenImage,
    contexts::contexts,
    deeds::{Deed, Ended},
    late::Late,
    library::Library,
    log::{self, Log},
    map_model::{MapModel, Paint},
    notices::Notices,
    packing::WorkerPacking,
    problem::Problem,
    session::{AppFlasher, Connection, Device, Session},
    text::work as text,
    work_model::WorkModel,
};
use crate::browser::{clock::BrowserClock, unload::UnloadGuard, wake_lock::WakeLockGuard};
use crate::flasher::{
    error::FlasherError,
    plan::{FlashPlan, RestoreOptions},
    port::{Clock as _, PortError},
    progress::{CancelToken, Control, Operation, ProgressEvent},
    restore::RestoreReport,
};
use crate::image::Comparison;
use crate::vault::record::{BackupRecord, DeviceFacts};
pub use backup::{BackupOutcome, chip_of};
use core::{
    ops::{Deref, Range},
    time::Duration,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The screen follows the work at most this often.
const FLUSH_EVERY: Duration = Duration::from_millis(100);
/// A screen reader hears of progress at these whole percents.
const ANNOUNCED_PERCENTS: [u32; 3] = [25, 50, 75];

/// What an operation came to.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// A proven backup.
    Backup(Box<BackupOutcome>),
    /// A proven restore.
    Restore {
        /// What was written.
        name: String,
        /// How it went.
        report: RestoreReport,
    },
    /// A proven erase of these flash bytes.
    Erase(Range<u32>),
    /// Where device and image differ, in flash bytes.
    Compare {
        /// What the device was held against.
        name: String,
        /// Differing sectors, merged and in order.
        differing: Vec<Range<u32>>,
        /// What they are for, and what that amounts to.
        meaning: Box<Comparison>,
    },
    /// A backup is sound.
    Verify {
        /// What was verified.
        name: String,
        /// Whether its stored digest was checked; a file from disk has none.
        digest_checked: bool,
        /// Whether the device was asked, too.
        device_checked: bool,
    },
}

/// How the present or last operation stands.
#[derive(Debug, Clone)]
pub enum JobStatus {
    /// Nothing was started, or its end was acknowledged.
    Idle,
    /// It runs.
    Running(Operation),
    /// It came to its end.
    Finished(Outcome),
    /// It ended early.
    Failed(Operation, Problem),
    /// The person stopped it.
    Cancelled(Operation),
}

impl JobStatus {
    /// Which operation this is about.
    pub const fn operation(&self) -> Option<Operation> {
        match self {
            Self::Idle => None,
            Self::Running(operation) | Self::Failed(operation, _) | Self::Cancelled(operation) => Some(*operation),
            Self::Finished(outcome) => Some(match outcome {
                Outcome::Backup(_) => Operation::Backup,
                Outcome::Restore { .. } => Operation::Restore,
                Outcome::Erase(_) => Operation::Erase,
                Outcome::Compare { .. } => Operation::Compare,
                Outcome::Verify { .. } => Operation::Verify,
            }),
        }
    }

    /// Whether it runs.
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }
}

/// A plan and the image it was made for.
#[derive(Debug, Clone)]
pub struct ReadyPlan {
    /// What is written.
    pub image: ChosenImage,
    /// How.
    pub plan: FlashPlan,
    /// What it was made by.
    pub options: RestoreOptions,
}

/// A restore before it is confirmed.
#[derive(Debug, Clone)]
pub enum PlanState {
    /// Nothing is planned.
    None,
    /// The device is being asked what it holds.
    Planning,
    /// The plan is there.
    Ready(Box<ReadyPlan>),
    /// No plan could be made.
    Failed(Problem),
}

/// What every page shows of the present or last operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing runs.
    Rest,
    /// It runs, and has come so far in percent.
    Running(Operation, u32),
    /// It came to its end.
    Finished,
}

impl Stage {
    /// Whether an operation runs.
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Running(..))
    }
}

/// Runs operations.
#[derive(Clone, Copy)]
pub struct Jobs {
    /// What every page shows of the present or last operation.
    pub stage: RwSignal<Stage>,
    state: Late<State>,
    session: Session,
    library: Library,
    log: Log,
    notices: Notices,
    alerts: Alerts,
}

/// What the operations and their pages hold.
pub struct State {
    /// How the present or last operation stands.
    pub status: RwSignal<JobStatus>,
    /// Its progress; kept until the next one begins.
    pub work: RwSignal<WorkModel>,
    /// The restore that is being thought over.
    pub plan: RwSignal<PlanState>,
    /// Why the library does not keep what the present or last backup reads.
    pub unkept: RwSignal<Option<Problem>>,
    cancel: StoredValue<CancelToken, LocalStorage>,
    /// What the present operation works with, by name; told where it ends early.
    subject: StoredValue<String>,
    /// Counts plans, so that an overtaken one is not shown.
    plan_turn: StoredValue<u32>,
}

impl Default for State {
    fn default() -> Self {
        let idle = WorkModel::new(Operation::Backup, MapModel::new(1024 * 1024, Paint::Pending), Duration::ZERO);
        Self {
            status: RwSignal::new(JobStatus::Idle),
            work: RwSignal::new(idle),
            plan: RwSignal::new(PlanState::None),
            unkept: RwSignal::new(None),
            cancel: StoredValue::new_local(CancelToken::new()),
            subject: StoredValue::new(String::new()),
            plan_turn: StoredValue::new(0),
        }
    }
}

impl Deref for Jobs {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Jobs {
    /// Nothing runs yet.
    pub fn new(session: Session, library: Library, log: Log, notices: Notices, alerts: Alerts) -> Self {
        let stage = RwSignal::new(Stage::Rest);
        Self { stage, state: Late::new(), session, library, log, notices, alerts }
    }

    /// Asks the present operation to stop.
    pub fn cancel(self) {
        self.cancel.with_value(CancelToken::cancel);
    }

    /// Puts the last outcome away, unless something runs.
    pub fn acknowledge(self) {
        if !self.status.with_untracked(JobStatus::is_running) {
            self.stand(JobStatus::Idle);
        }
    }

    /// Shows how the operation stands now.
    fn stand(self, status: JobStatus) {
        self.stage.set(match &status {
            JobStatus::Running(operation) => Stage::Running(*operation, 0),
            JobStatus::Finished(_) => Stage::Finished,
            JobStatus::Idle | JobStatus::Failed(..) | JobStatus::Cancelled(_) => Stage::Rest,
        });
        self.status.set(status);
    }

    /// Runs `operation` on the connected device; `None` where it ended early, which is shown already.
    async fn run<T>(
        self,
        operation: Operation,
        map: MapModel,
        work: impl AsyncFnOnce(&mut AppFlasher, &mut Control<'_>) -> Result<T, FlasherError>,
    ) -> Option<T> {
        self.run_with_bytes(operation, map, &mut |_, _| {}, work).await
    }

    /// The same; `on_bytes` hears of every run of flash bytes that is settled, with its address.
    async fn run_with_bytes<T>(
        self,
        operation: Operation,
        map: MapModel,
        on_bytes: &mut dyn FnMut(u32, &[u8]),
        work: impl AsyncFnOnce(&mut AppFlasher, &mut Control<'_>) -> Result<T, FlasherError>,
    ) -> Option<T> {
        let mut flasher = self.begin(operation, map)?;
        let result = self.watch(operation, &mut flasher, on_bytes, work).await;
        self.settle(flasher, result.as_ref().err());
        match result {
            Ok(value) => Some(value),
            Err(FlasherError::Cancelled) => {
                self.log.say(text::cancelled());
                self.notices.announce(text::cancelled());
                self.note_deed(operation, Ended::Cancelled, self.subject.get_value());
                self.stand(JobStatus::Cancelled(operation));
                None
            }
            Err(error) => {
                self.fail(operation, Problem::new(text::failed(operation), &error));
                None
            }
        }
    }

    /// Takes the device and shows that work begins.
    fn begin(self, operation: Operation, map: MapModel) -> Option<AppFlasher> {
        if self.status.with_untracked(JobStatus::is_running) {
            return None;
        }
        let flasher = self.session.take()?;
        self.cancel.set_value(CancelToken::new());
        self.work.set(WorkModel::new(operation, map, BrowserClock.now()));
        self.stand(JobStatus::Running(operation));
        self.log.say(text::running(operation));
        self.notices.announce(text::running(operation));
        Some(flasher)
    }

    async fn watch<T>(
        self,
        operation: Operation,
        flasher: &mut AppFlasher,
        on_bytes: &mut dyn FnMut(u32, &[u8]),
        work: impl AsyncFnOnce(&mut AppFlasher, &mut Control<'_>) -> Result<T, FlasherError>,
    ) -> Result<T, FlasherError> {
        let _awake = WakeLockGuard::new();
        let _stay = matches!(operation, Operation::Restore | Operation::Erase).then(UnloadGuard::new);
        let cancel = self.cancel.get_value();
        let mut model = self.work.get_untracked();
        let mut shown = BrowserClock.now();
        let mut announced = 0;
        let mut on_progress = |event: ProgressEvent| {
            let now = BrowserClock.now();
            model.take(&event, now);
            if let ProgressEvent::Trouble { what, address } = &event {
                self.log.trouble(format!("{what} ({address:#08X})"));
            }
            let is_step = !matches!(event, ProgressEvent::Advanced { .. } | ProgressEvent::Region { .. });
            if is_step || now.saturating_sub(shown) >= FLUSH_EVERY {
                shown = now;
                self.announce(&model, &mut announced);
                self.work.set(model.clone());
                self.stage.set(Stage::Running(operation, model.percent()));
            }
        };
        let mut control = Control::new(&cancel, &mut on_progress).with_bytes(on_bytes).with_packing(&WorkerPacking);
        work(flasher, &mut control).await
    }

    /// Tells a screen reader at a quarter, a half and three quarters of a phase.
    fn announce(self, model: &WorkModel, announced: &mut u32) {
        let reached = ANNOUNCED_PERCENTS.into_iter().rev().find(|percent| model.percent() >= *percent).unwrap_or(0);
        if reached > *announced
            && let Some(phase) = model.phase
        {
            self.notices.announce(format!("{}: {reached} %", text::phase(phase)));
        }
        *announced = reached;
    }

    /// Gives the device back to the session, or the connection up where the device is gone.
    fn settle(self, flasher: AppFlasher, error: Option<&FlasherError>) {
        let is_gone = matches!(error, Some(FlasherError::LostDevice | FlasherError::Port(PortError::Disconnected)));
        self.session.refresh_link(flasher.link());
        self.session.remember_speed(&flasher);
        self.session.give_back(flasher);
        if let Some(error) = error.filter(|_| is_gone) {
            self.session.lose(Problem::new(super::text::connect::lost(), error));
        }
    }

    fn fail(self, operation: Operation, problem: Problem) {
        self.log.trouble(problem.message.clone());
        self.alerts.tell(problem.title, &problem.message);
        let subject = self.subject.get_value();
        let what = if subject.is_empty() { problem.message.clone() } else { format!("{subject}: {}", problem.message) };
        self.note_deed(operation, Ended::Failed, what);
        self.stand(JobStatus::Failed(operation, problem));
    }

    /// Shows an outcome and notes what was done.
    fn finish(self, outcome: Outcome, title: &'static str, summary: String) {
        // In quotes, because it holds names that a report must leave out.
        self.log.say(format!("{title}: “{summary}”"));
        self.notices.announce(title);
        self.alerts.tell(title, &summary);
        let is_proven = match &outcome {
            Outcome::Backup(_) | Outcome::Restore { .. } | Outcome::Erase(_) => true,
            Outcome::Compare { .. } => false,
            Outcome::Verify { device_checked, .. } => *device_checked,
        };
        let status = JobStatus::Finished(outcome);
        if let Some(operation) = status.operation() {
            self.note_deed(operation, Ended::Done { is_proven }, summary);
        }
        self.stand(status);
    }

    /// Notes for the summary of the session what was done to the device that is or was connected.
    fn note_deed(self, operation: Operation, ended: Ended, summary: String) {
        self.subject.set_value(String::new());
        let Some(Device { identity, .. }) = self.device() else { return };
        let deed =
            Deed { operation, mac: identity.mac, chip: identity.chip.name(), time: log::time_of_day(), ended, summary };
        self.session.deeds.update(|deeds| deeds.push(deed));
    }

    fn device(self) -> Option<Device> {
        self.session.connection.with_untracked(|connection| match connection {
            Connection::Ready(device) | Connection::Lost(device) => Some(device.clone()),
            Connection::Idle | Connection::Listening { .. } => None,
        })
    }
}

/// The page's jobs.
///
/// # Panics
/// Outside the app, which provides them.
pub fn use_jobs() -> Jobs {
    contexts().jobs
}

/// What the library is told of a device.
pub fn facts_of(device: &Device) -> DeviceFacts {
    let identity = &device.identity;
    DeviceFacts {
        chip: Some(identity.chip.name().to_owned()),
        mac: Some(identity.mac.to_string()),
        flash_id: Some(identity.flash_id.0),
        flash_size: Some(identity.flash_size),
    }
}

/// Bytes that several parts of the page hold.
pub type SharedBytes = Arc<Vec<u8>>;

/// Whether an image is a backup of this very device.
pub fn is_of_device(image: &ChosenImage, facts: &DeviceFacts) -> bool {
    image.record.as_ref().is_some_and(|record: &BackupRecord| record.device.is_same_device(facts))
}
