//! A host that is gone from one moment to the next, as the program of a tab that crashes: the stub stays where it was.

use crate::flasher::{KIB, in_flash_mode, noise, options, try_connect, watch};
use pollster::block_on;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use switchback::device::port::{VirtualDevice, VirtualPort};
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::BackupOptions;
use switchback::flasher::connect::{Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::port::{Port, PortError, PortInfo, Signals};
use switchback::flasher::progress::CancelToken;

/// A port whose user is gone after so many more bytes, in the middle of whatever it says.
#[derive(Debug)]
struct Vanishing {
    port: VirtualPort,
    left: Rc<Cell<usize>>,
}

impl Port for Vanishing {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        if self.left.get() == 0 { Err(PortError::Disconnected) } else { self.port.read(into, max_wait).await }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        let said = bytes.len().min(self.left.get());
        self.left.set(self.left.get() - said);
        self.port.write(&bytes[..said]).await
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

#[test]
fn a_stub_whose_host_vanished_anywhere_in_a_read_is_found_again_soon() {
    const SOON: Duration = Duration::from_secs(8);
    // The command takes 26 bytes on the wire, and each acknowledgement behind it 6.
    for said in 38..50 {
        let device = VirtualDevice::new(in_flash_mode(noise(512 * KIB, 53)));
        let left = Rc::new(Cell::new(usize::MAX));
        let port = Vanishing { port: device.port(), left: left.clone() };
        let options = options(Speed::Fixed(921_600));
        let first = block_on(connect(port, device.clock(), &options, &CancelToken::new(), &mut |_| {}));
        let mut flasher = first.unwrap_or_else(|failure| panic!("{said}: {}", failure.error));
        left.set(said);
        let mut assembly = Assembly::new(flasher.identity().flash_size);
        let (outcome, _) = watch(|control| block_on(flasher.backup(&mut assembly, &BackupOptions::default(), control)));
        assert_eq!(outcome.unwrap_err(), FlasherError::Port(PortError::Disconnected), "{said}");
        drop(flasher);
        let before = device.now();
        let (found, _) = try_connect(&device, Speed::Fixed(921_600));
        let took = device.now() - before;
        eprintln!("{said}: {took:?}");
        assert!(found.is_ok_and(|flasher| flasher.link().stub_was_running), "{said}");
        assert!(took < SOON, "{said}: {took:?}");
    }
}
