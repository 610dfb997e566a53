//! The boot check and the serial console against the emulated device, whose ROM, pins and rates are its own.

use pollster::block_on;
use std::time::Duration;
use switchback::device::config::Wiring;
use switchback::device::{MachineConfig, VirtualDevice};
use switchback::flasher::error::FlasherError;
use switchback::flasher::listen::{BootReport, ListenEvent, ListenOptions, Start, boot_check};
use switchback::flasher::monitor::{LineEnd, SerialMonitor};
use switchback::flasher::port::{Port, PortError, PortInfo, Signals};
use switchback::flasher::progress::CancelToken;
use switchback::protocol::boot_log::{BootVerdict, LoaderFault};

use crate::speaker::{BOOT_1_6, Speaker};

const BLINK: &[u8] = include_bytes!("../../firmware/blink/blink.bin");

pub(crate) fn switched_off(flash: Vec<u8>) -> VirtualDevice {
    VirtualDevice::new(MachineConfig { flash, ..MachineConfig::default() })
}

/// Listens, and switches the device on once the check does.
pub(crate) fn check(device: &VirtualDevice) -> (BootReport, Vec<ListenEvent>) {
    device.power_off();
    let switch = device.clone();
    let mut events = Vec::new();
    let mut on_event = |event| {
        if events.is_empty() {
            switch.power_on();
        }
        events.push(event);
    };
    let options = ListenOptions { patience: Duration::from_secs(5), ..ListenOptions::default() };
    let mut port = device.port();
    let report = block_on(boot_check(&mut port, &device.clock(), &options, &CancelToken::new(), &mut on_event));
    (report.expect("the port stays"), events)
}

fn verdict_of(flash: Vec<u8>) -> BootVerdict {
    check(&switched_off(flash)).0.verdict
}

#[test]
fn firmware_that_starts_is_told_from_a_blank_and_a_damaged_flash() {
    let (report, events) = check(&switched_off(BLINK.to_vec()));
    assert!(report.verdict.is_good(), "{:?}", report.verdict);
    assert!(report.text.contains("ets Jan  8 2013,rst cause:1, boot mode:(3,"), "{}", report.text);
    assert_eq!(events.first(), Some(&ListenEvent::Listening { baud: 74_880 }));
    assert!(events.contains(&ListenEvent::Listening { baud: 115_200 }));

    assert_eq!(verdict_of(vec![0xFF; 0x10_0000]), BootVerdict::LoaderFailed { fault: LoaderFault::NoImage });
    let mut damaged = BLINK.to_vec();
    damaged[100] ^= 1;
    assert_eq!(verdict_of(damaged), BootVerdict::LoaderFailed { fault: LoaderFault::Checksum });
}

#[test]
fn a_held_button_is_the_loader_and_no_power_is_silence() {
    let device = switched_off(BLINK.to_vec());
    device.hold_button();
    assert_eq!(check(&device).0.verdict, BootVerdict::InLoader);

    let device = switched_off(BLINK.to_vec());
    let options = ListenOptions { patience: Duration::from_secs(3), ..ListenOptions::default() };
    let (mut port, begin) = (device.port(), device.now());
    let report = block_on(boot_check(&mut port, &device.clock(), &options, &CancelToken::new(), &mut |_| {})).unwrap();
    assert_eq!((report.verdict, report.boots, report.text.as_str()), (BootVerdict::Silence, 0, ""));
    assert!((3..4).contains(&(device.now() - begin).as_secs()));
}

#[test]
fn the_firmwares_own_rate_is_found_and_its_text_is_read() {
    for baud in [115_200, 74_880, 9600, 57_600] {
        let mut speaker = Speaker::default().says(BOOT_1_6).at_baud(baud);
        for line in 0..40 {
            speaker = speaker.waits(150).says(&format!("line {line}: the firmware speaks\n"));
        }
        let (report, _) = check(&switched_off(speaker.image()));
        assert_eq!((report.verdict, report.firmware_baud), (BootVerdict::Started, Some(baud)), "{}", report.text);
        assert!(report.text.contains(": the firmware speaks\n"), "{}", report.text);
    }
}

#[test]
fn a_boot_loader_that_finds_no_firmware_is_named_with_what_to_do() {
    let speaker = Speaker::default().says(BOOT_1_6).says("error magic!\nbackup boot failed.\n");
    let report = check(&switched_off(speaker.image())).0;
    assert_eq!(report.verdict, BootVerdict::LoaderFailed { fault: LoaderFault::NoUserImage });
    assert!(report.verdict.next_step().starts_with("Restore the whole backup"));
}

#[test]
fn a_device_that_crashes_again_and_again_is_a_loop_with_its_exception() {
    // The exception comes at the firmware's rate, the restart at the ROM's.
    let crash = "\nException (28):\nepc1=0x40201234 epc2=0x00000000 epc3=0x00000000 excvaddr=0x00000004 depc=0x0\n";
    let speaker = Speaker::default().says("hello\n").at_baud(115_200).waits(700).says(crash).waits(300).restarts();
    let BootVerdict::BootLoop { boots, exception: Some(exception) } = verdict_of(speaker.image()) else {
        panic!("no loop with an exception")
    };
    assert!(boots >= 3);
    assert_eq!((exception.cause, exception.epc1, exception.excvaddr), (28, Some(0x4020_1234), Some(4)));
}

#[test]
fn a_firmware_that_runs_already_is_heard_at_its_own_rate() {
    let mut speaker = Speaker::default().at_baud(115_200);
    for _ in 0..100 {
        speaker = speaker.waits(200).says("status: on\n");
    }
    let device = switched_off(speaker.image());
    device.power_on();
    device.advance(Duration::from_secs(1));
    let options = ListenOptions { patience: Duration::from_secs(2), ..ListenOptions::default() };
    let mut port = device.port();
    let report = block_on(boot_check(&mut port, &device.clock(), &options, &CancelToken::new(), &mut |_| {})).unwrap();
    assert_eq!((report.verdict, report.firmware_baud, report.boots), (BootVerdict::Started, Some(115_200), 0));
}

#[test]
fn a_reset_line_starts_the_device_without_a_hand() {
    let config = MachineConfig { wiring: Wiring::AutoReset, flash: BLINK.to_vec(), ..MachineConfig::default() };
    let device = VirtualDevice::new(MachineConfig { powered: true, ..config });
    device.advance(Duration::from_secs(1));
    let options = ListenOptions { start: Start::ResetLine, ..ListenOptions::default() };
    let mut port = device.port();
    let report = block_on(boot_check(&mut port, &device.clock(), &options, &CancelToken::new(), &mut |_| {})).unwrap();
    assert!(report.verdict.is_good() && report.boots == 1, "{report:?}");
}

#[test]
fn a_check_can_be_cancelled_and_an_unplugged_adapter_ends_it() {
    let device = switched_off(BLINK.to_vec());
    let cancel = CancelToken::new();
    cancel.cancel();
    let mut port = device.port();
    let report =
        block_on(boot_check(&mut port, &device.clock(), &ListenOptions::default(), &cancel, &mut |_| {})).unwrap();
    assert_eq!(report.verdict, BootVerdict::Silence);

    device.unplug();
    let outcome =
        block_on(boot_check(&mut port, &device.clock(), &ListenOptions::default(), &CancelToken::new(), &mut |_| {}));
    assert_eq!(outcome, Err(FlasherError::Port(PortError::Disconnected)));
}

#[test]
fn the_console_reads_at_any_rate_sends_lines_and_reads_boot_text() {
    let device = switched_off(BLINK.to_vec());
    let open = SerialMonitor::open(device.port(), device.clock(), 74_880);
    let mut monitor = block_on(open).map_err(|(error, _)| error).expect("opens");
    device.power_on();
    let mut text = String::new();
    while device.now() < Duration::from_secs(1) {
        text.push_str(&block_on(monitor.read(Duration::from_millis(100))).unwrap().text);
    }
    assert!(text.contains("boot mode:(3,") && monitor.verdict().is_good(), "{text}");

    block_on(monitor.set_baud(115_200)).unwrap();
    assert_eq!(monitor.verdict(), BootVerdict::Silence);
    device.hold_button();
    device.advance(Duration::from_millis(300));
    let heard = block_on(monitor.read(Duration::from_millis(100))).unwrap();
    assert_eq!((heard.text.as_str(), heard.trouble), ("relay on\n", None));
}

/// A port that keeps what is written to it.
#[derive(Default)]
struct Paper(Vec<u8>);

impl Port for Paper {
    async fn read(&mut self, _: &mut Vec<u8>, _: Duration) -> Result<usize, PortError> {
        Ok(0)
    }
    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        self.0.extend(bytes);
        Ok(())
    }
    async fn set_baud(&mut self, _: u32) -> Result<(), PortError> {
        Ok(())
    }
    async fn set_signals(&mut self, _: Signals) -> Result<(), PortError> {
        Ok(())
    }
    fn info(&self) -> PortInfo {
        PortInfo::default()
    }
}

#[test]
fn a_line_is_sent_with_the_end_that_was_chosen() {
    let clock = switched_off(BLINK.to_vec()).clock();
    for (end, bytes) in [
        (LineEnd::None, b"Status 0".as_slice()),
        (LineEnd::Lf, b"Status 0\n"),
        (LineEnd::Cr, b"Status 0\r"),
        (LineEnd::CrLf, b"Status 0\r\n"),
    ] {
        let open = SerialMonitor::open(Paper::default(), clock.clone(), 115_200);
        let mut monitor = block_on(open).map_err(|(error, _)| error).expect("opens");
        block_on(monitor.send_line("Status 0", end)).unwrap();
        assert_eq!(monitor.into_port().0, bytes);
    }
}
