//! Short messages: what a screen reader is told politely, and what appears for a moment with a way back.

use super::contexts::contexts;
use leptos::prelude::*;
use std::sync::Arc;

/// What takes back what a message tells.
pub type Undo = Arc<dyn Fn() + Send + Sync>;

/// A message that can be taken back.
#[derive(Clone)]
pub struct Toast {
    /// What happened.
    pub message: String,
    /// What brings it back.
    pub undo: Option<Undo>,
}

/// Both kinds of message.
#[derive(Clone, Copy)]
pub struct Notices {
    /// Read out when the screen reader has time; not seen.
    pub announcement: RwSignal<String>,
    /// Seen at the foot of the page until it is dismissed or the next one comes.
    pub toast: RwSignal<Option<Toast>>,
}

impl Notices {
    /// None.
    pub fn new() -> Self {
        Self { announcement: RwSignal::new(String::new()), toast: RwSignal::new(None) }
    }

    /// Tells a screen reader.
    pub fn announce(self, message: impl Into<String>) {
        self.announcement.set(message.into());
    }

    /// Shows a message.
    pub fn show(self, message: impl Into<String>) {
        self.toast.set(Some(Toast { message: message.into(), undo: None }));
    }

    /// Takes a message with an Undo button away, where it is the one that is shown.
    pub fn end_undo(self, is_over: impl FnOnce(&Toast) -> bool) {
        let is_over =
            self.toast.with_untracked(|toast| toast.as_ref().is_some_and(|it| it.undo.is_some() && is_over(it)));
        if is_over {
            self.toast.set(None);
        }
    }

    /// Shows a message with an Undo button.
    pub fn show_undoable(self, message: impl Into<String>, undo: Undo) {
        self.toast.set(Some(Toast { message: message.into(), undo: Some(undo) }));
    }
}

/// The page's notices.
///
/// # Panics
/// Outside the app, which provides them.
pub fn use_notices() -> Notices {
    contexts().notices
}
