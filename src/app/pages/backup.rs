//! Back up: the whole flash, proven.

use super::page_head;
use crate::app::{
    components::{
        backup_result::backup_result,
        half_backup::{half_backup, half_backup_of_device},
        icon::{self, icon},
        needs_device::with_device,
        work_frame::work_frame,
    },
    jobs::{Outcome, use_jobs},
    text::{device as device_text, work as text},
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
    view! { {page_head(text::backup_title(), text::backup_lead())} {frame} }.into_any()
}

fn form() -> AnyView {
    let jobs = use_jobs();
    let label = move || {
        if half_backup_of_device().is_some() { text::backup_resume() } else { device_text::backup_now() }
    };
    view! {
        <section class="card">
            <p>{device_text::backup_text()}</p>
            {half_backup()}
            <div class="row actions-stretch">
                <button type="button" class="button primary big" on:click=move |_| jobs.start_backup()>
                    {icon(icon::SHIELD)}{label}
                </button>
            </div>
            <p class="soft small">{text::keep_tab()}</p>
        </section>
    }
    .into_any()
}
