//! The tab's title: the page, or how far the work has come.

use crate::app::{
    jobs::{JobStatus, Jobs},
    languages::Languages,
    route::Route,
    text::{shell, work},
    work_model::WorkModel,
};
use leptos::prelude::*;

/// Keeps the title in line with page and work.
pub fn use_title(route: RwSignal<Route>, languages: Languages, jobs: Jobs) {
    let title = Memo::new(move |_| {
        languages.spoken.track();
        match jobs.status.with(|status| (status.is_running(), status.operation())) {
            (true, Some(operation)) => {
                let percent = jobs.work.with(WorkModel::percent);
                format!("{percent} % {} · {}", work::running(operation), shell::NAME)
            }
            _ => {
                let mark =
                    if jobs.status.with(|status| matches!(status, JobStatus::Finished(_))) { "✓ " } else { "" };
                format!("{mark}{} · {}", shell::page(route.get()), shell::NAME)
            }
        }
    });
    Effect::new(move |_| document().set_title(&title.get()));
}
