//! Getting to a device and leaving it: choosing a port, calling the chip, changing the speed, noticing that it is gone.

use super::{
    any_port::{AnyClock, AnyPort},
    bench::{self, Bench, BenchState},
    console::{Console, use_console},
    guides::{Guides, use_guides},
    help::Cause,
    hooks::use_route::Router,
    jobs::Jobs,
    library::{Library, use_library},
    log::Log,
    notices::Notices,
    part::{Work, part},
    problem::Problem,
    route::Route,
    series::Series,
    session::{AppFlasher, Connection, Device, Session, use_session},
    speed_memory,
    text::{connect as text, device as device_text},
};
use crate::browser::{
    clock::BrowserClock,
    serial_ports::{self, PortEvent, PortWatch, SerialHandle},
    web_serial::WebSerialPort,
};
use crate::flasher::{
    connect::{ConnectEvent, ConnectOptions, Speed, connect},
    error::FlasherError,
    port::{Clock as _, Port as _, PortError, PortInfo},
    progress::CancelToken,
};
use crate::words;
use core::time::Duration;
use leptos::{prelude::*, task::spawn_local};

/// Most lines of what was heard.
const MAX_HINTS: usize = 4;
/// A chip that answers does so within this time; only longer silence is worth a remark.
const SILENCE: Duration = Duration::from_secs(2);

/// Connects and disconnects.
#[derive(Clone, Copy)]
pub struct Connecting {
    session: Session,
    bench: Bench,
    console: Console,
    guides: Guides,
    jobs: Jobs,
    library: Library,
    series: Series,
    router: Router,
    log: Log,
    notices: Notices,
    /// Stops the attempt that runs.
    cancel: StoredValue<CancelToken, LocalStorage>,
    /// The adapter that is or was in use.
    handle: StoredValue<Option<SerialHandle>, LocalStorage>,
    /// Whether an adapter was chosen that can be tried again.
    pub can_retry: RwSignal<bool>,
    /// When the present attempt began.
    began: StoredValue<Duration>,
}

impl Connecting {
    /// Makes it known to all parts of the page, and begins to notice adapters that go.
    pub fn provide(jobs: Jobs, series: Series, bench: Bench, router: Router, log: Log, notices: Notices) -> Self {
        let connecting = Self {
            session: use_session(),
            bench,
            console: use_console(),
            guides: use_guides(),
            jobs,
            library: use_library(),
            series,
            router,
            log,
            notices,
            cancel: StoredValue::new_local(CancelToken::new()),
            handle: StoredValue::new_local(None),
            can_retry: RwSignal::new(false),
            began: StoredValue::new(Duration::ZERO),
        };
        let watch: Option<PortWatch> = serial_ports::watch_ports(move |event| connecting.hear(&event));
        // It listens as long as the page lives.
        StoredValue::new_local(watch);
        provide_context(connecting);
        connecting
    }

    /// Whether the connection may be given up; says so where work is under way.
    pub fn may_leave(self) -> bool {
        let is_lent = self.session.is_lent();
        if is_lent {
            self.notices.show(text::work_under_way());
        }
        !is_lent
    }

    /// Lets a person choose an adapter, then calls the chip. Call it from a click.
    pub fn connect_adapter(self) {
        if !self.may_leave() {
            return;
        }
        spawn_local(async move {
            match serial_ports::request_port().await {
                Ok(handle) => {
                    self.handle.set_value(Some(handle.clone()));
                    self.can_retry.set(true);
                    self.call_adapter(handle);
                }
                // A chooser that was closed is no trouble.
                Err(PortError::NoneChosen) => self.log.say(words::core(&PortError::NoneChosen)),
                Err(error) => self.fail(&error),
            }
        });
        // While the person looks for the adapter in the list. Whether it has come shows where it is used.
        spawn_local(async {
            let _ = fetch().await;
        });
    }

    /// Calls the chip again at the adapter that was chosen before.
    pub fn try_again(self) {
        if !self.may_leave() {
            return;
        }
        if let Some(handle) = self.handle.with_value(Clone::clone) {
            self.call_adapter(handle);
        }
    }

    fn call_adapter(self, handle: SerialHandle) {
        self.listen(false);
        self.log.say(text::listening());
        self.begin(Step::Call(handle));
    }

    /// Puts the emulated Sonoff on the bench and calls it.
    pub fn connect_virtual(self) {
        if !self.may_leave() {
            return;
        }
        self.listen(true);
        self.log.say(text::listening_virtual());
        // Beside the flasher, and not after it. Whether it has come shows where it is used.
        spawn_local(async {
            let _ = bench::fetch().await;
        });
        self.begin(Step::CallVirtual);
    }

    /// Fetches what steps are taken with, where it is not there, and takes one.
    fn begin(self, step: Step) {
        spawn_local(async move {
            match take(self, step).await {
                Ok(work) => work.await,
                Err(error) => self.fail(&error),
            }
        });
    }

    async fn take(self, step: Step) {
        match step {
            Step::Call(handle) => {
                self.let_go().await;
                let options = self.options(&handle.info());
                let options = ConnectOptions { port_baud: options.first_call_baud(), ..options };
                match WebSerialPort::open(&handle, options.port_baud).await {
                    Ok(port) => self.call(AnyPort::Serial(port), AnyClock::Browser(BrowserClock), options).await,
                    Err(error) => self.fail(&error),
                }
            }
            Step::CallVirtual => {
                self.let_go().await;
                match bench::in_loader(self.bench).await {
                    Ok((port, clock)) => {
                        let options = self.options(&port.info());
                        self.call(port, clock, options).await;
                    }
                    Err(error) => self.fail(&error),
                }
            }
            Step::Disconnect => {
                self.leave().await;
                self.session.connection.set(Connection::Idle);
                self.log.say(text::disconnected());
                self.router.go(Route::Connect);
            }
            Step::PowerCycle => {
                self.give_up().await;
                match bench::restarted(self.bench).await {
                    Ok(()) => self.log.say(device_text::running()),
                    Err(error) => self.fail(&error),
                }
            }
            Step::Restart => self.restart_now().await,
            Step::SetSpeed(baud) => self.set_speed_now(baud).await,
            Step::Lose(problem) => self.session.lose(problem),
        }
    }

    /// Ends whatever talks to a device.
    async fn let_go(self) {
        self.console.close().await;
        self.leave().await;
    }

    /// Stops calling.
    pub fn stop(self) {
        self.cancel.with_value(CancelToken::cancel);
    }

    fn listen(self, is_virtual: bool) {
        self.cancel.set_value(CancelToken::new());
        self.began.set_value(BrowserClock.now());
        self.library.want();
        self.session.problem.set(None);
        self.session.connection.set(Connection::Listening { is_virtual, hints: Vec::new() });
    }

    /// How to call a device behind `adapter`.
    fn options(self, adapter: &PortInfo) -> ConnectOptions {
        let speed = self.session.speed.get_untracked();
        ConnectOptions { speed, remembered_baud: speed_memory::recall(adapter), ..ConnectOptions::default() }
    }

    async fn call(self, port: AnyPort, clock: AnyClock, options: ConnectOptions) {
        let is_virtual = matches!(port, AnyPort::Virtual(_));
        let cancel = self.cancel.get_value();
        let mut hear = |event: ConnectEvent| self.hint(&event);
        match connect(port, clock, &options, &cancel, &mut hear).await {
            Ok(flasher) => self.welcome(flasher, is_virtual),
            Err(failure) => {
                self.session.keep_for_report(&failure.trace, failure.port.info());
                failure.port.close().await;
                if failure.error == FlasherError::Cancelled {
                    self.session.connection.set(Connection::Idle);
                } else {
                    self.fail(&failure.error);
                }
            }
        }
    }

    fn welcome(self, flasher: AppFlasher, is_virtual: bool) {
        let device = Device { identity: flasher.identity().clone(), link: flasher.link(), is_virtual };
        self.session.remember_speed(&flasher);
        let who = format!("{} {}", device.identity.chip.name(), device.identity.mac);
        self.log.say(text::connected(who.as_str()));
        self.notices.announce(text::connected(who.as_str()));
        self.jobs.acknowledge();
        self.series.awaited.set(None);
        self.session.connection.set(Connection::Ready(device));
        self.session.give_back(flasher);
        if self.router.route.get_untracked() == Route::Connect {
            self.router.go(Route::Device);
        }
    }

    /// Notes what was heard; the same thing twice in a row is one line.
    fn hint(self, event: &ConnectEvent) {
        let is_early = BrowserClock.now().saturating_sub(self.began.get_value()) < SILENCE;
        if is_early && *event == ConnectEvent::Listening {
            return;
        }
        let is_virtual = self
            .session
            .connection
            .with_untracked(|state| matches!(state, Connection::Listening { is_virtual: true, .. }));
        let own = if is_virtual { None } else { self.guides.heard(event) };
        let hint = own.unwrap_or_else(|| text::heard(event));
        self.session.connection.update(|connection| {
            let Connection::Listening { hints, .. } = connection else { return };
            if hints.first() != Some(&hint) {
                self.log.say(hint.clone());
                hints.insert(0, hint);
                hints.truncate(MAX_HINTS);
            }
        });
    }

    fn fail<E: core::fmt::Display + core::fmt::Debug + Cause>(self, error: &E) {
        self.log.trouble(words::core(error));
        self.session.connection.set(Connection::Idle);
        self.session.problem.set(Some(Problem::new(text::failed(), error)));
    }

    /// Ends the connection on a person's wish.
    pub fn disconnect(self) {
        if !self.may_leave() {
            return;
        }
        self.begin(Step::Disconnect);
    }

    /// Lets go of this device, and awaits the next one with the same choices.
    pub fn next_device(self) {
        if !self.may_leave() {
            return;
        }
        let is_virtual = self.bench.state.with_untracked(|state| *state != BenchState::Empty)
            && self.session.connection.with_untracked(|connection| match connection {
                Connection::Ready(device) | Connection::Lost(device) => device.is_virtual,
                Connection::Idle | Connection::Listening { .. } => self.handle.with_value(Option::is_none),
            });
        if is_virtual {
            self.bench.clear();
        }
        self.jobs.acknowledge();
        self.series.awaited.set(Some(is_virtual));
        self.disconnect();
    }

    /// Connects the device that is awaited, by the adapter that is there already. Call it from a click.
    pub fn connect_next(self) {
        match self.series.awaited.get_untracked() {
            Some(true) => self.connect_virtual(),
            _ if self.can_retry.get_untracked() => self.try_again(),
            _ => self.connect_adapter(),
        }
    }

    /// What is known of the adapter that would be used again; follows changes.
    pub fn adapter_info(self) -> Option<PortInfo> {
        self.can_retry.get().then(|| self.handle.with_value(|handle| handle.as_ref().map(SerialHandle::info))).flatten()
    }

    /// Lets go of the device and the port, where there are any.
    pub async fn leave(self) {
        if let Some(flasher) = self.session.take() {
            flasher.into_port().close().await;
        }
    }

    /// Lets go of the device, so that its port can be listened at.
    pub async fn give_up(self) {
        self.leave().await;
        if self.session.connection.with_untracked(|state| matches!(state, Connection::Ready(_))) {
            self.session.connection.set(Connection::Idle);
        }
    }

    /// The adapter that was used last, or one that a person chooses now. Call it from a click.
    ///
    /// # Errors
    /// Those of [`serial_ports::request_port`].
    pub async fn adapter(self) -> Result<SerialHandle, PortError> {
        if let Some(handle) = self.handle.with_value(Clone::clone).filter(|_| self.can_retry.get_untracked()) {
            return Ok(handle);
        }
        let handle = serial_ports::request_port().await?;
        self.handle.set_value(Some(handle.clone()));
        self.can_retry.set(true);
        Ok(handle)
    }

    /// Starts the emulated device's firmware, which ends the connection to it.
    pub fn power_cycle(self) {
        if !self.may_leave() {
            return;
        }
        self.begin(Step::PowerCycle);
    }

    /// Restarts a device whose adapter can, and tells what to do where it cannot.
    pub fn restart(self) {
        self.begin(Step::Restart);
    }

    async fn restart_now(self) {
        let Some(mut flasher) = self.session.take() else { return };
        let restarted = flasher.hard_reset().await;
        self.session.give_back(flasher);
        match restarted {
            Ok(true) => {
                self.leave().await;
                self.session.connection.set(Connection::Idle);
                self.notices.show(device_text::reset_done());
                self.router.go(Route::Done);
            }
            Ok(false) => self.notices.show(device_text::reset_by_hand()),
            Err(error) => self.fail(&error),
        }
    }

    /// Changes the speed of the link.
    pub fn set_speed(self, speed: Speed) {
        self.session.speed.set(speed);
        let Speed::Fixed(baud) = speed else {
            // Who asks for the automatic choice wants it made anew.
            self.handle.with_value(|handle| handle.iter().for_each(|handle| speed_memory::forget(&handle.info())));
            return;
        };
        if self.session.has_flasher() {
            self.begin(Step::SetSpeed(baud));
        }
    }

    async fn set_speed_now(self, baud: u32) {
        let Some(mut flasher) = self.session.take() else { return };
        let changed = flasher.set_baud(baud).await;
        self.session.refresh_link(flasher.link());
        self.session.give_back(flasher);
        match changed {
            Ok(()) => self.log.say(text::speed_is(baud)),
            Err(error) => self.session.lose(Problem::new(text::lost(), &error)),
        }
    }

    /// An adapter went: if it is ours, the connection is lost. One of its kind came: it is taken for ours, because people
    /// unplug it to power the next device on.
    fn hear(self, event: &PortEvent) {
        let is_ours = |handle: &SerialHandle| self.handle.with_value(|ours| ours.as_ref() == Some(handle));
        let is_real =
            self.session.connection.with_untracked(|state| state.device().is_some_and(|device| !device.is_virtual));
        let handle = match event {
            PortEvent::Disconnected(handle) => handle,
            PortEvent::Connected(handle) => {
                let is_kin =
                    self.handle.with_value(|ours| ours.as_ref().map(SerialHandle::info)) == Some(handle.info());
                if is_kin && !self.can_retry.get_untracked() {
                    self.handle.set_value(Some(handle.clone()));
                    self.can_retry.set(true);
                }
                return;
            }
        };
        if !is_ours(handle) {
            return;
        }
        self.can_retry.set(false);
        if is_real {
            self.log.trouble(words::core(&PortError::Disconnected));
            self.begin(Step::Lose(Problem::new(text::lost(), &PortError::Disconnected)));
        }
    }
}

/// What is done with a device and its port.
enum Step {
    Call(SerialHandle),
    CallVirtual,
    Disconnect,
    PowerCycle,
    Restart,
    SetSpeed(u32),
    Lose(Problem),
}

part! {
    /// Only fetches the flasher.
    link: fn fetch() -> () {}
}

part! {
    /// Takes a step: with the flasher and its stub, which come as a part.
    link: fn take(connecting: Connecting, step: Step) -> Work {
        Box::pin(connecting.take(step))
    }
}

/// The page's way to devices.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_connecting() -> Connecting {
    use_context::<Connecting>().expect("the app provides its connecting before it shows a page")
}
