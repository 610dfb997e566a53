//! The block checksum of data commands, and MD5 digests as the stub computes them.

use md5::{Digest as _, Md5};

/// Start value of the block checksum (esptool: `ESP_CHECKSUM_MAGIC`).
const CHECKSUM_SEED: u8 = 0xEF;

/// Size of a digest, bytes.
pub const DIGEST_BYTES: usize = 16;

/// An MD5 digest: how the stub names the content of flash.
pub type Digest = [u8; DIGEST_BYTES];

/// XOR of all bytes, seeded with EF: FLASH_DATA, MEM_DATA and FLASH_DEFL_DATA carry it.
#[must_use]
pub fn block_checksum(data: &[u8]) -> u32 {
    u32::from(data.iter().fold(CHECKSUM_SEED, |sum, byte| sum ^ byte))
}

/// MD5 of `data`.
#[must_use]
pub fn digest(data: &[u8]) -> Digest {
    Md5::digest(data).into()
}

/// MD5 of `len` bytes FF, the content of erased flash.
#[must_use]
pub fn blank_digest(len: u32) -> Digest {
    const CHUNK: [u8; 256] = [0xFF; 256];
    let mut hash = Md5::new();
    let mut left = len as usize;
    while left > 0 {
        let part = left.min(CHUNK.len());
        hash.update(CHUNK.get(..part).unwrap_or(&CHUNK));
        left = left.saturating_sub(part);
    }
    hash.finalize().into()
}

/// A digest as lowercase hex.
#[must_use]
pub fn to_hex(digest: &[u8]) -> String {
    use core::fmt::Write as _;
    digest.iter().fold(String::with_capacity(digest.len().saturating_mul(2)), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// MD5 over bytes that arrive in parts.
#[derive(Debug, Clone, Default)]
pub struct RunningDigest(Md5);

impl RunningDigest {
    /// Of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes.
    pub fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// The digest of all bytes so far.
    #[must_use]
    pub fn finish(self) -> Digest {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_checksum_is_seeded_with_ef() {
        assert_eq!(block_checksum(&[]), 0xEF);
        assert_eq!(block_checksum(&[0xEF, 0x01]), 0x01);
    }

    #[test]
    fn the_digest_is_the_published_one() {
        // RFC 1321, appendix A.5.
        assert_eq!(to_hex(&digest(b"abc")), "900150983cd24fb0d6963f7d28e17f72");
    }

    #[test]
    fn the_blank_digest_is_that_of_ff_bytes() {
        assert_eq!(blank_digest(1000), digest(&[0xFF; 1000]));
        // `head -c 4096 /dev/zero | tr '\0' '\377' | md5sum`
        assert_eq!(to_hex(&blank_digest(4096)), "6ae59e64850377ee5470c854761551ea");
    }
}
