//! The message at the foot of the page, with Undo where there is a way back.

use super::icon::{self, icon};
use crate::app::{notices::use_notices, text::shell};
use leptos::prelude::*;

/// Shows the current message, and holds the region that screen readers listen to.
#[component]
pub fn Toasts() -> AnyView {
    let notices = use_notices();
    let toast = move || {
        notices.toast.get().map(|toast| {
            let undo = toast.undo.map(|undo| {
                let run = move |_| {
                    notices.toast.set(None);
                    undo.run(());
                };
                view! { <button type="button" class="button compact" on:click=run>{shell::undo()}</button> }
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
        })
    };
    view! {
        <div class="toasts" role="status">{toast}</div>
        <div class="visually-hidden" role="status" aria-live="polite">{move || notices.announcement.get()}</div>
    }
    .into_any()
}
