//! The CRC32 that the Arduino core (2.6 and later) puts into its images, over the whole file, boot loader included.
//!
//! Source: the core's `elf2bin.py` (`add_crc`): two words at the start of the application's code hold length and CRC and
//! count as zero; the CRC is the plain one, high bit first, from all ones, without a final complement. It runs over the
//! header at 0 too, so a tool that changes flash mode or size there breaks it; the change can then be told from the CRC.

use crate::image::boot::USER1_OFFSET;
use crate::image::bytes::{clip, u32_at};
use crate::image::firmware::{Checksum, FirmwareImage};
use crate::image::header::{FlashMode, Header};

/// Where the length lies; the CRC follows.
const CRC_LENGTH_OFFSET: u32 = 0x1010;
const CRC_VALUE_OFFSET: u32 = 0x1014;
/// Behind those two words.
const CRC_END_OFFSET: u32 = 0x1018;
const POLYNOMIAL: u32 = 0x04C1_1DB7;

/// What the CRC of a core's image says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ArduinoCrc {
    pub checksum: Checksum,
    /// Third and fourth byte of the header at 0 as they were when the image was built, where they differ now.
    pub original: Option<(u8, u8)>,
}

/// Checks the CRC of the image whose application is `app`; `None` where the core was too old to put one in.
pub(crate) fn arduino_crc(bytes: &[u8], app: &FirmwareImage) -> Option<ArduinoCrc> {
    let end = u32_at(bytes, CRC_LENGTH_OFFSET)?;
    if app.offset != USER1_OFFSET || end.abs_diff(app.range().end) > 16 || end as usize > bytes.len() {
        return None;
    }
    let stored = u32_at(bytes, CRC_VALUE_OFFSET)?;
    let [a, b, c, d] = *clip(bytes, 0..4) else { return None };
    let middle = clip(bytes, 4..CRC_LENGTH_OFFSET);
    let rest = clip(bytes, CRC_END_OFFSET..end);
    let computed = crc(crc(crc(crc(u32::MAX, &[a, b, c, d]), middle), &[0; 8]), rest);
    let mut checksum = Checksum::new(stored, computed, CRC_VALUE_OFFSET);
    let mut original = None;
    if !checksum.valid {
        let behind_header = uncrc(uncrc(uncrc(stored, rest), &[0; 8]), middle);
        original = header_bytes().find(|(mode, size)| crc(u32::MAX, &[a, b, *mode, *size]) == behind_header);
        checksum.valid = original.is_some();
    }
    Some(ArduinoCrc { checksum, original })
}

/// All values that a tool writes to the two bytes.
fn header_bytes() -> impl Iterator<Item = (u8, u8)> {
    FlashMode::ALL.into_iter().flat_map(|mode| (0..=u8::MAX).map(move |size| (mode.code(), size)))
}

/// Runs the CRC on from `state`.
fn crc(state: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(state, |state, byte| {
        let state = state ^ (u32::from(*byte) << 24);
        (0..8).fold(state, |state, _| if state >> 31 == 1 { (state << 1) ^ POLYNOMIAL } else { state << 1 })
    })
}

/// The state from which `bytes` lead to `state`: the CRC backwards.
fn uncrc(state: u32, bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(state, |state, byte| {
        let state = (0..8).fold(state, |state, _| {
            // The polynomial is odd: the low bit tells whether it was added.
            if state & 1 == 1 { ((state ^ POLYNOMIAL) >> 1) | 0x8000_0000 } else { state >> 1 }
        });
        state ^ (u32::from(*byte) << 24)
    })
}

/// Puts the CRC into the image of the application, where there is one; returns the header bytes that were changed.
pub(crate) fn note_arduino_crc(bytes: &[u8], app: &mut FirmwareImage) -> Option<(u8, u8)> {
    let found = arduino_crc(bytes, app)?;
    app.crc = Some(found.checksum);
    found.original.filter(|original| {
        Header::parse(bytes, 0).is_some_and(|header| (header.mode_byte, header.size_freq_byte) != *original)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crc_is_the_one_named_crc_32_mpeg_2() {
        // Check value of CRC-32/MPEG-2 in the catalogue of CRC algorithms.
        assert_eq!(crc(u32::MAX, b"123456789"), 0x0376_E6E7);
    }

    #[test]
    fn backwards_undoes_forwards() {
        let state = crc(0x1234_5678, b"any bytes at all");
        assert_eq!(uncrc(state, b"any bytes at all"), 0x1234_5678);
    }
}
