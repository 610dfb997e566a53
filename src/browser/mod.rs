//! Adapters to browser APIs. Knows nothing of `protocol`, firmware images or the library of backups.

pub mod clipboard;
pub mod clock;
pub mod error;
pub mod files;
pub mod notify;
pub mod pacer;
pub mod page_files;
pub mod preferences;
pub mod serial_ports;
pub mod storage;
pub mod tabs;
pub mod tongue;
pub mod unload;
pub mod updates;
pub mod wake_lock;
pub mod web_serial;

mod listener;
