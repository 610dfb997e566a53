//! The guide by device: from the files beside the page to what a person reads. Pure text in, text out.
//! Knows nothing of requests, signals and elements.
//!
//! Its pages are made as HTML and not as views: they are documents that only change as a whole, and this costs the
//! program a fraction of the bytes. All that comes from the files is escaped.

mod article;
mod html;
mod list;

pub use article::{connect_steps, model_body, model_head};
pub use list::{count, first_match, list};

use serde_json::Value;

/// Facts and words of all models.
#[derive(Debug, Clone, PartialEq)]
pub struct Guide {
    facts: Value,
    words: Value,
}

/// What is to be said while the chip of a chosen model is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Nothing at all.
    Silence,
    /// Something that makes no sense.
    Noise,
    /// The firmware's start.
    NormalStart,
}

impl Guide {
    /// Reads the files of facts and words; none where they are no JSON.
    #[must_use]
    pub fn read(facts: &str, words: &str) -> Option<Self> {
        Some(Self { facts: serde_json::from_str(facts).ok()?, words: serde_json::from_str(words).ok()? })
    }

    /// A text by its keys; empty where there is none, which the build rules out.
    #[must_use]
    pub fn word(&self, keys: &[&str]) -> &str {
        let found = at(&self.words, keys);
        // A model's own words and the empty key may be missing; any other is a slip that the tests notice.
        let may_miss = keys.first() == Some(&"models") || keys.contains(&"");
        debug_assert!(may_miss || found.as_str().is_some(), "the guide has no words for {keys:?}");
        found.as_str().unwrap_or_default()
    }

    /// What to do about what was heard, in the words of a model.
    #[must_use]
    pub fn heard(&self, id: &str, heard: Heard) -> Option<String> {
        let model = self.model(id)?;
        let key = match heard {
            Heard::Silence => "silent",
            Heard::Noise => "noise",
            Heard::NormalStart => "started",
        };
        let way = fill(self.word(&["ways", model.way(), "hint"]), &model.blanks());
        Some(fill(self.word(&["hints", key]), &[("do", &way), ("hold", model.hold())]))
    }

    /// The name of a model.
    #[must_use]
    pub fn name_of(&self, id: &str) -> Option<&str> {
        self.model(id).map(Model::name)
    }

    fn models(&self) -> impl Iterator<Item = Model<'_>> {
        items(&self.facts, "models").map(|facts| Model { guide: self, facts })
    }

    fn model(&self, id: &str) -> Option<Model<'_>> {
        self.models().find(|model| model.id() == id)
    }
}

/// A guide as it is asked by pages that can do without it, so that they need not bring along what reads it.
pub trait Book: Send + Sync {
    /// What [`connect_steps`] makes of it.
    fn connect_steps(&self, id: &str) -> Option<String>;
    /// See [`Guide::heard`].
    fn heard(&self, id: &str, heard: Heard) -> Option<String>;
    /// See [`Guide::name_of`].
    fn name_of(&self, id: &str) -> Option<&str>;
    /// All of it.
    fn guide(&self) -> &Guide;
}

impl Book for Guide {
    fn connect_steps(&self, id: &str) -> Option<String> {
        connect_steps(self, id)
    }

    fn heard(&self, id: &str, heard: Heard) -> Option<String> {
        self.heard(id, heard)
    }

    fn name_of(&self, id: &str) -> Option<&str> {
        self.name_of(id)
    }

    fn guide(&self) -> &Guide {
        self
    }
}

/// One model of a guide.
#[derive(Clone, Copy)]
struct Model<'a> {
    guide: &'a Guide,
    facts: &'a Value,
}

impl<'a> Model<'a> {
    fn fact(self, key: &str) -> &'a str {
        text_of(self.facts, &[key])
    }

    fn id(self) -> &'a str {
        self.fact("id")
    }

    /// A text of its own; empty where it needs none.
    fn own(self, key: &str) -> &'a str {
        self.guide.word(&["models", self.id(), key])
    }

    /// Its name; that of a generic board is a word.
    fn name(self) -> &'a str {
        let own = self.own("name");
        if own.is_empty() { self.fact("name") } else { own }
    }

    /// The pins that a wire leads to, by role.
    fn pin(self, role: &str) -> Option<&'a str> {
        let pin = items(at(self.facts, &["header"]), "pins").find(|pin| text_of(pin, &["role"]) == role)?;
        pin.get("label")?.as_str()
    }

    fn way(self) -> &'a str {
        text_of(self.facts, &["flash_mode", "way"])
    }

    fn hold(self) -> &'a str {
        let own = text_of(self.facts, &["flash_mode", "hold"]);
        if own.is_empty() { self.guide.word(&["flash_mode", "hold"]) } else { own }
    }

    /// What the words of a way leave open.
    fn blanks(self) -> [(&'static str, &'a str); 3] {
        let mode = at(self.facts, &["flash_mode"]);
        [("label", text_of(mode, &["control", "label"])), ("bridge", text_of(mode, &["bridge"])), ("hold", self.hold())]
    }

    /// "ESP8285 or ESP8266EX", with "usually" where it is only common knowledge.
    fn chips(self) -> String {
        let names: Vec<&str> = texts(at(self.facts, &["chip"]), "names").collect();
        self.hedged(at(self.facts, &["chip"]), names.join(&format!(" {} ", self.guide.word(&["facts", "or"]))))
    }

    /// Puts "usually" before what no source confirms.
    fn hedged(self, fact: &Value, text: String) -> String {
        if is_usual(fact) { format!("{} {text}", self.guide.word(&["page", "usually"])) } else { text }
    }
}

fn is_usual(fact: &Value) -> bool {
    text_of(fact, &["source"]) == "usual"
}

/// What lies behind keys; `null` where there is nothing.
fn at<'a>(value: &'a Value, keys: &[&str]) -> &'a Value {
    keys.iter().try_fold(value, |value, key| value.get(key)).unwrap_or(&Value::Null)
}

/// A text behind keys; empty where there is none.
fn text_of<'a>(value: &'a Value, keys: &[&str]) -> &'a str {
    at(value, keys).as_str().unwrap_or_default()
}

fn items<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn texts<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    items(value, key).filter_map(Value::as_str)
}

/// "GPIO12, GPIO5"
fn pins(value: &Value) -> String {
    let pins: Vec<String> = numbers(value, "gpios").map(|gpio| format!("GPIO{gpio}")).collect();
    pins.join(", ")
}

fn numbers(value: &Value, key: &str) -> impl Iterator<Item = u64> {
    items(value, key).filter_map(Value::as_u64)
}

/// Fills the `{blanks}` of a text.
fn fill(text: &str, blanks: &[(&str, &str)]) -> String {
    blanks.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&["{", name, "}"].concat(), value))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The guide as it lies beside the page.
    pub fn guide() -> Guide {
        let words = include_str!("../../../guides/en.json");
        Guide::read(include_str!("../../../guides/models.json"), words).unwrap()
    }

    #[test]
    fn what_is_heard_is_answered_in_the_words_of_the_model() {
        let guide = guide();
        let heard = |id, heard| guide.heard(id, heard).unwrap();
        assert!(heard("ifan02", Heard::NormalStart).contains("join TP16 to GND as the power comes on"));
        assert!(heard("ifan02", Heard::NormalStart).contains("3 to 5 seconds"));
        assert!(heard("rf-r1", Heard::Silence).contains("bridge R21 and hold the button"));
        assert_eq!(guide.heard("nobody-made-it", Heard::Noise), None);
    }

    #[test]
    fn no_model_leaves_a_blank_open() {
        let guide = guide();
        for model in guide.models() {
            let page = model_body(&guide, model.id()) + &connect_steps(&guide, model.id()).unwrap();
            assert!(!page.contains('{'), "{}: {page}", model.id());
            for heard in [Heard::Silence, Heard::Noise, Heard::NormalStart] {
                assert!(!guide.heard(model.id(), heard).unwrap().contains('{'), "{}", model.id());
            }
        }
    }

    #[test]
    fn every_word_of_the_pages_is_asked_for() {
        let pages = [include_str!("article.rs"), include_str!("list.rs"), include_str!("../pages/guide.rs")].concat();
        let sources = pages + include_str!("mod.rs").split("mod tests").next().unwrap();
        let guide = guide();
        for section in ["page", "connect", "sections", "picture", "wiring", "flash_mode", "led", "facts", "hints"] {
            let Value::Object(words) = at(&guide.words, &[section]) else { panic!("no words for {section}") };
            for (key, _) in words {
                assert!(sources.contains(&format!("\"{key}\"")), "nothing asks for {section}.{key}");
            }
        }
    }

    #[test]
    fn files_that_are_no_json_give_no_guide() {
        assert_eq!(Guide::read("{}", "<!doctype html>"), None);
        assert_eq!(Guide::read("", "{}"), None);
    }
}
