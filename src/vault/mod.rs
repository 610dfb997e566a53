//! The library of backups. Knows nothing of how bytes were read, of devices or of the page: records come in, records
//! and bytes go out, and time is what the caller says it is.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]

pub mod record;

pub mod contents;

pub mod store;

pub mod waiting;

pub mod journal;

pub mod naming;

pub mod memory;

pub mod archive;

pub mod export;

pub mod schema;

#[cfg(target_arch = "wasm32")]
pub mod idb;

pub mod digest;

pub mod error;
