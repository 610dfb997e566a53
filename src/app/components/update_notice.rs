//! The offer to use a newer version of the page, which never comes while a device is at work.

use super::{
    icon::{self, icon},
    live::live,
};
use crate::app::{
    jobs::{Stage, use_jobs},
    part::{View, part, piece_of},
    text::shell,
};
use crate::browser::updates;
use leptos::prelude::*;

/// Nothing until a newer version waits; then what it is and a button to use it.
#[component]
pub fn UpdateNotice() -> AnyView {
    let is_ready = RwSignal::new(false);
    updates::on_ready(move || is_ready.set(true));
    let offer = live(move || is_ready.get().then(|| piece_of(offered)).into_any());
    view! { <div class="wrap" role="status">{offer}</div> }.into_any()
}

part! {
    /// The offer.
    reading: fn offered() -> View {
        offer
    }
}

fn offer() -> AnyView {
    let jobs = use_jobs();
    let is_at_work = Memo::new(move |_| jobs.stage.with(Stage::is_running));
    let next = move || if is_at_work.get() { shell::update_later() } else { shell::update_text() };
    view! {
        <div class="notice update">
            {icon(icon::INFO)}
            <div class="stack-tight">
                <p><strong>{shell::update_ready()}</strong></p>
                <p>{next}</p>
                <div class="row">
                    <button type="button" class="button compact" disabled=is_at_work on:click=|_| updates::apply()>
                        {shell::update_now()}
                    </button>
                </div>
            </div>
        </div>
    }
    .into_any()
}
