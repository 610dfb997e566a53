//! Back up: the whole flash, proven.

use super::page_head;
use crate::app::format;
use crate::app::{
    components::{
        backup_result::backup_result,
        icon::{self, icon},
        needs_device::with_device,
        work_frame::work_frame,
    },
    jobs::{Outcome, facts_of, use_jobs},
    library::use_library,
    session::use_session,
    text::{device as device_text, library as library_text, work as text},
};
use crate::flasher::progress::Operation;
use leptos::prelude::*;

/// The backup page.
#[component]
pub fn BackupPage() -> AnyView {
    let frame = work_frame(
        Operation::Backup,
        || with_device(form),
        |outcome| match outcome {
            Outcome::Backup(outcome) => backup_result(*outcome),
            _ => form(),
        },
    );
    view! { {page_head(text::BACKUP_TITLE, text::BACKUP_LEAD)} {frame} }.into_any()
}

fn form() -> AnyView {
    let jobs = use_jobs();
    let partial = {
        let (session, library) = (use_session(), use_library());
        Memo::new(move |_| session.device().and_then(|device| library.partial_of(&facts_of(&device))))
    };
    let label = move || if partial.get().is_some() { text::BACKUP_RESUME } else { device_text::BACKUP_NOW };
    let kept = move || {
        partial.get().map(|record| {
            let settled = format!("{} {} {} ", format::size(record.settled()), text::OF, format::size(record.size));
            view! { <p>{settled}{library_text::PARTIAL_TEXT}</p> }
        })
    };
    view! {
        <section class="card">
            <p>{device_text::BACKUP_TEXT}</p>
            {kept}
            <div class="row actions-stretch">
                <button type="button" class="button primary big" on:click=move |_| jobs.start_backup()>
                    {icon(icon::SHIELD)}{label}
                </button>
            </div>
            <p class="soft small">{text::KEEP_TAB}</p>
        </section>
    }
    .into_any()
}
