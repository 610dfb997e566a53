//! Who is at the other end of the wire.

use crate::protocol::chip::{ChipKind, FlashId, MacAddress};

/// What connecting learns of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceIdentity {
    /// Chip variant.
    pub chip: ChipKind,
    /// Factory MAC address.
    pub mac: MacAddress,
    /// Crystal, MHz: 26, 40 or 48.
    pub crystal_mhz: u8,
    /// JEDEC id of the flash.
    pub flash_id: FlashId,
    /// Size of the flash, bytes.
    pub flash_size: u32,
}

/// How the link to the device stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkState {
    /// Speed in use, baud.
    pub baud: u32,
    /// Speed that was asked for, baud.
    pub wanted_baud: u32,
    /// Whether the stub was found running from an earlier session.
    pub stub_was_running: bool,
    /// Whether the adapter's DTR/RTS lines reach the chip (it was reset by them).
    pub auto_reset: bool,
}
