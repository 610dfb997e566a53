//! The listening socket: tells raw TCP from WebSocket by the first bytes and turns both into events. Each connection has
//! a thread that reads and one that writes.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;
use tungstenite::protocol::{Role, WebSocket};
use tungstenite::{
    Message,
    handshake::server::{Request, Response},
};

/// A client that has sent nothing for this long is taken for raw TCP: a browser begins with its request.
const SILENT_MEANS_RAW: Duration = Duration::from_millis(300);

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Raw TCP: the serial line.
    Raw,
    /// WebSocket: the serial line in binary frames, control in text frames.
    WebSocket,
    /// WebSocket at `/control`: text frames only; the serial line stays with whoever has it.
    Control,
}

/// Something for a client.
#[derive(Debug)]
pub enum Outgoing {
    /// Serial bytes.
    Bytes(Vec<u8>),
    /// A control frame; dropped for raw TCP.
    Text(String),
    /// End the connection.
    Close,
}

/// A client as the session sees it.
#[derive(Debug)]
pub struct Client {
    pub number: u64,
    pub kind: Kind,
    pub out: Sender<Outgoing>,
}

/// Something that happened outside the board.
#[derive(Debug)]
pub enum Event {
    Connected(Client),
    Bytes(u64, Vec<u8>),
    Text(u64, String),
    Closed(u64),
    Command(String),
    Quit,
}

/// Listens; returns the address in full.
///
/// # Errors
/// What is wrong, in words.
pub fn listen(address: &str, events: Sender<Event>) -> Result<String, String> {
    let fail = |error| format!("{address} cannot be listened on: {error}");
    let listener = TcpListener::bind(address).map_err(fail)?;
    let bound = listener.local_addr().map_err(fail)?;
    std::thread::spawn(move || {
        for (number, stream) in (1..).zip(listener.incoming().map_while(Result::ok)) {
            let events = events.clone();
            std::thread::spawn(move || {
                // A client that breaks off is no concern of anybody else.
                let _ = serve(number, stream, &events);
                let _ = events.send(Event::Closed(number));
            });
        }
    });
    Ok(bound.to_string())
}

fn serve(number: u64, stream: TcpStream, events: &Sender<Event>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(SILENT_MEANS_RAW))?;
    let mut first = [0; 4];
    let speaks_http = stream.peek(&mut first).is_ok() && first[0] == b'G' && peek_four(&stream, &mut first);
    stream.set_read_timeout(None)?;
    if speaks_http { serve_websocket(number, stream, events) } else { serve_raw(number, stream, events) }
}

/// Whether the first four bytes ask for a page; waits for them, since no serial client begins with a G.
fn peek_four(stream: &TcpStream, first: &mut [u8; 4]) -> bool {
    for _ in 0..50 {
        match stream.peek(first) {
            Ok(4) => return first == b"GET ",
            Ok(0) | Err(_) => return false,
            Ok(_) => std::thread::sleep(Duration::from_millis(2)),
        }
    }
    false
}

fn announce(number: u64, kind: Kind, events: &Sender<Event>) -> Receiver<Outgoing> {
    let (out, outgoing) = mpsc::channel();
    let _ = events.send(Event::Connected(Client { number, kind, out }));
    outgoing
}

fn serve_raw(number: u64, mut stream: TcpStream, events: &Sender<Event>) -> std::io::Result<()> {
    let outgoing = announce(number, Kind::Raw, events);
    let mut writer = stream.try_clone()?;
    std::thread::spawn(move || {
        for message in outgoing {
            let written = match message {
                Outgoing::Bytes(bytes) => writer.write_all(&bytes),
                Outgoing::Text(_) => Ok(()),
                Outgoing::Close => break,
            };
            if written.is_err() {
                break;
            }
        }
        let _ = writer.shutdown(Shutdown::Both);
    });
    let mut buffer = [0; 16 * 1024];
    loop {
        let count = stream.read(&mut buffer)?;
        if count == 0 || events.send(Event::Bytes(number, buffer[..count].to_vec())).is_err() {
            return Ok(());
        }
    }
}

// The callback's type is tungstenite's.
#[allow(clippy::result_large_err)]
fn serve_websocket(number: u64, stream: TcpStream, events: &Sender<Event>) -> std::io::Result<()> {
    let mut kind = Kind::WebSocket;
    let look = |request: &Request, response: Response| {
        if request.uri().path() == "/control" {
            kind = Kind::Control;
        }
        Ok(response)
    };
    let accepted = tungstenite::accept_hdr(stream.try_clone()?, look);
    let mut reader = accepted.map_err(|error| std::io::Error::other(error.to_string()))?;
    let outgoing = announce(number, kind, events);
    // Reading and writing go through a socket each, so that neither waits for the other; the stream below is one.
    let mut writer = WebSocket::from_raw_socket(stream.try_clone()?, Role::Server, None);
    std::thread::spawn(move || {
        for message in outgoing {
            let sent = match message {
                Outgoing::Bytes(bytes) => writer.send(Message::binary(bytes)),
                Outgoing::Text(text) => writer.send(Message::text(text)),
                Outgoing::Close => break,
            };
            if sent.is_err() {
                break;
            }
        }
        let _ = writer.close(None);
        let _ = writer.flush();
        let _ = writer.get_ref().shutdown(Shutdown::Both);
    });
    loop {
        let event = match reader.read() {
            Ok(Message::Binary(bytes)) => Event::Bytes(number, bytes.to_vec()),
            Ok(Message::Text(text)) => Event::Text(number, text.to_string()),
            Ok(Message::Close(_)) | Err(_) => return Ok(()),
            Ok(_) => continue,
        };
        if events.send(event).is_err() {
            return Ok(());
        }
    }
}
