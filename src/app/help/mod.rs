//! The help about trouble: its topics, which error leads to which, and finding one by a word. Knows nothing of signals
//! and elements.

mod cause;
mod find;
mod topic;

pub use cause::Cause;
pub use find::{find, fits};
pub use topic::{GROUPS, Group, TOPICS, Topic};

pub use super::text::trouble::{TopicWords, asked, group, safe, words};
