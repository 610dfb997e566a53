//! Words of the guide that are there before its own files are. All others lie in those: `guides/<language>.json`.

pub use crate::words::text::guide::*;
