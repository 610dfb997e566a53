//! Makes a Rust function of every message in `locales/en/app`, so that a text which does not exist, or lacks one of its
//! values, does not compile; and lays them into one file for `words`.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::fmt::Write as _;
use std::{fs, path::Path};

/// The English texts of the app, which the functions are made from.
const ENGLISH: &str = "locales/en/app";

/// Lays `words.rs` and `en.ftl` into `out`; `root` is the folder of the package.
pub fn lay(root: &Path, out: &Path) {
    println!("cargo:rerun-if-changed={ENGLISH}");
    let mut source = String::new();
    let mut english = String::new();
    for (name, text) in files(&root.join(ENGLISH)) {
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{ENGLISH}/{name}.ftl does not parse: {errors:?}"));
        english.push_str(&serializer::serialize(&without_comments(&resource)));
        module(&mut source, &name, &resource.body);
    }
    fs::write(out.join("words.rs"), source).expect("OUT_DIR is writable");
    fs::write(out.join("en.ftl"), english).expect("OUT_DIR is writable");
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

fn without_comments<'a>(resource: &fluent_syntax::ast::Resource<&'a str>) -> fluent_syntax::ast::Resource<&'a str> {
    let body = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            Some(Entry::Message(fluent_syntax::ast::Message { comment: None, ..message.clone() }))
        }
        Entry::Term(term) => Some(Entry::Term(fluent_syntax::ast::Term { comment: None, ..term.clone() })),
        _ => None,
    });
    fluent_syntax::ast::Resource { body: body.collect() }
}

/// The functions of one file, as a module of its name.
fn module(source: &mut String, name: &str, body: &[Entry<&str>]) {
    let _ = writeln!(source, "/// Texts of `{ENGLISH}/{name}.ftl`.\npub mod {name} {{");
    for entry in body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let Some(short) = id.strip_prefix(&format!("{name}-")) else {
            panic!("the message {id} of {name}.ftl does not begin with `{name}-`");
        };
        let Some(value) = &message.value else { panic!("the message {id} has no text") };
        function(source, id, &short.replace('-', "_"), value);
    }
    source.push_str("}\n");
}

fn function(source: &mut String, id: &str, name: &str, value: &Pattern<&str>) {
    let mut blanks = Vec::new();
    blanks_of(value, &mut blanks);
    let mut text = String::new();
    for element in &value.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { .. } => text.push('…'),
        }
    }
    let text = text.replace('\n', " ").replace('[', "\\[").replace('<', "\\<");
    let _ = writeln!(source, "    /// {text}\n    #[must_use]");
    if blanks.is_empty() {
        let _ = writeln!(source, "    pub fn {name}() -> &'static str {{\n        super::plain({id:?})\n    }}");
        return;
    }
    let parameters: Vec<String> =
        blanks.iter().map(|blank| format!("{blank}: impl Into<super::FluentValue<'a>>")).collect();
    let values: Vec<String> = blanks.iter().map(|blank| format!("({blank:?}, {blank}.into())")).collect();
    let _ = writeln!(
        source,
        "    pub fn {name}<'a>({}) -> String {{\n        super::filled({id:?}, [{}])\n    }}",
        parameters.join(", "),
        values.join(", ")
    );
}

/// The blanks of a text, in the order in which they first occur.
fn blanks_of<'a>(pattern: &Pattern<&'a str>, blanks: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            blanks_of_expression(expression, blanks);
        }
    }
}

fn blanks_of_expression<'a>(expression: &Expression<&'a str>, blanks: &mut Vec<&'a str>) {
    match expression {
        Expression::Inline(inline) => blanks_of_inline(inline, blanks),
        Expression::Select { selector, variants } => {
            blanks_of_inline(selector, blanks);
            for variant in variants {
                blanks_of(&variant.value, blanks);
            }
        }
    }
}

fn blanks_of_inline<'a>(inline: &InlineExpression<&'a str>, blanks: &mut Vec<&'a str>) {
    let of_arguments = |arguments: &CallArguments<&'a str>, blanks: &mut Vec<&'a str>| {
        for argument in &arguments.positional {
            blanks_of_inline(argument, blanks);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } if !blanks.contains(&id.name) => blanks.push(id.name),
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments, blanks),
        InlineExpression::Placeable { expression } => blanks_of_expression(expression, blanks),
        _ => {}
    }
}
