//! Before something is lost: is there a backup of this device, or does the person say that none is wanted?

use super::notice::{Tone, notice};
use crate::app::{
    jobs::{facts_of, use_jobs},
    library::use_library,
    route::Route,
    session::use_session,
    text::restore as text,
};
use crate::vault::record::BackupRecord;
use leptos::{prelude::*, task::spawn_local};

/// A box to tick, with its words.
pub fn tick(words: &'static str, value: RwSignal<bool>) -> AnyView {
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=value on:change=move |event| value.set(event_target_checked(&event)) />
            <span>{words}</span>
        </label>
    }
    .into_any()
}

/// The newest complete backup of the connected device; follows changes.
pub fn backup_of_device() -> Option<BackupRecord> {
    let device = use_session().device()?;
    use_library().backup_of(&facts_of(&device))
}

/// Whether the safety net holds: a backup exists and its bytes are sound, or the person has waived it.
pub fn is_safe(waived: RwSignal<bool>) -> Signal<bool> {
    let session = use_session();
    let library = use_library();
    Signal::derive(move || {
        let backup = session.device().and_then(|device| library.backup_of(&facts_of(&device)));
        backup.is_some_and(|record| library.is_sound(&record.id) == Some(true)) || waived.get()
    })
}

/// Says whether there is a backup whose bytes are sound, which it looks at; where there is none, offers to make one and
/// asks for the waiver.
pub fn safety_net(waived: RwSignal<bool>) -> AnyView {
    let (jobs, library) = (use_jobs(), use_library());
    match backup_of_device() {
        Some(record) if library.is_sound(&record.id).is_none() => {
            spawn_local(async move {
                // What comes of it is remembered, and shows here.
                let _ = library.bytes(&record.id).await;
            });
            view! { <p role="status">{text::checking_backup()}</p> }.into_any()
        }
        Some(record) => {
            notice(Tone::Good, text::has_backup(), view! { <p class="break">{record.name().to_owned()}</p> })
        }
        None => notice(
            Tone::Danger,
            text::no_backup_title(),
            view! {
                <p>{text::no_backup()}</p>
                <p><a href=Route::Backup.href() on:click=move |_| jobs.acknowledge()>{text::backup_first()}</a></p>
                {tick(text::no_backup_tick(), waived)}
            },
        ),
    }
}
