//! The ROM's MD5 (RFC 1321) on a context in guest memory: 16 bytes of state, 8 of bit count, 64 of pending input.

/// Bytes of a context.
pub(super) const CONTEXT_SIZE: usize = 88;
/// Bytes that one round of the compression takes.
pub(super) const BLOCK: usize = 64;

const SHIFTS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
const START: [u32; 4] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476];

/// The sine table of RFC 1321, section 3.4: floor(2^32 * abs(sin(i + 1))). Written out, because the sine itself is 8 KB
/// of the page.
#[rustfmt::skip]
const SINES: [u32; 64] = [
    0xD76A_A478, 0xE8C7_B756, 0x2420_70DB, 0xC1BD_CEEE, 0xF57C_0FAF, 0x4787_C62A, 0xA830_4613, 0xFD46_9501,
    0x6980_98D8, 0x8B44_F7AF, 0xFFFF_5BB1, 0x895C_D7BE, 0x6B90_1122, 0xFD98_7193, 0xA679_438E, 0x49B4_0821,
    0xF61E_2562, 0xC040_B340, 0x265E_5A51, 0xE9B6_C7AA, 0xD62F_105D, 0x0244_1453, 0xD8A1_E681, 0xE7D3_FBC8,
    0x21E1_CDE6, 0xC337_07D6, 0xF4D5_0D87, 0x455A_14ED, 0xA9E3_E905, 0xFCEF_A3F8, 0x676F_02D9, 0x8D2A_4C8A,
    0xFFFA_3942, 0x8771_F681, 0x6D9D_6122, 0xFDE5_380C, 0xA4BE_EA44, 0x4BDE_CFA9, 0xF6BB_4B60, 0xBEBF_BC70,
    0x289B_7EC6, 0xEAA1_27FA, 0xD4EF_3085, 0x0488_1D05, 0xD9D4_D039, 0xE6DB_99E5, 0x1FA2_7CF8, 0xC4AC_5665,
    0xF429_2244, 0x432A_FF97, 0xAB94_23A7, 0xFC93_A039, 0x655B_59C3, 0x8F0C_CC92, 0xFFEF_F47D, 0x8584_5DD1,
    0x6FA8_7E4F, 0xFE2C_E6E0, 0xA301_4314, 0x4E08_11A1, 0xF753_7E82, 0xBD3A_F235, 0x2AD7_D2BB, 0xEB86_D391,
];

/// A context outside guest memory.
#[derive(Debug, Clone)]
pub(super) struct Md5 {
    state: [u32; 4],
    bits: u64,
    pending: [u8; BLOCK],
}

impl Md5 {
    pub(super) fn new() -> Self {
        Self { state: START, bits: 0, pending: [0; BLOCK] }
    }

    /// Takes a context up from its bytes.
    pub(super) fn from_bytes(bytes: &[u8; CONTEXT_SIZE]) -> Self {
        let mut md5 = Self::new();
        for (word, chunk) in md5.state.iter_mut().zip(bytes.chunks_exact(4)) {
            *word = u32::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3]]);
        }
        let mut bits = [0; 8];
        bits.copy_from_slice(&bytes[16..24]);
        md5.bits = u64::from_le_bytes(bits);
        md5.pending.copy_from_slice(&bytes[24..]);
        md5
    }

    /// The context as bytes.
    pub(super) fn to_bytes(&self) -> [u8; CONTEXT_SIZE] {
        let mut bytes = [0; CONTEXT_SIZE];
        for (chunk, word) in bytes.chunks_exact_mut(4).zip(self.state) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
        bytes[16..24].copy_from_slice(&self.bits.to_le_bytes());
        bytes[24..].copy_from_slice(&self.pending);
        bytes
    }

    /// Adds data; returns how many blocks that compressed.
    pub(super) fn update(&mut self, data: &[u8]) -> u64 {
        let mut blocks = 0;
        let mut rest = data;
        while !rest.is_empty() {
            let at = (self.bits / 8 % BLOCK as u64) as usize;
            let (now, later) = rest.split_at(rest.len().min(BLOCK - at));
            self.pending[at..at + now.len()].copy_from_slice(now);
            self.bits = self.bits.wrapping_add(now.len() as u64 * 8);
            if at + now.len() == BLOCK {
                self.compress();
                blocks += 1;
            }
            rest = later;
        }
        blocks
    }

    /// Pads and gives the digest.
    pub(super) fn finish(mut self) -> [u8; 16] {
        let bits = self.bits;
        self.update(&[0x80]);
        while self.bits / 8 % BLOCK as u64 != 56 {
            self.update(&[0]);
        }
        self.update(&bits.to_le_bytes());
        let mut digest = [0; 16];
        for (chunk, word) in digest.chunks_exact_mut(4).zip(self.state) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
        digest
    }

    fn compress(&mut self) {
        let mut words = [0_u32; 16];
        for (word, chunk) in words.iter_mut().zip(self.pending.chunks_exact(4)) {
            *word = u32::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3]]);
        }
        let [mut a, mut b, mut c, mut d] = self.state;
        for step in 0..64 {
            let (mixed, index) = match step / 16 {
                0 => (b & c | !b & d, step),
                1 => (b & d | c & !d, (5 * step + 1) % 16),
                2 => (b ^ c ^ d, (3 * step + 5) % 16),
                _ => (c ^ (b | !d), 7 * step % 16),
            };
            let sum = a.wrapping_add(mixed).wrapping_add(SINES[step]).wrapping_add(words[index]);
            let turned = sum.rotate_left(SHIFTS[step / 16][step % 4]);
            (a, d, c, b) = (d, c, b, b.wrapping_add(turned));
        }
        for (word, add) in self.state.iter_mut().zip([a, b, c, d]) {
            *word = word.wrapping_add(add);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(data: &[u8]) -> String {
        let mut md5 = Md5::new();
        md5.update(data);
        md5.finish().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_test_suite_of_rfc_1321_passes() {
        assert_eq!(hex(b""), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(hex(b"abc"), "900150983cd24fb0d6963f7d28e17f72");
        let digits = b"12345678901234567890123456789012345678901234567890123456789012345678901234567890";
        assert_eq!(hex(digits), "57edf4a22be3c955ac49da2e2107b67a");
    }

    #[test]
    fn the_table_holds_the_sines() {
        for (index, sine) in SINES.into_iter().enumerate() {
            assert_eq!(sine, (((index + 1) as f64).sin().abs() * 4_294_967_296.0) as u32, "{index}");
        }
    }

    #[test]
    fn a_context_survives_its_trip_through_guest_memory() {
        let mut md5 = Md5::new();
        md5.update(b"12345");
        let mut again = Md5::from_bytes(&md5.to_bytes());
        again.update(b"67890");
        let mut whole = Md5::new();
        whole.update(b"1234567890");
        assert_eq!(again.finish(), whole.finish());
    }
}
