//! Parts that pages are made of, one to a file. Knows nothing of operations: what happens comes in as signals and
//! goes out as callbacks.

pub mod confirm;
pub mod error_notice;
pub mod facts;
pub mod flash_map;
pub mod header;
pub mod icon;
pub mod log_panel;
pub mod notice;
pub mod path;
pub mod sonoff;
pub mod speed_select;
pub mod toast;
