//! Exceptions of the LX106 core: their numbers, names, and what usually causes them.
//!
//! Source: Xtensa ISA, EXCCAUSE; the Arduino core's `exception_causes.rst` for the causes in practice.

use serde::Serialize;

/// Number, name, what it means.
const CAUSES: [(u8, &str, &str); 19] = [
    (0, "IllegalInstruction", "the program ran into bytes that are no code: a damaged or incomplete image"),
    (1, "Syscall", "a system call nobody answers"),
    (2, "InstructionFetchError", "code was fetched from where none can be: a damaged image or a wrong flash mode"),
    (3, "LoadStoreError", "a byte access to memory that takes whole words only"),
    (4, "Level1Interrupt", "an interrupt or watchdog that nobody answered"),
    (5, "Alloca", "a stack operation that this core does not have"),
    (6, "IntegerDivideByZero", "a division by zero, often a deliberate stop of the firmware"),
    (8, "Privileged", "an instruction that needs more rights"),
    (9, "LoadStoreAlignment", "an access to an address that is not aligned"),
    (12, "InstrPIFDataError", "code could not be fetched from the flash"),
    (13, "LoadStorePIFDataError", "data could not be fetched from the flash"),
    (14, "InstrPIFAddrError", "code was fetched from an address that does not exist"),
    (15, "LoadStorePIFAddrError", "data was accessed at an address that does not exist"),
    (16, "InstTLBMiss", "code was fetched from memory that is not mapped"),
    (20, "InstFetchProhibited", "the program jumped to an address without code: often a wrong or missing image"),
    (24, "LoadStoreTLBMiss", "data was accessed in memory that is not mapped"),
    (26, "LoadStorePrivilege", "data was accessed without the right to"),
    (28, "LoadProhibited", "a read through a bad pointer: often settings that do not suit this firmware"),
    (29, "StoreProhibited", "a write through a bad pointer: often settings that do not suit this firmware"),
];

/// An exception as the ROM, the SDK or the Arduino core prints it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Exception {
    /// The cause's number.
    pub cause: u8,
    /// Address of the instruction, where it was printed.
    pub epc1: Option<u32>,
    /// Address that was accessed, where it was printed.
    pub excvaddr: Option<u32>,
}

impl Exception {
    /// The cause's name in the manual; "unknown" where the number is not in use.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.row().map_or("unknown", |row| row.1)
    }

    /// What it means, in a few words.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        self.row().map_or("a cause that the manual does not list", |row| row.2)
    }

    fn row(&self) -> Option<&'static (u8, &'static str, &'static str)> {
        CAUSES.iter().find(|row| row.0 == self.cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_has_the_manuals_name() {
        assert_eq!(Exception { cause: 29, ..Exception::default() }.name(), "StoreProhibited");
        assert_eq!(Exception { cause: 63, ..Exception::default() }.name(), "unknown");
        assert!(CAUSES.is_sorted_by_key(|row| row.0));
    }
}
