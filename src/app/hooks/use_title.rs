//! The tab's title: the page, or how far the work has come.

use crate::app::{
    jobs::{Jobs, Stage},
    languages::Languages,
    route::Route,
    text::{shell, work},
};
use leptos::prelude::*;

/// Keeps the title in line with page and work.
pub fn use_title(route: RwSignal<Route>, languages: Languages, jobs: Jobs) {
    Effect::new(move |before: Option<String>| {
        languages.spoken.track();
        let title = match jobs.stage.get() {
            Stage::Running(operation, percent) => {
                format!("{percent} % {} · {}", work::running(operation), shell::NAME)
            }
            Stage::Finished => format!("✓ {} · {}", shell::page(route.get()), shell::NAME),
            Stage::Rest => format!("{} · {}", shell::page(route.get()), shell::NAME),
        };
        if before.as_ref() != Some(&title) {
            document().set_title(&title);
        }
        title
    });
}
