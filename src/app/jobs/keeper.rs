//! Stores what a backup reads while it grows, so that a tab that closes or crashes loses seconds of it and not minutes.
//! The wire does not wait for the library: bytes gather while a transaction is under way.

use crate::app::{library::Library, problem::Problem, text::work as text};
use crate::browser::clock::BrowserClock;
use crate::flasher::{assembly::Assembly, port::Clock as _};
use crate::vault::{
    error::VaultError,
    record::{BackupId, BackupRecord},
    store::{PartialProgress, Store as _},
    waiting::{Waiting, WaitingRun},
};
use core::{
    cell::{Cell, RefCell},
    ops::Range,
};
use futures::lock::Mutex;
use leptos::{prelude::*, task::spawn_local};
use std::rc::Rc;

/// Keeps one backup. Clones keep the same one.
#[derive(Clone)]
pub struct Keeper(Rc<Kept>);

struct Kept {
    library: Library,
    place: RefCell<Place>,
    waiting: RefCell<Waiting>,
    /// Whether a task stores what is due.
    is_storing: Cell<bool>,
    /// Held while a transaction is under way.
    turn: Mutex<()>,
    /// Why nothing is kept any more.
    problem: RwSignal<Option<Problem>>,
}

/// Where the bytes go.
#[derive(Clone)]
enum Place {
    /// To a backup that the library knows nothing of yet.
    New(Box<BackupRecord>),
    /// To this unfinished backup.
    Begun(BackupId),
    /// Nowhere: the library has failed, or the backup was discarded.
    Nowhere,
}

impl Keeper {
    /// Goes on with the unfinished backup `begun`, or begins `record` with the first bytes. Trouble ends the keeping,
    /// not the backup, and is shown in `problem`.
    pub fn new(
        library: Library,
        record: BackupRecord,
        begun: Option<BackupId>,
        problem: RwSignal<Option<Problem>>,
    ) -> Self {
        let place = begun.map_or_else(|| Place::New(Box::new(record)), Place::Begun);
        Self(Rc::new(Kept {
            library,
            place: RefCell::new(place),
            waiting: RefCell::default(),
            is_storing: Cell::new(false),
            turn: Mutex::new(()),
            problem,
        }))
    }

    /// Takes in `bytes` that were settled at flash address `start`.
    pub fn take_in(&self, start: u32, bytes: &[u8]) {
        let kept = &self.0;
        if matches!(*kept.place.borrow(), Place::Nowhere) {
            return;
        }
        let now = BrowserClock.now();
        let mut waiting = kept.waiting.borrow_mut();
        waiting.add(start, bytes, now);
        if waiting.is_due(now) && !kept.is_storing.replace(true) {
            spawn_local(self.clone().store_due());
        }
    }

    /// Stores the rest of a backup that ended early.
    pub async fn settle(&self, assembly: &Assembly) {
        loop {
            let runs = self.0.waiting.borrow_mut().take_any();
            if runs.is_empty() {
                break;
            }
            self.store(&[], &runs).await;
        }
        // What was found damaged and not read again is stored no more.
        self.store(&assembly.missing(), &[]).await;
    }

    /// Stops keeping, because the backup is complete; the unfinished one that is stored, where there is one.
    pub async fn stop(&self) -> Option<BackupId> {
        self.0.waiting.borrow_mut().clear();
        let _turn = self.0.turn.lock().await;
        match self.0.place.replace(Place::Nowhere) {
            Place::Begun(id) => Some(id),
            Place::New(_) | Place::Nowhere => None,
        }
    }

    async fn store_due(self) {
        loop {
            let runs = self.0.waiting.borrow_mut().take_due(BrowserClock.now());
            if runs.is_empty() {
                break;
            }
            self.store(&[], &runs).await;
        }
        self.0.is_storing.set(false);
    }

    async fn store(&self, forgotten: &[Range<u32>], runs: &[WaitingRun]) {
        let kept = &self.0;
        let _turn = kept.turn.lock().await;
        if let Err(error) = self.try_store(forgotten, runs).await {
            kept.place.replace(Place::Nowhere);
            kept.waiting.borrow_mut().clear();
            // Who discards a backup that is being read, or finishes it in another tab, knows.
            if !matches!(error, VaultError::NotFound { .. } | VaultError::AlreadyComplete { .. }) {
                kept.library.note(&error);
                kept.problem.set(Some(Problem::new(text::unkept(), &error)));
            }
        }
    }

    async fn try_store(&self, forgotten: &[Range<u32>], runs: &[WaitingRun]) -> Result<(), VaultError> {
        let kept = &self.0;
        let place = kept.place.borrow().clone();
        let id = match place {
            Place::Nowhere => return Ok(()),
            Place::Begun(id) => id,
            Place::New(_) if runs.is_empty() => return Ok(()),
            Place::New(record) => {
                let begun = kept.library.with_room(async |store| store.begin_partial((*record).clone()).await).await?;
                kept.place.replace(Place::Begun(begun.id.clone()));
                spawn_local(kept.library.refresh());
                begun.id
            }
        };
        let runs: Vec<_> = runs.iter().map(WaitingRun::as_run).collect();
        let progress = PartialProgress { forgotten, runs: &runs };
        kept.library.with_room(async |store| store.extend_partial(&id, progress).await).await
    }
}
