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
    view! { {page_head(text::COMPARE_TITLE, text::COMPARE_LEAD)} {frame} }.into_any()
}

/// The verify page.
#[component]
pub fn VerifyPage() -> AnyView {
    let frame = work_frame(Operation::Verify, verify_form, |outcome| match outcome {
        Outcome::Verify { name, digest_checked, device_checked } => verified(name, digest_checked, device_checked),
        _ => verify_form(),
    });
    view! { {page_head(text::VERIFY_TITLE, text::VERIFY_LEAD)} {frame} }.into_any()
}

fn compare_form() -> AnyView {
    let jobs = use_jobs();
    let choice = use_choice();
    let start = move |_| {
        if let Some(image) = choice.image.get_untracked() {
            jobs.start_compare(image);
        }
    };
    form(text::COMPARE_GO, icon(icon::COMPARE), start)
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
    let hint = move || session.device().is_none().then(|| view! { <p class="soft">{text::VERIFY_NO_DEVICE}</p> });
    view! { <div class="stack">{form(text::VERIFY_GO, icon(icon::VERIFY), start)}{hint}</div> }.into_any()
}

fn form(go: &'static str, picture: AnyView, start: impl Fn(leptos::ev::MouseEvent) + 'static) -> AnyView {
    let choice = use_choice();
    view! {
        <div class="stack">
            <ImagePicker title=restore_text::PICK_PLAIN />
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
        return success(text::COMPARE_SAME, text::COMPARE_SAME_TEXT, body.into_any());
    }
    let jobs = use_jobs();
    let map = Signal::derive(move || jobs.work.with(|work| work.map.clone()));
    let total: u32 = differing.iter().map(|range| range.end.saturating_sub(range.start)).sum();
    let summary = format!("{name}: {}", text::differ(differing.len(), &format::size(total)));
    let rows = meaning.differences.iter().take(MAX_LISTED).map(difference).collect();
    view! {
        <div class="stack">
            {notice_text(Tone::Warning, text::COMPARE_DIFFERENT, summary)}
            <section class="card" aria-labelledby="differ-title">
                <h2 id="differ-title">{text::COMPARE_LIST}</h2>
                <p><strong>{meaning.title}". "</strong>{meaning.explanation}</p>
                <FlashMap model=map />
                {facts(rows)}
                {again}
            </section>
        </div>
    }
    .into_any()
}

fn verified(name: String, digest_checked: bool, device_checked: bool) -> AnyView {
    let stored = if digest_checked { text::VERIFY_STORED_OK } else { text::VERIFY_FILE_OK };
    let device = if device_checked { text::VERIFY_DEVICE_OK } else { text::VERIFY_NO_DEVICE };
    let body = view! {
        <section class="card"><p class="break"><strong>{name}</strong></p><p>{device}</p>{again_row()}</section>
    };
    if device_checked {
        return success(text::VERIFY_OK, stored, body.into_any());
    }
    view! { <div class="stack">{notice_text(Tone::Good, text::VERIFY_OK, stored)}{body}</div> }.into_any()
}

fn again_row() -> AnyView {
    let jobs = use_jobs();
    view! {
        <div class="row">
            <button type="button" class="button" on:click=move |_| jobs.acknowledge()>{text::AGAIN}</button>
            {back_to_device()}
        </div>
    }
    .into_any()
}
