//! Backing up: goes on with an unfinished backup, takes what an earlier one shows to be unchanged, keeps what is read
//! while it grows, and stores the proven result.

use super::{Jobs, Outcome, SharedBytes, facts_of, keeper::Keeper};
use crate::app::{
    format,
    map_model::{MapModel, Paint},
    problem::Problem,
    session::Device,
    text::{shell, work as text},
};
use crate::browser::{clock::unix_ms, pacer};
use crate::flasher::{
    assembly::Assembly,
    backup::{BackupOptions, BackupReport},
    progress::{Operation, RegionState},
};
use crate::image::{ChipFacts, Identification, Inspection, Inspector};
use crate::vault::{
    contents::Contents,
    digest::Md5,
    idb::sha256,
    record::{BackupId, BackupRecord, BackupSource, DeviceFacts, NewBackup},
    store::Store as _,
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// A proven backup and what became of it.
#[derive(Debug, Clone)]
pub struct BackupOutcome {
    /// Its record; stored unless `unstored` says why not.
    pub record: BackupRecord,
    /// Its bytes.
    pub bytes: SharedBytes,
    /// What is in it.
    pub inspection: Inspection,
    /// How it went.
    pub report: BackupReport,
    /// Why the library did not take it.
    pub unstored: Option<Problem>,
}

/// Bytes that the device has proven.
struct Proven {
    partial: Option<BackupId>,
    bytes: Vec<u8>,
    report: BackupReport,
}

/// A backup that begins or goes on.
struct Start {
    assembly: Assembly,
    /// The unfinished backup that it goes on with.
    partial: Option<BackupId>,
    /// An earlier backup of the same device.
    known: Option<Vec<u8>>,
}

impl Jobs {
    /// Backs up the connected device.
    pub fn start_backup(self) {
        let Some(device) = self.device() else { return };
        spawn_local(self.back_up(device));
    }

    async fn back_up(self, device: Device) {
        let facts = facts_of(&device);
        let size = device.identity.flash_size;
        let Start { mut assembly, partial, known } = self.gather(&facts, size).await;
        let mut map = MapModel::new(size, Paint::Pending);
        for range in assembly.have() {
            map.paint(range, Paint::from(RegionState::Known));
        }
        let options = BackupOptions { known: known.as_deref(), ..BackupOptions::default() };
        let new = NewBackup {
            created_ms: unix_ms(),
            title: title(&device, None),
            device: facts,
            source: BackupSource::Device,
        };
        self.unkept.set(None);
        let keeper = Keeper::new(self.library, BackupRecord::new_partial(new.clone(), size), partial, self.unkept);
        let mut take_in = |start: u32, bytes: &[u8]| keeper.take_in(start, bytes);
        let done = self
            .run_with_bytes(Operation::Backup, map, &mut take_in, async |flasher, control| {
                flasher.backup(&mut assembly, &options, control).await
            })
            .await;
        match done {
            Some(report) => {
                let partial = keeper.stop().await;
                self.keep(&device, new, Proven { partial, bytes: assembly.into_bytes(), report }).await;
            }
            None => {
                keeper.settle(&assembly).await;
                self.library.refresh().await;
            }
        }
    }

    /// What the library has of this device. Trouble with the library costs time, not the backup.
    async fn gather(self, facts: &DeviceFacts, size: u32) -> Start {
        let mut start = Start { assembly: Assembly::new(size), partial: None, known: None };
        let Ok(store) = self.library.store().await else { return start };
        if let Some(partial) = untrack(|| self.library.partial_of(facts)).filter(|record| record.size == size)
            && let Ok(image) = store.partial(&partial.id).await
        {
            start.assembly = Assembly::from_parts(image.bytes, &image.have);
            start.partial = Some(partial.id);
        }
        if let Some(earlier) = untrack(|| self.library.backup_of(facts)).filter(|record| record.size == size) {
            start.known = self.library.bytes(&earlier.id).await.ok();
        }
        start
    }

    /// Stores a proven backup and shows it.
    async fn keep(self, device: &Device, mut new: NewBackup, proven: Proven) {
        let Proven { partial, bytes, report } = proven;
        // The screen shows the end of the work before the bytes are looked into.
        pacer::breathe().await;
        let inspection = look_into(&bytes, Some(&chip_of(device))).await;
        let begun_as = core::mem::replace(&mut new.title, title(device, Some(&inspection)));
        let size = device.identity.flash_size;
        let mut record = BackupRecord::with_digests(new, size, Md5(report.md5), sha256(&bytes).await);
        record.contents = Some(Contents::of(&inspection));
        let stored = match partial {
            Some(id) => self.library.finish_partial(&id, &begun_as, record.clone(), &bytes).await,
            None => self.library.put(record.clone(), &bytes).await,
        };
        let summary = format!("{}, {}", record.name(), format::size(record.size));
        let (record, unstored) = match stored {
            Ok(stored) => (stored, None),
            Err(error) => (record, Some(Problem::new(text::backup_unstored(), &error))),
        };
        let outcome = BackupOutcome { record, bytes: Arc::new(bytes), inspection, report, unstored };
        self.finish(Outcome::Backup(Box::new(outcome)), text::backup_done(), summary);
    }
}

/// Inspects in steps, between which the page lives.
pub async fn look_into(bytes: &[u8], chip: Option<&ChipFacts>) -> Inspection {
    let mut inspector = Inspector::new(bytes, chip);
    loop {
        if let Some(inspection) = inspector.step() {
            return inspection;
        }
        pacer::breathe().await;
    }
}

/// What a backup is called until a person names it: the firmware in it, and the end of the MAC address.
fn title(device: &Device, inspection: Option<&Inspection>) -> String {
    let [.., a, b, c] = device.identity.mac.0;
    let firmware = inspection.and_then(Inspection::active).map(Identification::title);
    let kind = if device.is_virtual {
        shell::virtual_name().to_owned()
    } else {
        firmware.unwrap_or_else(|| device.identity.chip.name().to_owned())
    };
    format!("{kind} {a:02X}{b:02X}{c:02X}")
}

/// What the image layer is told of a device.
pub fn chip_of(device: &Device) -> ChipFacts {
    ChipFacts { flash_size: device.identity.flash_size, embedded_flash: device.identity.chip.has_embedded_flash() }
}
