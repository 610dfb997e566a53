//! Zip archives with limits: nothing is unpacked or allocated beyond what a library can hold. Any archive may be
//! hostile or damaged; one bad entry does not spoil the others.

use super::error::{EntryProblem, VaultError};
use rawzip::{
    CompressionMethod, DataDescriptorOutput, ZipArchive, ZipArchiveEntryWayfinder, ZipArchiveWriter, ZipSliceArchive,
    time::UtcDateTime,
};
use std::io::Write as _;

/// The largest archive that is taken, bytes.
pub const MAX_ARCHIVE_BYTES: u64 = 1024 * 1024 * 1024;

/// The most entries of one archive that are looked at.
pub const MAX_ARCHIVE_ENTRIES: usize = 10_000;

/// DEFLATE effort: most of the gain for a third of the time of the highest.
const DEFLATE_LEVEL: u8 = 6;

/// An archive that is being written.
pub struct ArchiveWriter(ZipArchiveWriter<Vec<u8>>);

impl core::fmt::Debug for ArchiveWriter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ArchiveWriter").finish_non_exhaustive()
    }
}

impl Default for ArchiveWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl ArchiveWriter {
    /// An archive without entries.
    #[must_use]
    pub fn new() -> Self {
        Self(ZipArchiveWriter::new(Vec::new()))
    }

    /// Packs a file, last changed at `modified_ms` (milliseconds since 1970-01-01 UTC).
    ///
    /// # Errors
    /// [`VaultError::CannotPack`].
    pub fn add(&mut self, name: &str, modified_ms: u64, bytes: &[u8]) -> Result<(), VaultError> {
        let packed = miniz_oxide::deflate::compress_to_vec(bytes, DEFLATE_LEVEL);
        let descriptor = DataDescriptorOutput::new(crc32fast::hash(bytes), bytes.len() as u64);
        let modified = i64::try_from(modified_ms / 1000).unwrap_or(i64::MAX);
        let file = self
            .0
            .new_file(name)
            .compression_method(CompressionMethod::DEFLATE)
            .last_modified(UtcDateTime::from_unix(modified));
        let (mut entry, _) = file.start().map_err(cannot_pack)?;
        entry.write_all(&packed).map_err(cannot_pack)?;
        entry.finish(descriptor).map(drop).map_err(cannot_pack)
    }

    /// The archive's bytes.
    ///
    /// # Errors
    /// [`VaultError::CannotPack`].
    pub fn finish(self) -> Result<Vec<u8>, VaultError> {
        self.0.finish().map_err(cannot_pack)
    }
}

fn cannot_pack(error: impl core::fmt::Display) -> VaultError {
    VaultError::CannotPack { detail: error.to_string() }
}

/// An archive that is being read.
pub struct ArchiveReader<'a> {
    archive: ZipSliceArchive<&'a [u8]>,
    entries: Vec<ArchiveEntry>,
}

/// One file of an archive.
#[derive(Debug, Clone)]
pub struct ArchiveEntry {
    /// Its name with folders, as the archive has it; bytes that are not UTF-8 are replaced.
    pub name: String,
    method: CompressionMethod,
    is_encrypted: bool,
    crc32: u32,
    place: ZipArchiveEntryWayfinder,
}

impl core::fmt::Debug for ArchiveReader<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ArchiveReader").field("entries", &self.entries).finish_non_exhaustive()
    }
}

impl<'a> ArchiveReader<'a> {
    /// Looks into an archive; nothing is unpacked yet. A directory that breaks off gives the entries before the break.
    ///
    /// # Errors
    /// [`VaultError::ArchiveTooLarge`], [`VaultError::NotAnArchive`].
    pub fn open(bytes: &'a [u8]) -> Result<Self, VaultError> {
        let size = bytes.len() as u64;
        if size > MAX_ARCHIVE_BYTES {
            return Err(VaultError::ArchiveTooLarge { size, limit: MAX_ARCHIVE_BYTES });
        }
        let archive =
            ZipArchive::from_slice(bytes).map_err(|error| VaultError::NotAnArchive { detail: error.to_string() })?;
        let mut entries = Vec::new();
        let mut directory = archive.entries();
        while let Ok(Some(header)) = directory.next_entry() {
            if entries.len() == MAX_ARCHIVE_ENTRIES {
                break;
            }
            if !header.is_dir() {
                entries.push(ArchiveEntry {
                    name: String::from_utf8_lossy(header.file_path().as_bytes()).into_owned(),
                    method: header.compression_method(),
                    is_encrypted: header.flags().is_encrypted(),
                    crc32: header.crc32(),
                    place: header.wayfinder(),
                });
            }
        }
        Ok(Self { archive, entries })
    }

    /// The files in it.
    #[must_use]
    pub fn entries(&self) -> &[ArchiveEntry] {
        &self.entries
    }

    /// The bytes of a file, checked against its CRC-32, if they are at most `limit`.
    ///
    /// # Errors
    /// [`VaultError::ArchiveEntry`].
    pub fn unpack(&self, entry: &ArchiveEntry, limit: usize) -> Result<Vec<u8>, VaultError> {
        let trouble = |problem| VaultError::ArchiveEntry { name: entry.name.clone(), problem };
        if entry.is_encrypted {
            return Err(trouble(EntryProblem::Encrypted));
        }
        let found = self.archive.get_entry(entry.place).map_err(|_| trouble(EntryProblem::Damaged))?;
        let bytes = match entry.method {
            CompressionMethod::STORE if found.data().len() > limit => {
                return Err(trouble(EntryProblem::TooLarge { limit }));
            }
            CompressionMethod::STORE => found.data().to_vec(),
            CompressionMethod::DEFLATE => inflate(found.data(), limit).map_err(trouble)?,
            other => return Err(trouble(EntryProblem::UnknownCompression { method: other.as_u16() })),
        };
        if crc32fast::hash(&bytes) == entry.crc32 { Ok(bytes) } else { Err(trouble(EntryProblem::Damaged)) }
    }
}

fn inflate(packed: &[u8], limit: usize) -> Result<Vec<u8>, EntryProblem> {
    use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
    decompress_to_vec_with_limit(packed, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => EntryProblem::TooLarge { limit },
        _ => EntryProblem::Damaged,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ArchiveWriter::new();
        for (name, bytes) in files {
            writer.add(name, 1_795_334_400_000, bytes).unwrap();
        }
        writer.finish().unwrap()
    }

    #[test]
    fn a_file_larger_than_the_limit_is_refused_without_unpacking_it() {
        let zip = archive(&[("bomb.bin", &vec![0; 10_000_000])]);
        assert!(zip.len() < 20_000);
        let reader = ArchiveReader::open(&zip).unwrap();
        let too_large = EntryProblem::TooLarge { limit: 4096 };
        assert_eq!(
            reader.unpack(&reader.entries()[0], 4096),
            Err(VaultError::ArchiveEntry { name: "bomb.bin".to_owned(), problem: too_large })
        );
        assert_eq!(reader.unpack(&reader.entries()[0], 10_000_000).map(|bytes| bytes.len()), Ok(10_000_000));
    }

    #[test]
    fn what_is_not_a_zip_is_told() {
        for bytes in [&b""[..], b"PK", b"PK\x05\x06", &[0xE9; 4096]] {
            assert!(matches!(ArchiveReader::open(bytes), Err(VaultError::NotAnArchive { .. })), "{bytes:?}");
        }
    }

    #[test]
    fn a_damaged_file_is_told_and_its_neighbours_are_read() {
        let mut zip = archive(&[("one.bin", b"one one one"), ("two.bin", b"two two two")]);
        // The CRC-32 of the first file, in the directory at the end.
        let at = zip.windows(4).position(|window| window == b"PK\x01\x02").unwrap() + 16;
        zip[at] ^= 0xFF;
        let reader = ArchiveReader::open(&zip).unwrap();
        let [one, two] = reader.entries() else { panic!("{reader:?}") };
        let damaged = VaultError::ArchiveEntry { name: "one.bin".to_owned(), problem: EntryProblem::Damaged };
        assert_eq!(reader.unpack(one, 99), Err(damaged));
        assert_eq!(reader.unpack(two, 99).unwrap(), b"two two two");
    }
}
