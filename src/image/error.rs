//! What can make a file unreadable as an image, with what the person does next.

use thiserror::Error;

/// Why a file could not be taken as an image. Doubts about a readable image are findings, not errors.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ImageError {
    /// No bytes at all.
    #[error("The file is empty. Choose another file, or download it again.")]
    Empty,
    /// More bytes than the place they are meant for; nothing was unpacked beyond the limit.
    #[error(
        "The file holds more than {limit} bytes, which is more than the flash can take. Choose the image made for this size."
    )]
    TooLarge {
        /// What was allowed, bytes.
        limit: usize,
    },
    /// A gzip file that ends before its data does.
    #[error("The packed file is cut off after {length} bytes. Download or copy it again.")]
    GzipTruncated {
        /// How long the file is, bytes.
        length: usize,
    },
    /// A gzip file whose data stream cannot be decoded.
    #[error("The packed file is damaged near byte {at}. Download or copy it again.")]
    GzipDamaged {
        /// Where in the file decoding stopped.
        at: usize,
    },
    /// A gzip file that was decoded but does not match its own checksum or length.
    #[error(
        "The packed file is damaged: its checksum is {stored:08x}, its content gives {computed:08x}. Download or copy it again."
    )]
    GzipChecksum {
        /// CRC32 (or length) in the file's trailer.
        stored: u32,
        /// CRC32 (or length) of what came out.
        computed: u32,
    },
    /// A gzip file of a kind that nobody writes.
    #[error(
        "The packed file uses a compression method ({method}) that is not known. Unpack it yourself and choose the .bin file."
    )]
    GzipMethod {
        /// The method byte; 8 is the only one in use.
        method: u8,
    },
    /// A manifest without a build for this chip.
    #[error(
        "This firmware has no build for the ESP8266, only for {offered}. Look for the ESP8266 file among its downloads."
    )]
    NoBuild {
        /// The chips it has builds for.
        offered: String,
    },
    /// Two parts want the same bytes of the flash.
    #[error("{first} and {second} overlap at address {address:#x}. Check their addresses, or choose a complete image.")]
    PartsOverlap {
        /// File of the part that begins first.
        first: String,
        /// File of the other.
        second: String,
        /// Where the second one begins.
        address: u32,
    },
    /// A part whose address lies inside a sector.
    #[error(
        "{name} would begin at {address:#x}, inside a sector that is erased as a whole. Give it an address that is a multiple of 0x1000."
    )]
    PartMisaligned {
        /// File of the part.
        name: String,
        /// Its address.
        address: u32,
    },
    /// A manifest whose files were not chosen with it.
    #[error(
        "The manifest names files that were not chosen with it: {names}. Choose them together, or a zip with all of them."
    )]
    PartsMissing {
        /// Their names.
        names: String,
    },
    /// A JSON file that is no manifest.
    #[error(
        "The JSON file is no manifest of ESP Web Tools ({detail}). Choose the manifest.json of the firmware, or its .bin files."
    )]
    ManifestUnreadable {
        /// What the JSON reader says.
        detail: String,
    },
    /// Files among which there is no firmware.
    #[error("None of these files ({files}) is a .bin file. Choose the firmware's .bin file.")]
    NoParts {
        /// How many files there are.
        files: usize,
    },
    /// A change that cannot be done to this image.
    #[error("That change cannot be done to this backup: {what}. Choose another option.")]
    ChangeDoesNotFit {
        /// Why not.
        what: &'static str,
    },
    /// Another kind of archive.
    #[error("The file is a {kind} archive. Unpack it yourself and choose the .bin file inside.")]
    OtherArchive {
        /// Name of the archive's kind.
        kind: &'static str,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_says_what_to_do_next() {
        let all = [
            ImageError::NoBuild { offered: "ESP32, ESP32-C3".into() },
            ImageError::PartsOverlap { first: "a.bin".into(), second: "b.bin".into(), address: 0x1000 },
            ImageError::PartMisaligned { name: "a.bin".into(), address: 0x1004 },
            ImageError::PartsMissing { names: "a.bin, b.bin".into() },
            ImageError::ManifestUnreadable { detail: "EOF".into() },
            ImageError::NoParts { files: 3 },
            ImageError::Empty,
            ImageError::TooLarge { limit: 1_048_576 },
            ImageError::GzipTruncated { length: 17 },
            ImageError::GzipDamaged { at: 99 },
            ImageError::GzipChecksum { stored: 1, computed: 2 },
            ImageError::GzipMethod { method: 9 },
            ImageError::OtherArchive { kind: "ZIP" },
            ImageError::ChangeDoesNotFit { what: "it is too short" },
        ];
        for error in all {
            let text = error.to_string();
            let sentences: Vec<&str> = text.split(". ").collect();
            assert_eq!(sentences.len(), 2, "{text}");
            assert!(text.ends_with('.'), "{text}");
        }
    }
}
