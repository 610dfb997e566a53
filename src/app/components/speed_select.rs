//! Chooses the link speed.

use crate::app::{
    session::{BAUD_RATES, Speed, use_session},
    text::connect,
};
use leptos::prelude::*;

/// A labelled list of speeds, bound to the session's choice.
#[component]
pub fn SpeedSelect() -> AnyView {
    let speed = use_session().speed;
    let choose = move |event| {
        let baud = event_target_value(&event).parse().ok();
        speed.set(baud.map_or(Speed::Automatic, Speed::Fixed));
    };
    let option = move |baud: u32| {
        let chosen = move || speed.get() == Speed::Fixed(baud);
        view! { <option value=baud.to_string() prop:selected=chosen>{format!("{baud} baud")}</option> }
    };
    view! {
        <div class="field">
            <label for="speed">{connect::SPEED}</label>
            <select id="speed" aria-describedby="speed-hint" on:change=choose>
                <option value="auto" prop:selected=move || speed.get() == Speed::Automatic>{connect::SPEED_AUTO}</option>
                {BAUD_RATES.into_iter().map(option).collect_view()}
            </select>
            <p class="hint" id="speed-hint">{connect::SPEED_HINT}</p>
        </div>
    }
    .into_any()
}
