//! Looks into backups of which it is not known yet what they hold, one after the other, while the library is shown.

use super::{
    jobs::{JobStatus, backup::look_into, use_jobs},
    library::{Library, use_library},
};
use crate::image::ChipFacts;
use crate::protocol::chip::ChipKind;
use crate::vault::{
    contents::Contents,
    record::{BackupId, BackupRecord, DeviceFacts},
};
use leptos::{prelude::*, task::spawn_local};

/// Begins with it, and goes on until all are known or the page is left. The wire comes first: it waits while a device
/// is at work.
pub fn look_into_unknown() {
    let (library, jobs) = (use_library(), use_jobs());
    let is_looking = RwSignal::new(false);
    // What could not be kept is not looked into again and again.
    let tried = StoredValue::new(Vec::<BackupId>::new());
    let next = Memo::new(move |_| {
        let is_free = !jobs.status.with(JobStatus::is_running) && !is_looking.get();
        let is_due =
            |record: &BackupRecord| is_unknown(record) && tried.with_value(|tried| !tried.contains(&record.id));
        is_free.then(|| library.records().into_iter().find(is_due)).flatten()
    });
    Effect::new(move |_| {
        let Some(record) = next.get() else { return };
        is_looking.set(true);
        tried.update_value(|tried| tried.push(record.id.clone()));
        spawn_local(async move {
            look(library, &record).await;
            // The page may be left by now.
            let _ = is_looking.try_set(false);
        });
    });
}

async fn look(library: Library, record: &BackupRecord) {
    // What reading has shown is remembered, and shows on the card.
    let Ok(bytes) = library.bytes(&record.id).await else { return };
    let chip = chip_facts(&record.device);
    let contents = Contents::of(&look_into(&bytes, chip.as_ref()).await);
    library.remember(&record.id, contents).await;
}

fn is_unknown(record: &BackupRecord) -> bool {
    record.is_complete() && record.contents.as_ref().is_none_or(|contents| !contents.is_current())
}

/// What the image layer is told of the device that a backup is of.
fn chip_facts(device: &DeviceFacts) -> Option<ChipFacts> {
    let chip = device.chip.as_deref()?;
    let embedded_flash = chip != ChipKind::Esp8266Ex.name();
    device.flash_size.map(|flash_size| ChipFacts { flash_size, embedded_flash })
}
