//! A proven backup: its proof, what was found in it, and what to do with it.

use super::{
    content::{content_card, remarks},
    error_notice::ErrorNotice,
    facts::{fact, fact_code, facts_with_codes},
    icon::{self, icon},
    repeat_card::repeat_card,
    work_frame::{back_to_device, news},
};
use crate::app::{
    chosen::{ChosenImage, use_choice},
    format,
    jobs::{BackupOutcome, chip_of, use_jobs},
    library::use_library,
    route::Route,
    session::use_session,
    text::{device as device_text, work as text},
};
use crate::image::{Origin, Target, fit_inspected};
use crate::vault::naming;
use leptos::prelude::*;
use std::sync::Arc;

/// Shows a backup that was just made.
pub fn backup_result(outcome: BackupOutcome) -> AnyView {
    let stored = outcome.unstored.is_none();
    let target = |device| Target { chip: chip_of(&device), origin: Origin::ThisDevice, current: None };
    let fit = untrack(|| use_session().device())
        .map(|device| fit_inspected(&outcome.bytes, &outcome.inspection, &target(device)));
    let message = if stored { text::backup_done_text() } else { text::backup_unstored_text() };
    let unstored = outcome.unstored.clone().map(|problem| view! { <ErrorNotice problem /> });
    let body = view! {
        {unstored}
        {repeat_card()}
        <section class="card" aria-labelledby="proof-title">
            <div class="card-head">
                <h2 id="proof-title">{text::result_facts()}</h2>
                <p class="row">
                    <span class="badge ok">{icon(icon::CHECK)}{text::proven()}</span>
                    {stored.then(|| view! { <span class="badge ok">{icon(icon::CHECK)}{text::in_library()}</span> })}
                </p>
            </div>
            {proof(&outcome)}
            {ways_on(&outcome)}
        </section>
        {content_card(
            text::health(),
            remarks(outcome.inspection.findings.clone(), text::health_good()),
            &outcome.inspection,
            fit.as_ref(),
        )}
    };
    news(text::backup_done(), message, body.into_any())
}

fn proof(outcome: &BackupOutcome) -> AnyView {
    let record = &outcome.record;
    let digest = |digest: Option<String>| digest.unwrap_or_default();
    facts_with_codes(vec![
        fact(text::file_name(), view! { <span class="break">{naming::file_name(record)}</span> }),
        fact(text::size(), format!("{} ({})", format::size(record.size), format::bytes(record.size))),
        fact_code(text::md5(), digest(record.md5().map(|md5| md5.to_string()))),
        fact_code(text::sha256(), digest(record.sha256().map(|sha256| sha256.to_string()))),
        fact(text::took(), format::span(outcome.report.elapsed)),
    ])
}

fn ways_on(outcome: &BackupOutcome) -> AnyView {
    let library = use_library();
    let choice = use_choice();
    let jobs = use_jobs();
    let name = naming::file_name(&outcome.record);
    let bytes = Arc::clone(&outcome.bytes);
    let record = outcome.unstored.is_none().then(|| outcome.record.clone());
    let image = ChosenImage::whole(outcome.record.name().to_owned(), Arc::clone(&outcome.bytes), record);
    let to_restore = move |_| {
        choice.choose(image.clone());
        jobs.acknowledge();
    };
    view! {
        <div class="row actions-stretch">
            <button type="button" class="button primary" on:click=move |_| library.offer_file(&name, &bytes)>
                {icon(icon::DOWNLOAD)}{text::download()}
            </button>
            <a class="button" href=Route::Library.href()>{icon(icon::SHELF)}{text::show_in_library()}</a>
            <a class="button" href=Route::Restore.href() on:click=to_restore>{icon(icon::RESTORE)}{device_text::restore()}</a>
            {back_to_device()}
        </div>
    }
    .into_any()
}
