//! English texts as the build makes them of their messages, and the values that fill them.
//!
//! It says what Fluent says of the same message, with none of Fluent's code: English is in the program, Fluent comes with
//! another language.

use core::fmt::Write as _;
use std::borrow::Cow;

/// What stands in a blank of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, said as it is.
    Text(Cow<'a, str>),
    /// A whole number, which a text may choose its words by.
    Number(u64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

/// A piece of an English text.
#[derive(Debug)]
pub enum Piece {
    /// Said as it is.
    Text(&'static str),
    /// The value of this place.
    Blank(usize),
    /// Words chosen by the value of a place: the first variant whose key it has.
    Choice {
        /// The place of the value.
        blank: usize,
        /// The words for some values.
        variants: &'static [(Key, &'static [Piece])],
        /// The words for every other value.
        otherwise: &'static [Piece],
    },
}

/// What a variant is chosen by.
#[derive(Debug)]
pub enum Key {
    /// This number.
    Number(u64),
    /// This text, or a number of this plural category.
    Word(&'static str),
}

impl Key {
    fn is_of(&self, value: &Value<'_>) -> bool {
        match (self, value) {
            (Self::Number(key), Value::Number(number)) => key == number,
            (Self::Word(key), Value::Number(number)) => *key == category(*number),
            (Self::Word(key), Value::Text(text)) => key == text,
            (Self::Number(_), Value::Text(_)) => false,
        }
    }
}

/// The plural category of a whole number in English.
const fn category(number: u64) -> &'static str {
    match number {
        1 => "one",
        _ => "other",
    }
}

/// The text of `pieces` with `values` in its blanks, each with the name of its blank.
pub fn fill(pieces: &[Piece], values: &[(&str, Value<'_>)]) -> String {
    let mut text = String::new();
    lay(&mut text, pieces, values);
    text
}

fn lay(text: &mut String, pieces: &[Piece], values: &[(&str, Value<'_>)]) {
    // The build counts the blanks, so every place has a value.
    let value = |at: usize| values.get(at).map(|(_, value)| value);
    for piece in pieces {
        match piece {
            Piece::Text(literal) => text.push_str(literal),
            Piece::Blank(at) => match value(*at) {
                Some(Value::Text(inside)) => text.push_str(inside),
                Some(Value::Number(number)) => {
                    let _ = write!(text, "{number}");
                }
                None => {}
            },
            Piece::Choice { blank, variants, otherwise } => {
                let has_key = |key: &Key| value(*blank).is_some_and(|value| key.is_of(value));
                let chosen = variants.iter().find(|(key, _)| has_key(key)).map_or(*otherwise, |(_, pieces)| *pieces);
                lay(text, chosen, values);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOUND: &[Piece] = &[
        Piece::Text("Here: "),
        Piece::Choice {
            blank: 0,
            variants: &[
                (Key::Number(0), &[Piece::Text("none")]),
                (Key::Word("one"), &[Piece::Text("one thing")]),
                (Key::Word("many"), &[Piece::Text("more than "), Piece::Blank(1)]),
            ],
            otherwise: &[Piece::Blank(0), Piece::Text(" things")],
        },
        Piece::Text("."),
    ];

    fn found<'a>(count: impl Into<Value<'a>>) -> String {
        fill(FOUND, &[("count", count.into()), ("most", 1000_u32.into())])
    }

    #[test]
    fn a_number_chooses_by_itself_before_its_category_and_else_what_is_left() {
        assert_eq!(found(0_u32), "Here: none.");
        assert_eq!(found(1_u32), "Here: one thing.");
        assert_eq!(found(2_u64), "Here: 2 things.");
        assert_eq!(found(21_usize), "Here: 21 things.");
    }

    #[test]
    fn a_text_chooses_by_its_wording_and_never_as_a_number() {
        assert_eq!(found("many"), "Here: more than 1000.");
        assert_eq!(found("one".to_owned()), "Here: one thing.");
        assert_eq!(found("0"), "Here: 0 things.");
        assert_eq!(found(Cow::Borrowed("all")), "Here: all things.");
    }

    #[test]
    fn numbers_are_said_without_marks_between_their_digits() {
        assert_eq!(fill(&[Piece::Blank(0)], &[("size", 16_777_216_u32.into())]), "16777216");
        assert_eq!(fill(&[Piece::Blank(0)], &[("size", 0_u32.into())]), "0");
    }
}
