//! What browser APIs throw, translated where it is caught.

use js_sys::Reflect;
use thiserror::Error;
use wasm_bindgen::JsValue;

/// Why the browser did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BrowserError {
    /// The file is larger than what was asked for can be.
    #[error("“{name}” has {size} bytes; at most {limit} are taken here. Choose another file.")]
    FileTooLarge {
        /// The file's name.
        name: String,
        /// Its size, bytes.
        size: u64,
        /// The most that is taken, bytes.
        limit: u64,
    },
    /// The file cannot be read any more.
    #[error("“{name}” cannot be read ({detail}). It may have been moved or changed: choose it again.")]
    FileUnreadable {
        /// The file's name.
        name: String,
        /// The browser's words.
        detail: String,
    },
    /// A file cannot be offered for saving.
    #[error("“{name}” cannot be saved ({detail}). Allow downloads for this page and try again.")]
    CannotSave {
        /// The file's name.
        name: String,
        /// The browser's words.
        detail: String,
    },
    /// The clipboard is not ours to write.
    #[error(
        "The browser does not let this page write to the clipboard ({detail}). Select the text and copy it by hand."
    )]
    ClipboardRefused {
        /// The browser's words.
        detail: String,
    },
    /// A file that lies beside the page did not come.
    #[error("“{path}” could not be loaded ({detail}). Check the connection, then load the page again.")]
    PageFile {
        /// Where it lies, as seen from the page.
        path: String,
        /// The browser's words, or the server's status.
        detail: String,
    },
    /// This browser lacks what was asked for.
    #[error("This browser has no {what}. Use a current Chrome or Edge on a computer for it.")]
    Missing {
        /// The API, in its own name.
        what: &'static str,
    },
}

/// The `name` of a thrown value, for example `NetworkError`; empty where it has none.
pub(super) fn name_of(thrown: &JsValue) -> String {
    text_field(thrown, "name").unwrap_or_default()
}

/// What a thrown value says, for a person to read.
pub(super) fn message_of(thrown: &JsValue) -> String {
    let message = text_field(thrown, "message").filter(|message| !message.is_empty());
    message.or_else(|| thrown.as_string()).unwrap_or_else(|| {
        let name = name_of(thrown);
        if name.is_empty() { "no reason given".to_owned() } else { name }
    })
}

fn text_field(thrown: &JsValue, field: &str) -> Option<String> {
    Reflect::get(thrown, &JsValue::from_str(field)).ok()?.as_string()
}
