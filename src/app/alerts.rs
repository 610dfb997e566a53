//! Tells by a notification of the system that work has ended, where the person has asked for it and does not look.

use super::{contexts::contexts, late::Late, text::work as text};
use crate::browser::{notify, pacer, preferences};
use core::ops::Deref;
use leptos::{prelude::*, task::spawn_local};

/// Name of the person's wish among the browser's preferences.
const WISH: &str = "switchback.notify";

/// Notifications at the end of work.
#[derive(Clone, Copy)]
pub struct Alerts(Late<State>);

/// Whether there are notifications.
pub struct State {
    /// Whether the person wants them and the browser allows them.
    pub is_on: RwSignal<bool>,
    /// Why there are none though they were asked for.
    pub refusal: RwSignal<Option<&'static str>>,
}

impl Default for State {
    /// Asks nothing.
    fn default() -> Self {
        let is_on = preferences::load(WISH).is_some() && notify::is_allowed();
        Self { is_on: RwSignal::new(is_on), refusal: RwSignal::new(None) }
    }
}

impl Deref for Alerts {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Alerts {
    /// As the person chose at an earlier visit.
    pub fn new() -> Self {
        Self(Late::new())
    }

    /// Turns them on, for which the browser may ask the person, or off. Call it from a click.
    pub fn set(self, is_wanted: bool) {
        self.refusal.set(None);
        if !is_wanted {
            preferences::forget(WISH);
            return self.is_on.set(false);
        }
        self.is_on.set(true);
        spawn_local(async move {
            let is_allowed = notify::ask().await;
            // The box shows that it was ticked before it shows that this was in vain.
            pacer::breathe().await;
            if is_allowed {
                preferences::save(WISH, "on");
            } else {
                let was_blocked = notify::is_blocked();
                self.refusal.set(Some(if was_blocked { text::tell_blocked() } else { text::tell_refused() }));
            }
            self.is_on.set(is_allowed);
        });
    }

    /// Tells that work has ended.
    pub fn tell(self, title: &str, body: &str) {
        if self.is_on.get_untracked() {
            // A notification that cannot be shown costs nothing: the page shows the end, too.
            notify::show_if_hidden(title, body);
        }
    }
}

/// The page's notifications.
///
/// # Panics
/// Outside the app, which provides them.
pub fn use_alerts() -> Alerts {
    contexts().alerts
}
