//! Words on what an image holds.

use crate::image::{Confidence, FitVerdict, boot::ImageState};

pub const FIRMWARE: &str = "Firmware";
pub const UNKNOWN: &str = "not one that Switchback knows";
pub const SECRETS: &str = "Secrets in it";
pub const SECRETS_HINT: &str = "Treat the file like a key.";

pub const FIT: &str = "On this device";
pub const LOOK: &str = "Look inside";
pub const CLOSE: &str = "Close it";

/// What a restore comes to.
pub const fn fit(verdict: FitVerdict) -> &'static str {
    match verdict {
        FitVerdict::FitsAsIs => "It fits as it is.",
        FitVerdict::NeedsChange => "It needs a decision before it is written.",
        FitVerdict::MustNot => "It must not be written.",
    }
}

/// How sure an identification is.
pub const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Possible => "possibly",
        Confidence::Likely => "likely",
        Confidence::Certain => "certain",
    }
}

/// Whether a firmware starts or is left over.
pub const fn state(state: ImageState) -> &'static str {
    match state {
        ImageState::Active => FIRMWARE,
        _ => "Left over",
    }
}
