//! Words of the library.

pub use crate::words::text::library::*;
pub const SHARE_SAFE_SUFFIX: &str = "-without-secrets.bin";

/// What a copy without secrets is good for.
pub fn share_safe(places: usize, starts: bool) -> String {
    if places == 0 {
        return share_safe_none().to_owned();
    }
    let starts = if starts { share_safe_starts() } else { share_safe_starts_not() };
    [&share_safe_blanked(places), starts].join(" ")
}
