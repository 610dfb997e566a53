//! A serial console: reads what a device says at any rate, sends lines, and reads boot text along the way.

use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, LineError, Port, PortError, PortInfo};
use crate::flasher::text::TextDecoder;
use crate::protocol::boot_log::{BootEvent, BootLog, BootVerdict};
use core::time::Duration;

/// Rates that devices of this kind use, baud; others can be typed.
pub const USUAL_BAUDS: [u32; 8] = [74_880, 115_200, 9600, 19_200, 38_400, 57_600, 230_400, 921_600];

/// What ends a line that is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LineEnd {
    /// Nothing.
    None,
    /// LF, which Tasmota and ESPurna take.
    Lf,
    /// CR.
    Cr,
    /// CR and LF, which the AT firmware wants and the others accept.
    #[default]
    CrLf,
}

impl LineEnd {
    /// The bytes.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::None => b"",
            Self::Lf => b"\n",
            Self::Cr => b"\r",
            Self::CrLf => b"\r\n",
        }
    }
}

/// What one read brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Time on the clock's scale.
    pub at: Duration,
    /// Readable text; empty where nothing came.
    pub text: String,
    /// What the boot text told.
    pub events: Vec<BootEvent>,
    /// Trouble on the line that the port survived: most often a wrong rate.
    pub trouble: Option<LineError>,
}

/// A serial console on an open port.
#[derive(Debug)]
pub struct SerialMonitor<P, C> {
    port: P,
    clock: C,
    baud: u32,
    decoder: TextDecoder,
    boot: BootLog,
}

impl<P: Port, C: Clock> SerialMonitor<P, C> {
    /// Listens at `baud`.
    ///
    /// # Errors
    /// Port errors; [`PortError::Unsupported`] where the adapter does not know this rate. The port comes back.
    pub async fn open(mut port: P, clock: C, baud: u32) -> Result<Self, (FlasherError, P)> {
        match port.set_baud(baud).await {
            Ok(()) => Ok(Self { port, clock, baud, decoder: TextDecoder::default(), boot: BootLog::new() }),
            Err(error) => Err((error.into(), port)),
        }
    }

    /// The present rate, baud.
    #[must_use]
    pub const fn baud(&self) -> u32 {
        self.baud
    }

    /// What is known of the adapter.
    #[must_use]
    pub fn port_info(&self) -> PortInfo {
        self.port.info()
    }

    /// Listens at another rate; the boot decoder starts anew.
    ///
    /// # Errors
    /// Port errors; the old rate then still holds.
    pub async fn set_baud(&mut self, baud: u32) -> Result<(), FlasherError> {
        self.port.set_baud(baud).await?;
        self.baud = baud;
        self.decoder.reset();
        self.boot = BootLog::new();
        Ok(())
    }

    /// Waits up to `max_wait` for something to come.
    ///
    /// # Errors
    /// Port errors that end the port; trouble on the line is told in [`Heard::trouble`].
    pub async fn read(&mut self, max_wait: Duration) -> Result<Heard, FlasherError> {
        let mut bytes = Vec::new();
        let trouble = match self.port.read(&mut bytes, max_wait).await {
            Ok(_) => None,
            Err(PortError::Line(trouble)) => Some(trouble),
            Err(error) => return Err(error.into()),
        };
        let events = self.boot.push(&bytes);
        Ok(Heard { at: self.clock.now(), text: self.decoder.push(&bytes), events, trouble })
    }

    /// What all that was heard amounts to.
    #[must_use]
    pub fn verdict(&self) -> BootVerdict {
        self.boot.verdict()
    }

    /// Sends a line.
    ///
    /// # Errors
    /// Port errors.
    pub async fn send_line(&mut self, line: &str, end: LineEnd) -> Result<(), FlasherError> {
        let mut bytes = line.as_bytes().to_vec();
        bytes.extend_from_slice(end.bytes());
        Ok(self.port.write(&bytes).await?)
    }

    /// Ends the console and gives the port back.
    pub fn into_port(self) -> P {
        self.port
    }
}
