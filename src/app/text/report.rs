//! Words of the report that a person may save.

pub use crate::words::text::report::*;
