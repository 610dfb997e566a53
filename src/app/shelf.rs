//! What the library holds, as signals.

use super::problem::Problem;
use crate::browser::{storage, tabs::TabChannel};
use crate::vault::{
    error::VaultError,
    idb::IdbStore,
    journal::RestoreJournal,
    record::{BackupId, BackupRecord},
};
use futures::future::{LocalBoxFuture, Shared};
use leptos::prelude::*;

/// How the library stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shelf {
    /// It is being opened.
    Opening,
    /// It is open; these are its records, newest first.
    Open(Vec<BackupRecord>),
    /// It cannot be opened.
    Closed(Problem),
}

/// How much is stored, and whether the browser promises to keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// Bytes stored and bytes allowed, where the browser tells.
    pub usage: Option<storage::StorageUse>,
    /// Whether the browser keeps it until the person deletes it.
    pub is_persisted: bool,
    /// Entries that this version cannot read.
    pub unreadable: usize,
}

/// A store that is open or being opened, or why there is none.
type Opening = Shared<LocalBoxFuture<'static, Result<IdbStore, VaultError>>>;

/// What the library holds.
pub struct State {
    /// Records, or why there are none.
    pub shelf: RwSignal<Shelf>,
    /// Restores that began and did not end, newest first.
    pub restores: RwSignal<Vec<RestoreJournal>>,
    /// Storage in use.
    pub room: RwSignal<Room>,
    /// What reading the bytes of a backup has shown at this visit: whether they are those that were stored.
    pub sound: RwSignal<Vec<(BackupId, bool)>>,
    /// The last thing that failed.
    pub problem: RwSignal<Option<Problem>>,
    /// The store, which opens when it is first asked for.
    pub store: StoredValue<Option<Opening>, LocalStorage>,
    /// The backup whose words are being changed: the list stands still meanwhile.
    pub edited: RwSignal<Option<BackupId>>,
    pub tabs: StoredValue<Option<TabChannel>, LocalStorage>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            shelf: RwSignal::new(Shelf::Opening),
            restores: RwSignal::new(Vec::new()),
            room: RwSignal::new(Room::default()),
            sound: RwSignal::new(Vec::new()),
            problem: RwSignal::new(None),
            store: StoredValue::new_local(None),
            edited: RwSignal::new(None),
            tabs: StoredValue::new_local(None),
        }
    }
}
