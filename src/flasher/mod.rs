//! Operations a person can name: connect, back up, restore, erase, compare, verify. Knows nothing of browsers, files,
//! the library of backups or the emulated device: it asks the world only through [`port::Port`] and [`port::Clock`].

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]

pub mod port;
pub mod progress;

pub mod assembly;
pub mod identity;
pub mod plan;
