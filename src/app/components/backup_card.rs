//! One backup of the library: what it is, how it stands, and what can be done with it.

use super::{
    facts::{fact, fact_code, facts_with_codes},
    icon::{self, icon},
    look_inside::look_inside,
    record_editor::RecordEditor,
    tag_row::tag_row,
};
use crate::app::{
    chosen::use_choice,
    format,
    hooks::{use_focus::focus_if_lost, use_route::use_route},
    jobs::{facts_of, use_jobs},
    library::{Library, Shelf, use_library},
    route::Route,
    session::use_session,
    shelf_model::{Health, Query, firmware, health},
    text::{library as text, work as work_text},
};
use crate::protocol::chip::FlashId;
use crate::vault::{
    naming,
    record::{BackupId, BackupRecord, BackupSource},
};
use leptos::prelude::*;

/// What the cards of a list have in common.
#[derive(Clone, Copy)]
pub struct Shared {
    /// The library.
    pub library: Library,
    /// What is looked for.
    pub query: RwSignal<Query>,
    /// The backup whose card was used last: what changes by that must not take the keyboard's place away.
    pub touched: StoredValue<Option<BackupId>>,
}

impl Shared {
    /// Whether the card of the backup `id` was used last.
    pub fn was_touched(self, id: &BackupId) -> bool {
        self.touched.with_value(|touched| touched.as_ref() == Some(id))
    }
}

/// The card of a backup. It stays while its record changes, so that the keyboard keeps its place.
pub fn backup_card(shared: Shared, first: BackupRecord) -> AnyView {
    let Shared { library, query, touched } = shared;
    let id = first.id.clone();
    let card_id = format!("card-{id}");
    let now = {
        let id = id.clone();
        Memo::new(move |before: Option<&BackupRecord>| {
            let found = library.shelf.with(|shelf| match shelf {
                Shelf::Open(records) => records.iter().find(|record| record.id == id).cloned(),
                Shelf::Opening | Shelf::Closed(_) => None,
            });
            found.or_else(|| before.cloned()).unwrap_or_else(|| first.clone())
        })
    };
    let tags = Memo::new(move |_| now.with(|record| record.tags.clone()));
    let face = Memo::new(move |_| BackupRecord { tags: Vec::new(), ..now.get() });
    let label = move || face.with(|record| record.name().to_owned());
    let card = (id.clone(), format!("#{card_id}"));
    Effect::new(move |before: Option<()>| {
        face.track();
        library.edited.track();
        if before.is_some() && shared.was_touched(&card.0) {
            focus_if_lost(card.1.clone());
        }
    });
    let touch = {
        let id = id.clone();
        move |_| touched.set_value(Some(id.clone()))
    };
    view! {
        <li>
            <article class="card" id=card_id tabindex="-1" aria-label=label on:click=touch>
                {move || head(library, face.get())}
                {tag_row(library, query, id, tags)}
                {move || body(face.get())}
            </article>
        </li>
    }
    .into_any()
}

fn head(library: Library, record: BackupRecord) -> AnyView {
    let name = record.name().to_owned();
    let note = (!record.note.is_empty()).then(|| view! { <p class="note">{record.note.clone()}</p> });
    let badge = move || health_badge(&record, library.is_sound(&record.id));
    view! { <div class="card-head"><h2 class="break">{name}</h2>{badge}</div> {note} }.into_any()
}

fn health_badge(record: &BackupRecord, is_intact: Option<bool>) -> AnyView {
    let (class, mark, words) = match health(record, is_intact) {
        Health::Unfinished => ("badge warn", None, text::partial_badge(is_there(record))),
        Health::Damaged => ("badge danger", Some(icon::ALERT), text::damaged().to_owned()),
        Health::NotLookedInto => ("badge ok", Some(icon::CHECK), text::not_looked_into().to_owned()),
        Health::Findings { count, is_blocked: true } => ("badge danger", Some(icon::ALERT), text::findings(count)),
        Health::Findings { count, is_blocked: false } => ("badge warn", Some(icon::INFO), text::findings(count)),
        Health::Sound => ("badge ok", Some(icon::CHECK), text::sound().to_owned()),
    };
    view! { <span class=class>{mark.map(icon)}{words}</span> }.into_any()
}

fn body(record: BackupRecord) -> AnyView {
    let (look, inside) =
        if record.is_complete() { look_inside(record.clone()) } else { (().into_any(), ().into_any()) };
    view! {
        {record_facts(&record)}
        {actions(record.clone(), look)}
        {inside}
        <RecordEditor record />
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
    let mut rows = vec![fact(text::device(), view! { <span class="mono">{mac}</span>" "{chip} })];
    if record.is_complete() {
        rows.push(fact(text::firmware(), view! { <span class="break">{firmware_words(record)}</span> }));
    }
    rows.extend([
        fact(
            text::made(),
            view! { <span class="break">{format!("{}, {source}", naming::day(record.created_ms))}</span> },
        ),
        fact(text::size(), size_of(record)),
    ]);
    if let Some(flash_id) = device.flash_id {
        rows.push(fact_code(text::flash_id(), FlashId(flash_id).to_string()));
    }
    if let Some(sha256) = record.sha256() {
        rows.push(fact_code(work_text::sha256(), sha256.to_string()));
    }
    facts_with_codes(rows)
}

fn firmware_words(record: &BackupRecord) -> String {
    let unknown = if record.contents.is_some() { text::firmware_unknown() } else { text::firmware_soon() };
    firmware(record).unwrap_or_else(|| unknown.to_owned())
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
