//! `flasher::port` over a raw TCP socket, and the clock of the operating system: for driving the flasher against
//! emulated devices and serial servers. A raw socket has neither a speed nor modem lines.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};
use switchback::flasher::port::{Clock, Port, PortError, PortInfo, Signals};

/// The socket.
#[derive(Debug)]
pub struct TcpPort {
    stream: TcpStream,
}

impl TcpPort {
    /// Connects to `address` (`host:port`).
    pub fn open(address: &str) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream })
    }
}

fn translate(error: &std::io::Error) -> PortError {
    match error.kind() {
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::UnexpectedEof => PortError::Disconnected,
        ErrorKind::PermissionDenied => PortError::PermissionDenied,
        _ => PortError::Io { detail: error.to_string() },
    }
}

impl Port for TcpPort {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        // A timeout of zero would mean to wait for ever.
        let wait = max_wait.max(Duration::from_millis(1));
        self.stream.set_read_timeout(Some(wait)).map_err(|error| translate(&error))?;
        let mut room = [0; 0x4000];
        match self.stream.read(&mut room) {
            Ok(0) => Err(PortError::Disconnected),
            Ok(count) => {
                into.extend_from_slice(&room[..count]);
                Ok(count)
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Ok(0),
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(0),
            Err(error) => Err(translate(&error)),
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        self.stream.write_all(bytes).map_err(|error| translate(&error))
    }

    async fn set_baud(&mut self, _baud: u32) -> Result<(), PortError> {
        Ok(())
    }

    fn has_speed(&self) -> bool {
        false
    }

    async fn set_signals(&mut self, _signals: Signals) -> Result<(), PortError> {
        Err(PortError::Unsupported { what: "DTR and RTS over a raw socket".into() })
    }

    fn info(&self) -> PortInfo {
        PortInfo::default()
    }
}

/// Time since the program started.
#[derive(Debug, Clone)]
pub struct SystemClock(Instant);

impl SystemClock {
    /// Starts at zero.
    pub fn new() -> Self {
        Self(Instant::now())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, span: Duration) {
        std::thread::sleep(span);
    }
}
