//! The tab's title: the page, or how far the work has come.

use super::follow::follow;
use crate::app::{
    jobs::{Jobs, Stage},
    languages::Languages,
    route::Route,
    text::{shell, work},
};
use leptos::prelude::*;

/// Keeps the title in line with page and work.
pub fn use_title(route: RwSignal<Route>, languages: Languages, jobs: Jobs) {
    follow(move |_| {
        languages.spoken.track();
        let title = match jobs.stage.get() {
            Stage::Running(operation, percent) => {
                format!("{percent} % {} · {}", work::running(operation), shell::NAME)
            }
            Stage::Finished => format!("✓ {} · {}", shell::page(route.get()), shell::NAME),
            Stage::Rest => format!("{} · {}", shell::page(route.get()), shell::NAME),
        };
        // It is told at every step of the work, and is the same at most of them.
        if document().title() != title {
            document().set_title(&title);
        }
    });
}
