//! Special registers, and the instructions that read, write and synchronise them: `rsr`, `wsr`, `xsr`, `rsil`, the
//! returns from exceptions, the region protection tables.

use super::instruction::{Reg, TlbOperation};
use super::{Cpu, EXCM_LEVEL, interrupts};

/// ConfigID of the LX106, upper word (Xtensa `core-isa.h` of the ESP8266, `XCHAL_HW_CONFIGID0`).
pub const HW_CONFIGID0: u32 = 0xC28C_DAFA;
/// ConfigID of the LX106, lower word (`XCHAL_HW_CONFIGID1`).
pub const HW_CONFIGID1: u32 = 0x1082_B6F6;

/// Bits of PS that exist here: INTLEVEL, EXCM, UM (no windows, no rings).
pub const PS_MASK: u32 = 0x3F;
/// PS.INTLEVEL.
pub const PS_INTLEVEL: u32 = 0x0F;
/// PS.EXCM: an exception is being handled, level-1 interrupts wait.
pub const PS_EXCM: u32 = 0x10;
/// PS.UM: user vector mode.
pub const PS_UM: u32 = 0x20;
/// DEBUGCAUSE: a BREAK instruction.
pub const DEBUGCAUSE_BREAK: u32 = 1 << 3;
/// DEBUGCAUSE: a BREAK.N instruction.
pub const DEBUGCAUSE_BREAKN: u32 = 1 << 4;

/// How a special register may be accessed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Read,
    Write,
    ReadWrite,
    ReadWriteExchange,
}

macro_rules! special_registers {
    ($($variant:ident = $number:literal $name:literal $access:ident,)*) => {
        /// The special registers of the LX106; the number is the one in the encoding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "the variants are the ISA manual's register names")]
        pub enum SpecialRegister { $($variant,)* }

        /// Number, assembler name and access of each register, in the order of the enum.
        const TABLE: &[(SpecialRegister, u8, &str, Access)] =
            &[$((SpecialRegister::$variant, $number, $name, Access::$access),)*];
    };
}

special_registers! {
    Sar = 3 "sar" ReadWriteExchange,
    Litbase = 5 "litbase" ReadWriteExchange,
    Mmid = 89 "mmid" Write,
    Ibreakenable = 96 "ibreakenable" ReadWriteExchange,
    Ddr = 104 "ddr" ReadWriteExchange,
    Ibreaka0 = 128 "ibreaka0" ReadWriteExchange,
    Dbreaka0 = 144 "dbreaka0" ReadWriteExchange,
    Dbreakc0 = 160 "dbreakc0" ReadWriteExchange,
    Configid0 = 176 "176" ReadWrite,
    Epc1 = 177 "epc1" ReadWriteExchange,
    Epc2 = 178 "epc2" ReadWriteExchange,
    Epc3 = 179 "epc3" ReadWriteExchange,
    Depc = 192 "depc" ReadWriteExchange,
    Eps2 = 194 "eps2" ReadWriteExchange,
    Eps3 = 195 "eps3" ReadWriteExchange,
    Configid1 = 208 "208" Read,
    Excsave1 = 209 "excsave1" ReadWriteExchange,
    Excsave2 = 210 "excsave2" ReadWriteExchange,
    Excsave3 = 211 "excsave3" ReadWriteExchange,
    Interrupt = 226 "interrupt" Read,
    Intset = 226 "intset" Write,
    Intclear = 227 "intclear" Write,
    Intenable = 228 "intenable" ReadWriteExchange,
    Ps = 230 "ps" ReadWriteExchange,
    Vecbase = 231 "vecbase" ReadWriteExchange,
    Exccause = 232 "exccause" ReadWriteExchange,
    Debugcause = 233 "debugcause" ReadWriteExchange,
    Ccount = 234 "ccount" ReadWriteExchange,
    Prid = 235 "prid" Read,
    Icount = 236 "icount" ReadWriteExchange,
    Icountlevel = 237 "icountlevel" ReadWriteExchange,
    Excvaddr = 238 "excvaddr" ReadWriteExchange,
    Ccompare0 = 240 "ccompare0" ReadWriteExchange,
}

impl SpecialRegister {
    fn find(number: u8, accepted: &[Access]) -> Option<Self> {
        TABLE.iter().find(|row| row.1 == number && accepted.contains(&row.3)).map(|row| row.0)
    }

    /// The register that `rsr` reads at `number`.
    pub fn readable(number: u8) -> Option<Self> {
        Self::find(number, &[Access::Read, Access::ReadWrite, Access::ReadWriteExchange])
    }

    /// The register that `wsr` writes at `number`.
    pub fn writable(number: u8) -> Option<Self> {
        Self::find(number, &[Access::Write, Access::ReadWrite, Access::ReadWriteExchange])
    }

    /// The register that `xsr` exchanges at `number`.
    pub fn exchangeable(number: u8) -> Option<Self> {
        Self::find(number, &[Access::ReadWriteExchange])
    }

    /// Name as the assembler spells it (a number where it has no name).
    pub fn name(self) -> &'static str {
        TABLE[self as usize].2
    }
}

/// The special registers that only hold what was written to them. Those with effects are fields of [`Cpu`].
#[derive(Debug, Clone, Default)]
pub(super) struct Scratch {
    pub litbase: u32,
    mmid: u32,
    ibreakenable: u32,
    ddr: u32,
    ibreaka0: u32,
    dbreaka0: u32,
    dbreakc0: u32,
    icount: u32,
    icountlevel: u32,
    itlb: [u8; 8],
    dtlb: [u8; 8],
}

impl Scratch {
    /// Reset state: every region gets attribute 2, uncached (Xtensa ISA manual, Region Protection Option).
    pub fn new() -> Self {
        Scratch { itlb: [2; 8], dtlb: [2; 8], ..Scratch::default() }
    }
}

impl Cpu {
    /// Value of a special register, as `rsr` sees it.
    pub fn read_special(&mut self, register: SpecialRegister) -> u32 {
        use SpecialRegister::*;
        match register {
            Sar => self.sar,
            Litbase => self.scratch.litbase,
            Mmid => self.scratch.mmid,
            Ibreakenable => self.scratch.ibreakenable,
            Ddr => self.scratch.ddr,
            Ibreaka0 => self.scratch.ibreaka0,
            Dbreaka0 => self.scratch.dbreaka0,
            Dbreakc0 => self.scratch.dbreakc0,
            Configid0 => HW_CONFIGID0,
            Configid1 => HW_CONFIGID1,
            Epc1 => self.epc[0],
            Epc2 => self.epc[1],
            Epc3 => self.epc[2],
            Depc => self.depc,
            Eps2 => self.eps2,
            Eps3 => self.eps3,
            Excsave1 => self.excsave[0],
            Excsave2 => self.excsave[1],
            Excsave3 => self.excsave[2],
            Interrupt | Intset | Intclear => {
                self.settle_timer();
                self.interrupt
            }
            Intenable => self.intenable,
            Ps => self.ps,
            Vecbase => self.vecbase,
            Exccause => self.exccause,
            Debugcause => self.debugcause,
            Ccount => self.ccount(),
            Prid => 0,
            Icount => self.scratch.icount,
            Icountlevel => self.scratch.icountlevel,
            Excvaddr => self.excvaddr,
            Ccompare0 => self.ccompare0,
        }
    }

    /// Writes a special register with the effects of `wsr`.
    pub fn write_special(&mut self, register: SpecialRegister, value: u32) {
        use SpecialRegister::*;
        match register {
            Sar => self.sar = value & 0x3F,
            Litbase => self.scratch.litbase = value & 0xFFFF_F001,
            Mmid => self.scratch.mmid = value,
            Ibreakenable => self.scratch.ibreakenable = value & 1,
            Ddr => self.scratch.ddr = value,
            Ibreaka0 => self.scratch.ibreaka0 = value,
            Dbreaka0 => self.scratch.dbreaka0 = value,
            Dbreakc0 => self.scratch.dbreakc0 = value,
            // Read-only; a write has no effect.
            Configid0 | Configid1 | Prid | Interrupt => {}
            Epc1 => self.epc[0] = value,
            Epc2 => self.epc[1] = value,
            Epc3 => self.epc[2] = value,
            Depc => self.depc = value,
            Eps2 => self.eps2 = value & PS_MASK,
            Eps3 => self.eps3 = value & PS_MASK,
            Excsave1 => self.excsave[0] = value,
            Excsave2 => self.excsave[1] = value,
            Excsave3 => self.excsave[2] = value,
            Intset => self.interrupt |= value & interrupts::SOFTWARE,
            Intclear => self.interrupt &= !(value & interrupts::CLEARABLE),
            Intenable => self.intenable = value & interrupts::MASKABLE,
            Ps => self.ps = value & PS_MASK,
            // The vectors span 0x100 bytes, so the low eight bits are not stored.
            Vecbase => self.vecbase = value & !0xFF,
            Exccause => self.exccause = value & 0x3F,
            Debugcause => self.debugcause = value & 0x3F,
            Ccount => self.set_ccount(value),
            Icount => self.scratch.icount = value,
            Icountlevel => self.scratch.icountlevel = value & 0xF,
            Excvaddr => self.excvaddr = value,
            Ccompare0 => self.set_ccompare0(value),
        }
    }

    pub(super) fn rsr(&mut self, t: Reg, register: SpecialRegister) {
        self.a[t.index()] = self.read_special(register);
    }

    pub(super) fn wsr(&mut self, t: Reg, register: SpecialRegister) {
        self.write_special(register, self.a[t.index()]);
    }

    pub(super) fn xsr(&mut self, t: Reg, register: SpecialRegister) {
        let old = self.read_special(register);
        self.write_special(register, self.a[t.index()]);
        self.a[t.index()] = old;
    }

    pub(super) fn rsil(&mut self, t: Reg, level: u8) {
        self.a[t.index()] = self.ps;
        self.set_intlevel(level);
    }

    pub(super) fn set_intlevel(&mut self, level: u8) {
        self.ps = (self.ps & !PS_INTLEVEL) | (u32::from(level) & PS_INTLEVEL);
    }

    pub(super) fn rfe(&mut self) {
        self.ps &= !PS_EXCM;
        self.pc = self.epc[0];
    }

    /// Returns false for a level this core does not have.
    pub(super) fn rfi(&mut self, level: u8) -> bool {
        let (pc, ps) = match level {
            2 => (self.epc[1], self.eps2),
            3 => (self.epc[2], self.eps3),
            _ => return false,
        };
        self.pc = pc;
        self.ps = ps;
        true
    }

    /// The region protection tables hold one attribute per 512 MB and translate nothing.
    pub(super) fn tlb(&mut self, operation: TlbOperation, t: Reg, s: Reg) {
        let address = self.a[s.index()];
        let region = (address >> 29) as usize;
        let value = self.a[t.index()];
        match operation {
            TlbOperation::Witlb => self.scratch.itlb[region] = (value & 15) as u8,
            TlbOperation::Wdtlb => self.scratch.dtlb[region] = (value & 15) as u8,
            TlbOperation::Ritlb1 => self.a[t.index()] = (address & 0xE000_0000) | u32::from(self.scratch.itlb[region]),
            TlbOperation::Rdtlb1 => self.a[t.index()] = (address & 0xE000_0000) | u32::from(self.scratch.dtlb[region]),
            TlbOperation::Ritlb0 | TlbOperation::Rdtlb0 => self.a[t.index()] = address & 0xE000_0000,
            // A probe always hits: bit 0 says so.
            TlbOperation::Pitlb | TlbOperation::Pdtlb => self.a[t.index()] = (address & 0xE000_0000) | 1,
            TlbOperation::Iitlb | TlbOperation::Idtlb => {}
        }
    }

    /// The highest interrupt level that is masked now: INTLEVEL, or the exception level while EXCM is set.
    pub(super) fn current_intlevel(&self) -> u32 {
        let intlevel = self.ps & PS_INTLEVEL;
        if self.ps & PS_EXCM != 0 { intlevel.max(EXCM_LEVEL) } else { intlevel }
    }
}
