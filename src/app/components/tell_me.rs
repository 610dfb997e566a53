//! The box beside work under way that asks for a notification at its end.

use crate::app::{alerts::use_alerts, text::work as text};
use crate::browser::notify;
use leptos::prelude::*;

/// The box, and why there is no notification where that was refused; nothing where the browser has none.
pub fn tell_me() -> AnyView {
    if !notify::is_supported() {
        return ().into_any();
    }
    let alerts = use_alerts();
    view! {
        <div>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=alerts.is_on
                    on:change=move |event| alerts.set(event_target_checked(&event))
                />
                <span>{text::tell_me()}</span>
            </label>
            <p role="status" class="small">{move || alerts.refusal.get()}</p>
        </div>
    }
    .into_any()
}
