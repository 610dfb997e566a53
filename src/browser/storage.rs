//! What the browser says of this page's storage: how much it uses, and whether it will be kept.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// How much this page stores. The browser rounds and pads these for privacy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StorageUse {
    /// Bytes in use by this origin.
    pub used: u64,
    /// Bytes this origin may use in all.
    pub quota: u64,
}

/// Asks the browser to keep this page's data until the person deletes it; Firefox asks the person.
/// Returns whether it will.
pub async fn persist() -> bool {
    let Some(storage) = manager() else { return false };
    let Ok(asked) = storage.persist() else { return false };
    JsFuture::from(asked).await.is_ok_and(|granted| granted.is_truthy())
}

/// Whether the browser keeps this page's data until the person deletes it; otherwise it may delete it when short of
/// room.
pub async fn persisted() -> bool {
    let Some(storage) = manager() else { return false };
    let Ok(asked) = storage.persisted() else { return false };
    JsFuture::from(asked).await.is_ok_and(|kept| kept.is_truthy())
}

/// How much this page stores and may store; none where the browser does not tell.
pub async fn estimate() -> Option<StorageUse> {
    let told = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let bytes = |field: &str| Reflect::get(&told, &JsValue::from_str(field)).ok()?.as_f64();
    // Whole numbers of bytes, far below 2^53.
    Some(StorageUse { used: bytes("usage")?.max(0.0) as u64, quota: bytes("quota")?.max(0.0) as u64 })
}

/// Whether this origin has a database called `name`; taken for granted where the browser does not tell.
pub async fn has_database(name: &str) -> bool {
    let told = async {
        let factory = web_sys::window()?.indexed_db().ok()??;
        let ask: Function = Reflect::get(&factory, &JsValue::from_str("databases")).ok()?.dyn_into().ok()?;
        let asked: Promise = ask.call0(&factory).ok()?.dyn_into().ok()?;
        let databases: Array = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
        let is_it = |database: JsValue| Reflect::get(&database, &JsValue::from_str("name")).is_ok_and(|it| it == name);
        Some(databases.iter().any(is_it))
    };
    told.await.unwrap_or(true)
}

/// `navigator.storage`, which is missing outside secure contexts.
fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    let manager = Reflect::get(&navigator, &JsValue::from_str("storage")).ok()?;
    (!manager.is_undefined()).then(|| manager.unchecked_into())
}
