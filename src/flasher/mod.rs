//! Operations a person can name: connect, back up, restore, erase, compare, verify. Knows nothing of browsers, files,
//! the library of backups or the emulated device: it asks the world only through [`port::Port`] and [`port::Clock`].

pub mod port;
pub mod progress;

pub mod assembly;
pub mod identity;
pub mod plan;
