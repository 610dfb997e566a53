//! Bytes from files and wires are untrusted: whatever they are, nothing panics, everything ends soon, and the
//! answers keep their promises.

use crate::image_support::{made, stock_flash};
use proptest::prelude::*;
use std::time::{Duration, Instant};
use switchback::image::{
    ChipFacts, Origin, Target, apply_changes, compare, inspect, plan_fit, preflight, share_safe_copy, unpack,
};
use switchback::protocol::boot_log::{BootLog, TEXT_LIMIT_BYTES};

const CHIP: ChipFacts = ChipFacts { flash_size: 0x10_0000, embedded_flash: true };
/// Far more than any of this takes on the slowest machine; a quadratic search would take minutes.
const SOON: Duration = Duration::from_secs(20);

/// Bytes that look like an image more often than chance would have it.
fn nearly_an_image() -> impl Strategy<Value = Vec<u8>> {
    let parts = vec![made!("ram_only"), made!("non_ota"), made!("user1"), made!("app_v3"), made!("arduino")];
    let damage = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12);
    (prop::sample::select(parts), damage, any::<prop::sample::Index>()).prop_map(|(part, damage, cut)| {
        let mut bytes = part.to_vec();
        for (at, byte) in damage {
            // Headers are where it matters most.
            let span = if byte % 2 == 0 { 32.min(bytes.len()) } else { bytes.len() };
            let at = at.index(span);
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len() * 2).max(1));
        bytes
    })
}

fn look_at_everything(bytes: &[u8]) {
    let report = inspect(bytes, Some(&CHIP));
    assert_eq!(report.size as usize, bytes.len());
    assert!(report.regions.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
    assert!(!preflight(bytes, &CHIP).is_empty() || bytes.first() == Some(&0xE9));
    let copy = share_safe_copy(bytes);
    assert_eq!(copy.bytes.len(), bytes.len());
    let target = Target { chip: CHIP, origin: Origin::OtherDevice, current: Some(bytes) };
    let fit = plan_fit(bytes, &target);
    if let Ok(image) = apply_changes(bytes, &fit.recommended(), &target) {
        assert!(image.offset.is_multiple_of(0x1000));
    }
    assert!(compare(bytes, bytes).differences.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_looked_at_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 1..4096)) {
        look_at_everything(&bytes);
    }

    #[test]
    fn damaged_images_are_looked_at_without_a_panic(bytes in nearly_an_image()) {
        look_at_everything(&bytes);
    }

    #[test]
    fn a_damaged_dump_is_looked_at_without_a_panic(damage in prop::collection::vec((0..0x10_0000_usize, any::<u8>()), 1..64)) {
        let mut flash = stock_flash().0;
        for (at, byte) in damage {
            flash[at] = byte;
            flash[at % 0x2000] = byte;
        }
        look_at_everything(&flash);
    }

    #[test]
    fn unpacking_any_bytes_gives_at_most_what_is_allowed(mut bytes in prop::collection::vec(any::<u8>(), 0..2048), limit in 0..4096_usize) {
        for gzip in [false, true] {
            if gzip && bytes.len() > 4 {
                bytes[..4].copy_from_slice(&[0x1F, 0x8B, 8, 0]);
            }
            if let Ok(image) = unpack(&bytes, limit) {
                prop_assert!(image.len() <= limit && !image.is_empty());
            }
        }
    }

    #[test]
    fn boot_text_in_any_pieces_tells_the_same(bytes in prop::collection::vec(any::<u8>(), 0..2048), piece in 1..64_usize) {
        let mut whole = BootLog::new();
        whole.push(&bytes);
        let mut pieces = BootLog::new();
        for part in bytes.chunks(piece) {
            pieces.push(part);
        }
        prop_assert_eq!(whole.text(), pieces.text());
        prop_assert_eq!(whole.verdict(), pieces.verdict());
        prop_assert_eq!(whole.boot_mode(), pieces.boot_mode());
    }
}

#[test]
fn sixteen_megabytes_of_the_worst_are_looked_at_soon() {
    let started = Instant::now();
    let first_bytes = [0xE9, 0xEA, b'T', b't', b'W', b'-', 0x1F, 0xFF];
    let worst: Vec<u8> = (0..0x100_0000_usize).map(|at| first_bytes[at % first_bytes.len()]).collect();
    assert_eq!(inspect(&worst, Some(&CHIP)).size, 0x100_0000);
    let images: Vec<u8> = made!("user1").iter().copied().chain([0; 4096 - 1348]).cycle().take(0x100_0000).collect();
    assert_eq!(inspect(&images, Some(&CHIP)).layout.images.len(), 16);
    assert!(unpack(&worst, 1024).is_err());
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
}

#[test]
fn a_boot_log_of_a_million_bytes_stays_small() {
    let mut log = BootLog::new();
    for _ in 0..256 {
        log.push(&[b'e'; 4096]);
    }
    assert!(log.text().len() <= TEXT_LIMIT_BYTES);
}
