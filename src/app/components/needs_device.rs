//! Stands in for a page that means nothing without a device.

use super::{
    error_notice::error_slot,
    icon::{self, icon},
};
use crate::app::{
    connecting::use_connecting,
    jobs::{JobStatus, use_jobs},
    route::Route,
    session::use_session,
    text::{connect, shell},
};
use leptos::prelude::*;

/// Shows `page` while a device is connected, and the way to one otherwise.
pub fn with_device(page: fn() -> AnyView) -> AnyView {
    let session = use_session();
    let is_connected = Memo::new(move |_| session.device().is_some());
    (move || if is_connected.get() { page() } else { needs_device() }).into_any()
}

/// Whether the page above has told already what went wrong.
const fn has_told(status: &JobStatus) -> bool {
    matches!(status, JobStatus::Failed(..))
}

fn needs_device() -> AnyView {
    let session = use_session();
    let connecting = use_connecting();
    let jobs = use_jobs();
    view! {
        <div class="stack">
            {error_slot(move || session.problem.get().filter(|_| !jobs.status.with(has_told)))}
            <section class="card empty">
                {icon(icon::PLUG)}
                <h2>{shell::needs_device()}</h2>
                <p>{shell::needs_device_next()}</p>
                <div class="row">
                    <a class="button primary" href=Route::Connect.href()>{shell::go_connect()}</a>
                    <button type="button" class="button" on:click=move |_| connecting.connect_virtual()>
                        {icon(icon::CHIP)}{connect::try_virtual()}
                    </button>
                </div>
            </section>
        </div>
    }
    .into_any()
}
