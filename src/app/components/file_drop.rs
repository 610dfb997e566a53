//! A place to drop files on, with a button that opens the file chooser.

use super::icon::{self, icon};
use crate::browser::files::{self, ChosenFile};
use leptos::{ev, html, prelude::*};

/// Kinds of file that are offered in the chooser.
const ACCEPT: &str = ".bin,.gz,.zip,.json,application/octet-stream,application/gzip";

/// Takes files; `button` names the button and `hint` stands beside it.
pub fn file_drop(button: &'static str, hint: &'static str, on_files: Callback<Vec<ChosenFile>>) -> AnyView {
    let input = NodeRef::<html::Input>::new();
    let is_over = RwSignal::new(false);
    let open = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let hover = move |event: ev::DragEvent| {
        event.prevent_default();
        is_over.set(true);
    };
    let drop = move |event: ev::DragEvent| {
        event.prevent_default();
        is_over.set(false);
        on_files.run(files::dropped(&event));
    };
    view! {
        <div
            class="drop"
            data-over=move || is_over.get().then_some("")
            on:dragover=hover
            on:dragleave=move |_| is_over.set(false)
            on:drop=drop
        >
            <input
                type="file"
                hidden=true
                multiple=true
                accept=ACCEPT
                aria-label=button
                node_ref=input
                on:change=move |event| on_files.run(files::picked(&event))
            />
            <button type="button" class="button" on:click=open>{icon(icon::FILE)}{button}</button>
            <p class="soft small">{hint}</p>
        </div>
    }
    .into_any()
}
