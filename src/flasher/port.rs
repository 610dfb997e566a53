//! `Port` and `Clock`: all that the flasher may ask of the world.

use core::time::Duration;
use thiserror::Error;

/// State of the two modem-control outputs that auto-reset boards use; true means asserted (the pin is low).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signals {
    /// DTR: GPIO0 on the common two-transistor circuit.
    pub dtr: bool,
    /// RTS: EN (chip reset) on the common two-transistor circuit.
    pub rts: bool,
}

/// What is known of the adapter behind a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PortInfo {
    /// USB vendor id, where the port has one.
    pub usb_vendor_id: Option<u16>,
    /// USB product id, where the port has one.
    pub usb_product_id: Option<u16>,
    /// True for the virtual device of this crate.
    pub is_virtual: bool,
}

/// Trouble on the line that ends one read but not the port (Web Serial: "non-fatal" errors).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LineError {
    /// The receive buffer was full: bytes were lost.
    #[error("the receive buffer overran")]
    BufferOverrun,
    /// A stop bit was missing: a wrong baud rate or noise.
    #[error("a byte arrived without its stop bit")]
    Framing,
    /// The line was held low: a loose wire or the device without power.
    #[error("the line was held low")]
    Break,
    /// The parity bit was wrong.
    #[error("a byte arrived with wrong parity")]
    Parity,
}

/// Why a port could not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PortError {
    /// The adapter is gone: unplugged, or its driver dropped it.
    #[error("The adapter was unplugged or lost. Plug it in again and connect; what was read is kept.")]
    Disconnected,
    /// Another program or browser tab holds the port.
    #[error(
        "Another program or browser tab is using this port, or the system keeps it back. Close the other program (a serial monitor, another flasher, ModemManager); on Linux also join the group `dialout` or `uucp` and log in again. Then connect again."
    )]
    Busy,
    /// The system or the browser refused the port.
    #[error(
        "The system refused access to this port. Allow it (on Linux: join the group `dialout` or `uucp` and log in again), then connect again."
    )]
    PermissionDenied,
    /// The person closed the chooser without a choice.
    #[error(
        "No port was chosen. Choose Connect again and pick your adapter in the list; if it is missing, replug it or try another USB cable."
    )]
    NoneChosen,
    /// Recoverable trouble on the line; the port stays open.
    #[error("The line is disturbed: {0}. Check the wires and lower the speed.")]
    Line(#[from] LineError),
    /// The port cannot do this (for example, a baud rate its driver does not know).
    #[error("This adapter cannot do that: {what}. Choose another speed or another adapter.")]
    Unsupported {
        /// What was asked for.
        what: String,
    },
    /// Anything else, in the system's words.
    #[error("The port failed: {detail}. Replug the adapter and connect again.")]
    Io {
        /// The system's message.
        detail: String,
    },
}

/// A serial line, 8N1, as the flasher sees it.
///
/// An opened port keeps DTR and RTS deasserted until [`Port::set_signals`] is called.
#[allow(async_fn_in_trait)]
pub trait Port {
    /// Waits until at least one byte is there or `max_wait` has passed, then appends all that has arrived to `into`
    /// and returns how many bytes that was; 0 means that the time passed in silence.
    ///
    /// # Errors
    /// [`PortError::Line`] is recoverable: call again. Bytes that arrived before it have been appended.
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError>;

    /// Hands all bytes to the line, in order. May resolve before the last bit has left.
    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError>;

    /// Changes the host's baud rate. Must not disturb the modem lines more than the platform forces it to.
    async fn set_baud(&mut self, baud: u32) -> Result<(), PortError>;

    /// Whether the port has a speed of its own that [`Port::set_baud`] changes. Behind a raw socket somebody else sets it.
    fn has_speed(&self) -> bool {
        true
    }

    /// Sets both modem lines.
    ///
    /// # Errors
    /// [`PortError::Unsupported`] where the adapter has none: the flasher then treats the wiring as bare.
    async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError>;

    /// What is known of the adapter.
    fn info(&self) -> PortInfo;
}

/// Time, as the flasher sees it: monotonic, from an arbitrary start.
#[allow(async_fn_in_trait)]
pub trait Clock {
    /// Time since the clock's start.
    fn now(&self) -> Duration;

    /// Returns once `span` has passed. A span of zero gives whatever else the thread has to do its turn.
    async fn sleep(&self, span: Duration);
}
