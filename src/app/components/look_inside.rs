//! What is in a backup of the library, on request: the verdict, the map, and how it suits the connected device.

use super::{
    content::{content, remarks},
    error_notice::ErrorNotice,
};
use crate::app::{
    chosen::ChosenImage,
    fitting::target,
    jobs::backup::look_into,
    library::{Library, use_library},
    problem::Problem,
    session::{Device, use_session},
    text::{content as text, library as library_text, work as work_text},
};
use crate::image::{Fit, Inspection, fit_inspected};
use crate::vault::{error::VaultError, record::BackupRecord, store::Store as _};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// What was found in a backup.
type Looked = Result<(Inspection, Option<Fit>), Problem>;

/// A button that opens a view into the backup and closes it again, and the view.
pub fn look_inside(record: BackupRecord) -> (AnyView, AnyView) {
    let looked: RwSignal<Option<Looked>> = RwSignal::new(None);
    let (library, session) = (use_library(), use_session());
    let toggle = move |_| {
        if looked.with_untracked(Option::is_some) {
            return looked.set(None);
        }
        let record = record.clone();
        let device = untrack(|| session.device());
        spawn_local(async move {
            let found = look(library, record, device).await;
            // The card may be gone by now.
            let _ = looked.try_set(Some(found.map_err(|error| Problem::new(library_text::failed(), &error))));
        });
    };
    let is_open = Memo::new(move |_| looked.with(Option::is_some));
    let button = view! {
        <button type="button" class="button compact" aria-expanded=move || is_open.get().to_string() on:click=toggle>
            {move || if is_open.get() { text::close() } else { text::look() }}
        </button>
    };
    let inside = move || {
        looked.get().map(|looked| match looked {
            Err(problem) => view! { <ErrorNotice problem /> }.into_any(),
            Ok((inspection, fit)) => {
                content(remarks(inspection.findings.clone(), work_text::health_good()), &inspection, fit.as_ref())
            }
        })
    };
    (button.into_any(), inside.into_any())
}

async fn look(
    library: Library,
    record: BackupRecord,
    device: Option<Device>,
) -> Result<(Inspection, Option<Fit>), VaultError> {
    let bytes = library.store().await?.bytes(&record.id).await?;
    let image = ChosenImage::whole(String::new(), Arc::new(bytes), Some(record));
    let Some(device) = device else { return Ok((look_into(&image.bytes, None).await, None)) };
    let target = target(&image, &device, None);
    let inspection = look_into(&image.bytes, Some(&target.chip)).await;
    let fit = fit_inspected(&image.bytes, &inspection, &target);
    Ok((inspection, Some(fit)))
}
