//! Keeps the keyboard in the page when what had the focus has gone.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Focuses the first element that `selector` finds, where there is one.
pub fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    if !element.has_attribute("tabindex") && element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    // Focusing fails only for an element that has left the document meanwhile.
    let _ = element.focus();
}

/// Focuses after the next frame, when what `selector` finds is there.
pub fn focus_soon(selector: &'static str) {
    request_animation_frame(move || focus(selector));
}

/// After the next frame, brings a lost focus to what `selector` finds.
pub fn focus_if_lost(selector: impl AsRef<str> + 'static) {
    request_animation_frame(move || {
        let active = document().active_element();
        if active.is_none_or(|active| active.tag_name() == "BODY") {
            focus(selector.as_ref());
        }
    });
}
