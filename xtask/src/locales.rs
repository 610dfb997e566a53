//! The texts of the app in other languages: one file for each language in the built page, which the page fetches when a
//! person wants it, and `core.ftl`, the English by which it knows the texts of its lower layers then. The app's own
//! English is in the program.

use crate::{inputs, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Their folder in the built page.
pub const FOLDER: &str = "locales";

/// The language that is in the program.
const ENGLISH: &str = "en";

fn source() -> PathBuf {
    run::root().join("locales")
}

/// Lays `locales/<language>.ftl` and `locales/core.ftl` into the page in `folder`.
pub fn write_into(folder: &Path) -> Result<()> {
    let target = folder.join(FOLDER);
    fs::create_dir_all(&target)?;
    for entry in fs::read_dir(source()).context("locales/ cannot be read")? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && name != ENGLISH {
            fs::write(target.join(format!("{name}.ftl")), all_messages(path)?)?;
        }
    }
    fs::write(target.join("core.ftl"), all_messages(source().join(ENGLISH).join("core"))?)?;
    Ok(())
}

/// The messages of all files of a folder.
fn all_messages(folder: PathBuf) -> Result<String> {
    let texts = inputs::files_in(&[folder])?.into_iter().map(|file| Ok(messages(&fs::read_to_string(file)?)));
    texts.collect()
}

/// A file's text without comments and blank lines. Inside a message every line is set in, so neither occurs there.
fn messages(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

/// Whether a file of the page serves another language than English: it is kept for use without a network when a person
/// has chosen the language.
pub fn is_of_another_language(name: &str) -> bool {
    let is_guide = |name: &str| name.len() == "en.json".len() && name.ends_with(".json") && name != "en.json";
    name.starts_with("locales/") || name.strip_prefix("guides/").is_some_and(is_guide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_for_translators_stay_here() {
        assert_eq!(
            messages("### All\n\n# $n: a number\na =\n    { $n }\n\nb = c # d\n"),
            "a =\n    { $n }\nb = c # d\n"
        );
    }

    #[test]
    fn files_of_other_languages_are_told_from_those_that_everybody_needs() {
        assert!(is_of_another_language("locales/de.ftl") && is_of_another_language("guides/pl.json"));
        for needed in ["guides/en.json", "guides/models.json", "guides/s20.svg", "index.html"] {
            assert!(!is_of_another_language(needed), "{needed}");
        }
    }
}
