//! Branches and jumps. A taken transfer costs [`TAKEN_PENALTY_CYCLES`] more than the instruction itself.

use super::Cpu;
use super::execute::Progress;
use super::instruction::Reg;

/// Cycles lost when the pipeline is refilled after a taken branch or a jump: two bubbles of the five-stage pipeline.
pub const TAKEN_PENALTY_CYCLES: u32 = 2;

impl Progress {
    #[inline(always)]
    pub(super) fn jump(&mut self, target: u32) {
        self.next = target;
        self.cycles = self.cycles.wrapping_add(TAKEN_PENALTY_CYCLES);
    }

    #[inline(always)]
    pub(super) fn branch_if(&mut self, condition: bool, pc: u32, to: i32) {
        if condition {
            self.jump(pc.wrapping_add_signed(to));
        }
    }
}

impl Cpu {
    /// Whether bit `bit mod 32` of `s` is set.
    #[inline(always)]
    pub(super) fn bit(&self, s: Reg, bit: u32) -> bool {
        self.get(s) >> (bit & 31) & 1 != 0
    }
}
