//! Stands in for a page that means nothing without a device.

use super::{
    error_notice::error_slot,
    icon::{self, icon},
};
use crate::app::{connecting::use_connecting, route::Route, session::use_session, text::connect, text::shell};
use leptos::prelude::*;

/// Shows `page` while a device is connected, and the way to one otherwise.
pub fn with_device(page: fn() -> AnyView) -> AnyView {
    let session = use_session();
    let is_connected = Memo::new(move |_| session.device().is_some());
    (move || if is_connected.get() { page() } else { needs_device() }).into_any()
}

fn needs_device() -> AnyView {
    let session = use_session();
    let connecting = use_connecting();
    view! {
        <div class="stack">
            {error_slot(move || session.problem.get())}
            <section class="card empty">
                {icon(icon::PLUG)}
                <h2>{shell::NEEDS_DEVICE}</h2>
                <p>{shell::NEEDS_DEVICE_NEXT}</p>
                <div class="row">
                    <a class="button primary" href=Route::Connect.href()>{shell::GO_CONNECT}</a>
                    <button type="button" class="button" on:click=move |_| connecting.connect_virtual()>
                        {icon(icon::CHIP)}{connect::TRY}
                    </button>
                </div>
            </section>
        </div>
    }
    .into_any()
}
