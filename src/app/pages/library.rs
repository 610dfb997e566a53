//! Library: all backups, and what a person does with them.

use super::page_head;
use crate::app::{
    chosen::read_image,
    components::{
        backup_card::{Shared, backup_card},
        error_notice::{ErrorNotice, error_slot},
        file_drop::file_drop,
        icon::{self, icon},
        shelf_tools::{COUNT_ID, nothing_found, shelf_tools},
        two_backups::two_backups,
    },
    format,
    hooks::use_focus::focus_if_lost,
    jobs::backup::look_into,
    library::{Library, Shelf, use_library},
    looking::look_into_unknown,
    notices::use_notices,
    problem::Problem,
    shelf_model::{Query, select},
    text::library as text,
};
use crate::browser::{clock::unix_ms, files::ChosenFile};
use crate::vault::{
    contents::Contents,
    record::{BackupRecord, BackupSource, DeviceFacts, NewBackup},
};
use leptos::{prelude::*, task::spawn_local};

/// The library page.
#[component]
pub fn LibraryPage() -> AnyView {
    let library = use_library();
    let notices = use_notices();
    let import = Callback::new(move |files: Vec<ChosenFile>| {
        spawn_local(async move {
            library.problem.set(None);
            for file in files {
                let imported = if file.name().to_lowercase().ends_with(".zip") {
                    library.import_archive(&file).await
                } else {
                    import_file(library, &file).await.map(|()| notices.show(text::was_imported(file.name())))
                };
                if let Err(problem) = imported {
                    library.problem.set(Some(problem));
                }
            }
        });
    });
    view! {
        {page_head(text::title(), text::lead())}
        <div class="split">
            <div class="stack">{error_slot(move || library.problem.get())}{shelf(library)}</div>
            <div class="stack">
                <section class="card" aria-labelledby="import-title">
                    <h2 id="import-title">{text::import_title()}</h2>
                    {file_drop(text::import(), text::import_drop(), import)}
                </section>
                {two_backups(library)}
                {storage(library)}
            </div>
        </div>
    }
    .into_any()
}

async fn import_file(library: Library, file: &ChosenFile) -> Result<(), Problem> {
    let bytes = read_image(file).await?;
    let inspection = look_into(&bytes, None).await;
    let title = file.name().trim_end_matches(".gz").trim_end_matches(".bin").to_owned();
    let source = BackupSource::Imported { file_name: file.name() };
    let new = NewBackup { created_ms: unix_ms(), title, device: DeviceFacts::default(), source };
    let mut record = BackupRecord::new(new, &bytes);
    record.contents = Some(Contents::of(&inspection));
    library.put(record, &bytes).await.map(drop).map_err(|error| Problem::new(text::failed(), &error))
}

/// What stands where the list of backups is.
#[derive(Clone, PartialEq)]
enum State {
    Opening,
    Closed(Problem),
    Empty,
    Filled,
}

fn shelf(library: Library) -> AnyView {
    look_into_unknown();
    let state = Memo::new(move |_| {
        if let Some(problem) = library.unfetched.get() {
            return State::Closed(problem);
        }
        library.shelf.with(|shelf| match shelf {
            Shelf::Opening => State::Opening,
            Shelf::Closed(problem) => State::Closed(problem.clone()),
            Shelf::Open(records) if records.is_empty() => State::Empty,
            Shelf::Open(_) => State::Filled,
        })
    });
    let query = RwSignal::new(Query::default());
    let body = move || match state.get() {
        State::Opening => view! { <p role="status">{text::opening()}</p> }.into_any(),
        State::Closed(problem) => view! { <ErrorNotice problem /> }.into_any(),
        State::Empty => empty(),
        State::Filled => filled(library, query),
    };
    body.into_any()
}

fn filled(library: Library, query: RwSignal<Query>) -> AnyView {
    let shown = Memo::new(move |_| query.with(|query| select(&library.records(), query)));
    let count = Signal::derive(move || shown.with(Vec::len));
    let is_none = Memo::new(move |_| shown.with(Vec::is_empty));
    let shared = Shared { library, query, touched: StoredValue::new(None) };
    Effect::new(move |_| {
        let is_gone = shown.with(|shown| !shown.iter().any(|record| shared.was_touched(&record.id)));
        if is_gone && shared.touched.with_value(Option::is_some) {
            focus_if_lost(format!("#{COUNT_ID}"));
        }
    });
    view! {
        {shelf_tools(library, query, count)}
        {move || is_none.get().then(|| nothing_found(query))}
        <ul class="shelf">
            <For each=move || shown.get() key=|record| record.id.clone() let:record>
                {backup_card(shared, record)}
            </For>
        </ul>
    }
    .into_any()
}

fn empty() -> AnyView {
    view! {
        <section class="card empty">
            {icon(icon::SHELF)}
            <h2>{text::empty()}</h2>
            <p>{text::empty_text()}</p>
        </section>
    }
    .into_any()
}

fn storage(library: Library) -> AnyView {
    let count = move || text::backups(library.records().len());
    let has_any = Memo::new(move |_| !library.records().is_empty());
    let export = move || {
        has_any.get().then(|| {
            view! {
                <div>
                    <button type="button" class="button compact" on:click=move |_| library.export_all()>
                        {icon(icon::DOWNLOAD)}{text::export_all()}
                    </button>
                </div>
            }
        })
    };
    let unreadable = move || {
        let count = library.room.get().unreadable;
        (count > 0).then(|| view! { <p class="small">{text::unreadable(count)}</p> })
    };
    let used = move || {
        library.room.get().usage.map(|usage| {
            let words = text::used(format::large(usage.used), format::large(usage.quota));
            let percent = if usage.quota == 0 { 0.0 } else { usage.used as f64 / usage.quota as f64 };
            view! {
                <div class="meter"><progress max="1" prop:value=percent aria-label=text::storage()></progress></div>
                <p class="small digits">{words}</p>
            }
        })
    };
    let promise = move || {
        if library.room.get().is_persisted {
            return view! { <p class="with-icon small">{icon(icon::LOCK)}<span>{text::persisted()}</span></p> }
                .into_any();
        }
        view! {
            <p class="small">{text::not_persisted()}</p>
            <div>
                <button type="button" class="button compact" on:click=move |_| library.persist()>{text::persist()}</button>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="card usage" aria-labelledby="storage-title">
            <h2 id="storage-title">{text::storage()}</h2>
            <p>{count}</p>
            {export}
            {unreadable}
            {used}
            {promise}
        </section>
    }
    .into_any()
}
