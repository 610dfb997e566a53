//! State of the page that is made when it is first used: the parts that use it hold its code, the start does not.

use core::ops::Deref;
use leptos::prelude::*;
use std::sync::OnceLock;

/// A handle on state that comes into being with its first use, and lasts as long as the page.
pub struct Late<T: 'static>(&'static OnceLock<T>);

impl<T> Clone for Late<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Late<T> {}

impl<T> Late<T> {
    /// A handle on state that is not there yet.
    pub fn new() -> Self {
        // As long as the page is for ever.
        Self(Box::leak(Box::new(OnceLock::new())))
    }
}

impl<T: Default> Deref for Late<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get_or_init(|| for_the_page(T::default))
    }
}

/// Makes signals that the page owns, whichever of its elements asks for them first.
fn for_the_page<T>(make: fn() -> T) -> T {
    let Some(mut owner) = Owner::current() else { return make() };
    while let Some(above) = owner.parent() {
        owner = above;
    }
    owner.with(make)
}
