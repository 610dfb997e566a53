//! A backup that was interrupted, kept beside the file it was meant for, so that the next run goes on from there.
//!
//! Form: one line of text (MAC address, flash id, size, settled ranges), then the bytes.

use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use switchback::flasher::assembly::Assembly;
use switchback::flasher::identity::DeviceIdentity;

/// Where the partial backup for `target` is kept.
pub fn path_for(target: &Path) -> PathBuf {
    let mut name = target.as_os_str().to_owned();
    name.push(".partial");
    PathBuf::from(name)
}

fn head(device: &DeviceIdentity) -> String {
    format!("switchback-partial {} {:06X} {}", device.mac, device.flash_id.0, device.flash_size)
}

/// Takes up the partial backup, if there is one of this device.
pub fn load(target: &Path, device: &DeviceIdentity) -> Option<Assembly> {
    let stored = fs::read(path_for(target)).ok()?;
    let line_end = stored.iter().position(|byte| *byte == b'\n')?;
    let line = std::str::from_utf8(stored.get(..line_end)?).ok()?;
    let ranges = line.strip_prefix(&head(device))?;
    let bytes = stored.get(line_end + 1..)?;
    if bytes.len() != device.flash_size as usize {
        return None;
    }
    let have: Option<Vec<Range<u32>>> = ranges.split_whitespace().map(range).collect();
    Some(Assembly::from_parts(bytes.to_vec(), &have?))
}

fn range(text: &str) -> Option<Range<u32>> {
    let (start, end) = text.split_once('-')?;
    Some(start.parse().ok()?..end.parse().ok()?)
}

/// Keeps what was read; nothing is kept of an empty assembly.
pub fn save(target: &Path, device: &DeviceIdentity, assembly: &Assembly) -> io::Result<()> {
    if assembly.settled() == 0 {
        return Ok(());
    }
    let mut stored = head(device);
    for range in assembly.have() {
        stored.push_str(&format!(" {}-{}", range.start, range.end));
    }
    stored.push('\n');
    let mut stored = stored.into_bytes();
    stored.extend_from_slice(assembly.bytes());
    replace(&path_for(target), &stored)
}

/// Writes a file so that it is there whole or not at all.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    fs::write(&name, bytes)?;
    fs::rename(&name, path)
}
