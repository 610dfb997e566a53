//! What went wrong when an instruction could not be executed: exception causes by their hardware numbers.

/// Exception causes of the LX106 (EXCCAUSE; Xtensa ISA manual, Exception Option). Only those this core raises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum ExceptionCause {
    /// Bits that are no instruction, or an instruction this core lacks.
    IllegalInstruction = 0,
    /// The `syscall` instruction.
    Syscall = 1,
    /// Nothing answers where an instruction was to be fetched.
    InstructionFetchError = 2,
    /// The memory cannot be accessed in this width.
    LoadStoreError = 3,
    /// An interrupt of level 1.
    Level1Interrupt = 4,
    /// The address is not a multiple of the access size.
    LoadStoreAlignment = 9,
    /// Nothing answers where data was to be loaded.
    LoadProhibited = 28,
    /// Nothing answers where data was to be stored.
    StoreProhibited = 29,
}

impl ExceptionCause {
    /// The number in EXCCAUSE.
    pub const fn number(self) -> u32 {
        self as u32
    }

    /// What happened, in words.
    const fn text(self) -> &'static str {
        match self {
            ExceptionCause::IllegalInstruction => "illegal instruction",
            ExceptionCause::Syscall => "system call",
            ExceptionCause::InstructionFetchError => "no memory to fetch an instruction from",
            ExceptionCause::LoadStoreError => "memory accessed in a width it does not have",
            ExceptionCause::Level1Interrupt => "level-1 interrupt",
            ExceptionCause::LoadStoreAlignment => "unaligned load or store",
            ExceptionCause::LoadProhibited => "load from an address where nothing answers",
            ExceptionCause::StoreProhibited => "store to an address where nothing answers",
        }
    }
}

/// An exception, not yet delivered: the program counter still points at the instruction and no register has changed.
/// The machine either gives it to the program (`Cpu::raise`) or reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub struct CpuFault {
    /// What kind of exception.
    pub cause: ExceptionCause,
    /// Address of the instruction.
    pub pc: u32,
    /// Address of the data (or of the fetch) that was refused.
    pub address: Option<u32>,
}

impl std::fmt::Display for CpuFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "exception {} ({}) at pc {:#010x}", self.cause.number(), self.cause.text(), self.pc)?;
        if let Some(address) = self.address {
            write!(f, ", address {address:#010x}")?;
        }
        write!(f, "; reset the emulated chip, or install exception vectors in the program it runs")
    }
}

/// A fault before the instruction's address is attached.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trap {
    pub cause: ExceptionCause,
    pub address: Option<u32>,
}

impl Trap {
    pub const ILLEGAL: Trap = Trap { cause: ExceptionCause::IllegalInstruction, address: None };
    pub const SYSCALL: Trap = Trap { cause: ExceptionCause::Syscall, address: None };

    pub fn at(self, pc: u32) -> CpuFault {
        CpuFault { cause: self.cause, pc, address: self.address }
    }
}

/// Why an instruction does not simply lead to the next. One byte, so that the inner loop can look at it for nothing; the
/// details of a trap are in `Cpu::trap`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// Interrupts may be due now.
    Recheck,
    /// `waiti` was executed.
    Waiti,
    /// A `break`, not executed.
    Break,
    /// A `break.n`, not executed.
    BreakN,
    /// An exception; the instruction was not executed.
    Trap,
}
