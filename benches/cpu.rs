//! How fast the interpreter is: `cargo bench --bench cpu`. Runs a compiled program (`tests/data/cpu/workload.c`) on a
//! memory shaped like the chip's and prints instructions and cycles per second of real time.

use std::time::Instant;

use switchback::device::bus::{Bus, BusFault};
use switchback::device::cpu::{Cpu, StopReason};

const PROGRAM: &[u8] = include_bytes!("../tests/data/cpu/workload.bin");
const IRAM: u32 = 0x4010_0000;
const DRAM: u32 = 0x3FFE_8000;
const DRAM_SIZE: u32 = 0x1_8000;
const RETURN: u32 = 0x4000_0100;
const RUNS: u32 = 40;

/// Instruction and data RAM, and nothing else.
struct Memory {
    iram: Box<[u8; 0x1_0000]>,
    dram: Box<[u8; DRAM_SIZE as usize]>,
}

macro_rules! access {
    ($load:ident, $store:ident, $type:ty) => {
        #[inline(always)]
        fn $load(&mut self, address: u32) -> Result<$type, BusFault> {
            let dram = address.wrapping_sub(DRAM);
            let bytes = if dram < DRAM_SIZE {
                self.dram.get(dram as usize..dram as usize + size_of::<$type>())
            } else {
                let iram = address.wrapping_sub(IRAM) as usize;
                self.iram.get(iram..iram.wrapping_add(size_of::<$type>()))
            };
            bytes.and_then(|bytes| bytes.try_into().ok()).map(<$type>::from_le_bytes).ok_or(BusFault::Unmapped)
        }
        #[inline(always)]
        fn $store(&mut self, address: u32, value: $type) -> Result<(), BusFault> {
            let dram = address.wrapping_sub(DRAM) as usize;
            let bytes = self.dram.get_mut(dram..dram.wrapping_add(size_of::<$type>())).ok_or(BusFault::Unmapped)?;
            bytes.copy_from_slice(&value.to_le_bytes());
            Ok(())
        }
    };
}

impl Bus for Memory {
    fn fetch(&mut self, address: u32) -> Result<[u8; 3], BusFault> {
        let at = address.wrapping_sub(IRAM) as usize;
        let bytes = self.iram.get(at..at.wrapping_add(3)).ok_or(BusFault::Unmapped)?;
        Ok([bytes[0], bytes[1], bytes[2]])
    }
    access!(load8, store8, u8);
    access!(load16, store16, u16);
    access!(load32, store32, u32);
    fn code_epoch(&self) -> Option<u32> {
        Some(0)
    }
}

fn start(cpu: &mut Cpu) {
    cpu.pc = IRAM;
    cpu.a[0] = RETURN;
    cpu.a[1] = DRAM + DRAM_SIZE;
    cpu.a[2] = DRAM;
    cpu.a[3] = 1;
}

fn main() {
    let mut memory = Memory { iram: Box::new([0; 0x1_0000]), dram: Box::new([0; DRAM_SIZE as usize]) };
    memory.iram[..PROGRAM.len()].copy_from_slice(PROGRAM);
    let mut cpu = Cpu::new();

    start(&mut cpu);
    let mut instructions = 0_u64;
    while cpu.pc != RETURN {
        cpu.step(&mut memory).expect("the program runs");
        instructions += 1;
    }

    for batch in 1..=5 {
        let mut cycles = 0_u64;
        let began = Instant::now();
        for _ in 0..RUNS {
            start(&mut cpu);
            let result = cpu.run(&mut memory, u64::MAX, &|_| false);
            assert_eq!(result.reason, StopReason::Rom);
            cycles += result.cycles;
        }
        let seconds = began.elapsed().as_secs_f64();
        let mips = (instructions * u64::from(RUNS)) as f64 / seconds / 1e6;
        println!("batch {batch}: {mips:.0} million instructions/s, {:.0} MHz of cycles", cycles as f64 / seconds / 1e6);
    }
}
