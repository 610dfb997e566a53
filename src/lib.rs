//! Switchback: back up and restore the firmware of ESP8266/ESP8285 devices from a web page.
//!
//! Layers, in reading order; each may use only those named after it (a test holds this):
//! `protocol` and `image` use none, `flasher` uses `protocol` and `image`, `device` and `browser` use
//! `flasher::port`, `vault` uses `image`, `words` uses none, `app` uses all of them.

#![warn(missing_docs, missing_debug_implementations)]

pub mod protocol;

pub mod image;

pub mod flasher;

pub mod device;

pub mod vault;

#[cfg(target_arch = "wasm32")]
pub mod browser;

pub mod words;

pub mod app;
