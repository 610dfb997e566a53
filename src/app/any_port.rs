//! One port type and one clock type for real and emulated devices, so that the flasher is compiled once.

use crate::browser::{clock::BrowserClock, web_serial::WebSerialPort};
use crate::device::port::{VirtualClock, VirtualPort};
use crate::flasher::port::{Clock, Port, PortError, PortInfo, Signals};
use core::time::Duration;

/// A real adapter or the emulated device.
#[derive(Debug)]
pub enum AnyPort {
    /// An adapter reached over Web Serial.
    Serial(WebSerialPort),
    /// The device in this page.
    Virtual(VirtualPort),
}

impl AnyPort {
    /// Lets go of the adapter. Failing to close leaves nothing that a person could mend.
    pub async fn close(self) {
        if let Self::Serial(port) = self {
            let _ = port.close().await;
        }
    }
}

impl Port for AnyPort {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        match self {
            Self::Serial(port) => port.read(into, max_wait).await,
            Self::Virtual(port) => port.read(into, max_wait).await,
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        match self {
            Self::Serial(port) => port.write(bytes).await,
            Self::Virtual(port) => port.write(bytes).await,
        }
    }

    async fn set_baud(&mut self, baud: u32) -> Result<(), PortError> {
        match self {
            Self::Serial(port) => port.set_baud(baud).await,
            Self::Virtual(port) => port.set_baud(baud).await,
        }
    }

    async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError> {
        match self {
            Self::Serial(port) => port.set_signals(signals).await,
            Self::Virtual(port) => port.set_signals(signals).await,
        }
    }

    fn info(&self) -> PortInfo {
        match self {
            Self::Serial(port) => port.info(),
            Self::Virtual(port) => port.info(),
        }
    }
}

/// The time that belongs to an [`AnyPort`].
#[derive(Debug, Clone)]
pub enum AnyClock {
    /// The computer's.
    Browser(BrowserClock),
    /// The emulated device's.
    Virtual(VirtualClock),
}

impl Clock for AnyClock {
    fn now(&self) -> Duration {
        match self {
            Self::Browser(clock) => clock.now(),
            Self::Virtual(clock) => clock.now(),
        }
    }

    async fn sleep(&self, span: Duration) {
        match self {
            Self::Browser(clock) => clock.sleep(span).await,
            Self::Virtual(clock) => clock.sleep(span).await,
        }
    }
}
