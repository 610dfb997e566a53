//! One port type and one clock type for real and emulated devices, so that the flasher is compiled once.

use crate::browser::{clock::BrowserClock, web_serial::WebSerialPort};
use crate::flasher::port::{Clock, Port, PortError, PortInfo, Signals};
use core::{fmt, time::Duration};
use futures::future::LocalBoxFuture;
use std::rc::Rc;

/// A real adapter or the emulated device. What talks to it knows the emulated one by a pointer only, so that the
/// emulation can come as a part of its own.
pub enum AnyPort {
    /// An adapter reached over Web Serial.
    Serial(WebSerialPort),
    /// The device in this page.
    Virtual(Box<dyn DynPort>),
}

/// A [`Port`] behind a pointer. Its futures are pointers too, so that those that await them stay small.
pub trait DynPort {
    /// [`Port::read`].
    fn read<'a>(&'a mut self, into: &'a mut Vec<u8>, max_wait: Duration) -> Done<'a, usize>;
    /// [`Port::write`].
    fn write<'a>(&'a mut self, bytes: &'a [u8]) -> Done<'a, ()>;
    /// [`Port::set_baud`].
    fn set_baud(&mut self, baud: u32) -> Done<'_, ()>;
    /// [`Port::set_signals`].
    fn set_signals(&mut self, signals: Signals) -> Done<'_, ()>;
    /// [`Port::info`].
    fn info(&self) -> PortInfo;
}

/// What comes of a call to a port.
pub type Done<'a, T> = LocalBoxFuture<'a, Result<T, PortError>>;

impl<P: Port> DynPort for P {
    fn read<'a>(&'a mut self, into: &'a mut Vec<u8>, max_wait: Duration) -> Done<'a, usize> {
        Box::pin(Port::read(self, into, max_wait))
    }

    fn write<'a>(&'a mut self, bytes: &'a [u8]) -> Done<'a, ()> {
        Box::pin(Port::write(self, bytes))
    }

    fn set_baud(&mut self, baud: u32) -> Done<'_, ()> {
        Box::pin(Port::set_baud(self, baud))
    }

    fn set_signals(&mut self, signals: Signals) -> Done<'_, ()> {
        Box::pin(Port::set_signals(self, signals))
    }

    fn info(&self) -> PortInfo {
        Port::info(self)
    }
}

impl AnyPort {
    /// Lets go of the adapter. Failing to close leaves nothing that a person could mend.
    pub async fn close(self) {
        if let Self::Serial(port) = self {
            let _ = port.close().await;
        }
    }

    fn inner(&self) -> &dyn DynPort {
        match self {
            Self::Serial(port) => port,
            Self::Virtual(port) => port.as_ref(),
        }
    }

    fn inner_mut(&mut self) -> &mut dyn DynPort {
        match self {
            Self::Serial(port) => port,
            Self::Virtual(port) => port.as_mut(),
        }
    }
}

impl fmt::Debug for AnyPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyPort").field(&self.inner().info()).finish()
    }
}

impl Port for AnyPort {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        self.inner_mut().read(into, max_wait).await
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        self.inner_mut().write(bytes).await
    }

    async fn set_baud(&mut self, baud: u32) -> Result<(), PortError> {
        self.inner_mut().set_baud(baud).await
    }

    async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError> {
        self.inner_mut().set_signals(signals).await
    }

    fn info(&self) -> PortInfo {
        self.inner().info()
    }
}

/// The time that belongs to an [`AnyPort`].
#[derive(Clone)]
pub enum AnyClock {
    /// The computer's.
    Browser(BrowserClock),
    /// The emulated device's.
    Virtual(Rc<dyn DynClock>),
}

/// A [`Clock`] behind a pointer.
pub trait DynClock {
    /// [`Clock::now`].
    fn now(&self) -> Duration;
    /// [`Clock::sleep`].
    fn sleep(&self, span: Duration) -> LocalBoxFuture<'_, ()>;
}

impl<C: Clock> DynClock for C {
    fn now(&self) -> Duration {
        Clock::now(self)
    }

    fn sleep(&self, span: Duration) -> LocalBoxFuture<'_, ()> {
        Box::pin(Clock::sleep(self, span))
    }
}

impl AnyClock {
    fn inner(&self) -> &dyn DynClock {
        match self {
            Self::Browser(clock) => clock,
            Self::Virtual(clock) => clock.as_ref(),
        }
    }
}

impl fmt::Debug for AnyClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyClock").field(&self.inner().now()).finish()
    }
}

impl Clock for AnyClock {
    fn now(&self) -> Duration {
        self.inner().now()
    }

    async fn sleep(&self, span: Duration) {
        self.inner().sleep(span).await;
    }
}
