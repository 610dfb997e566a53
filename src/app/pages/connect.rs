//! Connect: wiring, flash mode, choosing a port, and what is heard while the chip is called.

use crate::app::{
    components::{
        error_notice::error_slot,
        icon::{self, icon},
        notice::{Tone, notice_text},
        sonoff::sonoff_still,
        speed_select::SpeedSelect,
    },
    route::Route,
    session::{Connection, use_session},
    text::{connect, shell},
};
use leptos::prelude::*;

/// The connect page.
#[component]
pub fn ConnectPage() -> AnyView {
    let session = use_session();
    let is_listening =
        Memo::new(move |_| session.connection.with(|state| matches!(state, Connection::Listening { .. })));
    view! {
        <div class="page-head">
            <p class="eyebrow">{connect::EYEBROW}</p>
            <h1 tabindex="-1">{connect::TITLE}</h1>
            <p class="lead">{connect::LEAD}</p>
        </div>
        <div class="split">
            <div class="stack">
                {error_slot(move || session.problem.get())}
                {move || if is_listening.get() { listening() } else { instructions() }}
            </div>
            <div class="stack">{virtual_card()}{privacy_card()}</div>
        </div>
    }
    .into_any()
}

fn virtual_card() -> AnyView {
    let session = use_session();
    let is_busy = move || session.connection.with(|state| matches!(state, Connection::Listening { .. }));
    view! {
        <section class="card" aria-labelledby="virtual-title">
            <h2 id="virtual-title">{connect::TRY_TITLE}</h2>
            {sonoff_still()}
            <p>{connect::TRY_TEXT}</p>
            <div class="row actions-stretch">
                <button type="button" class="button big" disabled=is_busy>{icon(icon::CHIP)}{connect::TRY}</button>
            </div>
        </section>
    }
    .into_any()
}

fn privacy_card() -> AnyView {
    view! { <p class="row soft small">{icon(icon::LOCK)}{shell::PRIVACY}</p> }.into_any()
}

fn instructions() -> AnyView {
    let step = |(title, text): (&'static str, &'static str)| {
        view! { <li><div class="stack-tight"><h3>{title}</h3><p class="soft">{text}</p></div></li> }
    };
    view! {
        <section class="card" aria-labelledby="connect-title">
            <h2 id="connect-title">{connect::CONNECT_TITLE}</h2>
            {notice_text(Tone::Danger, connect::MAINS_TITLE, connect::MAINS)}
            <ol class="numbered">{connect::STEPS.into_iter().map(step).collect_view()}</ol>
            <SpeedSelect />
            <div class="row actions-stretch">
                <button type="button" class="button primary big">{icon(icon::PLUG)}{connect::CONNECT}</button>
                <a href=Route::Help.href()>{connect::WIRING_HELP}</a>
            </div>
        </section>
    }
    .into_any()
}

fn listening() -> AnyView {
    let session = use_session();
    let hints = move || {
        session.connection.with(|state| match state {
            Connection::Listening { hints, .. } => hints.clone(),
            _ => Vec::new(),
        })
    };
    let hint = |hint: String| view! { <li>{icon(icon::INFO)}<span>{hint}</span></li> };
    view! {
        <section class="card" aria-labelledby="listening-title">
            <h2 id="listening-title">{connect::LISTENING}</h2>
            <div class="pulse"></div>
            <p>{connect::LISTENING_TEXT}</p>
            <ul class="hints" role="log">{move || hints().into_iter().map(hint).collect_view()}</ul>
            <div class="row"><button type="button" class="button">{connect::STOP}</button></div>
        </section>
    }
    .into_any()
}
