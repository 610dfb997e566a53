//! Device: who answered, and what can be done with it.

use super::page_head;
use crate::app::{
    chosen::use_choice,
    components::{
        bench_card::BenchCard,
        facts::{fact, fact_code, facts},
        half_backup::{half_backup, half_backup_of_device},
        icon::{self, Icon, icon},
        needs_device::with_device,
        notice::{Tone, notice, notice_text},
        repeat_card::repeat_card,
        safety_net::backup_of_device,
        speed_select::SpeedSelect,
    },
    connecting::use_connecting,
    format,
    hooks::use_route::use_route,
    jobs::{facts_of, use_jobs},
    library::use_library,
    problem::Problem,
    route::Route,
    session::{Device, use_session},
    text::{device as text, library as library_text, work as work_text},
};
use crate::flasher::connect::Speed;
use crate::protocol::chip::FlashId;
use crate::vault::{journal::RestoreJournal, naming};
use leptos::{prelude::*, task::spawn_local};

/// The device page.
#[component]
pub fn DevicePage() -> AnyView {
    let session = use_session();
    let is_virtual = Memo::new(move |_| session.device().is_some_and(|device| device.is_virtual));
    let is_connected = Memo::new(move |_| session.device().is_some());
    let title = move || if is_virtual.get() { text::title_virtual() } else { text::title() };
    view! {
        {move || page_head(title(), if is_connected.get() { text::lead() } else { text::lead_none() })}
        {with_device(device)}
    }
    .into_any()
}

fn device() -> AnyView {
    let session = use_session();
    let who = move || session.device().map(|device| who_answered(&device, session.speed.get()));
    let is_virtual = untrack(move || session.device().is_some_and(|device| device.is_virtual));
    view! {
        <div class="split">
            <section class="stack" aria-labelledby="deeds-title">
                <h2 id="deeds-title">{text::what_next()}</h2>
                {unfinished()}
                {half_backup()}
                {safety()}
                {repeat_card()}
                {deeds()}
            </section>
            <div class="stack">
                <section class="card" aria-labelledby="facts-title">
                    <h2 id="facts-title">{text::facts()}</h2>
                    {who}
                    <SpeedSelect />
                    {connection_buttons(is_virtual)}
                </section>
                {is_virtual.then(|| view! { <BenchCard /> })}
            </div>
        </div>
    }
    .into_any()
}

fn who_answered(device: &Device, speed: Speed) -> AnyView {
    let identity = &device.identity;
    let inside =
        if identity.chip.has_embedded_flash() { format!(", {}", text::chip_flash_inside()) } else { String::new() };
    let maker = identity.flash_id.manufacturer_name().unwrap_or(text::unknown_maker());
    facts(vec![
        fact(text::chip(), format!("{}{inside}", identity.chip.name())),
        fact_code(text::mac(), identity.mac.to_string()),
        fact(text::crystal(), format!("{} MHz", identity.crystal_mhz)),
        fact(text::flash(), format!("{}, {maker}", format::size(identity.flash_size))),
        fact_code(text::flash_id(), flash_id(identity.flash_id)),
        fact(text::link(), link(device, speed)),
    ])
}

/// Manufacturer and device code in one, as data sheets write them.
fn flash_id(id: FlashId) -> String {
    format!("{:02X}{:04X}", id.manufacturer(), id.device())
}

/// The speed in use, and whether it is the chosen one.
fn link(device: &Device, speed: Speed) -> String {
    let state = device.link;
    let how = if state.baud == state.wanted_baud {
        if speed == Speed::Automatic { text::link_automatic().to_owned() } else { text::link_as_chosen().to_owned() }
    } else {
        text::link_slower(state.wanted_baud)
    };
    let resumed = if state.stub_was_running { format!("; {}", text::link_resumed()) } else { String::new() };
    format!("{} baud, {how}{resumed}", state.baud)
}

fn connection_buttons(is_virtual: bool) -> AnyView {
    let connecting = use_connecting();
    let restart = (!is_virtual).then(|| {
        view! {
            <button type="button" class="button compact" on:click=move |_| connecting.restart()>
                {icon(icon::POWER)}{text::reset()}
            </button>
        }
    });
    view! {
        <div class="row">
            {restart}
            <button type="button" class="button compact" on:click=move |_| connecting.disconnect()>
                {icon(icon::CROSS)}{text::disconnect()}
            </button>
        </div>
    }
    .into_any()
}

/// A restore that began and did not end, and the way on.
fn unfinished() -> AnyView {
    let (session, library, choice) = (use_session(), use_library(), use_choice());
    let (router, jobs) = (use_route(), use_jobs());
    let journal = Memo::new(move |_| library.unfinished_restore(&facts_of(&session.device()?)));
    let forget = move |_| {
        if let Some(journal) = journal.get_untracked() {
            spawn_local(async move {
                if let Err(error) = library.forget_restores(&journal.device).await {
                    library.problem.set(Some(Problem::new(library_text::failed(), &error)));
                }
            });
        }
    };
    let remark = move |journal: RestoreJournal| {
        let name = journal.title.clone();
        let go_on = move |_| {
            jobs.acknowledge();
            choice.choose_unfinished(journal.clone());
            router.go(Route::Restore);
        };
        let body = view! {
            <p>{text::unfinished_text()}" "<strong class="break">{name}</strong></p>
            <div class="row">
                <button type="button" class="button" on:click=go_on>{icon(icon::RESTORE)}{text::unfinished_go()}</button>
                <button type="button" class="button quiet" on:click=forget>{text::unfinished_forget()}</button>
            </div>
        };
        notice(Tone::Warning, text::unfinished(), body)
    };
    (move || journal.get().map(remark)).into_any()
}

/// Whether this device can be brought back.
fn safety() -> AnyView {
    let backup = Memo::new(move |_| backup_of_device());
    (move || match backup.get() {
        Some(record) => {
            notice_text(Tone::Good, text::safe(), format!("{} · {}", record.name(), naming::day(record.created_ms)))
        }
        None => notice_text(Tone::Info, text::not_safe(), text::not_safe_text()),
    })
    .into_any()
}

fn deeds() -> AnyView {
    let jobs = use_jobs();
    let router = use_route();
    let has_backup = Memo::new(move |_| backup_of_device().is_some());
    let has_half = Memo::new(move |_| half_backup_of_device().is_some());
    let back_up = move |_| {
        jobs.acknowledge();
        router.go(Route::Backup);
        jobs.start_backup();
    };
    let label = move || match (has_half.get(), has_backup.get()) {
        (true, _) => work_text::backup_resume(),
        (false, true) => text::backup_again(),
        (false, false) => text::backup_now(),
    };
    view! {
        <ul class="deeds">
            <li class="deed first">
                <div class="stack-tight"><h3>{icon(icon::SHIELD)}{text::backup()}</h3><p>{text::backup_text()}</p></div>
                <button type="button" class="button primary big" on:click=back_up>{label}</button>
            </li>
            {deed(Deed { title: text::restore_title(), picture: icon::RESTORE, words: text::restore_text(), button: text::restore(), page: Route::Restore })}
            {deed(Deed { title: text::compare(), picture: icon::COMPARE, words: text::compare_text(), button: text::compare(), page: Route::Compare })}
            {deed(Deed { title: text::verify(), picture: icon::VERIFY, words: text::verify_text(), button: text::verify(), page: Route::Verify })}
            {deed(Deed { title: text::erase_title(), picture: icon::ERASE, words: text::erase_text(), button: text::erase(), page: Route::Erase })}
        </ul>
    }
    .into_any()
}

/// One thing that can be done.
struct Deed {
    title: &'static str,
    picture: Icon,
    words: &'static str,
    button: &'static str,
    page: Route,
}

fn deed(deed: Deed) -> AnyView {
    let jobs = use_jobs();
    let router = use_route();
    let is_grave = deed.page == Route::Erase;
    let class = if is_grave { "deed grave" } else { "deed" };
    let button = if is_grave { "button danger" } else { "button" };
    let go = move |_| {
        jobs.acknowledge();
        router.go(deed.page);
    };
    view! {
        <li class=class>
            <div class="stack-tight"><h3>{icon(deed.picture)}{deed.title}</h3><p class="soft">{deed.words}</p></div>
            <div><button type="button" class=button on:click=go>{deed.button}</button></div>
        </li>
    }
    .into_any()
}
