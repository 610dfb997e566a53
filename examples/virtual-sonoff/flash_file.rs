//! The file behind the flash: read at the start, written back whole and at once.

use crate::arguments::Arguments;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use switchback::device::VirtualDevice;

/// The flash counts as settled when it has not changed for this long.
const SETTLED_AFTER: Duration = Duration::from_millis(500);
/// Size of a blank chip when nothing says otherwise.
const DEFAULT_SIZE: usize = 1024 * 1024;
/// Smallest and largest flash.
const SIZES: std::ops::RangeInclusive<usize> = 256 * 1024..=16 * 1024 * 1024;

/// The file.
#[derive(Debug)]
pub struct FlashFile {
    path: PathBuf,
    save: bool,
    content: Vec<u8>,
    saved: u64,
    seen: u64,
    seen_at: Instant,
}

impl FlashFile {
    /// Reads the file, or makes a blank chip where there is none.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn open(arguments: &Arguments) -> Result<Self, String> {
        let path = &arguments.flash;
        let mut content = match fs::read(path) {
            Ok(content) => content,
            Err(error) if error.kind() == ErrorKind::NotFound => vec![],
            Err(error) => return Err(format!("{} cannot be read: {error}", path.display())),
        };
        let wanted = match arguments.size {
            Some(size) => size,
            None if content.is_empty() => DEFAULT_SIZE,
            None => content.len().next_power_of_two().max(*SIZES.start()),
        };
        if content.len() > wanted || !SIZES.contains(&wanted) {
            let (have, path) = (content.len(), path.display());
            return Err(format!("{path} has {have} bytes: give --size, from 256K to 16M and not less than the file"));
        }
        content.resize(wanted, 0xFF);
        Ok(Self { path: path.clone(), save: arguments.save, content, saved: 0, seen: 0, seen_at: Instant::now() })
    }

    /// The content, once.
    pub fn take_content(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.content)
    }

    /// Writes the flash back when it has changed and has been left alone for a moment.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn save_when_settled(&mut self, device: &VirtualDevice) -> Result<(), String> {
        let changes = device.flash_changes();
        if changes != self.seen {
            (self.seen, self.seen_at) = (changes, Instant::now());
        }
        if self.seen_at.elapsed() < SETTLED_AFTER { Ok(()) } else { self.save(device) }
    }

    /// Writes the flash back if it has changed.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn save(&mut self, device: &VirtualDevice) -> Result<(), String> {
        let changes = device.flash_changes();
        if !self.save || changes == self.saved {
            return Ok(());
        }
        let fail = |error: std::io::Error| format!("{} cannot be written: {error}", self.path.display());
        // A file beside it and a rename: whoever reads sees the old flash or the new one, never half of each.
        let beside = self.path.with_extension("saving");
        let mut file = fs::File::create(&beside).map_err(fail)?;
        file.write_all(&device.flash()).map_err(fail)?;
        file.sync_all().map_err(fail)?;
        fs::rename(&beside, &self.path).map_err(fail)?;
        self.saved = changes;
        Ok(())
    }
}
