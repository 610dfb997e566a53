//! The processor's view of the world: loads, stores and fetches by address. An access that the chip does not allow is
//! an error with its address, never a panic.

/// Why the bus refused an access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BusFault {
    /// Nothing answers at this address (exception cause 2 for a fetch, 28/29 for data).
    Unmapped,
    /// The memory exists but not for this width (a byte or halfword in IRAM or flash: exception cause 3).
    Width,
    /// The address is not aligned to the access (exception cause 9).
    Unaligned,
}

/// What the processor needs of memory and peripherals. Addresses are 32-bit, values little-endian.
pub trait Bus {
    /// Reads the two or three bytes of an instruction; `address` may be unaligned. Bytes past a two-byte instruction
    /// are ignored by the caller, so the third byte may be anything where it is not mapped.
    fn fetch(&mut self, address: u32) -> Result<[u8; 3], BusFault>;
    /// Loads a byte.
    fn load8(&mut self, address: u32) -> Result<u8, BusFault>;
    /// Loads a halfword; `address` is even.
    fn load16(&mut self, address: u32) -> Result<u16, BusFault>;
    /// Loads a word; `address` is a multiple of four.
    fn load32(&mut self, address: u32) -> Result<u32, BusFault>;
    /// Stores a byte.
    fn store8(&mut self, address: u32, value: u8) -> Result<(), BusFault>;
    /// Stores a halfword; `address` is even.
    fn store16(&mut self, address: u32, value: u16) -> Result<(), BusFault>;
    /// Stores a word; `address` is a multiple of four.
    fn store32(&mut self, address: u32, value: u32) -> Result<(), BusFault>;

    /// A number that changes whenever executable memory changed by other means than the processor's own stores: a
    /// program uploaded by host code, flash programmed, the flash window switched. Decoded instructions are kept while
    /// it stays the same. `None`, the default, keeps them only for the length of one `Cpu::run`.
    fn code_epoch(&self) -> Option<u32> {
        None
    }

    /// Whether the last access did something the machine wants to act on before the next instruction; reading it takes
    /// it back. Asked after every instruction by `Cpu::run`, so it must be cheap.
    #[inline(always)]
    fn take_event(&mut self) -> bool {
        false
    }
}
