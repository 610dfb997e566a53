//! Which boot loader a flash begins with, which images it knows, and which of them starts.
//!
//! Sources: the ROM's rules and eboot's (`eboot.c`) for address 0x1000; the NONOS SDK's partition table for user1 and
//! user2; `ota_bootloader_stage1.c` of the esp8266-wiki for the flags behind them; rBoot's `rboot.h` for its record;
//! ESP-IDF's partition table format, which the RTOS SDK uses unchanged.

use crate::image::bytes::{clip, find, piece, u8_at, u32_at};
use crate::image::firmware::FirmwareImage;
use crate::image::header::{FlashSize, Header};
use crate::image::{MAX_FLASH_SIZE_BYTES, SECTOR_SIZE_BYTES};
use core::ops::Range;
use serde::Serialize;

/// Where eboot and boot_v1.x expect the first application.
pub const USER1_OFFSET: u32 = 0x1000;
/// Load address of eboot.
const EBOOT_ADDRESS: u32 = 0x4010_F000;
const BOOT_VERSION_WORDS: &[u8] = b"2nd boot version : ";
/// First byte of rBoot's record (`BOOT_CONFIG_MAGIC`), which lies in the second sector.
const RBOOT_CONFIG_MAGIC: u8 = 0xE1;
const RBOOT_CONFIG_OFFSET: u32 = 0x1000;
/// Where the RTOS SDK keeps its partition table by default.
const PARTITION_TABLE_OFFSET: u32 = 0x8000;
const PARTITION_ENTRY_SIZE_BYTES: u32 = 32;
/// First two bytes of an entry of that table.
const PARTITION_MAGIC: [u8; 2] = [0xAA, 0x50];

/// What starts first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BootLoader {
    /// Nothing that the ROM could start.
    None,
    /// The ROM starts the firmware itself.
    Rom,
    /// The Arduino core's boot loader.
    Eboot,
    /// Espressif's boot_v1.x with user1 and user2.
    Espressif {
        /// Its version as it prints it.
        version: String,
    },
    /// rBoot, or Mongoose OS's variant of it.
    RBoot,
    /// The RTOS SDK's boot loader with a partition table.
    Rtos,
}

impl BootLoader {
    /// Which one the flash begins with.
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Self {
        let first = FirmwareImage::parse(bytes, 0).filter(|image| image.version == 1);
        let Some(first) = first.filter(FirmwareImage::is_plausible) else { return Self::None };
        if first.segments.iter().any(|segment| segment.address == EBOOT_ADDRESS) {
            return Self::Eboot;
        }
        let boot = clip(bytes, 0..SECTOR_SIZE_BYTES);
        if let Some(at) = find(boot, BOOT_VERSION_WORDS) {
            let at = (at as usize).saturating_add(BOOT_VERSION_WORDS.len());
            let version = boot.get(at..).unwrap_or_default().iter().take(16);
            let version = version.take_while(|byte| byte.is_ascii_graphic()).map(|byte| char::from(*byte)).collect();
            return Self::Espressif { version };
        }
        if rboot_roms(bytes).is_some() {
            return Self::RBoot;
        }
        if piece(bytes, PARTITION_TABLE_OFFSET, 2) == Some(&PARTITION_MAGIC) {
            return Self::Rtos;
        }
        Self::Rom
    }
}

/// What an image is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImageRole {
    /// Started by the ROM, starts something else.
    BootLoader,
    /// The firmware itself.
    App,
    /// First slot of boot_v1.x.
    User1,
    /// Second slot of boot_v1.x.
    User2,
    /// A slot of rBoot or of a partition table.
    Slot,
    /// Lies where no boot loader looks: left over from an update.
    Stray,
}

/// Whether an image starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImageState {
    /// It is what starts.
    Active,
    /// It is not what starts.
    Inactive,
}

/// A place where a boot loader looks for an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Slot {
    /// Where it begins.
    pub offset: u32,
    /// What it is for.
    pub role: ImageRole,
    /// Whether the boot loader's settings choose it.
    pub chosen: bool,
}

/// The slots that the boot loader of this flash knows, in the order of their addresses.
#[must_use]
pub fn slots(bytes: &[u8], boot: &BootLoader) -> Vec<Slot> {
    match boot {
        BootLoader::None => Vec::new(),
        BootLoader::Rom => vec![Slot { offset: 0, role: ImageRole::App, chosen: true }],
        BootLoader::Eboot => vec![Slot { offset: USER1_OFFSET, role: ImageRole::App, chosen: true }],
        BootLoader::Espressif { .. } => espressif_slots(bytes),
        BootLoader::RBoot => rboot_roms(bytes).unwrap_or_default(),
        BootLoader::Rtos => rtos_slots(bytes),
    }
}

/// Size of the flash as the header at 0 declares it.
#[must_use]
pub fn declared_size(bytes: &[u8]) -> Option<FlashSize> {
    Header::parse(bytes, 0).and_then(|header| header.flash_size)
}

fn espressif_slots(bytes: &[u8]) -> Vec<Slot> {
    let size = declared_size(bytes);
    let user2 = size.and_then(FlashSize::user2_offset);
    let flag = size.and_then(|size| user2_flag(bytes, size.bytes()));
    let user2_chosen = user2.is_some() && flag.unwrap_or(false);
    let first = Slot { offset: USER1_OFFSET, role: ImageRole::User1, chosen: !user2_chosen };
    let second = user2.map(|offset| Slot { offset, role: ImageRole::User2, chosen: user2_chosen });
    core::iter::once(first).chain(second).collect()
}

/// Which slot boot_v1.x starts: true for user2, `None` where the flags are not in these bytes or hold something else.
///
/// The last sector of the flash says which of the two before it is valid; the low bits of that one's first byte choose.
#[must_use]
pub fn user2_flag(bytes: &[u8], flash_size: u32) -> Option<bool> {
    let at = live_params_sector(bytes, flash_size)?;
    // Two bits: 00 is user1, 01 is user2, 11 was never written and means user1.
    match u8_at(bytes, at)? & 0b11 {
        0b00 | 0b11 => Some(false),
        0b01 => Some(true),
        _ => None,
    }
}

/// Which of the two copies of the SDK's parameters is valid: its address.
pub(crate) fn live_params_sector(bytes: &[u8], flash_size: u32) -> Option<u32> {
    let selector = flash_size.checked_sub(SECTOR_SIZE_BYTES)?;
    let first = flash_size.checked_sub(SECTOR_SIZE_BYTES.saturating_mul(3))?;
    let second = flash_size.checked_sub(SECTOR_SIZE_BYTES.saturating_mul(2))?;
    Some(if u8_at(bytes, selector)? == 0 { first } else { second })
}

/// The slots in rBoot's record. Mongoose OS keeps one word more before them.
fn rboot_roms(bytes: &[u8]) -> Option<Vec<Slot>> {
    let record = piece(bytes, RBOOT_CONFIG_OFFSET, 64)?;
    let (magic, current, count) = (u8_at(record, 0)?, u8_at(record, 3)?, u8_at(record, 5)?);
    if magic != RBOOT_CONFIG_MAGIC || !(1..=4).contains(&count) || current >= count {
        return None;
    }
    [8_u32, 12].into_iter().find_map(|first| {
        let roms: Vec<Slot> = (0..count)
            .filter_map(|rom| {
                let offset = u32_at(record, first.checked_add(u32::from(rom).checked_mul(4)?)?)?;
                Some(Slot { offset, role: ImageRole::Slot, chosen: rom == current })
            })
            .collect();
        let sensible = |slot: &Slot| {
            (0x2000..MAX_FLASH_SIZE_BYTES).contains(&slot.offset) && slot.offset.is_multiple_of(SECTOR_SIZE_BYTES)
        };
        (roms.len() == usize::from(count) && roms.iter().all(sensible)).then_some(roms)
    })
}

/// One entry of a partition table.
struct Partition {
    kind: u8,
    subtype: u8,
    range: Range<u32>,
}

fn partitions(bytes: &[u8]) -> Vec<Partition> {
    let mut found = Vec::new();
    let mut at = PARTITION_TABLE_OFFSET;
    while let Some(entry) = piece(bytes, at, PARTITION_ENTRY_SIZE_BYTES)
        && entry.starts_with(&PARTITION_MAGIC)
        && at < PARTITION_TABLE_OFFSET.saturating_add(SECTOR_SIZE_BYTES)
    {
        let (kind, subtype) = (u8_at(entry, 2).unwrap_or(0xFF), u8_at(entry, 3).unwrap_or(0xFF));
        let (start, size) = (u32_at(entry, 4).unwrap_or(0), u32_at(entry, 8).unwrap_or(0));
        found.push(Partition { kind, subtype, range: start..start.saturating_add(size) });
        at = at.saturating_add(PARTITION_ENTRY_SIZE_BYTES);
    }
    found
}

const PARTITION_APP: u8 = 0;
const PARTITION_DATA: u8 = 1;
const SUBTYPE_FACTORY: u8 = 0;
const SUBTYPE_OTA_DATA: u8 = 0;
const SUBTYPE_OTA_0: u8 = 0x10;

fn rtos_slots(bytes: &[u8]) -> Vec<Slot> {
    let table = partitions(bytes);
    let ota = u32::try_from(table.iter().filter(|p| p.kind == PARTITION_APP && p.subtype >= SUBTYPE_OTA_0).count());
    let data = table.iter().find(|p| p.kind == PARTITION_DATA && p.subtype == SUBTYPE_OTA_DATA);
    // The record with the higher sequence number counts; n slots take turns. No record: the factory image.
    let chosen = data.and_then(|data| {
        let second = data.range.start.checked_add(SECTOR_SIZE_BYTES)?;
        let sequences = [u32_at(bytes, data.range.start), u32_at(bytes, second)];
        let newest = sequences.into_iter().flatten().filter(|sequence| *sequence != u32::MAX).max()?;
        let index = newest.checked_sub(1)?.checked_rem(ota.ok()?)?;
        Some(SUBTYPE_OTA_0.saturating_add(u8::try_from(index).ok()?))
    });
    let has_factory = table.iter().any(|p| p.kind == PARTITION_APP && p.subtype == SUBTYPE_FACTORY);
    let chosen = chosen.unwrap_or(if has_factory { SUBTYPE_FACTORY } else { SUBTYPE_OTA_0 });
    let apps = table.iter().filter(|p| p.kind == PARTITION_APP);
    apps.map(|p| Slot { offset: p.range.start, role: ImageRole::Slot, chosen: p.subtype == chosen }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flash(flags: [u8; 3]) -> Vec<u8> {
        let mut flash = vec![0xFF; 0x10_0000];
        for (sector, flag) in [0xFD000, 0xFE000, 0xFF000].into_iter().zip(flags) {
            flash[sector] = flag;
        }
        flash
    }

    #[test]
    fn the_last_sector_says_which_copy_counts_and_its_low_bits_choose_the_slot() {
        assert_eq!(user2_flag(&flash([0xFC, 0xFD, 0]), 0x10_0000), Some(false));
        assert_eq!(user2_flag(&flash([0xFC, 0xFD, 1]), 0x10_0000), Some(true));
        assert_eq!(user2_flag(&flash([0xFD, 0xFC, 0]), 0x10_0000), Some(true));
        assert_eq!(user2_flag(&flash([0xFF, 0xFF, 0xFF]), 0x10_0000), Some(false));
        assert_eq!(user2_flag(&flash([0xFE, 0xFE, 0]), 0x10_0000), None);
        assert_eq!(user2_flag(&flash([0, 0, 0]), 0x40_0000), None);
    }

    #[test]
    fn rboots_record_is_read_in_both_spellings() {
        let mut flash = vec![0xFF; 0x3000];
        flash[0x1000..0x1008].copy_from_slice(&[0xE1, 1, 0, 1, 0, 2, 0, 0]);
        flash[0x1008..0x1010].copy_from_slice(&[0, 0x20, 0, 0, 0, 0x20, 0x08, 0]);
        let slots = rboot_roms(&flash).unwrap();
        assert_eq!([slots[0].offset, slots[1].offset], [0x2000, 0x8_2000]);
        assert!(slots[1].chosen && !slots[0].chosen);
        flash[0x1008..0x1014].copy_from_slice(&[0, 0, 0, 0, 0, 0x80, 0, 0, 0, 0x80, 0x10, 0]);
        assert_eq!(rboot_roms(&flash).unwrap()[1].offset, 0x10_8000);
    }

    #[test]
    fn a_partition_table_with_ota_data_names_the_slot_in_turn() {
        let mut flash = vec![0xFF; 0x20_0000];
        let entry = |kind: u8, subtype: u8, start: u32| {
            let mut entry = vec![0xAA, 0x50, kind, subtype];
            entry.extend(start.to_le_bytes());
            entry.extend(0x2000_u32.to_le_bytes());
            entry.resize(32, 0);
            entry
        };
        let table = [entry(1, 0, 0xD000), entry(0, 0x10, 0x1_0000), entry(0, 0x11, 0x11_0000)].concat();
        flash[0x8000..0x8060].copy_from_slice(&table);
        assert_eq!(rtos_slots(&flash).iter().map(|slot| slot.chosen).collect::<Vec<_>>(), [true, false]);
        flash[0xD000..0xD004].copy_from_slice(&[2, 0, 0, 0]);
        assert_eq!(rtos_slots(&flash).iter().map(|slot| slot.chosen).collect::<Vec<_>>(), [false, true]);
    }
}
