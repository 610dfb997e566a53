//! The processor against independent witnesses: GNU objdump for what bits mean, QEMU's lx106 for what instructions do.
//! `tests/data/cpu/README.md` says how the data was made.

use std::collections::HashSet;
use std::mem::discriminant;
use std::process::Command;

use super::tools::leave_out;
use switchback::device::bus::{Bus, BusFault};
use switchback::device::cpu::decode::decode;
use switchback::device::cpu::disasm::disassemble;
use switchback::device::cpu::instruction::Instruction;
use switchback::device::cpu::{Cpu, CpuFault, ExceptionCause, Flow, PendingInterrupt, StopReason, interrupts, special};

const IRAM: u32 = 0x4010_0000;
const DATA: u32 = 0x3FFE_8000;
const SIZE: usize = 0x1_0000;
/// UM set, everything enabled: how programs run after start-up.
const PS_USER: u32 = special::PS_UM;

/// Two memories of 64 KB, IRAM and data RAM, that allow every width.
struct Memory {
    iram: Vec<u8>,
    data: Vec<u8>,
    epoch: Option<u32>,
}

impl Memory {
    fn with_program(program: &[u8]) -> Self {
        let mut iram = vec![0; SIZE];
        iram[..program.len()].copy_from_slice(program);
        Memory { iram, data: vec![0; SIZE], epoch: Some(0) }
    }

    fn at(&mut self, address: u32, size: usize) -> Result<&mut [u8], BusFault> {
        let (memory, offset) = match address {
            DATA..IRAM => (&mut self.data, address - DATA),
            _ => (&mut self.iram, address.wrapping_sub(IRAM)),
        };
        memory.get_mut(offset as usize..).and_then(|bytes| bytes.get_mut(..size)).ok_or(BusFault::Unmapped)
    }
}

impl Bus for Memory {
    fn fetch(&mut self, address: u32) -> Result<[u8; 3], BusFault> {
        self.at(address, 3).map(|bytes| [bytes[0], bytes[1], bytes[2]])
    }
    fn load8(&mut self, address: u32) -> Result<u8, BusFault> {
        if address >= IRAM {
            return Err(BusFault::Width);
        }
        self.at(address, 1).map(|bytes| bytes[0])
    }
    fn load16(&mut self, address: u32) -> Result<u16, BusFault> {
        self.at(address, 2).map(|bytes| u16::from_le_bytes([bytes[0], bytes[1]]))
    }
    fn load32(&mut self, address: u32) -> Result<u32, BusFault> {
        self.at(address, 4).map(|bytes| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }
    fn store8(&mut self, address: u32, value: u8) -> Result<(), BusFault> {
        self.at(address, 1).map(|bytes| bytes[0] = value)
    }
    fn store16(&mut self, address: u32, value: u16) -> Result<(), BusFault> {
        self.at(address, 2).map(|bytes| bytes.copy_from_slice(&value.to_le_bytes()))
    }
    fn store32(&mut self, address: u32, value: u32) -> Result<(), BusFault> {
        self.at(address, 4).map(|bytes| bytes.copy_from_slice(&value.to_le_bytes()))
    }
    fn code_epoch(&self) -> Option<u32> {
        self.epoch
    }
}

/// A core at the start of `program`, in user mode.
fn machine(program: &[u8]) -> (Cpu, Memory) {
    let mut cpu = Cpu::new();
    cpu.pc = IRAM;
    cpu.ps = PS_USER;
    (cpu, Memory::with_program(program))
}

fn hex(text: &str) -> u32 {
    u32::from_str_radix(text, 16).expect("hexadecimal")
}

/// Address, instruction and text of each line of an objdump listing.
fn listing(text: &str) -> impl Iterator<Item = (u32, Instruction, String)> {
    text.lines().map(|line| {
        let (address, rest) = line.split_once(":\t").expect("an address");
        let (bytes, text) = rest.split_once('\t').expect("bytes and text");
        let bytes: Vec<u8> = bytes
            .trim()
            .as_bytes()
            .chunks(2)
            .map(|pair| hex(str::from_utf8(pair).expect("hexadecimal")) as u8)
            .collect();
        let text = text.split(" <").next().unwrap_or(text);
        let text = text.split(" (").next().unwrap_or(text);
        (hex(address.trim()), decode([bytes[0], bytes[1], bytes.get(2).copied().unwrap_or(0)]), text.trim().to_owned())
    })
}

fn check_listing(text: &str) {
    for (address, instruction, expected) in listing(text) {
        let ours = disassemble(address, instruction);
        // objdump calls what it does not know by the first name in its table.
        let ours = ours.replace("undefined", "excw");
        assert_eq!(ours, expected, "at {address:#010x}");
    }
}

#[test]
fn every_instruction_reads_as_objdump_reads_it() {
    check_listing(include_str!("../data/cpu/every_instruction.objdump"));
}

#[test]
fn the_listing_holds_every_instruction_the_decoder_knows() {
    let listed: HashSet<_> = listing(include_str!("../data/cpu/every_instruction.objdump"))
        .map(|(_, instruction, _)| discriminant(&instruction))
        .collect();
    let undefined = [Instruction::Undefined, Instruction::UndefinedN].map(|instruction| discriminant(&instruction));
    // Every combination of the nibbles that select an opcode, with the operand nibbles that matter to some.
    for selector in 0..0x100_0000_u32 {
        if selector & 0xF == 0 || selector & 0xFF_0000 == 0 {
            let word = selector.to_le_bytes();
            let instruction = decode([word[0], word[1], word[2]]);
            let kind = discriminant(&instruction);
            assert!(listed.contains(&kind) || undefined.contains(&kind), "{instruction:?} is not listed");
        }
    }
}

#[test]
fn random_words_read_as_an_installed_objdump_reads_them() {
    let name = "xtensa-lx106-elf-objdump";
    if Command::new(name).arg("--version").output().is_err() {
        return leave_out(&format!("{name} is not installed (Debian package binutils-xtensa-lx106)"));
    }
    let mut state = 0x1234_5678_u32;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state
    };
    let mut program = Vec::new();
    while program.len() < 300_000 {
        let word = random().to_le_bytes();
        // Lengths of words ending in E and F are nobody's to say.
        match word[0] & 15 {
            0..=7 => program.extend_from_slice(&word[..3]),
            8..=13 => program.extend_from_slice(&word[..2]),
            _ => {}
        }
    }
    let file = std::env::temp_dir().join(format!("switchback-objdump-{}.bin", std::process::id()));
    std::fs::write(&file, &program).expect("a temporary file");
    let output = Command::new(name)
        .args(["-D", "-b", "binary", "-m", "xtensa", "--adjust-vma=0x40100000"])
        .arg(&file)
        .output()
        .expect("objdump runs");
    std::fs::remove_file(&file).expect("the temporary file is still there");
    let text = String::from_utf8(output.stdout).expect("text");
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("40") && line.contains(":\t")).collect();
    assert!(lines.len() > 100_000, "objdump printed {} instructions", lines.len());
    check_listing(&lines.join("\n"));
}

/// The register QEMU calls `name`.
fn register(cpu: &Cpu, name: &str) -> u32 {
    match name {
        "sar" => cpu.sar,
        "ps" => cpu.ps,
        "epc1" => cpu.epc[0],
        "epc2" => cpu.epc[1],
        "epc3" => cpu.epc[2],
        "eps2" => cpu.eps2,
        "eps3" => cpu.eps3,
        "excsave1" => cpu.excsave[0],
        "excsave2" => cpu.excsave[1],
        "excsave3" => cpu.excsave[2],
        "depc" => cpu.depc,
        "vecbase" => cpu.vecbase,
        "exccause" => cpu.exccause,
        "excvaddr" => cpu.excvaddr,
        "debugcause" => cpu.debugcause,
        "intenable" => cpu.intenable,
        _ => cpu.a[name.strip_prefix('a').and_then(|number| number.parse::<usize>().ok()).expect("a register")],
    }
}

const TRACED: [&str; 32] = [
    "a00",
    "a01",
    "a02",
    "a03",
    "a04",
    "a05",
    "a06",
    "a07",
    "a08",
    "a09",
    "a10",
    "a11",
    "a12",
    "a13",
    "a14",
    "a15",
    "sar",
    "ps",
    "epc1",
    "epc2",
    "epc3",
    "eps2",
    "eps3",
    "excsave1",
    "excsave2",
    "excsave3",
    "depc",
    "vecbase",
    "exccause",
    "excvaddr",
    "debugcause",
    "intenable",
];

/// Steps through a program and compares every register after every instruction with QEMU's trace.
fn check_trace(program: &[u8], trace: &str) {
    let (mut cpu, mut memory) = machine(program);
    cpu.ps = Cpu::new().ps;
    let mut expected = TRACED.map(|name| register(&cpu, name));
    for line in trace.lines() {
        let mut words = line.split(' ');
        let pc = words.next().map(hex).expect("an address");
        assert_eq!(cpu.pc, pc, "control went elsewhere before {line}");
        for (name, value) in words.filter_map(|word| word.split_once('=')) {
            let index = TRACED.iter().position(|traced| *traced == name).expect("a traced register");
            expected[index] = hex(value);
        }
        match cpu.step(&mut memory) {
            Ok(Flow::Break { cause }) => cpu.raise_debug(cause, 3),
            Ok(_) => {}
            Err(fault) => cpu.raise(&fault),
        }
        if let Some(pending) = cpu.pending_interrupt() {
            cpu.take_interrupt(pending);
        }
        for (name, value) in TRACED.iter().zip(expected) {
            assert_eq!(register(&cpu, name), value, "{name} after {line}");
        }
    }
}

#[test]
fn random_programs_compute_what_qemu_computes() {
    check_trace(include_bytes!("../data/cpu/random.bin"), include_str!("../data/cpu/random.trace"));
}

#[test]
fn exceptions_and_interrupts_go_where_qemu_sends_them() {
    check_trace(include_bytes!("../data/cpu/exceptions.bin"), include_str!("../data/cpu/exceptions.trace"));
}

#[test]
fn running_ends_in_the_state_that_stepping_ends_in() {
    let program = include_bytes!("../data/cpu/random.bin");
    let last = include_str!("../data/cpu/random.trace").lines().last().map(|line| hex(&line[..8])).expect("a trace");
    let (mut stepped, mut memory) = machine(program);
    while stepped.pc != last {
        stepped.step(&mut memory).expect("no fault");
    }
    for budget in [1, 7, 1_000_000] {
        let (mut cpu, mut memory) = machine(program);
        while cpu.run(&mut memory, budget, &|pc| pc == last).reason != StopReason::Stop {}
        assert_eq!(cpu.save(), stepped.save(), "budget {budget}");
        assert_eq!(cpu.ccount(), stepped.ccount(), "budget {budget}");
    }
}

fn run(cpu: &mut Cpu, memory: &mut Memory, budget: u64) -> StopReason {
    cpu.run(memory, budget, &|_| false).reason
}

#[test]
fn a_refused_access_names_its_address_and_its_instruction() {
    // movi.n a2, 0 and one of l32i.n a3, a2, 8; s32i.n a3, a2, 8; l8ui a0, a0, 0; at last l32i.n from 18 + 8
    let cases: [(&[u8], ExceptionCause, u32); 4] = [
        (&[0x0C, 0x02, 0x38, 0x22], ExceptionCause::LoadProhibited, 8),
        (&[0x0C, 0x02, 0x39, 0x22], ExceptionCause::StoreProhibited, 8),
        (&[0x0C, 0x02, 0x32, 0x00, 0x00], ExceptionCause::LoadStoreError, IRAM),
        (&[0x1C, 0x22, 0x38, 0x22], ExceptionCause::LoadStoreAlignment, 26),
    ];
    for (program, cause, address) in cases {
        let (mut cpu, mut memory) = machine(program);
        cpu.a[0] = IRAM;
        let fault = CpuFault { cause, pc: IRAM + 2, address: Some(address) };
        assert_eq!(run(&mut cpu, &mut memory, 10), StopReason::Fault(fault));
        assert_eq!(cpu.pc, IRAM + 2, "the program counter stays at the instruction");
        assert_eq!(cpu.step(&mut memory), Err(fault), "stepping and running agree");
    }
}

#[test]
fn a_jump_to_where_nothing_is_faults_at_the_target() {
    // jx a2
    let (mut cpu, mut memory) = machine(&[0xA0, 0x02, 0x00]);
    cpu.a[2] = 0x2000_0000;
    let expected =
        CpuFault { cause: ExceptionCause::InstructionFetchError, pc: 0x2000_0000, address: Some(0x2000_0000) };
    assert_eq!(run(&mut cpu, &mut memory, 10), StopReason::Fault(expected));
}

#[test]
fn a_call_into_the_rom_stops_before_it_is_executed() {
    // callx0 a2
    let (mut cpu, mut memory) = machine(&[0xC0, 0x02, 0x00]);
    cpu.a[2] = 0x4000_2ECC;
    assert_eq!(run(&mut cpu, &mut memory, 10), StopReason::Rom);
    assert_eq!((cpu.pc, cpu.a[0]), (0x4000_2ECC, IRAM + 3));
}

#[test]
fn a_program_that_overwrites_its_own_next_instruction_runs_the_new_one() {
    // loop: s32i.n a2, a1, 4; nop.n; (at 4) movi.n a3, 1; j loop
    let (mut cpu, mut memory) = machine(&[0x29, 0x11, 0x3D, 0xF0, 0x0C, 0x13, 0x86, 0xFD, 0xFF]);
    cpu.a[1] = IRAM;
    cpu.a[2] = memory.load32(IRAM + 4).expect("mapped");
    assert_eq!(run(&mut cpu, &mut memory, 12), StopReason::Budget);
    assert_eq!(cpu.a[3], 1);
    // The same store now writes movi.n a3, 2.
    cpu.a[2] = cpu.a[2] & 0xFFFF_0000 | 0x230C;
    assert_eq!(run(&mut cpu, &mut memory, 12), StopReason::Budget);
    assert_eq!(cpu.a[3], 2);
}

#[test]
fn code_written_by_the_machine_is_seen_when_the_epoch_moves_or_is_unknown() {
    for next_epoch in [Some(1), None] {
        // loop: movi.n a3, 1; j loop
        let (mut cpu, mut memory) = machine(&[0x0C, 0x13, 0x86, 0xFE, 0xFF]);
        run(&mut cpu, &mut memory, 20);
        assert_eq!(cpu.a[3], 1);
        memory.iram[1] = 0x23;
        memory.epoch = next_epoch;
        cpu.pc = IRAM;
        run(&mut cpu, &mut memory, 1);
        assert_eq!(cpu.a[3], 2);
    }
}

#[test]
fn the_timer_interrupts_in_the_cycle_ccompare_names() {
    // nop.n forever
    let (mut cpu, mut memory) = machine(&[0x3D, 0xF0].repeat(500));
    cpu.intenable = 1 << interrupts::TIMER;
    cpu.set_ccompare0(cpu.ccount() + 100);
    let result = cpu.run(&mut memory, 400, &|_| false);
    let pending = PendingInterrupt::Level1(1 << interrupts::TIMER);
    assert_eq!((result.reason, result.cycles), (StopReason::Interrupt(pending), 100));
    assert_eq!(cpu.ccount(), 100);
    // Writing CCOMPARE0 withdraws the interrupt.
    cpu.set_ccompare0(50);
    assert_eq!(run(&mut cpu, &mut memory, 50), StopReason::Budget);
}

#[test]
fn time_that_passes_outside_the_program_reaches_the_timer() {
    let (mut cpu, _) = machine(&[]);
    cpu.intenable = 1 << interrupts::TIMER;
    cpu.set_ccount(0xFFFF_FFF0);
    cpu.set_ccompare0(0x10);
    cpu.advance(0x1F);
    assert_eq!(cpu.pending_interrupt(), None);
    cpu.advance(1);
    assert_eq!(cpu.pending_interrupt(), Some(PendingInterrupt::Level1(1 << interrupts::TIMER)));
}

#[test]
fn a_masked_interrupt_waits_and_the_nmi_does_not() {
    let (mut cpu, _) = machine(&[]);
    cpu.intenable = 1 << interrupts::UART;
    cpu.set_interrupt_line(interrupts::UART, true);
    let uart = Some(PendingInterrupt::Level1(1 << interrupts::UART));
    assert_eq!(cpu.pending_interrupt(), uart);
    for masked in [PS_USER | 1, PS_USER | special::PS_EXCM] {
        cpu.ps = masked;
        assert_eq!(cpu.pending_interrupt(), None);
    }
    cpu.set_interrupt_line(interrupts::NMI, true);
    assert_eq!(cpu.pending_interrupt(), Some(PendingInterrupt::Nmi));
    cpu.take_interrupt(PendingInterrupt::Nmi);
    assert_eq!((cpu.pc, cpu.ps & special::PS_INTLEVEL), (cpu.vecbase + 0x20, 3));
    cpu.ps = PS_USER;
    assert_eq!(cpu.pending_interrupt(), uart, "taking the NMI clears it");
    cpu.set_interrupt_line(interrupts::UART, false);
    assert_eq!(cpu.pending_interrupt(), None, "a level interrupt goes with its line");
}

#[test]
fn waiti_opens_the_mask_and_hands_over() {
    // waiti 0
    let (mut cpu, mut memory) = machine(&[0x00, 0x70, 0x00]);
    cpu.ps = PS_USER | 5;
    assert_eq!(run(&mut cpu, &mut memory, 10), StopReason::Waiti);
    assert_eq!((cpu.pc, cpu.ps), (IRAM + 3, PS_USER));
}

#[test]
fn instructions_the_core_lacks_are_illegal() {
    // entry, loop, quou, min, sext, l32e, s32c1i, rfi 1, simcall, rfdo, two of 16 bits
    let words = [
        0x00_4136, 0x00_8076, 0xC2_3450, 0x43_3450, 0x23_3450, 0x09_3450, 0x00_E032, 0x00_3110, 0x00_5100, 0xF1_E000,
        0xF06D, 0x000E,
    ];
    for word in words {
        let bytes = u32::to_le_bytes(word);
        let (mut cpu, mut memory) = machine(&bytes[..3]);
        let fault = CpuFault { cause: ExceptionCause::IllegalInstruction, pc: IRAM, address: None };
        assert_eq!(cpu.step(&mut memory), Err(fault), "{word:#08x}");
    }
}

#[test]
fn a_handler_called_by_host_code_leaves_no_trace() {
    let (mut cpu, mut memory) = machine(include_bytes!("../data/cpu/random.bin"));
    run(&mut cpu, &mut memory, 200);
    let before = cpu.save();
    run(&mut cpu, &mut memory, 200);
    assert_ne!(cpu.save(), before);
    cpu.restore(&before);
    assert_eq!(cpu.save(), before);
}

/// What `tests/data/cpu/workload.c` computes, by other means.
fn workload_in_rust(mut seed: u32) -> u32 {
    let mut words = Vec::new();
    for _ in 0..1024 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        words.push(seed);
    }
    words.sort_unstable();
    let mut frame = vec![0xC0];
    for byte in words.iter().flat_map(|word| word.to_le_bytes()) {
        match byte {
            0xC0 => frame.extend([0xDB, 0xDC]),
            0xDB => frame.extend([0xDB, 0xDD]),
            other => frame.push(other),
        }
    }
    frame.push(0xC0);
    crc32fast::hash(&frame)
}

#[test]
fn a_compiled_program_gives_the_result_that_other_means_give() {
    const RETURN: u32 = 0x4000_0100;
    for seed in [1, 0xDEAD_BEEF] {
        let (mut cpu, mut memory) = machine(include_bytes!("../data/cpu/workload.bin"));
        cpu.a[0] = RETURN;
        cpu.a[1] = DATA + SIZE as u32;
        cpu.a[2] = DATA;
        cpu.a[3] = seed;
        assert_eq!(run(&mut cpu, &mut memory, 10_000_000), StopReason::Rom);
        assert_eq!((cpu.pc, cpu.a[2]), (RETURN, workload_in_rust(seed)), "seed {seed}");
    }
}
