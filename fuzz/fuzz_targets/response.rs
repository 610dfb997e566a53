//! Any bytes for `hostile::response`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/shared/hostile.rs"]
mod hostile;

fuzz_target!(|bytes: &[u8]| hostile::response(bytes));
