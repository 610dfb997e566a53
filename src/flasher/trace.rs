//! A bounded transcript of the session in plain words, for the log panel and for reports. Holds commands and outcomes,
//! never flash content, so it can be shared.

use core::time::Duration;
use std::collections::VecDeque;

/// Lines that are kept; older ones fall out.
const MAX_LINES: usize = 2000;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceLine {
    /// Time on the session's clock.
    pub at: Duration,
    /// What happened.
    pub text: String,
}

/// The transcript.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    lines: VecDeque<TraceLine>,
    dropped: u64,
}

impl Trace {
    /// Adds a line.
    pub fn note(&mut self, at: Duration, text: String) {
        if self.lines.len() >= MAX_LINES {
            self.lines.pop_front();
            self.dropped = self.dropped.saturating_add(1);
        }
        self.lines.push_back(TraceLine { at, text });
    }

    /// The lines that are kept, oldest first.
    pub fn lines(&self) -> impl Iterator<Item = &TraceLine> {
        self.lines.iter()
    }

    /// How many older lines fell out.
    #[must_use]
    pub const fn dropped(&self) -> u64 {
        self.dropped
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_transcript_forgets_its_oldest_lines() {
        let mut trace = Trace::default();
        for line in 0..MAX_LINES + 5 {
            trace.note(Duration::ZERO, line.to_string());
        }
        assert_eq!(trace.lines().next().unwrap().text, "5");
        assert_eq!(trace.dropped(), 5);
    }
}
