//! Chooses an image: a backup of the library, or a file from disk.

use super::{
    error_notice::error_slot,
    file_drop::file_drop,
    icon::{self, icon},
};
use crate::app::{
    chosen::{ChosenImage, use_choice},
    format,
    jobs::{facts_of, is_of_device},
    library::use_library,
    session::use_session,
    text::{library as library_text, restore as text},
};
use crate::image::parts::{Part, PartSet};
use crate::vault::{naming, record::BackupRecord};
use leptos::prelude::*;

/// The picker, or what is chosen with the way to choose again.
#[component]
pub fn ImagePicker(
    /// Heading.
    title: &'static str,
) -> AnyView {
    let choice = use_choice();
    // Typing an address changes the image, which must not take the field away.
    let body = move || match choice.parts.get() {
        Some(set) => parts(&set),
        None => (move || choice.image.get().map_or_else(sources, |image| chosen(&image))).into_any(),
    };
    view! {
        <section class="card" aria-labelledby="pick-title">
            <h2 id="pick-title">{title}</h2>
            {error_slot(move || choice.problem.get())}
            {body}
        </section>
    }
    .into_any()
}

fn chosen(image: &ChosenImage) -> AnyView {
    let choice = use_choice();
    let session = use_session();
    let of_this = session.device().is_some_and(|device| is_of_device(image, &facts_of(&device)));
    let badge = of_this.then(|| view! { <span class="badge accent">{icon(icon::CHECK)}{text::this_device()}</span> });
    view! {
        <div class="card-head">
            <p class="row">
                {icon(icon::FILE)}
                <strong class="break">{image.name.clone()}</strong>
                <span class="soft digits">{format::bytes(image.size())}</span>
                {badge}
            </p>
            <button type="button" class="button compact" on:click=move |_| choice.clear()>{text::change()}</button>
        </div>
    }
    .into_any()
}

/// The parts of a firmware, each with its address.
fn parts(set: &PartSet) -> AnyView {
    let choice = use_choice();
    let is_last = set.parts.len() == 1;
    let rows = set.parts.iter().enumerate().map(|(index, part)| part_row(index, part, is_last)).collect_view();
    let title = set.title.clone().unwrap_or_else(|| text::parts().to_owned());
    view! {
        <div class="card-head">
            <p class="row">{icon(icon::FILE)}<strong class="break">{title}</strong></p>
            <button type="button" class="button compact" on:click=move |_| choice.clear()>{text::change()}</button>
        </div>
        {rows}
        <p class="hint" id="part-hint">{text::part_hint()}</p>
    }
    .into_any()
}

fn part_row(index: usize, part: &Part, is_last: bool) -> AnyView {
    let choice = use_choice();
    let id = format!("part-{index}");
    let size = u32::try_from(part.bytes.len()).unwrap_or(u32::MAX);
    let typed = choice.addresses.with_untracked(|all| all.get(index).cloned().unwrap_or_default());
    let leave_out = (!is_last).then(|| {
        let label = text::part_leave_out(part.name.as_str());
        view! {
            <button type="button" class="button compact" aria-label=label on:click=move |_| choice.leave_out(index)>
                {icon(icon::CROSS)}
            </button>
        }
    });
    view! {
        <div class="row">
            <div class="field grow">
                <label for=id.clone()>
                    {text::part_address()}" "<strong class="break">{part.name.clone()}</strong>
                    " "<span class="soft digits">{format::bytes(size)}</span>
                </label>
                <input
                    id=id
                    type="text"
                    autocomplete="off"
                    aria-describedby="part-hint"
                    prop:value=typed
                    on:change=move |event| choice.set_address(index, event_target_value(&event))
                />
            </div>
            {leave_out}
        </div>
    }
    .into_any()
}

fn sources() -> AnyView {
    let choice = use_choice();
    let library = use_library();
    let backups = move || {
        let records: Vec<BackupRecord> = library.records().into_iter().filter(BackupRecord::is_complete).collect();
        if records.is_empty() {
            return view! { <p class="soft">{text::library_empty()}</p> }.into_any();
        }
        view! { <ul class="plain-list stack-tight">{records.into_iter().map(backup_choice).collect_view()}</ul> }
            .into_any()
    };
    view! {
        <h3>{text::from_library()}</h3>
        {backups}
        <h3>{text::from_file()}</h3>
        {file_drop(text::choose_file(), text::drop(), Callback::new(move |files| choice.choose_files(files)))}
    }
    .into_any()
}

fn backup_choice(record: BackupRecord) -> AnyView {
    let choice = use_choice();
    let session = use_session();
    let device = record.device.clone();
    let of_this = move || {
        let is_same = session.device().is_some_and(|ours| device.is_same_device(&facts_of(&ours)));
        is_same.then(|| view! { <span class="badge accent">{text::this_device()}</span> })
    };
    let name = record.name().to_owned();
    let mac = record.device.mac.clone().unwrap_or_else(|| library_text::unknown_device().to_owned());
    let facts = format!("{mac} · {} · {}", format::size(record.size), naming::day(record.created_ms));
    view! {
        <li>
            <button type="button" class="pick" on:click=move |_| choice.choose_backup(record.clone())>
                {icon(icon::CHIP)}
                <span class="stack-none">
                    <span class="row"><strong class="break">{name}</strong>{of_this}</span>
                    <span class="soft small digits">{facts}</span>
                </span>
            </button>
        </li>
    }
    .into_any()
}
