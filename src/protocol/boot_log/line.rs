//! One line of boot text to what it tells: a table of markers, and the few numbers behind them.

use super::{BootEvent, Exception, LoaderFault, ResetCause};

/// What a line turned out to be.
pub(super) enum Line {
    /// Empty, noise, or words of a loader that tell nothing more.
    Nothing,
    /// The registers that follow an exception.
    Registers { epc1: u32, excvaddr: Option<u32> },
    /// Something to tell.
    Event(BootEvent),
}

/// Words with which a loader gives up.
const FAULTS: [(&str, LoaderFault); 16] = [
    ("csum err", LoaderFault::Checksum),
    ("flash read err", LoaderFault::FlashRead),
    ("ets_main.c", LoaderFault::NoImage),
    ("error magic!", LoaderFault::NoUserImage),
    ("first boot failed", LoaderFault::NoUserImage),
    ("backup boot failed", LoaderFault::NoUserImage),
    ("error user bin flag", LoaderFault::SlotFlag),
    ("get flash_addr error", LoaderFault::FlashMap),
    ("flash map not support", LoaderFault::FlashMap),
    ("system_partition_table_regist fail", LoaderFault::FlashMap),
    ("rf_cal[0] !=", LoaderFault::InitData),
    ("No bootable app partitions", LoaderFault::NoUserImage),
    ("No good rom available", LoaderFault::NoUserImage),
    ("user code done", LoaderFault::Returned),
    ("unknown reset", LoaderFault::UnknownReset),
    ("test bin is not pass", LoaderFault::NoUserImage),
];

/// Words of the ROM and of boot loaders that tell nothing more than that they run.
const SMALL_TALK: [&str; 12] = [
    "tail ",
    "chksum ",
    "ho ",
    "wdt reset",
    "SPI Speed",
    "SPI Mode",
    "SPI Flash Size",
    "waiting for host",
    "epc1",
    "sf_dump",
    "enhance boot",
    "user1 boot",
];

/// What a whole line tells. `expects_registers`: the line before told of an exception.
pub(super) fn parse(line: &[u8], expects_registers: bool) -> Line {
    let text = String::from_utf8_lossy(line);
    let text = text.trim();
    if text.is_empty() {
        return Line::Nothing;
    }
    if let Some(event) = marker(text) {
        return Line::Event(event);
    }
    if expects_registers && let Some(epc1) = hex_after(text, "epc1=") {
        return Line::Registers { epc1, excvaddr: hex_after(text, "excvaddr=") };
    }
    let printable = text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~'));
    if !printable || text.len() < 3 || SMALL_TALK.iter().any(|words| text.starts_with(words)) {
        return Line::Nothing;
    }
    Line::Event(BootEvent::Text(text.into()))
}

/// What a line tells before it has ended: the banner, and the words after which the ROM stops.
pub(super) fn parse_unfinished(line: &[u8]) -> Option<Line> {
    let text = String::from_utf8_lossy(line);
    let event =
        banner(&text).or_else(|| text.contains("ets_main.c ").then_some(BootEvent::Fault(LoaderFault::NoImage)));
    event.map(Line::Event)
}

fn marker(text: &str) -> Option<BootEvent> {
    banner(text)
        .or_else(|| FAULTS.iter().find(|row| text.contains(row.0)).map(|row| BootEvent::Fault(row.1)))
        .or_else(|| rom(text))
        .or_else(|| second_stage(text))
        .or_else(|| crash(text))
}

/// ` ets Jan  8 2013,rst cause:2, boot mode:(3,6)`, also behind noise on the same line.
fn banner(text: &str) -> Option<BootEvent> {
    let cause = number_after(text, "rst cause:")?;
    let (_, mode) = text.split_once("boot mode:(")?;
    let (mode, _) = mode.split_once(')')?;
    let (strap, other) = mode.split_once(',')?;
    let mode = (strap.trim().parse().ok()?, other.trim().parse().ok()?);
    Some(BootEvent::Reset { cause: ResetCause::from_code(u8::try_from(cause).ok()?), mode })
}

fn rom(text: &str) -> Option<BootEvent> {
    if text.starts_with("load 0x") {
        let address = hex_after(text, "load ")?;
        return Some(BootEvent::Segment { address, length: number_after(text, "len ")? });
    }
    let sum = text.strip_prefix("csum ").and_then(|_| hex_after(text, "csum "))?;
    u8::try_from(sum).ok().map(BootEvent::Checksum)
}

fn second_stage(text: &str) -> Option<BootEvent> {
    if let Some((_, version)) = text.split_once("2nd boot version : ") {
        return Some(BootEvent::BootLoader(format!("Espressif boot {}", version.trim())));
    }
    if let Some((_, rest)) = text.split_once("jump to run user") {
        let (_, address) = rest.split_once("@ ")?;
        return Some(BootEvent::Jump(hex_digits(address)));
    }
    if let Some(error) = text.strip_prefix("e:") {
        return error.trim().parse::<u8>().ok().map(|_| BootEvent::Fault(LoaderFault::Eboot));
    }
    if let Some((_, rest)) = text.split_once("cp:") {
        let copied = rest.starts_with('0');
        return (!copied).then_some(BootEvent::Fault(LoaderFault::EbootCopy));
    }
    if matches!(text, "~ld" | "ld" | "@ld" | "~Bld" | "Bld") {
        return Some(BootEvent::Jump(Some(0x1000)));
    }
    if text.len() == 9 && text.starts_with('v') && hex_digits(text.get(1..)?).is_some_and(|_| text.is_ascii()) {
        return Some(BootEvent::BootLoader(format!("Arduino eboot, core {}", text.get(1..)?)));
    }
    if text.contains("rBoot v") || text.contains("2nd stage bootloader") {
        return Some(BootEvent::BootLoader(text.into()));
    }
    if let Some((_, rest)) = text.split_once("Booting rom ") {
        return Some(BootEvent::Jump(hex_after(rest, "at ")));
    }
    let (_, rest) = text.split_once("Loaded app from partition at offset ")?;
    Some(BootEvent::Jump(hex_digits(rest.trim_start_matches("0x"))))
}

fn crash(text: &str) -> Option<BootEvent> {
    if text.contains("Soft WDT reset") {
        return Some(BootEvent::SoftWatchdog);
    }
    let at = ["Exception (", "Fatal exception (", "Fatal exception "].iter().find_map(|words| {
        let (_, rest) = text.split_once(words)?;
        decimal(rest)
    })?;
    Some(BootEvent::Exception(Exception { cause: u8::try_from(at).ok()?, ..Exception::default() }))
}

fn number_after(text: &str, words: &str) -> Option<u32> {
    text.split_once(words).and_then(|(_, rest)| decimal(rest))
}

fn hex_after(text: &str, words: &str) -> Option<u32> {
    let (_, rest) = text.split_once(words)?;
    hex_digits(rest.strip_prefix("0x").unwrap_or(rest))
}

fn decimal(text: &str) -> Option<u32> {
    digits(text, 10)
}

fn hex_digits(text: &str) -> Option<u32> {
    digits(text, 16)
}

fn digits(text: &str, radix: u32) -> Option<u32> {
    let end = text.find(|c: char| !c.is_digit(radix)).unwrap_or(text.len());
    u32::from_str_radix(text.get(..end)?, radix).ok()
}
