//! The activity log at the foot of the page, with a copy button.

use super::icon::{self, icon};
use crate::app::{
    log::{LogLine, use_log},
    notices::use_notices,
    text::shell,
};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

/// The log, folded until it is wanted.
#[component]
pub fn LogPanel() -> AnyView {
    let log = use_log();
    let notices = use_notices();
    let copy = move |_| {
        let promise = window().navigator().clipboard().write_text(&log.text());
        spawn_local(async move {
            let copied = JsFuture::from(promise).await.is_ok();
            notices.show(if copied { shell::LOG_COPIED } else { shell::LOG_NOT_COPIED });
        });
    };
    let line = |line: LogLine| {
        view! { <li class:trouble=line.is_trouble><span>{line.time}</span><span>{line.text}</span></li> }.into_any()
    };
    let body = move || {
        let lines = log.lines();
        if lines.is_empty() {
            return view! { <p class="soft">{shell::LOG_EMPTY}</p> }.into_any();
        }
        view! {
            <ol tabindex="0" aria-label=shell::LOG>{lines.into_iter().map(line).collect_view()}</ol>
            <p>
                <button type="button" class="button compact" on:click=copy>{icon(icon::COPY)}{shell::LOG_COPY}</button>
            </p>
        }
        .into_any()
    };
    view! {
        <details class="fold log">
            <summary>{shell::LOG}</summary>
            <div class="stack-tight">{body}</div>
        </details>
    }
    .into_any()
}
