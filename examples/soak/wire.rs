//! The port that a session gets: the emulated one with a counter, and a tab that can be killed between two bytes.

use core::future::pending;
use core::time::Duration;
use std::cell::Cell;
use std::rc::Rc;
use switchback::device::port::{VirtualClock, VirtualDevice, VirtualPort};
use switchback::flasher::port::{Clock, Port, PortError, PortInfo, Signals};

/// Virtual time after which an operation counts as one that never ends.
const PATIENCE: Duration = Duration::from_secs(4 * 3600);

/// What crossed the port, and when the tab behind it dies. Clones share one count.
#[derive(Debug, Clone, Default)]
pub struct Tally(Rc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    read: Cell<u64>,
    written: Cell<u64>,
    kill_at: Cell<Option<u64>>,
    hung: Cell<bool>,
    deadline: Cell<Duration>,
}

impl Tally {
    /// Bytes the host has read.
    pub fn read(&self) -> u64 {
        self.0.read.get()
    }

    /// Bytes the host has written.
    pub fn written(&self) -> u64 {
        self.0.written.get()
    }

    /// Kills the tab once so many more bytes have crossed.
    pub fn kill_after(&self, bytes: Option<u64>) {
        self.0.kill_at.set(bytes.map(|bytes| self.read() + self.written() + bytes));
    }

    /// Gives the operation that begins now its time.
    pub fn begin(&self, now: Duration) {
        self.0.hung.set(false);
        self.0.deadline.set(now + PATIENCE);
    }

    /// Whether the operation ran out of time.
    pub fn hung(&self) -> bool {
        self.0.hung.get()
    }

    fn is_dead(&self) -> bool {
        self.0.kill_at.get().is_some_and(|at| self.read() + self.written() >= at)
    }
}

/// The port.
#[derive(Debug)]
pub struct SoakPort {
    port: VirtualPort,
    clock: VirtualClock,
    tally: Tally,
}

impl SoakPort {
    /// Opens the device's port.
    pub fn open(device: &VirtualDevice, tally: &Tally) -> Self {
        Self { port: device.port(), clock: device.clock(), tally: tally.clone() }
    }

    /// Never returns in a dead tab.
    async fn live(&self) {
        if self.clock.now() > self.tally.0.deadline.get() {
            self.tally.0.hung.set(true);
            pending::<()>().await;
        }
        if self.tally.is_dead() {
            pending::<()>().await;
        }
    }
}

impl Port for SoakPort {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        self.live().await;
        let before = into.len();
        let outcome = self.port.read(into, max_wait).await;
        self.tally.0.read.set(self.tally.read() + (into.len() - before) as u64);
        self.live().await;
        outcome
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        self.live().await;
        self.tally.0.written.set(self.tally.written() + bytes.len() as u64);
        self.port.write(bytes).await
    }

    async fn set_baud(&mut self, baud: u32) -> Result<(), PortError> {
        self.live().await;
        self.port.set_baud(baud).await
    }

    async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError> {
        self.live().await;
        self.port.set_signals(signals).await
    }

    fn info(&self) -> PortInfo {
        self.port.info()
    }
}
