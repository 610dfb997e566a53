//! The dispatch tables: one row per instruction, each with its whole meaning or the helper that carries it out.

use super::Cpu;
use super::fault::{Exit, Trap};
use super::instruction::Instruction::{self, *};
use super::instruction::{b4const, b4constu};
use crate::device::bus::Bus;

/// Where execution stands inside the inner loop; kept apart from [`Cpu`] so that it can live in machine registers.
pub(super) struct Progress {
    /// Address of the next instruction.
    pub next: u32,
    /// The cycle counter.
    pub cycles: u32,
}

impl Cpu {
    /// Executes `instruction`, fetched from `pc`. On entry `at` already stands behind it.
    #[inline(always)]
    #[rustfmt::skip]
    pub(super) fn execute<B: Bus>(
        &mut self, bus: &mut B, pc: u32, instruction: Instruction, at: &mut Progress,
    ) -> Result<(), Exit> {
        match instruction {
            Abs { r, t } => self.set(r, (self.get(t) as i32).wrapping_abs() as u32),
            Neg { r, t } => self.set(r, self.get(t).wrapping_neg()),
            Add { r, s, t } | AddN { r, s, t } => self.addx(r, s, t, 0),
            Addx2 { r, s, t } => self.addx(r, s, t, 1),
            Addx4 { r, s, t } => self.addx(r, s, t, 2),
            Addx8 { r, s, t } => self.addx(r, s, t, 3),
            Sub { r, s, t } => self.subx(r, s, t, 0),
            Subx2 { r, s, t } => self.subx(r, s, t, 1),
            Subx4 { r, s, t } => self.subx(r, s, t, 2),
            Subx8 { r, s, t } => self.subx(r, s, t, 3),
            And { r, s, t } => self.set(r, self.get(s) & self.get(t)),
            Or { r, s, t } => self.set(r, self.get(s) | self.get(t)),
            Xor { r, s, t } => self.set(r, self.get(s) ^ self.get(t)),
            Addi { t, s, imm } | Addmi { t, s, imm } => self.set(t, self.get(s).wrapping_add_signed(imm)),
            AddiN { r, s, imm } => self.set(r, self.get(s).wrapping_add_signed(imm)),
            MovN { t, s } => self.set(t, self.get(s)),
            Movi { t, imm } => self.set(t, imm as u32),
            MoviN { s, imm } => self.set(s, imm as u32),
            Moveqz { r, s, t } => self.move_if(self.get(t) == 0, r, s),
            Movnez { r, s, t } => self.move_if(self.get(t) != 0, r, s),
            Movltz { r, s, t } => self.move_if((self.get(t) as i32) < 0, r, s),
            Movgez { r, s, t } => self.move_if((self.get(t) as i32) >= 0, r, s),
            Mul16s { r, s, t } => self.mul16s(r, s, t),
            Mul16u { r, s, t } => self.mul16u(r, s, t),
            Mull { r, s, t } => self.set(r, self.get(s).wrapping_mul(self.get(t))),
            Nsa { t, s } => self.nsa(t, s),
            Nsau { t, s } => self.set(t, self.get(s).leading_zeros()),
            Extui { r, t, shift, bits } => self.extui(r, t, shift, bits),
            Slli { r, s, shift } => self.slli(r, s, shift),
            Srai { r, t, shift } => self.srai(r, t, shift),
            Srli { r, t, shift } => self.srli(r, t, shift),
            Sll { r, s } => self.funnel(r, self.get(s), 0),
            Srl { r, t } => self.funnel(r, 0, self.get(t)),
            Sra { r, t } => self.sra(r, t),
            Src { r, s, t } => self.funnel(r, self.get(s), self.get(t)),
            Ssl { s } => self.sar = 32 - (self.get(s) & 31),
            Ssr { s } => self.sar = self.get(s) & 31,
            Ssa8l { s } => self.sar = (self.get(s) & 3) << 3,
            Ssa8b { s } => self.sar = 32 - ((self.get(s) & 3) << 3),
            Ssai { shift } => self.sar = u32::from(shift),

            L8ui { t, s, offset } => self.load8(bus, t, s, offset)?,
            L16ui { t, s, offset } => { let value = self.load16(bus, s, offset)?; self.set(t, u32::from(value)) }
            L16si { t, s, offset } => { let value = self.load16(bus, s, offset)?; self.set(t, i32::from(value as i16) as u32) }
            L32i { t, s, offset } | L32iN { t, s, offset } => self.l32i(bus, t, s, offset)?,
            L32r { t, offset } => self.l32r(bus, pc, t, offset)?,
            S8i { t, s, offset } => self.store8(bus, t, s, offset)?,
            S16i { t, s, offset } => self.store16(bus, t, s, offset)?,
            S32i { t, s, offset } | S32iN { t, s, offset } => self.store32(bus, t, s, offset)?,

            Beq { s, t, to } => at.branch_if(self.get(s) == self.get(t), pc, to),
            Bne { s, t, to } => at.branch_if(self.get(s) != self.get(t), pc, to),
            Blt { s, t, to } => at.branch_if((self.get(s) as i32) < self.get(t) as i32, pc, to),
            Bge { s, t, to } => at.branch_if(self.get(s) as i32 >= self.get(t) as i32, pc, to),
            Bltu { s, t, to } => at.branch_if(self.get(s) < self.get(t), pc, to),
            Bgeu { s, t, to } => at.branch_if(self.get(s) >= self.get(t), pc, to),
            Bany { s, t, to } => at.branch_if(self.get(s) & self.get(t) != 0, pc, to),
            Bnone { s, t, to } => at.branch_if(self.get(s) & self.get(t) == 0, pc, to),
            Ball { s, t, to } => at.branch_if(!self.get(s) & self.get(t) == 0, pc, to),
            Bnall { s, t, to } => at.branch_if(!self.get(s) & self.get(t) != 0, pc, to),
            Bbc { s, t, to } => at.branch_if(!self.bit(s, self.get(t)), pc, to),
            Bbs { s, t, to } => at.branch_if(self.bit(s, self.get(t)), pc, to),
            Bbci { s, bit, to } => at.branch_if(!self.bit(s, u32::from(bit)), pc, to),
            Bbsi { s, bit, to } => at.branch_if(self.bit(s, u32::from(bit)), pc, to),
            Beqi { s, constant, to } => at.branch_if(self.get(s) as i32 == b4const(constant), pc, to),
            Bnei { s, constant, to } => at.branch_if(self.get(s) as i32 != b4const(constant), pc, to),
            Blti { s, constant, to } => at.branch_if((self.get(s) as i32) < b4const(constant), pc, to),
            Bgei { s, constant, to } => at.branch_if(self.get(s) as i32 >= b4const(constant), pc, to),
            Bltui { s, constant, to } => at.branch_if(self.get(s) < b4constu(constant), pc, to),
            Bgeui { s, constant, to } => at.branch_if(self.get(s) >= b4constu(constant), pc, to),
            Beqz { s, to } | BeqzN { s, to } => at.branch_if(self.get(s) == 0, pc, to),
            Bnez { s, to } | BnezN { s, to } => at.branch_if(self.get(s) != 0, pc, to),
            Bltz { s, to } => at.branch_if((self.get(s) as i32) < 0, pc, to),
            Bgez { s, to } => at.branch_if(self.get(s) as i32 >= 0, pc, to),
            J { to } => at.jump(pc.wrapping_add_signed(to)),
            Jx { s } => at.jump(self.get(s)),
            Call0 { offset } => { self.a[0] = at.next; at.jump((pc & !3).wrapping_add_signed(offset)) }
            Callx0 { s } => { let target = self.get(s); self.a[0] = at.next; at.jump(target) }
            Ret | RetN => at.jump(self.a[0]),

            // Memory accesses are in order here, so the barriers have nothing to wait for.
            Nop | NopN | Isync | Rsync | Esync | Dsync | Excw | Memw | Extw => {}
            _ => {
                self.pc = at.next;
                self.cycles = at.cycles;
                let outcome = self.system(instruction);
                *at = Progress { next: self.pc, cycles: self.cycles };
                return outcome;
            }
        }
        Ok(())
    }

    /// The rare instructions, which work on the core as a whole; apart so that the frequent ones stay close together.
    #[cold]
    #[inline(never)]
    #[rustfmt::skip]
    fn system(&mut self, instruction: Instruction) -> Result<(), Exit> {
        match instruction {
            Rsr { t, register } => self.rsr(t, register),
            Wsr { t, register } => { self.wsr(t, register); return Err(Exit::Recheck) }
            Xsr { t, register } => { self.xsr(t, register); return Err(Exit::Recheck) }
            Rsil { t, level } => { self.rsil(t, level); return Err(Exit::Recheck) }
            Rfe => { self.rfe(); return Err(Exit::Recheck) }
            Rfde => { self.pc = self.depc; return Err(Exit::Recheck) }
            Rfi { level } if self.rfi(level) => return Err(Exit::Recheck),
            Waiti { level } => { self.set_intlevel(level); return Err(Exit::Waiti) }
            Syscall => return Err(self.trapped(Trap::SYSCALL)),
            Break { .. } => return Err(Exit::Break),
            BreakN { .. } => return Err(Exit::BreakN),
            // No external register does anything here.
            Rer { t, .. } => self.set(t, 0),
            Wer { .. } => {}
            Tlb { operation, t, s } => self.tlb(operation, t, s),
            // What is left is `ill` and what this core lacks: `rfdo` and `rfdd` exist only under an on-chip debugger,
            // `simcall` only in a simulator.
            _ => return Err(self.trapped(Trap::ILLEGAL)),
        }
        Ok(())
    }

    fn trapped(&mut self, trap: Trap) -> Exit {
        self.trap = trap;
        Exit::Trap
    }
}
