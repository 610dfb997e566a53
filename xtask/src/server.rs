//! Serves `dist` as a careful static host would: right types, no stale copies, closed to frames and foreign scripts.

use crate::page;
use anyhow::{Result, anyhow};
use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use tiny_http::{Header, Method, Request, Response, Server};

/// The port of `cargo xtask serve`.
pub const DEFAULT_PORT: u16 = 8080;

/// Requests answered at the same time.
const THREADS: usize = 4;

/// Sent with every file. The page's own policy stands in index.html, for hosts that can send no headers; frames can
/// be forbidden by a header only.
const HEADERS: &[(&str, &str)] = &[
    ("Cache-Control", "no-cache"),
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
    let server = Server::http((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| anyhow!("port {port} cannot be served ({error}): choose another with --port"))?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    answer_with(server);
    // Some systems resolve localhost to this address first; where there is no IPv6 the other one serves alone.
    if let Ok(server) = Server::http(format!("[::1]:{port}")) {
        answer_with(server);
    }
    Ok(port)
}

fn answer_with(server: Server) {
    let server = Arc::new(server);
    for _ in 0..THREADS {
        let server = Arc::clone(&server);
        thread::spawn(move || {
            for request in server.incoming_requests() {
                answer(request);
            }
        });
    }
}

fn answer(request: Request) {
    let is_read = matches!(request.method(), Method::Get | Method::Head);
    let found = file_of(request.url(), &page::dist()).and_then(|path| Some((fs::read(&path).ok()?, path)));
    let (status, bytes, kind) = match found {
        _ if !is_read => (405, b"Only GET and HEAD are answered.\n".to_vec(), "text/plain; charset=utf-8"),
        Some((bytes, path)) => (200, bytes, content_type(&path)),
        None => (404, b"There is no such file.\n".to_vec(), "text/plain; charset=utf-8"),
    };
    let mut response = Response::from_data(bytes).with_status_code(status);
    for (name, value) in HEADERS.iter().chain(&[("Content-Type", kind)]) {
        if let Ok(header) = Header::from_bytes(*name, *value) {
            response.add_header(header);
        }
    }
    // A browser that went away needs no answer.
    let _ = request.respond(response);
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

    #[test]
    fn wasm_has_the_type_that_streaming_compilation_asks_for() {
        assert_eq!(content_type(Path::new("a_bg.wasm")), "application/wasm");
    }
}
