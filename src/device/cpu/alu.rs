//! Arithmetic, logic, shifts and moves between registers. No flags exist on this core; everything wraps.

use super::Cpu;
use super::instruction::Reg;

impl Cpu {
    #[inline(always)]
    pub(super) fn get(&self, register: Reg) -> u32 {
        self.a[register.index()]
    }

    #[inline(always)]
    pub(super) fn set(&mut self, register: Reg, value: u32) {
        self.a[register.index()] = value;
    }

    /// `r = (s << shift) + t`
    #[inline(always)]
    pub(super) fn addx(&mut self, r: Reg, s: Reg, t: Reg, shift: u32) {
        self.set(r, (self.get(s) << shift).wrapping_add(self.get(t)));
    }

    /// `r = (s << shift) - t`
    #[inline(always)]
    pub(super) fn subx(&mut self, r: Reg, s: Reg, t: Reg, shift: u32) {
        self.set(r, (self.get(s) << shift).wrapping_sub(self.get(t)));
    }

    #[inline(always)]
    pub(super) fn move_if(&mut self, condition: bool, r: Reg, s: Reg) {
        if condition {
            self.set(r, self.get(s));
        }
    }

    #[inline(always)]
    pub(super) fn mul16s(&mut self, r: Reg, s: Reg, t: Reg) {
        let product = i32::from(self.get(s) as i16).wrapping_mul(i32::from(self.get(t) as i16));
        self.set(r, product as u32);
    }

    #[inline(always)]
    pub(super) fn mul16u(&mut self, r: Reg, s: Reg, t: Reg) {
        self.set(r, (self.get(s) & 0xFFFF).wrapping_mul(self.get(t) & 0xFFFF));
    }

    /// Number of redundant sign bits, 0 to 31.
    #[inline(always)]
    pub(super) fn nsa(&mut self, t: Reg, s: Reg) {
        let value = self.get(s) as i32;
        self.set(t, (value ^ (value >> 31)).leading_zeros() - 1);
    }

    #[inline(always)]
    pub(super) fn extui(&mut self, r: Reg, t: Reg, shift: u8, bits: u8) {
        self.set(r, (self.get(t) >> (shift & 31)) & ((1 << (bits & 31)) - 1));
    }

    #[inline(always)]
    pub(super) fn slli(&mut self, r: Reg, s: Reg, shift: u8) {
        // The encoding can say 32, which leaves nothing.
        self.set(r, self.get(s).checked_shl(u32::from(shift)).unwrap_or(0));
    }

    #[inline(always)]
    pub(super) fn srai(&mut self, r: Reg, t: Reg, shift: u8) {
        self.set(r, (self.get(t) as i32 >> (shift & 31)) as u32);
    }

    #[inline(always)]
    pub(super) fn srli(&mut self, r: Reg, t: Reg, shift: u8) {
        self.set(r, self.get(t) >> (shift & 31));
    }

    /// Shifts the pair `high:low` right by SAR (0 to 63) and keeps the low word: `sll`, `srl` and `src` are its uses.
    #[inline(always)]
    pub(super) fn funnel(&mut self, r: Reg, high: u32, low: u32) {
        let pair = u64::from(high) << 32 | u64::from(low);
        self.set(r, (pair >> (self.sar & 63)) as u32);
    }

    #[inline(always)]
    pub(super) fn sra(&mut self, r: Reg, t: Reg) {
        self.set(r, (self.get(t) as i32 >> self.sar.min(31)) as u32);
    }
}
