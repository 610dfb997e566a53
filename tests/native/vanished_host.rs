//! A host that is gone from one moment to the next, as the program of a tab that crashes: the stub stays where it was.

use crate::flasher::{KIB, in_flash_mode, noise, options, try_connect, watch};
use crate::tapped_port::{Tap, TappedPort};
use pollster::block_on;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use switchback::device::port::VirtualDevice;
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::BackupOptions;
use switchback::flasher::connect::{Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::port::PortError;
use switchback::flasher::progress::CancelToken;

/// A user who is gone after so many more bytes, in the middle of whatever is said.
#[derive(Debug)]
struct Vanishing {
    left: usize,
}

impl Tap for Vanishing {
    fn say(&mut self, bytes: &[u8]) -> Vec<u8> {
        let said = bytes.len().min(self.left);
        self.left -= said;
        bytes[..said].to_vec()
    }

    fn listen(&mut self) -> Result<(), PortError> {
        if self.left == 0 { Err(PortError::Disconnected) } else { Ok(()) }
    }
}

#[test]
fn a_stub_whose_host_vanished_anywhere_in_a_read_is_found_again_soon() {
    const SOON: Duration = Duration::from_secs(8);
    // The command takes 26 bytes on the wire, and each acknowledgement behind it 6.
    for said in 38..50 {
        let device = VirtualDevice::new(in_flash_mode(noise(512 * KIB, 53)));
        let user = Rc::new(RefCell::new(Vanishing { left: usize::MAX }));
        let port = TappedPort::new(device.port(), user.clone());
        let options = options(Speed::Fixed(921_600));
        let first = block_on(connect(port, device.clock(), &options, &CancelToken::new(), &mut |_| {}));
        let mut flasher = first.unwrap_or_else(|failure| panic!("{said}: {}", failure.error));
        user.borrow_mut().left = said;
        let mut assembly = Assembly::new(flasher.identity().flash_size);
        let (outcome, _) = watch(|control| block_on(flasher.backup(&mut assembly, &BackupOptions::default(), control)));
        assert_eq!(outcome.unwrap_err(), FlasherError::Port(PortError::Disconnected), "{said}");
        drop(flasher);
        let before = device.now();
        let (found, _) = try_connect(&device, Speed::Fixed(921_600));
        let took = device.now() - before;
        assert!(found.is_ok_and(|flasher| flasher.link().stub_was_running), "{said}");
        assert!(took < SOON, "{said}: {took:?}");
    }
}
