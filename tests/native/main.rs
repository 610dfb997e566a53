//! The native tests: one target, one module for each subject.
//!
//! A test of one function stands beside it in `src`; here stand tests that need several layers, files or the tree.

#![cfg(not(target_arch = "wasm32"))]

mod cpu;
mod device;
mod error_texts;
mod firmware;
mod flasher;
mod house_rules;
mod rust_text;
mod tools;
mod vault_export;
mod vault_store;
