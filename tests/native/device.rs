//! The emulated device against the wire as Espressif documents it: frames written by hand, and Espressif's own stub.

use pollster::block_on;
use std::time::Duration;
use switchback::{
    device::{MachineConfig, VirtualDevice, VirtualPort, config::Wiring, port::Output},
    flasher::port::{Clock as _, Port as _, Signals},
};

/// The stub's segments and addresses, as the build took them from esptool-js.
mod stub {
    include!(concat!(env!("OUT_DIR"), "/stub_addresses.rs"));
    pub(super) const TEXT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stub_text.bin"));
    pub(super) const DATA: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stub_data.bin"));
}

/// A host of a few lines: frames in, frames out.
pub(crate) struct Host {
    port: VirtualPort,
    heard: Vec<u8>,
}

impl Host {
    pub(crate) fn new(device: &VirtualDevice) -> Self {
        // The chip needs a moment to print its banner and to start measuring.
        device.advance(Duration::from_millis(100));
        Self { port: device.port(), heard: Vec::new() }
    }

    fn send(&mut self, body: &[u8]) {
        let mut frame = vec![0xC0];
        for byte in body {
            match byte {
                0xC0 => frame.extend([0xDB, 0xDC]),
                0xDB => frame.extend([0xDB, 0xDD]),
                byte => frame.push(*byte),
            }
        }
        frame.push(0xC0);
        block_on(self.port.write(&frame)).expect("the port is open");
    }

    /// The next frame that comes within `wait`, unescaped.
    fn frame(&mut self, wait: Duration) -> Option<Vec<u8>> {
        let deadline = self.port.device().now() + wait;
        loop {
            if let Some(frame) = self.split_frame() {
                return Some(frame);
            }
            let left = deadline.saturating_sub(self.port.device().now());
            if left.is_zero() {
                return None;
            }
            block_on(self.port.read(&mut self.heard, left)).expect("the line is good");
        }
    }

    fn split_frame(&mut self) -> Option<Vec<u8>> {
        let start = self.heard.iter().position(|byte| *byte == 0xC0)?;
        let length = self.heard[start + 1..].iter().position(|byte| *byte == 0xC0)?;
        let raw: Vec<u8> = self.heard.drain(..start + length + 2).skip(start + 1).collect();
        let mut frame = Vec::new();
        let mut rest = raw[..length].iter();
        while let Some(byte) = rest.next() {
            frame.push(match byte {
                0xDB if rest.next() == Some(&0xDC) => 0xC0,
                0xDB => 0xDB,
                byte => *byte,
            });
        }
        Some(frame)
    }

    fn request(&mut self, op: u8, body: &[u8], checksum: u32) {
        let mut packet = vec![0, op];
        packet.extend(u16::try_from(body.len()).unwrap().to_le_bytes());
        packet.extend(checksum.to_le_bytes());
        packet.extend(body);
        self.send(&packet);
    }

    fn answer(&mut self, op: u8, body: &[u8], checksum: u32) -> Vec<u8> {
        self.request(op, body, checksum);
        self.frame(Duration::from_secs(60)).unwrap_or_else(|| panic!("{op:#04x} is answered"))
    }

    pub(crate) fn words(&mut self, op: u8, body: &[u32]) -> Vec<u8> {
        let bytes: Vec<u8> = body.iter().flat_map(|word| word.to_le_bytes()).collect();
        self.answer(op, &bytes, 0)
    }

    fn data(&mut self, op: u8, sequence: u32, data: &[u8]) -> Vec<u8> {
        let mut body = Vec::new();
        for word in [u32::try_from(data.len()).unwrap(), sequence, 0, 0] {
            body.extend(word.to_le_bytes());
        }
        body.extend(data);
        let checksum = data.iter().fold(0xEF, |sum, byte| sum ^ byte);
        self.answer(op, &body, u32::from(checksum))
    }

    pub(crate) fn sync(&mut self) -> Vec<Vec<u8>> {
        let mut body = vec![0x07, 0x07, 0x12, 0x20];
        body.extend([0x55; 32]);
        for _ in 0..5 {
            self.request(0x08, &body, 0);
            if let Some(first) = self.frame(Duration::from_millis(100)) {
                let mut all = vec![first];
                while let Some(next) = self.frame(Duration::from_millis(100)) {
                    all.push(next);
                }
                return all;
            }
        }
        panic!("the loader answers one of five SYNCs");
    }

    pub(crate) fn start_stub(&mut self) {
        for (address, bytes) in [(stub::TEXT_START, stub::TEXT), (stub::DATA_START, stub::DATA)] {
            let size = u32::try_from(bytes.len()).unwrap();
            let begun = self.words(0x05, &[size, size.div_ceil(0x1800), 0x1800, address]);
            assert_eq!(begun[8], 0, "MEM_BEGIN");
            for (sequence, block) in (0..).zip(bytes.chunks(0x1800)) {
                assert_eq!(self.data(0x07, sequence, block)[8], 0, "MEM_DATA");
            }
        }
        assert_eq!(self.words(0x06, &[0, stub::ENTRY])[8], 0, "MEM_END");
        assert_eq!(self.frame(Duration::from_secs(1)).as_deref(), Some(b"OHAI".as_slice()));
    }

    fn read_flash(&mut self, address: u32, size: u32) -> Vec<u8> {
        assert_eq!(self.words(0xD2, &[address, size, 0x1000, 1])[8], 0, "READ_FLASH");
        let mut all = Vec::new();
        while all.len() < size as usize {
            all.extend(self.frame(Duration::from_secs(3)).expect("a packet"));
            let count = u32::try_from(all.len()).unwrap();
            self.send(&count.to_le_bytes());
        }
        let digest = self.frame(Duration::from_secs(3)).expect("the closing digest");
        assert_eq!(digest.len(), 16);
        all
    }
}

fn pattern(length: usize) -> Vec<u8> {
    let mut state = 0x2545_F491_u32;
    (0..length)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes()[1]
        })
        .collect()
}

fn in_loader() -> (VirtualDevice, Host) {
    let device = VirtualDevice::sonoff(pattern(1 << 20));
    let host = Host::new(&device);
    (device, host)
}

#[test]
fn the_rom_answers_sync_eight_times_with_the_value_that_tells_it_from_a_stub() {
    let (_, mut host) = in_loader();
    let answers = host.sync();
    assert_eq!(answers.len(), 8);
    for answer in answers {
        assert_eq!(answer, [1, 8, 2, 0, 0x07, 0x07, 0x12, 0x20, 0, 0]);
    }
}

#[test]
fn registers_tell_the_chip_and_its_mac() {
    let (device, mut host) = in_loader();
    host.sync();
    let magic = host.words(0x0A, &[0x4000_1000]);
    assert_eq!(magic[4..8], 0xFFF0_C101_u32.to_le_bytes());
    let mac = device.mac();
    let oui = host.words(0x0A, &[0x3FF0_005C]);
    assert_eq!(oui[4..7], [mac[2], mac[1], mac[0]]);
}

#[test]
fn an_unsupported_opcode_is_answered_under_the_name_of_the_one_before() {
    let (_, mut host) = in_loader();
    host.sync();
    host.words(0x0A, &[0x4000_1000]);
    let answer = host.words(0xD2, &[0, 0x1000, 0x1000, 1]);
    assert_eq!(answer, [1, 0x0A, 2, 0, 0x01, 0xC1, 0xF0, 0xFF, 1, 5]);
}

#[test]
fn a_block_with_a_wrong_checksum_uses_up_its_sequence_number() {
    let (_, mut host) = in_loader();
    host.sync();
    assert_eq!(host.words(0x05, &[8, 2, 4, 0x3FFE_8000])[8], 0);
    let mut body: Vec<u8> = [4_u32, 0, 0, 0].iter().flat_map(|word| word.to_le_bytes()).collect();
    body.extend([1, 2, 3, 4]);
    assert_eq!(host.answer(0x07, &body, 0)[8..], [1, 7]);
    assert_eq!(host.data(0x07, 0, &[1, 2, 3, 4])[8..], [1, 5]);
    assert_eq!(host.data(0x07, 1, &[1, 2, 3, 4])[8], 0);
}

#[test]
fn the_rom_erases_more_than_it_is_told_and_writes_what_it_gets() {
    let (device, mut host) = in_loader();
    host.sync();
    let before = device.flash();
    // One sector at 0x1000: the head of the block is counted twice, so two sectors go.
    assert_eq!(host.words(0x02, &[0x1000, 4, 0x400, 0x1000])[8], 0);
    let erased = device.flash();
    assert!(erased[0x1000..0x3000].iter().all(|byte| *byte == 0xFF));
    assert_eq!(erased[0x3000..], before[0x3000..]);
    let block = pattern(0x400);
    assert_eq!(host.data(0x03, 0, &block)[8], 0);
    assert_eq!(device.flash()[0x1000..0x1400], block);
}

#[test]
fn espressifs_stub_starts_and_reads_the_flash() {
    let (device, mut host) = in_loader();
    host.sync();
    host.start_stub();
    let read = host.read_flash(0x2000, 0x4000);
    assert!(read == device.flash()[0x2000..0x6000], "the bytes of the flash");
    assert_eq!(device.reports(), []);
}

#[test]
fn the_stub_refuses_an_opcode_that_nothing_has_under_its_own_number() {
    let (device, mut host) = in_loader();
    host.sync();
    host.start_stub();
    for opcode in 0x20..0x30 {
        assert_eq!(host.words(opcode, &[]), [1, opcode, 2, 0, 0, 0, 0, 0, 0xC3, 0x00]);
    }
    assert_eq!(device.reports(), []);
}

#[test]
fn the_stub_raises_its_speed_and_computes_a_digest() {
    let (device, mut host) = in_loader();
    host.sync();
    host.start_stub();
    assert_eq!(host.words(0x0F, &[921_600, 115_200])[8], 0);
    block_on(host.port.set_baud(921_600)).unwrap();
    block_on(device.clock().sleep(Duration::from_millis(50)));
    let answer = host.words(0x13, &[0, 0x10_0000, 0, 0]);
    let expected = {
        use md5::{Digest as _, Md5};
        Md5::digest(device.flash())
    };
    assert_eq!(answer[8..24], expected[..]);
}

#[test]
fn a_host_on_another_baud_rate_hears_garbage() {
    let (_, mut host) = in_loader();
    host.sync();
    block_on(host.port.set_baud(9_600)).unwrap();
    host.request(0x0A, &0x4000_1000_u32.to_le_bytes(), 0);
    let mut heard = Vec::new();
    let _ = block_on(host.port.read(&mut heard, Duration::from_millis(500)));
    assert!(!heard.windows(4).any(|four| four == 0xFFF0_C101_u32.to_le_bytes()));
}

#[test]
fn a_start_without_the_button_prints_the_roms_banner_at_74880_baud() {
    let device = VirtualDevice::new(MachineConfig { powered: true, ..MachineConfig::default() });
    let mut port = device.port();
    block_on(port.set_baud(74_880)).unwrap();
    let mut text = Vec::new();
    while block_on(port.read(&mut text, Duration::from_millis(100))).unwrap() > 0 {}
    let text = String::from_utf8_lossy(&text).into_owned();
    assert_eq!(text, "\r\n ets Jan  8 2013,rst cause:1, boot mode:(3,6)\r\n\r\nets_main.c \r\n");
}

#[test]
fn a_read_takes_the_time_that_its_bits_take_on_the_wire() {
    let (device, mut host) = in_loader();
    host.sync();
    host.start_stub();
    let begin = device.now();
    host.read_flash(0, 0x1_0000);
    // 64 KiB of 10 bits at 115200 baud are 5.69 s; escapes, 16 acknowledgements and the adapter's latency add to it.
    let took = device.now() - begin;
    assert!((5.7..6.4).contains(&took.as_secs_f64()), "{took:?}");
}

/// What the device prints on a line that the host hears at `baud`, within `span`.
fn listen(device: &VirtualDevice, port: &mut VirtualPort, span: Duration) -> String {
    let until = device.now() + span;
    let mut text = Vec::new();
    while device.now() < until {
        // Trouble on the line belongs to text at another rate.
        let _ = block_on(port.read(&mut text, until - device.now()));
    }
    String::from_utf8_lossy(&text).into_owned()
}

fn with_firmware(firmware: &[u8]) -> VirtualDevice {
    let mut flash = firmware.to_vec();
    flash.resize(1 << 20, 0xFF);
    VirtualDevice::new(MachineConfig { flash, ..MachineConfig::default() })
}

const BLINK: &[u8] = include_bytes!("../../firmware/blink/blink.bin");

#[test]
fn the_blink_firmware_boots_blinks_and_greets() {
    let device = with_firmware(BLINK);
    let mut port = device.port();
    device.power_on();
    let text = listen(&device, &mut port, Duration::from_secs(3));
    assert!(text.contains("Switchback blink 1.0"), "{text:?}");
    let changes = device.output_changes();
    let led: Vec<_> = changes.iter().filter(|change| change.output == Output::Led).collect();
    assert!(led.len() >= 5, "{led:?}");
    for pair in led.windows(2).skip(1) {
        let span = pair[1].at - pair[0].at;
        assert!(span.abs_diff(Duration::from_millis(500)) < Duration::from_millis(20), "{span:?}");
    }
    assert_eq!(device.reports(), []);
}

#[test]
fn the_button_of_the_running_firmware_switches_the_relay() {
    let device = with_firmware(BLINK);
    device.power_on();
    device.advance(Duration::from_secs(1));
    assert!(!device.relay_is_on());
    device.hold_button();
    device.advance(Duration::from_millis(100));
    device.release_button();
    device.advance(Duration::from_millis(100));
    assert!(device.relay_is_on());
    let console = device.take_console();
    assert!(String::from_utf8_lossy(&console).contains("relay on"));
}

#[test]
fn the_rom_tells_how_it_loads_the_firmware() {
    let device = with_firmware(BLINK);
    let mut port = device.port();
    block_on(port.set_baud(74_880)).unwrap();
    device.power_on();
    let text = listen(&device, &mut port, Duration::from_millis(60));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[1], " ets Jan  8 2013,rst cause:1, boot mode:(3,6)");
    // Segments and lengths as `esptool image-info` prints them for this file.
    let (address, length) = first_segment(BLINK);
    assert_eq!(lines[3], format!("load 0x{address:08x}, len {length}, room 16 "));
    assert_eq!(lines[4], format!("tail {}", length % 16));
}

fn first_segment(image: &[u8]) -> (u32, u32) {
    let word = |at: usize| u32::from_le_bytes(image[at..at + 4].try_into().unwrap());
    (word(8), word(12))
}

#[test]
fn a_damaged_firmware_gets_a_checksum_error_and_does_not_run() {
    let mut firmware = BLINK.to_vec();
    firmware[0x40] ^= 1;
    let device = with_firmware(&firmware);
    let mut port = device.port();
    block_on(port.set_baud(74_880)).unwrap();
    device.power_on();
    let text = listen(&device, &mut port, Duration::from_secs(1));
    assert!(text.ends_with("csum err\r\nets_main.c \r\n"), "{text:?}");
    assert!(device.output_changes().is_empty());
}

#[test]
fn a_restored_firmware_blinks_after_a_power_cycle_without_the_button() {
    let device = VirtualDevice::sonoff(vec![0xFF; 1 << 20]);
    let mut host = Host::new(&device);
    host.sync();
    let size = u32::try_from(BLINK.len()).unwrap();
    let block = 0x400;
    let blocks = size.div_ceil(block);
    assert_eq!(host.words(0x02, &[0x1000, blocks, block, 0])[8], 0);
    for (sequence, part) in (0..).zip(BLINK.chunks(block as usize)) {
        let mut part = part.to_vec();
        part.resize(block as usize, 0xFF);
        assert_eq!(host.data(0x03, sequence, &part)[8], 0);
    }
    device.power_off();
    device.release_button();
    device.power_on();
    device.advance(Duration::from_secs(2));
    assert!(device.output_changes().iter().any(|change| change.is_on && change.output == Output::Led));
}

#[test]
fn the_auto_reset_circuit_leads_into_the_loader_and_out_of_it() {
    let mut flash = BLINK.to_vec();
    flash.resize(1 << 20, 0xFF);
    let wiring = Wiring::AutoReset;
    let device = VirtualDevice::new(MachineConfig { flash, wiring, powered: true, ..MachineConfig::default() });
    device.advance(Duration::from_secs(1));
    assert!(!device.output_changes().is_empty(), "the firmware runs");
    let mut host = Host::new(&device);
    for (dtr, rts, wait) in [(false, true, 100), (true, false, 50), (false, false, 0)] {
        block_on(host.port.set_signals(Signals { dtr, rts })).unwrap();
        device.advance(Duration::from_millis(wait));
    }
    // The banner comes at another rate.
    listen(&device, &mut host.port, Duration::from_millis(50));
    assert_eq!(host.sync().len(), 8);
    let before = device.output_changes().len();
    for (rts, wait) in [(true, 100), (false, 2_000)] {
        block_on(host.port.set_signals(Signals { dtr: false, rts })).unwrap();
        device.advance(Duration::from_millis(wait));
    }
    assert!(device.output_changes().len() > before, "the firmware runs again");
}
