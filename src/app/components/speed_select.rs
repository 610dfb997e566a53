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
    let option = move |baud: u32| {
        let chosen = move || speed.get() == Speed::Fixed(baud);
        view! { <option value=baud.to_string() prop:selected=chosen>{format!("{baud} baud")}</option> }
    };
    view! {
        <div class="field">
            <label for="speed">{connect::speed()}</label>
            <select id="speed" aria-describedby="speed-hint" disabled=is_working on:change=choose>
                <option value="auto" prop:selected=move || speed.get() == Speed::Automatic>{connect::speed_auto()}</option>
                {BAUD_LADDER.into_iter().rev().map(option).collect_view()}
            </select>
            <p class="hint" id="speed-hint">{connect::speed_hint()}</p>
        </div>
    }
    .into_any()
}
