//! The check that every command carries, so that the guard in the flasher stub lets none through that arrived damaged.
//!
//! A packet's second word belongs to the checksum of data commands, of which ROM and stub look at one byte. Its upper
//! three bytes hold this check, made of all other bytes of the packet. The ROM does not look at them.

/// Factor of the check; `firmware/guard` holds the same. Chosen so that no two changed bytes up to 600 apart cancel out,
/// which a test counts through; so every command but those of data is safe from any two.
const FACTOR: u32 = 0x49_3AF5;
/// Where a packet's check word lies; its first byte is the block checksum.
const CHECK_AT: usize = 4;
/// Bytes of the check.
const CHECK_BYTES: usize = 3;

/// Puts the check into a whole packet.
pub(crate) fn seal(packet: &mut [u8]) {
    let check = check_of(packet);
    for (place, byte) in packet.iter_mut().skip(CHECK_AT.saturating_add(1)).zip(check) {
        *place = byte;
    }
}

/// Makes the check of a packet wrong in each of its bytes.
pub(crate) fn spoil(packet: &mut [u8]) {
    for byte in packet.iter_mut().skip(CHECK_AT.saturating_add(1)).take(CHECK_BYTES) {
        *byte = !*byte;
    }
}

/// The check of a packet, whatever it holds in the check's place.
fn check_of(packet: &[u8]) -> [u8; CHECK_BYTES] {
    let held = CHECK_AT.saturating_add(1)..=CHECK_AT.saturating_add(CHECK_BYTES);
    let sum = packet.iter().enumerate().fold(0_u32, |sum, (at, byte)| {
        let byte = if held.contains(&at) { 0 } else { *byte };
        sum.wrapping_add(u32::from(byte)).wrapping_mul(FACTOR)
    });
    let [first, second, third, _] = sum.to_le_bytes();
    [first, second, third]
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULUS: u32 = 1 << 24;

    fn sealed(body: &[u8]) -> Vec<u8> {
        let mut packet = vec![0, 0xD2, 16, 0, 0, 0, 0, 0];
        packet.extend_from_slice(body);
        seal(&mut packet);
        packet
    }

    fn is_sound(packet: &[u8]) -> bool {
        packet[5..8] == check_of(packet)
    }

    #[test]
    fn a_packet_as_it_was_sealed_is_sound() {
        assert!(is_sound(&sealed(&[1, 2, 3, 4])));
        assert!(is_sound(&sealed(&[0; 16])));
    }

    #[test]
    fn every_single_changed_byte_is_noticed() {
        let packet = sealed(&[0, 0x10, 0, 0, 0, 0x20, 0, 0, 0, 4, 0, 0, 1, 0, 0, 0]);
        for at in 0..packet.len() {
            for flips in 1..=0xFF {
                let mut changed = packet.clone();
                changed[at] ^= flips;
                assert!(!is_sound(&changed), "byte {at} with {flips:02X} flipped");
            }
        }
    }

    #[test]
    fn no_two_changed_bytes_up_to_600_apart_cancel_out() {
        // The sum is linear: byte changes of `a` and `b` cancel out where a * FACTOR^distance + b is 0, and a change of
        // the check's own lowest byte counts as one more byte behind the last. Its other two bytes cannot make up for a
        // byte, because the factor is odd.
        let mut power = 1_u32;
        for distance in 1..=600 {
            power = power.wrapping_mul(FACTOR) % MODULUS;
            for change in 1..=0xFF_u32 {
                let moved = power.wrapping_mul(change) % MODULUS;
                assert!(moved > 0xFF && moved < MODULUS - 0xFF, "{change} at a distance of {distance}");
            }
        }
    }
}
