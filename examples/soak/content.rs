//! What flash holds in a run: stretches that look like code, text, noise, framing bytes, zeros and blank flash.

use crate::dice::Dice;

const KIB: usize = 1024;
/// Stretches that are not blank stop growing the flash's content here, in most runs.
const USUAL_CONTENT: usize = 56 * KIB;
/// First byte of an image that the boot ROM starts.
const IMAGE_MAGIC: u8 = 0xE9;

/// Size of the flash: mostly the smallest there is, so that many runs fit into a minute.
pub fn size(dice: &mut Dice) -> usize {
    match dice.within(0..100) {
        0..=93 => 256 * KIB,
        94..=97 => 512 * KIB,
        _ => 1024 * KIB,
    }
}

/// A flash of `size` bytes; its first sector is bootable. Every eighth is full, the others are mostly blank, so that many
/// runs fit into a minute.
pub fn flash(dice: &mut Dice, size: usize) -> Vec<u8> {
    let room = if dice.percent(12) { size } else { USUAL_CONTENT };
    let mut bytes = Vec::with_capacity(size);
    let mut content = 0;
    while bytes.len() < size {
        let left = size - bytes.len();
        let most = left.min(size / 3).min(if content < room { room / 2 } else { left });
        let length = dice.within(1..most as u64 + 1) as usize;
        if content >= room || dice.percent(45) {
            bytes.resize(bytes.len() + length, 0xFF);
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
