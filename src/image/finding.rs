//! What is worth telling a person about an image: a finding has a weight, words, evidence and a next step.

use serde::Serialize;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know; nothing to do.
    Info,
    /// May go wrong; the person decides after reading.
    Warning,
    /// Must not be written like this.
    Blocking,
}

/// What was found; stable names for code, tests and translations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingCode {
    /// The file has no bytes.
    Empty,
    /// More bytes than the flash has.
    LargerThanFlash,
    /// More bytes than the flash has, but all of them blank.
    LargerThanFlashRestBlank,
    /// Fewer bytes than the flash has.
    SmallerThanFlash,
    /// A length that cannot be written.
    NotMultipleOfFour,
    /// No image where the ROM looks for one.
    NotFirmware,
    /// Nothing but FF.
    AllBlank,
    /// Nothing but zeros.
    AllZero,
    /// Made for a chip of the ESP32 family.
    Esp32Image,
    /// An application that needs a boot loader in front of it.
    NoBootLoader,
    /// The chip has its flash inside, the header asks for another mode than DOUT.
    FlashModeNotDout,
    /// The mode byte of the header is not a known one.
    FlashModeUnknown,
    /// The header declares more flash than the chip has.
    HeaderSizeLarger,
    /// The header declares less flash than the chip has.
    HeaderSizeSmaller,
    /// The size nibble of the header is not a known one.
    HeaderSizeUnknown,
    /// A dump that ends before the flash that its header declares.
    Incomplete,
    /// An image whose checksum does not hold: the loader stops.
    ImageChecksum,
    /// An image whose CRC does not hold.
    ImageCrc,
    /// An image that reaches past the end of the file.
    ImageTruncated,
    /// A boot loader that would find nothing where it looks.
    NoUserImage,
    /// A boot loader without firmware behind it.
    BootLoaderOnly,
    /// The second half is the first: a smaller chip was read.
    RepeatedContent,
    /// No radio parameters where the SDK looks for them.
    NoRadioData,
    /// A file that seems to be cut off.
    TruncatedTail,
    /// Zeros where a flash would have FF.
    ZeroRun,
    /// The header was changed after the firmware was built.
    HeaderPatched,
    /// A backup of another device.
    OtherDevice,
    /// Parts that leave alone what the device starts with.
    StartStays,
    /// The header asks for a frequency that not every flash can do.
    FlashFrequencyHigh,
    /// The frequency in the header is not a known one.
    FlashFrequencyUnknown,
}

/// The bytes a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Where they lie, from the start of the file or flash.
    pub address: u32,
    /// The bytes themselves, or the first of them.
    pub bytes: Vec<u8>,
    /// What they say.
    pub note: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was found.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// A few words.
    pub title: String,
    /// What it means, in plain words.
    pub explanation: String,
    /// What to do about it.
    pub next_step: String,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

/// The words of a finding, as its maker writes them.
pub(crate) struct Words<'a> {
    pub title: &'a str,
    pub explanation: &'a str,
    pub next_step: &'a str,
}

impl Finding {
    pub(crate) fn new(code: FindingCode, severity: Severity, words: &Words<'_>) -> Self {
        Self {
            code,
            severity,
            title: words.title.into(),
            explanation: words.explanation.into(),
            next_step: words.next_step.into(),
            evidence: Vec::new(),
        }
    }

    /// Adds what it rests on: up to 16 bytes of `bytes` at `address`.
    pub(crate) fn with_evidence(mut self, bytes: &[u8], address: u32, length: u32, note: &str) -> Self {
        let end = address.saturating_add(length.min(16));
        let bytes = crate::image::bytes::clip(bytes, address..end).to_vec();
        self.evidence.push(Evidence { address, bytes, note: note.into() });
        self
    }
}

/// A size as a person writes it: "1 MB", "512 KB", "300 bytes".
pub(crate) fn size_text(bytes: u32) -> String {
    match bytes {
        0x10_0000.. if bytes.trailing_zeros() >= 20 => format!("{} MB", bytes >> 20),
        0x400.. if bytes.trailing_zeros() >= 10 => format!("{} KB", bytes >> 10),
        _ => format!("{bytes} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_as_people_write_them() {
        assert_eq!(size_text(0x10_0000), "1 MB");
        assert_eq!(size_text(0x18_0000), "1536 KB");
        assert_eq!(size_text(0x8_0000), "512 KB");
        assert_eq!(size_text(1_048_575), "1048575 bytes");
    }
}
