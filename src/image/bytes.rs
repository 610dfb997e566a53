//! Reading numbers and pieces out of a byte slice by flash address, without ever panicking.

use core::ops::Range;

/// `length` bytes at `at`, where all of them exist.
pub(crate) fn piece(bytes: &[u8], at: u32, length: u32) -> Option<&[u8]> {
    let start = at as usize;
    bytes.get(start..start.checked_add(length as usize)?)
}

/// The part of `range` that exists; empty where none does.
pub(crate) fn clip(bytes: &[u8], range: Range<u32>) -> &[u8] {
    let end = (range.end as usize).min(bytes.len());
    bytes.get(range.start as usize..end).unwrap_or_default()
}

/// The byte at `at`.
pub(crate) fn u8_at(bytes: &[u8], at: u32) -> Option<u8> {
    bytes.get(at as usize).copied()
}

/// The little-endian half word at `at`.
pub(crate) fn u16_at(bytes: &[u8], at: u32) -> Option<u16> {
    let [a, b] = *piece(bytes, at, 2)? else { return None };
    Some(u16::from_le_bytes([a, b]))
}

/// The little-endian word at `at`.
pub(crate) fn u32_at(bytes: &[u8], at: u32) -> Option<u32> {
    let [a, b, c, d] = *piece(bytes, at, 4)? else { return None };
    Some(u32::from_le_bytes([a, b, c, d]))
}

/// Number of bytes, as a flash address; a slice that no flash could hold counts as 4 GiB less one byte.
pub(crate) fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

/// Whether nothing was ever programmed here. An empty slice is blank.
pub(crate) fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0xFF)
}

/// `at` rounded up to a multiple of `unit`, which must be a power of two.
pub(crate) const fn round_up(at: u32, unit: u32) -> u32 {
    at.saturating_add(unit.saturating_sub(1)) & !unit.saturating_sub(1)
}

/// Where `needle` first occurs.
pub(crate) fn find(bytes: &[u8], needle: &[u8]) -> Option<u32> {
    let (first, rest) = needle.split_first()?;
    let mut at = 0_usize;
    loop {
        let left = bytes.get(at..)?;
        let hit = at.checked_add(left.iter().position(|byte| byte == first)?)?;
        at = hit.checked_add(1)?;
        if bytes.get(at..)?.starts_with(rest) {
            return u32::try_from(hit).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_read_past_the_end_is_nothing() {
        assert_eq!(u32_at(&[1, 2, 3], 0), None);
        assert_eq!(u32_at(&[1, 2, 3, 4], u32::MAX), None);
        assert_eq!(piece(&[1, 2], u32::MAX, u32::MAX), None);
        assert_eq!(clip(&[1, 2, 3], 2..9), [3]);
        assert!(clip(&[1, 2, 3], 7..9).is_empty());
    }

    #[test]
    fn words_are_little_endian() {
        assert_eq!(u16_at(&[0x34, 0x12], 0), Some(0x1234));
        assert_eq!(u32_at(&[0, 0x78, 0x56, 0x34, 0x12], 1), Some(0x1234_5678));
    }

    #[test]
    fn a_needle_is_found_also_at_the_very_end_and_after_a_false_start() {
        assert_eq!(find(b"aab", b"ab"), Some(1));
        assert_eq!(find(b"xxab", b"ab"), Some(2));
        assert_eq!(find(b"xxa", b"ab"), None);
        assert_eq!(find(b"", b"ab"), None);
        assert_eq!(find(b"ab", b""), None);
    }
}
