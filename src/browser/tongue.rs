//! The languages that a person told the browser, and the one that the page declares.

use wasm_bindgen::JsValue;

/// Tags of the person's languages, the dearest first.
#[must_use]
pub fn preferred() -> Vec<String> {
    let tags = web_sys::window().map(|window| window.navigator().languages());
    tags.map(|tags| tags.iter().filter_map(|tag: JsValue| tag.as_string()).collect()).unwrap_or_default()
}

/// Tells browser and screen reader which language the page is in.
pub fn declare(tag: &str) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        // Fails for malformed names only.
        let _ = root.set_attribute("lang", tag);
    }
}
