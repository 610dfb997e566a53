//! The hardware watchdog: once switched on it resets the chip unless it is fed.

/// CTL: enable.
const CTL_ENABLE: u32 = 1 << 0;
/// What a feed writes.
const FEED: u32 = 0x73;
/// The timeout for exponent 0, in microseconds; each step doubles it (0.8192 ms, as measured by the Arduino core).
const UNIT_US: u64 = 819;
/// The exponent after reset.
const DEFAULT_EXPONENT: u32 = 12;

/// The watchdog.
#[derive(Debug)]
pub(super) struct Watchdog {
    cycles_per_us: u64,
    control: u32,
    stages: [u32; 2],
    bites_at: u64,
}

impl Watchdog {
    pub(super) fn new(hz: u32) -> Self {
        Self { cycles_per_us: u64::from(hz / 1_000_000), control: 0, stages: [DEFAULT_EXPONENT; 2], bites_at: u64::MAX }
    }

    /// When it resets the chip.
    pub(super) fn bites_at(&self) -> u64 {
        self.bites_at
    }

    pub(super) fn load(&self, offset: u32) -> u32 {
        match offset {
            0x00 => self.control,
            0x04 => self.stages[0],
            0x08 => self.stages[1],
            _ => 0,
        }
    }

    pub(super) fn store(&mut self, offset: u32, value: u32, now: u64) {
        match offset {
            0x00 => {
                let was_on = core::mem::replace(&mut self.control, value) & CTL_ENABLE != 0;
                if value & CTL_ENABLE == 0 {
                    self.bites_at = u64::MAX;
                } else if !was_on {
                    self.feed(now);
                }
            }
            0x04 => self.stages[0] = value & 0xF,
            0x08 => self.stages[1] = value & 0xF,
            0x14 if value & 0xFF == FEED && self.control & CTL_ENABLE != 0 => self.feed(now),
            _ => {}
        }
    }

    fn feed(&mut self, now: u64) {
        let microseconds: u64 = self.stages.iter().map(|exponent| UNIT_US << exponent).sum();
        self.bites_at = now + microseconds * self.cycles_per_us;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feeding_puts_the_bite_off() {
        let mut watchdog = Watchdog::new(52_000_000);
        assert_eq!(watchdog.bites_at(), u64::MAX);
        watchdog.store(0x00, CTL_ENABLE, 0);
        let first = watchdog.bites_at();
        watchdog.store(0x14, FEED, 1000);
        assert_eq!(watchdog.bites_at(), first + 1000);
        watchdog.store(0x00, 0, 2000);
        assert_eq!(watchdog.bites_at(), u64::MAX);
    }
}
