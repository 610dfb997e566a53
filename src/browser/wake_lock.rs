//! Keeps the screen on during work, so the computer does not fall asleep in the middle of it.

use super::listener::Listener;
use js_sys::Reflect;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, VisibilityState, WakeLock, WakeLockSentinel, WakeLockType};

/// While it lives, the screen stays on whenever the page is visible. Where the browser cannot do it or refuses (an
/// empty battery), nothing happens: work goes on all the same.
#[derive(Debug)]
#[must_use = "the screen may turn off when this is dropped"]
pub struct WakeLockGuard {
    held: Rc<RefCell<Held>>,
    _visibility: Option<Listener>,
}

#[derive(Debug, Default)]
struct Held {
    sentinel: Option<WakeLockSentinel>,
    over: bool,
}

impl WakeLockGuard {
    /// Begins to keep the screen on.
    pub fn new() -> Self {
        let held = Rc::new(RefCell::new(Held::default()));
        acquire(&held);
        let document = web_sys::window().and_then(|window| window.document());
        let visibility = document.map(|document| {
            let held = Rc::clone(&held);
            let shown = document.clone();
            // The browser takes the lock away whenever the page is hidden.
            Listener::new(document.into(), "visibilitychange", move |_| {
                if is_visible(&shown) {
                    acquire(&held);
                }
            })
        });
        Self { held, _visibility: visibility }
    }
}

impl Default for WakeLockGuard {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for WakeLockGuard {
    fn drop(&mut self) {
        let mut held = self.held.borrow_mut();
        held.over = true;
        if let Some(sentinel) = held.sentinel.take() {
            release(&sentinel);
        }
    }
}

fn is_visible(document: &Document) -> bool {
    document.visibility_state() == VisibilityState::Visible
}

/// Asks for the lock; the answer arrives later and is given back where the guard has ended meanwhile.
fn acquire(held: &Rc<RefCell<Held>>) {
    let Some(lock) = wake_lock() else { return };
    let held = Rc::clone(held);
    spawn_local(async move {
        let Ok(sentinel) = JsFuture::from(lock.request(WakeLockType::Screen)).await else { return };
        let sentinel: WakeLockSentinel = sentinel.unchecked_into();
        let mut held = held.borrow_mut();
        if held.over {
            release(&sentinel);
        } else if let Some(former) = held.sentinel.replace(sentinel) {
            release(&former);
        }
    });
}

fn release(sentinel: &WakeLockSentinel) {
    let released = JsFuture::from(sentinel.release());
    spawn_local(async move {
        // A lock that the browser took away already is as good as released.
        let _ = released.await;
    });
}

/// `navigator.wakeLock`, which not every browser has.
fn wake_lock() -> Option<WakeLock> {
    let navigator = web_sys::window()?.navigator();
    let lock = Reflect::get(&navigator, &JsValue::from_str("wakeLock")).ok()?;
    (!lock.is_undefined()).then(|| lock.unchecked_into())
}
