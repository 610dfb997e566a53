//! Chooses the link speed.

use crate::app::{
    connecting::use_connecting,
    jobs::{Stage, use_jobs},
    session::use_session,
    text::connect,
};
use crate::flasher::connect::{BAUD_LADDER, Speed};
use leptos::prelude::*;

/// A labelled list of speeds. A choice is kept for the session, and changes the speed of a connected device at once.
#[component]
pub fn SpeedSelect() -> AnyView {
    let speed = use_session().speed;
    let connecting = use_connecting();
    let jobs = use_jobs();
    let choose = move |event| {
        let baud = event_target_value(&event).parse().ok();
        connecting.set_speed(baud.map_or(Speed::Automatic, Speed::Fixed));
    };
    let is_working = move || jobs.stage.with(Stage::is_running);
    // Only this list changes it.
    let chosen = speed.get_untracked();
    let option = move |speed: Speed| {
        let (value, words) = match speed {
            Speed::Automatic => ("auto".to_owned(), connect::speed_auto().to_owned()),
            Speed::Fixed(baud) => (baud.to_string(), format!("{baud} baud")),
        };
        view! { <option value=value prop:selected=chosen == speed>{words}</option> }.into_any()
    };
    let fixed = BAUD_LADDER.into_iter().rev().map(Speed::Fixed);
    view! {
        <div class="field">
            <label for="speed">{connect::speed()}</label>
            <select id="speed" aria-describedby="speed-hint" disabled=is_working on:change=choose>
                {core::iter::once(Speed::Automatic).chain(fixed).map(option).collect_view()}
            </select>
            <p class="hint" id="speed-hint">{connect::speed_hint()}</p>
        </div>
    }
    .into_any()
}
