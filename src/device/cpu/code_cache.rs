//! Decoded instructions by address, so that a loop is decoded once. Only instruction memory is kept: IRAM, where every
//! store by the processor drops what it touches, and the flash window, which the processor cannot write. Writes by the
//! machine (a program upload, flash programming, the cache being switched) are noticed through [`Bus::code_epoch`].
//!
//! [`Bus::code_epoch`]: crate::device::bus::Bus::code_epoch

use super::instruction::Instruction;

/// First byte of instruction RAM, the cache RAM behind it included.
const IRAM_START: u32 = 0x4010_0000;
/// Size of instruction RAM in bytes.
const IRAM_SIZE: u32 = 0x1_0000;
/// First byte of the window that shows flash through the cache.
const FLASH_WINDOW_START: u32 = 0x4020_0000;
/// Size of the flash window in bytes.
const FLASH_WINDOW_SIZE: u32 = 0x10_0000;

/// Slots of the direct-mapped cache. The official stub's 11 KB of code fit without two sharing a slot.
const SLOTS: usize = 1 << 14;

/// A decoded instruction and the address behind it.
#[derive(Clone, Copy)]
pub(super) struct Decoded {
    pub instruction: Instruction,
    pub next: u32,
}

impl Decoded {
    pub fn new(pc: u32, instruction: Instruction) -> Self {
        Decoded { instruction, next: pc.wrapping_add(instruction.length()) }
    }
}

#[derive(Clone, Copy)]
struct Slot {
    pc: u32,
    decoded: Decoded,
}

/// The cache; an empty slot carries an address that belongs to another slot.
#[derive(Clone)]
pub(super) struct CodeCache {
    slots: Box<[Slot; SLOTS]>,
    epoch: Option<u32>,
}

const fn slot_of(pc: u32) -> usize {
    pc as usize & (SLOTS - 1)
}

const fn empty(slot: usize) -> Slot {
    let decoded = Decoded { instruction: Instruction::Undefined, next: 0 };
    Slot { pc: slot as u32 ^ 1, decoded }
}

impl std::fmt::Debug for CodeCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CodeCache").field("epoch", &self.epoch).finish_non_exhaustive()
    }
}

impl CodeCache {
    pub fn new() -> Self {
        let slots: Vec<Slot> = (0..SLOTS).map(empty).collect();
        let slots = slots.into_boxed_slice().try_into().unwrap_or_else(|_| unreachable!("the length is SLOTS"));
        CodeCache { slots, epoch: None }
    }

    /// Forgets everything unless `epoch` is known and unchanged.
    pub fn begin(&mut self, epoch: Option<u32>) {
        if epoch.is_none() || epoch != self.epoch {
            self.clear();
        }
        self.epoch = epoch;
    }

    pub fn clear(&mut self) {
        for (slot, entry) in self.slots.iter_mut().enumerate() {
            *entry = empty(slot);
        }
    }

    #[inline(always)]
    pub fn get(&self, pc: u32) -> Option<Decoded> {
        let slot = &self.slots[slot_of(pc)];
        (slot.pc == pc).then_some(slot.decoded)
    }

    pub fn put(&mut self, pc: u32, decoded: Decoded) {
        // The last bytes are left out so that no kept instruction reaches past the memory it was read from.
        let iram = pc.wrapping_sub(IRAM_START) < IRAM_SIZE - 2;
        let flash = pc.wrapping_sub(FLASH_WINDOW_START) < FLASH_WINDOW_SIZE - 2;
        if iram || flash {
            self.slots[slot_of(pc)] = Slot { pc, decoded };
        }
    }

    /// To be called after every store by the processor.
    #[inline(always)]
    pub fn written(&mut self, address: u32) {
        if address.wrapping_sub(IRAM_START) < IRAM_SIZE {
            self.drop_word(address & !3);
        }
    }

    /// Drops the instructions that share a byte with the word at `address`: they start up to two bytes before it.
    #[cold]
    fn drop_word(&mut self, address: u32) {
        for pc in address.wrapping_sub(2)..address.wrapping_add(4) {
            self.slots[slot_of(pc)] = empty(slot_of(pc));
        }
    }
}
