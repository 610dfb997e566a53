//! The address bar as a signal.

use crate::app::{contexts::contexts, route::Route};
use leptos::{ev, prelude::*};

/// Where a person is, and how to bring them elsewhere.
#[derive(Debug, Clone, Copy)]
pub struct Router {
    /// The page in the address bar.
    pub route: RwSignal<Route>,
    /// The whole hash in the address bar.
    pub hash: RwSignal<String>,
}

impl Router {
    /// Goes to a page; the browser's Back button leads back.
    pub fn go(self, route: Route) {
        // Setting the hash of the own page is always allowed; the event listener updates the signal.
        let _ = window().location().set_hash(route.href());
    }
}

/// The page's router.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_route() -> Router {
    contexts().router
}

/// What says that `route` is here: `word` while a person is there; follows changes.
pub fn current(route: Route, word: &'static str) -> impl Fn() -> Option<&'static str> + Clone {
    let here = use_route().route;
    move || (here.get() == route).then_some(word)
}

/// Starts following the address bar.
pub fn start_router() -> Router {
    let router = Router { route: RwSignal::new(Route::of_hash(&hash())), hash: RwSignal::new(hash()) };
    let handle = window_event_listener(ev::hashchange, move |_| {
        router.hash.set(hash());
        router.route.set(Route::of_hash(&hash()));
    });
    on_cleanup(move || handle.remove());
    router
}

fn hash() -> String {
    window().location().hash().unwrap_or_default()
}
