//! Words on what an image holds.

use crate::image::{Confidence, FitVerdict, boot::ImageState};
pub use crate::words::text::content::*;

/// What a restore comes to.
pub fn fit(verdict: FitVerdict) -> &'static str {
    match verdict {
        FitVerdict::FitsAsIs => fit_fits_as_is(),
        FitVerdict::NeedsChange => fit_needs_change(),
        FitVerdict::MustNot => fit_must_not(),
    }
}

/// How sure an identification is.
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Possible => confidence_possible(),
        Confidence::Likely => confidence_likely(),
        Confidence::Certain => confidence_certain(),
    }
}

/// Whether a firmware starts or is left over.
pub fn state(state: ImageState) -> &'static str {
    match state {
        ImageState::Active => firmware(),
        _ => left_over(),
    }
}
