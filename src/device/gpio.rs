//! GPIO: the button on GPIO0, LED and relay, the straps that are read when the chip leaves reset, and the adapter's
//! modem lines.

use super::config::Wiring;

/// LED of a Sonoff Basic; lit while the pin is low.
pub const LED_PIN: u32 = 13;
/// Relay of a Sonoff Basic; on while the pin is high.
pub const RELAY_PIN: u32 = 12;
/// Changes of pins that are remembered; the oldest go first.
const HISTORY_LIMIT: usize = 4096;
/// What the flash pins strap to: bits 31..29 of the input register.
const SDIO_STRAP: u32 = 6;

/// An output that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Change {
    pub at: u64,
    pub pin: u32,
    pub high: bool,
}

/// The pins.
#[derive(Debug)]
pub(super) struct Gpio {
    wiring: Wiring,
    button_held: bool,
    dtr: bool,
    rts: bool,
    out: u32,
    enable: u32,
    strap: u32,
    status: u32,
    pins: [u32; 16],
    changes: Vec<Change>,
}

impl Gpio {
    pub(super) fn new(wiring: Wiring, button_held: bool) -> Self {
        Self {
            wiring,
            button_held,
            dtr: false,
            rts: false,
            out: 0,
            enable: 0,
            strap: 0,
            status: 0,
            pins: [0; 16],
            changes: Vec::new(),
        }
    }

    pub(super) fn wiring(&self) -> Wiring {
        self.wiring
    }

    pub(super) fn set_button(&mut self, held: bool) {
        self.button_held = held;
    }

    pub(super) fn button_held(&self) -> bool {
        self.button_held
    }

    pub(super) fn set_modem_lines(&mut self, dtr: bool, rts: bool) {
        (self.dtr, self.rts) = (dtr, rts);
    }

    pub(super) fn modem_lines(&self) -> (bool, bool) {
        (self.dtr, self.rts)
    }

    /// Whether the adapter holds EN low.
    pub(super) fn held_in_reset(&self) -> bool {
        self.wiring == Wiring::AutoReset && self.rts && !self.dtr
    }

    fn gpio0_is_low(&self) -> bool {
        self.button_held || (self.wiring == Wiring::AutoReset && self.dtr && !self.rts)
    }

    /// The chip leaves reset: outputs float and the straps are read. Returns GPIO15, GPIO0 and GPIO2 as the boot mode's
    /// three bits, and the flash pins' strap.
    pub(super) fn reset(&mut self, now: u64) -> (u32, u32) {
        self.change(now, |gpio| (gpio.out, gpio.enable) = (0, 0));
        (self.status, self.pins) = (0, [0; 16]);
        // GPIO15 is held low and GPIO2 high by the board's resistors.
        let mode = if self.gpio0_is_low() { 0b001 } else { 0b011 };
        self.strap = SDIO_STRAP << 29 | mode << 16;
        (mode, SDIO_STRAP)
    }

    /// Power is gone: nothing drives the pins.
    pub(super) fn power_off(&mut self, now: u64) {
        self.change(now, |gpio| (gpio.out, gpio.enable) = (0, 0));
    }

    fn drives_low(&self, pin: u32) -> bool {
        self.enable >> pin & 1 == 1 && self.out >> pin & 1 == 0
    }

    fn drives_high(&self, pin: u32) -> bool {
        self.enable >> pin & 1 == 1 && self.out >> pin & 1 == 1
    }

    pub(super) fn led_is_on(&self) -> bool {
        self.drives_low(LED_PIN)
    }

    pub(super) fn relay_is_on(&self) -> bool {
        self.drives_high(RELAY_PIN)
    }

    pub(super) fn changes(&self) -> &[Change] {
        &self.changes
    }

    fn change(&mut self, now: u64, edit: impl FnOnce(&mut Self)) {
        let level = |gpio: &Self, pin| if pin == LED_PIN { !gpio.drives_low(pin) } else { gpio.drives_high(pin) };
        let before = [LED_PIN, RELAY_PIN].map(|pin| level(self, pin));
        edit(self);
        for (pin, before) in [LED_PIN, RELAY_PIN].into_iter().zip(before) {
            let high = level(self, pin);
            if high != before {
                if self.changes.len() == HISTORY_LIMIT {
                    self.changes.remove(0);
                }
                self.changes.push(Change { at: now, pin, high });
            }
        }
    }

    /// Levels of the pins 0 to 15: outputs as driven, the button, pull-ups elsewhere, GPIO15 low.
    fn levels(&self) -> u32 {
        let mut inputs = 0x7FFF;
        if self.gpio0_is_low() {
            inputs &= !1;
        }
        (inputs & !self.enable | self.out & self.enable) & 0xFFFF
    }

    pub(super) fn load(&self, offset: u32) -> u32 {
        match offset {
            0x00 => self.out,
            0x0C => self.enable,
            0x18 => self.strap | self.levels(),
            0x1C => self.status,
            0x28..=0x64 => self.pins[(offset as usize - 0x28) / 4],
            _ => 0,
        }
    }

    pub(super) fn store(&mut self, offset: u32, value: u32, now: u64) {
        match offset {
            0x00 => self.change(now, |gpio| gpio.out = value & 0xFFFF),
            0x04 => self.change(now, |gpio| gpio.out |= value & 0xFFFF),
            0x08 => self.change(now, |gpio| gpio.out &= !value),
            0x0C => self.change(now, |gpio| gpio.enable = value & 0xFFFF),
            0x10 => self.change(now, |gpio| gpio.enable |= value & 0xFFFF),
            0x14 => self.change(now, |gpio| gpio.enable &= !value),
            0x1C => self.status = value,
            0x20 => self.status |= value,
            0x24 => self.status &= !value,
            0x28..=0x64 => self.pins[(offset as usize - 0x28) / 4] = value,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_button_straps_for_download() {
        let mut gpio = Gpio::new(Wiring::Bare, true);
        assert_eq!(gpio.reset(0), (1, 6));
        gpio.set_button(false);
        assert_eq!(gpio.reset(0), (3, 6));
    }

    #[test]
    fn the_two_transistors_cancel_each_other() {
        let mut gpio = Gpio::new(Wiring::AutoReset, false);
        let mut seen = Vec::new();
        for (dtr, rts) in [(false, false), (true, false), (false, true), (true, true)] {
            gpio.set_modem_lines(dtr, rts);
            seen.push((gpio.held_in_reset(), gpio.gpio0_is_low()));
        }
        assert_eq!(seen, [(false, false), (false, true), (true, false), (false, false)]);
    }

    #[test]
    fn the_led_is_lit_by_a_low_pin_and_its_changes_are_remembered() {
        let mut gpio = Gpio::new(Wiring::Bare, false);
        gpio.store(0x04, 1 << LED_PIN, 5);
        gpio.store(0x10, 1 << LED_PIN, 6);
        assert!(!gpio.led_is_on());
        gpio.store(0x08, 1 << LED_PIN, 7);
        assert!(gpio.led_is_on());
        assert_eq!(gpio.changes(), [Change { at: 7, pin: LED_PIN, high: false }]);
    }
}
