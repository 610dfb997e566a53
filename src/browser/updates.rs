//! A newer version of the page that the browser has fetched and holds back. `start.js` finds it and puts it to use.

use super::listener::Listener;
use web_sys::{Event, Window};

/// Said by `start.js` when a newer version waits.
const READY: &str = "switchback-update-ready";
/// Said to it when the newer version shall be used.
const APPLY: &str = "switchback-update-apply";

/// Calls `hear` when a newer version waits, at once if it does already, for as long as the page lives.
pub fn on_ready(hear: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    if is_ready(&window) {
        hear();
    }
    core::mem::forget(Listener::new(window.into(), READY, move |_| hear()));
}

/// Whether it was found before this program began to listen.
fn is_ready(window: &Window) -> bool {
    let root = window.document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-update"))
}

/// Puts the newer version to use, which loads the page again.
pub fn apply() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(APPLY)) {
        // Fails for no event that was just made.
        let _ = window.dispatch_event(&event);
    }
}
