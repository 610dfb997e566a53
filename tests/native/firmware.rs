//! The blink firmware: that the committed image is what its source builds to, and that it does what its README says.
//! The image is loaded and watched here by code of this test alone, on the interpreter of the processor.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use pollster::block_on;

use super::tools::leave_out;
use switchback::device::bus::{Bus, BusFault};
use switchback::device::cpu::{Cpu, StopReason};
use switchback::device::port::Output;
use switchback::device::{MachineConfig, VirtualDevice};
use switchback::flasher::port::{Port as _, PortError};

const BLINK: &[u8] = include_bytes!("../../firmware/blink/blink.bin");
const ETS_DELAY_US: u32 = 0x4000_2ECC;

const UART_FIFO: u32 = 0x6000_0000;
const UART_CLKDIV: u32 = 0x6000_0014;
const GPIO_OUT_W1TS: u32 = 0x6000_0304;
const GPIO_OUT_W1TC: u32 = 0x6000_0308;
const GPIO_ENABLE_W1TS: u32 = 0x6000_0310;
const GPIO_IN: u32 = 0x6000_0318;
const IO_MUX_MTDI: u32 = 0x6000_0804;
const IO_MUX_MTCK: u32 = 0x6000_0808;

const BUTTON: u32 = 1 << 0;
const RELAY: u32 = 1 << 12;
const LED: u32 = 1 << 13;

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// The segments of an image (address and bytes) and the entry point, checked as the boot ROM checks them.
fn load(image: &[u8]) -> (Vec<(u32, &[u8])>, u32) {
    assert_eq!(image[0], 0xE9, "magic");
    let mut segments = Vec::new();
    let mut at = 8;
    for _ in 0..image[1] {
        let (address, length) = (word(image, at), word(image, at + 4) as usize);
        segments.push((address, &image[at + 8..at + 8 + length]));
        at += 8 + length;
    }
    let sum = segments.iter().flat_map(|(_, bytes)| bytes.iter()).fold(0xEF, |sum, byte| sum ^ byte);
    assert_eq!(at / 16 * 16 + 16, image.len(), "the image ends with the line that holds the checksum");
    assert_eq!(image[image.len() - 1], sum, "checksum");
    (segments, word(image, 4))
}

/// A chip of memory words, a serial line that is always free, and pins.
#[derive(Default)]
struct Board {
    words: HashMap<u32, u32>,
    sent: Vec<u8>,
    outputs: u32,
    pressed: bool,
}

impl Bus for Board {
    fn fetch(&mut self, address: u32) -> Result<[u8; 3], BusFault> {
        let mut bytes = [0; 3];
        for (byte, address) in bytes.iter_mut().zip(address..) {
            *byte = self.load8(address)?;
        }
        Ok(bytes)
    }
    fn load8(&mut self, address: u32) -> Result<u8, BusFault> {
        let word = self.words.get(&(address & !3)).ok_or(BusFault::Unmapped)?;
        Ok(word.to_le_bytes()[address as usize & 3])
    }
    fn load16(&mut self, _: u32) -> Result<u16, BusFault> {
        Err(BusFault::Width)
    }
    fn load32(&mut self, address: u32) -> Result<u32, BusFault> {
        match address {
            GPIO_IN => Ok(if self.pressed { 0 } else { BUTTON }),
            0x6000_0000.. => Ok(self.words.get(&address).copied().unwrap_or(0)),
            _ => self.words.get(&address).copied().ok_or(BusFault::Unmapped),
        }
    }
    fn store8(&mut self, _: u32, _: u8) -> Result<(), BusFault> {
        Err(BusFault::Width)
    }
    fn store16(&mut self, _: u32, _: u16) -> Result<(), BusFault> {
        Err(BusFault::Width)
    }
    fn store32(&mut self, address: u32, value: u32) -> Result<(), BusFault> {
        match address {
            UART_FIFO => self.sent.push(value as u8),
            GPIO_OUT_W1TS => self.outputs |= value,
            GPIO_OUT_W1TC => self.outputs &= !value,
            _ => _ = self.words.insert(address, value),
        }
        Ok(())
    }
}

/// The blink firmware, started as the boot ROM starts it, and the time that passed in `ets_delay_us`.
struct Blink {
    cpu: Cpu,
    board: Board,
    microseconds: u32,
}

impl Blink {
    fn start() -> Self {
        let (segments, entry) = load(BLINK);
        let mut board = Board::default();
        for (address, bytes) in segments {
            for (index, word) in bytes.chunks(4).enumerate() {
                board
                    .words
                    .insert(address + 4 * index as u32, u32::from_le_bytes([word[0], word[1], word[2], word[3]]));
            }
        }
        for address in (0x3FFF_B000..0x3FFF_C000).step_by(4) {
            board.words.insert(address, 0xAAAA_AAAA);
        }
        let mut cpu = Cpu::new();
        cpu.pc = entry;
        Blink { cpu, board, microseconds: 0 }
    }

    fn run_for(&mut self, milliseconds: u32) {
        let end = self.microseconds + milliseconds * 1000;
        while self.microseconds < end {
            let result = self.cpu.run(&mut self.board, 100_000, &|_| false);
            assert_eq!((result.reason, self.cpu.pc), (StopReason::Rom, ETS_DELAY_US));
            self.microseconds += self.cpu.a[2];
            self.cpu.pc = self.cpu.a[0];
        }
    }

    fn sent(&mut self) -> String {
        String::from_utf8(std::mem::take(&mut self.board.sent)).expect("text")
    }
}

#[test]
fn the_image_greets_at_115200_baud() {
    let mut blink = Blink::start();
    blink.run_for(100);
    assert_eq!(blink.sent(), "Switchback blink 1.0\n");
    let baud = 52_000_000 / blink.board.words[&UART_CLKDIV];
    assert!((115_200 - 1000..115_200 + 1000).contains(&baud), "{baud} baud");
}

#[test]
fn led_and_relay_are_outputs_of_their_pads() {
    let mut blink = Blink::start();
    blink.run_for(100);
    assert_eq!(blink.board.words[&GPIO_ENABLE_W1TS], LED | RELAY);
    for pad in [IO_MUX_MTDI, IO_MUX_MTCK] {
        assert_eq!(blink.board.words[&pad] & 0x130, 0x30, "function 3 is GPIO12 and GPIO13");
    }
    assert_eq!(blink.board.outputs & RELAY, 0, "the relay starts off");
}

#[test]
fn the_led_changes_every_half_second() {
    let mut blink = Blink::start();
    let mut changes = Vec::new();
    blink.run_for(5);
    let mut led = blink.board.outputs & LED;
    for _ in 0..300 {
        blink.run_for(10);
        if blink.board.outputs & LED != led {
            led = blink.board.outputs & LED;
            changes.push(blink.microseconds / 10_000);
        }
    }
    assert!(changes.len() >= 5, "changes at {changes:?}");
    assert!(changes.windows(2).all(|pair| pair[1] - pair[0] == 50), "changes at {changes:?}, in 10 ms");
}

#[test]
fn each_press_of_the_button_changes_the_relay_once() {
    let mut blink = Blink::start();
    blink.run_for(100);
    blink.sent();
    for (expected, text) in [(RELAY, "relay on\n"), (0, "relay off\n"), (RELAY, "relay on\n")] {
        blink.board.pressed = true;
        blink.run_for(200);
        blink.board.pressed = false;
        blink.run_for(50);
        assert_eq!((blink.board.outputs & RELAY, blink.sent().as_str()), (expected, text));
    }
}

/// Whether the tools of the firmware are there, in the versions that give the committed bytes; says what is missing.
fn toolchain_is_the_committed_one() -> bool {
    let wanted = [("xtensa-lx106-elf-gcc", "-dumpversion", "12"), ("esptool", "version", "5.6")];
    for (tool, argument, version) in wanted {
        let Ok(output) = Command::new(tool).arg(argument).output() else {
            leave_out(&format!("{tool} is not installed; firmware/README.md says where it comes from"));
            return false;
        };
        let text = String::from_utf8_lossy(&output.stdout);
        if !text.contains(version) {
            println!("left out: {tool} is {}, the committed image was made with {version}", text.trim());
            return false;
        }
    }
    true
}

fn firmware() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("firmware")
}

#[test]
fn building_the_source_gives_the_committed_image() {
    if !toolchain_is_the_committed_one() {
        return;
    }
    let built = std::env::temp_dir().join(format!("switchback-blink-{}.bin", std::process::id()));
    let output = Command::new(firmware().join("build.sh")).arg(&built).output().expect("build.sh runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let bytes = std::fs::read(&built).expect("the image was written");
    std::fs::remove_file(&built).expect("the image is still there");
    assert!(bytes == BLINK, "firmware/build.sh gives other bytes than firmware/blink/blink.bin; commit its output");
}

#[test]
fn esptool_accepts_the_image() {
    if !toolchain_is_the_committed_one() {
        return;
    }
    let image = firmware().join("blink/blink.bin");
    let output = Command::new("esptool").args(["--chip", "esp8266", "image-info"]).arg(image).output().expect("runs");
    let text = String::from_utf8_lossy(&output.stdout);
    for expected in ["Image version: 1", "Flash size: 1MB", "Flash freq: 40m", "Flash mode: DOUT", "(valid)"] {
        assert!(text.contains(expected), "esptool does not say {expected}:\n{text}");
    }
}

/// What a host at `baud` hears of the emulated board in the first second and a half after power comes.
fn heard_from_the_start(device: &VirtualDevice, baud: u32) -> String {
    device.power_off();
    let mut port = device.port();
    block_on(port.set_baud(baud)).expect("the port is open");
    device.power_on();
    let mut heard = Vec::new();
    let end = device.now() + Duration::from_millis(1500);
    while device.now() < end {
        let read = block_on(port.read(&mut heard, end.saturating_sub(device.now())));
        // Text at another rate than the host's is a line error, and no more.
        assert!(matches!(read, Ok(_) | Err(PortError::Line(_))), "{read:?}");
    }
    String::from_utf8_lossy(&heard).into_owned()
}

#[test]
fn the_emulated_board_boots_it_from_flash() {
    let device = VirtualDevice::new(MachineConfig { flash: BLINK.to_vec(), ..MachineConfig::default() });
    let boot_text = heard_from_the_start(&device, 74_880);
    assert!(boot_text.contains("load 0x40100000, len 476, room 16"), "{boot_text}");
    assert!(boot_text.contains("csum 0xbc"), "{boot_text}");
    let greeting = heard_from_the_start(&device, 115_200);
    assert!(greeting.contains("Switchback blink 1.0\n"), "{greeting}");

    let before = device.output_changes().len();
    device.hold_button();
    device.advance(Duration::from_secs(3));
    assert!(device.relay_is_on());
    let changes = device.output_changes().split_off(before);
    let led: Vec<Duration> =
        changes.iter().filter(|change| change.output == Output::Led).map(|change| change.at).collect();
    assert!(led.len() >= 5, "{changes:?}");
    for pair in led.windows(2) {
        let period = (pair[1] - pair[0]).as_millis();
        assert!((495..=510).contains(&period), "{period} ms between changes of the LED");
    }
    assert_eq!(device.reports(), []);
}
