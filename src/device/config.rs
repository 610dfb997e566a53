//! What board is emulated: chip, flash, wiring and the adapter it hangs on.

use super::{efuse::ChipVariant, fault::FaultPlan, spi_flash::FlashTiming};
use core::time::Duration;

/// Crystal of the board. The boot ROM computes its clocks for 40 MHz, so on 26 MHz everything runs at 26/40.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crystal {
    /// 26 MHz, the usual one: processor and peripherals at 52 MHz, boot text at 74880 baud.
    Mhz26,
    /// 40 MHz: processor and peripherals at 80 MHz, boot text at 115200 baud.
    Mhz40,
}

impl Crystal {
    /// Processor and peripheral (APB) clock while the ROM's settings hold, in Hz.
    #[must_use]
    pub const fn clock_hz(self) -> u32 {
        match self {
            Self::Mhz26 => 52_000_000,
            Self::Mhz40 => 80_000_000,
        }
    }
}

/// How the adapter's modem lines reach the chip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wiring {
    /// Four wires (3.3 V, GND, RX, TX): DTR and RTS lead nowhere. The usual case for a Sonoff.
    Bare,
    /// The two-transistor circuit of NodeMCU boards: DTR pulls GPIO0, RTS pulls EN, both together nothing.
    AutoReset,
    /// The adapter has no modem lines: setting them is refused.
    NoModemLines,
}

/// The USB adapter between host and wire.
#[derive(Debug, Clone, PartialEq)]
pub struct AdapterModel {
    /// Latency timer: a packet that is not full reaches the host this long after its first byte (FTDI's default is
    /// 16 ms).
    pub latency: Duration,
    /// Payload of a full packet, in bytes; a full packet reaches the host at once (62 for full-speed FTDI parts).
    pub packet_bytes: usize,
    /// From the host's write to the first start bit.
    pub write_delay: Duration,
    /// Whether the board is powered by the adapter, so that unplugging it also switches the board off.
    pub powers_board: bool,
}

/// What is known of the host's baud rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostBaud {
    /// The host sets it (115200 at first); a wrong one gives garbage, as on a real wire.
    Set,
    /// The host cannot say (raw TCP): it is taken to follow the device.
    FollowsDevice,
}

impl Default for AdapterModel {
    fn default() -> Self {
        Self {
            latency: Duration::from_millis(16),
            packet_bytes: 62,
            write_delay: Duration::from_micros(250),
            powers_board: true,
        }
    }
}

/// Everything that makes one board differ from another. The default is a blank Sonoff Basic, switched off.
#[derive(Debug, Clone, PartialEq)]
pub struct MachineConfig {
    /// Chip, as its eFuses tell it.
    pub chip: ChipVariant,
    /// Factory MAC address.
    pub mac: [u8; 6],
    /// Content of the flash; its length is the flash's size: a power of two from 256 KB to 16 MB, or it is filled up
    /// with FF to the next one.
    pub flash: Vec<u8>,
    /// JEDEC id as sent on the wire: manufacturer, type, capacity. `None` takes Winbond's id for the size.
    pub flash_id: Option<[u8; 3]>,
    /// Crystal.
    pub crystal: Crystal,
    /// Modem lines.
    pub wiring: Wiring,
    /// USB adapter.
    pub adapter: AdapterModel,
    /// How long flash and ROM take.
    pub timing: FlashTiming,
    /// Whether the button on GPIO0 is held at the start.
    pub button_held: bool,
    /// Whether the board has power at the start.
    pub powered: bool,
    /// Trouble to come.
    pub faults: FaultPlan,
}

impl Default for MachineConfig {
    fn default() -> Self {
        Self {
            chip: ChipVariant::Esp8266Ex,
            mac: [0x5C, 0xCF, 0x7F, 0x53, 0x0E, 0x01],
            flash: vec![0xFF; 1024 * 1024],
            flash_id: None,
            crystal: Crystal::Mhz26,
            wiring: Wiring::Bare,
            adapter: AdapterModel::default(),
            timing: FlashTiming::default(),
            button_held: false,
            powered: false,
            faults: FaultPlan::default(),
        }
    }
}
