//! Operations a person can name: connect, back up, restore, erase, compare, verify, listen. Knows nothing of browsers,
//! files, the library of backups or the emulated device: it asks the world only through [`port::Port`] and
//! [`port::Clock`].
//!
//! [`connect::connect`] gives a [`session::Flasher`]; its methods are the operations. Each one reports by
//! [`progress::ProgressEvent`], can be cancelled, and ends with proof by the device's own digests.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]
pub mod port;

pub mod connect;

pub mod session;

pub mod backup;

pub mod plan;

pub mod restore;

pub mod verify;

pub mod listen;

pub mod monitor;

pub mod text;

pub mod assembly;

pub mod identity;

pub mod progress;

pub mod trace;

pub mod error;

mod digest;
mod identify;
mod link;
pub mod packer;
mod planner;
mod protect;
mod read;
mod reset;
mod stub;
