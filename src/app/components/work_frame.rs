//! What a page with an operation shows: its form, the work under way, or how it ended.

use super::{
    error_notice::{ErrorNotice, error_slot},
    flash_map::FlashMap,
    icon::{self, icon},
    notice::{Tone, notice_text},
    tell_me::tell_me,
};
use crate::app::{
    format,
    hooks::use_focus::focus_if_lost,
    jobs::{JobStatus, Jobs, Outcome, use_jobs},
    problem::Problem,
    route::Route,
    text::{shell, work as text},
    work_model::WorkModel,
};
use crate::flasher::progress::Operation;
use leptos::prelude::*;

/// Shows `form` until `operation` runs, then its progress, then `result` or why there is none.
pub fn work_frame(operation: Operation, form: fn() -> AnyView, result: fn(Outcome) -> AnyView) -> AnyView {
    let jobs = use_jobs();
    Effect::new(move |before: Option<()>| {
        jobs.status.track();
        if before.is_some() {
            focus_if_lost("main h2");
        }
    });
    let body = move || {
        let status = jobs.status.get();
        if status.operation() != Some(operation) {
            return if status.is_running() { under_way(jobs) } else { form() };
        }
        match status {
            JobStatus::Running(_) => under_way(jobs),
            JobStatus::Finished(outcome) => result(outcome),
            JobStatus::Failed(operation, problem) => ended_early(operation, Some(problem), form),
            JobStatus::Cancelled(operation) => ended_early(operation, None, form),
            JobStatus::Idle => form(),
        }
    };
    body.into_any()
}

/// The end came early: why, what is kept, and the form again.
fn ended_early(operation: Operation, problem: Option<Problem>, form: fn() -> AnyView) -> AnyView {
    let is_write = matches!(operation, Operation::Restore | Operation::Erase);
    let why = match problem {
        Some(problem) => view! { <ErrorNotice problem /> }.into_any(),
        None if is_write => notice_text(Tone::Warning, text::cancelled(), text::cancelled_write_text()),
        None => notice_text(Tone::Info, text::cancelled(), text::cancelled_text()),
    };
    let unkept = (operation == Operation::Backup).then(unkept);
    view! { <div class="stack">{why}{unkept}{form()}</div> }.into_any()
}

/// Why the library does not keep what a backup reads, where it does not.
fn unkept() -> AnyView {
    let jobs = use_jobs();
    error_slot(move || jobs.unkept.get())
}

/// The work: numbers, bar, map, Cancel.
fn under_way(jobs: Jobs) -> AnyView {
    let operation = jobs.work.with_untracked(|work| work.operation);
    let writes = matches!(operation, Operation::Restore | Operation::Erase);
    let note = if writes { text::cancel_note_write() } else { text::keep_tab() };
    let map = Signal::derive(move || jobs.work.with(|work| work.map.clone()));
    view! {
        <section class="card" aria-labelledby="work-title" aria-busy="true">
            <div class="card-head">
                <h2 id="work-title">{text::running(operation)}</h2>
                <button type="button" class="button" on:click=move |_| jobs.cancel()>
                    {icon(icon::CROSS)}{shell::cancel()}
                </button>
            </div>
            {(operation == Operation::Backup).then(unkept)}
            {meter(jobs.work)}
            <FlashMap model=map />
            <p class="soft small">{note}</p>
            {tell_me()}
        </section>
    }
    .into_any()
}

/// Bytes, percent, rate and time left.
fn meter(work: RwSignal<WorkModel>) -> AnyView {
    let phase = Memo::new(move |_| work.with(|work| work.phase.map_or("…", text::phase)));
    let bytes = move || work.with(|work| text::done_of(format::bytes(work.done), format::bytes(work.total)));
    let rate = move || work.with(|work| work.rate().map_or_else(|| text::soon().to_owned(), format::rate));
    let left = move || work.with(|work| work.left().map_or_else(|| text::soon().to_owned(), format::span));
    let elapsed = move || work.with(|work| format::span(work.elapsed()));
    let troubles = move || match work.with(|work| work.troubles) {
        0 => String::new(),
        count => text::troubles(count),
    };
    view! {
        <div class="meter">
            <div class="meter-head">
                <span class="meter-percent">{move || work.with(WorkModel::percent)}" %"</span>
                <span class="digits">{bytes}</span>
            </div>
            <progress
                max=move || work.with(|work| work.total.max(1))
                prop:value=move || work.with(|work| work.done)
                aria-label=move || phase.get()
            ></progress>
            <p>{move || phase.get()}</p>
            <dl class="meter-facts">
                <div><dt>{text::rate()}</dt><dd>{rate}</dd></div>
                <div><dt>{text::left()}</dt><dd>{left}</dd></div>
                <div><dt>{text::elapsed()}</dt><dd>{elapsed}</dd></div>
            </dl>
            <p class="soft small">{troubles}</p>
        </div>
    }
    .into_any()
}

/// Good news with a map of the work and ways on.
pub fn success(title: &'static str, message: &'static str, body: AnyView) -> AnyView {
    let jobs = use_jobs();
    let map = Signal::derive(move || jobs.work.with(|work| work.map.clone()));
    let map_card = view! {
            <section class="card flat" aria-labelledby="map-title">
                <h2 id="map-title">{text::map()}</h2>
                <FlashMap model=map />
            </section>
    };
    news(title, message, view! { {body} {map_card} }.into_any())
}

/// Good news and what belongs to it.
pub fn news(title: &'static str, message: &'static str, body: AnyView) -> AnyView {
    view! { <div class="stack">{notice_text(Tone::Good, title, message)}{body}</div> }.into_any()
}

/// The way back to the device, which puts the outcome away.
pub fn back_to_device() -> AnyView {
    let jobs = use_jobs();
    view! {
        <a class="button" href=Route::Device.href() on:click=move |_| jobs.acknowledge()>{text::another_thing()}</a>
    }
    .into_any()
}
