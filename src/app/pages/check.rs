//! Compare and Verify: an image against the device. Nothing changes.

use super::page_head;
use crate::app::{
    chosen::use_choice,
    components::{
        facts::facts,
        flash_map::FlashMap,
        icon::{self, icon},
        image_picker::ImagePicker,
        needs_device::with_device,
        notice::{Tone, notice_text},
        two_backups::difference,
        work_frame::{back_to_device, success, work_frame},
    },
    format,
    jobs::{Outcome, use_jobs},
    session::use_session,
    text::{restore as restore_text, work as text},
};
use crate::flasher::progress::Operation;
use crate::image::Comparison;
use crate::words;
use core::ops::Range;
use leptos::prelude::*;

/// Most differing ranges that are listed; the map shows all.
const MAX_LISTED: usize = 100;

/// The compare page.
#[component]
pub fn ComparePage() -> AnyView {
    let frame = work_frame(
        Operation::Compare,
        || with_device(compare_form),
        |outcome| match outcome {
            Outcome::Compare { name, differing, meaning } => compared(name, &differing, *meaning),
            _ => compare_form(),
        },
    );
    view! { {page_head(text::compare_title(), text::compare_lead())} {frame} }.into_any()
}

/// The verify page.
#[component]
pub fn VerifyPage() -> AnyView {
    let frame = work_frame(Operation::Verify, verify_form, |outcome| match outcome {
        Outcome::Verify { name, digest_checked, device_checked } => verified(name, digest_checked, device_checked),
        _ => verify_form(),
    });
    view! { {page_head(text::verify_title(), text::verify_lead())} {frame} }.into_any()
}

fn compare_form() -> AnyView {
    let jobs = use_jobs();
    let choice = use_choice();
    let start = move |_| {
        if let Some(image) = choice.image.get_untracked() {
            jobs.start_compare(image);
        }
    };
    form(text::compare_go(), icon(icon::COMPARE), start)
}

fn verify_form() -> AnyView {
    let jobs = use_jobs();
    let choice = use_choice();
    let session = use_session();
    let start = move |_| {
        if let Some(image) = choice.image.get_untracked() {
            jobs.start_verify(image);
        }
    };
    let hint = move || session.device().is_none().then(|| view! { <p class="soft">{text::verify_no_device()}</p> });
    view! { <div class="stack">{form(text::verify_go(), icon(icon::VERIFY), start)}{hint}</div> }.into_any()
}

fn form(go: &'static str, picture: AnyView, start: impl Fn(leptos::ev::MouseEvent) + 'static) -> AnyView {
    let choice = use_choice();
    view! {
        <div class="stack">
            <ImagePicker title=restore_text::pick_plain() />
            <div class="row actions-stretch">
                <button
                    type="button"
                    class="button primary big"
                    disabled=move || choice.image.with(Option::is_none)
                    on:click=start
                >
                    {picture}{go}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn compared(name: String, differing: &[Range<u32>], meaning: Comparison) -> AnyView {
    let again = again_row();
    if differing.is_empty() {
        let body = view! { <section class="card"><p class="break">{name}</p>{again}</section> };
        return success(text::compare_same(), text::compare_same_text(), body.into_any());
    }
    let jobs = use_jobs();
    let map = Signal::derive(move || jobs.work.with(|work| work.map.clone()));
    let total: u32 = differing.iter().map(|range| range.end.saturating_sub(range.start)).sum();
    let summary = format!("{name}: {}", text::differ(differing.len(), format::size(total)));
    let rows = meaning.differences.iter().take(MAX_LISTED).map(difference).collect();
    view! {
        <div class="stack">
            {notice_text(Tone::Warning, text::compare_different(), summary)}
            <section class="card" aria-labelledby="differ-title">
                <h2 id="differ-title">{text::compare_list()}</h2>
                <p><strong>{words::core(&meaning.title)}". "</strong>{words::core(&meaning.explanation)}</p>
                <FlashMap model=map />
                {facts(rows)}
                {again}
            </section>
        </div>
    }
    .into_any()
}

fn verified(name: String, digest_checked: bool, device_checked: bool) -> AnyView {
    let stored = if digest_checked { text::verify_stored_ok() } else { text::verify_file_ok() };
    let device = if device_checked { text::verify_device_ok() } else { text::verify_no_device() };
    let body = view! {
        <section class="card"><p class="break"><strong>{name}</strong></p><p>{device}</p>{again_row()}</section>
    };
    if device_checked {
        return success(text::verify_ok(), stored, body.into_any());
    }
    view! { <div class="stack">{notice_text(Tone::Good, text::verify_ok(), stored)}{body}</div> }.into_any()
}

fn again_row() -> AnyView {
    let jobs = use_jobs();
    view! {
        <div class="row">
            <button type="button" class="button" on:click=move |_| jobs.acknowledge()>{text::again()}</button>
            {back_to_device()}
        </div>
    }
    .into_any()
}
