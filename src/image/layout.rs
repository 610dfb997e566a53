//! What lies where: the images in a file or dump, which of them starts, and a meaning for every sector.

use crate::image::arduino::note_arduino_crc;
use crate::image::boot::{BootLoader, ImageRole, ImageState, Slot, declared_size, slots};
use crate::image::bytes::{clip, find, is_blank, length, piece, u8_at, u16_at, u32_at};
use crate::image::firmware::FirmwareImage;
use crate::image::header::{ESP_IMAGE_MAGIC, FlashSize, IMAGE_V2_MAGIC};
use crate::image::micropython::{PACKED_CODE_OFFSET, packed_digest};
use crate::image::region::{Region, RegionKind, SectorMap};
use crate::image::sort::sort_by_key;
use crate::image::{MAX_FLASH_SIZE_BYTES, SECTOR_SIZE_BYTES};
use core::ops::Range;
use serde::Serialize;

/// Where the SDK's example layouts put flash-mapped code of firmware that the ROM starts itself.
const IROM_OFFSETS: [u32; 3] = [0x1_0000, 0x9000, 0x4_0000];
/// Most images that are told of.
const MAX_IMAGES: usize = 16;

/// What kind of file this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileShape {
    /// As long as a flash: a dump or backup.
    Dump,
    /// Firmware as it is published, to be written at 0.
    Firmware,
    /// An application that goes behind a boot loader.
    Application,
    /// None of these.
    Other,
}

/// An image, what it is for, and whether it starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundImage {
    /// The image itself.
    #[serde(flatten)]
    pub image: FirmwareImage,
    /// What it is there for.
    pub role: ImageRole,
    /// Whether it starts.
    pub state: ImageState,
    /// All that belongs to it, flash-mapped code outside the image included.
    pub extents: Vec<Range<u32>>,
}

/// What lies where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// What kind of file this is.
    pub shape: FileShape,
    /// Size of the flash as the header at 0 declares it.
    pub declared: Option<FlashSize>,
    /// What starts first.
    pub boot: BootLoader,
    /// Where it looks for firmware.
    pub slots: Vec<Slot>,
    /// The images found, in the order of their addresses.
    pub images: Vec<FoundImage>,
    /// Third and fourth byte of the header at 0 as they were when the firmware was built, where they were changed since.
    pub original_header: Option<(u8, u8)>,
}

impl Layout {
    /// Works out what lies where. Bytes past [`MAX_FLASH_SIZE_BYTES`] are not looked at.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let bytes = clip(bytes, 0..MAX_FLASH_SIZE_BYTES);
        let boot = BootLoader::detect(bytes);
        let slots = slots(bytes, &boot);
        let mut layout = Self {
            shape: FileShape::Other,
            declared: declared_size(bytes),
            boot,
            slots,
            images: Vec::new(),
            original_header: None,
        };
        layout.find_images(bytes);
        layout.shape = layout.find_shape(bytes);
        layout
    }

    /// The firmware that starts, where there is one.
    #[must_use]
    pub fn active(&self) -> Option<&FoundImage> {
        self.images.iter().find(|found| found.state == ImageState::Active && found.role != ImageRole::BootLoader)
    }

    /// Whether the SDK's layout with PHY data before the system parameters is in use (the Arduino core keeps its radio
    /// calibration there instead).
    #[must_use]
    pub fn is_arduino(&self) -> bool {
        self.boot == BootLoader::Eboot
    }

    /// The SDK's sectors at the end of the flash as the header declares it, each with its meaning; none without a
    /// known size.
    #[must_use]
    pub fn sdk_regions(&self) -> Vec<(Range<u32>, RegionKind, &'static str)> {
        self.declared.map(|size| sdk_regions(size.bytes(), self.is_arduino())).unwrap_or_default()
    }

    fn find_images(&mut self, bytes: &[u8]) {
        if !matches!(self.boot, BootLoader::None | BootLoader::Rom) {
            self.add(bytes, 0, ImageRole::BootLoader, ImageState::Active);
        }
        for slot in self.slots.clone() {
            let state = if slot.chosen { ImageState::Active } else { ImageState::Inactive };
            self.add(bytes, slot.offset, slot.role, state);
        }
        if self.boot == BootLoader::None && u8_at(bytes, 0) == Some(IMAGE_V2_MAGIC) {
            self.add(bytes, 0, ImageRole::App, ImageState::Active);
        }
        let mut at = SECTOR_SIZE_BYTES;
        while at < length(bytes) && self.images.len() < MAX_IMAGES {
            let inside = self.images.iter().any(|found| found.extents.iter().any(|range| range.contains(&at)));
            if !inside && matches!(u8_at(bytes, at), Some(ESP_IMAGE_MAGIC | IMAGE_V2_MAGIC)) {
                // Where nothing points to, only a checksum tells an image from bytes that look like one.
                let image = FirmwareImage::parse(bytes, at).filter(FirmwareImage::is_valid);
                self.images.extend(image.map(|image| found(image, ImageRole::Stray, ImageState::Inactive)));
            }
            at = at.saturating_add(SECTOR_SIZE_BYTES);
        }
        sort_by_key(&mut self.images, |found| found.image.offset);
    }

    fn add(&mut self, bytes: &[u8], at: u32, role: ImageRole, state: ImageState) {
        let Some(image) = FirmwareImage::parse(bytes, at).filter(FirmwareImage::is_plausible) else { return };
        let mut found = found(image, role, state);
        match self.boot {
            BootLoader::Rom => {
                found.image.md5 = packed_digest(bytes, found.image.range().end);
                found.extents.extend(mapped_code(bytes, &found.image));
            }
            BootLoader::Eboot if role == ImageRole::App => {
                self.original_header = note_arduino_crc(bytes, &mut found.image);
            }
            // rBoot asks for no CRC, and the tools around it write none: what follows the image is something else.
            BootLoader::RBoot => found.image.drop_wrong_crc(),
            _ => {}
        }
        self.images.push(found);
    }

    fn find_shape(&self, bytes: &[u8]) -> FileShape {
        let size = length(bytes);
        if size >= 0x4_0000 && size.is_power_of_two() {
            return FileShape::Dump;
        }
        match self.boot {
            BootLoader::None if !self.images.is_empty() => FileShape::Application,
            BootLoader::None => FileShape::Other,
            BootLoader::Rom
                if self.active().is_some_and(|found| found.image.segments.iter().any(|s| s.is_flash_mapped())) =>
            {
                FileShape::Application
            }
            _ => FileShape::Firmware,
        }
    }

    /// A meaning for every sector, but for what only the firmware itself knows.
    pub(crate) fn map(&self, bytes: &[u8]) -> SectorMap {
        let bytes = clip(bytes, 0..MAX_FLASH_SIZE_BYTES);
        let mut map = SectorMap::new(bytes);
        for (range, label) in file_systems(bytes) {
            map.paint(range, RegionKind::FileSystem, label);
        }
        for found in &self.images {
            let (kind, label) = match (found.role, found.state) {
                (ImageRole::BootLoader, _) => (RegionKind::BootLoader, "boot loader"),
                (ImageRole::User1, ImageState::Active) => (RegionKind::App, "firmware (user1)"),
                (ImageRole::User2, ImageState::Active) => (RegionKind::App, "firmware (user2)"),
                (_, ImageState::Active) => (RegionKind::App, "firmware"),
                (ImageRole::User1, _) => (RegionKind::InactiveApp, "old firmware (user1)"),
                (ImageRole::User2, _) => (RegionKind::InactiveApp, "old firmware (user2)"),
                _ => (RegionKind::InactiveApp, "old firmware"),
            };
            for range in &found.extents {
                map.paint(range.clone(), kind, label);
            }
        }
        match self.boot {
            BootLoader::RBoot => map.paint(0x1000..0x2000, RegionKind::BootConfig, "rBoot settings"),
            BootLoader::Rtos => map.paint(0x8000..0x9000, RegionKind::BootConfig, "partition table"),
            _ => {}
        }
        if self.shape == FileShape::Dump {
            for (range, kind, label) in self.sdk_regions() {
                map.paint(range, kind, label);
            }
        }
        map
    }

    /// A meaning for every sector, told as regions.
    #[must_use]
    pub fn regions(&self, bytes: &[u8]) -> Vec<Region> {
        self.map(bytes).regions()
    }
}

/// The SDK's last sectors of a flash of `size` bytes. Source: the NONOS SDK's partition table; the Arduino core's
/// linker scripts, which put the calibration where the SDK alone keeps PHY data.
#[must_use]
pub fn sdk_regions(size: u32, arduino: bool) -> Vec<(Range<u32>, RegionKind, &'static str)> {
    let from_end = |sectors: u32| size.saturating_sub(sectors.saturating_mul(SECTOR_SIZE_BYTES));
    let (fifth, fourth) = if arduino {
        ((RegionKind::Settings, "settings (EEPROM sector)"), (RegionKind::RfCalibration, "radio calibration"))
    } else {
        ((RegionKind::RfCalibration, "radio calibration"), (RegionKind::PhyInit, "radio parameters"))
    };
    vec![
        (from_end(5)..from_end(4), fifth.0, fifth.1),
        (from_end(4)..from_end(3), fourth.0, fourth.1),
        (from_end(3)..size, RegionKind::SystemParams, "system settings (Wi-Fi, slot choice)"),
    ]
}

fn found(image: FirmwareImage, role: ImageRole, state: ImageState) -> FoundImage {
    let extents = vec![image.range()];
    FoundImage { image, role, state, extents }
}

/// Flash-mapped code that lies beside an image the ROM starts itself: no header tells of it, so it is taken from where
/// the linker scripts put it up to the first blank sector.
fn mapped_code(bytes: &[u8], image: &FirmwareImage) -> Option<Range<u32>> {
    if image.segments.iter().any(|segment| segment.is_flash_mapped()) {
        return None;
    }
    if let Some(md5) = image.md5 {
        return Some(PACKED_CODE_OFFSET..md5.end());
    }
    let map = SectorMap::new(bytes);
    let start = IROM_OFFSETS
        .into_iter()
        .find(|at| *at >= image.range().end && !is_blank(piece(bytes, *at, 64).unwrap_or(&[0xFF])))?;
    let end = map.end_of_data(start).min(start.saturating_add(0xF_0000));
    Some(start..end)
}

/// The file systems that tell of themselves: where, and their name.
fn file_systems(bytes: &[u8]) -> Vec<(Range<u32>, &'static str)> {
    let mut found: Vec<(Range<u32>, &'static str)> = Vec::new();
    let mut at = 0_u32;
    while at < length(bytes) {
        let hit = little_fs(bytes, at).or_else(|| spiffs(bytes, at)).or_else(|| fat(bytes, at));
        match hit {
            Some((range, name)) => {
                at = range.end.max(at.saturating_add(SECTOR_SIZE_BYTES));
                found.push((range, name));
            }
            None => at = at.saturating_add(SECTOR_SIZE_BYTES),
        }
    }
    found
}

/// littlefs: its name in the superblock, block size and count behind it. Source: littlefs `SPEC.md`.
fn little_fs(bytes: &[u8], at: u32) -> Option<(Range<u32>, &'static str)> {
    if piece(bytes, at.checked_add(8)?, 8)? != b"littlefs" {
        return None;
    }
    let (block, count) = (u32_at(bytes, at.checked_add(24)?)?, u32_at(bytes, at.checked_add(28)?)?);
    let size = block.checked_mul(count).filter(|size| (0x1000..=MAX_FLASH_SIZE_BYTES).contains(size))?;
    Some((at..at.checked_add(size)?, "LittleFS"))
}

/// SPIFFS: each block's look-up page ends with a word made of page size and the number of blocks left; Arduino's pages
/// have 256 bytes. Source: `spiffs_nucleus.h`, `SPIFFS_MAGIC`.
fn spiffs(bytes: &[u8], at: u32) -> Option<(Range<u32>, &'static str)> {
    const MAGIC: u16 = 0x0529 ^ 256;
    let left = |at: u32| Some(u16_at(bytes, at.checked_add(252)?)? ^ MAGIC);
    let count = left(at).filter(|count| (4..=2048).contains(count))?;
    let block = [0x1000_u32, 0x2000].into_iter().find(|block| {
        (1..4_u16).all(|n| {
            let next = block.checked_mul(n.into()).and_then(|skip| at.checked_add(skip));
            next.and_then(left) == count.checked_sub(n)
        })
    })?;
    Some((at..at.checked_add(block.checked_mul(count.into())?)?, "SPIFFS"))
}

/// FAT as MicroPython formats it: the boot sector's signature and its name.
fn fat(bytes: &[u8], at: u32) -> Option<(Range<u32>, &'static str)> {
    let sector = piece(bytes, at, 512)?;
    if !(sector.ends_with(&[0x55, 0xAA]) && find(sector, b"FAT").is_some_and(|at| at < 96)) {
        return None;
    }
    let (bytes_per_sector, small) = (u16_at(sector, 11)?, u16_at(sector, 19)?);
    let sectors = if small == 0 { u32_at(sector, 32)? } else { small.into() };
    let size = sectors.checked_mul(bytes_per_sector.into()).filter(|size| *size <= MAX_FLASH_SIZE_BYTES)?;
    Some((at..at.checked_add(size)?, "FAT file system"))
}
