//! RAM of the chip, as arrays with a range of addresses, and a fingerprint of their content that tells an idle loop from
//! one that works.

/// User DRAM, the ROM's data and its stack: one run of bytes.
pub(super) const DRAM_START: u32 = 0x3FFE_8000;
/// Size of all DRAM, bytes.
pub(super) const DRAM_SIZE: u32 = 0x1_8000;
/// Instruction RAM, its cache half included.
pub(super) const IRAM_START: u32 = 0x4010_0000;
/// Size of instruction RAM, bytes.
pub(super) const IRAM_SIZE: u32 = 0x1_0000;

/// One array of RAM.
#[derive(Debug)]
pub(super) struct Ram {
    start: u32,
    bytes: Vec<u8>,
}

impl Ram {
    pub(super) fn new(start: u32, size: u32) -> Self {
        Self { start, bytes: vec![0; size as usize] }
    }

    /// Forgets everything, as without power.
    pub(super) fn clear(&mut self) {
        self.bytes.fill(0);
    }

    #[inline]
    fn offset(&self, address: u32) -> usize {
        address.wrapping_sub(self.start) as usize
    }

    /// Whether all of `length` bytes from `address` lie here.
    #[inline]
    pub(super) fn holds(&self, address: u32, length: usize) -> bool {
        let offset = self.offset(address);
        offset < self.bytes.len() && length <= self.bytes.len() - offset
    }

    /// The bytes from `address` on.
    #[inline]
    pub(super) fn slice(&self, address: u32, length: usize) -> Option<&[u8]> {
        let offset = self.offset(address);
        self.bytes.get(offset..offset.checked_add(length)?)
    }

    /// The bytes from `address` on, to be changed.
    #[inline]
    pub(super) fn slice_mut(&mut self, address: u32, length: usize) -> Option<&mut [u8]> {
        let offset = self.offset(address);
        self.bytes.get_mut(offset..offset.checked_add(length)?)
    }

    /// A fixed number of bytes.
    #[inline]
    pub(super) fn array<const N: usize>(&self, address: u32) -> Option<[u8; N]> {
        let offset = self.offset(address);
        self.bytes.get(offset..offset.checked_add(N)?)?.try_into().ok()
    }
}

/// A number that is the same again when the memory is: stores that change nothing leave it, and one that is undone takes
/// its change back.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// Notes that the value at `address` went from `old` to `new`.
    #[inline]
    pub(super) fn note(&mut self, address: u32, old: u32, new: u32) {
        if old != new {
            self.0 ^= mix(address, old) ^ mix(address, new);
        }
    }
}

#[inline]
fn mix(address: u32, value: u32) -> u64 {
    let both = u64::from(address) << 32 | u64::from(value);
    let spread = both.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (spread ^ spread >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undone_store_leaves_no_trace_in_the_fingerprint() {
        let mut fingerprint = Fingerprint::default();
        fingerprint.note(0x3FFF_0000, 1, 2);
        assert_ne!(fingerprint, Fingerprint::default());
        fingerprint.note(0x3FFF_0000, 2, 1);
        assert_eq!(fingerprint, Fingerprint::default());
    }

    #[test]
    fn a_run_past_the_end_is_refused() {
        let ram = Ram::new(DRAM_START, DRAM_SIZE);
        assert!(ram.holds(0x3FFF_FFFC, 4));
        assert!(!ram.holds(0x3FFF_FFFD, 4));
        assert!(ram.slice(0x3FFF_FFFD, 4).is_none());
        assert!(ram.slice(0, 1).is_none());
    }
}
