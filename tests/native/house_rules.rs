//! Rules of the house that a machine can read off the text of the tree.
//!
//! Each rule is a function from one file to what is wrong with it. It is run over the whole tree and, beside that,
//! over a sample that breaks it, so that a rule which cannot fail is noticed.

use super::rust_text::{code_only, has_word, is_identifier, strings, without_tests};
use std::fs;
use std::path::{Path, PathBuf};

/// What each layer may import, as path prefixes after `crate::`.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("protocol", &[]),
    ("image", &[]),
    ("flasher", &["protocol", "image"]),
    ("device", &["flasher::port"]),
    ("browser", &["flasher::port"]),
    ("vault", &["image"]),
    ("words", &[]),
    ("app", &["protocol", "image", "flasher", "device", "browser", "vault", "words"]),
];

/// Crates that exist in a browser only.
const BROWSER_CRATES: &[&str] = &[
    "gloo",
    "gloo_timers",
    "js_sys",
    "leptos",
    "serde_wasm_bindgen",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
];

/// Where browser crates may be named.
const BROWSER_PLACES: &[&str] = &["src/main.rs", "src/browser/", "src/vault/idb.rs", "src/app/"];

/// Lints that the layers which read foreign bytes deny.
const NO_PANIC_LINTS: &[&str] =
    &["clippy::unwrap_used", "clippy::expect_used", "clippy::indexing_slicing", "clippy::arithmetic_side_effects"];

/// Longest file, in lines without its inline tests, that needs no reason.
const LONGEST_FILE_LINES: usize = 500;

/// Names that the tree holds but nobody here wrote.
const NOT_OURS: &[&str] =
    &[".git", ".tools", "artifacts", "dist", "node_modules", "playwright-report", "target", "test-results"];

/// One file of the tree, its path from the root with forward slashes.
struct SourceFile {
    path: String,
    text: String,
}

/// What a rule found wrong in a file.
type Findings = Vec<String>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files whose names end with one of `endings`.
fn files(endings: &[&str]) -> Vec<SourceFile> {
    let mut found = Vec::new();
    collect(&root(), endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("a folder of the tree can be listed") {
        let path = entry.expect("an entry of the tree can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if NOT_OURS.contains(&name.as_str()) || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            collect(&path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let inside = path.strip_prefix(root()).expect("a path of the tree is below its root");
            let path_text = inside.to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).expect("a source file is UTF-8");
            found.push(SourceFile { path: path_text, text });
        }
    }
}

/// Runs `rule` over files and ends the test with all that it found.
fn check_tree(endings: &[&str], rule: impl Fn(&SourceFile) -> Findings) {
    let files = files(endings);
    assert!(!files.is_empty(), "no file ends with {endings:?}: the rule would hold for nothing");
    let findings: Vec<String> = files
        .iter()
        .flat_map(|file| rule(file).into_iter().map(|finding| format!("{}: {finding}", file.path)))
        .collect();
    assert!(findings.is_empty(), "{} broken rule(s):\n{}", findings.len(), findings.join("\n"));
}

/// Shows that `rule` is silent on `good` and speaks on `bad`, both laid at `path`.
fn check_rule(rule: impl Fn(&SourceFile) -> Findings, path: &str, good: &str, bad: &str) {
    let file = |text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
    assert_eq!(rule(&file(good)), Findings::new(), "the good sample was refused");
    assert_ne!(rule(&file(bad)), Findings::new(), "the bad sample passed");
}

fn finding_if(broken: bool, finding: &str) -> Findings {
    if broken { vec![finding.to_owned()] } else { Findings::new() }
}

/// The layer that a file of `src` belongs to.
fn layer_of(path: &str) -> Option<&'static str> {
    let first = path.strip_prefix("src/")?.split('/').next()?;
    MAY_IMPORT.iter().map(|&(layer, _)| layer).find(|&layer| layer == first || format!("{layer}.rs") == first)
}

fn opens_with_its_purpose(file: &SourceFile) -> Findings {
    finding_if(!file.text.starts_with("//! "), "does not open with `//!` and what it is for")
}

fn folder_says_what_it_does_not_know(file: &SourceFile) -> Findings {
    let is_folder = file.path.starts_with("src/") && file.path.ends_with("/mod.rs");
    let head: Vec<&str> = file.text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).collect();
    let says = head.join(" ").to_lowercase().contains("knows nothing of");
    finding_if(is_folder && !says, "its module doc has no \"Knows nothing of\" sentence")
}

fn imports_downward_only(file: &SourceFile) -> Findings {
    let Some(own) = layer_of(&file.path) else {
        return Findings::new();
    };
    let allowed = MAY_IMPORT.iter().find(|&&(layer, _)| layer == own).map_or(&[][..], |&(_, allowed)| allowed);
    let code = code_only(&file.text);
    let mut findings = Findings::new();
    for (at, found) in code.match_indices("crate::") {
        if code[..at].chars().next_back().is_some_and(is_identifier) {
            continue;
        }
        let path = &code[at + found.len()..];
        if path.starts_with('{') || path.starts_with('*') {
            findings.push("groups layers as `crate::{..}`: write one `use` for each".to_owned());
            continue;
        }
        let path: String = path.chars().take_while(|&c| is_identifier(c) || c == ':').collect();
        let target = path.split("::").next().unwrap_or_default();
        let is_layer = MAY_IMPORT.iter().any(|&(layer, _)| layer == target);
        let is_allowed = allowed.iter().any(|&prefix| path == prefix || path.starts_with(&format!("{prefix}::")));
        if is_layer && target != own && !is_allowed {
            findings.push(format!("`{own}` may not use `crate::{path}`"));
        }
    }
    findings
}

fn names_browser_crates_only_in_their_places(file: &SourceFile) -> Findings {
    if !file.path.starts_with("src/") || BROWSER_PLACES.iter().any(|&place| file.path.starts_with(place)) {
        return Findings::new();
    }
    let code = code_only(&file.text);
    let found = BROWSER_CRATES.iter().filter(|&&name| has_word(&code, name));
    found.map(|name| format!("`{name}` belongs in {BROWSER_PLACES:?}")).collect()
}

fn pure_layers_have_no_async_and_no_clock(file: &SourceFile) -> Findings {
    if !matches!(layer_of(&file.path), Some("protocol" | "image")) {
        return Findings::new();
    }
    let code = code_only(&file.text);
    let words = ["async", "await", "Clock", "Instant", "SystemTime", "thread"];
    let found = words.iter().filter(|&&word| has_word(&code, word));
    found.map(|word| format!("`{word}` has no place in a pure layer")).collect()
}

fn foreign_bytes_cannot_panic(file: &SourceFile) -> Findings {
    let guarded = ["src/protocol/mod.rs", "src/image/mod.rs", "src/flasher/mod.rs"];
    if !guarded.contains(&file.path.as_str()) {
        return Findings::new();
    }
    let denied = file.text.split("deny(").skip(1).filter_map(|rest| rest.split(')').next()).collect::<String>();
    let missing = NO_PANIC_LINTS.iter().filter(|&&lint| !denied.contains(lint));
    missing.map(|lint| format!("does not deny `{lint}`")).collect()
}

fn tests_are_claims_that_run(file: &SourceFile) -> Findings {
    let code = code_only(&file.text);
    let mut findings = finding_if(has_word(&code, "should_panic"), "uses `should_panic`: assert on an error instead");
    findings.extend(finding_if(code.contains("#[ignore]"), "ignores a test without a reason"));
    let prefixed = code.match_indices("fn test_").map(|(at, _)| code[at + 3..].split('(').next().unwrap_or_default());
    findings.extend(prefixed.map(|name| format!("`{name}` is no claim: say what holds, without `test_`")));
    findings
}

fn native_tests_do_not_sleep(file: &SourceFile) -> Findings {
    let plain = without_tests(&file.text);
    let tests = if file.path.starts_with("tests/native/") { &file.text[..] } else { &file.text[plain.len()..] };
    finding_if(code_only(tests).contains("thread::sleep"), "a test sleeps: wait on a condition or on virtual time")
}

fn long_files_say_why(file: &SourceFile) -> Findings {
    let lines = without_tests(&file.text).lines().count();
    let reason = file.text.lines().take_while(|line| line.starts_with("//!")).any(|line| line.contains("Long because"));
    let is_test = file.path.starts_with("tests/");
    let broken = !is_test && lines > LONGEST_FILE_LINES && !reason;
    finding_if(broken, &format!("{lines} lines and no \"Long because\" in its module doc"))
}

/// Names that are the same in every language.
const NAMES: &[&str] = &["Switchback", "Escape"];

/// Text of the app lies in `locales`, where it can be translated; what only a developer reads may stand in the code.
fn app_has_no_text_of_its_own(file: &SourceFile) -> Findings {
    if layer_of(&file.path) != Some("app") {
        return Findings::new();
    }
    let is_text = |literal: &str| {
        let words: Vec<&str> = literal.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1).collect();
        let is_capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        let is_lower = |word: &&str| word.chars().skip(1).all(char::is_lowercase);
        let begins = words.first().is_some_and(|word| is_capital(word) && is_lower(word) && word.len() > 2);
        let ends = words.len() > 1 && literal.trim_end().ends_with(['.', '!', '?', '…']);
        (begins || ends) && !literal.contains('<')
    };
    let is_for_developers =
        |before: &str| ["expect(", "panic!(", "expect_throw("].iter().any(|call| before.trim_end().ends_with(call));
    let texts = strings(without_tests(&file.text)).into_iter().filter(|(before, literal)| {
        !is_for_developers(before) && !NAMES.contains(&literal.as_str()) && is_text(literal)
    });
    texts.map(|(_, literal)| format!("“{literal}” belongs in locales/en/app")).collect()
}

/// What the compiler makes anew for every type, though it could be there once.
fn page_has_one_sort_and_one_reader(file: &SourceFile) -> Findings {
    if !matches!(layer_of(&file.path), Some("image" | "flasher" | "vault" | "app")) || file.path == "src/image/sort.rs"
    {
        return Findings::new();
    }
    let code = code_only(without_tests(&file.text));
    let mut findings = finding_if(has_word(&code, "Deserialize"), "derives `Deserialize`: read with `image::json`");
    findings.extend(finding_if(code.contains(".sort"), "sorts by itself: use `image::sort`"));
    findings
}

fn nothing_is_left_over(file: &SourceFile) -> Findings {
    let notes = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let macros = ["dbg", "todo", "unimplemented"];
    let mut findings: Findings =
        notes.iter().filter(|&&note| has_word(&file.text, note)).map(|note| format!("`{note}` is left over")).collect();
    if file.path.ends_with(".rs") {
        let code = code_only(&file.text);
        let found = macros.iter().filter(|&&name| code.contains(&format!("{name}!(")) && has_word(&code, name));
        findings.extend(found.map(|name| format!("`{name}!` is left over")));
    }
    findings
}

fn journeys_wait_on_conditions_and_run_once(file: &SourceFile) -> Findings {
    if !file.path.starts_with("tests/e2e/") {
        return Findings::new();
    }
    let banned = ["waitForTimeout", "test.only", "describe.only", "test.skip", "test.fixme", "test.fail("];
    let mut findings: Findings =
        banned.iter().filter(|&&word| file.text.contains(word)).map(|word| format!("uses `{word}`")).collect();
    let retries = file.text.match_indices("retries:").map(|(at, word)| file.text[at + word.len()..].trim_start());
    findings.extend(retries.filter(|rest| !rest.starts_with("0,")).map(|_| "retries must be 0".to_owned()));
    if file.path.ends_with("playwright.config.ts") {
        findings.extend(finding_if(!file.text.contains("retries: 0,"), "does not say `retries: 0`"));
        findings.extend(finding_if(!file.text.contains("forbidOnly: true"), "does not say `forbidOnly: true`"));
    }
    findings
}

#[test]
fn every_source_file_opens_with_its_purpose() {
    check_tree(&[".rs"], opens_with_its_purpose);
    check_rule(opens_with_its_purpose, "src/a.rs", "//! For a.\n", "use std::fs;\n//! For a.\n");
}

#[test]
fn every_folder_says_what_it_does_not_know() {
    check_tree(&["mod.rs"], folder_says_what_it_does_not_know);
    let good = "//! Frames. Knows nothing\n//! of ports.\n";
    check_rule(folder_says_what_it_does_not_know, "src/a/mod.rs", good, "//! Frames.\n// Knows nothing of b.\n");
}

#[test]
fn layers_import_downward_only() {
    check_tree(&[".rs"], imports_downward_only);
    let good = "//! See [`crate::protocol`].\nuse crate::flasher::port::Port;\nuse crate::device::bus;\n";
    check_rule(imports_downward_only, "src/device/a.rs", good, "use crate::protocol::slip;\n");
    check_rule(imports_downward_only, "src/device/a.rs", good, "use crate::flasher::link;\n");
    check_rule(imports_downward_only, "src/device/a.rs", good, "use crate::{flasher, image};\n");
    check_rule(imports_downward_only, "src/vault/a.rs", "use crate::image::Map;\n", "fn f(_: crate::app::App) {}\n");
}

#[test]
fn every_layer_has_files_and_a_place_in_the_map() {
    let files = files(&[".rs"]);
    for &(layer, _) in MAY_IMPORT {
        assert!(files.iter().any(|file| layer_of(&file.path) == Some(layer)), "no file belongs to `{layer}`");
    }
    for file in files.iter().filter(|file| file.path.starts_with("src/")) {
        let is_root = matches!(file.path.as_str(), "src/lib.rs" | "src/main.rs");
        assert!(is_root || layer_of(&file.path).is_some(), "{} belongs to no layer", file.path);
    }
}

#[test]
fn browser_crates_stay_in_their_places() {
    check_tree(&[".rs"], names_browser_crates_only_in_their_places);
    let rule = names_browser_crates_only_in_their_places;
    check_rule(rule, "src/vault/a.rs", "// web_sys has it\n", "use web_sys::Window;\n");
    check_rule(rule, "src/flasher/a.rs", "let s = \"leptos\";\n", "leptos::mount::mount_to_body(f);\n");
}

#[test]
fn protocol_and_image_have_no_async_and_no_clock() {
    check_tree(&[".rs"], pure_layers_have_no_async_and_no_clock);
    let rule = pure_layers_have_no_async_and_no_clock;
    check_rule(rule, "src/protocol/a.rs", "// async is for others\nfn f(now: Duration) {}\n", "async fn f() {}\n");
    check_rule(rule, "src/image/a.rs", "fn f() {}\n", "let t = std::time::Instant::now();\n");
}

#[test]
fn layers_that_read_foreign_bytes_deny_what_panics() {
    check_tree(&[".rs"], foreign_bytes_cannot_panic);
    let good = format!("#![cfg_attr(not(test), deny({}))]\n", NO_PANIC_LINTS.join(", "));
    let bad = good.replace("clippy::unwrap_used, ", "");
    check_rule(foreign_bytes_cannot_panic, "src/image/mod.rs", &good, &bad);
}

#[test]
fn tests_are_named_as_claims_and_all_run() {
    check_tree(&[".rs"], tests_are_claims_that_run);
    let good = "#[ignore = \"needs a board\"]\nfn a_claim_holds() {}\n";
    check_rule(tests_are_claims_that_run, "src/a.rs", good, "#[should_panic]\nfn a_claim_holds() {}\n");
    check_rule(tests_are_claims_that_run, "src/a.rs", good, "#[ignore]\nfn a_claim_holds() {}\n");
    check_rule(tests_are_claims_that_run, "src/a.rs", good, "fn test_claim() {}\n");
}

#[test]
fn no_native_test_sleeps() {
    check_tree(&[".rs"], native_tests_do_not_sleep);
    let bad = "fn f() {}\n#[cfg(test)]\nmod tests { fn a() { std::thread::sleep(d); } }\n";
    check_rule(native_tests_do_not_sleep, "src/a.rs", "fn f() { std::thread::sleep(d); }\n", bad);
    check_rule(native_tests_do_not_sleep, "tests/native/a.rs", "fn f() {}\n", "use std::thread::sleep;\n");
}

#[test]
fn long_files_give_a_reason() {
    check_tree(&[".rs"], long_files_say_why);
    let long = "fn f() {}\n".repeat(LONGEST_FILE_LINES + 1);
    check_rule(long_files_say_why, "src/a.rs", &format!("//! Long because of its table.\n{long}"), &long);
    let tested = format!("fn f() {{}}\n#[cfg(test)]\n{long}");
    check_rule(long_files_say_why, "src/a.rs", &tested, &long);
}

#[test]
fn no_text_of_the_app_stands_in_its_code() {
    check_tree(&[".rs"], app_has_no_text_of_its_own);
    let rule = app_has_no_text_of_its_own;
    let good = "// Says it.\nview! { <p class=\"stack tight\">{text::title()}</p> }; x.expect(\"It is there.\");\n";
    check_rule(rule, "src/app/a.rs", good, "view! { <p>\"Restore\"</p> }\n");
    check_rule(rule, "src/app/a.rs", good, "let words = format!(\"{count} backups are here.\");\n");
}

#[test]
fn the_page_sorts_and_reads_in_one_way() {
    check_tree(&[".rs"], page_has_one_sort_and_one_reader);
    let good = "use serde::Serialize;\nsort_by_key(&mut a, key);\n#[cfg(test)]\nmod tests { fn a() { a.sort(); } }\n";
    check_rule(page_has_one_sort_and_one_reader, "src/vault/a.rs", good, "a.sort_unstable_by_key(key);\n");
    check_rule(page_has_one_sort_and_one_reader, "src/app/a.rs", good, "#[derive(Deserialize)]\nstruct A;\n");
}

#[test]
fn no_marker_is_left_over() {
    check_tree(&[".rs", ".ts", ".css", ".html", ".js", ".mjs", ".py"], nothing_is_left_over);
    let note = format!("// {}: later\n", concat!("TO", "DO"));
    check_rule(nothing_is_left_over, "style/a.css", "/* done */\n", &note);
    check_rule(nothing_is_left_over, "src/a.rs", "// dbg!(x) prints\n", "dbg!(x);\n");
}

#[test]
fn journeys_are_not_retried_and_do_not_sleep() {
    check_tree(&["playwright.config.ts"], journeys_wait_on_conditions_and_run_once);
    check_tree(&[".ts"], journeys_wait_on_conditions_and_run_once);
    let good = "export default { forbidOnly: true, retries: 0, workers: 1 };\n";
    let rule = journeys_wait_on_conditions_and_run_once;
    check_rule(rule, "tests/e2e/playwright.config.ts", good, &good.replace("retries: 0", "retries: 2"));
    check_rule(rule, "tests/e2e/playwright.config.ts", good, &good.replace("forbidOnly: true, ", ""));
    check_rule(rule, "tests/e2e/a.spec.ts", "test('a', f);\n", "await page.waitForTimeout(50);\n");
}
