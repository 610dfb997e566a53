//! The native tests: one target, one module for each subject.
//!
//! A test of one function stands beside it in `src`; here stand tests that need several layers, files or the tree.

#![cfg(not(target_arch = "wasm32"))]

mod cpu;
mod damaged_commands;
mod device;
mod device_faults;
mod docs;
mod error_texts;
mod firmware;
mod flasher;
mod help;
mod hostile;
mod house_rules;
mod image_compare;
mod image_fit;
mod image_health;
mod image_identify;
mod image_layout;
mod image_parts;
mod image_properties;
mod image_support;
mod image_texts;
mod listen;
mod packing;
mod questions;
mod report;
mod rust_text;
mod speaker;
mod sudden_end;
#[path = "../shared/tapped_port.rs"]
mod tapped_port;
mod tools;
mod vanished_host;
mod vault_export;
mod vault_store;
mod words;
