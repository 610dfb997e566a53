//! Everything around the processor: peripherals, flash, wires and adapter, on one virtual time. What the processor sees
//! of it by address is in `memory_map`.

use super::{
    adapter::{Adapter, Delivery},
    config::{HostBaud, MachineConfig, Wiring},
    efuse,
    fault::{Direction, Fate, FaultPlan, LineTrouble},
    gpio::Gpio,
    memory::{DRAM_SIZE, DRAM_START, Fingerprint, IRAM_SIZE, IRAM_START, Ram},
    rom::ring::RxRing,
    spi::Spi,
    spi_flash::SpiFlash,
    time,
    uart::{AUTOBAUD_EDGES, Uart},
    watchdog::Watchdog,
    wire::{Heard, Wire},
};
use crate::flasher::port::LineError;
use core::time::Duration;

/// How long EN takes to rise after the adapter lets go of it (10 kOhm and 100 nF).
const EN_RISE: Duration = Duration::from_millis(1);
/// Baud rate that a host of unknown rate is taken to use while the chip measures it.
const DEFAULT_BAUD: u32 = 115_200;

/// Why the chip starts, by the number the ROM prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetCause {
    /// 1: power came.
    PowerOn = 1,
    /// 2: the reset pin.
    ExternalPin = 2,
    /// 3: software.
    Software = 3,
    /// 4: the watchdog.
    Watchdog = 4,
}

/// Something that stops the processor at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    /// Start again.
    Reset(ResetCause),
    /// Power is gone.
    PowerLost,
}

/// The board.
#[derive(Debug)]
pub(super) struct Board {
    pub(super) now: u64,
    pub(super) hz: u32,
    pub(super) uart: Uart,
    pub(super) flash: SpiFlash,
    pub(super) gpio: Gpio,
    pub(super) adapter: Adapter,
    pub(super) rom_ring: Option<RxRing>,
    pub(super) control: Option<Control>,
    pub(super) console: Vec<u8>,
    pub(super) power: bool,
    pub(super) flash_window: Option<u32>,
    pub(super) code_epoch: u32,
    pub(super) fingerprint: Fingerprint,
    /// Counts what an idle loop does not do.
    pub(super) activity: u64,
    horizon: u64,
    pub(super) event: bool,
    pub(super) dram: Ram,
    pub(super) iram: Ram,
    pub(super) dport: [u32; 64],
    pub(super) efuse: [u32; 4],
    pub(super) peripherals: Vec<u32>,
    pub(super) reset_cause: ResetCause,
    pub(super) spi: Spi,
    pub(super) watchdog: Watchdog,
    to_device: Wire,
    to_host: Wire,
    trouble: [LineTrouble; 2],
    faults: FaultPlan,
    crossed: u64,
    en_rises_at: u64,
}

impl Board {
    pub(super) fn new(config: MachineConfig) -> Self {
        let hz = config.crystal.clock_hz();
        let faults = config.faults;
        Self {
            now: 0,
            hz,
            uart: Uart::new(),
            flash: SpiFlash::new(config.flash, config.flash_id, hz, config.timing, &faults),
            gpio: Gpio::new(config.wiring, config.button_held),
            adapter: Adapter::new(config.adapter, hz),
            rom_ring: None,
            control: None,
            console: Vec::new(),
            power: false,
            flash_window: None,
            code_epoch: 0,
            fingerprint: Fingerprint::default(),
            activity: 0,
            horizon: u64::MAX,
            event: false,
            dram: Ram::new(DRAM_START, DRAM_SIZE),
            iram: Ram::new(IRAM_START, IRAM_SIZE),
            dport: [0; 64],
            efuse: efuse::words(config.chip, config.mac),
            peripherals: vec![0; 0x2000 / 4],
            reset_cause: ResetCause::PowerOn,
            spi: Spi::new(hz),
            watchdog: Watchdog::new(hz),
            to_device: Wire::default(),
            to_host: Wire::default(),
            trouble: line_trouble(&faults),
            faults,
            crossed: 0,
            en_rises_at: u64::MAX,
        }
    }

    /// Replaces the trouble to come; its positions and counts begin now.
    pub(super) fn set_faults(&mut self, faults: FaultPlan) {
        self.trouble = line_trouble(&faults);
        self.flash.set_faults(&faults);
        self.crossed = 0;
        self.faults = faults;
    }

    // --- power, reset and wires ---

    /// Power comes or goes.
    pub(super) fn set_power(&mut self, on: bool) {
        if self.power == on {
            return;
        }
        self.power = on;
        self.uart = Uart::new();
        if on {
            self.dram.clear();
            self.iram.clear();
            self.control = Some(Control::Reset(ResetCause::PowerOn));
        } else {
            self.flash.power_off(self.now);
            self.gpio.power_off(self.now);
            self.to_host.clear();
            self.en_rises_at = u64::MAX;
            self.control = Some(Control::PowerLost);
            // The unpowered chip pulls its TX line down.
            self.adapter.take_in(Delivery::Disturbed(LineError::Break, 0), self.now, self.now);
        }
        self.refresh();
    }

    /// The chip's own reset: peripherals as after reset, RAM as it was. Returns the boot mode's two numbers.
    pub(super) fn reset(&mut self, cause: ResetCause) -> (u32, u32) {
        self.reset_cause = cause;
        self.uart = Uart::new();
        self.spi = Spi::new(self.hz);
        self.watchdog = Watchdog::new(self.hz);
        self.rom_ring = None;
        self.flash_window = None;
        self.code_epoch = self.code_epoch.wrapping_add(1);
        self.peripherals.fill(0);
        self.dport = [0; 64];
        let straps = self.gpio.reset(self.now);
        self.refresh();
        straps
    }

    /// Whether the chip can run.
    pub(super) fn runs(&self) -> bool {
        self.power && !self.gpio.held_in_reset() && self.en_rises_at == u64::MAX
    }

    /// The host sets its modem lines.
    pub(super) fn set_modem_lines(&mut self, dtr: bool, rts: bool) {
        let was_held = self.gpio.held_in_reset();
        let (_, old_rts) = self.gpio.modem_lines();
        // DTR moves first; what lies between is too short for EN's capacitor.
        self.gpio.set_modem_lines(dtr, old_rts);
        self.gpio.set_modem_lines(dtr, rts);
        let held = self.gpio.held_in_reset();
        if held && !was_held {
            self.control = Some(Control::Reset(ResetCause::ExternalPin));
            self.uart = Uart::new();
            self.to_host.clear();
        }
        if held {
            self.en_rises_at = u64::MAX;
        } else if was_held {
            self.en_rises_at = self.now + time::cycles(EN_RISE, self.hz);
        }
        self.refresh();
    }

    /// Whether the adapter has modem lines at all.
    pub(super) fn has_modem_lines(&self) -> bool {
        self.gpio.wiring() != Wiring::NoModemLines
    }

    /// Plugs the adapter in or out; a board that it powers follows.
    pub(super) fn set_plugged(&mut self, plugged: bool) {
        if self.adapter.is_plugged() == plugged {
            return;
        }
        self.adapter.set_plugged(plugged);
        if !plugged {
            self.to_device.clear();
            self.set_modem_lines(false, false);
        }
        if self.adapter.model().powers_board {
            self.set_power(plugged);
        }
        self.refresh();
    }

    /// The host's bit time in cycles.
    fn host_bit(&self) -> f64 {
        let baud = match self.adapter.host_baud() {
            HostBaud::Set => self.adapter.baud(),
            HostBaud::FollowsDevice if self.uart.measures_pulses() => DEFAULT_BAUD,
            HostBaud::FollowsDevice => return f64::from(self.uart.divisor()),
        };
        f64::from(self.hz) / f64::from(baud)
    }

    /// The host writes bytes.
    pub(super) fn host_writes(&mut self, bytes: &[u8]) {
        let bit = self.host_bit();
        let start = self.now + time::cycles(self.adapter.model().write_delay, self.hz);
        for byte in bytes {
            let start = self.trouble[0].arrival(start, self.hz);
            self.to_device.send(*byte, start, bit);
        }
        self.refresh();
    }

    /// When the last byte that the host wrote has left the adapter.
    pub(super) fn host_has_written_at(&self) -> u64 {
        self.to_device.free_at()
    }

    // --- time ---

    /// When something happens by itself next.
    pub(super) fn horizon(&self) -> u64 {
        self.horizon
    }

    /// Looks again when something happens next, after a change from outside or by the processor.
    pub(super) fn refresh(&mut self) {
        let to_device = match () {
            () if !self.power => u64::MAX,
            () if self.uart.measures_pulses() => self.to_device.next_observation(),
            () => self.to_device.next_event(f64::from(self.uart.divisor())),
        };
        self.horizon = [
            to_device,
            self.to_host.next_event(self.host_bit()),
            self.uart.next_event(),
            self.adapter.next_event(),
            self.spi.next_event(self.now),
            self.watchdog.bites_at(),
            self.flash.power_fails_at().unwrap_or(u64::MAX),
            self.en_rises_at,
        ]
        .into_iter()
        .fold(u64::MAX, u64::min);
    }

    /// Does what is due at `now`.
    pub(super) fn settle(&mut self) {
        self.uart.tick(self.now);
        self.collect_departures();
        self.hear_at_device();
        self.hear_at_host();
        self.adapter.tick(self.now);
        if self.en_rises_at <= self.now {
            self.en_rises_at = u64::MAX;
            self.control = Some(Control::Reset(ResetCause::ExternalPin));
        }
        if self.watchdog.bites_at() <= self.now {
            self.control = Some(Control::Reset(ResetCause::Watchdog));
            self.watchdog = Watchdog::new(self.hz);
        }
        if self.flash.power_fails_at().is_some_and(|at| at <= self.now) {
            self.set_power(false);
        }
        self.refresh();
    }

    fn collect_departures(&mut self) {
        while let Some(departure) = self.uart.departure() {
            self.to_host.send(departure.byte, departure.start, f64::from(departure.divisor));
        }
    }

    fn hear_at_device(&mut self) {
        if !self.power {
            return;
        }
        while self.uart.measures_pulses() {
            let Some((byte, bit)) = self.to_device.observe(self.now) else { return };
            self.uart.measure(byte, bit.round() as u32);
            self.count_crossing();
            if self.uart.edges() >= AUTOBAUD_EDGES {
                // The measuring goes on until the ROM has looked.
                self.event = true;
            }
        }
        while let Some(heard) = self.to_device.hear(self.now, f64::from(self.uart.divisor())) {
            match self.strike(Direction::ToDevice, heard) {
                Fate::Nothing => {}
                Fate::One(byte) => self.uart.receive(byte, heard.stop_bit_missing, self.now),
                Fate::Two(first, second) => {
                    self.uart.receive(first, false, self.now);
                    self.uart.receive(second, heard.stop_bit_missing, self.now);
                }
            }
            if let Some(ring) = &mut self.rom_ring {
                // The ROM's own interrupt handler.
                while let Some(byte) = self.uart.take() {
                    ring.put(byte);
                }
            }
        }
    }

    fn hear_at_host(&mut self) {
        let bit = self.host_bit();
        while let Some(heard) = self.to_host.hear(self.now, bit) {
            if !self.adapter.is_plugged() {
                continue;
            }
            if !self.adapter.is_open() {
                self.remember_console(heard.byte);
            }
            let fate = self.strike(Direction::ToHost, heard);
            let at = self.trouble[1].arrival(self.now, self.hz);
            let delivery = |byte| match heard {
                Heard { stop_bit_missing: true, byte: 0, .. } => Delivery::Disturbed(LineError::Break, 0),
                Heard { stop_bit_missing: true, .. } => Delivery::Disturbed(LineError::Framing, byte),
                _ => Delivery::Byte(byte),
            };
            match fate {
                Fate::Nothing => {}
                Fate::One(byte) => self.adapter.take_in(delivery(byte), at, self.now),
                Fate::Two(first, second) => {
                    self.adapter.take_in(Delivery::Byte(first), at, self.now);
                    self.adapter.take_in(delivery(second), at, self.now);
                }
            }
        }
    }

    fn remember_console(&mut self, byte: u8) {
        const LIMIT: usize = 64 * 1024;
        if self.console.len() >= LIMIT {
            self.console.drain(..LIMIT / 2);
        }
        self.console.push(byte);
    }

    fn strike(&mut self, direction: Direction, heard: Heard) -> Fate {
        let too_fast = self.faults.reliable_baud_limit.is_some_and(|limit| self.adapter.baud() > limit);
        let one_in = if self.faults.unreliable_one_in == 0 { 500 } else { self.faults.unreliable_one_in };
        let unreliable = if too_fast { 1.0 / f64::from(one_in) } else { 0.0 };
        let index = usize::from(direction == Direction::ToHost);
        let fate = self.trouble[index].strike(heard.byte, self.now, self.hz, unreliable);
        self.count_crossing();
        fate
    }

    fn count_crossing(&mut self) {
        self.crossed += 1;
        if self.faults.power_loss_after == Some(self.crossed) {
            self.set_power(false);
        }
        if self.faults.unplug_after == Some(self.crossed) {
            self.set_plugged(false);
        }
    }

    /// Host code has put something into the UART.
    pub(super) fn uart_changed(&mut self) {
        self.collect_departures();
        self.refresh();
    }
}

/// The trouble of both directions: to the device, and to the host.
fn line_trouble(faults: &FaultPlan) -> [LineTrouble; 2] {
    [
        LineTrouble::new(faults.to_device.clone(), faults.seed ^ 0xD0),
        LineTrouble::new(faults.to_host.clone(), faults.seed ^ 0x60),
    ]
}
