//! The rules of the wire: framing, commands, replies, chip facts. Knows nothing of ports, time sources or screens.
//!
//! Nothing here is `async` or reads a clock. An [`exchange::Exchange`] and a [`read_flash::ReadDialogue`] take frames
//! and `now`, and hand out frames to send; whoever owns a port moves the bytes.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]

pub mod slip;

pub mod opcode;

pub mod command;

pub mod response;

pub mod question;

pub mod exchange;

pub mod read_flash;

pub mod budget;

pub mod checksum;

pub mod boot_log;

pub mod chip;

pub mod error;
