//! The activity log at the foot of the page, to copy and to save as a report.

use super::{
    icon::{self, icon},
    live::live,
};
use crate::app::{
    log::{LogLine, use_log},
    notices::use_notices,
    part::{View, part, piece_of},
    report::{redact, report},
    session::use_session,
    text::shell,
};
use crate::browser::{clipboard, files};
use crate::words;
use leptos::{prelude::*, task::spawn_local};

/// Name of the saved report.
const REPORT_NAME: &str = "switchback-report.txt";

part! {
    /// What the unfolded log shows.
    reading: fn unfolded() -> View {
        lines_and_buttons
    }
}

/// The log, folded until it is wanted.
#[component]
pub fn LogPanel() -> AnyView {
    let is_open = RwSignal::new(false);
    let unfold = move |_| {
        if !is_open.get_untracked() {
            is_open.set(true);
        }
    };
    let body = live(move || is_open.get().then(|| piece_of(unfolded)).into_any());
    view! {
        <details class="fold log" on:toggle=unfold>
            <summary>{shell::log()}</summary>
            <div class="stack-tight">{body}</div>
        </details>
    }
    .into_any()
}

fn lines_and_buttons() -> AnyView {
    let log = use_log();
    let notices = use_notices();
    let copy = move |_| {
        spawn_local(async move {
            match clipboard::copy(&redact(&log.text())).await {
                Ok(()) => notices.show(shell::log_copied()),
                Err(error) => notices.show(words::core(&error)),
            }
        });
    };
    let session = use_session();
    let save = move |_| {
        let report = report(&session.surroundings(), &log.text(), &session.transcript());
        if let Err(error) = files::save(REPORT_NAME, "text/plain", report.as_bytes()) {
            notices.show(words::core(&error));
        }
    };
    let line = |line: LogLine| {
        view! { <li class:trouble=line.is_trouble><span>{line.time}</span><span>{line.text}</span></li> }.into_any()
    };
    live(move || {
        let lines = log.lines();
        if lines.is_empty() {
            return view! { <p class="soft">{shell::log_empty()}</p> }.into_any();
        }
        view! {
            <ol tabindex="0" aria-label=shell::log()>{lines.into_iter().map(line).collect_view()}</ol>
            <p class="soft small" id="log-private">{shell::log_private()}</p>
            <div class="row tight" role="group" aria-describedby="log-private">
                <button type="button" class="button compact" on:click=copy>{icon(icon::COPY)}{shell::log_copy()}</button>
                <button type="button" class="button compact" on:click=save>
                    {icon(icon::DOWNLOAD)}{shell::log_save()}
                </button>
            </div>
        }
        .into_any()
    })
}
