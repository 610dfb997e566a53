//! Done: what was done to which device, and what comes next.

use super::page_head;
use crate::app::{
    components::{
        bench_card::BenchCard,
        icon::{self, icon},
    },
    connecting::use_connecting,
    deeds::{Deed, DeviceDeeds, Ended, as_text, by_device},
    notices::use_notices,
    route::Route,
    session::use_session,
    text::{connect, console, shell, work as text},
};
use crate::browser::{clock::unix_ms, files};
use crate::flasher::progress::Operation;
use crate::vault::naming;
use leptos::prelude::*;

/// The done page.
#[component]
pub fn DonePage() -> AnyView {
    let session = use_session();
    let list = move || {
        let deeds = session.deeds.get();
        if deeds.is_empty() { nothing() } else { deed_list(&deeds) }
    };
    let is_written = |deed: &Deed| deed.is_done() && deed.operation == Operation::Restore;
    let has_written = move || session.deeds.with(|deeds| deeds.iter().any(is_written));
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
    let notices = use_notices();
    let kept = deeds.to_vec();
    let save = move |_| {
        let day = naming::day(unix_ms());
        let report = as_text(&format!("{}, {day}", shell::NAME), &kept, text::deed_with_proof);
        if let Err(error) = files::save(&format!("{}-{day}.txt", text::SUMMARY_FILE), "text/plain", report.as_bytes()) {
            notices.show(crate::words::core(&error));
        }
    };
    view! {
        <section class="card" aria-labelledby="deeds-title">
            <div class="card-head">
                <h2 id="deeds-title">{text::done_list()}</h2>
                <button type="button" class="button compact" on:click=save>
                    {icon(icon::DOWNLOAD)}{text::summary_save()}
                </button>
            </div>
            {by_device(deeds).iter().map(device_deeds).collect_view()}
            <div class="row">
                <button type="button" class="button" on:click=move |_| connecting.next_device()>
                    {icon(icon::PLUG)}{text::next_device()}
                </button>
                <span class="soft small">{text::next_device_text()}</span>
            </div>
        </section>
    }
    .into_any()
}

/// What was done to one device.
fn device_deeds(device: &DeviceDeeds) -> AnyView {
    let id = format!("deeds-{}", device.mac.to_string().replace(':', ""));
    view! {
        <div class="stack-tight">
            <h3 id=id.clone()><span class="mono">{device.mac.to_string()}</span>" "{device.chip}</h3>
            <ol class="plain-list stack" aria-labelledby=id>{device.deeds.iter().map(deed_line).collect_view()}</ol>
        </div>
    }
    .into_any()
}

fn deed_line(deed: &Deed) -> AnyView {
    let (mark, class) = match deed.ended {
        Ended::Done { .. } => (icon::CHECK, "deed-line"),
        Ended::Failed => (icon::ALERT, "deed-line failed"),
        Ended::Cancelled => (icon::CROSS, "deed-line failed"),
    };
    let proof = match deed.ended {
        Ended::Done { is_proven: true } => Some(view! { <span class="badge ok">{text::proven()}</span> }.into_any()),
        Ended::Done { is_proven: false } if deed.operation == Operation::Compare => None,
        _ => Some(view! { <span class="badge warn">{text::not_proven()}</span> }.into_any()),
    };
    view! {
        <li class=class>
            {icon(mark)}
            <span class="stack-none">
                <span class="row tight"><strong>{text::deed(deed)}</strong>{proof}</span>
                <span class="break">{deed.summary.clone()}</span>
                <span class="small soft digits">{deed.time.clone()}</span>
            </span>
        </li>
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
