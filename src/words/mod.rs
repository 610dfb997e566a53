//! Every text of the app in the language of the person. Knows nothing of devices, backups and elements.
//!
//! The English texts lie in `locales/en` as Fluent messages. The build makes a function of each of the app's
//! ([`text`]), so that a missing text or value does not compile; the function carries its English, and nothing else is
//! needed to speak it. Another language is a file of the same messages that the page fetches when it is wanted, and a
//! [`Tongue`] reads; what it lacks is said in English. Texts of the lower layers are English when they arrive here and
//! are recognised by their form ([`core`]): the forms are fetched with the language.

mod catalogue;
mod language;
mod recognise;
mod template;

pub use catalogue::{Catalogue, CatalogueError};
pub use language::{LANGUAGES, Language};
pub use template::Value;

use std::cell::RefCell;
use template::Piece;

/// The texts of the app, a module for each file of `locales/en/app` and a function for each message.
pub mod text {
    use super::template::{Key, Piece, Value};
    use super::{filled, plain};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// A language other than English. English reaches it through this trait only, so that what reads a language can be
/// loaded with it.
pub trait Tongue {
    /// Which language it is.
    fn language(&self) -> Language;

    /// The text of a message without values, which lives as long as the page; none where the language lacks it.
    fn plain(&self, id: &'static str) -> Option<&'static str>;

    /// The text of a message with its values, each with the name of its blank; none where the language lacks it.
    fn text(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String>;

    /// A lower layer's text in this language; as it is where no message has its form.
    fn core(&self, english: &str) -> String;
}

thread_local! {
    /// The language of the texts; none for English.
    static SPOKEN: RefCell<Option<Box<dyn Tongue>>> = const { RefCell::new(None) };
}

/// Makes `tongue` the language of all texts from now on; English where there is none.
pub fn speak(tongue: Option<Box<dyn Tongue>>) {
    SPOKEN.set(tongue);
}

/// The language of the texts.
#[must_use]
pub fn language() -> Language {
    SPOKEN.with_borrow(|spoken| spoken.as_ref().map_or(Language::En, |tongue| tongue.language()))
}

/// A text of a lower layer, which is English, in the language of the person. One that no message has the form of stays
/// as it is.
#[must_use]
pub fn core<E: core::fmt::Display + ?Sized>(english: &E) -> String {
    translated(english.to_string())
}

fn translated(english: String) -> String {
    SPOKEN.with_borrow(|spoken| match spoken {
        None => english,
        Some(tongue) => tongue.core(&english),
    })
}

/// A message without values.
fn plain(id: &'static str, english: &'static str) -> &'static str {
    SPOKEN.with_borrow(|spoken| spoken.as_ref().and_then(|tongue| tongue.plain(id)).unwrap_or(english))
}

/// A message with its values.
fn filled(id: &'static str, english: &'static [Piece], values: &[(&'static str, Value<'_>)]) -> String {
    let said = SPOKEN.with_borrow(|spoken| spoken.as_ref().and_then(|tongue| tongue.text(id, values)));
    said.unwrap_or_else(|| template::fill(english, values))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `say` says while German of these messages is spoken.
    fn in_german<T>(messages: &str, say: impl FnOnce() -> T) -> T {
        speak(Some(Box::new(Catalogue::new(Language::De, messages, "").unwrap())));
        let said = say();
        speak(None);
        said
    }

    #[test]
    fn english_is_spoken_where_no_tongue_is_set() {
        assert_eq!(language(), Language::En);
        assert_eq!(text::shell::cancel(), "Cancel");
        assert_eq!(text::library::backups(1_u32), "1 backup");
        assert_eq!(core("12 bytes"), "12 bytes");
    }

    #[test]
    fn a_message_that_a_language_lacks_is_said_in_english() {
        let german = "shell-cancel = Abbrechen\nlibrary-deleted = „{ $name }“ gelöscht.\n";
        let english = (text::shell::undo(), text::library::restored("x"));
        assert_eq!(in_german(german, text::shell::cancel), "Abbrechen");
        assert_eq!(in_german(german, || text::library::deleted("x")), "„x“ gelöscht.");
        assert_eq!(in_german(german, || (text::shell::undo(), text::library::restored("x"))), english);
        assert_eq!(in_german(german, || core("Not a text of ours")), "Not a text of ours");
        assert_eq!((language(), text::shell::cancel()), (Language::En, "Cancel"));
    }

    #[test]
    fn a_text_that_says_another_value_than_it_is_given_is_said_in_english() {
        let english = text::library::deleted("x");
        assert_eq!(in_german("library-deleted = { $file } gelöscht.\n", || text::library::deleted("x")), english);
    }

    #[test]
    fn a_text_without_values_is_kept_once_for_each_language() {
        let first = in_german("shell-cancel = Abbrechen\n", text::shell::cancel);
        let second = in_german("shell-cancel = Abbrechen\n", text::shell::cancel);
        assert!(std::ptr::eq(first, second));
    }
}
