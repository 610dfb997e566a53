//! Looks at an image that is about to be written at flash address 0, before anything is erased.

use crate::image::bytes::{clip, is_blank, length};
use crate::image::chip::ChipFacts;
use crate::image::finding::{Finding, FindingCode, Severity, Words, size_text};
use crate::image::firmware::FirmwareImage;
use crate::image::foreign::{Esp32Image, esp32_image, file_kind};
use crate::image::header::{
    ESP_IMAGE_MAGIC, FLASH_MODE_OFFSET, FLASH_SIZE_FREQ_OFFSET, FlashFreq, FlashMode, Header, IMAGE_V2_MAGIC,
};
use crate::image::layout::Layout;
use crate::image::sort::sort_by_key;

/// What speaks against writing `image` at address 0 of this chip, gravest first; empty where nothing does.
#[must_use]
pub fn preflight(image: &[u8], chip: &ChipFacts) -> Vec<Finding> {
    if image.is_empty() {
        return vec![empty()];
    }
    let mut findings = Vec::new();
    // Of an image for another chip nothing else matters: its size and header mean other things there.
    if esp32_image(image).is_none() {
        findings.extend(length_findings(image, chip));
    }
    findings.extend(first_image_findings(image));
    findings.extend(header_findings(image, chip));
    sort_by_key(&mut findings, |finding| core::cmp::Reverse(finding.severity));
    findings
}

fn empty() -> Finding {
    Finding::new(
        FindingCode::Empty,
        Severity::Blocking,
        &Words {
            title: "The file is empty",
            explanation: "It has no bytes at all, so there is nothing to write. Nothing was changed on the device.",
            next_step: "Choose another file, or copy or download this one again.",
        },
    )
}

/// What the length alone says.
fn length_findings(image: &[u8], chip: &ChipFacts) -> Vec<Finding> {
    let mut findings = Vec::new();
    let size = length(image);
    if size > chip.flash_size {
        findings.push(larger(image, chip));
    }
    if !size.is_multiple_of(4) {
        findings.push(odd_length(image));
    }
    findings
}

/// A length that is no whole number of words: cut off, unless the firmware in it is whole by its checksum. Some builds
/// of MicroPython and CircuitPython are published like that.
fn odd_length(image: &[u8]) -> Finding {
    let size = length(image);
    let layout = Layout::of(image);
    let sound = layout.active().map(|found| &found.image).filter(|found| found.is_valid());
    if sound.and_then(|found| found.md5).is_some_and(|md5| md5.end() == size) {
        let explanation = format!(
            "It has {size} bytes, and flash is written four bytes at a time. The firmware's own digest covers all of it, so \
             nothing is missing; the last bytes are filled up with FF."
        );
        return Finding::new(
            FindingCode::NotMultipleOfFour,
            Severity::Info,
            &Words {
                title: "The length is not a multiple of four",
                explanation: &explanation,
                next_step: "Nothing to do.",
            },
        );
    }
    if sound.is_some() {
        let explanation = format!(
            "It has {size} bytes, and flash is written four bytes at a time. What the loader checks is whole, and some \
             firmware is published like this; the last bytes are filled up with FF."
        );
        return Finding::new(
            FindingCode::NotMultipleOfFour,
            Severity::Warning,
            &Words {
                title: "The length is not a multiple of four",
                explanation: &explanation,
                next_step: "Compare the file's size with the original. If it is the same, go on.",
            },
        );
    }
    let explanation = format!(
        "It has {size} bytes. Flash is written four bytes at a time and nearly every firmware file is made that way, so \
         this one was most likely cut off while it was copied or downloaded."
    );
    Finding::new(
        FindingCode::NotMultipleOfFour,
        Severity::Blocking,
        &Words {
            title: "The length is not a multiple of four",
            explanation: &explanation,
            next_step: "Copy or download the file again and compare its size with the original.",
        },
    )
}

pub(crate) fn larger(image: &[u8], chip: &ChipFacts) -> Finding {
    let (has, room) = (size_text(length(image)), size_text(chip.flash_size));
    let rest = clip(image, chip.flash_size..length(image));
    if is_blank(rest) {
        let explanation = format!(
            "The file has {has}, this device's flash has {room}. All that lies beyond is blank, so the file can be cut \
             to size without losing anything."
        );
        return Finding::new(
            FindingCode::LargerThanFlashRestBlank,
            Severity::Blocking,
            &Words {
                title: "The file is larger than the flash, by blank space only",
                explanation: &explanation,
                next_step: "Accept the offered change, which leaves the blank end away.",
            },
        );
    }
    let explanation = format!(
        "The file has {has}, this device's flash has {room}. The end would be lost, and the firmware with it. This is a \
         backup of a device with a larger flash, or firmware made for one."
    );
    let used = rest.iter().position(|byte| *byte != 0xFF).and_then(|at| u32::try_from(at).ok()).unwrap_or(0);
    Finding::new(
        FindingCode::LargerThanFlash,
        Severity::Blocking,
        &Words {
            title: "The file is larger than the flash",
            explanation: &explanation,
            next_step: "Choose the firmware or backup made for this flash size.",
        },
    )
    .with_evidence(
        image,
        chip.flash_size.saturating_add(used),
        16,
        "the first bytes that have no place on this device",
    )
}

/// What the first bytes say: is this something the chip can start?
fn first_image_findings(image: &[u8]) -> Option<Finding> {
    if let Some(foreign) = esp32_image(image) {
        return Some(esp32_finding(image, foreign, 0));
    }
    match image.first().copied() {
        Some(ESP_IMAGE_MAGIC) if FirmwareImage::parse(image, 0).is_some_and(|image| image.is_plausible()) => None,
        Some(IMAGE_V2_MAGIC) => Some(no_boot_loader(image)),
        _ if is_blank(image) => Some(Finding::new(FindingCode::AllBlank, Severity::Warning, &Words {
            title: "The file is blank",
            explanation: "Every byte is FF, which is what an erased flash holds. The device would not start with it.",
            next_step: "Choose another file. To empty the device on purpose, use Erase, which is faster.",
        })),
        _ if image.iter().all(|byte| *byte == 0) => Some(
            Finding::new(FindingCode::AllZero, Severity::Blocking, &Words {
                title: "The file holds only zeros",
                explanation: "No flash reads like this. The backup was taken while the flash did not answer, or the \
                              file was damaged on the way.",
                next_step: "Do not write it. Look for another backup.",
            })
            .with_evidence(image, 0, 16, "zeros from the first byte to the last"),
        ),
        _ => Some(not_firmware(image)),
    }
}

/// An image for another chip; `at` is where the bytes begin in flash.
pub(crate) fn esp32_finding(image: &[u8], foreign: Esp32Image, at: u32) -> Finding {
    let title = format!("This firmware is for the {}", foreign.chip);
    let explanation = format!(
        "It was made for the {}, another chip. An ESP8266 or ESP8285 cannot run it, and your device would not start.",
        foreign.chip
    );
    let words = Words {
        title: &title,
        explanation: &explanation,
        next_step: "Choose the ESP8266 file of this firmware; its makers usually offer both.",
    };
    let mut finding = Finding::new(FindingCode::Esp32Image, Severity::Blocking, &words).with_evidence(
        image,
        foreign.offset,
        16,
        "header with the chip id of the ESP32 family",
    );
    for evidence in &mut finding.evidence {
        evidence.address = evidence.address.saturating_add(at);
    }
    finding
}

fn no_boot_loader(image: &[u8]) -> Finding {
    Finding::new(FindingCode::NoBootLoader, Severity::Blocking, &Words {
        title: "This is only the application, without its boot loader",
        explanation: "The chip starts what lies at address 0, and this file is made to lie behind a boot loader (at \
                      0x1000 or in the second slot). Written at 0 the device would not start.",
        next_step: "Choose the complete image or a full backup, or write this file at the address it was made for.",
    })
    .with_evidence(image, 0, 16, "EA: an image that only a second-stage boot loader reads")
}

fn not_firmware(image: &[u8]) -> Finding {
    let what = file_kind(image).map_or_else(String::new, |kind| format!(" It looks like a {kind}."));
    let explanation = format!(
        "Firmware that the chip can start begins with the byte E9 and a table of what goes where. This file does \
         not.{what} Written at address 0 the device would not start until something else is written."
    );
    Finding::new(
        FindingCode::NotFirmware,
        Severity::Warning,
        &Words {
            title: "This does not look like firmware",
            explanation: &explanation,
            next_step: "Check that you chose the right file. Go on only if you know why it has to be this one.",
        },
    )
    .with_evidence(image, 0, 16, "the first bytes")
}

/// What the header at 0 says about the flash, against the chip. Shared with the health verdict of backups.
pub(crate) fn header_findings(image: &[u8], chip: &ChipFacts) -> Vec<Finding> {
    let Some(header) = Header::parse(image, 0).filter(|_| esp32_image(image).is_none()) else { return Vec::new() };
    let mut findings = Vec::new();
    findings.extend(mode_finding(image, &header, chip));
    findings.extend(size_finding(image, &header, chip));
    findings.extend(frequency_finding(image, &header));
    findings
}

fn frequency_finding(image: &[u8], header: &Header) -> Option<Finding> {
    let finding = match header.flash_freq {
        Some(FlashFreq::Mhz80) => Finding::new(
            FindingCode::FlashFrequencyHigh,
            Severity::Info,
            &Words {
                title: "The header asks for 80 MHz",
                explanation: "The flash is then read twice as fast as usual. Most chips can do that; with some, or with long \
                          traces on the board, the device starts unreliably or not at all.",
                next_step: "Nothing to do if the firmware was made for this board. Otherwise 40 MHz is the safe value.",
            },
        ),
        None => Finding::new(
            FindingCode::FlashFrequencyUnknown,
            Severity::Warning,
            &Words {
                title: "The header names no known flash frequency",
                explanation: "The last half of the fourth byte tells the chip how fast to read its flash. This value is not in \
                          use.",
                next_step: "Check where the file comes from. 40 MHz works with every flash.",
            },
        ),
        Some(_) => return None,
    };
    Some(finding.with_evidence(image, FLASH_SIZE_FREQ_OFFSET, 1, "flash size and frequency (last digit) of the header"))
}

fn mode_finding(image: &[u8], header: &Header, chip: &ChipFacts) -> Option<Finding> {
    let finding = match header.flash_mode {
        None => Finding::new(
            FindingCode::FlashModeUnknown,
            Severity::Warning,
            &Words {
                title: "The header names no known flash mode",
                explanation: "The third byte tells the chip how to read its flash. This value is not in use.",
                next_step: "Check where the file comes from. DOUT works with every flash.",
            },
        ),
        Some(mode) if chip.embedded_flash && mode != FlashMode::Dout => {
            let explanation = format!(
                "The header asks for {}. The flash inside an ESP8285 is wired for DOUT, and with other modes the device \
                 often does not start.",
                mode.name()
            );
            Finding::new(
                FindingCode::FlashModeNotDout,
                Severity::Warning,
                &Words {
                    title: "The flash mode does not suit an ESP8285",
                    explanation: &explanation,
                    next_step: "Unless this very device ran with it before, choose to set the header to DOUT.",
                },
            )
        }
        Some(_) => return None,
    };
    Some(finding.with_evidence(image, FLASH_MODE_OFFSET, 1, "flash mode byte of the header; 03 is DOUT"))
}

fn size_finding(image: &[u8], header: &Header, chip: &ChipFacts) -> Option<Finding> {
    let room = size_text(chip.flash_size);
    let finding = match header.flash_size {
        None => Finding::new(
            FindingCode::HeaderSizeUnknown,
            Severity::Warning,
            &Words {
                title: "The header names no known flash size",
                explanation: "Firmware finds its own settings by this size. This value is not in use.",
                next_step: "Check where the file comes from.",
            },
        ),
        Some(size) if size.bytes() > chip.flash_size => {
            let explanation = format!(
                "The header says {}, this device has {room}. The firmware would look for its settings past the end of \
                 the flash; many stop there.",
                size.name()
            );
            Finding::new(
                FindingCode::HeaderSizeLarger,
                Severity::Warning,
                &Words {
                    title: "The firmware expects a larger flash",
                    explanation: &explanation,
                    next_step: "Choose the file made for this flash size, or look at the changes that the planner offers.",
                },
            )
        }
        Some(size) if size.bytes() < chip.flash_size => {
            let explanation = format!(
                "The header says {}, this device has {room}. The firmware uses the first part only and works as it did \
                 on the smaller flash.",
                size.name()
            );
            Finding::new(
                FindingCode::HeaderSizeSmaller,
                Severity::Info,
                &Words {
                    title: "The firmware uses only part of the flash",
                    explanation: &explanation,
                    next_step: "Nothing to do. Keep the header as it is.",
                },
            )
        }
        Some(_) => return None,
    };
    Some(finding.with_evidence(
        image,
        FLASH_SIZE_FREQ_OFFSET,
        1,
        "flash size (first digit) and frequency of the header",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SONOFF: ChipFacts = ChipFacts { flash_size: 0x10_0000, embedded_flash: true };

    /// A whole image of one segment, DOUT, 40 MHz, 1 MB.
    fn image() -> Vec<u8> {
        let mut image = vec![0xE9, 1, 3, 0x20, 0, 0, 0x10, 0x40, 0, 0, 0x10, 0x40, 16, 0, 0, 0];
        image.extend([0; 31]);
        image.push(0xEF);
        image
    }

    fn codes(image: &[u8], chip: &ChipFacts) -> Vec<(FindingCode, Severity)> {
        preflight(image, chip).iter().map(|finding| (finding.code, finding.severity)).collect()
    }

    #[test]
    fn a_suitable_image_raises_nothing() {
        assert_eq!(codes(&image(), &SONOFF), []);
    }

    #[test]
    fn an_empty_file_is_refused() {
        assert_eq!(codes(&[], &SONOFF), [(FindingCode::Empty, Severity::Blocking)]);
    }

    #[test]
    fn a_file_larger_than_the_flash_is_refused_and_a_blank_rest_is_told_apart() {
        let mut larger = image();
        larger.resize(0x10_0010, 0xFF);
        assert_eq!(codes(&larger, &SONOFF), [(FindingCode::LargerThanFlashRestBlank, Severity::Blocking)]);
        larger[0x10_0008] = 1;
        let findings = preflight(&larger, &SONOFF);
        assert_eq!(findings[0].code, FindingCode::LargerThanFlash);
        assert_eq!(findings[0].evidence[0].address, 0x10_0008);
    }

    #[test]
    fn an_odd_length_is_refused_unless_the_firmware_in_it_is_whole() {
        let mut odd = image();
        odd.push(0);
        assert_eq!(codes(&odd, &SONOFF), [(FindingCode::NotMultipleOfFour, Severity::Warning)]);
        odd.truncate(45);
        assert_eq!(codes(&odd, &SONOFF), [(FindingCode::NotMultipleOfFour, Severity::Blocking)]);
    }

    #[test]
    fn what_is_no_firmware_is_warned_about_and_named_where_it_can_be() {
        let page = b"<!DOCTYPE html><html><title>404</title>.";
        let findings = preflight(page, &SONOFF);
        assert_eq!((findings[0].code, findings[0].severity), (FindingCode::NotFirmware, Severity::Warning));
        assert!(findings[0].explanation.contains("web page"));
        assert_eq!(codes(&[0xFF; 4096], &SONOFF), [(FindingCode::AllBlank, Severity::Warning)]);
        assert_eq!(codes(&[0; 4096], &SONOFF), [(FindingCode::AllZero, Severity::Blocking)]);
    }

    #[test]
    fn an_esp32_image_is_refused_by_name() {
        let mut esp32 = vec![0xE9, 1, 2, 0x20, 0, 0, 8, 0x40, 0xEE];
        esp32.extend([0; 15]);
        esp32.extend([0x18, 0, 0xFF, 0x3F, 8, 0, 0, 0]);
        esp32.extend([0; 16]);
        let findings = preflight(&esp32, &SONOFF);
        assert_eq!((findings[0].code, findings[0].severity), (FindingCode::Esp32Image, Severity::Blocking));
        assert!(findings[0].title.contains("ESP32"));
    }

    #[test]
    fn an_application_without_boot_loader_is_refused_at_address_0() {
        let mut user1 = image();
        user1[0] = 0xEA;
        assert_eq!(codes(&user1, &SONOFF), [(FindingCode::NoBootLoader, Severity::Blocking)]);
    }

    #[test]
    fn mode_and_size_are_held_against_the_chip() {
        let mut other = image();
        other[2] = 0;
        other[3] = 0x40;
        let expected =
            [(FindingCode::FlashModeNotDout, Severity::Warning), (FindingCode::HeaderSizeLarger, Severity::Warning)];
        assert_eq!(codes(&other, &SONOFF), expected);
        let large = ChipFacts { flash_size: 0x80_0000, embedded_flash: false };
        assert_eq!(codes(&other, &large), [(FindingCode::HeaderSizeSmaller, Severity::Info)]);
        other[2] = 9;
        other[3] = 0xF0;
        let expected =
            [(FindingCode::FlashModeUnknown, Severity::Warning), (FindingCode::HeaderSizeUnknown, Severity::Warning)];
        assert_eq!(codes(&other, &large), expected);
    }

    #[test]
    fn every_finding_has_words_and_a_next_step() {
        let mut larger = image();
        larger[2] = 0;
        larger[3] = 0x90;
        larger.resize(0x10_0011, 0xAA);
        for finding in preflight(&larger, &SONOFF) {
            for text in [&finding.explanation, &finding.next_step] {
                assert!(text.ends_with('.') && !text.contains("  "), "{text}");
            }
            assert!(!finding.title.ends_with('.'));
        }
    }
}
