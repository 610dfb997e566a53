//! The fault classes: what each one is called, the trouble a run of it draws, and how often a person may step in.

use crate::dice::Dice;
use core::time::Duration;
use switchback::device::fault::{FaultPlan, LineFaults};

/// What goes wrong with bytes on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bytes {
    Lost,
    Changed,
    Doubled,
    Inserted,
}

/// What goes wrong in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Nothing,
    /// One byte in so many.
    Line(Bytes, u32),
    Bursts,
    Silence,
    LateAnswers,
    Unplugged,
    PowerLost,
    PowerLostInErase,
    PowerLostInProgram,
    FragileSpeed,
    SlowChip,
    BadSector,
    WeakBit,
    BlockProtect,
    TabKilled,
    Everything,
}

/// All classes, in the order of the table.
pub const CLASSES: [Class; 23] = [
    Class::Nothing,
    Class::Line(Bytes::Lost, 100_000),
    Class::Line(Bytes::Lost, 10_000),
    Class::Line(Bytes::Changed, 100_000),
    Class::Line(Bytes::Changed, 10_000),
    Class::Line(Bytes::Doubled, 100_000),
    Class::Line(Bytes::Doubled, 10_000),
    Class::Line(Bytes::Inserted, 100_000),
    Class::Line(Bytes::Inserted, 10_000),
    Class::Bursts,
    Class::Silence,
    Class::LateAnswers,
    Class::FragileSpeed,
    Class::Unplugged,
    Class::PowerLost,
    Class::PowerLostInErase,
    Class::PowerLostInProgram,
    Class::TabKilled,
    Class::SlowChip,
    Class::BlockProtect,
    Class::BadSector,
    Class::WeakBit,
    Class::Everything,
];

impl Class {
    /// Its row in the table.
    pub fn name(self) -> String {
        match self {
            Self::Nothing => "nothing goes wrong".into(),
            Self::Line(bytes, one_in) => {
                let what = match bytes {
                    Bytes::Lost => "bytes lost",
                    Bytes::Changed => "bytes changed",
                    Bytes::Doubled => "bytes doubled",
                    Bytes::Inserted => "bytes inserted",
                };
                format!("{what}, 1 in {one_in}")
            }
            Self::Bursts => "bursts of 2 to 64 bytes, 1 in 50000".into(),
            Self::Silence => "silence of 0.05 to 4 s".into(),
            Self::LateAnswers => "answers late by up to 5 s".into(),
            Self::Unplugged => "adapter unplugged at byte N".into(),
            Self::PowerLost => "power lost at byte N".into(),
            Self::PowerLostInErase => "power lost in an erase".into(),
            Self::PowerLostInProgram => "power lost in a page program".into(),
            Self::FragileSpeed => "unreliable above a speed".into(),
            Self::SlowChip => "slow chip (1 min/MB)".into(),
            Self::BadSector => "a bad sector".into(),
            Self::WeakBit => "a weak bit".into(),
            Self::BlockProtect => "block-protect bits set".into(),
            Self::TabKilled => "tab killed at byte N".into(),
            Self::Everything => "several of these at once".into(),
        }
    }

    /// How often the person connects again after an error, beyond what the trouble itself makes necessary.
    pub const fn second_chances(self) -> u32 {
        match self {
            Self::Everything => 3,
            _ => 0,
        }
    }

    /// Trouble that is there from the first byte on.
    pub fn standing_trouble(self, dice: &mut Dice, flash_bytes: u32) -> FaultPlan {
        let mut plan = FaultPlan { seed: dice.next(), ..FaultPlan::default() };
        match self {
            Self::Line(bytes, one_in) => {
                each_way(dice, &mut plan, |line| set_rate(line, bytes, 1.0 / f64::from(one_in)))
            }
            Self::Bursts => bursts(dice, &mut plan),
            Self::Silence => silence(dice, &mut plan, u64::from(flash_bytes)),
            Self::LateAnswers => late(dice, &mut plan),
            Self::FragileSpeed => {
                // None below 115200, the slowest speed there is to choose: a line that does not bear that is too noisy.
                plan.reliable_baud_limit = Some(dice.pick(&[115_200, 230_400, 460_800]));
                plan.unreliable_one_in = dice.pick(&[100, 500, 2000]);
            }
            Self::BadSector => plan.bad_sectors = vec![dice.address(0..flash_bytes)],
            Self::WeakBit => plan.weak_bits = vec![(dice.address(0..flash_bytes), 1 << dice.within(0..8))],
            Self::BlockProtect => plan.block_protect = dice.pick(&[1, 2, 3, 4, 5, 6, 7]),
            Self::Everything => several(dice, &mut plan, u64::from(flash_bytes)),
            _ => {}
        }
        plan
    }

    /// Whether a sudden end strikes in the middle of an operation.
    pub fn strikes_once(self, dice: &mut Dice) -> bool {
        match self {
            Self::Unplugged | Self::PowerLost | Self::PowerLostInErase | Self::PowerLostInProgram | Self::TabKilled => {
                true
            }
            Self::Everything => dice.percent(50),
            _ => false,
        }
    }
}

/// Trouble in one direction or in both.
fn each_way(dice: &mut Dice, plan: &mut FaultPlan, set: impl Fn(&mut LineFaults)) {
    let which = dice.within(0..3);
    if which != 0 {
        set(&mut plan.to_device);
    }
    if which != 1 {
        set(&mut plan.to_host);
    }
}

fn set_rate(line: &mut LineFaults, bytes: Bytes, rate: f64) {
    match bytes {
        Bytes::Lost => line.loss = rate,
        Bytes::Changed => line.change = rate,
        Bytes::Doubled => line.duplicate = rate,
        Bytes::Inserted => line.insert = rate,
    }
}

fn bursts(dice: &mut Dice, plan: &mut FaultPlan) {
    let kind = dice.pick(&[Bytes::Lost, Bytes::Changed, Bytes::Doubled, Bytes::Inserted]);
    let length = dice.within(2..65) as u32;
    each_way(dice, plan, |line| {
        set_rate(line, kind, 1.0 / 50_000.0);
        line.burst_bytes = length;
    });
}

fn silence(dice: &mut Dice, plan: &mut FaultPlan, flash_bytes: u64) {
    for _ in 0..dice.within(1..4) {
        let span = Duration::from_millis(dice.within(50..4000));
        if dice.percent(50) {
            plan.to_host.silence.push((dice.within(0..flash_bytes / 2), span));
        } else {
            plan.to_device.silence.push((dice.within(0..flash_bytes / 8), span));
        }
    }
}

fn late(dice: &mut Dice, plan: &mut FaultPlan) {
    plan.to_host.delay = Duration::from_millis(dice.within(0..120));
    plan.to_host.stalls = 1.0 / dice.pick(&[3_000.0, 20_000.0, 100_000.0]);
    plan.to_host.stall = Duration::from_millis(dice.within(100..5000));
}

fn several(dice: &mut Dice, plan: &mut FaultPlan, flash_bytes: u64) {
    for _ in 0..dice.within(1..4) {
        match dice.within(0..5) {
            0 => {
                let kind = dice.pick(&[Bytes::Lost, Bytes::Changed, Bytes::Doubled, Bytes::Inserted]);
                each_way(dice, plan, |line| set_rate(line, kind, 1.0 / 30_000.0));
            }
            1 => bursts(dice, plan),
            2 => silence(dice, plan, flash_bytes),
            3 => late(dice, plan),
            _ => {
                plan.reliable_baud_limit = Some(dice.pick(&[115_200, 460_800]));
                plan.unreliable_one_in = 1000;
            }
        }
    }
}
