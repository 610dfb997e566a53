//! Makes a Rust function of every message in `locales/en/app`, so that a text which does not exist, or lacks one of its
//! values, does not compile. The function carries its English with it, so that English needs no Fluent when the page runs
//! and every text goes where its function goes.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::fmt::Write as _;
use std::{fs, path::Path};

/// The English texts of the app, which the functions are made from.
const ENGLISH: &str = "locales/en/app";

/// What is made of all messages.
#[derive(Default)]
struct Sources {
    /// The functions, in a module for each file.
    words: String,
    /// Every message by its name, with the names of its blanks and its function: what a test calls.
    every: String,
}

/// Lays `words.rs` and, for a test, `every_word.rs` into `out`; `root` is the folder of the package.
pub fn lay(root: &Path, out: &Path) {
    println!("cargo:rerun-if-changed={ENGLISH}");
    let mut sources = Sources::default();
    for (name, text) in files(&root.join(ENGLISH)) {
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{ENGLISH}/{name}.ftl does not parse: {errors:?}"));
        module(&mut sources, &name, &resource.body);
    }
    fs::write(out.join("words.rs"), sources.words).expect("OUT_DIR is writable");
    fs::write(out.join("every_word.rs"), format!("&[\n{}]\n", sources.every)).expect("OUT_DIR is writable");
}

/// Names and texts of the Fluent files in a folder, by name.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{} cannot be read: {error}", folder.display()));
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        })
        .collect();
    files.sort();
    files
}

/// The functions of one file, as a module of its name.
fn module(sources: &mut Sources, name: &str, body: &[Entry<&str>]) {
    let _ = writeln!(sources.words, "/// Texts of `{ENGLISH}/{name}.ftl`.\npub mod {name} {{\n    use super::*;\n");
    for entry in body {
        match entry {
            Entry::Message(message) => function(sources, name, message),
            Entry::Term(term) => panic!("the term -{} of {name}.ftl: terms are not supported in English", term.id.name),
            _ => {}
        }
    }
    sources.words.push_str("}\n");
}

fn function(sources: &mut Sources, module: &str, message: &Message<&str>) {
    let id = message.id.name;
    let Some(short) = id.strip_prefix(&format!("{module}-")) else {
        panic!("the message {id} of {module}.ftl does not begin with `{module}-`");
    };
    let name = short.replace('-', "_");
    let Some(pattern) = &message.value else { panic!("the message {id} has no text") };
    assert!(message.attributes.is_empty(), "the message {id}: attributes are not supported in English");
    let mut template = Template { id, blanks: Vec::new() };
    let pieces = template.pieces(pattern);
    let (words, every) = (&mut sources.words, &mut sources.every);
    let _ = writeln!(words, "    /// {}\n    #[must_use]", description(&pieces));
    if template.blanks.is_empty() {
        let text = match pieces.as_slice() {
            [] => "",
            [Piece::Text(text)] => text,
            _ => unreachable!("only a blank divides a text"),
        };
        let _ = writeln!(words, "    pub fn {name}() -> &'static str {{\n        plain({id:?}, {text:?})\n    }}");
        let _ = writeln!(every, "    ({id:?}, &[], |_| words::text::{module}::{name}().to_owned()),");
        return;
    }
    let joined = |part: &dyn Fn(usize, &str) -> String| {
        let parts: Vec<String> = template.blanks.iter().enumerate().map(|(at, blank)| part(at, blank)).collect();
        parts.join(", ")
    };
    let _ = writeln!(
        words,
        "    pub fn {name}<'a>({}) -> String {{\n        static ENGLISH: &[Piece] = &{};\n        filled({id:?}, ENGLISH, &[{}])\n    }}",
        joined(&|_, blank| format!("{blank}: impl Into<Value<'a>>")),
        source(&pieces),
        joined(&|_, blank| format!("({blank:?}, {blank}.into())")),
    );
    let _ = writeln!(
        every,
        "    ({id:?}, &{:?}, |values| words::text::{module}::{name}({})),",
        template.blanks,
        joined(&|at, _| format!("values[{at}].clone()")),
    );
}

/// A piece of a text, as `src/words/template.rs` knows it.
enum Piece {
    Text(String),
    Blank(usize),
    Choice { blank: usize, variants: Vec<(Key, Vec<Piece>)>, otherwise: Vec<Piece> },
}

/// What a variant is chosen by.
enum Key {
    Number(u64),
    Word(String),
}

/// A message on its way from Fluent to pieces.
struct Template<'m> {
    id: &'m str,
    /// Names of the blanks, in the order in which they first occur.
    blanks: Vec<&'m str>,
}

impl<'m> Template<'m> {
    fn pieces(&mut self, pattern: &Pattern<&'m str>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut pieces, value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut pieces),
            }
        }
        pieces
    }

    fn expression(&mut self, expression: &Expression<&'m str>, pieces: &mut Vec<Piece>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                push_text(pieces, &unescape_unicode_to_string(value));
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                pieces.push(Piece::Blank(self.blank(id.name)));
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression, pieces),
            Expression::Inline(InlineExpression::NumberLiteral { value }) => {
                self.refuse(&format!("the number {value} as a value"))
            }
            Expression::Inline(InlineExpression::FunctionReference { id, .. }) => {
                self.refuse(&format!("the function {}", id.name))
            }
            Expression::Inline(InlineExpression::MessageReference { id, .. }) => {
                self.refuse(&format!("the message {} in another", id.name))
            }
            Expression::Inline(InlineExpression::TermReference { id, .. }) => {
                self.refuse(&format!("the term -{}", id.name))
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let blank = self.blank(id.name);
                pieces.push(self.choice(blank, variants));
            }
            Expression::Select { .. } => self.refuse("a choice by anything but a value"),
        }
    }

    fn choice(&mut self, blank: usize, variants: &[Variant<&'m str>]) -> Piece {
        let Some((default, others)) = variants.split_last().filter(|(last, _)| last.default) else {
            self.refuse("a default variant (*) that is not the last one");
        };
        let variants = others.iter().map(|variant| (self.key(&variant.key), self.pieces(&variant.value))).collect();
        Piece::Choice { blank, variants, otherwise: self.pieces(&default.value) }
    }

    fn key(&self, key: &VariantKey<&str>) -> Key {
        match key {
            VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
            VariantKey::NumberLiteral { value } => match value.parse() {
                Ok(number) => Key::Number(number),
                Err(_) => self.refuse(&format!("the variant [{value}], which is no whole number from 0,")),
            },
        }
    }

    fn blank(&mut self, name: &'m str) -> usize {
        self.blanks.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.blanks.push(name);
            self.blanks.len() - 1
        })
    }

    fn refuse(&self, what: &str) -> ! {
        panic!("the message {}: {what} is not supported in English", self.id)
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

/// The text for the documentation of its function.
fn description(pieces: &[Piece]) -> String {
    let parts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.as_str(),
        Piece::Blank(_) | Piece::Choice { .. } => "…",
    });
    parts.collect::<String>().replace('\n', " ").replace('[', "\\[").replace('<', "\\<")
}

/// The pieces as a Rust array.
fn source(pieces: &[Piece]) -> String {
    let parts: Vec<String> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("Piece::Text({text:?})"),
            Piece::Blank(at) => format!("Piece::Blank({at})"),
            Piece::Choice { blank, variants, otherwise } => {
                let variants: Vec<String> = variants
                    .iter()
                    .map(|(key, pieces)| match key {
                        Key::Number(number) => format!("(Key::Number({number}), &{})", source(pieces)),
                        Key::Word(word) => format!("(Key::Word({word:?}), &{})", source(pieces)),
                    })
                    .collect();
                format!(
                    "Piece::Choice {{ blank: {blank}, variants: &[{}], otherwise: &{} }}",
                    variants.join(", "),
                    source(otherwise)
                )
            }
        })
        .collect();
    format!("[{}]", parts.join(", "))
}
