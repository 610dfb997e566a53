//! The file name under which a backup is saved: telling, and safe on every operating system.

use super::record::BackupRecord;

/// The longest title part of a name, characters; keeps whole names far below the 255 bytes that file systems take.
const MAX_TITLE_CHARS: usize = 40;

/// Milliseconds in a day.
const DAY_MS: u64 = 24 * 60 * 60 * 1000;

/// The name, for example `sonoff-basic-5CCF7F123456-ESP8266EX-1MB-2026-11-22-abcd1234.bin`: title, MAC, chip, size,
/// day (UTC), and the first digits of the SHA-256 or `partial`. Holds only letters, digits, dashes and one dot.
#[must_use]
pub fn file_name(record: &BackupRecord) -> String {
    let title = slug(&record.title).to_ascii_lowercase();
    let mac: String = record.device.mac.iter().flat_map(|mac| mac.chars()).filter(char::is_ascii_hexdigit).collect();
    let parts = [
        if title.is_empty() { "backup".to_owned() } else { title },
        mac.chars().take(12).collect::<String>().to_ascii_uppercase(),
        slug(record.device.chip.as_deref().unwrap_or_default()),
        size_label(record.size),
        day(record.created_ms),
        record.sha256().map_or_else(|| "partial".to_owned(), |sha256| sha256.short()),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.bin", parts.join("-"))
}

/// The name of a file that holds the whole library as of `now_ms` (milliseconds since 1970-01-01 UTC).
#[must_use]
pub fn library_file_name(now_ms: u64) -> String {
    format!("switchback-library-{}.zip", day(now_ms))
}

/// ASCII letters and digits of `text`, Latin letters without their marks, runs of anything else as one dash, none at
/// the ends.
fn slug(text: &str) -> String {
    let plain: String = text.chars().map(without_marks).collect();
    let words: Vec<_> = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let short: String = words.join("-").chars().take(MAX_TITLE_CHARS).collect();
    short.trim_end_matches('-').to_owned()
}

/// The bare letter of the marked letters of the languages that the page speaks; any other character as it is.
pub(crate) fn without_marks(letter: char) -> char {
    const MARKED: [(char, &str); 11] = [
        ('a', "äàáâãåąÄÀÁÂÃÅĄ"),
        ('c', "çćÇĆ"),
        ('e', "ëèéêęËÈÉÊĘ"),
        ('i', "ïìíîÏÌÍÎ"),
        ('l', "łŁ"),
        ('n', "ñńÑŃ"),
        ('o', "öòóôõøÖÒÓÔÕØ"),
        ('s', "śŚßẞ"),
        ('u', "üùúûÜÙÚÛ"),
        ('y', "ÿýŸÝ"),
        ('z', "źżŹŻ"),
    ];
    MARKED.iter().find(|(_, marked)| marked.contains(letter)).map_or(letter, |(bare, _)| *bare)
}

/// A flash size as people say it: `512KB`, `1MB`; odd sizes in bytes, `1234B`.
fn size_label(size: u32) -> String {
    const KB: u32 = 1024;
    const MB: u32 = 1024 * KB;
    match size {
        0 => "0B".to_owned(),
        size if size.is_multiple_of(MB) => format!("{}MB", size / MB),
        size if size.is_multiple_of(KB) => format!("{}KB", size / KB),
        size => format!("{size}B"),
    }
}

/// The UTC day of `ms` milliseconds since 1970-01-01, as `YYYY-MM-DD`; years beyond 9999 stay at the last day of 9999.
#[must_use]
pub fn day(ms: u64) -> String {
    const YEAR_9999_END_DAYS: u64 = 2_932_896;
    let mut days = (ms / DAY_MS).min(YEAR_9999_END_DAYS);
    let mut year = 1970_u64;
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if days < length {
            break;
        }
        days = days.saturating_sub(length);
        year = year.saturating_add(1);
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1_u64;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days = days.saturating_sub(length);
        month = month.saturating_add(1);
    }
    format!("{year:04}-{month:02}-{:02}", days.saturating_add(1))
}

/// Gregorian leap year.
fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::record::{BackupSource, DeviceFacts, NewBackup};

    fn record(title: &str, device: DeviceFacts) -> BackupRecord {
        let source = BackupSource::Device;
        let new = NewBackup { created_ms: 1_795_334_400_000, title: title.to_owned(), device, source };
        BackupRecord::new(new, &vec![0xFF; 1024 * 1024])
    }

    #[test]
    fn a_name_tells_device_size_day_and_digest() {
        let device = DeviceFacts {
            chip: Some("ESP8266EX".to_owned()),
            mac: Some("5c:cf:7f:12:34:56".to_owned()),
            ..DeviceFacts::default()
        };
        // SHA-256 of 1 MiB of FF, by sha256sum.
        assert_eq!(
            file_name(&record("Sonoff Basic R2", device)),
            "sonoff-basic-r2-5CCF7F123456-ESP8266EX-1MB-2026-11-22-f5fb04aa.bin"
        );
    }

    #[test]
    fn a_marked_letter_stays_readable() {
        let name = file_name(&record("Küche – Łazienka", DeviceFacts::default()));
        assert!(name.starts_with("kuche-lazienka-1MB-"), "{name}");
    }

    #[test]
    fn a_hostile_title_makes_a_harmless_name() {
        for title in
            ["../../etc/passwd", "CON", "a\u{0}b\\c:d*e?f\"g<h>i|j", "…", " . ", &"ä".repeat(900), &"y-".repeat(900)]
        {
            let name = file_name(&record(title, DeviceFacts::default()));
            assert!(name.len() < 120 && !name.starts_with(['.', '-']), "{name}");
            let stem = name.strip_suffix(".bin").unwrap();
            assert!(stem.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{name}");
            assert!(!stem.contains("--"), "{name}");
        }
    }

    #[test]
    fn a_hostile_device_makes_a_harmless_name() {
        let device =
            DeviceFacts { chip: Some("../x".repeat(99)), mac: Some("zz/5C".repeat(99)), ..DeviceFacts::default() };
        assert!(file_name(&record("", device)).len() < 120);
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        // By `date -u -d @N +%F`.
        for (seconds, expected) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_709_164_800, "2024-02-29"),
            (1_735_689_599, "2024-12-31"),
            (4_107_542_400, "2100-03-01"),
            (253_402_300_799, "9999-12-31"),
        ] {
            assert_eq!(day(seconds * 1000), expected);
        }
        assert_eq!(day(u64::MAX), "9999-12-31");
    }
}
