//! Takes a file as it lies on disk (`.bin` or `.bin.gz`) to the bytes of an image.
//!
//! Gzip is RFC 1952; only its frame is read here, the deflate stream is left to `miniz_oxide`.

use crate::image::bytes::{u8_at, u16_at, u32_at};
use crate::image::error::ImageError;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{
    DecompressorOxide, decompress, inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
};
use std::borrow::Cow;

const GZIP_MAGIC: [u8; 2] = [0x1F, 0x8B];
const GZIP_METHOD_DEFLATE: u8 = 8;
const GZIP_HEADER_SIZE_BYTES: usize = 10;
const GZIP_TRAILER_SIZE_BYTES: usize = 8;
const FHCRC: u8 = 1 << 1;
const FEXTRA: u8 = 1 << 2;
const FNAME: u8 = 1 << 3;
const FCOMMENT: u8 = 1 << 4;

/// Archives that are told by their first bytes and refused by name.
const OTHER_ARCHIVES: [(&[u8], &str); 7] = [
    (b"PK\x03\x04", "ZIP"),
    (b"7z\xBC\xAF\x27\x1C", "7-Zip"),
    (b"Rar!\x1A\x07", "RAR"),
    (b"\xFD7zXZ\0", "XZ"),
    (b"BZh", "bzip2"),
    (b"\x28\xB5\x2F\xFD", "Zstandard"),
    (b"\x04\x22\x4D\x18", "LZ4"),
];

/// The image in a file: a gzip file is unpacked and checked, anything else is taken as it is.
///
/// `limit` is the most that may come out, in bytes; memory is never asked for beyond it.
///
/// # Errors
/// [`ImageError::Empty`], [`ImageError::TooLarge`], a damaged gzip file, or another kind of archive.
pub fn unpack(bytes: &[u8], limit: usize) -> Result<Cow<'_, [u8]>, ImageError> {
    if bytes.is_empty() {
        return Err(ImageError::Empty);
    }
    if let Some((_, kind)) = OTHER_ARCHIVES.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(ImageError::OtherArchive { kind });
    }
    if is_gzip(bytes) {
        return gunzip(bytes, limit).map(Cow::Owned);
    }
    if bytes.len() > limit {
        return Err(ImageError::TooLarge { limit });
    }
    Ok(Cow::Borrowed(bytes))
}

/// Whether the file is gzip, by its magic and not by its name.
#[must_use]
pub fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&GZIP_MAGIC)
}

/// Unpacks all members of a gzip file; zeros after the last one are padding.
fn gunzip(bytes: &[u8], limit: usize) -> Result<Vec<u8>, ImageError> {
    let mut out = Vec::new();
    let mut at = 0;
    loop {
        at = gunzip_member(bytes, at, &mut out, limit)?;
        let rest = bytes.get(at..).unwrap_or_default();
        if rest.iter().all(|byte| *byte == 0) {
            break;
        }
        if !is_gzip(rest) {
            return Err(ImageError::GzipDamaged { at });
        }
    }
    if out.is_empty() { Err(ImageError::Empty) } else { Ok(out) }
}

/// Unpacks the member at `at` onto the end of `out` and returns where it ends.
fn gunzip_member(bytes: &[u8], at: usize, out: &mut Vec<u8>, limit: usize) -> Result<usize, ImageError> {
    let truncated = ImageError::GzipTruncated { length: bytes.len() };
    let start = member_data(bytes, at)?;
    let before = out.len();
    let used = inflate(bytes, start, out, limit)?;
    let trailer = start.saturating_add(used);
    let trailer_at = u32::try_from(trailer).map_err(|_| truncated.clone())?;
    let crc = u32_at(bytes, trailer_at).ok_or_else(|| truncated.clone())?;
    let size = u32_at(bytes, trailer_at.saturating_add(4)).ok_or(truncated)?;

    let data = out.get(before..).unwrap_or_default();
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(data);
    let computed = hasher.finalize();
    if computed != crc {
        return Err(ImageError::GzipChecksum { stored: crc, computed });
    }
    // The length field counts modulo 2^32; the limit keeps the data below that.
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    if length != size {
        return Err(ImageError::GzipChecksum { stored: size, computed: length });
    }
    Ok(trailer.saturating_add(GZIP_TRAILER_SIZE_BYTES))
}

/// Where the deflate stream of the member at `at` begins.
fn member_data(bytes: &[u8], at: usize) -> Result<usize, ImageError> {
    let truncated = || ImageError::GzipTruncated { length: bytes.len() };
    let member = bytes.get(at..).unwrap_or_default();
    let method = u8_at(member, 2).ok_or_else(truncated)?;
    if method != GZIP_METHOD_DEFLATE {
        return Err(ImageError::GzipMethod { method });
    }
    let flags = u8_at(member, 3).ok_or_else(truncated)?;
    let mut skip = GZIP_HEADER_SIZE_BYTES;
    if flags & FEXTRA != 0 {
        let extra = u16_at(member, 10).ok_or_else(truncated)?;
        skip = skip.saturating_add(2).saturating_add(usize::from(extra));
    }
    for flag in [FNAME, FCOMMENT] {
        if flags & flag != 0 {
            let text = member.get(skip..).ok_or_else(truncated)?;
            let length = text.iter().position(|byte| *byte == 0).ok_or_else(truncated)?;
            skip = skip.saturating_add(length).saturating_add(1);
        }
    }
    if flags & FHCRC != 0 {
        skip = skip.saturating_add(2);
    }
    if skip > member.len() { Err(truncated()) } else { Ok(at.saturating_add(skip)) }
}

/// Decodes the deflate stream at `start` onto the end of `out`; returns how many bytes of it were used.
fn inflate(bytes: &[u8], start: usize, out: &mut Vec<u8>, limit: usize) -> Result<usize, ImageError> {
    let input = bytes.get(start..).unwrap_or_default();
    let before = out.len();
    let mut state = Box::<DecompressorOxide>::default();
    let (mut used, mut filled) = (0_usize, before);
    // The data's own claim of its size is not believed: room grows by doubling, and never past the limit.
    let mut room = before.saturating_add(input.len().saturating_mul(2)).saturating_add(64).min(limit);
    loop {
        out.resize(room, 0);
        let window = out.get_mut(before..).unwrap_or_default();
        let (status, read, written) = decompress(
            &mut state,
            input.get(used..).unwrap_or_default(),
            window,
            filled.saturating_sub(before),
            TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
        );
        used = used.saturating_add(read);
        filled = filled.saturating_add(written);
        match status {
            TINFLStatus::Done => break,
            TINFLStatus::HasMoreOutput if room >= limit => return Err(ImageError::TooLarge { limit }),
            TINFLStatus::HasMoreOutput => room = room.saturating_mul(2).min(limit),
            TINFLStatus::FailedCannotMakeProgress | TINFLStatus::NeedsMoreInput => {
                return Err(ImageError::GzipTruncated { length: bytes.len() });
            }
            _ => return Err(ImageError::GzipDamaged { at: start.saturating_add(used) }),
        }
    }
    out.truncate(filled);
    Ok(used)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `printf 'hello hello hello hello\n' | gzip -9n`, GNU gzip 1.12.
    const HELLO: [u8; 29] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40,
        0x27, 0xB9, 0x00, 0x00, 0x88, 0x59, 0x0B, 0x18, 0x00, 0x00, 0x00,
    ];
    const LIMIT: usize = 1 << 20;

    fn pack(data: &[u8], name: Option<&str>) -> Vec<u8> {
        let mut file = vec![0x1F, 0x8B, 8, if name.is_some() { FNAME } else { 0 }, 0, 0, 0, 0, 0, 255];
        if let Some(name) = name {
            file.extend(name.as_bytes());
            file.push(0);
        }
        file.extend(miniz_oxide::deflate::compress_to_vec(data, 9));
        file.extend(crc32fast::hash(data).to_le_bytes());
        file.extend((data.len() as u32).to_le_bytes());
        file
    }

    #[test]
    fn a_plain_file_is_taken_as_it_is_without_a_copy() {
        assert!(matches!(unpack(&[0xE9, 1, 2], 3), Ok(Cow::Borrowed([0xE9, 1, 2]))));
        assert_eq!(unpack(&[], LIMIT), Err(ImageError::Empty));
        assert_eq!(unpack(&[0; 5], 4), Err(ImageError::TooLarge { limit: 4 }));
    }

    #[test]
    fn a_file_name_and_a_second_member_are_part_of_gzip() {
        let mut file = pack(&[7; 5000], Some("tasmota.bin"));
        file.extend(pack(&[8; 10], None));
        file.extend([0; 512]);
        let image = unpack(&file, LIMIT).unwrap();
        assert_eq!(image.len(), 5010);
        assert_eq!(image[4999..5001], [7, 8]);
    }

    #[test]
    fn what_would_grow_past_the_limit_is_stopped_there() {
        let bomb = pack(&vec![0; 1 << 22], None);
        assert!(bomb.len() < 1 << 13);
        assert_eq!(unpack(&bomb, LIMIT), Err(ImageError::TooLarge { limit: LIMIT }));
        assert_eq!(unpack(&pack(&[1; 4096], None), 4096).unwrap().len(), 4096);
    }

    #[test]
    fn every_cut_of_a_packed_file_is_noticed() {
        for end in 2..HELLO.len() {
            assert!(unpack(&HELLO[..end], LIMIT).is_err(), "{end}");
        }
    }

    #[test]
    fn every_flipped_bit_after_the_header_is_noticed() {
        for at in 10..HELLO.len() {
            for bit in 0..8 {
                let mut file = HELLO;
                file[at] ^= 1 << bit;
                assert!(unpack(&file, LIMIT).is_err(), "{at} {bit}");
            }
        }
    }

    #[test]
    fn another_archive_is_refused_by_name() {
        assert_eq!(unpack(b"PK\x03\x04....", LIMIT), Err(ImageError::OtherArchive { kind: "ZIP" }));
    }
}
