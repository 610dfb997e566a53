//! What is in a backup of the library, on request: the verdict, the map, and how it suits the connected device.

use super::{
    content::{content, remarks},
    error_notice::ErrorNotice,
};
use crate::app::{
    chosen::ChosenImage,
    fitting::{Fitted, fit_of},
    library::use_library,
    problem::Problem,
    session::use_session,
    text::{content as text, library as library_text, work as work_text},
};
use crate::image::inspect;
use crate::vault::{record::BackupRecord, store::Store as _};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// A button that opens a view into the backup and closes it again, and the view.
pub fn look_inside(record: BackupRecord) -> (AnyView, AnyView) {
    let image: RwSignal<Option<Result<ChosenImage, Problem>>> = RwSignal::new(None);
    let library = use_library();
    let toggle = move |_| {
        if image.with_untracked(Option::is_some) {
            return image.set(None);
        }
        let record = record.clone();
        spawn_local(async move {
            let read = async { library.store()?.bytes(&record.id).await };
            let read = read.await.map_err(|error| Problem::new(library_text::FAILED, &error));
            let chosen = |bytes| ChosenImage::whole(record.name().to_owned(), Arc::new(bytes), Some(record.clone()));
            // The card may be gone by now.
            let _ = image.try_set(Some(read.map(chosen)));
        });
    };
    let is_open = move || image.with(Option::is_some);
    let button = view! {
        <button type="button" class="button compact" aria-expanded=move || is_open().to_string() on:click=toggle>
            {move || if is_open() { text::CLOSE } else { text::LOOK }}
        </button>
    };
    let inside = move || image.get().map(|read| read.map_or_else(failed, |image| looked(&image)));
    (button.into_any(), inside.into_any())
}

fn failed(problem: Problem) -> AnyView {
    view! { <ErrorNotice problem /> }.into_any()
}

fn looked(image: &ChosenImage) -> AnyView {
    let Some(device) = use_session().device() else {
        let inspection = inspect(&image.bytes, None);
        return content(remarks(inspection.findings.clone(), work_text::HEALTH_GOOD), &inspection, None);
    };
    let Fitted { inspection, fit } = fit_of(image, &device, None);
    content(remarks(inspection.findings.clone(), work_text::HEALTH_GOOD), &inspection, Some(&fit))
}
