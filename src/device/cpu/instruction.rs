//! The instructions of the LX106 core as data: one variant per opcode, operands as register numbers and ready-made
//! immediates. Operand letters are those of the Xtensa ISA manual (`r`, `s`, `t` name the fields of the encoding).

use super::special::SpecialRegister;

/// Number of an address register, always 0 to 15.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reg(u8);

impl Reg {
    /// Takes the low four bits of `field`.
    pub const fn new(field: u32) -> Self {
        Reg((field & 15) as u8)
    }

    /// Index into the register file, 0 to 15.
    #[inline(always)]
    pub const fn index(self) -> usize {
        // The mask is redundant, but lets the compiler drop the bounds check.
        (self.0 & 15) as usize
    }
}

/// One decoded instruction. Branch and jump displacements (`to`) are in bytes from the instruction's own address;
/// load and store offsets are in bytes; variants ending in `N` are the 16-bit density forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[rustfmt::skip]
#[allow(missing_docs, reason = "the variants are the ISA manual's opcodes")]
pub enum Instruction {
    // Arithmetic and logic
    Abs { r: Reg, t: Reg },
    Neg { r: Reg, t: Reg },
    Add { r: Reg, s: Reg, t: Reg },
    Addx2 { r: Reg, s: Reg, t: Reg },
    Addx4 { r: Reg, s: Reg, t: Reg },
    Addx8 { r: Reg, s: Reg, t: Reg },
    Sub { r: Reg, s: Reg, t: Reg },
    Subx2 { r: Reg, s: Reg, t: Reg },
    Subx4 { r: Reg, s: Reg, t: Reg },
    Subx8 { r: Reg, s: Reg, t: Reg },
    And { r: Reg, s: Reg, t: Reg },
    Or { r: Reg, s: Reg, t: Reg },
    Xor { r: Reg, s: Reg, t: Reg },
    Addi { t: Reg, s: Reg, imm: i32 },
    Addmi { t: Reg, s: Reg, imm: i32 },
    Movi { t: Reg, imm: i32 },
    Moveqz { r: Reg, s: Reg, t: Reg },
    Movnez { r: Reg, s: Reg, t: Reg },
    Movltz { r: Reg, s: Reg, t: Reg },
    Movgez { r: Reg, s: Reg, t: Reg },
    Mul16s { r: Reg, s: Reg, t: Reg },
    Mul16u { r: Reg, s: Reg, t: Reg },
    Mull { r: Reg, s: Reg, t: Reg },
    Nsa { t: Reg, s: Reg },
    Nsau { t: Reg, s: Reg },
    Extui { r: Reg, t: Reg, shift: u8, bits: u8 },
    Slli { r: Reg, s: Reg, shift: u8 },
    Srai { r: Reg, t: Reg, shift: u8 },
    Srli { r: Reg, t: Reg, shift: u8 },
    Sll { r: Reg, s: Reg },
    Srl { r: Reg, t: Reg },
    Sra { r: Reg, t: Reg },
    Src { r: Reg, s: Reg, t: Reg },
    Ssl { s: Reg },
    Ssr { s: Reg },
    Ssa8l { s: Reg },
    Ssa8b { s: Reg },
    Ssai { shift: u8 },
    // Loads and stores
    L8ui { t: Reg, s: Reg, offset: u32 },
    L16ui { t: Reg, s: Reg, offset: u32 },
    L16si { t: Reg, s: Reg, offset: u32 },
    L32i { t: Reg, s: Reg, offset: u32 },
    /// `offset` counts from the instruction's address rounded up to a word (or from LITBASE when that is on).
    L32r { t: Reg, offset: i32 },
    S8i { t: Reg, s: Reg, offset: u32 },
    S16i { t: Reg, s: Reg, offset: u32 },
    S32i { t: Reg, s: Reg, offset: u32 },
    // Branches, jumps, calls
    Beq { s: Reg, t: Reg, to: i32 },
    Bne { s: Reg, t: Reg, to: i32 },
    Blt { s: Reg, t: Reg, to: i32 },
    Bge { s: Reg, t: Reg, to: i32 },
    Bltu { s: Reg, t: Reg, to: i32 },
    Bgeu { s: Reg, t: Reg, to: i32 },
    Bany { s: Reg, t: Reg, to: i32 },
    Bnone { s: Reg, t: Reg, to: i32 },
    Ball { s: Reg, t: Reg, to: i32 },
    Bnall { s: Reg, t: Reg, to: i32 },
    Bbc { s: Reg, t: Reg, to: i32 },
    Bbs { s: Reg, t: Reg, to: i32 },
    Bbci { s: Reg, bit: u8, to: i32 },
    Bbsi { s: Reg, bit: u8, to: i32 },
    /// `constant` of this and the next three is the encoded number; `b4const` gives its value.
    Beqi { s: Reg, constant: u8, to: i32 },
    Bnei { s: Reg, constant: u8, to: i32 },
    Blti { s: Reg, constant: u8, to: i32 },
    Bgei { s: Reg, constant: u8, to: i32 },
    /// `constant` of this and the next is the encoded number; `b4constu` gives its value.
    Bltui { s: Reg, constant: u8, to: i32 },
    Bgeui { s: Reg, constant: u8, to: i32 },
    Beqz { s: Reg, to: i32 },
    Bnez { s: Reg, to: i32 },
    Bltz { s: Reg, to: i32 },
    Bgez { s: Reg, to: i32 },
    J { to: i32 },
    Jx { s: Reg },
    /// `offset` counts from the instruction's address rounded down to a word.
    Call0 { offset: i32 },
    Callx0 { s: Reg },
    Ret,
    // System
    Nop,
    Isync,
    Rsync,
    Esync,
    Dsync,
    Excw,
    Memw,
    Extw,
    Rsr { t: Reg, register: SpecialRegister },
    Wsr { t: Reg, register: SpecialRegister },
    Xsr { t: Reg, register: SpecialRegister },
    Rsil { t: Reg, level: u8 },
    Rfe,
    Rfde,
    Rfi { level: u8 },
    Rfdo { level: u8 },
    Rfdd,
    Waiti { level: u8 },
    Syscall,
    Simcall,
    Break { s: u8, t: u8 },
    Ill,
    Rer { t: Reg, s: Reg },
    Wer { t: Reg, s: Reg },
    /// Reads or probes the region protection tables; no memory access follows from them.
    Tlb { operation: TlbOperation, t: Reg, s: Reg },
    /// Bits that are no instruction of this core.
    Undefined,
    // Density forms; `length` relies on their being last.
    AddN { r: Reg, s: Reg, t: Reg },
    AddiN { r: Reg, s: Reg, imm: i32 },
    MovN { t: Reg, s: Reg },
    MoviN { s: Reg, imm: i32 },
    L32iN { t: Reg, s: Reg, offset: u32 },
    S32iN { t: Reg, s: Reg, offset: u32 },
    BeqzN { s: Reg, to: i32 },
    BnezN { s: Reg, to: i32 },
    RetN,
    NopN,
    BreakN { s: u8 },
    IllN,
    /// Sixteen bits that are no instruction of this core.
    UndefinedN,
}

/// The operations on the region protection tables (Xtensa ISA manual, Region Protection Option).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are the ISA manual's opcodes")]
pub enum TlbOperation {
    Ritlb0,
    Ritlb1,
    Rdtlb0,
    Rdtlb1,
    Pitlb,
    Pdtlb,
    Witlb,
    Wdtlb,
    Iitlb,
    Idtlb,
}

impl Instruction {
    /// Length of the encoding in bytes: 2 or 3.
    pub const fn length(self) -> u32 {
        use Instruction::*;
        match self {
            AddN { .. }
            | AddiN { .. }
            | MovN { .. }
            | MoviN { .. }
            | L32iN { .. }
            | S32iN { .. }
            | BeqzN { .. }
            | BnezN { .. }
            | RetN
            | NopN
            | BreakN { .. }
            | IllN
            | UndefinedN => 2,
            _ => 3,
        }
    }
}

/// Values of the signed 4-bit branch constants (Xtensa ISA manual, table of `b4const`).
const B4CONST: [i32; 16] = [-1, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 128, 256];

/// Values of the unsigned 4-bit branch constants (Xtensa ISA manual, table of `b4constu`).
const B4CONSTU: [u32; 16] = [32768, 65536, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 128, 256];

/// Value of the encoded constant of `beqi`, `bnei`, `blti`, `bgei`.
#[inline(always)]
pub const fn b4const(constant: u8) -> i32 {
    B4CONST[(constant & 15) as usize]
}

/// Value of the encoded constant of `bltui`, `bgeui`.
#[inline(always)]
pub const fn b4constu(constant: u8) -> u32 {
    B4CONSTU[(constant & 15) as usize]
}
