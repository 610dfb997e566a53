//! Recognises a finished English text by the message that it was made from.
//!
//! A message is literal text with blanks between. A text has its form where the literals occur in their order and every
//! blank takes at least one character; of several messages the one with the most literal text is meant.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// A piece of a message.
#[derive(Debug)]
enum Piece {
    Literal(String),
    Blank(String),
}

/// The form of one message.
#[derive(Debug)]
pub struct Form {
    /// The message's name.
    pub id: String,
    pieces: Vec<Piece>,
    /// Bytes of literal text.
    weight: usize,
}

/// A blank and what stands in it.
pub type Filling<'t> = (String, &'t str);

impl Form {
    /// The form of a message; none where it holds more than text and blanks, or no text at all.
    pub fn of(id: &str, pattern: &Pattern<&str>) -> Option<Self> {
        let mut pieces = Vec::new();
        let mut weight = 0;
        for element in &pattern.elements {
            pieces.push(match element {
                PatternElement::TextElement { value } => {
                    weight += value.len();
                    Piece::Literal((*value).to_owned())
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => Piece::Blank(id.name.to_owned()),
                PatternElement::Placeable { .. } => return None,
            });
        }
        (weight > 0).then(|| Self { id: id.to_owned(), pieces, weight })
    }

    /// What stands in the blanks of `text`; nothing where it has another form.
    fn fillings<'t>(&self, text: &'t str) -> Option<Vec<Filling<'t>>> {
        let mut fillings = Vec::new();
        fill(&self.pieces, text, &mut fillings).then_some(fillings)
    }
}

/// The form that `text` has, with what stands in its blanks.
pub fn recognise<'f, 't>(forms: &'f [Form], text: &'t str) -> Option<(&'f Form, Vec<Filling<'t>>)> {
    let matching = forms.iter().filter_map(|form| Some((form, form.fillings(text)?)));
    matching.max_by_key(|(form, _)| form.weight)
}

/// Lays `text` over `pieces`; on success the blanks' texts are in `fillings`.
fn fill<'t>(pieces: &[Piece], text: &'t str, fillings: &mut Vec<Filling<'t>>) -> bool {
    match pieces {
        [] => text.is_empty(),
        [Piece::Literal(literal), rest @ ..] => {
            text.strip_prefix(literal.as_str()).is_some_and(|text| fill(rest, text, fillings))
        }
        [Piece::Blank(name), rest @ ..] => {
            let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
            for end in ends.filter(|end| *end > 0) {
                let (inside, after) = text.split_at(end);
                let is_end = match rest.first() {
                    None => after.is_empty(),
                    Some(Piece::Literal(literal)) => after.starts_with(literal.as_str()),
                    Some(Piece::Blank(_)) => true,
                };
                if is_end {
                    let known = fillings.len();
                    fillings.push((name.clone(), inside));
                    if fill(rest, after, fillings) {
                        return true;
                    }
                    fillings.truncate(known);
                }
            }
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    fn forms(source: &str) -> Vec<Form> {
        let resource = parser::parse(source).expect("the sample parses");
        let messages = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Form::of(message.id.name, message.value.as_ref()?),
            _ => None,
        });
        messages.collect()
    }

    fn found<'t>(forms: &[Form], text: &'t str) -> Option<(String, Vec<&'t str>)> {
        let (form, fillings) = recognise(forms, text)?;
        Some((form.id.clone(), fillings.into_iter().map(|(_, inside)| inside).collect()))
    }

    #[test]
    fn a_text_is_recognised_with_what_stands_in_its_blanks() {
        let forms = forms("a = Damaged at { $address }, { $baud } baud.\nb = Nothing came.\n");
        assert_eq!(found(&forms, "Nothing came."), Some(("b".into(), vec![])));
        let filled = Some(("a".into(), vec!["0x1000", "9600 baud, 4800"]));
        assert_eq!(found(&forms, "Damaged at 0x1000, 9600 baud, 4800 baud."), filled);
        assert_eq!(found(&forms, "Nothing came"), None);
    }

    #[test]
    fn of_two_messages_the_one_with_more_text_is_meant() {
        let forms = forms("a = It is { $what }.\nb = It is the chip { $name }.\n");
        assert_eq!(found(&forms, "It is the chip X."), Some(("b".into(), vec!["X"])));
        assert_eq!(found(&forms, "It is late."), Some(("a".into(), vec!["late"])));
    }

    #[test]
    fn a_blank_takes_at_least_one_character_and_no_half_ones() {
        let forms = forms("a = { $name } is here.\n");
        assert_eq!(found(&forms, " is here."), None);
        assert_eq!(found(&forms, "„é“ is here."), Some(("a".into(), vec!["„é“"])));
    }

    #[test]
    fn a_message_with_choices_has_no_form() {
        assert!(forms("a = { $n ->\n    [one] one\n   *[other] many\n}\n").is_empty());
    }
}
