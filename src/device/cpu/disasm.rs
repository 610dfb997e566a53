//! The text of an instruction, spelled as GNU objdump spells it for this core.

use super::instruction::Instruction::{self, *};
use super::instruction::{Reg, TlbOperation, b4const, b4constu};

/// The instruction at address `pc` as text: mnemonic, a tab, operands. Targets of branches and literals are absolute.
pub fn disassemble(pc: u32, instruction: Instruction) -> String {
    let target = |to: i32| address(pc.wrapping_add_signed(to));
    match instruction {
        Call0 { offset } => format!("call0\t{}", address((pc & !3).wrapping_add_signed(offset))),
        L32r { t, offset } => {
            format!("l32r\t{}, {}", reg(t), address((pc.wrapping_add(3) & !3).wrapping_add_signed(offset)))
        }
        J { to } => format!("j\t{}", target(to)),
        _ => alu(instruction)
            .or_else(|| memory(instruction))
            .or_else(|| branch(instruction, target))
            .unwrap_or_else(|| system(instruction)),
    }
}

fn reg(register: Reg) -> String {
    format!("a{}", register.index())
}

fn address(value: u32) -> String {
    format!("{value:#x}")
}

/// objdump prints small numbers in decimal, others as 32-bit hex.
fn number(value: i32) -> String {
    if (-255..256).contains(&value) { value.to_string() } else { format!("{value:#x}") }
}

fn rrr(name: &str, r: Reg, s: Reg, t: Reg) -> Option<String> {
    Some(format!("{name}\t{}, {}, {}", reg(r), reg(s), reg(t)))
}

fn rr(name: &str, first: Reg, second: Reg) -> Option<String> {
    Some(format!("{name}\t{}, {}", reg(first), reg(second)))
}

fn rri(name: &str, first: Reg, second: Reg, value: i32) -> Option<String> {
    Some(format!("{name}\t{}, {}, {}", reg(first), reg(second), number(value)))
}

fn one(name: &str, register: Reg) -> Option<String> {
    Some(format!("{name}\t{}", reg(register)))
}

#[rustfmt::skip]
fn alu(instruction: Instruction) -> Option<String> {
    match instruction {
        Abs { r, t } => rr("abs", r, t),
        Neg { r, t } => rr("neg", r, t),
        Add { r, s, t } => rrr("add", r, s, t),
        AddN { r, s, t } => rrr("add.n", r, s, t),
        Addx2 { r, s, t } => rrr("addx2", r, s, t),
        Addx4 { r, s, t } => rrr("addx4", r, s, t),
        Addx8 { r, s, t } => rrr("addx8", r, s, t),
        Sub { r, s, t } => rrr("sub", r, s, t),
        Subx2 { r, s, t } => rrr("subx2", r, s, t),
        Subx4 { r, s, t } => rrr("subx4", r, s, t),
        Subx8 { r, s, t } => rrr("subx8", r, s, t),
        And { r, s, t } => rrr("and", r, s, t),
        Or { r, s, t } => rrr("or", r, s, t),
        Xor { r, s, t } => rrr("xor", r, s, t),
        Addi { t, s, imm } => rri("addi", t, s, imm),
        AddiN { r, s, imm } => rri("addi.n", r, s, imm),
        Addmi { t, s, imm } => rri("addmi", t, s, imm),
        Movi { t, imm } => Some(format!("movi\t{}, {}", reg(t), number(imm))),
        MoviN { s, imm } => Some(format!("movi.n\t{}, {}", reg(s), number(imm))),
        MovN { t, s } => rr("mov.n", t, s),
        Moveqz { r, s, t } => rrr("moveqz", r, s, t),
        Movnez { r, s, t } => rrr("movnez", r, s, t),
        Movltz { r, s, t } => rrr("movltz", r, s, t),
        Movgez { r, s, t } => rrr("movgez", r, s, t),
        Mul16s { r, s, t } => rrr("mul16s", r, s, t),
        Mul16u { r, s, t } => rrr("mul16u", r, s, t),
        Mull { r, s, t } => rrr("mull", r, s, t),
        Nsa { t, s } => rr("nsa", t, s),
        Nsau { t, s } => rr("nsau", t, s),
        Extui { r, t, shift, bits } => Some(format!("extui\t{}, {}, {shift}, {bits}", reg(r), reg(t))),
        Slli { r, s, shift } => rri("slli", r, s, i32::from(shift)),
        Srai { r, t, shift } => rri("srai", r, t, i32::from(shift)),
        Srli { r, t, shift } => rri("srli", r, t, i32::from(shift)),
        Sll { r, s } => rr("sll", r, s),
        Srl { r, t } => rr("srl", r, t),
        Sra { r, t } => rr("sra", r, t),
        Src { r, s, t } => rrr("src", r, s, t),
        Ssl { s } => one("ssl", s),
        Ssr { s } => one("ssr", s),
        Ssa8l { s } => one("ssa8l", s),
        Ssa8b { s } => one("ssa8b", s),
        Ssai { shift } => Some(format!("ssai\t{shift}")),
        _ => None,
    }
}

fn memory(instruction: Instruction) -> Option<String> {
    let (name, t, s, offset) = match instruction {
        L8ui { t, s, offset } => ("l8ui", t, s, offset),
        L16ui { t, s, offset } => ("l16ui", t, s, offset),
        L16si { t, s, offset } => ("l16si", t, s, offset),
        L32i { t, s, offset } => ("l32i", t, s, offset),
        L32iN { t, s, offset } => ("l32i.n", t, s, offset),
        S8i { t, s, offset } => ("s8i", t, s, offset),
        S16i { t, s, offset } => ("s16i", t, s, offset),
        S32i { t, s, offset } => ("s32i", t, s, offset),
        S32iN { t, s, offset } => ("s32i.n", t, s, offset),
        _ => return None,
    };
    rri(name, t, s, offset as i32)
}

fn branch(instruction: Instruction, target: impl Fn(i32) -> String) -> Option<String> {
    let two = |name: &str, s: Reg, t: Reg, to: i32| format!("{name}\t{}, {}, {}", reg(s), reg(t), target(to));
    let value =
        |name: &str, s: Reg, value: i32, to: i32| format!("{name}\t{}, {}, {}", reg(s), number(value), target(to));
    let zero = |name: &str, s: Reg, to: i32| format!("{name}\t{}, {}", reg(s), target(to));
    Some(match instruction {
        Beq { s, t, to } => two("beq", s, t, to),
        Bne { s, t, to } => two("bne", s, t, to),
        Blt { s, t, to } => two("blt", s, t, to),
        Bge { s, t, to } => two("bge", s, t, to),
        Bltu { s, t, to } => two("bltu", s, t, to),
        Bgeu { s, t, to } => two("bgeu", s, t, to),
        Bany { s, t, to } => two("bany", s, t, to),
        Bnone { s, t, to } => two("bnone", s, t, to),
        Ball { s, t, to } => two("ball", s, t, to),
        Bnall { s, t, to } => two("bnall", s, t, to),
        Bbc { s, t, to } => two("bbc", s, t, to),
        Bbs { s, t, to } => two("bbs", s, t, to),
        Bbci { s, bit, to } => value("bbci", s, i32::from(bit), to),
        Bbsi { s, bit, to } => value("bbsi", s, i32::from(bit), to),
        Beqi { s, constant, to } => value("beqi", s, b4const(constant), to),
        Bnei { s, constant, to } => value("bnei", s, b4const(constant), to),
        Blti { s, constant, to } => value("blti", s, b4const(constant), to),
        Bgei { s, constant, to } => value("bgei", s, b4const(constant), to),
        Bltui { s, constant, to } => value("bltui", s, b4constu(constant) as i32, to),
        Bgeui { s, constant, to } => value("bgeui", s, b4constu(constant) as i32, to),
        Beqz { s, to } => zero("beqz", s, to),
        BeqzN { s, to } => zero("beqz.n", s, to),
        Bnez { s, to } => zero("bnez", s, to),
        BnezN { s, to } => zero("bnez.n", s, to),
        Bltz { s, to } => zero("bltz", s, to),
        Bgez { s, to } => zero("bgez", s, to),
        _ => return None,
    })
}

fn system(instruction: Instruction) -> String {
    match instruction {
        Jx { s } => format!("jx\t{}", reg(s)),
        Callx0 { s } => format!("callx0\t{}", reg(s)),
        Rsr { t, register } => format!("rsr.{}\t{}", register.name(), reg(t)),
        Wsr { t, register } => format!("wsr.{}\t{}", register.name(), reg(t)),
        Xsr { t, register } => format!("xsr.{}\t{}", register.name(), reg(t)),
        Rsil { t, level } => format!("rsil\t{}, {level}", reg(t)),
        Rfi { level } => format!("rfi\t{level}"),
        Rfdo { level } => format!("rfdo\t{level}"),
        Waiti { level } => format!("waiti\t{level}"),
        Break { s, t } => format!("break\t{s}, {t}"),
        BreakN { s } => format!("break.n\t{s}"),
        Tlb { operation: TlbOperation::Iitlb, s, .. } => format!("iitlb\t{}", reg(s)),
        Tlb { operation: TlbOperation::Idtlb, s, .. } => format!("idtlb\t{}", reg(s)),
        Tlb { operation, t, s } => format!("{}\t{}, {}", tlb_name(operation), reg(t), reg(s)),
        _ => plain(instruction).to_string(),
    }
}

fn plain(instruction: Instruction) -> &'static str {
    match instruction {
        Ret => "ret",
        RetN => "ret.n",
        Nop => "nop",
        NopN => "nop.n",
        // objdump knows no operands of these two.
        Rer { .. } => "rer",
        Wer { .. } => "wer",
        Isync => "isync",
        Rsync => "rsync",
        Esync => "esync",
        Dsync => "dsync",
        Excw => "excw",
        Memw => "memw",
        Extw => "extw",
        Rfe => "rfe",
        Rfde => "rfde",
        Rfdd => "rfdd",
        Syscall => "syscall",
        Simcall => "simcall",
        Ill => "ill",
        IllN => "ill.n",
        _ => "undefined",
    }
}

fn tlb_name(operation: TlbOperation) -> &'static str {
    match operation {
        TlbOperation::Ritlb0 => "ritlb0",
        TlbOperation::Ritlb1 => "ritlb1",
        TlbOperation::Rdtlb0 => "rdtlb0",
        TlbOperation::Rdtlb1 => "rdtlb1",
        TlbOperation::Pitlb => "pitlb",
        TlbOperation::Pdtlb => "pdtlb",
        TlbOperation::Witlb => "witlb",
        TlbOperation::Wdtlb => "wdtlb",
        TlbOperation::Iitlb => "iitlb",
        TlbOperation::Idtlb => "idtlb",
    }
}
