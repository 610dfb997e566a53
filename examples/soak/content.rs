//! What flash holds in a run: stretches that look like code, text, noise, framing bytes, zeros and blank flash.

use crate::dice::Dice;

const KIB: usize = 1024;
/// Stretches that are not blank stop growing the flash's content here, in most runs.
const USUAL_CONTENT: usize = 56 * KIB;
/// First byte of an image that the boot ROM starts.
const IMAGE_MAGIC: u8 = 0xE9;

/// What a run's flash is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filling {
    /// Mostly blank behind some content.
    Usual,
    /// Content from end to end: code, texts, packed files.
    Full,
    /// Noise from end to end, which no packing makes smaller.
    Incompressible,
}

/// Size of the flash and what fills it: mostly the smallest there is, mostly blank, so that many runs fit into a minute;
/// among them a megabyte that is full, as on a real switch.
pub fn size(dice: &mut Dice) -> (usize, Filling) {
    match dice.within(0..100) {
        0..=81 => (256 * KIB, Filling::Usual),
        82..=91 => (256 * KIB, Filling::Full),
        92..=93 => (512 * KIB, Filling::Usual),
        94..=96 => (1024 * KIB, Filling::Usual),
        97..=98 => (1024 * KIB, Filling::Full),
        _ => (1024 * KIB, Filling::Incompressible),
    }
}

/// A flash of `size` bytes; its first sector is bootable.
pub fn flash(dice: &mut Dice, size: usize, filling: Filling) -> Vec<u8> {
    let (room, blank_percent) = match filling {
        Filling::Usual => (USUAL_CONTENT, 45),
        Filling::Full => (size, 8),
        Filling::Incompressible => (size, 0),
    };
    let mut bytes = Vec::with_capacity(size);
    let mut content = 0;
    while bytes.len() < size {
        let left = size - bytes.len();
        let most = left.min(size / 3).min(if content < room { room / 2 } else { left });
        let length = dice.within(1..most as u64 + 1) as usize;
        if content >= room || dice.percent(blank_percent) {
            bytes.resize(bytes.len() + length, 0xFF);
        } else if filling == Filling::Incompressible {
            bytes.extend((0..length).map(|_| dice.byte()));
        } else {
            stretch(dice, length, &mut bytes);
            content += length;
        }
    }
    bytes[0] = IMAGE_MAGIC;
    for byte in &mut bytes[1..16] {
        *byte = dice.byte();
    }
    bytes
}

fn stretch(dice: &mut Dice, length: usize, into: &mut Vec<u8>) {
    let end = into.len() + length;
    match dice.within(0..100) {
        0..=9 => into.resize(end, 0x00),
        10..=19 => into.extend((0..length).map(|_| dice.byte())),
        20..=27 => into.extend((0..length).map(|_| dice.pick(&[0xC0, 0xDB, 0xDC, 0xDD, 0x01]))),
        28..=54 => into.extend(b"wifi ssid MQTT host=sonoff relay on off; ".iter().cycle().take(length)),
        _ => code(dice, end, into),
    }
}

/// Words from a small vocabulary, as compiled code has them.
fn code(dice: &mut Dice, end: usize, into: &mut Vec<u8>) {
    let words: Vec<[u8; 3]> = (0..48).map(|_| [dice.byte(), dice.byte(), dice.byte()]).collect();
    while into.len() < end {
        into.extend(dice.pick(&words));
    }
    into.truncate(end);
}

/// The same flash with a few stretches changed.
pub fn changed_a_little(dice: &mut Dice, flash: &[u8]) -> Vec<u8> {
    let mut image = flash.to_vec();
    for _ in 0..dice.within(1..6) {
        let start = dice.within(0..image.len() as u64) as usize;
        let length = dice.within(1..9000) as usize;
        for byte in image.iter_mut().skip(start).take(length) {
            *byte = dice.byte();
        }
    }
    image[0] = IMAGE_MAGIC;
    image
}
