//! The image that a person has chosen to restore, compare or verify: from the library or from disk, in one file or in
//! parts with an address each.

use super::{
    contexts::contexts,
    help::{Cause, Topic},
    jobs::SharedBytes,
    late::Late,
    library::Library,
    problem::Problem,
    text::restore as text,
};
use crate::app::format;
use crate::browser::files::ChosenFile;
use crate::image::{
    MAX_FLASH_SIZE_BYTES,
    parts::{Joined, NamedFile, Part, PartSet, address_in_name, gather, is_of_interest, join},
    unpack,
};
use crate::vault::{
    archive::{ArchiveReader, MAX_ARCHIVE_BYTES},
    error::VaultError,
    export::FORMAT,
    journal::RestoreJournal,
    record::BackupRecord,
    store::Store as _,
};
use core::ops::{Deref, Range};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Most bytes that are unpacked from a zip.
const MAX_UNZIPPED_BYTES: usize = 64 * 1024 * 1024;

/// An image and where it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenImage {
    /// The backup's name or the file's.
    pub name: String,
    /// Its bytes, unpacked, from flash address 0 on.
    pub bytes: SharedBytes,
    /// Sectors of it that say nothing: no part lies there.
    pub gaps: Vec<Range<u32>>,
    /// Its record, where it comes from the library.
    pub record: Option<BackupRecord>,
    /// Where a restore of it was interrupted: what that one was told.
    pub begun: Option<Begun>,
}

/// What the interrupted restore of an image was told.
#[derive(Debug, Clone, PartialEq)]
pub struct Begun {
    /// Sectors of the device that it leaves as they are, whatever becomes of the gaps.
    pub kept: Vec<Range<u32>>,
    /// Whether it erases what the image does not cover.
    pub erase_outside: bool,
}

impl ChosenImage {
    /// An image without gaps.
    pub fn whole(name: String, bytes: SharedBytes, record: Option<BackupRecord>) -> Self {
        Self { name, bytes, gaps: Vec::new(), record, begun: None }
    }

    /// Its size, bytes.
    pub fn size(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }
}

/// The choice, shared by the pages that need an image.
#[derive(Clone, Copy)]
pub struct Choice {
    state: Late<State>,
    library: Library,
}

/// What is chosen, and what it is made of.
pub struct State {
    /// What is chosen.
    pub image: RwSignal<Option<ChosenImage>>,
    /// Why the last choice could not be read, or its parts not be joined.
    pub problem: RwSignal<Option<Problem>>,
    /// The parts it is made of, where there are several.
    pub parts: RwSignal<Option<Arc<PartSet>>>,
    /// Their addresses, as they are typed.
    pub addresses: RwSignal<Vec<String>>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            image: RwSignal::new(None),
            problem: RwSignal::new(None),
            parts: RwSignal::new(None),
            addresses: RwSignal::new(Vec::new()),
        }
    }
}

impl Deref for Choice {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Choice {
    /// An empty choice.
    pub fn new(library: Library) -> Self {
        Self { state: Late::new(), library }
    }

    /// Chooses an image in one piece.
    pub fn choose(self, image: ChosenImage) {
        self.clear();
        self.image.set(Some(image));
    }

    /// Chooses a backup of the library.
    pub fn choose_backup(self, record: BackupRecord) {
        self.attempt(async move {
            let bytes = self.library.bytes(&record.id).await?;
            Ok(ChosenImage::whole(record.name().to_owned(), Arc::new(bytes), Some(record)))
        });
    }

    /// Chooses the image of an unfinished restore, with what it was to leave alone and to erase.
    pub fn choose_unfinished(self, journal: RestoreJournal) {
        self.attempt(async move {
            let image = self.library.store().await?.restore_image(&journal.id).await?;
            let record = untrack(|| self.library.records());
            let record = record.into_iter().find(|record| Some(&record.id) == journal.backup.as_ref());
            let mut bytes = vec![0xFF; journal.offset as usize];
            bytes.extend(image);
            let ahead = Some(0..journal.offset).filter(|ahead| ahead.end > 0);
            let end = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            let kept = journal.kept.iter().filter(|kept| journal.offset <= kept.start && kept.start < end).cloned();
            let gaps = ahead.into_iter().chain(kept).collect();
            let begun = Some(Begun { kept: journal.kept, erase_outside: journal.erase_outside });
            Ok(ChosenImage { name: journal.title, bytes: Arc::new(bytes), gaps, record, begun })
        });
    }

    fn attempt(self, read: impl Future<Output = Result<ChosenImage, VaultError>> + 'static) {
        self.clear();
        spawn_local(async move {
            match read.await {
                Ok(image) => self.image.set(Some(image)),
                Err(error) => self.problem.set(Some(Problem::new(text::unreadable(), &error))),
            }
        });
    }

    /// Chooses the files a person picked or dropped: an image, or the parts of one with or without their manifest.
    pub fn choose_files(self, files: Vec<ChosenFile>) {
        if files.is_empty() {
            return;
        }
        self.clear();
        spawn_local(async move {
            if let Err(problem) = self.take_files(files).await {
                self.problem.set(Some(problem));
            }
        });
    }

    async fn take_files(self, files: Vec<ChosenFile>) -> Result<(), Problem> {
        let mut named = Vec::new();
        for file in &files {
            let limit = if is_zip(&file.name()) { MAX_ARCHIVE_BYTES } else { u64::from(MAX_FLASH_SIZE_BYTES) };
            let bytes = file.read(limit).await.map_err(|error| unusable(&error))?;
            if bytes.starts_with(b"PK\x03\x04") {
                unzip(&bytes, &mut named)?;
            } else {
                named.push(NamedFile { path: file.name(), bytes });
            }
        }
        // One file without an address in its name is an image as it is, whatever its name says.
        if let [only] = named.as_slice()
            && !only.path.to_lowercase().ends_with(".json")
            && address_in_name(&only.path).is_none_or(|address| address == 0)
        {
            let bytes = unpack(&only.bytes, MAX_FLASH_SIZE_BYTES as usize).map_err(|error| unusable(&error))?;
            self.image.set(Some(ChosenImage::whole(only.path.clone(), Arc::new(bytes.into_owned()), None)));
            return Ok(());
        }
        let set = gather(named).map_err(|error| unusable(&error))?;
        let typed = |part: &Part| part.address.map(|address| format!("{address:#x}")).unwrap_or_default();
        self.addresses.set(set.parts.iter().map(typed).collect());
        self.parts.set(Some(Arc::new(set)));
        self.join_parts();
        Ok(())
    }

    /// Takes up a typed address.
    pub fn set_address(self, index: usize, typed: String) {
        self.addresses.update(|addresses| {
            if let Some(address) = addresses.get_mut(index) {
                *address = typed;
            }
        });
        self.join_parts();
    }

    /// Leaves a part out.
    pub fn leave_out(self, index: usize) {
        self.addresses.update(|addresses| drop(addresses.remove(index)));
        self.parts.update(|parts| {
            if let Some(set) = parts {
                Arc::make_mut(set).parts.remove(index);
            }
        });
        self.join_parts();
    }

    fn join_parts(self) {
        let Some(set) = self.parts.get_untracked() else { return };
        let typed = self.addresses.get_untracked();
        let placed = set.parts.iter().zip(&typed);
        let placed =
            placed.map(|(part, typed)| Some((part.name.as_str(), format::number(typed)?, part.bytes.as_slice())));
        let joined = match placed.collect::<Option<Vec<_>>>() {
            Some(placed) => join(placed).map_err(|error| unusable(&error)),
            None => Err(refused(text::part_unplaced())),
        };
        match joined {
            Ok(Joined { bytes, gaps }) => {
                let names = || set.parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>().join(" + ");
                let name = set.title.clone().unwrap_or_else(names);
                self.problem.set(None);
                self.image.set(Some(ChosenImage { name, bytes: Arc::new(bytes), gaps, record: None, begun: None }));
            }
            Err(problem) => {
                self.image.set(None);
                self.problem.set(Some(problem));
            }
        }
    }

    /// Forgets the choice.
    pub fn clear(self) {
        self.parts.set(None);
        self.image.set(None);
        self.problem.set(None);
    }
}

fn unusable<E: core::fmt::Display + core::fmt::Debug + Cause>(error: &E) -> Problem {
    Problem::new(text::unreadable(), error)
}

fn is_zip(name: &str) -> bool {
    name.to_lowercase().ends_with(".zip")
}

/// The files of a zip that matter. A whole exported library belongs on another page.
fn unzip(zip: &[u8], files: &mut Vec<NamedFile>) -> Result<(), Problem> {
    let archive = ArchiveReader::open(zip).map_err(|error| unusable(&error))?;
    let mut size = 0;
    for entry in archive.entries().iter().filter(|entry| is_of_interest(&entry.name)) {
        let bytes = archive.unpack(entry, MAX_FLASH_SIZE_BYTES as usize).map_err(|error| unusable(&error))?;
        size += bytes.len();
        if size > MAX_UNZIPPED_BYTES {
            return Err(refused(text::zip_too_large()));
        }
        if entry.name.ends_with(".json") && bytes.windows(FORMAT.len()).any(|window| window == FORMAT.as_bytes()) {
            return Err(refused(text::zip_is_library()));
        }
        files.push(NamedFile { path: entry.name.clone(), bytes });
    }
    if files.is_empty() { Err(refused(text::zip_without_firmware())) } else { Ok(()) }
}

fn refused(words: &str) -> Problem {
    Problem { title: text::unreadable(), message: words.into(), details: String::new(), topic: Topic::WrongFile }
}

/// Reads a file and unpacks it where it is packed.
///
/// # Errors
/// What kept it from being read.
pub async fn read_image(file: &ChosenFile) -> Result<Vec<u8>, Problem> {
    let limit = u64::from(MAX_FLASH_SIZE_BYTES);
    let bytes = file.read(limit).await.map_err(|error| unusable(&error))?;
    Ok(unpack(&bytes, MAX_FLASH_SIZE_BYTES as usize).map_err(|error| unusable(&error))?.into_owned())
}

/// The page's choice.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_choice() -> Choice {
    contexts().choice
}
