//! Effects, all of one type.

use leptos::prelude::*;

/// Runs `act` soon, and again whenever a signal that it reads has changed; it is told whether it runs again.
pub fn follow(act: impl Fn(bool) + 'static) {
    let act: Box<dyn Fn(bool)> = Box::new(act);
    Effect::new(move |before: Option<()>| act(before.is_some()));
}
