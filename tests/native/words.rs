//! Texts: every language says what English says, no text stands in the code, and the lower layers' texts are recognised.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use switchback::words::{self, Catalogue, LANGUAGES, Language, Tongue, Value};

/// An English message: its name, the names of its blanks, and its function.
type English = (&'static str, &'static [&'static str], fn(&[Value<'static>]) -> String);

/// Every English message of the app, as the build makes functions of them.
const EVERY: &[English] = include!(concat!(env!("OUT_DIR"), "/every_word.rs"));

/// Names of the values of each message.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn locale(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag())
}

/// The Fluent files of a language, as `app/library`, with their texts.
fn files(language: Language) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for part in ["app", "core"] {
        for entry in fs::read_dir(locale(language).join(part)).expect("every language has app and core") {
            let path = entry.expect("the folder can be read").path();
            let name = format!("{part}/{}", path.file_stem().expect("a file has a name").to_string_lossy());
            files.insert(name, fs::read_to_string(&path).expect("a Fluent file is UTF-8"));
        }
    }
    files
}

fn messages(text: &str) -> Messages {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), values_of(message))),
        _ => None,
    });
    messages.collect()
}

fn values_of(message: &Message<&str>) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    if let Some(pattern) = &message.value {
        values_of_pattern(pattern, &mut values);
    }
    values
}

fn values_of_pattern(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => values_of_inline(inline, values),
            Expression::Select { selector, variants } => {
                values_of_inline(selector, values);
                variants.iter().for_each(|variant| values_of_pattern(&variant.value, values));
            }
        }
    }
}

fn values_of_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        values.insert(id.name.to_owned());
    }
}

/// What `other` lacks of English, has beyond it, or fills with other values.
fn differences(english: &Messages, other: &Messages) -> Vec<String> {
    let lacking = english.keys().filter(|id| !other.contains_key(*id)).map(|id| format!("{id} is missing"));
    let beyond = other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id} is not in English"));
    let filled = english.iter().filter_map(|(id, values)| {
        let others = other.get(id)?;
        (others != values).then(|| format!("{id} has the values {others:?}, in English {values:?}"))
    });
    lacking.chain(beyond).chain(filled).collect()
}

/// All texts of a language, or those of a part of it.
fn text(language: Language, part: &str) -> String {
    let files = files(language).into_iter().filter(|(name, _)| name.starts_with(part));
    files.map(|(_, text)| text + "\n").collect()
}

fn catalogue(language: Language) -> Catalogue {
    Catalogue::new(language, &text(language, ""), &text(Language::En, "core")).unwrap()
}

#[test]
fn every_language_has_every_message_with_the_same_values() {
    let english = files(Language::En);
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let own = files(language);
        for (name, text) in &english {
            let other = own.get(name).map(|text| messages(text)).unwrap_or_default();
            wrong.extend(
                differences(&messages(text), &other).iter().map(|what| format!("{} {name}: {what}", language.tag())),
            );
        }
        wrong.extend(
            own.keys().filter(|name| !english.contains_key(*name)).map(|name| format!("{} {name}", language.tag())),
        );
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_missing_message_and_a_forgotten_value_are_found() {
    let english = messages("a = x\nb = { $n } y\n");
    assert_eq!(differences(&english, &messages("b = { $n } z\na = w\n")), Vec::<String>::new());
    assert_eq!(differences(&english, &messages("b = z\nc = w\n")).len(), 3);
}

#[test]
fn every_message_of_every_language_can_be_said_for_none_one_few_and_many() {
    for language in LANGUAGES {
        let catalogue = catalogue(language);
        for (name, text) in files(language) {
            for (id, values) in messages(&text) {
                for count in [0, 1, 2, 5, 22] {
                    let values: Vec<_> = values.iter().map(|value| (value.as_str(), Value::Number(count))).collect();
                    let said = catalogue.text(&id, &values);
                    let is_said = said.as_ref().is_some_and(|said| !said.contains('{') && !said.is_empty());
                    assert!(is_said, "{} {name} {id}: {said:?}", language.tag());
                }
            }
        }
    }
}

/// What Fluent itself says of a message.
fn fluently(bundle: &FluentBundle<FluentResource>, id: &str, values: &[(&str, Value<'_>)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.as_ref()),
            Value::Number(number) => FluentValue::from(*number),
        };
        args.set(*name, value);
    }
    let pattern = bundle.get_message(id).and_then(|message| message.value()).expect("the message has a text");
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    said
}

/// Every row of `count` values.
fn rows(values: &[Value<'static>], count: usize) -> Vec<Vec<Value<'static>>> {
    (0..count).fold(vec![vec![]], |rows, _| {
        rows.iter().flat_map(|row| values.iter().map(|value| row.iter().chain([value]).cloned().collect())).collect()
    })
}

#[test]
fn english_is_said_without_fluent_as_fluent_says_it() {
    let english = text(Language::En, "app");
    let mut bundle = FluentBundle::new(vec!["en".parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(english.clone()).expect("the messages parse")).expect("none is twice");

    let numbers = [0, 1, 2, 5, 11, 21, 101, 1_000_000, u64::from(u32::MAX), 1 << 53].map(Value::from);
    let texts = ["", " ", "0", "1", "one", "other", "two", "{ $count }", "„Küche“ 1.5 MB", "\u{202F}"].map(Value::from);
    let values = [numbers, texts].concat();
    let mut wrong = Vec::new();
    for (id, names, say) in EVERY {
        for row in rows(&values, names.len()) {
            let named: Vec<_> = names.iter().copied().zip(row.iter().cloned()).collect();
            let (said, expected) = (say(&row), fluently(&bundle, id, &named));
            if said != expected {
                wrong.push(format!("{id} {row:?}: {said:?}, Fluent says {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));

    let said: BTreeSet<_> = EVERY.iter().map(|(id, ..)| (*id).to_owned()).collect();
    assert_eq!(said, messages(&english).into_keys().collect());
}

/// The reviewed texts of the lower layers, one a line; `lead` begins lines that only say what follows.
fn reviewed() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/errors");
    let mut lines = Vec::new();
    // How the snapshots mark what stands in a line.
    let plain = |line: &str| {
        let line = line.trim().trim_start_matches("-> ").trim_start_matches("* ");
        line.strip_prefix('[').and_then(|rest| rest.split_once("] ")).map_or(line, |(_, rest)| rest).to_owned()
    };
    for name in ["flasher.txt", "image.txt", "vault.txt"] {
        let text = fs::read_to_string(folder.join(name)).expect("the snapshot is there");
        lines.extend(text.lines().map(plain).filter(|line| !line.is_empty()));
    }
    lines
}

#[test]
fn every_reviewed_text_of_the_lower_layers_is_recognised() {
    let catalogue = Catalogue::new(Language::De, "", &text(Language::En, "core")).unwrap();
    // A choice stands in one line with what follows from it.
    let is_choice = |text: &str| {
        text.split_once(": ").is_some_and(|(title, then)| catalogue.knows_core(title) && catalogue.knows_core(then))
    };
    let strange: Vec<_> =
        reviewed().into_iter().filter(|text| !catalogue.knows_core(text) && !is_choice(text)).collect();
    assert!(strange.is_empty(), "{} have no message:\n{}", strange.len(), strange.join("\n"));
}
