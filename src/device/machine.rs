//! The chip in motion: runs guest code and ROM functions on virtual time, delivers interrupts between instructions and
//! inside ROM functions that wait, and skips time in which nothing happens.
//!
//! The whole life of the chip after a reset is one future. It is polled up to a limit of virtual time and holds no borrow
//! while it is pending, so the outside can write to the wire or pull the plug in between.

use super::{
    board::{Board, Control, ResetCause},
    bus::Bus,
    config::MachineConfig,
    cpu::{
        Context, Cpu, CpuFault, ROM_START, StopReason,
        interrupts::{PendingInterrupt, UART},
        special::PS_INTLEVEL,
    },
    memory::Fingerprint,
    rom,
};
use core::{
    cell::{Cell, RefCell},
    future::Future,
    pin::Pin,
    task::{self, Poll},
};
use std::rc::Rc;
use thiserror::Error;

/// Cycles after which the state is marked anew, to see whether the guest comes back to it unchanged.
const IDLE_WINDOW: u64 = 2048;
/// Visits to the marked address with a changed state before the mark is given up.
const IDLE_TRIES: u32 = 8;
/// Stack that the ROM's interrupt frame takes, bytes.
const INTERRUPT_FRAME: u32 = 0x100;
/// What is kept of reports; more of the same kind tell nothing new.
const REPORT_LIMIT: usize = 64;

/// Something about the emulated device that a test should know.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DeviceReport {
    /// The processor raised an exception that nothing in the chip handles: a stub or firmware ran wild, or the emulator
    /// lacks something.
    #[error("the emulated processor stopped: {0}")]
    Fault(#[from] CpuFault),
    /// A ROM function that the emulator does not have was called.
    #[error("the emulated ROM has no function at {pc:#010x}, called from {caller:#010x}; add it to rom::calls")]
    UnknownRomFunction {
        /// Its address.
        pc: u32,
        /// Where it would have returned to.
        caller: u32,
    },
    /// A ROM function was given an address where nothing answers.
    #[error("a ROM function called from {caller:#010x} was given {address:#010x}, where nothing answers")]
    BadPointer {
        /// The address.
        address: u32,
        /// Where the function would have returned to.
        caller: u32,
    },
    /// A port was closed although bytes for it were waiting.
    #[error("{count} bytes were left unread when the port was closed")]
    LeftUnread {
        /// How many.
        count: usize,
    },
}

/// What an idle loop comes back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    a: [u32; 16],
    pc: u32,
    sar: u32,
    fingerprint: Fingerprint,
    activity: u64,
}

/// Processor, board and what the ROM keeps beside them.
pub(super) struct State {
    pub cpu: Cpu,
    pub board: Board,
    /// Handlers by interrupt number: function and argument.
    pub handlers: [Option<(u32, u32)>; 16],
    pub reports: Vec<DeviceReport>,
    mark: Option<Mark>,
    mark_tries: u32,
    marked_at: u64,
}

/// Why a slice of guest code ended.
enum Slice {
    /// The call that was being waited for has returned.
    Home,
    /// The program counter is in the ROM.
    Rom(u32),
    Interrupt(PendingInterrupt),
    /// The limit is reached, or the outside must act.
    Pause,
    /// `waiti`.
    Wait,
    /// The processor cannot go on.
    Dead,
}

/// Where a nested call of guest code ends: program counter and stack pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Home {
    pub pc: u32,
    pub sp: u32,
}

impl State {
    fn must_pause(&self, limit: u64, for_mail: bool) -> bool {
        self.board.control.is_some() || self.board.now >= limit || (for_mail && self.board.adapter.has_mail())
    }

    /// Does what is due and shows the processor its interrupt line.
    fn settle(&mut self) {
        if self.board.now >= self.board.horizon() {
            self.board.settle();
        }
        self.cpu.set_interrupt_line(UART, self.board.uart.interrupts());
    }

    /// Lets time pass until `to` without executing.
    fn pass(&mut self, to: u64) {
        let span = to.saturating_sub(self.board.now);
        self.board.now += span;
        self.cpu.advance(span as u32);
    }

    /// When the next thing happens by itself, the processor's own timer included.
    fn next_event(&self) -> u64 {
        let timer = u64::from(self.cpu.cycles_to_timer());
        self.board.horizon().min(self.board.now.saturating_add(timer))
    }

    pub(super) fn report(&mut self, report: DeviceReport) {
        if self.reports.len() < REPORT_LIMIT {
            self.reports.push(report);
        }
    }

    fn here(&self) -> Mark {
        let Cpu { a, pc, sar, .. } = &self.cpu;
        let (fingerprint, activity) = (self.board.fingerprint, self.board.activity);
        Mark { a: *a, pc: *pc, sar: *sar, fingerprint, activity }
    }

    /// The guest is back at the marked address: if nothing has changed since, nothing will until the next event.
    fn came_back(&mut self, limit: u64) {
        if self.mark == Some(self.here()) {
            let to = self.next_event().min(limit);
            self.pass(to);
            return;
        }
        self.mark_tries += 1;
        if self.mark_tries >= IDLE_TRIES {
            self.mark = None;
        }
    }

    fn run_slice(&mut self, limit: u64, for_mail: bool, home: Option<Home>) -> Slice {
        loop {
            self.settle();
            if self.must_pause(limit, for_mail) {
                return Slice::Pause;
            }
            if self.board.now - self.marked_at > IDLE_WINDOW {
                (self.mark, self.mark_tries, self.marked_at) = (Some(self.here()), 0, self.board.now);
            }
            let start = self.board.now;
            let budget = self.board.horizon().min(limit).saturating_sub(start).clamp(1, IDLE_WINDOW);
            let first = Cell::new(true);
            let marked = self.mark.map(|mark| mark.pc);
            let result = self.cpu.run(&mut self.board, budget, &|pc| !first.replace(false) && marked == Some(pc));
            self.board.now = start + result.cycles;
            match result.reason {
                StopReason::Budget | StopReason::BusEvent => {}
                StopReason::Stop => self.came_back(limit),
                StopReason::Rom if home == Some(Home { pc: self.cpu.pc, sp: self.cpu.a[1] }) => return Slice::Home,
                StopReason::Rom => return Slice::Rom(self.cpu.pc),
                StopReason::Interrupt(pending) => return Slice::Interrupt(pending),
                StopReason::Waiti => return Slice::Wait,
                StopReason::Break { cause } => {
                    let length = if cause == super::cpu::special::DEBUGCAUSE_BREAK { 3 } else { 2 };
                    self.cpu.raise_debug(cause, length);
                }
                StopReason::Fault(fault) if self.cpu.vecbase != ROM_START => self.cpu.raise(&fault),
                StopReason::Fault(fault) => {
                    self.report(fault.into());
                    return Slice::Dead;
                }
            }
        }
    }
}

/// The chip as its own future sees it.
pub(super) struct Chip {
    state: RefCell<State>,
    limit: Cell<u64>,
    for_mail: Cell<bool>,
}

impl Chip {
    /// Looks at or changes the state. Must not be nested.
    pub(super) fn with<R>(&self, look: impl FnOnce(&mut State) -> R) -> R {
        look(&mut self.state.borrow_mut())
    }

    /// Gives way to the outside once.
    fn pause(&self) -> impl Future<Output = ()> {
        let mut paused = false;
        core::future::poll_fn(
            move |_| {
                if core::mem::replace(&mut paused, true) { Poll::Ready(()) } else { Poll::Pending }
            },
        )
    }

    /// Lets time pass to the next event, but not past `to`; serves interrupts.
    async fn step_time(&self, to: u64) {
        enum Step {
            Interrupt(PendingInterrupt),
            Pause,
            Done,
        }
        let (limit, for_mail) = (self.limit.get(), self.for_mail.get());
        let step = self.with(|state| {
            state.settle();
            if let Some(pending) = state.cpu.pending_interrupt() {
                return Step::Interrupt(pending);
            }
            if state.must_pause(limit, for_mail) {
                return Step::Pause;
            }
            let to = state.next_event().min(limit).min(to);
            state.pass(to);
            state.settle();
            Step::Done
        });
        match step {
            Step::Interrupt(pending) => Box::pin(self.interrupt(pending)).await,
            Step::Pause => self.pause().await,
            Step::Done => {}
        }
    }

    /// Waits until `at`, in cycles.
    pub(super) async fn wait_until(&self, at: u64) {
        while self.with(|state| state.board.now) < at {
            self.step_time(at).await;
        }
    }

    /// Spends processor time.
    pub(super) async fn spend(&self, cycles: u64) {
        let at = self.with(|state| state.board.now) + cycles;
        self.wait_until(at).await;
    }

    /// Waits, event by event, until `ready` gives something.
    pub(super) async fn wait_for<R>(&self, mut ready: impl FnMut(&mut State) -> Option<R>) -> R {
        loop {
            if let Some(result) = self.with(&mut ready) {
                return result;
            }
            self.step_time(u64::MAX).await;
        }
    }

    /// Nothing more happens on this chip, except that time passes.
    pub(super) async fn spin_forever(&self) {
        loop {
            self.step_time(u64::MAX).await;
        }
    }

    /// Delivers an interrupt: through the ROM's dispatcher to a handler of the guest, or into the guest's own vector.
    async fn interrupt(&self, pending: PendingInterrupt) {
        let served = self.with(|state| {
            let context = state.cpu.save();
            if state.cpu.vecbase != ROM_START {
                let home = Home { pc: state.cpu.pc, sp: state.cpu.a[1] };
                let in_rom = rom::holds(state.cpu.pc);
                state.cpu.take_interrupt(pending);
                return in_rom.then_some((None, home));
            }
            let PendingInterrupt::Level1(bits) = pending else { return None };
            let number = bits.trailing_zeros();
            let Some((function, argument)) = state.handlers[number as usize & 15] else {
                // The ROM's default handler masks what nobody wants.
                state.cpu.intenable &= !(1 << number);
                return None;
            };
            let sp = (state.cpu.a[1] - INTERRUPT_FRAME) & !0xF;
            state.cpu.a[0] = rom::INTERRUPT_RETURN;
            state.cpu.a[1] = sp;
            state.cpu.a[2] = argument;
            state.cpu.pc = function;
            state.cpu.ps = state.cpu.ps & !PS_INTLEVEL | 1;
            Some((Some(context), Home { pc: rom::INTERRUPT_RETURN, sp }))
        });
        let Some((context, home)): Option<(Option<Context>, Home)> = served else { return };
        self.run_guest(Some(home)).await;
        if let Some(context) = context {
            self.with(|state| state.cpu.restore(&context));
        }
    }

    /// Runs guest code, and the ROM functions it calls, until it comes `home`.
    pub(super) async fn run_guest(&self, home: Option<Home>) {
        loop {
            let (limit, for_mail) = (self.limit.get(), self.for_mail.get());
            match self.with(|state| state.run_slice(limit, for_mail, home)) {
                Slice::Home => return,
                Slice::Rom(pc) => rom::calls::call(self, pc).await,
                Slice::Interrupt(pending) => Box::pin(self.interrupt(pending)).await,
                Slice::Pause => self.pause().await,
                Slice::Wait => self.step_time(u64::MAX).await,
                Slice::Dead => {
                    rom::boot::print_fatal_exception(self).await;
                    self.spin_forever().await;
                }
            }
        }
    }
}

/// What the chip does from one reset to the next.
async fn life(chip: Rc<Chip>, cause: ResetCause) {
    rom::boot::start(&chip, cause).await;
    chip.run_guest(None).await;
}

/// The chip and its present life.
pub(super) struct Machine {
    pub chip: Rc<Chip>,
    life: Option<Pin<Box<dyn Future<Output = ()>>>>,
}

impl core::fmt::Debug for Machine {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.chip.with(|state| f.debug_struct("Machine").field("now", &state.board.now).finish_non_exhaustive())
    }
}

impl Machine {
    pub(super) fn new(config: MachineConfig) -> Self {
        let powered = config.powered;
        let mut board = Board::new(config);
        board.set_power(powered);
        let state = State {
            cpu: Cpu::new(),
            board,
            handlers: [None; 16],
            reports: Vec::new(),
            mark: None,
            mark_tries: 0,
            marked_at: 0,
        };
        let chip = Chip { state: RefCell::new(state), limit: Cell::new(0), for_mail: Cell::new(false) };
        Self { chip: Rc::new(chip), life: None }
    }

    /// Present time in cycles.
    pub(super) fn now(&self) -> u64 {
        self.chip.with(|state| state.board.now)
    }

    /// Lets time come to `limit`; with `for_mail` stops as soon as something has reached the host.
    pub(super) fn drive(&mut self, limit: u64, for_mail: bool) {
        self.chip.limit.set(limit);
        self.chip.for_mail.set(for_mail);
        loop {
            self.obey();
            if self.chip.with(|state| state.must_pause(limit, for_mail)) {
                return;
            }
            match &mut self.life {
                Some(life) => {
                    let mut context = task::Context::from_waker(task::Waker::noop());
                    if life.as_mut().poll(&mut context).is_ready() {
                        self.life = None;
                    }
                }
                None => self.chip.with(|state| {
                    let to = state.board.horizon().min(limit);
                    state.board.now = state.board.now.max(to);
                    state.settle();
                }),
            }
        }
    }

    /// Carries out a reset or a loss of power.
    fn obey(&mut self) {
        while let Some(control) = self.chip.with(|state| state.board.control.take()) {
            self.life = None;
            let Control::Reset(cause) = control else { continue };
            if self.chip.with(|state| state.board.runs()) {
                self.life = Some(Box::pin(life(self.chip.clone(), cause)));
            }
        }
    }
}

/// Loads a word for host code that plays the processor's part, and tells if nothing answers.
pub(super) fn load_word(state: &mut State, address: u32) -> u32 {
    match state.board.load32(address & !3) {
        Ok(word) => word,
        Err(_) => {
            let caller = state.cpu.a[0];
            state.report(DeviceReport::BadPointer { address, caller });
            0
        }
    }
}

/// Stores a word for host code that plays the processor's part, and tells if nothing answers.
pub(super) fn store_word(state: &mut State, address: u32, value: u32) {
    if state.board.store32(address & !3, value).is_err() {
        let caller = state.cpu.a[0];
        state.report(DeviceReport::BadPointer { address, caller });
    }
    if (0x4010_0000..0x4011_0000).contains(&address) {
        state.board.code_epoch = state.board.code_epoch.wrapping_add(1);
    }
}
