//! Connect: wiring, flash mode, choosing a port, and what is heard while the chip is called.

use crate::app::{
    components::{
        error_notice::error_slot,
        icon::{self, icon},
        left_undone::left_undone,
        live::live,
        notice::{Tone, notice_text},
        repeat_card::next_device,
        sonoff::sonoff_still,
        speed_select::SpeedSelect,
    },
    connecting::use_connecting,
    guides::use_guides,
    library::use_library,
    part::{View, part, piece_of},
    route::Route,
    session::{Connection, use_session},
    text::{connect, device, guide as guide_text, shell},
};
use crate::browser::serial_ports;
use leptos::prelude::*;

/// The connect page.
#[component]
pub fn ConnectPage() -> AnyView {
    let (session, library) = (use_session(), use_library());
    let is_listening = Memo::new(move |_| session.is_listening());
    let is_ready = Memo::new(move |_| session.is_ready());
    let body = live(move || {
        if is_listening.get() {
            listening()
        } else if is_ready.get() {
            piece_of(connected)
        } else {
            view! { {next_device()} {instructions()} }.into_any()
        }
    });
    view! {
        <div class="page-head">
            <p class="eyebrow">{connect::eyebrow()}</p>
            <h1 tabindex="-1">{connect::title()}</h1>
            <p class="lead">{connect::lead()}</p>
        </div>
        <div class="split">
            <div class="stack">
                {error_slot(move || session.problem.get())}
                {live(move || library.is_here.get().then(|| piece_of(left_undone)).into_any())}
                {body}
            </div>
            {virtual_card()}
        </div>
    }
    .into_any()
}

part! {
    /// What is said where a device is connected already.
    work: fn connected() -> View {
        connected_card
    }
}

fn connected_card() -> AnyView {
    let (session, connecting) = (use_session(), use_connecting());
    let who = move || session.device().map(|device| format!("{} {}", device.identity.chip.name(), device.identity.mac));
    view! {
        <section class="card" aria-labelledby="connected-title">
            <h2 id="connected-title">{connect::already()}</h2>
            <p class="lead digits">{who}</p>
            <p>{connect::already_text()}</p>
            <div class="row actions-stretch">
                <a class="button primary big" href=Route::Device.href()>{icon(icon::CHIP)}{connect::go_device()}</a>
                <button type="button" class="button big" on:click=move |_| connecting.disconnect()>
                    {icon(icon::CROSS)}{device::disconnect()}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn virtual_card() -> AnyView {
    let (session, connecting) = (use_session(), use_connecting());
    let is_busy = move || session.is_listening();
    view! {
        <section class="card" aria-labelledby="virtual-title">
            <h2 id="virtual-title">{connect::try_title()}</h2>
            {sonoff_still()}
            <p>{connect::try_text()}</p>
            <div class="row actions-stretch">
                <button
                    type="button"
                    class="button big"
                    disabled=is_busy
                    on:click=move |_| connecting.connect_virtual()
                >
                    {icon(icon::CHIP)}{connect::try_virtual()}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn instructions() -> AnyView {
    let guides = use_guides();
    let own = move || {
        let model = guides.chosen.get()?;
        guides.load();
        guides.guide()?.connect_steps(&model)
    };
    let steps = live(move || match own() {
        Some(steps) => view! { <div class="stack" inner_html=steps></div> }.into_any(),
        None => steps_for_any(),
    });
    view! {
        <section class="card" aria-labelledby="connect-title">
            <h2 id="connect-title">{connect::connect_title()}</h2>
            {steps}
            {choose_port()}
        </section>
    }
    .into_any()
}

fn steps_for_any() -> AnyView {
    let step = |(title, text): (&'static str, &'static str)| {
        view! { <li><div class="stack-tight"><h3>{title}</h3><p class="soft">{text}</p></div></li> }.into_any()
    };
    view! {
        {notice_text(Tone::Danger, connect::mains_title(), connect::mains())}
        <div class="row">
            <a class="button" href=Route::Guide.href()>{icon(icon::CHIP)}{guide_text::choose()}</a>
            <span class="soft">{guide_text::choose_text()}</span>
        </div>
        <p>{connect::connect_text()}</p>
        <ol class="numbered">{connect::steps().into_iter().map(step).collect_view()}</ol>
    }
    .into_any()
}

/// The button that opens the browser's chooser, or which browsers have one.
fn choose_port() -> AnyView {
    if !serial_ports::is_supported() {
        return notice_text(Tone::Warning, connect::no_serial_title(), connect::no_serial());
    }
    let (session, connecting) = (use_session(), use_connecting());
    let retry = live(move || {
        let is_of_use = connecting.can_retry.get() && session.problem.with(Option::is_some);
        let button = || {
            view! {
                <button type="button" class="button big" on:click=move |_| connecting.try_again()>
                    {connect::try_again()}
                </button>
            }
            .into_any()
        };
        is_of_use.then(button).into_any()
    });
    view! {
        <SpeedSelect />
        <div class="row actions-stretch">
            <button type="button" class="button primary big" on:click=move |_| connecting.connect_adapter()>
                {icon(icon::PLUG)}{connect::connect()}
            </button>
            {retry}
            <a href=Route::Help.href()>{connect::wiring_help()}</a>
        </div>
    }
    .into_any()
}

fn listening() -> AnyView {
    let (session, connecting) = (use_session(), use_connecting());
    let is_virtual =
        untrack(|| session.connection.with(|state| matches!(state, Connection::Listening { is_virtual: true, .. })));
    let title = if is_virtual { connect::listening_virtual() } else { connect::listening() };
    let advice = (!is_virtual).then(|| view! { <p>{connect::listening_text()}</p> });
    let hints = move || {
        session.connection.with(|state| match state {
            Connection::Listening { hints, .. } => hints.clone(),
            _ => Vec::new(),
        })
    };
    let hint = |hint: String| view! { <li>{icon(icon::INFO)}<span>{hint}</span></li> }.into_any();
    let lines = live(move || hints().into_iter().map(hint).collect_view().into_any());
    view! {
        <section class="card" aria-labelledby="listening-title">
            <h2 id="listening-title">{title}</h2>
            <div class="pulse"></div>
            {advice}
            <div role="log">
                <ul class="hints">{lines}</ul>
            </div>
            <div class="row"><button type="button" class="button" on:click=move |_| connecting.stop()>{shell::cancel()}</button></div>
        </section>
    }
    .into_any()
}
