//! The emulated port with somebody in between, who sees what crosses it and may change or end it.

use core::cell::RefCell;
use core::time::Duration;
use std::rc::Rc;
use switchback::device::port::VirtualPort;
use switchback::flasher::port::{Port, PortError, PortInfo, Signals};

/// Who is in between. Left as they are, the hooks let everything pass.
pub trait Tap {
    /// Takes what the host says, and gives what of it goes on to the device.
    fn say(&mut self, bytes: &[u8]) -> Vec<u8> {
        bytes.to_vec()
    }

    /// Whether the host may listen now.
    ///
    /// # Errors
    /// What it is told instead.
    fn listen(&mut self) -> Result<(), PortError> {
        Ok(())
    }

    /// Sees what the host hears.
    fn hear(&mut self, _bytes: &[u8]) {}
}

/// The port.
#[derive(Debug)]
pub struct TappedPort<T> {
    port: VirtualPort,
    tap: Rc<RefCell<T>>,
}

impl<T: Tap> TappedPort<T> {
    /// Puts `tap` between the host and `port`.
    pub const fn new(port: VirtualPort, tap: Rc<RefCell<T>>) -> Self {
        Self { port, tap }
    }
}

impl<T: Tap> Port for TappedPort<T> {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        self.tap.borrow_mut().listen()?;
        let before = into.len();
        let outcome = self.port.read(into, max_wait).await;
        self.tap.borrow_mut().hear(&into[before..]);
        outcome
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        let bytes = self.tap.borrow_mut().say(bytes);
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
