//! One line of progress on a terminal; plain lines where the output is not a terminal.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};
use switchback::flasher::progress::{Phase, ProgressEvent};

/// Shortest time between two updates.
const UPDATE_EVERY: Duration = Duration::from_millis(200);
/// Characters of the bar.
const BAR_WIDTH: u64 = 30;

/// Draws an operation.
pub struct Bar {
    phase: &'static str,
    total: u32,
    begin: Instant,
    shown: Option<Instant>,
    terminal: bool,
}

impl Bar {
    /// Nothing drawn yet.
    pub fn new() -> Self {
        Self { phase: "", total: 0, begin: Instant::now(), shown: None, terminal: std::io::stderr().is_terminal() }
    }

    /// Takes an event.
    pub fn show(&mut self, event: &ProgressEvent) {
        match event {
            ProgressEvent::Phase { phase, total } => {
                self.end_line();
                self.phase = name(*phase);
                self.total = *total;
                self.begin = Instant::now();
                self.shown = None;
                if !self.terminal {
                    eprintln!("{} ({} bytes)", self.phase, self.total);
                }
            }
            ProgressEvent::Advanced { done } => self.draw(*done),
            ProgressEvent::Trouble { what, .. } => {
                self.end_line();
                eprintln!("{what}");
            }
            ProgressEvent::Finished | ProgressEvent::Failed | ProgressEvent::Cancelled => self.end_line(),
            ProgressEvent::Started { .. } | ProgressEvent::Region { .. } => {}
        }
    }

    fn draw(&mut self, done: u32) {
        let now = Instant::now();
        let complete = done >= self.total;
        if !self.terminal || (!complete && self.shown.is_some_and(|shown| now - shown < UPDATE_EVERY)) {
            return;
        }
        self.shown = Some(now);
        let total = u64::from(self.total).max(1);
        let filled = (BAR_WIDTH * u64::from(done) / total).min(BAR_WIDTH) as usize;
        let seconds = (now - self.begin).as_secs_f64().max(0.001);
        let rate = f64::from(done) / seconds;
        let left = f64::from(self.total.saturating_sub(done)) / rate.max(1.0);
        eprint!(
            "\r{:<10} [{}{}] {done}/{} bytes, {:.1} kB/s, {left:.0} s left   ",
            self.phase,
            "#".repeat(filled),
            "-".repeat(BAR_WIDTH as usize - filled),
            self.total,
            rate / 1000.0,
        );
        let _ = std::io::stderr().flush();
    }

    fn end_line(&mut self) {
        if self.terminal && self.shown.take().is_some() {
            eprintln!();
        }
    }
}

fn name(phase: Phase) -> &'static str {
    match phase {
        Phase::Probing => "Looking",
        Phase::Reading => "Reading",
        Phase::Packing => "Packing",
        Phase::Erasing => "Erasing",
        Phase::Writing => "Writing",
        Phase::Verifying => "Proving",
        Phase::Healing => "Healing",
    }
}
