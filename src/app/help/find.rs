//! Finding a topic by what a person types.

use super::{TOPICS, Topic, TopicWords, words};

/// The topics that hold all words of `query`; every topic where it has none.
#[must_use]
pub fn find(query: &str) -> Vec<Topic> {
    TOPICS.into_iter().filter(|topic| fits(query, &text_of(&words(*topic)))).collect()
}

/// Whether `text` holds all words of `query`, in any order and whatever their case.
#[must_use]
pub fn fits(query: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    query.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// All that a topic may be found by.
fn text_of(words: &TopicWords) -> String {
    let parts = [words.title, words.means, words.safe].into_iter();
    parts.chain(words.steps.iter().copied()).chain(words.asked.iter().copied()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_found_by_what_people_and_other_tools_say() {
        for (query, topic) in [
            ("no lights", Topic::StaysDark),
            ("0xffd", Topic::DamagedLine),
            ("1 MB 4 mb", Topic::SizeMismatch),
            ("boot @81000", Topic::BootError),
            ("packet header", Topic::NoAnswer),
            ("ModemManager", Topic::PortBusy),
        ] {
            assert!(find(query).contains(&topic), "{query}: {:?}", find(query));
        }
    }

    #[test]
    fn a_search_without_words_finds_every_topic_and_one_without_sense_finds_none() {
        assert_eq!(find("  "), TOPICS);
        assert_eq!(find("zebra crossing"), []);
    }
}
