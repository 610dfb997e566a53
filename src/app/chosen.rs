//! The image that a person has chosen to restore, compare or verify: from the library or from disk.

use super::{jobs::SharedBytes, library::Library, problem::Problem, text::restore as text};
use crate::browser::files::ChosenFile;
use crate::image::{MAX_FLASH_SIZE_BYTES, unpack};
use crate::vault::{journal::RestoreJournal, record::BackupRecord, store::Store as _};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// An image and where it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenImage {
    /// The backup's name or the file's.
    pub name: String,
    /// Its bytes, unpacked.
    pub bytes: SharedBytes,
    /// Its record, where it comes from the library.
    pub record: Option<BackupRecord>,
}

impl ChosenImage {
    /// Its size, bytes.
    pub fn size(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }
}

/// The choice, shared by the pages that need an image.
#[derive(Clone, Copy)]
pub struct Choice {
    /// What is chosen.
    pub image: RwSignal<Option<ChosenImage>>,
    /// Why the last choice could not be read.
    pub problem: RwSignal<Option<Problem>>,
    library: Library,
}

impl Choice {
    /// Makes an empty choice known to all parts of the page.
    pub fn provide(library: Library) -> Self {
        let choice = Self { image: RwSignal::new(None), problem: RwSignal::new(None), library };
        provide_context(choice);
        choice
    }

    /// Chooses a backup of the library.
    pub fn choose_backup(self, record: BackupRecord) {
        self.problem.set(None);
        spawn_local(async move {
            let bytes = match self.library.store() {
                Ok(store) => store.bytes(&record.id).await,
                Err(error) => Err(error),
            };
            match bytes {
                Ok(bytes) => {
                    let name = record.name().to_owned();
                    self.image.set(Some(ChosenImage { name, bytes: Arc::new(bytes), record: Some(record) }));
                }
                Err(error) => self.problem.set(Some(Problem::new(text::UNREADABLE, &error))),
            }
        });
    }

    /// Chooses the image of an unfinished restore.
    pub fn choose_unfinished(self, journal: RestoreJournal) {
        self.problem.set(None);
        spawn_local(async move {
            let bytes = match self.library.store() {
                Ok(store) => store.restore_image(&journal.id).await,
                Err(error) => Err(error),
            };
            match bytes {
                Ok(bytes) => {
                    let record = untrack(|| self.library.records());
                    let record = record.into_iter().find(|record| Some(&record.id) == journal.backup.as_ref());
                    self.image.set(Some(ChosenImage { name: journal.title, bytes: Arc::new(bytes), record }));
                }
                Err(error) => self.problem.set(Some(Problem::new(text::UNREADABLE, &error))),
            }
        });
    }

    /// Chooses the first of the files a person picked or dropped.
    pub fn choose_file(self, files: Vec<ChosenFile>) {
        let Some(file) = files.into_iter().next() else { return };
        self.problem.set(None);
        spawn_local(async move {
            match read_image(&file).await {
                Ok(bytes) => {
                    self.image.set(Some(ChosenImage { name: file.name(), bytes: Arc::new(bytes), record: None }));
                }
                Err(problem) => self.problem.set(Some(problem)),
            }
        });
    }

    /// Forgets the choice.
    pub fn clear(self) {
        self.image.set(None);
        self.problem.set(None);
    }
}

/// Reads a file and unpacks it where it is packed.
///
/// # Errors
/// What kept it from being read.
pub async fn read_image(file: &ChosenFile) -> Result<Vec<u8>, Problem> {
    let limit = u64::from(MAX_FLASH_SIZE_BYTES);
    let bytes = file.read(limit).await.map_err(|error| Problem::new(text::UNREADABLE, &error))?;
    let image = unpack(&bytes, MAX_FLASH_SIZE_BYTES as usize);
    let image = image.map_err(|error| Problem::new(text::UNREADABLE, &error))?;
    Ok(image.into_owned())
}

/// The page's choice.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_choice() -> Choice {
    use_context::<Choice>().expect("the app provides its choice before it shows a page")
}
