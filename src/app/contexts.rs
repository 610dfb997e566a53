//! What every page can ask for, made known as one: the program holds the code that finds a context once.

use super::{
    alerts::Alerts, bench::Bench, chosen::Choice, console::Console, guides::Guides, hooks::use_route::Router,
    jobs::Jobs, languages::Languages, library::Library, log::Log, notices::Notices, series::Series, session::Session,
};
use leptos::prelude::*;

/// The contexts of the page; each has a `use_…` function in its own module.
#[derive(Clone, Copy)]
pub struct Contexts {
    pub alerts: Alerts,
    pub bench: Bench,
    pub choice: Choice,
    pub console: Console,
    pub guides: Guides,
    pub jobs: Jobs,
    pub languages: Languages,
    pub library: Library,
    pub log: Log,
    pub notices: Notices,
    pub router: Router,
    pub series: Series,
    pub session: Session,
}

/// The page's contexts.
///
/// # Panics
/// Outside the app, which provides them.
pub fn contexts() -> Contexts {
    use_context().expect("the app provides its contexts before it shows a page")
}
