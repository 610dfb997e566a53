//! Commands that arrive damaged at the flasher stub. Its own protocol checks the data of a write and nothing else: a
//! single bit makes READ_FLASH (D2) an ERASE_FLASH (D0), and a changed address makes an erase strike another sector. No
//! host can rule that out, but none may call the result a success. So each test here changes exactly one frame on its way
//! and holds what is said against the device's own array.

use crate::device::Host;
use pollster::block_on;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use switchback::device::config::MachineConfig;
use switchback::device::port::{VirtualClock, VirtualDevice, VirtualPort};
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::{BackupOptions, BackupReport};
use switchback::flasher::connect::{ConnectOptions, Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::plan::RestoreOptions;
use switchback::flasher::port::{Port, PortError, PortInfo, Signals};
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

/// What a meddler does to frames: which one, by its opcode, and what becomes of it.
#[derive(Debug, Default)]
struct Plot {
    /// Opcode of the frame to strike; `None` strikes nothing.
    victim: Option<u8>,
    /// So many frames of that opcode pass first.
    passing: u32,
    /// The place in the frame as it lies on the wire (0 is its END), and the bits that flip there.
    at: usize,
    flips: u8,
    struck: bool,
}

impl Plot {
    fn meddle(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        // END, direction, opcode: neither of the two is ever escaped in these frames.
        let is_victim = bytes.len() > 8 && self.victim.is_some() && bytes.get(2).copied() == self.victim;
        if is_victim && !self.struck {
            if self.passing == 0 {
                bytes[self.at] ^= self.flips;
                self.struck = true;
            } else {
                self.passing -= 1;
            }
        }
        bytes
    }
}

/// A port that changes one byte of one frame.
#[derive(Debug)]
struct Meddler {
    port: VirtualPort,
    plot: Rc<RefCell<Plot>>,
}

impl Port for Meddler {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        self.port.read(into, max_wait).await
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        let bytes = self.plot.borrow_mut().meddle(bytes);
        self.port.write(&bytes).await
    }

    async fn set_baud(&mut self, baud: u32) -> Result<(), PortError> {
        self.port.set_baud(baud).await
    }

    async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError> {
        self.port.set_signals(signals).await
    }

    fn info(&self) -> PortInfo {
        self.port.info()
    }
}

/// A connected device and the one who meddles with what it is told.
#[derive(Debug)]
struct Bench {
    device: VirtualDevice,
    flasher: Flasher<Meddler, VirtualClock>,
    plot: Rc<RefCell<Plot>>,
}

impl Bench {
    fn new(flash: Vec<u8>) -> Self {
        let config = MachineConfig { flash, button_held: true, powered: true, ..MachineConfig::default() };
        Self::connect(VirtualDevice::new(config)).expect("connects")
    }

    fn connect(device: VirtualDevice) -> Result<Self, FlasherError> {
        let plot = Rc::new(RefCell::new(Plot::default()));
        let port = Meddler { port: device.port(), plot: plot.clone() };
        let options = ConnectOptions { speed: Speed::Fixed(921_600), ..ConnectOptions::default() };
        let outcome = block_on(connect(port, device.clock(), &options, &CancelToken::new(), &mut |_| {}));
        let flasher = outcome.map_err(|failure| failure.error)?;
        Ok(Self { device, flasher, plot })
    }

    /// Lets one byte of a frame with the opcode `victim` flip in `flips`.
    fn strike(&self, victim: u8, passing: u32, at: usize, flips: u8) {
        *self.plot.borrow_mut() = Plot { victim: Some(victim), passing, at, flips, struck: false };
    }

    fn was_struck(&self) -> bool {
        self.plot.borrow().struck
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
            bench.strike(victim, 0, 2, victim ^ taken_for);
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
        bench.strike(op::ERASE_REGION, 0, at, 0x20);
        let outcome = bench.restore(&image);
        assert!(bench.was_struck(), "nothing was erased");
        assert_eq!(outcome.is_ok(), bench.device.flash() == image, "byte {at}: {outcome:?}");
    }
}

#[test]
fn a_register_question_with_a_damaged_address_ends_in_words_or_not_at_all() {
    // Where nothing answers the processor stops, and only a power-cycle brings the device back.
    for at in 9..13 {
        let mut bench = Bench::new(content());
        // The first READ_FLASH is disturbed, so that the line is brought in order by questions.
        bench.strike(op::READ_FLASH, 0, 2, 0x01);
        bench.back_up().expect("heals");
        bench.strike(op::READ_REG, 0, at, 0x55);
        let mut image = content();
        image[FLASH_BYTES / 2..][..0x1000].fill(0x5A);
        let outcome = bench.restore(&image);
        assert!(bench.was_struck(), "no register was asked for");
        assert!(outcome.is_ok() || outcome == Err(FlasherError::LostDevice), "byte {at}: {outcome:?}");
        assert_eq!(outcome.is_ok(), bench.device.flash() == image, "byte {at}");
    }
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
