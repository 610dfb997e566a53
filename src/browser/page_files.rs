//! Files that lie beside the page and are fetched when they are needed. Paths are relative to the page, so it works
//! under any path of any host.

use super::error::{BrowserError, message_of};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Response};

/// The cache of the files that are kept when they are first needed; the service worker looks there as well.
const KEPT: &str = "switchback-languages";

/// The text of a file.
///
/// # Errors
/// [`BrowserError::PageFile`].
pub async fn text(path: &str) -> Result<String, BrowserError> {
    let failed = |detail: String| BrowserError::PageFile { path: path.to_owned(), detail };
    let thrown = |thrown| failed(message_of(&thrown));
    let window = web_sys::window().ok_or(BrowserError::Missing { what: "window" })?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.map_err(thrown)?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(failed(format!("status {}", response.status())));
    }
    let text = JsFuture::from(response.text().map_err(thrown)?).await.map_err(thrown)?;
    Ok(text.as_string().unwrap_or_default())
}

/// Keeps files for use without a network, beside what the service worker keeps by itself.
pub async fn keep(paths: &[&str]) {
    // Without this cache, as in private windows of some browsers, the files need a network.
    let _ = try_to_keep(paths).await;
}

async fn try_to_keep(paths: &[&str]) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let cache: Cache = JsFuture::from(window.caches()?.open(KEPT)).await?.unchecked_into();
    for path in paths {
        JsFuture::from(cache.add_with_str(path)).await?;
    }
    Ok(())
}

/// Adds a style sheet to the page, once.
pub fn add_style(path: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let is_there = document.query_selector(&format!("link[href=\"{path}\"]")).is_ok_and(|link| link.is_some());
    if let (false, Some(head), Ok(link)) = (is_there, document.head(), document.create_element("link")) {
        // Both fail for malformed names only.
        let _ = link.set_attribute("rel", "stylesheet");
        let _ = link.set_attribute("href", path);
        let _ = head.append_child(&link);
    }
}
