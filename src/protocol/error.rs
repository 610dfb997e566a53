//! What can be wrong with a reply.

use crate::protocol::opcode::Opcode;
use core::fmt;
use thiserror::Error;

/// Status a loader gives with a failed command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Code of the mask ROM (second status byte).
    Rom(u8),
    /// Code of Espressif's stub (16 bit, big-endian).
    Stub(u16),
}

impl Status {
    /// From the two status bytes of a failed reply. The ROM sends 01 and its code; every code of the stub has C0 or more in its first
    /// byte.
    #[must_use]
    pub const fn from_bytes(first: u8, second: u8) -> Self {
        if first < 0x80 { Self::Rom(second) } else { Self::Stub(u16::from_be_bytes([first, second])) }
    }

    /// What the code means.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Rom(0x05) => "the message was damaged or is not supported",
            Self::Rom(0x06) => "the result was wrong",
            Self::Rom(0x07) | Self::Stub(0xC100) => "the data arrived damaged (checksum)",
            Self::Rom(0x08) => "the flash did not keep what was written",
            Self::Rom(0x09 | 0x0A) => "the flash could not be read",
            Self::Stub(0xC000) => "the message had the wrong length",
            Self::Stub(0xC200) => "the block size is not allowed",
            Self::Stub(0xC300) => "the command is not known",
            Self::Stub(0xC400) => "the flash chip did not do what it was told",
            Self::Stub(0xC500) => "the flash could not be unlocked",
            Self::Stub(0xC600) => "no write was begun",
            Self::Stub(0xC700) => "the compressed data could not be unpacked",
            Self::Stub(0xC800) => "there was too little data",
            Self::Stub(0xC900) => "there was too much data",
            Self::Stub(0xFF00) => "this is not implemented",
            Self::Rom(_) | Self::Stub(_) => "an error without a known meaning",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rom(code) => write!(f, "{} (ROM code {code:02X})", self.meaning()),
            Self::Stub(code) => write!(f, "{} (stub code {code:04X})", self.meaning()),
        }
    }
}

/// A reply that is not what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProtocolError {
    /// The loader refused the command, or reports the delayed failure of an earlier one.
    #[error("The device answered {} with an error: {status}. Try again; if it stays, power-cycle the device with the button held and lower the speed.", .opcode.name())]
    Refused {
        /// The command that was sent.
        opcode: Opcode,
        /// What the loader said.
        status: Status,
    },
    /// The delayed failure of an earlier command.
    #[error(
        "The device reports that an earlier command failed: {status}. Try again; if it stays, power-cycle the device with the button held and lower the speed."
    )]
    Delayed {
        /// What the loader said.
        status: Status,
    },
    /// Nobody answers questions.
    #[error("The device does not answer any more. Check the wires and the power supply, then try again.")]
    Gone,
    /// No reply in the time allowed.
    #[error("The device did not answer {} in time. Check the wires and the power supply, then try again.", .opcode.name())]
    Silent {
        /// The command that was sent.
        opcode: Opcode,
    },
    /// The reply is shorter than this command's replies are.
    #[error("The device's answer to {} was cut short ({got} of {wanted} bytes). Check the wires, lower the speed and try again.", .opcode.name())]
    Short {
        /// The command that was sent.
        opcode: Opcode,
        /// Bytes of data in the reply.
        got: usize,
        /// Bytes of data such a reply has.
        wanted: usize,
    },
}
