//! The flasher's port over Web Serial.
//!
//! Modem lines. Opening raises DTR and RTS together, which no wiring takes for a reset. The common two-transistor
//! circuit resets the chip while RTS alone is asserted, and pulls GPIO0 low while DTR alone is: harmless to a chip
//! that runs. So both lines are dropped in two calls, RTS first, and never through "RTS alone"; one call for both would
//! drop DTR first. Closing then has nothing left to drop, and a change of speed (close, open) leaves the chip running.

use super::{
    clock,
    error::{message_of, name_of},
    serial_ports::SerialHandle,
};
use crate::flasher::port::{LineError, Port, PortError, PortInfo, Signals};
use core::time::Duration;
use futures::future::{Either, select};
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ReadableStreamDefaultReader, SerialOptions, SerialOutputSignals, SerialPort, WritableStreamDefaultWriter,
};

/// Room for bytes that arrive while the page is busy: five seconds at 2,000,000 baud. The default of 255 bytes
/// overruns; Chromium takes up to 16 MiB.
const BUFFER_SIZE_BYTES: u32 = 1024 * 1024;

/// Both modem lines asserted, as opening leaves them.
const BOTH_ASSERTED: Signals = Signals { dtr: true, rts: true };

/// An open port. Close it with [`WebSerialPort::close`]; dropping it closes it too, a moment later.
#[derive(Debug)]
pub struct WebSerialPort {
    port: SerialPort,
    info: PortInfo,
    baud: u32,
    signals: Signals,
    reader: Option<Reader>,
    writer: Option<WritableStreamDefaultWriter>,
    /// Bytes that came in while the reader was being given up.
    early: Vec<u8>,
    is_open: bool,
}

/// The lock on the readable stream, and the one read that waits. It outlives a timeout: its bytes are for the next
/// call.
#[derive(Debug)]
struct Reader {
    lock: ReadableStreamDefaultReader,
    pending: Option<JsFuture>,
}

impl WebSerialPort {
    /// Opens a port at `baud`, 8N1, with both modem lines deasserted.
    ///
    /// # Errors
    /// [`PortError::Busy`] where it is in use (Chromium says the same where the system refuses access),
    /// [`PortError::Unsupported`] for a speed its driver does not know.
    pub async fn open(handle: &SerialHandle, baud: u32) -> Result<Self, PortError> {
        let mut port = Self {
            port: handle.0.clone(),
            info: handle.info(),
            baud,
            signals: BOTH_ASSERTED,
            reader: None,
            writer: None,
            early: Vec::new(),
            is_open: false,
        };
        port.open_at(baud).await?;
        Ok(port)
    }

    /// Closes the port.
    ///
    /// # Errors
    /// [`PortError::Io`] where the browser does not let go of it.
    pub async fn close(mut self) -> Result<(), PortError> {
        self.shut().await
    }

    async fn open_at(&mut self, baud: u32) -> Result<(), PortError> {
        let options = SerialOptions::new(baud);
        options.set_buffer_size(BUFFER_SIZE_BYTES);
        JsFuture::from(self.port.open(&options)).await.map_err(|thrown| open_error(&thrown, baud))?;
        self.is_open = true;
        self.baud = baud;
        self.signals = BOTH_ASSERTED;
        // An adapter without modem lines is as good as one whose lines are down.
        let _ = self.set_signals(Signals::default()).await;
        Ok(())
    }

    async fn shut(&mut self) -> Result<(), PortError> {
        if !self.is_open {
            return Ok(());
        }
        self.release_reader().await;
        self.release_writer();
        self.is_open = false;
        JsFuture::from(self.port.close()).await.map(drop).map_err(|thrown| lost_or_io(&thrown))
    }

    /// Gives up the reader; what it had already received is kept.
    async fn release_reader(&mut self) {
        let Some(mut reader) = self.reader.take() else { return };
        if release(&reader.lock).is_err() {
            // Browsers before 2022 release a lock only once no read waits.
            let _ = JsFuture::from(reader.lock.cancel()).await;
            let _ = release(&reader.lock);
        }
        if let Some(pending) = reader.pending.take() {
            // Settled by now: with bytes that had come in, or rejected by the release.
            if let Ok(Some(bytes)) = pending.await.map(|chunk| bytes_of(&chunk)) {
                self.early.extend(bytes.to_vec());
            }
        }
    }

    fn release_writer(&mut self) {
        if let Some(writer) = self.writer.take() {
            let _ = release(&writer);
        }
    }

    /// The reader, taken anew after trouble on the line.
    fn reader(&mut self) -> Result<&mut Reader, PortError> {
        if self.reader.is_none() {
            let stream = self.port.readable();
            if !self.is_open || !stream.is_object() {
                return Err(PortError::Disconnected);
            }
            let lock = ReadableStreamDefaultReader::new(&stream).map_err(|thrown| lost_or_io(&thrown))?;
            self.reader = Some(Reader { lock, pending: None });
        }
        self.reader.as_mut().ok_or(PortError::Disconnected)
    }

    /// Waits for the one pending read until `until` is done; `None` where that came first.
    async fn next_chunk(&mut self, until: impl Future<Output = ()>) -> Result<Option<Uint8Array>, PortError> {
        let reader = self.reader()?;
        let pending = reader.pending.take().unwrap_or_else(|| JsFuture::from(reader.lock.read()));
        let settled = match select(pending, core::pin::pin!(until)).await {
            Either::Left((settled, _)) => settled,
            Either::Right(((), pending)) => {
                reader.pending = Some(pending);
                return Ok(None);
            }
        };
        match settled {
            Ok(chunk) => bytes_of(&chunk).map(Some).ok_or(PortError::Disconnected),
            Err(thrown) => {
                self.release_reader().await;
                Err(read_error(&thrown))
            }
        }
    }

    /// Sends one request for the lines that are given.
    async fn send_signals(&self, dtr: Option<bool>, rts: Option<bool>) -> Result<(), PortError> {
        let request = SerialOutputSignals::new();
        if let Some(dtr) = dtr {
            request.set_data_terminal_ready(dtr);
        }
        if let Some(rts) = rts {
            request.set_request_to_send(rts);
        }
        let sent = JsFuture::from(self.port.set_signals_with_signals(&request)).await;
        sent.map(drop).map_err(|thrown| match name_of(&thrown).as_str() {
            "InvalidStateError" => PortError::Disconnected,
            _ => PortError::Unsupported { what: "DTR and RTS".to_owned() },
        })
    }
}

impl Port for WebSerialPort {
    async fn read(&mut self, into: &mut Vec<u8>, max_wait: Duration) -> Result<usize, PortError> {
        let mut count = self.early.len();
        into.append(&mut self.early);
        if count == 0 {
            let Some(bytes) = self.next_chunk(clock::sleep(max_wait)).await? else { return Ok(0) };
            count = append(into, &bytes);
        }
        // A chunk that is queued already settles its read before a settled promise is seen to be one.
        while let Some(bytes) = self.next_chunk(settled_promise()).await? {
            count = count.saturating_add(append(into, &bytes));
        }
        Ok(count)
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), PortError> {
        if self.writer.is_none() {
            let stream = self.port.writable();
            if !self.is_open || !stream.is_object() {
                return Err(PortError::Disconnected);
            }
            let writer = WritableStreamDefaultWriter::new(&stream).map_err(|thrown| lost_or_io(&thrown))?;
            self.writer = Some(writer);
        }
        let Some(writer) = &self.writer else { return Err(PortError::Disconnected) };
        let written = JsFuture::from(writer.write_with_chunk(&Uint8Array::from(bytes))).await;
        written.map(drop).map_err(|thrown| {
            // A failed write ends its stream; the next write asks for a new one.
            self.release_writer();
            lost_or_io(&thrown)
        })
    }

    async fn set_baud(&mut self, baud: u32) -> Result<(), PortError> {
        if baud == self.baud && self.is_open {
            return Ok(());
        }
        let (former_baud, signals) = (self.baud, self.signals);
        self.shut().await?;
        if let Err(refused) = self.open_at(baud).await {
            // A driver that refuses the speed takes the former one; an adapter that is gone takes none.
            return match self.open_at(former_baud).await {
                Ok(()) => Err(unknown_speed(baud)),
                Err(_) => Err(if refused == PortError::Busy { PortError::Disconnected } else { refused }),
            };
        }
        if signals != Signals::default() {
            // Fails where the adapter has no lines, which were then never up.
            let _ = self.set_signals(signals).await;
        }
        Ok(())
    }

    async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError> {
        if self.signals == BOTH_ASSERTED && signals == Signals::default() {
            self.send_signals(None, Some(false)).await?;
            self.send_signals(Some(false), None).await?;
        } else {
            self.send_signals(Some(signals.dtr), Some(signals.rts)).await?;
        }
        self.signals = signals;
        Ok(())
    }

    fn info(&self) -> PortInfo {
        self.info
    }
}

impl Drop for WebSerialPort {
    fn drop(&mut self) {
        if !self.is_open {
            return;
        }
        let (port, reader) = (self.port.clone(), self.reader.take());
        self.release_writer();
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(reader) = reader {
                let _ = JsFuture::from(reader.lock.cancel()).await;
                let _ = release(&reader.lock);
            }
            let _ = JsFuture::from(port.close()).await;
        });
    }
}

/// Resolves in the next microtask.
async fn settled_promise() {
    let _ = JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await;
}

fn append(into: &mut Vec<u8>, bytes: &Uint8Array) -> usize {
    into.extend(bytes.to_vec());
    bytes.length() as usize
}

/// The bytes of a `{value, done}`; none at the end of the stream, which closing the port brings.
fn bytes_of(chunk: &JsValue) -> Option<Uint8Array> {
    let field = |name| Reflect::get(chunk, &JsValue::from_str(name)).ok();
    if field("done")?.is_truthy() {
        return None;
    }
    let value = field("value")?;
    value.is_object().then(|| Uint8Array::new(&value))
}

/// Calls `releaseLock`, which may throw.
fn release(locked: &JsValue) -> Result<(), JsValue> {
    let release: Function = Reflect::get(locked, &JsValue::from_str("releaseLock"))?.unchecked_into();
    release.call0(locked).map(drop)
}

fn open_error(thrown: &JsValue, baud: u32) -> PortError {
    match name_of(thrown).as_str() {
        // Chromium: "Failed to open serial port." and "The port is already open."
        "NetworkError" | "InvalidStateError" => PortError::Busy,
        "SecurityError" | "NotAllowedError" => PortError::PermissionDenied,
        "TypeError" | "NotSupportedError" => unknown_speed(baud),
        _ => PortError::Io { detail: message_of(thrown) },
    }
}

fn unknown_speed(baud: u32) -> PortError {
    PortError::Unsupported { what: format!("{baud} baud") }
}

/// The errors of a read, by their names in the Web Serial specification, section "readable".
fn read_error(thrown: &JsValue) -> PortError {
    match name_of(thrown).as_str() {
        "BufferOverrunError" => LineError::BufferOverrun.into(),
        "FramingError" => LineError::Framing.into(),
        "BreakError" => LineError::Break.into(),
        "ParityError" => LineError::Parity.into(),
        _ => lost_or_io(thrown),
    }
}

fn lost_or_io(thrown: &JsValue) -> PortError {
    match name_of(thrown).as_str() {
        "NetworkError" | "InvalidStateError" => PortError::Disconnected,
        _ => PortError::Io { detail: message_of(thrown) },
    }
}
