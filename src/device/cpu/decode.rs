//! From the bits of an instruction to [`Instruction`]. Field names and opcode groups (QRST, LSAI, SI, …) are those of
//! the Xtensa ISA manual, chapter "Instruction Formats and Opcodes"; only what the LX106 has is accepted.

use super::instruction::Instruction::{self, *};
use super::instruction::{Reg, TlbOperation};
use super::special::SpecialRegister;

/// The fields of a 24-bit instruction word.
#[derive(Clone, Copy)]
struct Fields {
    word: u32,
}

impl Fields {
    const fn at(self, low: u32) -> u32 {
        (self.word >> low) & 15
    }
    const fn t(self) -> Reg {
        Reg::new(self.at(4))
    }
    const fn s(self) -> Reg {
        Reg::new(self.at(8))
    }
    const fn r(self) -> Reg {
        Reg::new(self.at(12))
    }
    const fn imm8(self) -> u32 {
        (self.word >> 16) & 0xFF
    }
}

/// Decodes the instruction in `bytes` (memory order). The third byte is ignored for 16-bit instructions. Anything the
/// LX106 does not have is `Undefined`.
pub fn decode(bytes: [u8; 3]) -> Instruction {
    let [low, middle, high] = bytes;
    let f = Fields { word: u32::from_le_bytes([low, middle, high, 0]) };
    match low & 15 {
        0 => qrst(f),
        1 => L32r { t: f.t(), offset: (0xFFFC_0000 | (f.word >> 8) << 2) as i32 },
        2 => lsai(f),
        5 if f.word & 0x30 == 0 => Call0 { offset: (sign_extend(f.word >> 6, 18) << 2) + 4 },
        6 => si(f),
        7 => b(f),
        3..=5 => Undefined,
        _ => density(f),
    }
}

/// Sign-extends the low `bits` of `value`.
const fn sign_extend(value: u32, bits: u32) -> i32 {
    ((value << (32 - bits)) as i32) >> (32 - bits)
}

fn qrst(f: Fields) -> Instruction {
    let (r, s, t) = (f.r(), f.s(), f.t());
    match f.at(16) {
        0 => rst0(f),
        1 => rst1(f),
        2 if f.at(20) == 8 => Mull { r, s, t },
        3 => match f.at(20) {
            0 => special(f, SpecialRegister::readable, |t, register| Rsr { t, register }),
            1 => special(f, SpecialRegister::writable, |t, register| Wsr { t, register }),
            8 => Moveqz { r, s, t },
            9 => Movnez { r, s, t },
            10 => Movltz { r, s, t },
            11 => Movgez { r, s, t },
            _ => Undefined,
        },
        4 | 5 => Extui { r, t, shift: (f.at(8) | (f.at(16) & 1) << 4) as u8, bits: f.at(20) as u8 + 1 },
        _ => Undefined,
    }
}

fn special(
    f: Fields,
    lookup: fn(u8) -> Option<SpecialRegister>,
    make: fn(Reg, SpecialRegister) -> Instruction,
) -> Instruction {
    lookup((f.word >> 8) as u8).map_or(Undefined, |register| make(f.t(), register))
}

fn rst0(f: Fields) -> Instruction {
    let (r, s, t) = (f.r(), f.s(), f.t());
    match f.at(20) {
        0 => st0(f),
        1 => And { r, s, t },
        2 => Or { r, s, t },
        3 => Xor { r, s, t },
        4 => st1(f),
        5 => tlb(f),
        6 => match f.at(8) {
            0 => Neg { r, t },
            1 => Abs { r, t },
            _ => Undefined,
        },
        8 => Add { r, s, t },
        9 => Addx2 { r, s, t },
        10 => Addx4 { r, s, t },
        11 => Addx8 { r, s, t },
        12 => Sub { r, s, t },
        13 => Subx2 { r, s, t },
        14 => Subx4 { r, s, t },
        15 => Subx8 { r, s, t },
        _ => Undefined,
    }
}

fn st0(f: Fields) -> Instruction {
    let s = f.s();
    match (f.at(12), f.at(8), f.at(4)) {
        (0, 0, 0) => Ill,
        (0, _, 8) => Ret,
        (0, _, 10) => Jx { s },
        (0, _, 12) => Callx0 { s },
        (2, 0, kind) => sync(kind),
        (3, 0, 0) => Rfe,
        (3, 2, 0) => Rfde,
        (3, level, 1) => Rfi { level: level as u8 },
        (4, s, t) => Break { s: s as u8, t: t as u8 },
        (5, 0, 0) => Syscall,
        (5, 1, 0) => Simcall,
        (6, level, _) => Rsil { t: f.t(), level: level as u8 },
        (7, level, 0) => Waiti { level: level as u8 },
        _ => Undefined,
    }
}

fn sync(kind: u32) -> Instruction {
    match kind {
        0 => Isync,
        1 => Rsync,
        2 => Esync,
        3 => Dsync,
        8 => Excw,
        12 => Memw,
        13 => Extw,
        15 => Nop,
        _ => Undefined,
    }
}

fn st1(f: Fields) -> Instruction {
    let (s, t) = (f.s(), f.t());
    match (f.at(12), f.at(4)) {
        (0, 0) => Ssr { s },
        (1, 0) => Ssl { s },
        (2, 0) => Ssa8l { s },
        (3, 0) => Ssa8b { s },
        (4, high @ 0..=1) => Ssai { shift: (f.at(8) | high << 4) as u8 },
        (6, _) => Rer { t, s },
        (7, _) => Wer { t, s },
        (14, _) => Nsa { t, s },
        (15, _) => Nsau { t, s },
        _ => Undefined,
    }
}

fn tlb(f: Fields) -> Instruction {
    let operation = match (f.at(12), f.at(4)) {
        (3, _) => TlbOperation::Ritlb0,
        (4, 0) => TlbOperation::Iitlb,
        (5, _) => TlbOperation::Pitlb,
        (6, _) => TlbOperation::Witlb,
        (7, _) => TlbOperation::Ritlb1,
        (11, _) => TlbOperation::Rdtlb0,
        (12, 0) => TlbOperation::Idtlb,
        (13, _) => TlbOperation::Pdtlb,
        (14, _) => TlbOperation::Wdtlb,
        (15, _) => TlbOperation::Rdtlb1,
        _ => return Undefined,
    };
    Tlb { operation, t: f.t(), s: f.s() }
}

fn rst1(f: Fields) -> Instruction {
    let (r, s, t) = (f.r(), f.s(), f.t());
    let high = (f.at(20) & 1) << 4;
    match f.at(20) {
        // The field holds 32 minus the shift.
        0 | 1 => Slli { r, s, shift: (32 - (f.at(4) | high)) as u8 },
        2 | 3 => Srai { r, t, shift: (f.at(8) | high) as u8 },
        4 => Srli { r, t, shift: f.at(8) as u8 },
        6 => special(f, SpecialRegister::exchangeable, |t, register| Xsr { t, register }),
        8 => Src { r, s, t },
        9 if f.at(8) == 0 => Srl { r, t },
        10 if f.at(4) == 0 => Sll { r, s },
        11 if f.at(8) == 0 => Sra { r, t },
        12 => Mul16u { r, s, t },
        13 => Mul16s { r, s, t },
        15 if f.at(12) == 14 => match f.at(4) {
            0 => Rfdo { level: f.at(8) as u8 },
            1 => Rfdd,
            _ => Undefined,
        },
        _ => Undefined,
    }
}

fn lsai(f: Fields) -> Instruction {
    let (s, t, imm8) = (f.s(), f.t(), f.imm8());
    match f.at(12) {
        0 => L8ui { t, s, offset: imm8 },
        1 => L16ui { t, s, offset: imm8 << 1 },
        2 => L32i { t, s, offset: imm8 << 2 },
        4 => S8i { t, s, offset: imm8 },
        5 => S16i { t, s, offset: imm8 << 1 },
        6 => S32i { t, s, offset: imm8 << 2 },
        9 => L16si { t, s, offset: imm8 << 1 },
        10 => Movi { t, imm: sign_extend(imm8 | f.at(8) << 8, 12) },
        12 => Addi { t, s, imm: sign_extend(imm8, 8) },
        13 => Addmi { t, s, imm: sign_extend(imm8, 8) << 8 },
        _ => Undefined,
    }
}

/// Branches and jumps relative to the instruction's address plus 4.
fn si(f: Fields) -> Instruction {
    let s = f.s();
    let to12 = sign_extend(f.word >> 12, 12) + 4;
    let to8 = sign_extend(f.imm8(), 8) + 4;
    let constant = f.at(12) as u8;
    match f.at(4) {
        0 | 4 | 8 | 12 => J { to: sign_extend(f.word >> 6, 18) + 4 },
        1 => Beqz { s, to: to12 },
        5 => Bnez { s, to: to12 },
        9 => Bltz { s, to: to12 },
        13 => Bgez { s, to: to12 },
        2 => Beqi { s, constant, to: to8 },
        6 => Bnei { s, constant, to: to8 },
        10 => Blti { s, constant, to: to8 },
        14 => Bgei { s, constant, to: to8 },
        11 => Bltui { s, constant, to: to8 },
        15 => Bgeui { s, constant, to: to8 },
        _ => Undefined,
    }
}

fn b(f: Fields) -> Instruction {
    let (s, t) = (f.s(), f.t());
    let to = sign_extend(f.imm8(), 8) + 4;
    let bit = (f.at(4) | (f.at(12) & 1) << 4) as u8;
    match f.at(12) {
        0 => Bnone { s, t, to },
        1 => Beq { s, t, to },
        2 => Blt { s, t, to },
        3 => Bltu { s, t, to },
        4 => Ball { s, t, to },
        5 => Bbc { s, t, to },
        6 | 7 => Bbci { s, bit, to },
        8 => Bany { s, t, to },
        9 => Bne { s, t, to },
        10 => Bge { s, t, to },
        11 => Bgeu { s, t, to },
        12 => Bnall { s, t, to },
        13 => Bbs { s, t, to },
        _ => Bbsi { s, bit, to },
    }
}

fn density(f: Fields) -> Instruction {
    let (r, s, t) = (f.r(), f.s(), f.t());
    match f.at(0) {
        8 => L32iN { t, s, offset: f.at(12) << 2 },
        9 => S32iN { t, s, offset: f.at(12) << 2 },
        10 => AddN { r, s, t },
        11 => AddiN { r, s, imm: if f.at(4) == 0 { -1 } else { f.at(4) as i32 } },
        12 => st2n(f),
        13 => match (f.at(12), f.at(8), f.at(4)) {
            (0, _, _) => MovN { t, s },
            (15, _, 0) => RetN,
            (15, s, 2) => BreakN { s: s as u8 },
            (15, 0, 3) => NopN,
            (15, 0, 6) => IllN,
            _ => UndefinedN,
        },
        _ => UndefinedN,
    }
}

fn st2n(f: Fields) -> Instruction {
    let s = f.s();
    let imm7 = (f.at(12) | (f.at(4) & 7) << 4) as i32;
    let to = (f.at(12) | (f.at(4) & 3) << 4) as i32 + 4;
    match f.at(4) {
        // The seven bits cover -32 to 95.
        0..=7 => MoviN { s, imm: if imm7 >= 96 { imm7 - 128 } else { imm7 } },
        8..=11 => BeqzN { s, to },
        _ => BnezN { s, to },
    }
}
