//! What follows signals on the page.

use leptos::prelude::*;

/// Shows what `shown` makes, anew whenever a signal that it reads changes. All such views are of one type, so the
/// program holds the code that keeps them up to date once, and not for every closure.
pub fn live(shown: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let shown: Box<dyn Fn() -> AnyView + Send> = Box::new(shown);
    shown.into_any()
}
