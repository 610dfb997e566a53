//! Pages, one to a file. Knows nothing of wire bytes and stored forms: a page shows signals of `session`, `jobs` and
//! `library` and calls their functions.

pub mod backup;
pub mod check;
pub mod connect;
pub mod console;
pub mod device;
pub mod done;
pub mod erase;
pub mod guide;
pub mod help;
pub mod library;
pub mod restore;

use leptos::prelude::*;

/// Heading and first sentence of a page; the heading takes the focus when the page is opened.
fn page_head(title: &'static str, lead: &'static str) -> AnyView {
    view! { <div class="page-head"><h1 tabindex="-1">{title}</h1><p class="lead">{lead}</p></div> }.into_any()
}
