//! A reminder of what was begun at an earlier visit.

use super::notice::{Tone, notice};
use crate::app::{
    library::use_library,
    part::{View, part},
    session::use_session,
    text::{connect, work as work_text},
};
use crate::vault::record::BackupRecord;
use leptos::prelude::*;

part! {
    /// The reminder, which comes with what opens the library.
    work: pub fn left_undone() -> View {
        reminder
    }
}

/// What was interrupted at an earlier visit and waits for its device.
fn reminder() -> AnyView {
    let (session, library) = (use_session(), use_library());
    let half = move |record: BackupRecord| {
        let is_there = work_text::is_there(record.settled(), record.size);
        connect::half_backup(record.name(), is_there)
    };
    let lines = move || {
        let backups = library.records().into_iter().filter(|record| !record.is_complete()).map(half);
        let restores = library.restores.get().into_iter();
        let restores = restores.map(|journal| connect::half_restore(journal.title));
        restores.chain(backups).map(|line| view! { <li class="break">{line}</li> }).collect_view()
    };
    let is_any = Memo::new(move |_| {
        let is_connected = session.device().is_some();
        !is_connected
            && (library.records().iter().any(|record| !record.is_complete()) || !library.restores.with(Vec::is_empty))
    });
    let shown = move || {
        is_any.get().then(|| {
            let body = view! { <ul>{lines}</ul><p>{connect::left_undone_text()}</p> };
            notice(Tone::Info, connect::left_undone(), body)
        })
    };
    shown.into_any()
}
