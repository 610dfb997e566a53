//! A backup that was interrupted: how much of it is there, and how to be rid of it.

use super::notice::{Tone, notice};
use crate::app::{
    jobs::{JobStatus, facts_of, use_jobs},
    library::use_library,
    session::use_session,
    text::{device as text, library as library_text, work as work_text},
};
use crate::vault::{naming, record::BackupRecord};
use leptos::prelude::*;

/// The unfinished backup of the connected device, unless work is under way; follows changes.
pub fn half_backup_of_device() -> Option<BackupRecord> {
    let device = use_session().device()?;
    let is_busy = use_jobs().status.with(JobStatus::is_running);
    use_library().partial_of(&facts_of(&device)).filter(|_| !is_busy)
}

/// Tells of the unfinished backup of the connected device, where there is one.
pub fn half_backup() -> AnyView {
    let half = Memo::new(|_| half_backup_of_device());
    (move || half.get().map(remark)).into_any()
}

fn remark(record: BackupRecord) -> AnyView {
    let library = use_library();
    let is_there = work_text::is_there(record.settled(), record.size);
    let words = format!("{is_there} ({}). {}", naming::day(record.created_ms), text::half_backup_text());
    let discard = move |_| library.remove(record.clone());
    let body = view! {
        <p>{words}</p>
        <div>
            <button type="button" class="button quiet compact" on:click=discard>{library_text::discard()}</button>
        </div>
    };
    notice(Tone::Info, text::half_backup(), body)
}
