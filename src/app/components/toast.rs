//! The message at the foot of the page, with Undo where there is a way back.

use super::{
    icon::{self, icon},
    live::live,
};
use crate::app::{notices::use_notices, text::shell};
use leptos::prelude::*;

/// Shows the current message, and holds the region that screen readers listen to.
#[component]
pub fn Toasts() -> AnyView {
    let notices = use_notices();
    let toast = live(move || {
        let shown = notices.toast.get().map(|toast| {
            let undo = toast.undo.map(|undo| {
                let run = move |_| {
                    notices.toast.set(None);
                    undo();
                };
                view! { <button type="button" class="button compact" on:click=run>{shell::undo()}</button> }.into_any()
            });
            view! {
                <div class="toast">
                    <p>{toast.message}</p>
                    {undo}
                    <button
                        type="button"
                        class="button quiet compact"
                        aria-label=shell::dismiss()
                        on:click=move |_| notices.toast.set(None)
                    >
                        {icon(icon::CROSS)}
                    </button>
                </div>
            }
            .into_any()
        });
        shown.into_any()
    });
    view! {
        <div class="toasts" role="status">{toast}</div>
        <div class="visually-hidden" role="status" aria-live="polite">{live(move || notices.announcement.get().into_any())}</div>
    }
    .into_any()
}
