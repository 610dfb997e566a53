//! The interrupt lines of the ESP8266, the CCOUNT timer, and the ways into a vector: exceptions, level-1 interrupts, NMI,
//! debug. Whether to enter a vector is the machine's decision; see [`Cpu::raise`] and [`Cpu::take_interrupt`].

use super::special::{PS_EXCM, PS_INTLEVEL, PS_UM};
use super::{Cpu, CpuFault, ExceptionCause};

/// Number of the UART interrupt.
pub const UART: u32 = 5;
/// Number of the CCOMPARE0 timer interrupt.
pub const TIMER: u32 = 6;
/// Number of the non-maskable interrupt.
pub const NMI: u32 = 14;

/// Bits of the interrupts that follow their line: 0 to 5.
pub const LEVEL: u32 = 0x003F;
/// Bit of the software interrupt, 7.
pub const SOFTWARE: u32 = 0x0080;
/// Bits of the interrupts latched on an edge: 8 to 13.
pub const EDGE: u32 = 0x3F00;
/// What INTCLEAR clears.
pub const CLEARABLE: u32 = SOFTWARE | EDGE;
/// Interrupts of level 1, which INTENABLE masks: all but the NMI.
pub const MASKABLE: u32 = 0x3FFF;

/// Levels of debug exceptions and of the NMI.
const DEBUG_LEVEL: u32 = 2;
const NMI_LEVEL: u32 = 3;

/// Distances of the vectors from VECBASE in bytes.
const DEBUG_VECTOR: u32 = 0x10;
const NMI_VECTOR: u32 = 0x20;
const KERNEL_VECTOR: u32 = 0x30;
const USER_VECTOR: u32 = 0x50;
const DOUBLE_VECTOR: u32 = 0x70;

/// An interrupt that would be taken now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PendingInterrupt {
    /// Level-1 interrupts: the bits that are both raised and enabled.
    Level1(u32),
    /// The non-maskable interrupt.
    Nmi,
}

impl Cpu {
    /// Sets the line of interrupt `number` (0 to 14). Lines 0 to 5 are seen while they are high, 8 to 14 latch on the
    /// call with `high`, 6 and 7 belong to the timer and to software.
    pub fn set_interrupt_line(&mut self, number: u32, high: bool) {
        let bit = 1_u32.checked_shl(number).unwrap_or(0) & (LEVEL | EDGE | 1 << NMI);
        if high {
            self.interrupt |= bit;
        } else {
            self.interrupt &= !(bit & LEVEL);
        }
    }

    /// The interrupt that is due before the next instruction, if any.
    #[inline]
    pub fn pending_interrupt(&self) -> Option<PendingInterrupt> {
        if self.interrupt == 0 {
            return None;
        }
        if self.interrupt & (1 << NMI) != 0 && self.ps & PS_INTLEVEL < NMI_LEVEL {
            return Some(PendingInterrupt::Nmi);
        }
        let level1 = self.interrupt & self.intenable & MASKABLE;
        (level1 != 0 && self.current_intlevel() < 1).then_some(PendingInterrupt::Level1(level1))
    }

    /// Enters the vector of `pending`: the hardware's own delivery.
    pub fn take_interrupt(&mut self, pending: PendingInterrupt) {
        match pending {
            PendingInterrupt::Level1(_) => self.enter_level1(ExceptionCause::Level1Interrupt, None),
            PendingInterrupt::Nmi => {
                self.interrupt &= !(1 << NMI);
                self.epc[2] = self.pc;
                self.eps3 = self.ps;
                self.enter_high(NMI_LEVEL, NMI_VECTOR);
            }
        }
    }

    /// Enters the exception vector for `fault`, as the hardware does: EPC1 (or DEPC while another exception is being
    /// handled) holds the faulting instruction, EXCCAUSE the cause, EXCVADDR the address if there is one.
    pub fn raise(&mut self, fault: &CpuFault) {
        self.pc = fault.pc;
        self.enter_level1(fault.cause, fault.address);
    }

    fn enter_level1(&mut self, cause: ExceptionCause, address: Option<u32>) {
        let vector = if self.ps & PS_EXCM != 0 {
            self.depc = self.pc;
            DOUBLE_VECTOR
        } else {
            self.epc[0] = self.pc;
            if self.ps & PS_UM != 0 { USER_VECTOR } else { KERNEL_VECTOR }
        };
        if let Some(address) = address {
            self.excvaddr = address;
        }
        self.exccause = cause.number();
        self.ps |= PS_EXCM;
        self.pc = self.vecbase.wrapping_add(vector);
    }

    /// Enters the debug vector with `cause` in DEBUGCAUSE, unless the level is masked: then a `break` does nothing and
    /// is stepped over. To be called with `pc` at the instruction.
    pub fn raise_debug(&mut self, cause: u32, instruction_length: u32) {
        if self.current_intlevel() >= DEBUG_LEVEL {
            self.pc = self.pc.wrapping_add(instruction_length);
            return;
        }
        self.epc[1] = self.pc;
        self.eps2 = self.ps;
        self.debugcause = cause;
        self.enter_high(DEBUG_LEVEL, DEBUG_VECTOR);
    }

    fn enter_high(&mut self, level: u32, vector: u32) {
        self.ps = (self.ps & !PS_INTLEVEL) | PS_EXCM | level;
        self.pc = self.vecbase.wrapping_add(vector);
    }

    /// The cycle counter register.
    #[inline]
    pub fn ccount(&self) -> u32 {
        self.cycles.wrapping_add(self.ccount_offset)
    }

    /// Sets CCOUNT; CCOMPARE0 between the old and the new value does not fire.
    pub fn set_ccount(&mut self, value: u32) {
        self.settle_timer();
        self.ccount_offset = value.wrapping_sub(self.cycles);
    }

    /// Sets CCOMPARE0 and withdraws the timer interrupt, as a write to the register does.
    pub fn set_ccompare0(&mut self, value: u32) {
        self.settle_timer();
        self.interrupt &= !(1 << TIMER);
        self.ccompare0 = value;
    }

    /// Lets `cycles` pass without executing: a ROM function answered by host code, or waiting.
    pub fn advance(&mut self, cycles: u32) {
        self.cycles = self.cycles.wrapping_add(cycles);
        self.settle_timer();
    }

    /// Cycles until CCOUNT equals CCOMPARE0, 1 to 2^32 - 1, or the whole round when they are equal now.
    pub fn cycles_to_timer(&self) -> u32 {
        match self.ccompare0.wrapping_sub(self.ccount()) {
            0 => u32::MAX,
            distance => distance,
        }
    }

    /// Raises the timer interrupt if CCOUNT passed CCOMPARE0 since the last call.
    #[inline]
    pub(super) fn settle_timer(&mut self) {
        let elapsed = self.cycles.wrapping_sub(self.settled_at);
        let before = self.ccount().wrapping_sub(elapsed);
        if self.ccompare0.wrapping_sub(before).wrapping_sub(1) < elapsed {
            self.interrupt |= 1 << TIMER;
        }
        self.settled_at = self.cycles;
    }
}
