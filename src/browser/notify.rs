//! A notification when long work is done and the page is not being looked at.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Notification, NotificationOptions, NotificationPermission, VisibilityState};

/// Whether the browser has notifications at all.
#[must_use]
pub fn is_supported() -> bool {
    js_sys::Reflect::has(&js_sys::global(), &JsValue::from_str("Notification")).unwrap_or(false)
}

/// Whether the person has allowed them.
#[must_use]
pub fn is_allowed() -> bool {
    is_supported() && Notification::permission() == NotificationPermission::Granted
}

/// Whether the person has forbidden them, so that the browser does not ask any more.
#[must_use]
pub fn is_blocked() -> bool {
    is_supported() && Notification::permission() == NotificationPermission::Denied
}

/// Asks the person to allow notifications; call it from a click. Returns whether they are allowed.
pub async fn ask() -> bool {
    if !is_supported() {
        return false;
    }
    if let Ok(asked) = Notification::request_permission() {
        // The answer is read from `permission` below; a rejected question counts as no.
        let _ = JsFuture::from(asked).await;
    }
    is_allowed()
}

/// Shows `title` and `body` where that is allowed and the page is hidden. Returns whether it was shown.
pub fn show_if_hidden(title: &str, body: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let hidden = document.is_some_and(|document| document.visibility_state() == VisibilityState::Hidden);
    if !hidden || !is_allowed() {
        return false;
    }
    let options = NotificationOptions::new();
    options.set_body(body);
    options.set_tag("switchback");
    Notification::new_with_options(title, &options).is_ok()
}
