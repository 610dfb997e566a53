//! The library of backups as signals, and what a person does with it.

pub use super::shelf::Shelf;
use super::{
    contexts::contexts,
    late::Late,
    log::Log,
    notices::Notices,
    part::{Work, part},
    problem::Problem,
    shelf::{Room, State},
    text::library as text,
};
use crate::browser::{
    clock::{BrowserClock, unix_ms},
    files::{self, ChosenFile},
    pacer, storage,
    tabs::TabChannel,
};
use crate::flasher::port::Clock as _;
use crate::image::{Comparison, compare, share_safe_copy};
use crate::vault::{
    archive::MAX_ARCHIVE_BYTES,
    contents::Contents,
    error::VaultError,
    export::{export_library, import_library},
    idb::{self, IdbOptions, IdbStore},
    journal::RestoreJournal,
    naming,
    record::{BackupId, BackupRecord, DeviceFacts, RecordEdit},
    store::Store as _,
};
use crate::words;
use core::{future::Future, ops::Deref, time::Duration};
use futures::{FutureExt as _, future::LocalBoxFuture};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Removed backups can be brought back for this long; then their bytes are freed.
const UNDO: Duration = Duration::from_secs(10 * 60);

/// Where tabs tell each other that the library has changed.
const CHANNEL: &str = "switchback.library";

/// The library.
#[derive(Clone, Copy)]
pub struct Library {
    /// Whether it was opened, or found to be closed, at this visit.
    pub is_here: RwSignal<bool>,
    /// Why what opens it could not be fetched.
    pub unfetched: RwSignal<Option<Problem>>,
    /// Whether its records were asked for.
    is_wanted: RwSignal<bool>,
    state: Late<State>,
    log: Log,
    notices: Notices,
}

impl Deref for Library {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Library {
    /// Opens the library where there is one.
    pub fn new(log: Log, notices: Notices) -> Self {
        let library = Self {
            is_here: RwSignal::new(false),
            unfetched: RwSignal::new(None),
            is_wanted: RwSignal::new(false),
            state: Late::new(),
            log,
            notices,
        };
        // A first visit fetches nothing for a library that it has not got.
        spawn_local(async move {
            if storage::has_database(idb::DATABASE).await {
                library.want();
            }
        });
        library
    }

    /// Reads the records, unless that was begun. Every page that shows or keeps backups asks for it.
    pub fn want(self) {
        if self.is_wanted.get_untracked() {
            return;
        }
        self.is_wanted.set(true);
        spawn_local(async move {
            match open(self).await {
                Ok(work) => {
                    self.unfetched.set(None);
                    work.await;
                    self.is_here.set(true);
                }
                Err(error) => {
                    self.is_wanted.set(false);
                    self.unfetched.set(Some(Problem::new(text::failed(), &error)));
                }
            }
        });
    }

    async fn open(self) {
        self.tabs.set_value(TabChannel::join(CHANNEL, move || spawn_local(self.read())));
        match self.store().await {
            Ok(_) => {
                self.purge().await;
                self.read().await;
            }
            Err(error) => self.shelf.set(Shelf::Closed(Problem::new(text::failed(), &error))),
        }
    }

    /// Frees the bytes of backups that cannot be brought back any more.
    async fn purge(self) {
        let undo_ms = u64::try_from(UNDO.as_millis()).unwrap_or(u64::MAX);
        if let Ok(store) = self.store().await {
            // Leaving removed backups behind costs room but loses nothing.
            let _ = store.purge_removed(unix_ms().saturating_sub(undo_ms)).await;
        }
    }

    /// Runs `work`; where the browser has no room for it, frees at once what was deleted, and tries again.
    ///
    /// # Errors
    /// Those of `work`, and why the store is not open.
    pub async fn with_room<T>(self, work: impl AsyncFn(&IdbStore) -> Result<T, VaultError>) -> Result<T, VaultError> {
        let store = self.store().await?;
        match work(&store).await {
            Err(VaultError::Full { .. }) if store.purge_removed(u64::MAX).await? > 0 => {
                self.notices.end_undo(|_| true);
                work(&store).await
            }
            done => done,
        }
    }

    /// Notes trouble that does not stop what is being done.
    pub fn note(self, error: &VaultError) {
        self.log.trouble(words::core(&error));
    }

    /// The open store.
    ///
    /// # Errors
    /// Why it is not open.
    pub async fn store(self) -> Result<IdbStore, VaultError> {
        let opening = self.store.with_value(Clone::clone).unwrap_or_else(|| {
            let opening = async { IdbStore::open(&IdbOptions::default()).await }.boxed_local().shared();
            self.store.set_value(Some(opening.clone()));
            opening
        });
        opening.await
    }

    /// Reads the list again after a change, and has other tabs read it.
    pub async fn refresh(self) {
        self.tabs.with_value(|tabs| tabs.iter().for_each(TabChannel::tell));
        self.read().await;
    }

    /// Ends the change of a backup's words, and shows what has changed in the list meanwhile.
    pub fn end_edit(self, id: &BackupId) {
        if self.edited.with_untracked(|edited| edited.as_ref() == Some(id)) {
            self.edited.set(None);
            spawn_local(self.read());
        }
    }

    async fn read(self) {
        let Ok(store) = self.store().await else { return };
        match store.list().await {
            Ok(records) => {
                // A list that is drawn anew takes away what is being written in it.
                let records = Shelf::Open(records);
                let is_still = self.edited.with_untracked(Option::is_some);
                if !is_still && self.shelf.with_untracked(|shelf| *shelf != records) {
                    self.shelf.set(records);
                }
            }
            Err(error) => self.problem.set(Some(Problem::new(text::failed(), &error))),
        }
        self.restores.set(store.list_restores().await.unwrap_or_default());
        let usage = storage::estimate().await;
        let unreadable = store.unreadable().await.unwrap_or_default();
        self.room.set(Room { usage, is_persisted: storage::persisted().await, unreadable });
    }

    /// All records, newest first; follows changes.
    pub fn records(self) -> Vec<BackupRecord> {
        self.shelf.with(|shelf| if let Shelf::Open(records) = shelf { records.clone() } else { Vec::new() })
    }

    /// The newest complete backup of this very device that is not known to be damaged; follows changes.
    pub fn backup_of(self, device: &DeviceFacts) -> Option<BackupRecord> {
        let is_whole = |record: &BackupRecord| record.is_complete() && self.is_sound(&record.id) != Some(false);
        self.records().into_iter().find(|record| is_whole(record) && record.device.is_same_device(device))
    }

    /// Whether a backup's bytes are those that were stored, where they were read at this visit; follows changes.
    pub fn is_sound(self, id: &BackupId) -> Option<bool> {
        self.sound.with(|sound| sound.iter().find(|(known, _)| known == id).map(|(_, is_sound)| *is_sound))
    }

    /// The bytes of a complete backup. What reading them shows is remembered.
    ///
    /// # Errors
    /// Those of [`crate::vault::store::Store::bytes`].
    pub async fn bytes(self, id: &BackupId) -> Result<Vec<u8>, VaultError> {
        let read = self.store().await?.bytes(id).await;
        self.sound.update(|sound| {
            sound.retain(|(known, _)| known != id);
            sound.push((id.clone(), read.is_ok()));
        });
        read
    }

    /// The newest unfinished backup of this very device; follows changes.
    pub fn partial_of(self, device: &DeviceFacts) -> Option<BackupRecord> {
        self.records().into_iter().find(|record| !record.is_complete() && record.device.is_same_device(device))
    }

    /// Keeps with a backup what a look into it has shown. Without that the next visit looks again.
    pub async fn remember(self, id: &BackupId, contents: Contents) {
        let edit = RecordEdit { contents: Some(contents), ..RecordEdit::default() };
        if let Ok(store) = self.store().await
            && store.update(id, edit).await.is_ok()
        {
            self.refresh().await;
        }
    }

    /// Changes a record's words.
    pub fn edit(self, id: BackupId, edit: RecordEdit) {
        self.attempt(async move { self.store().await?.update(&id, edit).await.map(drop) });
    }

    /// Removes a backup and offers to bring it back.
    pub fn remove(self, record: BackupRecord) {
        self.attempt(async move {
            self.store().await?.remove(&record.id, unix_ms()).await?;
            self.edited.set(None);
            let name = record.name().to_owned();
            let message = text::deleted(name.as_str());
            self.log.say(message.clone());
            let undo = Arc::new(move || self.bring_back(record.clone()));
            self.notices.show_undoable(message.clone(), undo);
            spawn_local(async move {
                BrowserClock.sleep(UNDO).await;
                self.notices.end_undo(|toast| toast.message == message);
                self.purge().await;
                self.refresh().await;
            });
            Ok(())
        });
    }

    fn bring_back(self, record: BackupRecord) {
        self.attempt(async move {
            self.store().await?.undo_remove(&record.id).await?;
            self.notices.show(text::restored(record.name()));
            Ok(())
        });
    }

    /// Offers a backup as a file.
    pub fn download(self, record: BackupRecord) {
        self.attempt(async move {
            let bytes = self.bytes(&record.id).await?;
            self.offer_file(&naming::file_name(&record), &bytes);
            Ok(())
        });
    }

    /// Offers a copy of a backup in which everything secret is blank, and says what that means.
    pub fn download_share_safe(self, record: BackupRecord) {
        self.attempt(async move {
            let bytes = self.bytes(&record.id).await?;
            let copy = share_safe_copy(&bytes);
            let name = naming::file_name(&record);
            let name = format!("{}{}", name.trim_end_matches(".bin"), text::SHARE_SAFE_SUFFIX);
            self.offer_file(&name, &copy.bytes);
            self.notices.show(text::share_safe(copy.blanked.len(), copy.starts));
            Ok(())
        });
    }

    /// Reads two backups and says where they differ and what that means.
    ///
    /// # Errors
    /// Why one of them cannot be read.
    pub async fn compare(self, a: BackupId, b: BackupId) -> Result<Comparison, Problem> {
        let both = async { Ok::<_, VaultError>((self.bytes(&a).await?, self.bytes(&b).await?)) };
        let (a, b) = both.await.map_err(|error| Problem::new(text::failed(), &error))?;
        Ok(compare(&a, &b))
    }

    /// Offers bytes as a file.
    pub fn offer_file(self, name: &str, bytes: &[u8]) {
        if let Err(error) = files::save(name, "application/octet-stream", bytes) {
            self.problem.set(Some(Problem::new(text::failed(), &error)));
        }
    }

    /// Reads a backup's bytes, which checks them, and says so.
    pub fn check(self, record: BackupRecord) {
        self.attempt(async move {
            self.bytes(&record.id).await?;
            self.notices.show(text::verified(record.name()));
            Ok(())
        });
    }

    /// Takes in a complete image.
    ///
    /// # Errors
    /// Those of [`crate::vault::store::Store::put`].
    pub async fn put(self, record: BackupRecord, bytes: &[u8]) -> Result<BackupRecord, VaultError> {
        let record = self.with_room(async |store| store.put(record.clone(), bytes).await).await?;
        self.welcome();
        Ok(record)
    }

    /// Completes the unfinished backup `id` with all its bytes. It is then called as `record`, unless the person has
    /// renamed it from `begun_as`; where it is gone, `record` is taken in as a new one.
    ///
    /// # Errors
    /// Those of [`crate::vault::store::Store::finish_partial`].
    pub async fn finish_partial(
        self,
        id: &BackupId,
        begun_as: &str,
        record: BackupRecord,
        bytes: &[u8],
    ) -> Result<BackupRecord, VaultError> {
        let Some(md5) = record.md5() else { return self.put(record, bytes).await };
        let mut finished = match self.with_room(async |store| store.finish_partial(id, md5, bytes).await).await {
            Err(VaultError::NotFound { .. } | VaultError::AlreadyComplete { .. }) => {
                return self.put(record, bytes).await;
            }
            finished => finished?,
        };
        if finished.title == begun_as {
            let title = RecordEdit { title: Some(record.title), contents: record.contents, ..RecordEdit::default() };
            finished = self.store().await?.update(id, title).await?;
        } else if record.contents.is_some() {
            let contents = RecordEdit { contents: record.contents, ..RecordEdit::default() };
            finished = self.store().await?.update(id, contents).await?;
        }
        self.welcome();
        Ok(finished)
    }

    /// After a complete backup has come.
    fn welcome(self) {
        // Its bytes heal damaged ones that are equal.
        self.sound.set(Vec::new());
        spawn_local(async move {
            // Whether the browser agrees is shown in the library; the backup is stored either way.
            storage::persist().await;
            self.refresh().await;
        });
    }

    /// Offers the whole library as one zip file.
    pub fn export_all(self) {
        self.attempt(async move {
            let store = self.store().await?;
            let exported = export_library(&store, unix_ms(), async |_| pacer::breathe().await).await?;
            if let Err(error) = files::save(&naming::library_file_name(unix_ms()), "application/zip", &exported.zip) {
                self.problem.set(Some(Problem::new(text::failed(), &error)));
            }
            match exported.left_out.into_iter().next() {
                Some(error) => Err(error),
                None => Ok(()),
            }
        });
    }

    /// Takes in the backups of a zip file, as [`Library::export_all`] makes it or of plain `.bin` files.
    ///
    /// # Errors
    /// What kept it, or the first of its entries, from being taken.
    pub async fn import_archive(self, file: &ChosenFile) -> Result<(), Problem> {
        let zip = file.read(MAX_ARCHIVE_BYTES).await.map_err(|error| Problem::new(text::failed(), &error))?;
        let failed = |error: VaultError| Problem::new(text::failed(), &error);
        let store = self.store().await.map_err(failed)?;
        let imported =
            import_library(&store, &zip, unix_ms(), async |_| pacer::breathe().await).await.map_err(failed)?;
        self.refresh().await;
        self.notices.show(text::imported(imported.added.len(), imported.known));
        imported.stopped.or_else(|| imported.left_out.into_iter().next()).map_or(Ok(()), |error| Err(failed(error)))
    }

    /// The newest unfinished restore of this very device; follows changes.
    pub fn unfinished_restore(self, device: &DeviceFacts) -> Option<RestoreJournal> {
        self.restores.with(|all| all.iter().find(|journal| journal.device.is_same_device(device)).cloned())
    }

    /// Forgets all unfinished restores of a device: one was finished, or the person has given them up.
    pub async fn forget_restores(self, device: &DeviceFacts) -> Result<(), VaultError> {
        let store = self.store().await?;
        for journal in store.list_restores().await? {
            if journal.device.is_same_device(device) {
                store.finish_restore(&journal.id).await?;
            }
        }
        self.refresh().await;
        Ok(())
    }

    /// Asks the browser to keep the library until the person deletes it.
    pub fn persist(self) {
        spawn_local(async move {
            let granted = storage::persist().await;
            self.notices.show(if granted { text::persisted() } else { text::persist_refused() });
            self.room.update(|room| room.is_persisted = granted);
        });
    }

    /// Runs `work`, reads the list again, and shows what went wrong.
    fn attempt(self, work: impl Future<Output = Result<(), VaultError>> + 'static) {
        self.attempt_boxed(Box::pin(work));
    }

    /// Apart from [`Self::attempt`], so that it is compiled once and not for every work.
    fn attempt_boxed(self, work: LocalBoxFuture<'static, Result<(), VaultError>>) {
        self.problem.set(None);
        spawn_local(async move {
            if let Err(error) = work.await {
                self.problem.set(Some(Problem::new(text::failed(), &error)));
            }
            self.refresh().await;
        });
    }
}

part! {
    /// Opens a library: with all that reads and writes it, which comes as a part.
    work: fn open(library: Library) -> Work {
        Box::pin(library.open())
    }
}

/// The page's library.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_library() -> Library {
    contexts().library
}
