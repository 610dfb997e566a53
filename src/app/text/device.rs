//! Words of the device page.

pub use crate::words::text::device::*;
