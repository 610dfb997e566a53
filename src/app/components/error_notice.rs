//! An error: what happened, what to do next, and the facts for those who want them.

use super::{
    icon::{self, icon},
    live::live,
};
use crate::app::{problem::Problem, text::shell};
use leptos::prelude::*;

/// Shows `problem`; is read out at once.
#[component]
pub fn ErrorNotice(
    /// What went wrong.
    problem: Problem,
) -> AnyView {
    view! {
        <div class="notice danger" role="alert">
            {icon(icon::ALERT)}
            <div class="stack-tight">
                <h2>{problem.title}</h2>
                <p>{problem.message}</p>
                <p class="small"><a href=problem.topic.href()>{shell::more_help()}</a></p>
                <details class="fold small">
                    <summary>{shell::details()}</summary>
                    <p class="mono break">{problem.details}</p>
                </details>
            </div>
        </div>
    }
    .into_any()
}

/// Shows what stands in `problem`, or nothing.
pub fn error_slot(problem: impl Fn() -> Option<Problem> + Send + Sync + 'static) -> AnyView {
    live(move || problem().map(|problem| view! { <ErrorNotice problem /> }).into_any())
}
