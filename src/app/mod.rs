//! The app shell: what a person sees. Knows nothing of wire bytes.

use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    view! { <main><h1>"Switchback"</h1></main> }
}
