//! A field to search by: its name, what is typed, and what can be typed.

use leptos::prelude::*;

/// The field; `typed` is told each change of what is in it.
pub fn search_field(
    id: &'static str,
    name: impl IntoAny,
    hint: impl IntoAny,
    value: impl Fn() -> String + Send + Sync + 'static,
    typed: impl Fn(String) + 'static,
) -> AnyView {
    let hint_id = format!("{id}-hint");
    view! {
        <label for=id>{name.into_any()}</label>
        <input
            id=id
            type="text"
            autocomplete="off"
            spellcheck="false"
            aria-describedby=hint_id.clone()
            prop:value=value
            on:input=move |event| typed(event_target_value(&event))
        />
        <p class="hint" id=hint_id>{hint.into_any()}</p>
    }
    .into_any()
}
