//! The digest that MicroPython and CircuitPython carry behind their code: the only check over what runs from flash.
//!
//! Source: MicroPython's `ports/esp8266/makeimg.py` and `esp.check_fw()`. The image that the ROM loads is filled up with
//! FF to 0x9000; its last word there is the length of everything, and behind that length stand the 16 bytes of an MD5
//! over all but the first four bytes, which flashing tools change.

use crate::image::MAX_FLASH_SIZE_BYTES;
use crate::image::bytes::{clip, is_blank, piece, u32_at};
use md5::{Digest as _, Md5};
use serde::Serialize;

/// Where the code that runs from flash begins.
pub(crate) const PACKED_CODE_OFFSET: u32 = 0x9000;
/// Where the length of everything stands.
const LENGTH_OFFSET: u32 = 0x8FFC;
/// First byte that the digest covers.
const DIGEST_START: u32 = 4;
const DIGEST_SIZE_BYTES: u32 = 16;

/// A digest over the whole of a firmware.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PackedDigest {
    /// What stands behind the code; `None` where the file ends before.
    pub stored: Option<[u8; 16]>,
    /// Whether the bytes give the same.
    pub valid: bool,
    /// Where it stands, which is where the firmware ends.
    pub offset: u32,
}

impl PackedDigest {
    /// Where the firmware ends, its digest included.
    pub(crate) const fn end(&self) -> u32 {
        self.offset.saturating_add(DIGEST_SIZE_BYTES)
    }
}

/// The digest of a file or dump that holds such a firmware at 0; `loaded` is the end of the image that the ROM loads.
///
/// Nothing but FF between that image and one word right before the code: no other layout looks like this, so a digest
/// that does not hold is damage, and a length past the end a file that was cut off.
pub(crate) fn packed_digest(bytes: &[u8], loaded: u32) -> Option<PackedDigest> {
    let filling = clip(bytes, loaded..LENGTH_OFFSET);
    let end = u32_at(bytes, LENGTH_OFFSET).filter(|end| (PACKED_CODE_OFFSET..MAX_FLASH_SIZE_BYTES).contains(end))?;
    if filling.is_empty() || !is_blank(filling) {
        return None;
    }
    let stored = piece(bytes, end, DIGEST_SIZE_BYTES).and_then(|stored| <[u8; 16]>::try_from(stored).ok());
    let computed: [u8; 16] = Md5::digest(clip(bytes, DIGEST_START..end)).into();
    Some(PackedDigest { stored, valid: stored == Some(computed), offset: end })
}
