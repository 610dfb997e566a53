//! Small things that the browser keeps between visits: text by name in `localStorage`. All of it may be gone at any
//! time (private windows, cleared data, forbidden storage), so nothing rests on it.

use web_sys::Storage;

/// What was kept under `name`.
#[must_use]
pub fn load(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Keeps `text` under `name`, where the browser lets it.
pub fn save(name: &str, text: &str) {
    if let Some(storage) = storage() {
        // A full or forbidden storage costs a convenience.
        let _ = storage.set_item(name, text);
    }
}

/// Forgets what was kept under `name`.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
