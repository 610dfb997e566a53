//! Numbers as people read them: sizes, rates, spans of time, addresses, days. Pure, so it is tested natively.

use crate::words::text::format as text;
use core::time::Duration;

/// Bytes in a KB, as flash makers count.
const KB: u32 = 1024;
/// Bytes in an MB, as flash makers count.
const MB: u32 = 1024 * KB;

/// A size in the largest unit that stays readable: `1 MB`, `1.5 MB`, `384 KB`, `12 bytes`.
#[must_use]
pub fn size(bytes: u32) -> String {
    match bytes {
        bytes if bytes >= MB => with_tenths(bytes, MB, "MB"),
        bytes if bytes >= KB => with_tenths(bytes, KB, "KB"),
        bytes => text::bytes(bytes, bytes),
    }
}

/// A size that may be beyond any flash: `3.2 GB`.
#[must_use]
pub fn large(bytes: u64) -> String {
    u32::try_from(bytes / 1024).map_or_else(
        |_| format!("{} GB", bytes >> 30),
        |kilobytes| if kilobytes < KB { size(kilobytes * KB) } else { large_from_kb(kilobytes) },
    )
}

fn large_from_kb(kilobytes: u32) -> String {
    if kilobytes >= MB { with_tenths(kilobytes, MB, "GB") } else { with_tenths(kilobytes, KB, "MB") }
}

/// `bytes` in `unit`, with one decimal place unless that is zero.
fn with_tenths(bytes: u32, unit: u32, name: &str) -> String {
    let tenths = (u64::from(bytes) * 10 + u64::from(unit) / 2) / u64::from(unit);
    match tenths % 10 {
        0 => format!("{} {name}", tenths / 10),
        tenth => format!("{}{}{tenth} {name}", tenths / 10, text::decimal_mark()),
    }
}

/// A count of bytes with thousands set apart by thin spaces: `1 048 576 bytes`.
#[must_use]
pub fn bytes(count: u32) -> String {
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() + 8);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('\u{202F}');
        }
        grouped.push(digit);
    }
    text::bytes(count, grouped)
}

/// A rate: `11.2 KB/s`.
#[must_use]
pub fn rate(bytes_per_second: f64) -> String {
    format!("{}/s", size(bytes_per_second.round() as u32))
}

/// A span as a person waits it: `less than a second`, `8 s`, `2 min 05 s`.
#[must_use]
pub fn span(span: Duration) -> String {
    match span.as_secs() {
        0 if span.is_zero() => text::no_time().to_owned(),
        0 => text::less_than_a_second().to_owned(),
        seconds if seconds < 60 => text::seconds(seconds),
        seconds => text::minutes(seconds / 60, format!("{:02}", seconds % 60)),
    }
}

/// A number that a person typed: decimal, or hexadecimal behind `0x`.
pub fn number(text: &str) -> Option<u32> {
    let text = text.trim().to_ascii_lowercase();
    text.strip_prefix("0x").map_or_else(|| text.parse().ok(), |digits| u32::from_str_radix(digits, 16).ok())
}

/// A flash address: `0x0FC000`.
#[must_use]
pub fn address(address: u32) -> String {
    format!("0x{address:06X}")
}

/// A run of flash, its last byte included: `0x000000–0x000FFF`.
#[must_use]
pub fn range(range: &core::ops::Range<u32>) -> String {
    format!("{}–{}", address(range.start), address(range.end.saturating_sub(1)))
}

/// Whole percent of `done` in `total`; 100 only when all is done.
#[must_use]
pub fn percent(done: u32, total: u32) -> u32 {
    if total == 0 {
        return 0;
    }
    let percent = u64::from(done.min(total)) * 100 / u64::from(total);
    u32::try_from(percent).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_use_the_unit_that_makers_print() {
        for (count, expected) in [
            (0, "0 bytes"),
            (1, "1 byte"),
            (1023, "1023 bytes"),
            (4096, "4 KB"),
            (393_216, "384 KB"),
            (1_048_576, "1 MB"),
            (1_572_864, "1.5 MB"),
            (16 * 1_048_576, "16 MB"),
        ] {
            assert_eq!(size(count), expected);
        }
    }

    #[test]
    fn storage_is_told_in_gigabytes_where_it_has_them() {
        assert_eq!(large(0), "0 bytes");
        assert_eq!(large(1_572_864), "1.5 MB");
        assert_eq!(large(3_435_973_837), "3.2 GB");
        assert_eq!(large(8 << 42), "32768 GB");
    }

    #[test]
    fn large_counts_are_grouped_from_the_right() {
        assert_eq!(bytes(1_048_576), "1\u{202F}048\u{202F}576 bytes");
        assert_eq!(bytes(512), "512 bytes");
        assert_eq!(bytes(1), "1 byte");
    }

    #[test]
    fn spans_are_told_in_minutes_and_seconds() {
        assert_eq!(span(Duration::ZERO), "no time");
        assert_eq!(span(Duration::from_millis(300)), "less than a second");
        assert_eq!(span(Duration::from_secs(8)), "8 s");
        assert_eq!(span(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn a_hundred_percent_means_that_all_is_done() {
        assert_eq!(percent(1_048_575, 1_048_576), 99);
        assert_eq!(percent(1_048_576, 1_048_576), 100);
        assert_eq!(percent(5, 0), 0);
        assert_eq!(percent(9, 3), 100);
    }

    #[test]
    fn a_range_names_its_last_byte() {
        assert_eq!(range(&(0x1000..0x2000)), "0x001000–0x001FFF");
    }
}
