//! The rules of the wire: framing, commands, replies, chip facts. Knows nothing of ports, time sources or screens.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]

pub mod boot_log;
pub mod chip;
