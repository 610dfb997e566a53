//! The activity log: what happened, in plain words, with the time. Lives in memory only.

use super::contexts::contexts;
use leptos::prelude::*;

/// Most lines kept; older ones go first.
const MAX_LINES: usize = 500;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// Local time of day, `14:03:59`.
    pub time: String,
    /// What happened.
    pub text: String,
    /// Whether it went wrong.
    pub is_trouble: bool,
}

/// The log.
#[derive(Debug, Clone, Copy)]
pub struct Log(RwSignal<Vec<LogLine>>);

impl Log {
    /// An empty log.
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Notes what happened.
    pub fn say(self, text: impl Into<String>) {
        self.push(text.into(), false);
    }

    /// Notes what went wrong.
    pub fn trouble(self, text: impl Into<String>) {
        self.push(text.into(), true);
    }

    fn push(self, text: String, is_trouble: bool) {
        let time = time_of_day();
        self.0.update(|lines| {
            if lines.len() >= MAX_LINES {
                lines.remove(0);
            }
            lines.push(LogLine { time, text, is_trouble });
        });
    }

    /// All lines, oldest first; follows changes.
    pub fn lines(self) -> Vec<LogLine> {
        self.0.get()
    }

    /// The log as text, one line each.
    pub fn text(self) -> String {
        self.0.with_untracked(|lines| lines.iter().map(|line| format!("{} {}\n", line.time, line.text)).collect())
    }
}

/// Local time of day, `14:03:59`.
pub fn time_of_day() -> String {
    String::from(js_sys::Date::new_0().to_time_string()).chars().take(8).collect()
}

/// The page's log.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_log() -> Log {
    contexts().log
}
