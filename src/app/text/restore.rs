//! Words of choosing an image, planning and restoring.

pub use crate::words::text::restore::*;
