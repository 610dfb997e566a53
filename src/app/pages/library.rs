//! Library: all backups, and what a person does with them.

use super::page_head;
use crate::app::{
    chosen::{read_image, use_choice},
    components::{
        error_notice::{ErrorNotice, error_slot},
        facts::{fact, fact_code, facts_with_codes},
        file_drop::file_drop,
        icon::{self, icon},
        look_inside::look_inside,
        record_editor::RecordEditor,
        two_backups::two_backups,
    },
    format,
    hooks::use_route::use_route,
    jobs::{facts_of, use_jobs},
    library::{Library, Shelf, use_library},
    notices::use_notices,
    problem::Problem,
    route::Route,
    session::use_session,
    text::{library as text, work as work_text},
};
use crate::browser::{clock::unix_ms, files::ChosenFile};
use crate::protocol::chip::FlashId;
use crate::vault::{
    naming,
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
    let title = file.name().trim_end_matches(".gz").trim_end_matches(".bin").to_owned();
    let source = BackupSource::Imported { file_name: file.name() };
    let new = NewBackup { created_ms: unix_ms(), title, device: DeviceFacts::default(), source };
    let record = BackupRecord::new(new, &bytes);
    library.put(record, &bytes).await.map(drop).map_err(|error| Problem::new(text::failed(), &error))
}

fn shelf(library: Library) -> AnyView {
    let body = move || match library.shelf.get() {
        Shelf::Opening => view! { <p role="status">{text::opening()}</p> }.into_any(),
        Shelf::Closed(problem) => view! { <ErrorNotice problem /> }.into_any(),
        Shelf::Open(records) if records.is_empty() => empty(),
        Shelf::Open(records) => {
            view! { <ul class="shelf">{records.into_iter().map(backup_card).collect_view()}</ul> }.into_any()
        }
    };
    body.into_any()
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

fn backup_card(record: BackupRecord) -> AnyView {
    let name = record.name().to_owned();
    let label = name.clone();
    let badge = if record.is_complete() {
        view! { <span class="badge ok">{icon(icon::CHECK)}{text::complete()}</span> }.into_any()
    } else {
        view! { <span class="badge warn">{text::partial_badge(is_there(&record))}</span> }.into_any()
    };
    let (look, inside) =
        if record.is_complete() { look_inside(record.clone()) } else { (().into_any(), ().into_any()) };
    let note = (!record.note.is_empty()).then(|| view! { <p class="note">{record.note.clone()}</p> });
    view! {
        <li>
            <article class="card" aria-label=label>
                <div class="card-head"><h2 class="break">{name}</h2>{badge}</div>
                {note}
                {record_facts(&record)}
                {actions(record.clone(), look)}
                {inside}
                <RecordEditor record />
            </article>
        </li>
    }
    .into_any()
}

fn record_facts(record: &BackupRecord) -> AnyView {
    let device = &record.device;
    let chip = device.chip.clone().unwrap_or_default();
    let mac = device.mac.clone().unwrap_or_else(|| text::unknown_device().to_owned());
    let source = match &record.source {
        BackupSource::Device => text::from_device().to_owned(),
        BackupSource::Imported { file_name } => text::from_file(file_name.as_str()),
    };
    let mut rows = vec![
        fact(text::device(), view! { <span class="mono">{mac}</span>" "{chip} }),
        fact(
            text::made(),
            view! { <span class="break">{format!("{}, {source}", naming::day(record.created_ms))}</span> },
        ),
        fact(text::size(), size_of(record)),
    ];
    if let Some(flash_id) = device.flash_id {
        rows.push(fact_code(text::flash_id(), FlashId(flash_id).to_string()));
    }
    if let Some(sha256) = record.sha256() {
        rows.push(fact_code(work_text::sha256(), sha256.to_string()));
    }
    facts_with_codes(rows)
}

fn size_of(record: &BackupRecord) -> String {
    if record.is_complete() {
        return format!("{} ({})", format::size(record.size), format::bytes(record.size));
    }
    let (settled, size) = (format::size(record.settled()), format::size(record.size));
    text::partial_size(settled, size)
}

fn is_there(record: &BackupRecord) -> String {
    work_text::is_there(record.settled(), record.size)
}

/// The way on with an unfinished backup while its device is connected.
fn go_on(record: &BackupRecord) -> AnyView {
    let (session, jobs) = (use_session(), use_jobs());
    let facts = record.device.clone();
    let is_here = move || session.device().is_some_and(|device| facts.is_same_device(&facts_of(&device)));
    let link = move || {
        is_here().then(|| {
            view! {
                <a class="button compact" href=Route::Backup.href() on:click=move |_| jobs.acknowledge()>
                    {icon(icon::SHIELD)}{work_text::backup_resume()}
                </a>
            }
        })
    };
    link.into_any()
}

fn actions(record: BackupRecord, look: AnyView) -> AnyView {
    let library = use_library();
    let choice = use_choice();
    let router = use_route();
    let jobs = use_jobs();
    let stored = StoredValue::new(record.clone());
    let restore = move |_| {
        choice.choose_backup(stored.get_value());
        jobs.acknowledge();
        router.go(Route::Restore);
    };
    let edit = move |_| library.edited.set(Some(stored.get_value().id));
    let whole = record.is_complete().then(|| {
        view! {
            <button type="button" class="button compact" on:click=move |_| library.download(stored.get_value())>
                {icon(icon::DOWNLOAD)}{text::download()}
            </button>
            <button
                type="button"
                class="button compact"
                on:click=move |_| library.download_share_safe(stored.get_value())
            >
                {icon(icon::LOCK)}{text::download_share_safe()}
            </button>
            <button type="button" class="button compact" on:click=restore>{icon(icon::RESTORE)}{text::restore()}</button>
            <button type="button" class="button compact" on:click=move |_| library.check(stored.get_value())>
                {icon(icon::VERIFY)}{text::verify()}
            </button>
        }
    });
    let half = (!record.is_complete()).then(|| go_on(&record));
    let delete = if record.is_complete() { text::delete() } else { text::discard() };
    view! {
        <div class="row tight">
            {look}
            {whole}
            {half}
            <button type="button" class="button compact" on:click=edit>
                {icon(icon::EDIT)}{text::edit()}
            </button>
            <button type="button" class="button compact danger" on:click=move |_| library.remove(stored.get_value())>
                {icon(icon::TRASH)}{delete}
            </button>
        </div>
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
