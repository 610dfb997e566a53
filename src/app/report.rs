//! The report that a person may give away: the log and the transcript of the wire, without what is nobody's business.

use super::text::report as words;
use crate::flasher::{
    identity::{DeviceIdentity, LinkState},
    port::PortInfo,
    trace::TraceLine,
};
use core::fmt::Write;

/// Characters of `5C:CF:7F:12:34:56`, and of its vendor half.
const MAC_LENGTH: usize = 17;
const VENDOR_LENGTH: usize = 8;
/// Hex digits of a MAC address without separators; more of them in one go are content or a digest.
const MAC_DIGITS: usize = 12;
/// This many hex bytes with gaps between them are a dump.
const DUMP_BYTES: usize = 4;
/// Text of Base64's alphabet as long as this is no word.
const BASE64_LENGTH: usize = 24;

/// What the page knows and the log does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Surroundings {
    /// What the browser calls itself.
    pub browser: String,
    /// The adapter of the present or last connection.
    pub adapter: Option<PortInfo>,
    /// The device of that connection.
    pub device: Option<(DeviceIdentity, LinkState)>,
}

/// The whole report.
#[must_use]
pub fn report(around: &Surroundings, log: &str, transcript: &str) -> String {
    let mut text = format!("{}\n{}\n\n", words::title(), words::promise());
    let mut fact = |name: &str, value: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name}: {value}");
    };
    fact(words::version(), env!("CARGO_PKG_VERSION").to_owned());
    fact(words::browser(), around.browser.clone());
    fact(words::adapter(), around.adapter.map_or_else(|| words::none().to_owned(), adapter));
    if let Some((identity, link)) = &around.device {
        fact(words::chip(), format!("{}, {}", identity.chip.name(), redact(&identity.mac.to_string()).trim_end()));
        fact(words::flash(), format!("{}, {} {}", identity.flash_id, identity.flash_size, words::bytes()));
        fact(words::speed(), format!("{} {}", link.baud, words::baud()));
    }
    format!("{text}\n{}\n{}\n{}\n{}", words::log(), redact(log), words::transcript(), redact(transcript))
}

/// The transcript as text, a line for each.
#[must_use]
pub fn transcript<'a>(lines: impl IntoIterator<Item = &'a TraceLine>) -> String {
    let text = |line: &TraceLine| format!("{:>6}.{:03} {}\n", line.at.as_secs(), line.at.subsec_millis(), line.text);
    lines.into_iter().map(text).collect()
}

/// `text` without names that a person gave, without content of a flash in any form, and with MAC addresses shortened to
/// the half that names their maker.
#[must_use]
pub fn redact(text: &str) -> String {
    text.lines().map(|line| without_dumps(&without_long_runs(&with_short_macs(&without_names(line)))) + "\n").collect()
}

fn adapter(info: PortInfo) -> String {
    match (info.is_virtual, info.usb_vendor_id, info.usb_product_id) {
        (true, ..) => words::virtual_it().to_owned(),
        (false, Some(vendor), Some(product)) => format!("USB {vendor:04X}:{product:04X}"),
        (false, ..) => words::no_ids().to_owned(),
    }
}

/// The quotes that the languages of the page write names in: what opens one, and what may close it.
const QUOTES: [(char, &[char]); 4] = [('“', &['”']), ('„', &['“', '”']), ('«', &['»']), ('‘', &['’'])];

/// Backups and files bear names of people's homes; the page writes them in quotes.
fn without_names(line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some((at, closes)) = opening(rest) {
        kept += &rest[..at];
        kept += words::left_out();
        let mut inside = rest[at..].chars();
        inside.next();
        let inside = inside.as_str();
        rest = inside.find(closes).map_or("", |end| inside[end..].strip_prefix(closes).unwrap_or_default());
    }
    kept + rest
}

/// Where the first name in quotes begins, and what closes it.
fn opening(text: &str) -> Option<(usize, &'static [char])> {
    text.char_indices().find_map(|(at, c)| {
        let (_, closes) = QUOTES.into_iter().find(|(opens, _)| *opens == c)?;
        Some((at, closes))
    })
}

fn with_short_macs(line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let Some(mac) = rest.get(..MAC_LENGTH).filter(|text| is_mac(text)) else {
            kept.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        rest = &rest[MAC_LENGTH..];
        let mut is_dump = false;
        while let Some(more) = rest.get(..3).filter(|more| is_separator(more.as_bytes()[0]) && is_hex(&more[1..])) {
            is_dump = true;
            rest = &rest[more.len()..];
        }
        kept += if is_dump { words::left_out() } else { &mac[..VENDOR_LENGTH] };
        kept += if is_dump { "" } else { "…" };
    }
    kept
}

fn is_mac(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| if at % 3 == 2 { is_separator(byte) } else { byte.is_ascii_hexdigit() })
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b':' | b'-')
}

fn is_hex(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Takes out what is written in hex or Base64 without a gap.
fn without_long_runs(line: &str) -> String {
    let base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=');
    let long_text = |run: &str| (run.len() >= BASE64_LENGTH).then(|| words::left_out().to_owned());
    let hex = |run: &str| {
        let digits = run.trim_start_matches("0x");
        match digits.len() {
            _ if !is_hex(digits) => None,
            MAC_DIGITS => Some(format!("{}…", &digits[..MAC_DIGITS / 2])),
            length => (length > MAC_DIGITS).then(|| words::left_out().to_owned()),
        }
    };
    map_runs(&map_runs(line, base64, long_text), |c| c.is_ascii_alphanumeric(), hex)
}

/// Replaces the runs of characters for which `belongs` holds by what `change` makes of them.
fn map_runs(line: &str, belongs: impl Fn(char) -> bool, change: impl Fn(&str) -> Option<String>) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while !rest.is_empty() {
        let (run, behind) = rest.split_at(rest.find(|c| !belongs(c)).unwrap_or(rest.len()));
        kept += &change(run).unwrap_or_else(|| run.to_owned());
        let (gap, next) = behind.split_at(behind.find(&belongs).unwrap_or(behind.len()));
        kept += gap;
        rest = next;
    }
    kept
}

/// Takes out bytes in hex with gaps between them.
fn without_dumps(line: &str) -> String {
    let is_byte = |word: &str| {
        let digits = word.trim_matches(|c: char| !c.is_ascii_alphanumeric()).trim_start_matches("0x");
        digits.len() == 2 && is_hex(digits)
    };
    let all: Vec<&str> = line.split(' ').collect();
    let groups = all.chunk_by(|a, b| is_byte(a) && is_byte(b));
    let shown =
        groups.map(|group| if group.len() < DUMP_BYTES { group.join(" ") } else { words::left_out().to_owned() });
    shown.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &str, wanted: &str) {
        assert_eq!(redact(given), format!("{wanted}\n"));
    }

    #[test]
    fn a_mac_address_keeps_the_half_that_names_its_maker() {
        check("12:00:01 ESP8266EX 5C:CF:7F:12:34:56, crystal 26 MHz", "12:00:01 ESP8266EX 5C:CF:7F…, crystal 26 MHz");
        check("mac=5c-cf-7f-12-34-56", "mac=5c-cf-7f…");
        check("sonoff-5CCF7F123456.bin", "sonoff-5CCF7F….bin");
    }

    #[test]
    fn names_that_a_person_gave_are_left_out() {
        check("“Müller’s kitchen” is sound", "(left out) is sound");
        check("“a” and “b” differ; “cut", "(left out) and (left out) differ; (left out)");
        check("„Küche“ gelöscht, „Piwnica” też", "(left out) gelöscht, (left out) też");
        check("« Cuisine » et ‘keuken’", "(left out) et (left out)");
    }

    #[test]
    fn content_is_left_out_in_every_form_it_could_have() {
        for content in [
            "6d 79 77 69 66 69",
            "6D, 79, 77, 69, 66",
            "0x6d 0x79 0x77 0x69 0x66",
            "6d79776966695f706173737764",
            "6d:79:77:69:66:69:5f:70:61",
            "bXl3aWZpIHBhc3N3b3JkIGlzIGhlcmU=",
        ] {
            check(&format!("frame {content} end"), "frame (left out) end");
        }
    }

    #[test]
    fn what_helps_to_find_the_cause_stays() {
        for line in [
            "     1.250 damaged at 0x12000: 4093 of 4096 bytes",
            "     0.003 SYNC answered at 115200 baud by Rom",
            "14:03:59 Too much arrives damaged, at 0x012000 and at 460800 baud for the last time.",
            "     0.900 flash C84014 (GigaDevice), 1048576 bytes",
            "ü: öäß – 日本",
        ] {
            check(line, line);
        }
    }
}
