//! What can go wrong in an operation, and what the person does next.

use crate::flasher::port::PortError;
use crate::protocol::chip::MacAddress;
use crate::protocol::error::ProtocolError;
use crate::protocol::opcode::Opcode;
use core::fmt;
use core::ops::Range;
use thiserror::Error;

/// Why an operation ended without its result. Every text says what happened and what to do next.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
// Every await hands an error on: with a tag as wide as a word it is copied in a few words, not byte by byte.
#[repr(u32)]
pub enum FlasherError {
    /// Nothing came back at all.
    #[error(
        "The device does not answer. Check that the adapter's TX goes to the device's RX and RX to TX, that GND is connected and 3.3 V is there; then switch the power off, hold the button, switch it on and connect again."
    )]
    NoAnswer,
    /// The chip's boot text was seen, in normal mode.
    #[error(
        "The device started normally instead of waiting in flash mode (its boot text says mode {mode}). Switch its power off, hold the button (GPIO0 to GND) while you switch it on, then connect again."
    )]
    StartedNormally {
        /// Strap pins as the ROM prints them; 1 would be flash mode.
        mode: u8,
    },
    /// Bytes came, but neither an answer nor boot text.
    #[error(
        "Something is sending on the line, but it is no answer from a device in flash mode. It may have started normally: switch its power off, hold the button while you switch it on, and connect again. If that does not help, check the GND wire."
    )]
    OnlyNoise,
    /// While the device was only read, it answered that it had erased or written.
    #[error(
        "A command arrived damaged at the device, which took it for {} and may have changed its flash. What was read before is kept. Do not power the device from mains yet: use shorter wires, a stronger 3.3 V supply or a lower speed, then compare the device with your latest backup of it.", .opcode.name()
    )]
    CommandMisread {
        /// What the device says it carried out.
        opcode: Opcode,
    },
    /// A loader answered, but of another chip.
    #[error(
        "This is not an ESP8266 or ESP8285 but {name} (chip id {magic:08X}). Nothing was changed. Use a tool made for that chip."
    )]
    WrongChip {
        /// What it seems to be.
        name: &'static str,
        /// The word that told.
        magic: u32,
    },
    /// The eFuses hold no valid MAC address.
    #[error(
        "The chip's factory data could not be read (no valid MAC address). Check the wires and the power supply, power-cycle the device with the button held and connect again."
    )]
    NoMacAddress,
    /// The flash chip does not answer.
    #[error(
        "The flash chip does not answer (its id reads {id:06X}). Check the 3.3 V supply and that nothing is connected to GPIO6 to GPIO11, power-cycle the device with the button held and connect again. If it stays so, the flash chip or its solder joints are damaged."
    )]
    FlashSilent {
        /// What was read instead of an id.
        id: u32,
    },
    /// The flash chip's size is not known.
    #[error(
        "The flash chip's id {id:06X} does not tell its size, and the chip has no description of itself. Nothing was changed. Please report this id; until then use a tool that lets you type the size."
    )]
    UnknownFlashSize {
        /// JEDEC id.
        id: u32,
    },
    /// The stub did not start.
    #[error(
        "The helper program could not be started on the device. Power-cycle the device with the button held and connect again; if it stays so, use shorter wires and a stronger 3.3 V supply."
    )]
    StubDidNotStart,
    /// The device stopped answering in the middle of the work.
    #[error(
        "The device stopped answering. What was done so far is kept. Check wires and power, power-cycle the device with the button held, connect again, and the work goes on where it stopped."
    )]
    LostDevice,
    /// Too much was damaged on the line.
    #[error(
        "Too much arrives damaged, at {address:#08X} and at {baud} baud for the last time. What was read is kept. Use shorter wires, a stronger 3.3 V supply or another USB port, choose a lower speed and start again: the work goes on where it stopped."
    )]
    LineTooNoisy {
        /// Flash address of the last trouble.
        address: u32,
        /// Speed at that time.
        baud: u32,
    },
    /// The same flash reads differently each time, while the line is clean.
    #[error("The flash gives different content each time it is read, at {}. The power is weak or the flash is worn. Use a stronger 3.3 V supply and read again; do not erase anything before a backup is proven.", Addresses(.ranges))]
    UnstableFlash {
        /// Flash addresses.
        ranges: Vec<Range<u32>>,
    },
    /// Device and bytes differ.
    #[error("The device does not hold these bytes: it differs at {}. Write them again, or compare with another backup.", Addresses(.ranges))]
    Differs {
        /// Flash addresses that differ, by sectors.
        ranges: Vec<Range<u32>>,
    },
    /// The flash does not keep what is written or erased.
    #[error("The flash does not keep what is written, at {}. It may be write-protected or worn, or the power is weak. Do not power the device from mains yet. Use a stronger 3.3 V supply and restore again.", Addresses(.ranges))]
    NotWritten {
        /// Flash addresses that do not match after several tries.
        ranges: Vec<Range<u32>>,
    },
    /// Flash that a restore was to leave alone is not what it was.
    #[error(
        "The image is written, but flash that was to stay as it is has changed, somewhere in {}. Check the device against your latest backup of it, and restore that whole backup where they differ.", Addresses(.ranges)
    )]
    ChangedElsewhere {
        /// The ranges that were to stay and have changed somewhere.
        ranges: Vec<Range<u32>>,
    },
    /// Blocks of the flash are protected and stay so.
    #[error(
        "The flash chip is write-protected (status {status:02X}) and does not let that be changed, so nothing was erased or written. Its WP pin may be held low, or it is locked for good. Replace the flash chip, or leave the device as it is."
    )]
    WriteProtected {
        /// First status register of the flash.
        status: u8,
    },
    /// There is nothing to write.
    #[error("The file is empty. Nothing was changed. Choose another file.")]
    EmptyImage,
    /// The image does not fit.
    #[error(
        "The image needs {needed} bytes but the device's flash has {flash_size}. Nothing was changed. Choose a backup made from a chip of this size."
    )]
    ImageTooLarge {
        /// Bytes from the start of the flash to the image's end.
        needed: u64,
        /// Bytes of flash.
        flash_size: u32,
    },
    /// An address is not a sector's start, or lies outside the flash.
    #[error(
        "The region {start:#X} to {end:#X} does not start and end at multiples of 0x1000 inside the flash. Nothing was changed. Choose another region."
    )]
    BadRegion {
        /// First address.
        start: u32,
        /// Address behind the last.
        end: u32,
    },
    /// A plan or partial backup belongs to another flash.
    #[error(
        "This was prepared for a flash of {expected} bytes, but the connected device has {found}. Nothing was changed. Connect the device it belongs to, or start anew."
    )]
    SizeChanged {
        /// Bytes it was made for.
        expected: u32,
        /// Bytes of the connected device.
        found: u32,
    },
    /// Another device answers than before.
    #[error(
        "Another device answers now: {found} instead of {expected}. Nothing was changed on it. Connect the first device again, or start anew with this one."
    )]
    DeviceChanged {
        /// The device the work began with.
        expected: MacAddress,
        /// The device that answers.
        found: MacAddress,
    },
    /// The person cancelled.
    #[error(
        "Cancelled. What was read is kept; a restore that was cancelled is not complete, so write it to its end before the device is used."
    )]
    Cancelled,
    /// The loader's answer was wrong, late or missing.
    #[error(transparent)]
    Protocol(#[from] ProtocolError),
    /// The port failed.
    #[error(transparent)]
    Port(#[from] PortError),
}

impl FlasherError {
    /// Whether the device and the port may still be there, so that bringing the line in order can help.
    #[must_use]
    pub const fn is_line_trouble(&self) -> bool {
        matches!(self, Self::Protocol(_) | Self::Port(PortError::Line(_)))
    }
}

/// A list of ranges for a sentence: the first three and how many more there are.
struct Addresses<'a>(&'a [Range<u32>]);

impl fmt::Display for Addresses<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 3;
        for (index, range) in self.0.iter().take(SHOWN).enumerate() {
            let gap = if index == 0 { "" } else { ", " };
            write!(f, "{gap}{:#08X} to {:#08X}", range.start, range.end.saturating_sub(1))?;
        }
        match self.0.len().checked_sub(SHOWN) {
            Some(more) if more > 0 => write!(f, " and {more} more places"),
            _ => Ok(()),
        }
    }
}
