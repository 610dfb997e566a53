//! Several devices in a row: what the next one gets, before it is connected and after.

use super::{
    facts::{fact, facts},
    icon::{self, icon},
    live::live,
    notice::{Tone, notice},
    safety_net::backup_of_device,
};
use crate::app::{
    chosen::use_choice,
    connecting::use_connecting,
    guides::use_guides,
    hooks::use_route::use_route,
    jobs::use_jobs,
    part::{View, part, piece_of},
    route::Route,
    series::{Repeat, use_series},
    session::use_session,
    text::{connect, restore, shell, work as text},
};
use crate::flasher::{connect::Speed, port::PortInfo};
use leptos::prelude::*;

/// Offers the restore of the last device for the connected one, once a backup of it is there.
pub fn repeat_card() -> AnyView {
    let series = use_series();
    let repeat = Memo::new(move |_| series.to_repeat());
    (move || repeat.get().map(offer)).into_any()
}

fn offer(repeat: Repeat) -> AnyView {
    let (series, choice, jobs, router) = (use_series(), use_choice(), use_jobs(), use_route());
    let has_backup = Memo::new(|_| backup_of_device().is_some());
    let words = what(&repeat);
    let go = move |_| {
        series.preset.set_value(Some(repeat.clone()));
        choice.choose(repeat.image.clone());
        jobs.acknowledge();
        router.go(Route::Restore);
    };
    let advice = move || if has_backup.get() { text::repeat_asks() } else { text::repeat_backup_first() };
    let body = view! {
        <p class="break">{words}</p>
        <p>{advice}</p>
        <div>
            <button type="button" class="button" on:click=go>{icon(icon::RESTORE)}{text::repeat_go()}</button>
        </div>
    };
    notice(Tone::Info, text::repeat_title(), body)
}

/// The image of a restore, and how it was written.
fn what(repeat: &Repeat) -> String {
    let how = [(repeat.write_all, restore::write_all()), (repeat.erase_outside, restore::erase_outside())];
    let how = how.into_iter().filter(|(is_chosen, _)| *is_chosen).map(|(_, words)| words);
    core::iter::once(repeat.image.name.as_str()).chain(how).collect::<Vec<_>>().join(" · ")
}

/// Where the next device is awaited: the choices that are taken over, and the button that connects it.
pub fn next_device() -> AnyView {
    let awaited = use_series().awaited;
    live(move || awaited.get().map(|_| piece_of(awaited_device)).into_any())
}

part! {
    /// The card of the device that is awaited.
    work: fn awaited_device() -> View {
        next_device_card
    }
}

fn next_device_card() -> AnyView {
    let (series, connecting) = (use_series(), use_connecting());
    let card = move |is_virtual: bool| {
        view! {
            <section class="card" aria-labelledby="next-device-title">
                <h2 id="next-device-title">{text::next_device()}</h2>
                <p>{if is_virtual { text::next_device_virtual() } else { text::next_device_wires() }}</p>
                {move || choices(is_virtual)}
                <div class="row actions-stretch">
                    <button type="button" class="button primary big" on:click=move |_| connecting.connect_next()>
                        {icon(icon::PLUG)}{text::next_device_go()}
                    </button>
                    <button type="button" class="button" on:click=move |_| series.awaited.set(None)>
                        {text::next_device_other()}
                    </button>
                </div>
            </section>
        }
    };
    (move || series.awaited.get().map(card)).into_any()
}

fn choices(is_virtual: bool) -> AnyView {
    let (session, guides) = (use_session(), use_guides());
    let adapter = if is_virtual { shell::virtual_name().to_owned() } else { adapter(use_connecting().adapter_info()) };
    let speed = match session.speed.get() {
        Speed::Automatic => connect::speed_auto().to_owned(),
        Speed::Fixed(baud) => text::baud(baud),
    };
    let mut rows = vec![fact(text::adapter(), adapter), fact(connect::speed(), speed)];
    if let Some(model) = guides.chosen_name() {
        rows.push(fact(text::model(), model));
    }
    if let Some(repeat) = use_series().finished_restore() {
        rows.push(fact(text::repeat_image(), view! { <span class="break">{what(&repeat)}</span> }));
    }
    facts(rows)
}

fn adapter(info: Option<PortInfo>) -> String {
    let ids = info.and_then(|info| info.usb_vendor_id.zip(info.usb_product_id));
    ids.map_or_else(|| text::adapter_asked().to_owned(), |(vendor, product)| text::usb_ids(vendor, product))
}
