//! Trouble on purpose: bytes lost, changed, doubled or inserted, silence, unplugging, power loss, worn flash. All of it
//! is scripted or drawn from one seed, so that a run can be repeated.

use core::time::Duration;

/// Which way a byte travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the host to the device.
    ToDevice,
    /// From the device to the host.
    ToHost,
}

/// What happens to a byte on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// It vanishes.
    Lose,
    /// One or more of its bits flip.
    Change,
    /// It arrives twice.
    Double,
    /// A byte that nobody sent comes before it.
    Insert,
}

/// Trouble for one direction of the wire. Rates are probabilities per byte, 0.0 to 1.0.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LineFaults {
    /// Bytes that vanish.
    pub loss: f64,
    /// Bytes that change.
    pub change: f64,
    /// Bytes that arrive twice.
    pub duplicate: f64,
    /// Bytes that nobody sent.
    pub insert: f64,
    /// How many bytes in a row an event of the kinds above strikes; 0 and 1 both mean one.
    pub burst_bytes: u32,
    /// Single events by position: byte number in this direction (from 0), and what happens to it.
    pub script: Vec<(u64, Damage)>,
    /// Windows in which everything vanishes: byte number (from 0) that opens one, and how long it lasts.
    pub silence: Vec<(u64, Duration)>,
    /// Every byte arrives this much later (a busy hub or a slow host).
    pub delay: Duration,
    /// Probability per byte that it and all after it arrive `stall` later: a delayed response.
    pub stalls: f64,
    /// See `stalls`.
    pub stall: Duration,
}

/// Everything that will go wrong. The default is nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FaultPlan {
    /// Seed of all that is random; the same plan and the same bytes give the same trouble.
    pub seed: u64,
    /// Host to device.
    pub to_device: LineFaults,
    /// Device to host.
    pub to_host: LineFaults,
    /// The adapter is unplugged when this many bytes have crossed the wire in both directions together.
    pub unplug_after: Option<u64>,
    /// The board loses power when this many bytes have crossed the wire in both directions together. It stays off until
    /// it is switched on again.
    pub power_loss_after: Option<u64>,
    /// The board loses power halfway through the erase with this number (from 0): the range is then undefined.
    pub power_loss_in_erase: Option<u64>,
    /// The board loses power halfway through the page program with this number (from 0): its bytes are then undefined.
    pub power_loss_in_program: Option<u64>,
    /// Above this baud rate one byte in `unreliable_one_in` changes, in both directions.
    pub reliable_baud_limit: Option<u32>,
    /// See `reliable_baud_limit`; 0 means 500.
    pub unreliable_one_in: u32,
    /// Addresses of bytes in sectors (4 KiB) of the flash that never take what is programmed: one bit stays set.
    pub bad_sectors: Vec<u32>,
    /// Bits of the flash that read either way: address, and the mask of weak bits in that byte.
    pub weak_bits: Vec<(u32, u8)>,
    /// Block-protect bits BP2..BP0 that are set when power comes (0 to 7).
    pub block_protect: u8,
}

/// A small random number generator (SplitMix64); not for secrets.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A byte.
    pub(super) fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[3]
    }

    /// True with the given probability.
    pub(super) fn strikes(&mut self, probability: f64) -> bool {
        // 53 bits are what an f64 holds exactly.
        probability > 0.0 && (self.next() >> 11) as f64 / ((1_u64 << 53) as f64) < probability
    }
}

/// What one byte becomes after the wire's trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nothing arrives.
    Nothing,
    /// This byte arrives.
    One(u8),
    /// These two arrive.
    Two(u8, u8),
}

/// The trouble of one direction while it happens.
#[derive(Debug)]
pub(super) struct LineTrouble {
    plan: LineFaults,
    dice: Dice,
    count: u64,
    burst: Option<(Damage, u32)>,
    silent_until: u64,
    late_until: u64,
    quiet: bool,
}

impl LineTrouble {
    pub(super) fn new(plan: LineFaults, seed: u64) -> Self {
        let rates = plan.loss + plan.change + plan.duplicate + plan.insert + plan.stalls;
        let quiet = rates <= 0.0 && plan.script.is_empty() && plan.silence.is_empty();
        Self { plan, dice: Dice::new(seed), count: 0, burst: None, silent_until: 0, late_until: 0, quiet }
    }

    /// When a byte that crosses the wire at `now` arrives.
    pub(super) fn arrival(&mut self, now: u64, cycles_per_second: u32) -> u64 {
        if self.dice.strikes(self.plan.stalls) {
            self.late_until = now + super::time::cycles(self.plan.stall, cycles_per_second);
        }
        (now + super::time::cycles(self.plan.delay, cycles_per_second)).max(self.late_until)
    }

    /// What becomes of `byte`, which crosses the wire at `now` (clock cycles; `cycles_per_second` to the second);
    /// `unreliable` is the extra probability of a change at this baud rate.
    pub(super) fn strike(&mut self, byte: u8, now: u64, cycles_per_second: u32, unreliable: f64) -> Fate {
        let number = self.count;
        self.count += 1;
        if self.quiet && unreliable <= 0.0 {
            return Fate::One(byte);
        }
        if let Some((_, span)) = self.plan.silence.iter().find(|(at, _)| *at == number) {
            self.silent_until = now + super::time::cycles(*span, cycles_per_second);
        }
        if now < self.silent_until {
            return Fate::Nothing;
        }
        match self.damage(number, unreliable) {
            None => Fate::One(byte),
            Some(Damage::Lose) => Fate::Nothing,
            Some(Damage::Change) => Fate::One(byte ^ self.dice.byte().max(1)),
            Some(Damage::Double) => Fate::Two(byte, byte),
            Some(Damage::Insert) => Fate::Two(self.dice.byte(), byte),
        }
    }

    fn damage(&mut self, number: u64, unreliable: f64) -> Option<Damage> {
        if let Some((_, damage)) = self.plan.script.iter().find(|(at, _)| *at == number) {
            return Some(*damage);
        }
        if let Some((damage, left)) = self.burst.take() {
            if left > 1 {
                self.burst = Some((damage, left - 1));
            }
            return Some(damage);
        }
        let rates = [
            (Damage::Lose, self.plan.loss),
            (Damage::Change, self.plan.change + unreliable),
            (Damage::Double, self.plan.duplicate),
            (Damage::Insert, self.plan.insert),
        ];
        let struck = rates.into_iter().find(|(_, rate)| self.dice.strikes(*rate)).map(|(damage, _)| damage)?;
        if self.plan.burst_bytes > 1 {
            self.burst = Some((struck, self.plan.burst_bytes - 1));
        }
        Some(struck)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pass(plan: LineFaults, bytes: usize) -> Vec<Fate> {
        let mut trouble = LineTrouble::new(plan, 7);
        (0..bytes).map(|_| trouble.strike(0x55, 0, 52_000_000, 0.0)).collect()
    }

    #[test]
    fn no_faults_leave_every_byte_alone() {
        assert!(pass(LineFaults::default(), 1000).iter().all(|fate| *fate == Fate::One(0x55)));
    }

    #[test]
    fn a_scripted_loss_takes_exactly_that_byte() {
        let fates = pass(LineFaults { script: vec![(3, Damage::Lose)], ..LineFaults::default() }, 6);
        let lost: Vec<usize> = (0..6).filter(|at| fates[*at] == Fate::Nothing).collect();
        assert_eq!(lost, [3]);
    }

    #[test]
    fn a_rate_strikes_about_as_often_as_it_says() {
        let fates = pass(LineFaults { loss: 0.01, ..LineFaults::default() }, 100_000);
        let lost = fates.iter().filter(|fate| **fate == Fate::Nothing).count();
        assert!((800..1200).contains(&lost), "{lost} of 100000 at one in a hundred");
    }

    #[test]
    fn a_burst_strikes_bytes_in_a_row() {
        let plan = LineFaults { loss: 0.001, burst_bytes: 8, ..LineFaults::default() };
        let fates = pass(plan, 20_000);
        let first = fates.iter().position(|fate| *fate == Fate::Nothing).expect("one in a thousand of 20000 strikes");
        assert!(fates[first..first + 8].iter().all(|fate| *fate == Fate::Nothing));
        assert_eq!(fates[first + 8], Fate::One(0x55));
    }
}
