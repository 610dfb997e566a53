//! Serves `dist` as a careful static host would: packed, right types, no stale copies, closed to frames and foreign
//! scripts.
//!
//! Each connection carries one request and has a thread of its own, so that no browser waits for another's.

use crate::{offline, page};
use anyhow::{Context, Result};
use miniz_oxide::deflate::compress_to_vec_zlib;
use std::collections::HashMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The port of `cargo xtask serve`.
pub const DEFAULT_PORT: u16 = 8080;

/// Longest head of a request.
const MAX_HEAD_BYTES: u64 = 16 * 1024;

/// How long a connection may stay silent: browsers open some in advance and never use them.
const PATIENCE: Duration = Duration::from_secs(60);

/// As hard as static hosts pack.
const PACKING_LEVEL: u8 = 6;

const OK: &str = "200 OK";
const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

/// Files whose names change with their content are kept for ever, all others are asked for again each time.
const KEEP: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// Sent with every file. The page's own policy stands in index.html, for hosts that can send no headers; frames can
/// be forbidden by a header only.
const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "serial=(self), screen-wake-lock=(self), camera=(), geolocation=(), hid=(), microphone=(), usb=()",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// Serves until the program is ended.
pub fn serve(port: u16) -> Result<()> {
    let port = start(port)?;
    println!("Switchback is at http://localhost:{port} (Ctrl+C ends it).");
    loop {
        thread::park();
    }
}

/// Starts serving in the background; port 0 takes a free one. Returns the port.
pub fn start(port: u16) -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .with_context(|| format!("port {port} cannot be served: choose another with --port"))?;
    let port = listener.local_addr()?.port();
    answer_all(listener);
    // Some systems resolve localhost to this address first; where there is no IPv6 the other one serves alone.
    if let Ok(listener) = TcpListener::bind((Ipv6Addr::LOCALHOST, port)) {
        answer_all(listener);
    }
    Ok(port)
}

fn answer_all(listener: TcpListener) {
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A browser that went away needs no answer.
            thread::spawn(move || answer(stream).ok());
        }
    });
}

fn answer(mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let (request, takes_deflate) = read_head(&stream)?;
    let mut words = request.split(' ');
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_read = matches!(method, "GET" | "HEAD");
    let found = file_of(url, &page::dist()).and_then(|path| Some((fs::read(&path).ok()?, path)));
    let (status, bytes, kind) = match found {
        _ if !is_read => ("405 Method Not Allowed", b"Only GET and HEAD are answered.\n".to_vec(), PLAIN_TEXT),
        Some((bytes, path)) => (OK, bytes, content_type(&path)),
        None => ("404 Not Found", b"There is no such file.\n".to_vec(), PLAIN_TEXT),
    };
    let caching = if status == OK && offline::is_hashed(url) { KEEP } else { ASK_AGAIN };
    let packed = if status == OK && takes_deflate && is_worth_packing(kind) { Some(deflate(&bytes)) } else { None };
    let encoding = if packed.is_some() { "Content-Encoding: deflate\r\n" } else { "" };
    let bytes = packed.unwrap_or(bytes);
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: {caching}\r\n{encoding}Vary: Accept-Encoding\r\n",
        bytes.len()
    );
    for (name, value) in HEADERS {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("Connection: close\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&bytes)?;
    }
    stream.flush()
}

/// Pictures are packed already.
fn is_worth_packing(kind: &str) -> bool {
    !matches!(kind, "image/png" | "font/woff2")
}

/// The bytes as zlib data, which HTTP calls `deflate`; packed once however often they are asked for.
fn deflate(bytes: &[u8]) -> Vec<u8> {
    static PACKED: LazyLock<Mutex<HashMap<Vec<u8>, Vec<u8>>>> = LazyLock::new(Mutex::default);
    // A thread that died in here left the map whole.
    let packed = || PACKED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = packed().get(bytes) {
        return known.clone();
    }
    // Not under the lock: no small file waits for a large one.
    let made = compress_to_vec_zlib(bytes, PACKING_LEVEL);
    packed().insert(bytes.to_vec(), made.clone());
    made
}

/// Reads a request up to its empty line. Returns its first line, and whether its sender takes what [`deflate`] makes.
fn read_head(stream: &TcpStream) -> io::Result<(String, bool)> {
    let mut lines = BufReader::new(stream.take(MAX_HEAD_BYTES)).lines();
    let request = lines.next().ok_or(io::ErrorKind::UnexpectedEof)??;
    let mut takes_deflate = false;
    for line in lines {
        let line = line?.to_ascii_lowercase();
        if line.is_empty() {
            return Ok((request, takes_deflate));
        }
        takes_deflate |= line.strip_prefix("accept-encoding:").is_some_and(|ways| ways.contains("deflate"));
    }
    Err(io::ErrorKind::UnexpectedEof.into())
}

/// The file that a URL names, if it can lie below `folder`.
fn file_of(url: &str, folder: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let is_plain = |part: &str| !part.starts_with('.') && !part.contains(['\\', ':', '%']);
    if !path.split('/').all(is_plain) {
        return None;
    }
    let file = folder.join(path);
    Some(if path.is_empty() || path.ends_with('/') { file.join("index.html") } else { file })
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("css") => "text/css; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_names_a_file_below_the_folder_or_none() {
        let folder = Path::new("dist");
        assert_eq!(file_of("/", folder), Some(folder.join("index.html")));
        assert_eq!(file_of("/a/b.js?v=1", folder), Some(folder.join("a/b.js")));
        for outside in ["/../Cargo.toml", "/a/../../b", "/%2e%2e/b", "/C:/b", "/.git/config", "b"] {
            assert_eq!(file_of(outside, folder), None, "{outside}");
        }
    }

    /// A server with a fixed pool of threads once left a style sheet waiting for ever behind idle connections.
    #[test]
    fn a_request_is_answered_while_other_connections_stay_silent() {
        let port = start(0).unwrap();
        let connect = || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        let silent: Vec<TcpStream> = (0..20).map(|_| connect()).collect();
        let mut stream = connect();
        stream.write_all(b"GET /no-such-file HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
        assert!(answer.contains("\r\nX-Content-Type-Options: nosniff\r\n"), "{answer}");
        drop(silent);
    }

    #[test]
    fn what_is_packed_unpacks_to_what_it_was() {
        let bytes = b"switch back ".repeat(1000);
        let packed = deflate(&bytes);
        assert!(packed.len() < bytes.len() / 10);
        assert_eq!(deflate(&bytes), packed);
        assert_eq!(miniz_oxide::inflate::decompress_to_vec_zlib(&packed).unwrap(), bytes);
    }

    #[test]
    fn a_browser_that_takes_deflate_is_noticed() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let head_of = |head: &str| {
            let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
            client.write_all(head.as_bytes()).unwrap();
            read_head(&listener.accept().unwrap().0).unwrap()
        };
        assert_eq!(
            head_of("GET / HTTP/1.1\r\nAccept-Encoding: gzip, deflate\r\n\r\n"),
            ("GET / HTTP/1.1".into(), true)
        );
        assert_eq!(head_of("GET /deflate HTTP/1.1\r\nHost: a\r\n\r\n"), ("GET /deflate HTTP/1.1".into(), false));
    }

    #[test]
    fn wasm_has_the_type_that_streaming_compilation_asks_for() {
        assert_eq!(content_type(Path::new("a_bg.wasm")), "application/wasm");
    }
}
