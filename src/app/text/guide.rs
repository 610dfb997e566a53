//! Words of the guide that are there before its own files are. All others lie in those: `guides/<language>.json`.

/// The language of the words, as their file is named.
pub const LANGUAGE: &str = "en";

pub const TITLE: &str = "Choose your Sonoff";
pub const LEAD: &str =
    "Each model has its own wiring and its own way into flash mode. Find yours, and Connect shows its steps.";
pub const LOADING: &str = "Loading the guide…";
pub const FAILED: &str = "The guide is not there";
pub const CHOOSE: &str = "Choose your model";
pub const CHOOSE_TEXT: &str = "See where its pins are, and how this very board gets into flash mode.";
