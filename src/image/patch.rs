//! Changes to an image's header: flash mode, frequency and size, only where a person chose them.
//!
//! The rules are those of esptool's `--flash-mode`, `--flash-freq` and `--flash-size` (keep, detect, or a value): two
//! bytes of an image at address 0 that begins with E9 and can be read as an image; everything else stays untouched.

use crate::image::firmware::FirmwareImage;
use crate::image::header::{
    ESP_IMAGE_MAGIC, FLASH_MODE_OFFSET, FLASH_SIZE_FREQ_OFFSET, FlashFreq, FlashMode, FlashSize, HEADER_SIZE_BYTES,
};
use serde::Serialize;
use std::borrow::Cow;

/// What the header shall say of the flash size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub enum SizeChoice {
    /// As it is.
    #[default]
    Keep,
    /// The size of the device's flash, in its plain map.
    Detect,
    /// This one.
    Explicit(FlashSize),
}

/// What the header shall say. The default changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct HeaderChoice {
    /// Flash mode; `None` keeps it.
    pub mode: Option<FlashMode>,
    /// Flash frequency; `None` keeps it.
    pub freq: Option<FlashFreq>,
    /// Flash size.
    pub size: SizeChoice,
}

/// The image with the chosen header. Untouched where it is not an image that begins at address 0, where nothing was
/// chosen, or where the device's size (bytes, for [`SizeChoice::Detect`]) has no code in the header.
#[must_use]
pub fn patch_header(image: &[u8], choice: HeaderChoice, flash_size: u32) -> Cow<'_, [u8]> {
    let Some(header) = patchable(image) else { return Cow::Borrowed(image) };
    let size = match choice.size {
        SizeChoice::Keep => None,
        SizeChoice::Detect => FlashSize::from_bytes(flash_size),
        SizeChoice::Explicit(size) => Some(size),
    };
    let (old_mode, old_size_freq) = header;
    let mode = choice.mode.map_or(old_mode, FlashMode::code);
    let size = size.map_or(old_size_freq & 0xF0, |size| size.code() << 4);
    let freq = choice.freq.map_or(old_size_freq & 0x0F, FlashFreq::code);
    if (mode, size | freq) == header {
        return Cow::Borrowed(image);
    }
    let mut patched = image.to_vec();
    for (at, byte) in [(FLASH_MODE_OFFSET, mode), (FLASH_SIZE_FREQ_OFFSET, size | freq)] {
        if let Some(slot) = patched.get_mut(at as usize) {
            *slot = byte;
        }
    }
    Cow::Owned(patched)
}

/// Third and fourth byte of an image that may be patched.
fn patchable(bytes: &[u8]) -> Option<(u8, u8)> {
    let image = FirmwareImage::parse(bytes, 0).filter(|_| bytes.len() >= HEADER_SIZE_BYTES as usize)?;
    let fits = image.header.magic == ESP_IMAGE_MAGIC && image.version == 1 && image.fault.is_none();
    fits.then_some((image.header.mode_byte, image.header.size_freq_byte))
}
