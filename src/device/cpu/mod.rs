//! An interpreter of the ESP8266's processor, an Xtensa LX106 with the call0 ABI. Knows nothing of peripherals, of the
//! mask ROM or of time: it sees a [`Bus`], and the machine decides what an exception, an interrupt or a ROM address means.
//!
//! [`Cpu::run`] is the fast path; [`Cpu::step`] does one instruction. Neither enters a vector by itself: a fault or a due
//! interrupt is handed to the machine, which calls [`Cpu::raise`], [`Cpu::take_interrupt`] or does its own delivery.
//! Hardware breakpoints and instruction counting are registers without effect.
//!
//! Cycles: one per instruction and two more for a taken branch, which is the pipeline without memory stalls.

mod alu;
mod branch;
mod code_cache;
pub mod decode;
pub mod disasm;
mod execute;
mod fault;
pub mod instruction;
pub mod interrupts;
mod load_store;
pub mod special;

pub use fault::{CpuFault, ExceptionCause};
pub use interrupts::PendingInterrupt;

use crate::device::bus::Bus;
use code_cache::{CodeCache, Decoded};
use execute::Progress;
use fault::{Exit, Trap};
use special::{DEBUGCAUSE_BREAK, DEBUGCAUSE_BREAKN, PS_EXCM, PS_INTLEVEL, Scratch};

/// Where the core starts after a reset.
pub const RESET_VECTOR: u32 = 0x4000_0080;
/// First address of the mask ROM, whose functions the machine answers.
pub const ROM_START: u32 = 0x4000_0000;
/// Size of the mask ROM in bytes.
pub const ROM_SIZE: u32 = 0x1_0000;
/// Interrupt level that PS.EXCM masks.
const EXCM_LEVEL: u32 = 1;

/// Longest stretch between two looks at the budget and the timer, in cycles.
const SLICE_CYCLES: u64 = 1 << 24;

/// The registers and the decoded-instruction cache of one core.
#[derive(Debug, Clone)]
pub struct Cpu {
    /// Address registers; a0 is the return address, a1 the stack pointer.
    pub a: [u32; 16],
    /// Address of the next instruction.
    pub pc: u32,
    /// Shift amount, 0 to 63.
    pub sar: u32,
    /// Processor state: INTLEVEL 3:0, EXCM 4, UM 5.
    pub ps: u32,
    /// EPC1 to EPC3: where exceptions of level 1 (exceptions), 2 (debug) and 3 (NMI) return to.
    pub epc: [u32; 3],
    /// PS saved by the debug exception.
    pub eps2: u32,
    /// PS saved by the NMI.
    pub eps3: u32,
    /// EXCSAVE1 to EXCSAVE3.
    pub excsave: [u32; 3],
    /// Return address of an exception inside an exception.
    pub depc: u32,
    /// Base address of the vectors.
    pub vecbase: u32,
    /// Number of the last exception's cause.
    pub exccause: u32,
    /// Address of the last refused access.
    pub excvaddr: u32,
    /// Cause of the last debug exception.
    pub debugcause: u32,
    /// Interrupts that are raised, by bit; see [`interrupts`].
    pub interrupt: u32,
    /// Level-1 interrupts that are enabled, by bit.
    pub intenable: u32,
    ccompare0: u32,
    /// Counts up while the core runs; CCOUNT is this plus `ccount_offset`.
    cycles: u32,
    ccount_offset: u32,
    /// Value of `cycles` up to which the timer has been looked at.
    settled_at: u32,
    scratch: Scratch,
    /// What the last [`Exit::Trap`] was.
    trap: Trap,
    code: CodeCache,
}

/// What came of one instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Executed; nothing special.
    Next,
    /// Executed, and interrupts may be due now: PS, INTENABLE, INTERRUPT or the timer was written.
    Recheck,
    /// `waiti` executed: nothing more happens before an interrupt.
    Waiti,
    /// A `break`; `pc` still points at it. `cause` is for [`Cpu::raise_debug`].
    Break {
        /// Bit for DEBUGCAUSE.
        cause: u32,
    },
    /// An interrupt is due and nothing was executed.
    Interrupt(PendingInterrupt),
}

/// Why [`Cpu::run`] came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// The budget is used up.
    Budget,
    /// `pc` lies in the mask ROM; the machine answers.
    Rom,
    /// The caller's `stop` said so for `pc`.
    Stop,
    /// `waiti` was executed.
    Waiti,
    /// `pc` is at a `break`; `cause` is for [`Cpu::raise_debug`].
    Break {
        /// Bit for DEBUGCAUSE.
        cause: u32,
    },
    /// An interrupt is due before the instruction at `pc`.
    Interrupt(PendingInterrupt),
    /// The bus asked for attention after the last instruction ([`Bus::take_event`]).
    BusEvent,
    /// The instruction at `pc` raised an exception.
    Fault(CpuFault),
}

/// Outcome of [`Cpu::run`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunResult {
    /// Cycles that passed.
    pub cycles: u64,
    /// Why it ended.
    pub reason: StopReason,
}

/// What host code saves around an interrupt handler it calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    a: [u32; 16],
    pc: u32,
    sar: u32,
    ps: u32,
}

impl Default for Cpu {
    fn default() -> Self {
        Self::new()
    }
}

impl Cpu {
    /// The state after a reset: at the reset vector, all interrupts masked.
    pub fn new() -> Self {
        Cpu {
            a: [0; 16],
            pc: RESET_VECTOR,
            sar: 0,
            ps: PS_INTLEVEL | PS_EXCM,
            epc: [0; 3],
            eps2: 0,
            eps3: 0,
            excsave: [0; 3],
            depc: 0,
            vecbase: ROM_START,
            exccause: 0,
            excvaddr: 0,
            debugcause: 0,
            interrupt: 0,
            intenable: 0,
            ccompare0: 0,
            cycles: 0,
            ccount_offset: 0,
            settled_at: 0,
            scratch: Scratch::new(),
            trap: Trap::ILLEGAL,
            code: CodeCache::new(),
        }
    }

    /// a0 to a15, SAR, PC and PS, for a handler called by host code.
    pub fn save(&self) -> Context {
        Context { a: self.a, pc: self.pc, sar: self.sar, ps: self.ps }
    }

    /// Puts back what [`Cpu::save`] took.
    pub fn restore(&mut self, context: &Context) {
        self.a = context.a;
        self.pc = context.pc;
        self.sar = context.sar;
        self.ps = context.ps;
    }

    /// Forgets decoded instructions. Only needed when the bus cannot tell by [`Bus::code_epoch`] that code changed.
    pub fn forget_code(&mut self) {
        self.code.clear();
    }

    /// Executes one instruction, mask ROM or not, without using decoded instructions kept from before.
    ///
    /// # Errors
    /// The exception the instruction raises; `pc` still points at it.
    pub fn step<B: Bus>(&mut self, bus: &mut B) -> Result<Flow, CpuFault> {
        if let Some(pending) = self.pending_interrupt() {
            return Ok(Flow::Interrupt(pending));
        }
        let pc = self.pc;
        let decoded = fetch(bus, pc)?;
        let mut at = Progress { next: decoded.next, cycles: self.cycles.wrapping_add(1) };
        let outcome = self.execute(bus, pc, decoded.instruction, &mut at);
        self.pc = at.next;
        self.cycles = at.cycles;
        let outcome = outcome.err().map_or(Ok(Flow::Next), |exit| self.conclude(exit, pc));
        self.settle_timer();
        outcome
    }

    /// Executes until about `budget` cycles have passed (the last instruction may exceed it by its own cost) or until
    /// something else is for the machine to decide. `stop` is asked before every instruction and should be cheap.
    pub fn run<B: Bus>(&mut self, bus: &mut B, budget: u64, stop: &impl Fn(u32) -> bool) -> RunResult {
        self.code.begin(bus.code_epoch());
        let mut cycles = 0_u64;
        loop {
            self.settle_timer();
            if let Some(pending) = self.pending_interrupt() {
                return RunResult { cycles, reason: StopReason::Interrupt(pending) };
            }
            if cycles >= budget {
                return RunResult { cycles, reason: StopReason::Budget };
            }
            let slice = (budget - cycles).min(u64::from(self.cycles_to_timer())).min(SLICE_CYCLES) as u32;
            let start = self.cycles;
            let ended = self.run_slice(bus, slice, stop);
            cycles += u64::from(self.cycles.wrapping_sub(start));
            if let Some(reason) = ended {
                self.settle_timer();
                return RunResult { cycles, reason };
            }
        }
    }

    /// The inner loop of [`Cpu::run`]. `None` when the slice is used up or interrupts may be due.
    fn run_slice<B: Bus>(&mut self, bus: &mut B, slice: u32, stop: &impl Fn(u32) -> bool) -> Option<StopReason> {
        let start = self.cycles;
        let mut at = Progress { next: self.pc, cycles: start };
        let stopped = loop {
            if at.cycles.wrapping_sub(start) >= slice {
                break Stopped::Slice;
            }
            let pc = at.next;
            if stop(pc) {
                break Stopped::For(StopReason::Stop);
            }
            let decoded = match self.code.get(pc) {
                Some(decoded) => decoded,
                None => match self.decode_at(bus, pc) {
                    Ok(decoded) => decoded,
                    Err(reason) => break Stopped::For(reason),
                },
            };
            at.next = decoded.next;
            at.cycles = at.cycles.wrapping_add(1);
            if let Err(exit) = self.execute(bus, pc, decoded.instruction, &mut at) {
                break Stopped::By { exit, pc };
            }
            if bus.take_event() {
                break Stopped::For(StopReason::BusEvent);
            }
        };
        self.pc = at.next;
        self.cycles = at.cycles;
        match stopped {
            Stopped::Slice => None,
            Stopped::For(reason) => Some(reason),
            Stopped::By { exit, pc } => match self.conclude(exit, pc) {
                Ok(Flow::Next | Flow::Recheck) => None,
                Ok(Flow::Waiti) => Some(StopReason::Waiti),
                Ok(Flow::Break { cause }) => Some(StopReason::Break { cause }),
                Ok(Flow::Interrupt(pending)) => Some(StopReason::Interrupt(pending)),
                Err(fault) => Some(StopReason::Fault(fault)),
            },
        }
    }

    /// What `exit` of the instruction at `pc` means. One that was not executed takes `self.pc` back to itself.
    fn conclude(&mut self, exit: Exit, pc: u32) -> Result<Flow, CpuFault> {
        if let Exit::Break | Exit::BreakN | Exit::Trap = exit {
            self.pc = pc;
        }
        match exit {
            Exit::Recheck => Ok(Flow::Recheck),
            Exit::Waiti => Ok(Flow::Waiti),
            Exit::Break => Ok(Flow::Break { cause: DEBUGCAUSE_BREAK }),
            Exit::BreakN => Ok(Flow::Break { cause: DEBUGCAUSE_BREAKN }),
            Exit::Trap => Err(self.trap.at(pc)),
        }
    }

    /// The way to an instruction that is not kept.
    #[cold]
    #[inline(never)]
    fn decode_at<B: Bus>(&mut self, bus: &mut B, pc: u32) -> Result<Decoded, StopReason> {
        if pc.wrapping_sub(ROM_START) < ROM_SIZE {
            return Err(StopReason::Rom);
        }
        let decoded = fetch(bus, pc).map_err(StopReason::Fault)?;
        self.code.put(pc, decoded);
        Ok(decoded)
    }
}

/// How the inner loop ended.
enum Stopped {
    Slice,
    For(StopReason),
    By { exit: Exit, pc: u32 },
}

fn fetch<B: Bus>(bus: &mut B, pc: u32) -> Result<Decoded, CpuFault> {
    match bus.fetch(pc) {
        Ok(bytes) => Ok(Decoded::new(pc, decode::decode(bytes))),
        Err(_) => Err(CpuFault { cause: ExceptionCause::InstructionFetchError, pc, address: Some(pc) }),
    }
}
