//! The tests that need a real browser: one target, one module for each subject.
//!
//! Run by `cargo test --target wasm32-unknown-unknown --test browser`, which needs `wasm-bindgen-test-runner` of the
//! version in Cargo.lock, Chromium and chromedriver; `webdriver.json` holds the browser's switches.

#![cfg(target_arch = "wasm32")]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

mod cable;
mod page_apis;
mod raw_idb;
mod vault_idb;
mod vault_store;
mod web_serial;
