//! The table of a soak: one row per fault class.

use crate::fault::{CLASSES, Class};
use crate::session::{Run, Verdict};
use core::fmt::Write as _;
use std::collections::BTreeMap;

/// Longest error text in the list below the table, in characters.
const SHOWN_CHARACTERS: usize = 110;

/// What came of the runs of one class.
#[derive(Debug, Clone, Default)]
pub struct Row {
    pub runs: u32,
    pub backups: [u32; 2],
    pub restores: [u32; 2],
    pub compares: [u32; 2],
    pub struck: u32,
    pub errors: u32,
    pub wrong: u32,
    pub worst_again_percent: f64,
    pub texts: BTreeMap<String, u32>,
}

impl Row {
    fn add(&mut self, run: &Run) {
        self.runs += 1;
        for (counts, verdict) in
            [(&mut self.backups, &run.backup), (&mut self.restores, &run.restore), (&mut self.compares, &run.compare)]
        {
            counts[0] += u32::from(*verdict == Verdict::Exact);
            counts[1] += u32::from(*verdict != Verdict::NotTried);
            match verdict {
                Verdict::Error(text) => {
                    self.errors += 1;
                    *self.texts.entry(shortened(text)).or_default() += 1;
                }
                Verdict::Wrong(text) => {
                    self.wrong += 1;
                    *self.texts.entry(format!("WRONG: {}", shortened(text))).or_default() += 1;
                }
                Verdict::Exact | Verdict::NotTried => {}
            }
        }
        self.struck += u32::from(run.was_struck);
        self.worst_again_percent = self.worst_again_percent.max(run.again_percent.unwrap_or(0.0));
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(SHOWN_CHARACTERS).collect()
}

/// All rows.
#[derive(Debug, Clone)]
pub struct Table(Vec<(Class, Row)>);

impl Table {
    /// Nothing has run yet.
    pub fn new() -> Self {
        Self(CLASSES.iter().map(|class| (*class, Row::default())).collect())
    }

    /// Takes a run in.
    pub fn add(&mut self, class: Class, run: &Run) {
        if let Some((_, row)) = self.0.iter_mut().find(|(other, _)| *other == class) {
            row.add(run);
        }
    }

    /// Operations with a wrong outcome.
    pub fn wrong(&self) -> u32 {
        self.0.iter().map(|(_, row)| row.wrong).sum()
    }

    /// Runs in all.
    pub fn runs(&self) -> u32 {
        self.0.iter().map(|(_, row)| row.runs).sum()
    }

    /// As Markdown.
    pub fn to_markdown(&self) -> String {
        let mut text = String::from(
            "| what goes wrong | runs | backups exact | restores exact | compared rightly | ended suddenly and finished later | moved again | clear error | wrong |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n",
        );
        for (class, row) in self.0.iter().filter(|(_, row)| row.runs > 0) {
            let share = |[exact, tried]: [u32; 2]| format!("{exact} of {tried}");
            let again = if row.struck > 0 { format!("{:.1} %", row.worst_again_percent) } else { "–".into() };
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} | {again} | {} | {} |",
                class.name(),
                row.runs,
                share(row.backups),
                share(row.restores),
                share(row.compares),
                row.struck,
                row.errors,
                row.wrong,
            );
        }
        text
    }

    /// The errors that sessions ended with, by class.
    pub fn errors_to_markdown(&self) -> String {
        let mut text = String::new();
        for (class, row) in self.0.iter().filter(|(_, row)| !row.texts.is_empty()) {
            let _ = writeln!(text, "- {}:", class.name());
            for (error, count) in &row.texts {
                let _ = writeln!(text, "  - {count} × {error}…");
            }
        }
        text
    }
}
