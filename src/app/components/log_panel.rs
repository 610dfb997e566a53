//! The activity log at the foot of the page, to copy and to save as a report.

use super::icon::{self, icon};
use crate::app::{
    log::{Log, LogLine, use_log},
    notices::use_notices,
    part::part,
    report::{redact, report},
    session::{Session, use_session},
    text::shell,
};
use crate::browser::{clipboard, files};
use crate::words;
use leptos::{prelude::*, task::spawn_local};

/// Name of the saved report.
const REPORT_NAME: &str = "switchback-report.txt";

part! {
    /// A text without what is nobody's business.
    reading: fn redacted(text: String) -> String {
        redact(&text)
    }
}

part! {
    /// The whole report.
    reading: fn report_of(session: Session, log: Log) -> String {
        report(&session.surroundings(), &log.text(), &session.transcript())
    }
}

/// The log, folded until it is wanted.
#[component]
pub fn LogPanel() -> AnyView {
    let log = use_log();
    let notices = use_notices();
    let copy = move |_| {
        spawn_local(async move {
            let copied = match redacted(log.text()).await {
                Ok(text) => clipboard::copy(&text).await,
                Err(error) => Err(error),
            };
            match copied {
                Ok(()) => notices.show(shell::log_copied()),
                Err(error) => notices.show(words::core(&error)),
            }
        });
    };
    let session = use_session();
    let save = move |_| {
        spawn_local(async move {
            let made = report_of(session, log).await;
            let saved = made.and_then(|report| files::save(REPORT_NAME, "text/plain", report.as_bytes()));
            if let Err(error) = saved {
                notices.show(words::core(&error));
            }
        });
    };
    let line = |line: LogLine| {
        view! { <li class:trouble=line.is_trouble><span>{line.time}</span><span>{line.text}</span></li> }.into_any()
    };
    let body = move || {
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
    };
    view! {
        <details class="fold log">
            <summary>{shell::log()}</summary>
            <div class="stack-tight">{body}</div>
        </details>
    }
    .into_any()
}
