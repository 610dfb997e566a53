//! Erase: the chip or a region, after the question what is lost.

use super::page_head;
use crate::app::{
    components::{
        confirm::{Confirm, Question},
        flash_map::FlashMap,
        icon::{self, icon},
        needs_device::with_device,
        safety_net::{is_safe, safety_net},
        work_frame::{back_to_device, success, work_frame},
    },
    format,
    jobs::{Outcome, use_jobs},
    map_model::{MapModel, Paint},
    session::use_session,
    text::work as text,
};
use crate::flasher::progress::Operation;
use crate::protocol::chip::SECTOR_SIZE_BYTES;
use core::ops::Range;
use leptos::prelude::*;

/// The erase page.
#[component]
pub fn ErasePage() -> AnyView {
    let frame = work_frame(
        Operation::Erase,
        || with_device(form),
        |outcome| match outcome {
            Outcome::Erase(range) => result(&range),
            _ => form(),
        },
    );
    view! { {page_head(text::erase_title(), text::erase_lead())} {frame} }.into_any()
}

/// What a person decides on this page.
#[derive(Clone, Copy)]
struct Draft {
    is_whole: RwSignal<bool>,
    start: RwSignal<String>,
    size: RwSignal<String>,
    backup_waived: RwSignal<bool>,
    is_asking: RwSignal<bool>,
}

impl Draft {
    /// The flash bytes to erase, or what is wrong with the numbers.
    fn range(self, flash_size: u32) -> Result<Range<u32>, &'static str> {
        if self.is_whole.get() {
            return Ok(0..flash_size);
        }
        let start = self.start.with(|text| format::number(text)).ok_or(text::erase_bad_number())?;
        let size = self.size.with(|text| format::number(text)).ok_or(text::erase_bad_number())?;
        if !start.is_multiple_of(SECTOR_SIZE_BYTES) || !size.is_multiple_of(SECTOR_SIZE_BYTES) {
            return Err(text::erase_bad_align());
        }
        let end = start.checked_add(size).filter(|end| size > 0 && *end <= flash_size).ok_or(text::erase_bad_range())?;
        Ok(start..end)
    }
}

fn form() -> AnyView {
    let flash_size = untrack(|| use_session().device()).map_or(0, |device| device.identity.flash_size);
    let draft = Draft {
        is_whole: RwSignal::new(true),
        start: RwSignal::new("0x000000".to_owned()),
        size: RwSignal::new("0x1000".to_owned()),
        backup_waived: RwSignal::new(false),
        is_asking: RwSignal::new(false),
    };
    let range = Memo::new(move |_| draft.range(flash_size));
    let map = Signal::derive(move || {
        let mut map = MapModel::new(flash_size, Paint::Kept);
        if let Ok(range) = range.get() {
            map.paint(&range, Paint::ToErase);
        }
        map
    });
    let region = move || (!draft.is_whole.get()).then(|| region_fields(draft, range));
    view! {
        <section class="card">
            <fieldset class="choices">
                <legend>{text::erase_what()}</legend>
                {choice(draft.is_whole, true, text::erase_all(), text::erase_all_hint())}
                {choice(draft.is_whole, false, text::erase_part(), text::erase_part_hint())}
            </fieldset>
            {region}
            <FlashMap model=map />
            <div class="row actions-stretch">
                <button
                    type="button"
                    class="button primary danger big"
                    disabled=move || range.get().is_err()
                    on:click=move |_| draft.is_asking.set(true)
                >
                    {icon(icon::ERASE)}{text::erase_go()}
                </button>
            </div>
            {question(draft, range)}
        </section>
    }
    .into_any()
}

fn choice(is_whole: RwSignal<bool>, value: bool, words: &'static str, hint: &'static str) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="erase-what"
                prop:checked=move || is_whole.get() == value
                on:change=move |_| is_whole.set(value)
            />
            <strong>{words}</strong>
            <span class="soft small">{hint}</span>
        </label>
    }
    .into_any()
}

fn region_fields(draft: Draft, range: Memo<Result<Range<u32>, &'static str>>) -> AnyView {
    let error = move || range.get().err().unwrap_or_default();
    let field = move |id: &'static str, words: &'static str, value: RwSignal<String>| {
        view! {
            <div class="field">
                <label for=id>{words}</label>
                <input
                    id=id
                    type="text"
                    class="mono"
                    inputmode="text"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="region-error"
                    aria-invalid=move || range.get().is_err().then_some("true")
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </div>
        }
    };
    view! {
        <div class="pair">
            {field("region-start", text::erase_start(), draft.start)}
            {field("region-size", text::erase_size(), draft.size)}
        </div>
        <p id="region-error" class="field-error" role="status">{error}</p>
    }
    .into_any()
}

fn question(draft: Draft, range: Memo<Result<Range<u32>, &'static str>>) -> AnyView {
    let jobs = use_jobs();
    let run = Callback::new(move |()| {
        if let Ok(range) = range.get_untracked() {
            jobs.start_erase(range);
        }
    });
    let what = move || {
        let range = range.get().unwrap_or_default();
        let kind = if draft.is_whole.get() { text::erase_all_hint() } else { text::erase_part_lost() };
        format!("{} {kind} ({}, {})", text::erase_lost(), format::range(&range), format::size(range.end - range.start))
    };
    view! {
        <Confirm
            open=draft.is_asking
            question=Question { title: text::erase_confirm_title(), confirm: text::erase_confirm(), is_destructive: true }
            can_confirm=is_safe(draft.backup_waived)
            on_confirm=run
        >
            <p>{what}</p>
            {move || safety_net(draft.backup_waived)}
        </Confirm>
    }
    .into_any()
}

fn result(range: &Range<u32>) -> AnyView {
    let body = view! {
        <section class="card">
            <p class="mono">{format::range(range)}</p>
            <div class="row">{back_to_device()}</div>
        </section>
    };
    success(text::erase_done(), text::erase_done_text(), body.into_any())
}
