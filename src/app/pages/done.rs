//! Done: what was done to which device, and what comes next.

use super::page_head;
use crate::app::{
    components::{
        bench_card::BenchCard,
        icon::{self, icon},
    },
    connecting::use_connecting,
    jobs::use_jobs,
    route::Route,
    session::{Deed, use_session},
    text::{connect, console, shell, work as text},
};
use crate::flasher::progress::Operation;
use leptos::prelude::*;

/// The done page.
#[component]
pub fn DonePage() -> AnyView {
    let session = use_session();
    let list = move || {
        let deeds = session.deeds.get();
        if deeds.is_empty() { nothing() } else { deed_list(&deeds) }
    };
    let has_written = move || session.deeds.with(|deeds| deeds.iter().any(|deed| deed.operation == Operation::Restore));
    view! {
        {page_head(text::done_title(), text::done_lead())}
        <div class="split">
            <div class="stack">
                {list}
                {move || has_written().then(next_steps)}
                {boot_check_card()}
            </div>
            <BenchCard />
        </div>
    }
    .into_any()
}

fn boot_check_card() -> AnyView {
    view! {
        <section class="card" aria-labelledby="starts-title">
            <h2 id="starts-title">{console::check_done_title()}</h2>
            <p>{console::check_done_text()}</p>
            <div class="row">
                <a class="button" href=Route::Console.href()>{icon(icon::POWER)}{console::check_link()}</a>
            </div>
        </section>
    }
    .into_any()
}

fn nothing() -> AnyView {
    view! {
        <section class="card empty">
            {icon(icon::CLOCK)}
            <p>{text::done_nothing()}</p>
            <a class="button primary" href=Route::Connect.href()>{shell::go_connect()}</a>
        </section>
    }
    .into_any()
}

fn deed_list(deeds: &[Deed]) -> AnyView {
    let connecting = use_connecting();
    let jobs = use_jobs();
    let row = |deed: &Deed| {
        view! {
            <li class="deed-line">
                {icon(icon::CHECK)}
                <span class="stack-none">
                    <strong>{text::done(deed.operation)}</strong>
                    <span class="break">{deed.summary.clone()}</span>
                    <span class="mono small soft">{deed.mac.to_string()}</span>
                </span>
            </li>
        }
    };
    let next = move |_| {
        jobs.acknowledge();
        connecting.disconnect();
    };
    view! {
        <section class="card" aria-labelledby="deeds-title">
            <h2 id="deeds-title">{text::done_list()}</h2>
            <ol class="plain-list stack">{deeds.iter().map(row).collect_view()}</ol>
            <div class="row">
                <button type="button" class="button" on:click=next>{icon(icon::PLUG)}{text::next_device()}</button>
                <span class="soft small">{text::next_device_text()}</span>
            </div>
        </section>
    }
    .into_any()
}

fn next_steps() -> AnyView {
    let step = |(title, words): (&'static str, &'static str)| {
        view! { <li><div class="stack-tight"><h3>{title}</h3><p class="soft">{words}</p></div></li> }
    };
    view! {
        <section class="card" aria-labelledby="alive-title">
            <h2 id="alive-title">{text::done_steps_title()}</h2>
            <ol class="numbered">{text::done_steps().into_iter().map(step).collect_view()}</ol>
            <p><a href=Route::Help.href()>{connect::wiring_help()}</a></p>
        </section>
    }
    .into_any()
}
