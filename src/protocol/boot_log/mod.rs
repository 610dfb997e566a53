//! Reads what a chip says while it starts: the ROM's text at 74880 baud, Espressif's second-stage boot loader, the
//! Arduino core's eboot, rBoot, the RTOS SDK's boot loader, and exception dumps. Bytes go in, a verdict comes out.
//! Knows nothing of ports, time or baud rates: whoever feeds it decides what silence is.
//!
//! Source of the texts: the ROM's strings and published boot logs, restated in the project's sheet on ROM and boot,
//! sections 6 and 7.

mod exception;
mod line;
mod verdict;

pub use exception::Exception;
pub use verdict::{BootVerdict, LoaderFault};

use serde::Serialize;

/// Rate of the ROM's text with the usual 26 MHz crystal.
pub const BOOT_LOG_BAUD: u32 = 74_880;
/// Most bytes of text that are kept; older ones are dropped.
pub const TEXT_LIMIT_BYTES: usize = 16 * 1024;
/// Longest line that is looked at; what is longer is looked at in pieces.
const LINE_LIMIT_BYTES: usize = 256;
/// Starts without power-up from which on they are a loop and not a bounce of a contact.
const BOOTS_OF_A_LOOP: u32 = 3;
/// Power-ups in one log from which on it is the supply and not the person.
const POWER_UPS_OF_A_LOOP: u32 = 5;

/// Why the chip started, as the ROM prints it (`rst cause`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ResetCause {
    /// 1: power came on.
    PowerOn,
    /// 2: the reset pin, or the SDK after an exception.
    External,
    /// 3: the program asked for it.
    Software,
    /// 4: the hardware watchdog.
    Watchdog,
    /// 5: end of deep sleep.
    DeepSleep,
    /// Any other number.
    Other(u8),
}

impl ResetCause {
    const fn from_code(code: u8) -> Self {
        match code {
            1 => Self::PowerOn,
            2 => Self::External,
            3 => Self::Software,
            4 => Self::Watchdog,
            5 => Self::DeepSleep,
            other => Self::Other(other),
        }
    }
}

/// One thing the text told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum BootEvent {
    /// The ROM's banner: a start.
    Reset {
        /// Why.
        cause: ResetCause,
        /// Strap pins (1 is the loader, 3 is flash) and the second number.
        mode: (u8, u8),
    },
    /// The ROM loaded a segment.
    Segment {
        /// To this address.
        address: u32,
        /// This many bytes.
        length: u32,
    },
    /// The ROM's checksum over all segments, which it prints before it compares.
    Checksum(u8),
    /// A second-stage boot loader named itself.
    BootLoader(String),
    /// A boot loader starts the firmware; the address is that of the image in flash, where it is told.
    Jump(Option<u32>),
    /// The firmware crashed.
    Exception(Exception),
    /// The software watchdog fired.
    SoftWatchdog,
    /// A loader gave up.
    Fault(LoaderFault),
    /// A readable line that is none of the above: the firmware speaks.
    Text(String),
}

/// What is known of the latest start.
#[derive(Debug, Clone, Default)]
struct Boot {
    segments: u32,
    first_address: u32,
    checksum: bool,
    handed_over: bool,
    second_stage: bool,
    fault: Option<LoaderFault>,
    exception: Option<Exception>,
    soft_watchdog: bool,
    firmware_lines: u32,
    bytes_after_hand_over: u32,
}

/// Reads boot text as it arrives. Memory stays bounded however much is pushed.
#[derive(Debug, Clone, Default)]
pub struct BootLog {
    text: Vec<u8>,
    line: Vec<u8>,
    /// What the unfinished line has told already, so that it is not told twice.
    line_told: bool,
    heard: u64,
    readable: u64,
    boots: u32,
    /// Starts since power came on, that one included.
    restarts: u32,
    power_ups: u32,
    crashes: u32,
    last_crash: Option<Exception>,
    cause: Option<ResetCause>,
    mode: Option<(u8, u8)>,
    expects_registers: bool,
    boot: Boot,
}

impl BootLog {
    /// Nothing heard yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes bytes in the order in which they came; returns what they told.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<BootEvent> {
        let mut events = Vec::new();
        self.keep(bytes);
        for byte in bytes {
            self.count(*byte);
            if matches!(byte, b'\n' | b'\r') || self.line.len() >= LINE_LIMIT_BYTES {
                self.end_line(&mut events);
            } else {
                self.line.push(*byte);
                // After each byte that may complete such words, however the bytes come in pieces.
                if matches!(byte, b')' | b' ') && !self.line_told {
                    self.peek_line(&mut events);
                }
            }
        }
        events
    }

    /// Strap pins and second number of the latest start; the first is 1 in the serial loader and 3 from flash.
    #[must_use]
    pub fn boot_mode(&self) -> Option<(u8, u8)> {
        self.mode
    }

    /// Why the chip started last.
    #[must_use]
    pub fn reset_cause(&self) -> Option<ResetCause> {
        self.cause
    }

    /// How many starts were heard.
    #[must_use]
    pub fn boots(&self) -> u32 {
        self.boots
    }

    /// The last of the text, readable: one `·` for each byte that is no text.
    #[must_use]
    pub fn text(&self) -> String {
        let start = self.text.len().saturating_sub(TEXT_LIMIT_BYTES);
        let kept = self.text.get(start..).unwrap_or_default();
        let readable = |byte: &u8| match byte {
            b'\n' | b'\t' | b' '..=b'~' => Some(char::from(*byte)),
            b'\r' => None,
            _ => Some('·'),
        };
        kept.iter().filter_map(readable).collect()
    }

    /// What all of it amounts to so far.
    #[must_use]
    pub fn verdict(&self) -> BootVerdict {
        let boot = &self.boot;
        let crashes_again = self.restarts >= BOOTS_OF_A_LOOP && self.crashes >= 2;
        let in_loader = matches!(self.mode, Some((1, _))) && !boot.checksum;
        if crashes_again || (self.restarts_itself() && !in_loader && boot.fault.is_none()) {
            return BootVerdict::BootLoop { boots: self.boots, exception: self.last_crash };
        }
        if let Some(exception) = boot.exception {
            return BootVerdict::Crashed { exception };
        }
        if let Some(fault) = boot.fault {
            return BootVerdict::LoaderFailed { fault };
        }
        if boot.soft_watchdog {
            return BootVerdict::Hung;
        }
        match self.mode {
            None => self.verdict_without_banner(),
            Some(_) if in_loader => BootVerdict::InLoader,
            Some((strap, _)) if !matches!(strap, 1 | 3) => BootVerdict::WrongStrap { strap },
            Some(_) if boot.firmware_lines > 0 || boot.bytes_after_hand_over >= 16 => BootVerdict::Started,
            Some(_) if self.is_handed_over() => BootVerdict::Loaded,
            Some(_) => BootVerdict::Loading,
        }
    }

    fn verdict_without_banner(&self) -> BootVerdict {
        if self.heard == 0 {
            return BootVerdict::Silence;
        }
        // Text at the right rate is nearly all printable; at a wrong one about a third of the bytes are by chance.
        if self.readable.saturating_mul(10) < self.heard.saturating_mul(8) {
            return BootVerdict::Unreadable;
        }
        BootVerdict::Started
    }

    fn restarts_itself(&self) -> bool {
        self.restarts >= BOOTS_OF_A_LOOP || self.power_ups >= POWER_UPS_OF_A_LOOP
    }

    /// Whether the last loader has done its work: a second stage says so, the ROM alone by its checksum.
    fn is_handed_over(&self) -> bool {
        self.boot.handed_over || (self.boot.checksum && !self.boot.second_stage && !self.is_eboot())
    }

    /// Whether the ROM loaded the Arduino core's boot loader, which says `ld` before it starts the firmware.
    fn is_eboot(&self) -> bool {
        self.boot.first_address == 0x4010_F000
    }

    fn keep(&mut self, bytes: &[u8]) {
        let start = bytes.len().saturating_sub(TEXT_LIMIT_BYTES);
        self.text.extend(bytes.get(start..).unwrap_or_default());
        if self.text.len() > TEXT_LIMIT_BYTES.saturating_mul(2) {
            let drop = self.text.len().saturating_sub(TEXT_LIMIT_BYTES);
            self.text.drain(..drop);
        }
    }

    fn count(&mut self, byte: u8) {
        self.heard = self.heard.saturating_add(1);
        if matches!(byte, b'\n' | b'\r' | b'\t' | b' '..=b'~') {
            self.readable = self.readable.saturating_add(1);
        }
        if self.is_handed_over() {
            self.boot.bytes_after_hand_over = self.boot.bytes_after_hand_over.saturating_add(1);
        }
    }

    fn end_line(&mut self, events: &mut Vec<BootEvent>) {
        let line = core::mem::take(&mut self.line);
        if !core::mem::take(&mut self.line_told) {
            let parsed = line::parse(&line, self.expects_registers);
            self.take_line(parsed, events);
        }
        self.line = line;
        self.line.clear();
    }

    /// Takes from the unfinished line what needs no line end: the ROM ends some of its last words with none.
    fn peek_line(&mut self, events: &mut Vec<BootEvent>) {
        if let Some(parsed) = line::parse_unfinished(&self.line) {
            self.line_told = true;
            self.take_line(parsed, events);
        }
    }

    fn take_line(&mut self, parsed: line::Line, events: &mut Vec<BootEvent>) {
        let event = match parsed {
            line::Line::Nothing => return,
            line::Line::Registers { epc1, excvaddr } => {
                self.expects_registers = false;
                return self.take_registers(epc1, excvaddr, events);
            }
            line::Line::Event(event) => event,
        };
        self.expects_registers = matches!(event, BootEvent::Exception(_));
        self.note(&event);
        events.push(event);
    }

    fn take_registers(&mut self, epc1: u32, excvaddr: Option<u32>, events: &mut Vec<BootEvent>) {
        if let Some(exception) = &mut self.boot.exception {
            *exception = Exception { epc1: Some(epc1), excvaddr, ..*exception };
            self.last_crash = Some(*exception);
            events.push(BootEvent::Exception(*exception));
        }
    }

    fn note(&mut self, event: &BootEvent) {
        let boot = &mut self.boot;
        match event {
            BootEvent::Reset { cause, mode } => {
                self.boots = self.boots.saturating_add(1);
                if *cause == ResetCause::PowerOn {
                    self.power_ups = self.power_ups.saturating_add(1);
                    self.restarts = 0;
                }
                self.restarts = self.restarts.saturating_add(1);
                self.cause = Some(*cause);
                self.mode = Some(*mode);
                self.boot = Boot::default();
            }
            BootEvent::Segment { address, .. } => {
                if boot.segments == 0 {
                    boot.first_address = *address;
                }
                boot.segments = boot.segments.saturating_add(1);
            }
            BootEvent::Checksum(_) => boot.checksum = true,
            BootEvent::BootLoader(_) => {
                boot.second_stage = true;
                boot.bytes_after_hand_over = 0;
            }
            BootEvent::Jump(_) => {
                boot.handed_over = true;
                boot.bytes_after_hand_over = 0;
            }
            BootEvent::Exception(exception) => {
                self.crashes = self.crashes.saturating_add(1);
                boot.exception = Some(*exception);
                self.last_crash = Some(*exception);
            }
            BootEvent::SoftWatchdog => {
                self.crashes = self.crashes.saturating_add(1);
                boot.soft_watchdog = true;
            }
            // The ROM says `ets_main.c` after whatever went wrong; the first word is the telling one. Before any
            // segment it means that there was no image at all.
            BootEvent::Fault(fault) => boot.fault = boot.fault.or(Some(*fault)),
            BootEvent::Text(_) if boot.second_stage && !boot.handed_over => {}
            BootEvent::Text(_) if boot.checksum => boot.firmware_lines = boot.firmware_lines.saturating_add(1),
            BootEvent::Text(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROM_AND_EBOOT: &str = "\r\n ets Jan  8 2013,rst cause:2, boot mode:(3,6)\r\n\r\nload 0x4010f000, len 3460, \
        room 16 \r\ntail 4\r\nchksum 0xcc\r\nload 0x3fff20b8, len 40, room 4 \r\ntail 4\r\nchksum 0xc9\r\ncsum \
        0xc9\r\nv0005f0b0\r\n~ld\r\n";
    /// From a thread of the NONOS SDK's tracker on boot loader 1.6.
    const BOOT_WITHOUT_USER2: &str = " ets Jan  8 2013,rst cause:2, boot mode:(3,7)\n\nload 0x40100000, len 2408, room \
        16\ntail 8\nchksum 0xe5\nload 0x3ffe8000, len 776, room 0\ntail 8\nchksum 0x84\nload 0x3ffe8310, len 632, \
        room 0\ntail 8\nchksum 0xd8\ncsum 0xd8\n\n2nd boot version : 1.6\n  SPI Speed      : 40MHz\n  SPI Mode       \
        : DOUT\n  SPI Flash Size & Map: 32Mbit(512KB+512KB)\njump to run user2 @ 81000\n";

    fn after(text: &str) -> BootLog {
        let mut log = BootLog::new();
        log.push(text.as_bytes());
        log
    }

    #[test]
    fn the_banner_tells_boot_mode_and_cause_before_its_line_ends() {
        let mut log = BootLog::new();
        let events = log.push(b"\x00\xF8~ ets Jan  8 2013,rst cause:4, boot mode:(1,7)");
        assert_eq!(events, [BootEvent::Reset { cause: ResetCause::Watchdog, mode: (1, 7) }]);
        assert_eq!(log.push(b"\r\n"), []);
        assert_eq!((log.boot_mode(), log.reset_cause()), (Some((1, 7)), Some(ResetCause::Watchdog)));
        assert_eq!(log.verdict(), BootVerdict::InLoader);
    }

    #[test]
    fn bytes_one_at_a_time_tell_the_same_as_all_at_once() {
        let whole = after(BOOT_WITHOUT_USER2);
        let mut log = BootLog::new();
        let mut events = Vec::new();
        for byte in BOOT_WITHOUT_USER2.bytes() {
            events.extend(log.push(&[byte]));
        }
        assert_eq!(events, BootLog::new().push(BOOT_WITHOUT_USER2.as_bytes()));
        assert_eq!(log.verdict(), whole.verdict());
        assert_eq!(log.text(), BOOT_WITHOUT_USER2);
    }

    #[test]
    fn an_arduino_firmware_is_loaded_when_eboot_says_so_and_started_when_it_speaks() {
        let mut log = BootLog::new();
        log.push(&ROM_AND_EBOOT.as_bytes()[..ROM_AND_EBOOT.len() - 5]);
        assert_eq!(log.verdict(), BootVerdict::Loading);
        log.push(b"~ld\r\n");
        assert_eq!(log.verdict(), BootVerdict::Loaded);
        log.push(b"\r\n00:00:00.001 HDW: ESP8285N08\r\n");
        assert_eq!(log.verdict(), BootVerdict::Started);
    }

    #[test]
    fn bytes_at_another_rate_after_the_hand_over_are_a_firmware_that_speaks() {
        let mut log = after(ROM_AND_EBOOT);
        log.push(&[0x8C, 0xF3, 0x02, 0x9E, 0xE0, 0x12, 0x80, 0xFC].repeat(3));
        assert_eq!(log.verdict(), BootVerdict::Started);
    }

    #[test]
    fn a_boot_loader_that_has_not_jumped_yet_is_not_taken_for_a_firmware() {
        let (before, _) = BOOT_WITHOUT_USER2.split_once("jump").unwrap();
        assert_eq!(after(before).verdict(), BootVerdict::Loading);
        assert_eq!(after(BOOT_WITHOUT_USER2).verdict(), BootVerdict::Loaded);
    }

    #[test]
    fn a_missing_user_image_is_named_after_the_boot_loaders_words() {
        let log = after(&format!("{BOOT_WITHOUT_USER2}\nerror magic!\nbackup boot failed.\n\nuser code done\n"));
        assert_eq!(log.verdict(), BootVerdict::LoaderFailed { fault: LoaderFault::NoUserImage });
        assert!(log.verdict().title().contains("user1 or user2"));
    }

    #[test]
    fn a_checksum_error_and_a_blank_flash_are_told_apart() {
        let banner = "\n ets Jan  8 2013,rst cause:1, boot mode:(3,6)\n\n";
        let damaged = after(&format!(
            "{banner}load 0x40100000, len 64, room 16 \ntail 0\nchksum 0x12\ncsum 0x12\ncsum err\nets_main.c "
        ));
        assert_eq!(damaged.verdict(), BootVerdict::LoaderFailed { fault: LoaderFault::Checksum });
        let blank = after(&format!("{banner}ets_main.c "));
        assert_eq!(blank.verdict(), BootVerdict::LoaderFailed { fault: LoaderFault::NoImage });
    }

    #[test]
    fn an_exception_is_named_with_its_registers_in_both_spellings() {
        let arduino = "\nException (29):\nepc1=0x40201234 epc2=0x00000000 epc3=0x00000000 excvaddr=0x00000004 depc=0\n";
        let rom = "Fatal exception (29): \nepc1=0x40201234, epc2=0x00000000, epc3=0x00000000, excvaddr=0x00000004, depc=0x0\n";
        for text in [arduino, rom] {
            let exception = Exception { cause: 29, epc1: Some(0x4020_1234), excvaddr: Some(4) };
            let log = after(&format!("{ROM_AND_EBOOT}{text}"));
            assert_eq!(log.verdict(), BootVerdict::Crashed { exception });
            assert!(log.verdict().title().contains("StoreProhibited"));
        }
    }

    #[test]
    fn three_starts_with_crashes_are_a_loop_and_power_cycling_by_hand_is_not() {
        let crash = format!("{ROM_AND_EBOOT}Fatal exception 28(LoadProhibitedCause):\nepc1=0x4000bf80, epc2=0x0\n");
        let log = after(&crash.repeat(3));
        let BootVerdict::BootLoop { boots, exception } = log.verdict() else { panic!("{:?}", log.verdict()) };
        assert_eq!((boots, exception.map(|exception| exception.cause)), (3, Some(28)));

        let by_hand = ROM_AND_EBOOT.replace("cause:2", "cause:1").repeat(4);
        assert_eq!(after(&by_hand).verdict(), BootVerdict::Loaded);
        assert!(matches!(after(&ROM_AND_EBOOT.repeat(3)).verdict(), BootVerdict::BootLoop { exception: None, .. }));
    }

    #[test]
    fn three_starts_in_the_loader_stay_in_the_loader() {
        let log = after(&"\n ets Jan  8 2013,rst cause:2, boot mode:(1,6)\n\n".repeat(4));
        assert_eq!(log.verdict(), BootVerdict::InLoader);
    }

    #[test]
    fn silence_and_noise_have_their_own_verdicts() {
        assert_eq!(BootLog::new().verdict(), BootVerdict::Silence);
        let mut log = BootLog::new();
        log.push(&[0x9C, 0x00, 0xFE, 0x41, 0xE0, 0xC0]);
        assert_eq!(log.verdict(), BootVerdict::Unreadable);
        assert_eq!(log.text(), "···A··");
    }

    #[test]
    fn memory_stays_bounded_and_the_last_text_is_kept() {
        let mut log = BootLog::new();
        for _ in 0..100 {
            log.push(&[b'x'; 5000]);
        }
        log.push(b"the end");
        assert_eq!(log.text().len(), TEXT_LIMIT_BYTES);
        assert!(log.text().ends_with("the end"));
        assert!(log.text.capacity() < 8 * TEXT_LIMIT_BYTES && log.line.len() <= LINE_LIMIT_BYTES);
    }
}
