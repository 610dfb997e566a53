//! Warns before the page is left while a device is being written.

use super::listener::Listener;
use wasm_bindgen::JsCast as _;
use web_sys::BeforeUnloadEvent;

/// While it lives, leaving the page asks the person first (in the browser's own words).
#[derive(Debug)]
#[must_use = "the warning ends when this is dropped"]
pub struct UnloadGuard {
    _listener: Option<Listener>,
}

impl UnloadGuard {
    /// Begins to warn.
    pub fn new() -> Self {
        let listener = web_sys::window().map(|window| {
            Listener::new(window.into(), "beforeunload", |event| {
                event.prevent_default();
                // Browsers before 2023 ask only where this is set.
                event.unchecked_ref::<BeforeUnloadEvent>().set_return_value("busy");
            })
        });
        Self { _listener: listener }
    }
}

impl Default for UnloadGuard {
    fn default() -> Self {
        Self::new()
    }
}
