//! One image inside a file or a flash: its headers, segments, length, and whether its own checksums hold.
//!
//! Formats: "version 1" (E9, segments, XOR checksum in the last byte of a 16-byte line) and "version 2" (EA header, one
//! flash-mapped segment, then a version 1 image, then a CRC32). Source: esptool's documentation, "Firmware Image
//! Format"; the CRC rule is that of the SDK's `gen_appbin.py`.

use crate::image::bytes::{piece, round_up, u8_at, u32_at};
use crate::image::header::{ESP_IMAGE_MAGIC, HEADER_SIZE_BYTES, Header, IMAGE_V2_MAGIC};
use crate::image::micropython::PackedDigest;
use core::ops::Range;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// Seed of the XOR checksum over segment data (`ESP_CHECKSUM_MAGIC`).
pub const ESP_CHECKSUM_MAGIC: u8 = 0xEF;
/// First address of the flash window (`IROM_MAP_START`): code here runs from flash.
pub const IROM_MAP_START: u32 = 0x4020_0000;
/// End of the flash window (`IROM_MAP_END`).
pub const IROM_MAP_END: u32 = 0x4030_0000;
/// Most code that fits the flash window, bytes.
const IROM_LENGTH_MAX: u32 = 0x10_0000;
/// Most segments an image may have.
pub const MAX_SEGMENTS: u8 = 16;
const SEGMENT_HEADER_SIZE_BYTES: u32 = 8;
const CHECKSUM_LINE_SIZE_BYTES: u32 = 16;
const CRC_SIZE_BYTES: u32 = 4;
const DIGEST_SIZE_BYTES: u32 = 32;
/// Data RAM that segments may be loaded to, the part the ROM itself uses included.
const DRAM: Range<u32> = 0x3FFE_8000..0x4000_0000;
/// Instruction RAM, the cache's included.
const IRAM: Range<u32> = 0x4010_0000..0x4011_0000;

/// One segment of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Segment {
    /// Where the loader puts it; 0 for the flash-mapped segment of a version 2 image.
    pub address: u32,
    /// Its data's length, bytes.
    pub length: u32,
    /// Where its 8-byte header lies, from the start of the file or flash.
    pub offset: u32,
}

impl Segment {
    /// Where its data lies, from the start of the file or flash.
    #[must_use]
    pub fn data(&self) -> Range<u32> {
        let start = self.offset.saturating_add(SEGMENT_HEADER_SIZE_BYTES);
        start..start.saturating_add(self.length)
    }

    /// Whether it is code that runs from flash rather than being copied to RAM.
    #[must_use]
    pub fn is_flash_mapped(&self) -> bool {
        self.address == 0 || (IROM_MAP_START..IROM_MAP_END).contains(&self.address)
    }
}

/// A stored checksum beside the one that the bytes give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Checksum {
    /// What the image says.
    pub stored: u32,
    /// What its bytes give.
    pub computed: u32,
    /// Whether both agree.
    pub valid: bool,
    /// Where the stored value lies.
    pub offset: u32,
}

impl Checksum {
    pub(crate) fn new(stored: u32, computed: u32, offset: u32) -> Self {
        Self { stored, computed, valid: stored == computed, offset }
    }
}

/// Why the rest of an image could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImageFault {
    /// A segment or the checksum reaches past the end of the bytes.
    Truncated,
    /// A segment would be loaded where an ESP8266 has no memory.
    SegmentAddress,
    /// No segments, or more than [`MAX_SEGMENTS`].
    SegmentCount,
    /// A version 2 image without the second header where it must be.
    SecondHeader,
}

/// One image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FirmwareImage {
    /// Where it begins, from the start of the file or flash.
    pub offset: u32,
    /// 1 for E9, 2 for EA: what esptool calls the image version.
    pub version: u8,
    /// The header that counts: the only one, or the second one of a version 2 image.
    pub header: Header,
    /// The first header of a version 2 image.
    pub first_header: Option<Header>,
    /// The segments that could be read, in file order.
    pub segments: Vec<Segment>,
    /// XOR over the data of all segments that are copied to RAM (and of flash-mapped ones in version 1).
    pub checksum: Option<Checksum>,
    /// CRC32: of a version 2 image over everything before it, of an Arduino image over the whole file.
    pub crc: Option<Checksum>,
    /// SHA-256 over everything before it, where the 32 bytes behind the image are just that; the RTOS SDK's images
    /// ("version 3") end so.
    pub sha256: Option<[u8; 32]>,
    /// MD5 over everything, where the firmware carries one behind the code that runs from flash.
    pub md5: Option<PackedDigest>,
    /// From its first byte to its last, bytes; of what could be read, where there is a fault.
    pub length: u32,
    /// Why it could not be read to its end.
    pub fault: Option<ImageFault>,
}

impl FirmwareImage {
    /// The image at `at`, where a header is there. Damage behind the header is told in [`Self::fault`].
    #[must_use]
    pub fn parse(bytes: &[u8], at: u32) -> Option<Self> {
        let header = Header::parse(bytes, at)?;
        let mut image = Self {
            offset: at,
            version: if header.magic == IMAGE_V2_MAGIC { 2 } else { 1 },
            header,
            first_header: None,
            segments: Vec::new(),
            checksum: None,
            crc: None,
            sha256: None,
            md5: None,
            length: HEADER_SIZE_BYTES,
            fault: None,
        };
        image.fault = image.read_body(bytes).err();
        Some(image)
    }

    /// Its place in the file or flash.
    #[must_use]
    pub fn range(&self) -> Range<u32> {
        self.offset..self.offset.saturating_add(self.length)
    }

    /// Whether it could be read to its end and its checksums hold. The Arduino core puts its CRC in after the XOR
    /// checksum was made, and no loader looks at that one then.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let sum = self.checksum.is_some_and(|sum| sum.valid);
        let sound = match self.crc {
            Some(crc) if self.version == 1 => crc.valid,
            Some(crc) => sum && crc.valid,
            None => sum,
        };
        self.fault.is_none() && sound && self.md5.is_none_or(|md5| md5.valid)
    }

    /// Whether enough of it makes sense to call it an image at all: some segment lies in memory that exists.
    #[must_use]
    pub fn is_plausible(&self) -> bool {
        !self.segments.is_empty() && !matches!(self.fault, Some(ImageFault::SegmentCount | ImageFault::SegmentAddress))
    }

    /// Forgets a CRC that does not hold, for boot loaders that know of none.
    pub(crate) fn drop_wrong_crc(&mut self) {
        if self.crc.is_some_and(|crc| !crc.valid) {
            self.crc = None;
            self.length = self.length.saturating_sub(CRC_SIZE_BYTES);
        }
    }

    fn read_body(&mut self, bytes: &[u8]) -> Result<(), ImageFault> {
        let mut at = self.offset.saturating_add(HEADER_SIZE_BYTES);
        if self.version == 2 {
            let irom = self.read_segment(bytes, at)?;
            at = irom.data().end;
            let second = Header::parse(bytes, at).filter(|header| header.magic == ESP_IMAGE_MAGIC);
            self.first_header = Some(self.header);
            self.header = second.ok_or(ImageFault::SecondHeader)?;
            at = at.saturating_add(HEADER_SIZE_BYTES);
        }
        if !(1..=MAX_SEGMENTS).contains(&self.header.segment_count) {
            return Err(ImageFault::SegmentCount);
        }
        let mut sum = ESP_CHECKSUM_MAGIC;
        for _ in 0..self.header.segment_count {
            let segment = self.read_segment(bytes, at)?;
            let data = piece(bytes, segment.data().start, segment.length).unwrap_or_default();
            sum = data.iter().fold(sum, |sum, byte| sum ^ byte);
            at = segment.data().end;
        }
        // Lines are counted from the image's first byte; every image begins on a sector, so that is the same.
        let used = at.saturating_sub(self.offset);
        let last = round_up(used.saturating_add(1), CHECKSUM_LINE_SIZE_BYTES).saturating_sub(1);
        let sum_at = self.offset.saturating_add(last);
        let stored = u8_at(bytes, sum_at).ok_or(ImageFault::Truncated)?;
        self.checksum = Some(Checksum::new(stored.into(), sum.into(), sum_at));
        self.length = last.saturating_add(1);
        if self.version == 1 && self.segments.iter().any(Segment::is_flash_mapped) {
            self.read_digest(bytes);
        }
        if self.version == 2 {
            let end = self.range().end;
            // esptool2 and the like write none; it is missing for certain only where nothing follows at all.
            if end as usize == bytes.len() {
                return Ok(());
            }
            let stored = u32_at(bytes, end).ok_or(ImageFault::Truncated)?;
            let body = piece(bytes, self.offset, self.length).ok_or(ImageFault::Truncated)?;
            self.crc = Some(Checksum::new(stored, sdk_crc32(body), end));
            self.length = self.length.saturating_add(CRC_SIZE_BYTES);
        }
        Ok(())
    }

    fn read_digest(&mut self, bytes: &[u8]) {
        let body = piece(bytes, self.offset, self.length).unwrap_or_default();
        let stored = piece(bytes, self.range().end, DIGEST_SIZE_BYTES).unwrap_or_default();
        let digest: [u8; 32] = Sha256::digest(body).into();
        if stored == digest {
            self.sha256 = Some(digest);
            self.length = self.length.saturating_add(DIGEST_SIZE_BYTES);
        }
    }

    fn read_segment(&mut self, bytes: &[u8], at: u32) -> Result<Segment, ImageFault> {
        let address = u32_at(bytes, at).ok_or(ImageFault::Truncated)?;
        let length = u32_at(bytes, at.saturating_add(4)).ok_or(ImageFault::Truncated)?;
        let first_of_v2 = self.version == 2 && self.segments.is_empty();
        let segment = Segment { address, length, offset: at };
        let end = u64::from(address).saturating_add(u64::from(length));
        let fits = |room: &Range<u32>| room.contains(&address) && end <= u64::from(room.end);
        if !(fits(&DRAM)
            || fits(&IRAM)
            || fits(&(IROM_MAP_START..IROM_MAP_END))
            || (first_of_v2 && address == 0 && length <= IROM_LENGTH_MAX))
        {
            return Err(ImageFault::SegmentAddress);
        }
        self.segments.push(segment);
        self.length = segment.data().end.saturating_sub(self.offset);
        piece(bytes, at.saturating_add(SEGMENT_HEADER_SIZE_BYTES), length).ok_or(ImageFault::Truncated)?;
        Ok(segment)
    }
}

/// The SDK's CRC of a version 2 image: an ordinary CRC32, complemented where its top bit is set, else plus one.
fn sdk_crc32(bytes: &[u8]) -> u32 {
    let crc = crc32fast::hash(bytes);
    if crc & 0x8000_0000 == 0 { crc.wrapping_add(1) } else { !crc }
}
