//! The messages of a language that is not in the program. All of Fluent at run time is here and in `recognise`.

use super::recognise::{Form, recognise};
use super::{Language, Tongue, Value};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use std::cell::RefCell;
use std::collections::HashMap;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

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

thread_local! {
    /// Texts without values, once for each language: the app's labels are `&'static str`.
    static PLAIN: RefCell<HashMap<(Language, &'static str), &'static str>> = RefCell::default();
}

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    messages: FluentBundle<FluentResource>,
    forms: Vec<Form>,
}

impl core::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Tongue for Catalogue {
    fn language(&self) -> Language {
        self.language
    }

    fn plain(&self, id: &'static str) -> Option<&'static str> {
        if let Some(text) = PLAIN.with_borrow(|known| known.get(&(self.language, id)).copied()) {
            return Some(text);
        }
        let text = self.text(id, &[])?.leak();
        PLAIN.with_borrow_mut(|known| known.insert((self.language, id), text));
        Some(text)
    }

    fn text(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(text.as_ref()),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        self.format(id, &args)
    }

    fn core(&self, english: &str) -> String {
        self.translate(english, DEEPEST)
    }
}

impl Catalogue {
    /// A language by the messages of its file; `core` is the English of the lower layers' texts, to know them by.
    ///
    /// # Errors
    /// [`CatalogueError`].
    pub fn new(language: Language, messages: &str, core: &str) -> Result<Self, CatalogueError> {
        Ok(Self { language, messages: bundle(language, messages)?, forms: forms(core) })
    }

    /// Whether a lower layer's text has the form of a message.
    #[must_use]
    pub fn knows_core(&self, english: &str) -> bool {
        recognise(&self.forms, english).is_some()
    }

    fn translate(&self, english: &str, depth: u8) -> String {
        let text = english.trim();
        let found = recognise(&self.forms, text).filter(|_| depth > 0);
        let Some((form, fillings)) = found else { return english.to_owned() };
        let mut args = FluentArgs::with_capacity(fillings.len());
        for (name, inside) in fillings {
            let value = if VERBATIM.contains(&name.as_str()) {
                FluentValue::from(inside)
            } else {
                count(inside).unwrap_or_else(|| self.translate(inside, depth.saturating_sub(1)).into())
            };
            args.set(name, value);
        }
        let Some(translated) = self.format(&form.id, &args) else { return english.to_owned() };
        let start = &english[..english.len() - english.trim_start().len()];
        let end = &english[english.trim_end().len()..];
        [start, &translated, end].concat()
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.messages.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
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

fn bundle(language: Language, messages: &str) -> Result<FluentBundle<FluentResource>, CatalogueError> {
    let damaged = |detail: String| CatalogueError::Damaged { language, detail };
    let resource =
        FluentResource::try_new(messages.to_owned()).map_err(|(_, errors)| damaged(format!("{:?}", errors.first())))?;
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // All languages here are written from left to right; marks around values would end up in file names.
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).map_err(|errors| damaged(format!("{:?}", errors.first())))?;
    Ok(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

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
