//! Words of the boot check and the serial console.

use crate::flasher::monitor::LineEnd;
pub use crate::words::text::console::*;

pub const SAVE_NAME: &str = "switchback-console.txt";

/// Name of a line end.
pub fn line_end(end: LineEnd) -> &'static str {
    match end {
        LineEnd::None => line_end_none(),
        LineEnd::Lf => line_end_lf(),
        LineEnd::Cr => line_end_cr(),
        LineEnd::CrLf => line_end_cr_lf(),
    }
}
