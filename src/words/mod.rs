//! Every text of the app in the language of the person. Knows nothing of devices, backups and elements.
//!
//! The English texts lie in `locales/en` as Fluent messages. The build makes a function of each of the app's
//! ([`text`]), so that a missing text or value does not compile. Another language is a file of the same messages that the
//! page fetches when it is wanted; what it lacks is said in English. Texts of the lower layers are English when they
//! arrive here and are recognised by their form ([`core`]): the forms are fetched with the language.

mod catalogue;
mod language;
mod recognise;

pub use catalogue::{Catalogue, CatalogueError};
pub use fluent_bundle::FluentValue;
pub use language::{LANGUAGES, Language};

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// The texts of the app, a module for each file of `locales/en/app` and a function for each message.
pub mod text {
    use super::{FluentValue, filled, plain};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

thread_local! {
    static SPOKEN: RefCell<Rc<Catalogue>> = RefCell::new(Rc::new(Catalogue::english()));
    /// Texts without values, once for each language: the app's labels are `&'static str`.
    static PLAIN: RefCell<HashMap<(Language, &'static str), &'static str>> = RefCell::default();
}

/// Makes `catalogue` the language of all texts from now on.
pub fn speak(catalogue: Catalogue) {
    SPOKEN.set(Rc::new(catalogue));
}

/// The language of the texts.
#[must_use]
pub fn language() -> Language {
    spoken().language()
}

fn spoken() -> Rc<Catalogue> {
    SPOKEN.with_borrow(Rc::clone)
}

/// A text of a lower layer, which is English, in the language of the person. One that no message has the form of stays
/// as it is.
#[must_use]
pub fn core<E: core::fmt::Display + ?Sized>(english: &E) -> String {
    spoken().core(&english.to_string())
}

/// A message without values. The text lives as long as the page; there is one for each message and language.
fn plain(id: &'static str) -> &'static str {
    let catalogue = spoken();
    PLAIN.with_borrow_mut(|known| {
        *known.entry((catalogue.language(), id)).or_insert_with(|| catalogue.text(id, &[]).leak())
    })
}

/// A message with its values.
fn filled<const N: usize>(id: &'static str, values: [(&'static str, FluentValue<'_>); N]) -> String {
    spoken().text(id, &values)
}
