//! Reaches around the library, as a damaged disk or another program would: the database by browser calls alone.

use core::time::Duration;
use idb::{Database, Factory, TransactionMode};
use js_sys::{Function, Reflect};
use switchback::vault::idb::{IdbOptions, IdbStore};
use wasm_bindgen::JsValue;

/// Options for a database of this name; without patience, since tests do not wait.
pub fn options(name: &str) -> IdbOptions {
    IdbOptions { name: name.to_owned(), patience: Duration::ZERO, ..IdbOptions::default() }
}

/// A library that nobody has used.
pub async fn fresh(name: &str) -> IdbStore {
    IdbStore::delete(name).await.unwrap();
    IdbStore::open(&options(name)).await.unwrap()
}

/// A second connection, at the version that is there.
pub async fn connect(name: &str) -> Database {
    Factory::new().unwrap().open(name, None).unwrap().await.unwrap()
}

/// A database of this name and version with no tables in it, held open by somebody who ignores upgrades.
pub async fn hold_open(name: &str, version: u32) -> Database {
    Factory::new().unwrap().open(name, Some(version)).unwrap().await.unwrap()
}

/// How many entries a table has.
pub async fn count(db: &Database, table: &str) -> u32 {
    let transaction = db.transaction(&[table], TransactionMode::ReadOnly).unwrap();
    transaction.object_store(table).unwrap().count(None).unwrap().await.unwrap()
}

/// Every key of a table.
pub async fn keys(db: &Database, table: &str) -> Vec<JsValue> {
    let transaction = db.transaction(&[table], TransactionMode::ReadOnly).unwrap();
    transaction.object_store(table).unwrap().get_all_keys(None, None).unwrap().await.unwrap()
}

/// The entry of a table with this key.
pub async fn entry(db: &Database, table: &str, key: &JsValue) -> JsValue {
    let transaction = db.transaction(&[table], TransactionMode::ReadOnly).unwrap();
    transaction.object_store(table).unwrap().get(key.clone()).unwrap().await.unwrap().unwrap()
}

/// Overwrites the entry of a table with this key, or deletes it where `value` is none.
pub async fn overwrite(db: &Database, table: &str, key: &JsValue, value: Option<&JsValue>) {
    let transaction = db.transaction(&[table], TransactionMode::ReadWrite).unwrap();
    let store = transaction.object_store(table).unwrap();
    match value {
        Some(value) => drop(store.put(value, Some(key)).unwrap().await.unwrap()),
        None => store.delete(key.clone()).unwrap().await.unwrap(),
    }
    transaction.await.unwrap();
}

/// While it lives, a method of `IDBObjectStore` is what a test says it is.
pub struct Patched {
    prototype: JsValue,
    method: &'static str,
    original: JsValue,
}

impl Patched {
    /// Puts `body` (JavaScript, called with the original method as `original`) in the place of a method.
    pub fn with(method: &'static str, body: &str) -> Self {
        let class = Reflect::get(&js_sys::global(), &"IDBObjectStore".into()).unwrap();
        let prototype = Reflect::get(&class, &"prototype".into()).unwrap();
        let original = Reflect::get(&prototype, &method.into()).unwrap();
        let make = Function::new_with_args("original", &format!("let calls = 0; return {body};"));
        let patched = make.call1(&JsValue::UNDEFINED, &original).unwrap();
        Reflect::set(&prototype, &method.into(), &patched).unwrap();
        Self { prototype, method, original }
    }

    /// Counts the calls of a method.
    pub fn count_calls(method: &'static str) -> Self {
        Self::with(method, "function self(...given) { self.calls = ++calls; return original.apply(this, given); }")
    }

    /// How often the method was called.
    pub fn calls(&self) -> u32 {
        let patched = Reflect::get(&self.prototype, &self.method.into()).unwrap();
        let calls = Reflect::get(&patched, &"calls".into()).unwrap();
        calls.as_f64().map_or(0, |calls| calls as u32)
    }
}

impl Drop for Patched {
    fn drop(&mut self) {
        let _ = Reflect::set(&self.prototype, &self.method.into(), &self.original);
    }
}
