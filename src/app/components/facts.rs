//! A list of named facts.

use leptos::prelude::*;

/// One row of [`facts`].
pub fn fact(name: &'static str, value: impl IntoAny) -> AnyView {
    view! { <div><dt>{name}</dt><dd>{value.into_any()}</dd></div> }.into_any()
}

/// One row whose value is a code: an address or a digest.
pub fn fact_code(name: &'static str, value: impl Into<String>) -> AnyView {
    let value = value.into();
    fact(name, view! { <span class="mono">{value}</span> })
}

/// The list around rows.
pub fn facts(rows: Vec<AnyView>) -> AnyView {
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

/// The list around rows with long codes: names stand above them where space is narrow.
pub fn facts_with_codes(rows: Vec<AnyView>) -> AnyView {
    view! { <dl class="facts digests">{rows}</dl> }.into_any()
}
