//! Copies text.

use super::error::{BrowserError, message_of};
use wasm_bindgen_futures::JsFuture;

/// Puts `text` on the clipboard; call it from a click.
///
/// # Errors
/// [`BrowserError::ClipboardRefused`].
pub async fn copy(text: &str) -> Result<(), BrowserError> {
    let missing = BrowserError::Missing { what: "clipboard" };
    let navigator = web_sys::window().ok_or(missing.clone())?.navigator();
    let clipboard = navigator.clipboard();
    if clipboard.is_undefined() {
        return Err(missing);
    }
    let written = JsFuture::from(clipboard.write_text(text)).await;
    written.map(drop).map_err(|thrown| BrowserError::ClipboardRefused { detail: message_of(&thrown) })
}
