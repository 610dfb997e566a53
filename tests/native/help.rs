//! The help about trouble against the errors that lead to it, and against its page in `docs`.
//! `UPDATE_EXPECT=1 cargo test` writes that page anew.

use super::error_texts::{flasher_errors, port_errors, protocol_errors};
use std::path::Path;
use switchback::app::help::{Cause, GROUPS, TOPICS, Topic, asked, group, safe, words};
use switchback::image::error::ImageError;
use switchback::vault::error::{EntryProblem, VaultError};

const PAGE: &str = "docs/troubleshooting.md";

/// Topics without an error of their own: a person finds these by what they see, or the browser's own errors lead there.
const GENERAL: [Topic; 6] = [
    Topic::SlowErase,
    Topic::StaysDark,
    Topic::BootError,
    Topic::NoWebSerial,
    Topic::SaveRefused,
    Topic::PageIncomplete,
];

fn image_errors() -> Vec<ImageError> {
    let name = || "a.bin".to_owned();
    vec![
        ImageError::Empty,
        ImageError::TooLarge { limit: 1 },
        ImageError::GzipTruncated { length: 1 },
        ImageError::PartsMissing { names: name() },
    ]
}

fn vault_errors() -> Vec<VaultError> {
    let name = || "kitchen".to_owned();
    vec![
        VaultError::Full { needed: 1 },
        VaultError::Blocked,
        VaultError::Damaged { what: name() },
        VaultError::NotFound { id: name() },
        VaultError::ArchiveEntry { name: name(), problem: EntryProblem::Damaged },
    ]
}

#[test]
fn every_topic_is_reached_by_an_error_or_is_a_general_one() {
    let mut reached: Vec<Topic> = flasher_errors().iter().map(Cause::topic).collect();
    reached.extend(protocol_errors().iter().map(Cause::topic));
    reached.extend(port_errors().iter().map(Cause::topic));
    reached.extend(image_errors().iter().map(Cause::topic));
    reached.extend(vault_errors().iter().map(Cause::topic));
    for topic in TOPICS {
        assert_ne!(reached.contains(&topic), GENERAL.contains(&topic), "{topic:?}");
    }
    assert!(reached.iter().all(|topic| TOPICS.contains(topic)));
}

#[test]
fn every_topic_says_what_it_means_what_to_do_and_when_it_is_safe_to_go_on() {
    for topic in TOPICS {
        let words = words(topic);
        assert!(words.steps.len() >= 2, "{topic:?} needs more than one step");
        for sentence in words.steps.iter().chain([&words.means, &words.safe]) {
            assert!(sentence.ends_with('.'), "{sentence}");
        }
        assert!(
            !words.title.ends_with('.') && TOPICS.into_iter().filter(|other| words.title == title(*other)).count() == 1
        );
    }
}

fn title(topic: Topic) -> &'static str {
    words(topic).title
}

fn page() -> String {
    let mut page =
        "# Trouble and what helps\n\nThe pages that every error of Switchback links to. This file is made of \
                    their words; a test fails when the two\ndiffer, and `UPDATE_EXPECT=1 cargo test troubleshooting` \
                    writes it anew.\n"
            .to_owned();
    for of_group in GROUPS {
        page += &format!("\n## {}\n", group(of_group));
        for topic in TOPICS.into_iter().filter(|topic| topic.group() == of_group) {
            let words = words(topic);
            page += &format!("\n### {}\n<a id=\"{}\"></a>\n{}\n\n", words.title, topic.slug(), words.means);
            for (at, step) in words.steps.iter().enumerate() {
                page += &format!("{}. {step}\n", at + 1);
            }
            page += &format!("\n**{}:** {}\n", safe(), words.safe);
            if !words.asked.is_empty() {
                let quoted: Vec<String> = words.asked.iter().map(|asked| format!("“{asked}”")).collect();
                page += &format!("\n{}: {}\n", asked(), quoted.join(", "));
            }
        }
    }
    page
}

#[test]
fn the_page_about_troubleshooting_has_the_words_of_the_app() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&file, page()).unwrap();
    }
    assert_eq!(page(), std::fs::read_to_string(&file).unwrap(), "run with UPDATE_EXPECT=1 and read the page");
}
