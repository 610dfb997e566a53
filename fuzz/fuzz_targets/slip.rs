//! Any bytes for `hostile::slip`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/shared/hostile.rs"]
mod hostile;

fuzz_target!(|bytes: &[u8]| hostile::slip(bytes));
