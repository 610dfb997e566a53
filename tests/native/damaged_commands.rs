//! Commands that arrive damaged at the flasher stub. Its own protocol checks the data of a write and nothing else: a
//! single bit makes READ_FLASH (D2) an ERASE_FLASH (D0), and a changed address makes an erase strike another sector. No
//! host can rule that out, but none may call the result a success. So each test here changes exactly one frame on its way
//! and holds what is said against the device's own array.

use crate::device::Host;
use crate::tapped_port::{Tap, TappedPort};
use pollster::block_on;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use switchback::device::config::MachineConfig;
use switchback::device::port::{VirtualClock, VirtualDevice};
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::{BackupOptions, BackupReport};
use switchback::flasher::connect::{ConnectOptions, Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::plan::RestoreOptions;
use switchback::flasher::progress::{CancelToken, Control};
use switchback::flasher::session::Flasher;

const FLASH_BYTES: usize = 256 * 1024;

/// Opcodes of the stub.
mod op {
    pub const FLASH_BEGIN: u8 = 0x02;
    pub const FLASH_DATA: u8 = 0x03;
    pub const MEM_BEGIN: u8 = 0x05;
    pub const MEM_DATA: u8 = 0x07;
    pub const WRITE_REG: u8 = 0x09;
    pub const READ_REG: u8 = 0x0A;
    pub const FLASH_DEFL_BEGIN: u8 = 0x10;
    pub const FLASH_DEFL_DATA: u8 = 0x11;
    pub const SPI_FLASH_MD5: u8 = 0x13;
    pub const ERASE_FLASH: u8 = 0xD0;
    pub const ERASE_REGION: u8 = 0xD1;
    pub const READ_FLASH: u8 = 0xD2;
    pub const RUN_USER_CODE: u8 = 0xD3;
}

/// Which frame is struck.
#[derive(Debug, Clone, Copy)]
enum Victim {
    /// The next one with this opcode.
    Opcode(u8),
    /// The next one, whatever it is.
    Next,
}

/// Where in a frame as it lies on the wire.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// So far from its first END, which is 0.
    Byte(usize),
    /// So far from its last END, which is 0.
    FromEnd(usize),
}

/// One frame, and the bits that flip in one byte of it.
#[derive(Debug, Clone, Copy)]
struct Strike {
    victim: Victim,
    at: Place,
    flips: u8,
}

/// Somebody between host and device who changes single bytes of what is said.
#[derive(Debug, Default)]
struct Meddler {
    /// Still to come, in order.
    strikes: VecDeque<Strike>,
    /// Opcodes of all frames that were sent.
    sent: Vec<u8>,
}

impl Tap for Meddler {
    fn say(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        // END, direction, opcode: neither of the two is ever escaped in these frames.
        let Some(opcode) = bytes.get(2).copied().filter(|_| bytes.len() > 8) else { return bytes };
        self.sent.push(opcode);
        let is_victim = |strike: &Strike| match strike.victim {
            Victim::Opcode(victim) => victim == opcode,
            Victim::Next => true,
        };
        if let Some(strike) = self.strikes.front().copied().filter(is_victim) {
            self.strikes.pop_front();
            let at = match strike.at {
                Place::Byte(at) => at,
                Place::FromEnd(at) => bytes.len() - 1 - at,
            };
            bytes[at] ^= strike.flips;
        }
        bytes
    }
}

/// A connected device and the one who meddles with what it is told.
#[derive(Debug)]
struct Bench {
    device: VirtualDevice,
    flasher: Flasher<TappedPort<Meddler>, VirtualClock>,
    meddler: Rc<RefCell<Meddler>>,
}

impl Bench {
    fn new(flash: Vec<u8>) -> Self {
        let config = MachineConfig { flash, button_held: true, powered: true, ..MachineConfig::default() };
        Self::connect(VirtualDevice::new(config)).expect("connects")
    }

    fn connect(device: VirtualDevice) -> Result<Self, FlasherError> {
        let meddler = Rc::new(RefCell::new(Meddler::default()));
        let port = TappedPort::new(device.port(), meddler.clone());
        let options = ConnectOptions { speed: Speed::Fixed(921_600), ..ConnectOptions::default() };
        let outcome = block_on(connect(port, device.clock(), &options, &CancelToken::new(), &mut |_| {}));
        let flasher = outcome.map_err(|failure| failure.error)?;
        Ok(Self { device, flasher, meddler })
    }

    /// Lets one byte of the next frame with the opcode `victim` flip in `flips`.
    fn strike(&self, victim: u8, at: usize, flips: u8) {
        self.plan(Strike { victim: Victim::Opcode(victim), at: Place::Byte(at), flips });
    }

    fn plan(&self, strike: Strike) {
        self.meddler.borrow_mut().strikes.push_back(strike);
    }

    fn was_struck(&self) -> bool {
        self.meddler.borrow().strikes.is_empty()
    }

    fn sent(&self) -> Vec<u8> {
        self.meddler.borrow().sent.clone()
    }

    fn back_up(&mut self) -> Result<(Vec<u8>, BackupReport), FlasherError> {
        let mut assembly = Assembly::new(self.flasher.identity().flash_size);
        let (cancel, mut ignore) = (CancelToken::new(), |_| {});
        let options = BackupOptions { second_look: true, ..BackupOptions::default() };
        let report = block_on(self.flasher.backup(&mut assembly, &options, &mut Control::new(&cancel, &mut ignore)))?;
        Ok((assembly.into_bytes(), report))
    }

    fn restore(&mut self, image: &[u8]) -> Result<(), FlasherError> {
        let (cancel, mut ignore) = (CancelToken::new(), |_| {});
        let mut control = Control::new(&cancel, &mut ignore);
        let plan = block_on(self.flasher.plan_restore(image, &RestoreOptions::default(), &mut control))?;
        block_on(self.flasher.restore(&plan, image, &mut control)).map(|_| ())
    }
}

/// A flash with content at both ends and in the middle, and blank runs in between.
fn content() -> Vec<u8> {
    let mut flash = vec![0xFF; FLASH_BYTES];
    let mut state = 1_u32;
    for start in [0, FLASH_BYTES / 2, FLASH_BYTES - 0x2000] {
        for byte in &mut flash[start..start + 0x2000] {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *byte = (state >> 24) as u8;
        }
    }
    flash
}

#[test]
fn a_flash_that_a_misread_command_changed_is_never_called_backed_up() {
    const HARMFUL: [u8; 10] = [
        op::FLASH_BEGIN,
        op::FLASH_DATA,
        op::MEM_BEGIN,
        op::MEM_DATA,
        op::WRITE_REG,
        op::FLASH_DEFL_BEGIN,
        op::FLASH_DEFL_DATA,
        op::ERASE_FLASH,
        op::ERASE_REGION,
        op::RUN_USER_CODE,
    ];
    let mut changed = 0;
    for victim in [op::READ_FLASH, op::SPI_FLASH_MD5] {
        for taken_for in HARMFUL {
            let mut bench = Bench::new(content());
            bench.strike(victim, 2, victim ^ taken_for);
            let outcome = bench.back_up();
            assert!(bench.was_struck(), "no {victim:02X} was sent");
            let case = format!("{victim:02X} taken for {taken_for:02X}");
            if bench.device.flash() == content() {
                // It may have stopped the device or started its firmware: then the backup ends early.
                assert!(!outcome.is_ok_and(|(bytes, _)| bytes != content()), "{case}");
            } else {
                changed += 1;
                assert!(matches!(outcome, Err(FlasherError::CommandMisread { .. })), "{case}: {:?}", outcome.err());
            }
        }
    }
    assert!(changed > 0, "nothing was changed: the test shows nothing");
}

#[test]
fn an_erase_that_strikes_another_place_is_mended_or_told() {
    // END, direction, opcode, two bytes of length, four of checksum, then address and size.
    for at in [2, 10, 11, 14] {
        let mut image = content();
        image[FLASH_BYTES / 2..][..0x1000].fill(0x5A);
        let mut bench = Bench::new(content());
        bench.strike(op::ERASE_REGION, at, 0x20);
        let outcome = bench.restore(&image);
        assert!(bench.was_struck(), "nothing was erased");
        assert_eq!(outcome.is_ok(), bench.device.flash() == image, "byte {at}: {outcome:?}");
    }
}

/// A register question whose address arrives damaged stops the processor where nothing answers, and only a power-cycle
/// brings the device back. On a line that was too fast most sessions that did not complete ended by that.
#[test]
fn a_damaged_question_whether_the_device_is_in_step_stops_nothing() {
    for at in 1..9 {
        for flips in [0x01, 0x08, 0x55, 0x80] {
            let mut bench = Bench::new(content());
            // READ_FLASH is struck and gets no answer, so the line is brought in order.
            bench.strike(op::READ_FLASH, 2, 0x01);
            bench.plan(Strike { victim: Victim::Next, at: Place::FromEnd(at), flips });
            let outcome = bench.back_up();
            assert!(bench.was_struck(), "nothing was asked");
            let (bytes, _) = outcome.unwrap_or_else(|error| panic!("{at} from the end, {flips:02X}: {error}"));
            assert!(bytes == content(), "{at} from the end, {flips:02X}");
        }
    }
}

#[test]
fn a_backup_asks_for_no_register_however_it_is_disturbed() {
    let mut bench = Bench::new(content());
    let before = bench.sent().len();
    bench.strike(op::READ_FLASH, 2, 0x01);
    bench.strike(op::SPI_FLASH_MD5, 2, 0x80);
    bench.back_up().expect("heals");
    assert!(bench.was_struck());
    assert!(!bench.sent()[before..].contains(&op::READ_REG), "{:02X?}", &bench.sent()[before..]);
}

#[test]
fn a_stub_that_another_program_left_running_is_used_as_it_is() {
    let device = VirtualDevice::sonoff(content());
    let mut host = Host::new(&device);
    host.sync();
    host.start_stub();
    drop(host);
    let mut bench = Bench::connect(device).expect("connects");
    assert!(bench.flasher.link().stub_was_running);
    let (bytes, _) = bench.back_up().expect("backs up");
    assert!(bytes == content());
}
