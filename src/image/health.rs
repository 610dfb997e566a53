//! Is this backup worth keeping and will it start: completeness, checksums, and signs of a bad read.

use crate::image::SECTOR_SIZE_BYTES;
use crate::image::boot::{BootLoader, ImageRole, ImageState};
use crate::image::bytes::{clip, is_blank, length, u8_at};
use crate::image::chip::ChipFacts;
use crate::image::finding::{Finding, FindingCode, Severity, Words, size_text};
use crate::image::firmware::{Checksum, FirmwareImage, ImageFault};
use crate::image::header::{FlashMode, FlashSize};
use crate::image::layout::{FileShape, FoundImage, Layout};
use crate::image::preflight::preflight;
use crate::image::sort::sort_by_key;
use core::ops::Range;

/// From this many zero sectors in a row on, it is no data.
const ZERO_SECTORS: u32 = 4;
/// First byte of `esp_init_data_default`.
const PHY_INIT_FIRST_BYTE: u8 = 5;

/// All that is worth telling about these bytes, gravest first. With a chip, also what speaks against writing them to
/// it at address 0.
pub(crate) fn health(bytes: &[u8], layout: &Layout, chip: Option<&ChipFacts>) -> Vec<Finding> {
    // Without a chip the file is held against the flash that its own header declares.
    let own = ChipFacts { flash_size: layout.declared.map_or(u32::MAX, |size| size.bytes()), embedded_flash: false };
    let mut findings = preflight(bytes, chip.unwrap_or(&own));
    let told: Vec<FindingCode> = findings.iter().map(|finding| finding.code).collect();
    if told.iter().any(|code| {
        matches!(code, FindingCode::Empty | FindingCode::Esp32Image | FindingCode::AllZero | FindingCode::AllBlank)
    }) {
        return findings;
    }
    if chip.is_none() {
        // A published firmware is shorter or longer than what it declares without anything being wrong.
        findings.retain(|finding| {
            !matches!(finding.code, FindingCode::LargerThanFlash | FindingCode::LargerThanFlashRestBlank)
        });
    }
    findings.extend(incomplete(bytes, layout, chip));
    findings.extend(layout.images.iter().filter_map(|found| image_finding(bytes, layout, found)));
    findings.extend(no_firmware(bytes, layout));
    if layout.shape == FileShape::Dump {
        findings.extend(wrapped_read(bytes));
        findings.extend(radio_data(bytes, layout));
    } else {
        findings.extend(cut_off(bytes, layout));
    }
    findings.extend(zero_run(bytes, layout));
    findings.extend(patched_header(bytes, layout));
    sort_by_key(&mut findings, |finding| core::cmp::Reverse(finding.severity));
    findings
}

/// A dump that ends before the flash that it was made for.
fn incomplete(bytes: &[u8], layout: &Layout, chip: Option<&ChipFacts>) -> Option<Finding> {
    if layout.shape != FileShape::Dump {
        return None;
    }
    let size = length(bytes);
    let declared = layout.declared.map_or(0, |size| size.bytes());
    if declared > size {
        let explanation = format!(
            "The file has {}, but its header says that this firmware lived on {}. The end is missing, and with it radio \
             calibration and system settings, which the firmware looks for at the end of its flash. Restored to an \
             erased device it often stays dark.",
            size_text(size),
            size_text(declared)
        );
        return Some(
            Finding::new(FindingCode::Incomplete, Severity::Warning, &Words {
                title: "This backup is incomplete",
                explanation: &explanation,
                next_step: "If the device still runs its old firmware, back it up again in full. If not, restore this \
                            one without erasing the rest of the flash.",
            })
            .with_evidence(bytes, 3, 1, "flash size (first digit) in the header"),
        );
    }
    // Where the header is known, it says so itself.
    let chip = chip.filter(|chip| chip.flash_size > size && declared == 0)?;
    let explanation = format!(
        "The file has {}, the device's flash has {}, and no header says how much belongs to it.",
        size_text(size),
        size_text(chip.flash_size)
    );
    Some(Finding::new(
        FindingCode::SmallerThanFlash,
        Severity::Info,
        &Words {
            title: "The backup covers a part of the flash",
            explanation: &explanation,
            next_step: "Nothing to do if it came from a device with a smaller flash.",
        },
    ))
}

/// What the checksums of one image say.
fn image_finding(bytes: &[u8], layout: &Layout, found: &FoundImage) -> Option<Finding> {
    let image = &found.image;
    if image.is_valid() || found.state == ImageState::Inactive {
        return None;
    }
    let name = if found.role == ImageRole::BootLoader { "boot loader" } else { "firmware" };
    let ends_early = image.md5.is_some_and(|md5| md5.stored.is_none());
    if image.fault == Some(ImageFault::Truncated) || (image.fault.is_none() && ends_early) {
        return Some(cut_off_image(bytes, image, name));
    }
    if image.fault.is_some() {
        return None;
    }
    let sum_counts = image.version == 2 || image.crc.is_none();
    if let Some(sum) = image.checksum.filter(|sum| sum_counts && !sum.valid) {
        return Some(wrong_checksum(bytes, image, sum, name));
    }
    let explanation = if let Some(crc) = image.crc.filter(|crc| !crc.valid) {
        // boot_v1.x starts such an image all the same; the SDK checks the CRC when it installs an update.
        format!(
            "The loader's own checksum holds, but the CRC over the whole image at {:#x} does not: {:#010x} is stored, its \
             bytes give {:#010x}. The code that runs from flash may be damaged.",
            image.offset, crc.stored, crc.computed
        )
    } else {
        "The loader's own checksum holds, but it covers only what is loaded to RAM. The MD5 that stands behind the \
         firmware and covers all of it does not match its bytes, so the code that runs from flash is damaged."
            .to_owned()
    };
    let (at, size, note) = match (image.crc, image.md5) {
        (Some(crc), _) => (crc.offset, 4, "stored CRC"),
        (None, md5) => (md5?.offset, 16, "stored MD5"),
    };
    let severity = if layout.shape == FileShape::Dump { Severity::Warning } else { Severity::Blocking };
    let words = Words {
        title: "The firmware's own check over all of it does not hold",
        explanation: &explanation,
        next_step: "Back up again if you can: read twice and compare. Otherwise prefer another backup.",
    };
    Some(Finding::new(FindingCode::ImageCrc, severity, &words).with_evidence(bytes, at, size, note))
}

fn cut_off_image(bytes: &[u8], image: &FirmwareImage, name: &str) -> Finding {
    let title = format!("The {name} is cut off");
    let explanation = format!(
        "It begins at {:#x} and reaches past the end of the file, so a part of it is missing. The device would not start \
         with it.",
        image.offset
    );
    let words = Words {
        title: &title,
        explanation: &explanation,
        next_step: "Download or copy the file again, or look for another backup.",
    };
    Finding::new(FindingCode::ImageTruncated, Severity::Blocking, &words).with_evidence(
        bytes,
        image.offset,
        16,
        "header of the image",
    )
}

fn wrong_checksum(bytes: &[u8], image: &FirmwareImage, sum: Checksum, name: &str) -> Finding {
    let title = format!("The {name} is damaged: its checksum does not hold");
    let explanation = format!(
        "The image at {:#x} says {:#04x}, its bytes give {:#04x}. The loader compares both and stops, so the device would \
         not start. Typical of a backup taken with a weak supply or a loose wire.",
        image.offset, sum.stored, sum.computed
    );
    let words = Words {
        title: &title,
        explanation: &explanation,
        next_step: "Back up again if you can: read twice and compare. Otherwise look for another backup.",
    };
    Finding::new(FindingCode::ImageChecksum, Severity::Blocking, &words).with_evidence(
        bytes,
        sum.offset,
        1,
        "stored checksum",
    )
}

/// A header that was changed after the firmware was built: the firmware's own CRC still remembers.
fn patched_header(bytes: &[u8], layout: &Layout) -> Option<Finding> {
    let (mode, size) = layout.original_header?;
    let mode = FlashMode::from_code(mode).map_or("unknown", FlashMode::name);
    let size = FlashSize::from_code(size >> 4).map_or("unknown", FlashSize::name);
    let explanation = format!(
        "The firmware was built for flash mode {mode} and flash size {size}; a flashing tool wrote other values into its \
         header since. That is harmless where the new values suit the device."
    );
    Some(
        Finding::new(
            FindingCode::HeaderPatched,
            Severity::Info,
            &Words {
                title: "The header was changed after the firmware was built",
                explanation: &explanation,
                next_step: "Nothing to do if the device runs with it.",
            },
        )
        .with_evidence(bytes, 2, 2, "flash mode, flash size and frequency now"),
    )
}

/// A boot loader without anything to start.
fn no_firmware(bytes: &[u8], layout: &Layout) -> Option<Finding> {
    if matches!(layout.boot, BootLoader::None | BootLoader::Rom) || layout.active().is_some() {
        return None;
    }
    let chosen = layout.slots.iter().find(|slot| slot.chosen)?;
    if layout.shape != FileShape::Dump && length(bytes) <= chosen.offset {
        return Some(Finding::new(
            FindingCode::BootLoaderOnly,
            Severity::Warning,
            &Words {
                title: "This is only a boot loader",
                explanation: "It starts firmware that lies behind it, and this file holds none. Firmware that is on the \
                          device already stays there.",
                next_step: "Write the firmware as well, or choose a complete image.",
            },
        ));
    }
    let other =
        layout.images.iter().find(|found| matches!(found.role, ImageRole::User1 | ImageRole::User2 | ImageRole::Slot));
    let explanation = format!(
        "The boot loader starts what lies at {:#x}, and there is no firmware there{}.",
        chosen.offset,
        other.map_or_else(String::new, |other| format!(" (there is some at {:#x})", other.image.offset))
    );
    Some(
        Finding::new(
            FindingCode::NoUserImage,
            Severity::Blocking,
            &Words {
                title: "The boot loader would find nothing to start",
                explanation: &explanation,
                next_step: "Look for another backup of this device; this one would leave it dark.",
            },
        )
        .with_evidence(bytes, chosen.offset, 16, "where the firmware should begin"),
    )
}

/// A chip smaller than what was read answers each address modulo its size: the dump repeats itself.
fn wrapped_read(bytes: &[u8]) -> Option<Finding> {
    let period = repeat_period(bytes)?;
    let explanation = format!(
        "Everything from {period:#x} on is the same as what lies before it. A flash of {} that is read as if it had {} \
         looks like this, so the real flash is smaller than the backup.",
        size_text(period),
        size_text(length(bytes))
    );
    Some(
        Finding::new(FindingCode::RepeatedContent, Severity::Warning, &Words {
            title: "The backup repeats itself",
            explanation: &explanation,
            next_step: "Accept the offered change, which keeps the first part only, or back up again with the right size.",
        })
        .with_evidence(bytes, period, 16, "the same bytes as at 0"),
    )
}

/// The shortest half, quarter, … of which the whole is a repetition.
pub(crate) fn repeat_period(bytes: &[u8]) -> Option<u32> {
    let mut period = None;
    let mut half = length(bytes) / 2;
    let mut end = length(bytes);
    while half >= SECTOR_SIZE_BYTES.saturating_mul(64) {
        let (low, high) = (clip(bytes, 0..half), clip(bytes, half..end));
        if low != high || is_blank(low) {
            break;
        }
        period = Some(half);
        end = half;
        half /= 2;
    }
    period
}

/// The SDK of Espressif's own boot loader stops without radio parameters.
fn radio_data(bytes: &[u8], layout: &Layout) -> Option<Finding> {
    let size = layout.declared?.bytes();
    let phy = size.checked_sub(SECTOR_SIZE_BYTES.saturating_mul(4))?;
    let needs = matches!(layout.boot, BootLoader::Espressif { .. } | BootLoader::Rom) && layout.active().is_some();
    let first = u8_at(bytes, phy).filter(|first| needs && *first != PHY_INIT_FIRST_BYTE)?;
    let explanation = format!(
        "Firmware on Espressif's SDK reads its radio parameters at {phy:#x}; a valid set begins with 05, here it is \
         {first:02x}. Some versions then restart for ever, others use values of their own."
    );
    Some(
        Finding::new(
            FindingCode::NoRadioData,
            Severity::Warning,
            &Words {
                title: "The radio parameters are missing",
                explanation: &explanation,
                next_step: "When you restore this backup, choose to keep the device's own radio sectors.",
            },
        )
        .with_evidence(bytes, phy, 16, "where radio parameters belong"),
    )
}

/// A file that ends in the middle of something, by its odd length.
fn cut_off(bytes: &[u8], layout: &Layout) -> Option<Finding> {
    let size = length(bytes);
    let declared = layout.declared.map_or(0, |size| size.bytes());
    let end = layout.images.iter().flat_map(|found| &found.extents).map(|range| range.end).max()?;
    // Published firmware ends with its image, give or take padding to a whole sector and a signature.
    if layout.shape != FileShape::Firmware
        || size >= declared
        || size <= end.saturating_add(SECTOR_SIZE_BYTES.saturating_mul(2))
    {
        return None;
    }
    if is_blank(clip(bytes, end..size)) || layout.boot == BootLoader::Rom {
        return None;
    }
    let explanation = format!(
        "It is longer than the firmware in it, which ends at {end:#x}, and shorter than the {} that its header declares. \
         A backup that was interrupted looks like this.",
        size_text(declared)
    );
    Some(Finding::new(
        FindingCode::TruncatedTail,
        Severity::Warning,
        &Words {
            title: "The file may be cut off",
            explanation: &explanation,
            next_step: "Compare its size with the original; copy, download or back up again if it differs.",
        },
    ))
}

/// A long run of zeros where a flash would have FF.
fn zero_run(bytes: &[u8], layout: &Layout) -> Option<Finding> {
    let run = longest_zero_run(bytes, layout)?;
    let explanation = format!(
        "{} from {:#x} on are zero. Flash that was never written reads as FF; zeros in such a number come from a read \
         during which the flash did not answer, or from a tool that joined parts and filled the gaps with zeros.",
        size_text(run.end.saturating_sub(run.start)),
        run.start
    );
    Some(
        Finding::new(
            FindingCode::ZeroRun,
            Severity::Warning,
            &Words {
                title: "A part of the file is all zeros",
                explanation: &explanation,
                next_step: "Back up again if you can: read twice and compare.",
            },
        )
        .with_evidence(bytes, run.start, 16, "start of the zeros"),
    )
}

/// The longest run of zero sectors, without those inside an image whose checksum says that they belong there.
fn longest_zero_run(bytes: &[u8], layout: &Layout) -> Option<Range<u32>> {
    let is_vouched_for = |sector: u32| {
        let sound = layout.images.iter().filter(|found| found.image.is_valid());
        sound.map(|found| found.image.range()).any(|range| range.contains(&sector))
    };
    let mut best = 0..0_u32;
    let mut start = 0_u32;
    let mut at = 0_u32;
    for sector in bytes.chunks(SECTOR_SIZE_BYTES as usize) {
        let begin = at;
        at = at.saturating_add(SECTOR_SIZE_BYTES);
        if sector.iter().any(|byte| *byte != 0) || is_vouched_for(begin) {
            start = at;
        } else if at.saturating_sub(start) > best.end.saturating_sub(best.start) {
            best = start..at;
        }
    }
    (best.end.saturating_sub(best.start) >= SECTOR_SIZE_BYTES.saturating_mul(ZERO_SECTORS)).then_some(best)
}
