//! The messages of one language, with English behind them.

use super::language::Language;
use super::recognise::{Form, recognise};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// The English messages of the app.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.ftl"));

/// Blanks that hold what people and makers wrote: names of backups and files, identities.
const VERBATIM: &[&str] = &["first", "id", "name", "names", "path", "second"];

/// How deep texts lie in each other's blanks: a sentence holds a cause, which holds a size.
const DEEPEST: u8 = 4;

/// Why messages cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CatalogueError {
    /// The file is no Fluent, or names a message twice.
    #[error("The texts for {} are damaged ({detail}). Load the page again, or use another language.", .language.own_name())]
    Damaged {
        /// Whose messages.
        language: Language,
        /// What is wrong, for a report.
        detail: String,
    },
}

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    /// The language's own messages, where it is not English.
    own: Option<FluentBundle<FluentResource>>,
    english: FluentBundle<FluentResource>,
    forms: Vec<Form>,
}

impl core::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// English, which needs no file.
    #[must_use]
    pub fn english() -> Self {
        // The build has parsed the messages; what it accepts is accepted here.
        let english = bundle(Language::En, ENGLISH).unwrap_or_else(|_| empty(Language::En));
        Self { language: Language::En, own: None, english, forms: Vec::new() }
    }

    /// A language by the messages of its file; `core` is the English of the lower layers' texts, to know them by.
    ///
    /// # Errors
    /// [`CatalogueError`].
    pub fn new(language: Language, messages: &str, core: &str) -> Result<Self, CatalogueError> {
        let own = bundle(language, messages)?;
        Ok(Self { language, own: Some(own), forms: forms(core), ..Self::english() })
    }

    /// Whose messages they are.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text of a message with its values: in the language, or in English where the language lacks it.
    #[must_use]
    pub fn text(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let bundles = self.own.iter().chain([&self.english]);
        let text = bundles.filter_map(|bundle| format(bundle, id, &args)).next();
        text.unwrap_or_else(|| id.to_owned())
    }

    /// A lower layer's text in this language; as it is where no message has its form.
    #[must_use]
    pub fn core(&self, english: &str) -> String {
        self.own.as_ref().map_or_else(|| english.to_owned(), |own| self.translate(own, english, DEEPEST))
    }

    /// Whether a lower layer's text has the form of a message.
    #[must_use]
    pub fn knows_core(&self, english: &str) -> bool {
        recognise(&self.forms, english).is_some()
    }

    fn translate(&self, own: &FluentBundle<FluentResource>, english: &str, depth: u8) -> String {
        let text = english.trim();
        let found = recognise(&self.forms, text).filter(|_| depth > 0);
        let Some((form, fillings)) = found else { return english.to_owned() };
        let mut args = FluentArgs::with_capacity(fillings.len());
        for (name, inside) in fillings {
            let value = if VERBATIM.contains(&name.as_str()) {
                FluentValue::from(inside)
            } else {
                count(inside).unwrap_or_else(|| self.translate(own, inside, depth.saturating_sub(1)).into())
            };
            args.set(name, value);
        }
        let Some(translated) = format(own, &form.id, &args) else { return english.to_owned() };
        let start = &english[..english.len() - english.trim_start().len()];
        let end = &english[english.trim_end().len()..];
        [start, &translated, end].concat()
    }
}

/// A count as a number, so that a message can choose its words by it.
fn count(text: &str) -> Option<FluentValue<'static>> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then(|| number.into())
}

/// The forms of the lower layers' texts.
fn forms(core: &str) -> Vec<Form> {
    // A test holds that all of it parses; what does not is said in English.
    let resource = fluent_syntax::parser::parse(core).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Form::of(message.id.name, message.value.as_ref()?),
        _ => None,
    });
    messages.collect()
}

fn empty(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // All languages here are written from left to right; marks around values would end up in file names.
    bundle.set_use_isolating(false);
    bundle
}

fn bundle(language: Language, messages: &str) -> Result<FluentBundle<FluentResource>, CatalogueError> {
    let damaged = |detail: String| CatalogueError::Damaged { language, detail };
    let resource =
        FluentResource::try_new(messages.to_owned()).map_err(|(_, errors)| damaged(format!("{:?}", errors.first())))?;
    let mut bundle = empty(language);
    bundle.add_resource(resource).map_err(|errors| damaged(format!("{:?}", errors.first())))?;
    Ok(bundle)
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_a_language_lacks_is_said_in_english() {
        let german = Catalogue::new(Language::De, "shell-cancel = Abbrechen\n", "").unwrap();
        assert_eq!(german.text("shell-cancel", &[]), "Abbrechen");
        assert_eq!(german.text("shell-undo", &[]), Catalogue::english().text("shell-undo", &[]));
        assert_eq!(german.core("Not a text of ours"), "Not a text of ours");
    }

    #[test]
    fn a_text_of_a_lower_layer_is_said_again_with_its_values_but_for_names() {
        let messages = "core-image-bytes = { $count ->\n    [one] ein Byte\n   *[other] { $count } Bytes\n}\n";
        let german = Catalogue::new(Language::De, messages, "core-image-bytes = { $count } bytes\n").unwrap();
        assert_eq!(german.core("1 bytes"), "ein Byte");
        assert_eq!(german.core("12 bytes"), "12 Bytes");
        assert_eq!(german.core("12 bytes "), "12 Bytes ");
    }

    #[test]
    fn a_damaged_file_is_an_error_that_names_the_language() {
        let error = Catalogue::new(Language::Pl, "a = { $x\n", "").unwrap_err();
        assert!(error.to_string().contains("Polski"), "{error}");
        let twice = Catalogue::new(Language::Pl, "a = x\na = y\n", "").unwrap_err();
        assert!(twice.to_string().contains("damaged"), "{twice}");
    }
}
