//! The flasher against the emulated device, in virtual time. Content of flash is compared with the device's own array,
//! not with what the flasher believes.

use pollster::block_on;
use std::time::Duration;
use switchback::device::config::{Crystal, MachineConfig, Wiring};
use switchback::device::efuse::ChipVariant;
use switchback::device::fault::{FaultPlan, LineFaults};
use switchback::device::port::{VirtualClock, VirtualDevice, VirtualPort};
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::{BackupOptions, BackupReport};
use switchback::flasher::connect::{ConnectEvent, ConnectOptions, Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::plan::{Outside, RestoreOptions};
use switchback::flasher::port::{Clock as _, PortError};
use switchback::flasher::progress::{CancelToken, Control, ProgressEvent};
use switchback::flasher::session;

pub(crate) type Flasher = session::Flasher<VirtualPort, VirtualClock>;

pub(crate) const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

/// Bytes that do not compress, the same each time.
pub(crate) fn noise(len: usize, seed: u32) -> Vec<u8> {
    let mut state = seed | 1;
    (0..len)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            (state >> 8) as u8
        })
        .collect()
}

pub(crate) fn in_flash_mode(flash: Vec<u8>) -> MachineConfig {
    MachineConfig { flash, button_held: true, powered: true, ..MachineConfig::default() }
}

pub(crate) fn options(speed: Speed) -> ConnectOptions {
    ConnectOptions { speed, patience: Duration::from_secs(10), ..ConnectOptions::default() }
}

pub(crate) fn try_connect(device: &VirtualDevice, speed: Speed) -> (Result<Flasher, FlasherError>, Vec<ConnectEvent>) {
    let mut events = Vec::new();
    let outcome =
        block_on(connect(device.port(), device.clock(), &options(speed), &CancelToken::new(), &mut |event| {
            events.push(event)
        }));
    (outcome.map_err(|failure| failure.error), events)
}

fn connected(device: &VirtualDevice, baud: u32) -> Flasher {
    try_connect(device, Speed::Fixed(baud)).0.expect("connects")
}

pub(crate) fn watch<T>(work: impl FnOnce(&mut Control<'_>) -> T) -> (T, Vec<ProgressEvent>) {
    let mut events = Vec::new();
    let cancel = CancelToken::new();
    let mut keep = |event| events.push(event);
    let outcome = work(&mut Control::new(&cancel, &mut keep));
    (outcome, events)
}

fn back_up(flasher: &mut Flasher, options: &BackupOptions<'_>) -> (Vec<u8>, BackupReport) {
    let mut assembly = Assembly::new(flasher.identity().flash_size);
    let (outcome, events) = watch(|control| block_on(flasher.backup(&mut assembly, options, control)));
    check_order(&events);
    (assembly.into_bytes(), outcome.expect("backs up"))
}

fn restore(flasher: &mut Flasher, image: &[u8], options: &RestoreOptions) -> Result<u32, FlasherError> {
    let (plan, events) = watch(|control| block_on(flasher.plan_restore(image, options, control)));
    check_order(&events);
    let plan = plan?;
    let (report, events) = watch(|control| block_on(flasher.restore(&plan, image, control)));
    check_order(&events);
    report.map(|report| report.written)
}

/// One start, one end, nothing behind it, and progress that never goes back within a phase.
fn check_order(events: &[ProgressEvent]) {
    let is_end = |event: &ProgressEvent| {
        matches!(event, ProgressEvent::Finished | ProgressEvent::Failed | ProgressEvent::Cancelled)
    };
    assert!(matches!(events.first(), Some(ProgressEvent::Started { .. })));
    assert!(events.last().is_some_and(is_end));
    assert_eq!(events.iter().filter(|event| is_end(event)).count(), 1);
    let (mut last, mut limit) = (0, u32::MAX);
    for event in events {
        match event {
            ProgressEvent::Phase { total, .. } => (last, limit) = (0, *total),
            ProgressEvent::Advanced { done } => {
                assert!(*done >= last || *done == 0, "{done} after {last}");
                assert!(*done <= limit, "{done} of {limit}");
                last = *done;
            }
            _ => {}
        }
    }
}

#[test]
fn a_blank_sonoff_is_identified() {
    let device = VirtualDevice::new(in_flash_mode(vec![0xFF; MIB]));
    let flasher = connected(&device, 460_800);
    let identity = flasher.identity();
    assert_eq!(identity.chip.name(), "ESP8266EX");
    assert_eq!(identity.mac.0, device.mac());
    assert_eq!(identity.crystal_mhz, 26);
    assert_eq!(identity.flash_id.to_string(), "EF 4014");
    assert_eq!(identity.flash_size as usize, MIB);
    assert_eq!((flasher.link().baud, flasher.link().wanted_baud), (460_800, 460_800));
    assert!(device.reports().is_empty(), "{:?}", device.reports());
}

#[test]
fn every_chip_and_flash_size_is_identified() {
    for (chip, name, size) in [
        (ChipVariant::Esp8285N08, "ESP8285N08", MIB),
        (ChipVariant::Esp8285H16, "ESP8285H16", 2 * MIB),
        (ChipVariant::Esp8266Ex, "ESP8266EX", 512 * KIB),
        (ChipVariant::Esp8266Ex, "ESP8266EX", 4 * MIB),
        (ChipVariant::Esp8266Ex, "ESP8266EX", 16 * MIB),
    ] {
        let device = VirtualDevice::new(MachineConfig { chip, ..in_flash_mode(vec![0xFF; size]) });
        let flasher = connected(&device, 115_200);
        assert_eq!((flasher.identity().chip.name(), flasher.identity().flash_size as usize), (name, size));
    }
}

#[test]
fn a_40_mhz_crystal_is_recognised() {
    let device = VirtualDevice::new(MachineConfig { crystal: Crystal::Mhz40, ..in_flash_mode(vec![0xFF; MIB]) });
    assert_eq!(connected(&device, 115_200).identity().crystal_mhz, 40);
}

#[test]
fn a_full_flash_comes_out_bit_exact_and_proven() {
    let content = noise(MIB, 7);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    let (bytes, report) = back_up(&mut flasher, &BackupOptions::default());
    assert!(bytes == content, "the backup differs from the flash");
    assert_eq!(report.repairs, 0);
    assert!(device.flash() == content, "a backup changed the flash");
}

#[test]
fn blank_flash_behind_the_content_is_proven_without_reading_it() {
    let mut content = vec![0xFF; 4 * MIB];
    content[..300_000].copy_from_slice(&noise(300_000, 3));
    content[3 * MIB + 5] = 0;
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 460_800);
    let (bytes, report) = back_up(&mut flasher, &BackupOptions::default());
    assert!(bytes == content);
    // 4 MB at this speed need 90 s on the wire.
    assert!(report.elapsed < Duration::from_secs(25), "{:?}", report.elapsed);
}

#[test]
fn an_unchanged_device_is_backed_up_from_its_digest() {
    let content = noise(MIB, 9);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 460_800);
    let known = BackupOptions { known: Some(&content), ..BackupOptions::default() };
    let (bytes, report) = back_up(&mut flasher, &known);
    assert!(bytes == content);
    assert!(report.elapsed < Duration::from_secs(5), "{:?}", report.elapsed);
}

#[test]
fn an_old_backup_never_hides_a_change() {
    let content = noise(MIB, 9);
    let mut old = content.clone();
    old[0x2_3456] ^= 1;
    old[0xF_FFFF] ^= 0x80;
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    let known = BackupOptions { known: Some(&old), ..BackupOptions::default() };
    assert!(back_up(&mut flasher, &known).0 == content);
}

#[test]
fn a_restore_onto_an_erased_chip_is_bit_exact() {
    let mut image = noise(MIB, 11);
    image[0x3_0000..0x9_0000].fill(0xFF);
    let device = VirtualDevice::new(in_flash_mode(vec![0xFF; MIB]));
    let mut flasher = connected(&device, 921_600);
    restore(&mut flasher, &image, &RestoreOptions::default()).unwrap();
    assert!(device.flash() == image);
}

#[test]
fn a_restore_over_other_content_writes_only_what_differs() {
    let content = noise(MIB, 13);
    let mut image = content.clone();
    for sector in [3, 77, 200, 201] {
        image[sector * 0x1000..][..0x1000].copy_from_slice(&noise(0x1000, 99 + sector as u32));
    }
    image[0x8_0000..0xA_0000].fill(0xFF);
    let device = VirtualDevice::new(in_flash_mode(content));
    let mut flasher = connected(&device, 921_600);
    let written = restore(&mut flasher, &image, &RestoreOptions::default()).unwrap();
    assert!(device.flash() == image);
    // Four sectors, and the first, which is always written last.
    assert_eq!(written, 5 * 0x1000);
    assert_eq!(restore(&mut flasher, &image, &RestoreOptions::default()).unwrap(), 0);
}

#[test]
fn a_smaller_image_leaves_the_rest_alone_unless_asked() {
    let content = noise(MIB, 17);
    let image = noise(0x1_2345, 19);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    restore(&mut flasher, &image, &RestoreOptions::default()).unwrap();
    let after = device.flash();
    assert!(after[..image.len()] == image && after[image.len()..0x1_3000].iter().all(|byte| *byte == 0xFF));
    assert!(after[0x1_3000..] == content[0x1_3000..]);
    let erase = RestoreOptions { outside: Outside::Erase, ..RestoreOptions::default() };
    restore(&mut flasher, &image, &erase).unwrap();
    assert!(device.flash()[image.len()..].iter().all(|byte| *byte == 0xFF));
}

#[test]
fn sectors_to_keep_are_kept() {
    let content = noise(MIB, 23);
    let image = noise(MIB, 29);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    let keep = RestoreOptions { keep: vec![0xF_B000..0xF_D000], ..RestoreOptions::default() };
    restore(&mut flasher, &image, &keep).unwrap();
    let after = device.flash();
    assert!(after[0xF_B000..0xF_D000] == content[0xF_B000..0xF_D000]);
    assert!(after[..0xF_B000] == image[..0xF_B000] && after[0xF_D000..] == image[0xF_D000..]);
}

#[test]
fn a_restore_that_is_continued_erases_and_spares_what_the_first_was_told() {
    let device = VirtualDevice::new(in_flash_mode(noise(256 * KIB, 71)));
    let mut flasher = connected(&device, 921_600);
    let image = noise(64 * KIB, 72);
    let keep = vec![0x4000..0x5000, 0x3_F000..0x4_0000, 0xF000..0x1_2000];
    let told = RestoreOptions { outside: Outside::Erase, keep, ..RestoreOptions::default() };
    let (plan, _) = watch(|control| block_on(flasher.plan_restore(&image, &told, control)));
    let plan = plan.expect("plans");
    let continued = RestoreOptions { keep: plan.left_alone(&told), ..told };
    let (again, _) = watch(|control| block_on(flasher.plan_restore(&image, &continued, control)));
    assert_eq!(again.expect("plans"), plan);
    let kept: Vec<_> = plan.kept.iter().map(|kept| kept.range.clone()).collect();
    assert_eq!(kept, [0x4000..0x5000, 0xF000..0x1_2000, 0x3_F000..0x4_0000]);
}

#[test]
fn a_change_of_what_was_to_stay_is_told() {
    let content = noise(MIB, 23);
    let image = noise(0x1_0000, 29);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    let plan = watch(|control| block_on(flasher.plan_restore(&image, &RestoreOptions::default(), control))).0.unwrap();
    let mut harmed = content;
    harmed[0x8_0000] ^= 1;
    device.set_flash(&harmed);
    let outcome = watch(|control| block_on(flasher.restore(&plan, &image, control))).0;
    let ranges = vec![0x1_0000..0x10_0000];
    assert_eq!(outcome.map(|_| ()), Err(FlasherError::ChangedElsewhere { ranges }));
}

#[test]
fn a_wrong_image_changes_nothing() {
    let content = noise(MIB, 31);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    let refused = restore(&mut flasher, &noise(MIB + 4, 1), &RestoreOptions::default());
    assert!(matches!(refused, Err(FlasherError::ImageTooLarge { .. })));
    assert!(matches!(restore(&mut flasher, &[], &RestoreOptions::default()), Err(FlasherError::EmptyImage)));
    let crooked = RestoreOptions { offset: 0x123, ..RestoreOptions::default() };
    assert!(matches!(restore(&mut flasher, &[1], &crooked), Err(FlasherError::BadRegion { .. })));
    assert!(device.flash() == content);
}

#[test]
fn regions_and_the_chip_are_erased_and_nothing_else() {
    let content = noise(512 * KIB, 37);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    watch(|control| block_on(flasher.erase_region(0x3000..0x2_5000, control))).0.unwrap();
    let after = device.flash();
    assert!(after[..0x3000] == content[..0x3000] && after[0x2_5000..] == content[0x2_5000..]);
    assert!(after[0x3000..0x2_5000].iter().all(|byte| *byte == 0xFF));
    let crooked = watch(|control| block_on(flasher.erase_region(0x3000..0x3800, control))).0;
    assert!(matches!(crooked, Err(FlasherError::BadRegion { .. })));
    watch(|control| block_on(flasher.erase_flash(control))).0.unwrap();
    assert!(device.flash().iter().all(|byte| *byte == 0xFF));
}

#[test]
fn comparing_names_the_sectors_that_differ() {
    let content = noise(MIB, 41);
    let mut other = content.clone();
    other[0x5000] ^= 1;
    other[0x6FFF] ^= 1;
    other[0xF_FFFF] ^= 1;
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 921_600);
    let report = watch(|control| block_on(flasher.compare(&other, 0, control))).0.unwrap();
    assert_eq!(report.differing, [0x5000..0x7000, 0xF_F000..0x10_0000]);
    watch(|control| block_on(flasher.verify(&content, 0, control))).0.unwrap();
    let differs = watch(|control| block_on(flasher.verify(&other, 0, control))).0;
    assert_eq!(differs, Err(FlasherError::Differs { ranges: report.differing }));
}

#[test]
fn cancelling_a_backup_keeps_what_was_read_and_the_session() {
    let content = noise(MIB, 43);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 460_800);
    let mut assembly = Assembly::new(flasher.identity().flash_size);
    let cancel = CancelToken::new();
    let stop = cancel.clone();
    let mut watcher = |event| {
        if matches!(event, ProgressEvent::Advanced { done } if done >= 0x4_0000) {
            stop.cancel();
        }
    };
    let outcome =
        block_on(flasher.backup(&mut assembly, &BackupOptions::default(), &mut Control::new(&cancel, &mut watcher)));
    assert_eq!(outcome, Err(FlasherError::Cancelled));
    let kept = assembly.settled();
    assert!((0x4_0000..0x6_0000).contains(&kept), "{kept:#X}");
    let before = device.clock();
    let start = switchback::flasher::port::Clock::now(&before);
    let (outcome, _) = watch(|control| block_on(flasher.backup(&mut assembly, &BackupOptions::default(), control)));
    outcome.unwrap();
    assert!(assembly.bytes() == content);
    let took = switchback::flasher::port::Clock::now(&before) - start;
    assert!(took < Duration::from_secs(20), "it began anew: {took:?}");
}

#[test]
fn a_stub_of_an_earlier_session_is_found_at_its_speed_and_used() {
    let content = noise(512 * KIB, 47);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    for speed in [460_800, 921_600, 115_200, 230_400] {
        drop(connected(&device, speed));
        let (outcome, events) = try_connect(&device, Speed::Fixed(921_600));
        let mut flasher = outcome.expect("finds the running stub");
        assert!(flasher.link().stub_was_running);
        assert!(!events.contains(&ConnectEvent::UploadingStub));
        assert_eq!(flasher.link().baud, 921_600);
        assert!(back_up(&mut flasher, &BackupOptions::default()).0 == content);
    }
}

#[test]
fn a_session_that_ended_in_the_middle_of_a_read_does_not_disturb_the_next() {
    let content = noise(512 * KIB, 53);
    let device = VirtualDevice::new(in_flash_mode(content.clone()));
    let mut flasher = connected(&device, 460_800);
    device.unplug();
    let mut assembly = Assembly::new(flasher.identity().flash_size);
    let (outcome, _) = watch(|control| block_on(flasher.backup(&mut assembly, &BackupOptions::default(), control)));
    assert_eq!(outcome.unwrap_err(), FlasherError::Port(PortError::Disconnected));
    drop(flasher);
    device.plug();
    if !device.is_powered() {
        device.power_on();
    }
    let mut flasher = connected(&device, 460_800);
    assert!(back_up(&mut flasher, &BackupOptions::default()).0 == content);
}

#[test]
fn a_device_that_started_normally_is_told_from_a_silent_one() {
    let started = VirtualDevice::new(MachineConfig { powered: false, ..in_flash_mode(vec![0xFF; MIB]) });
    started.release_button();
    let switch_on = started.clone();
    let mut rounds = 0;
    let mut events = Vec::new();
    let outcome = block_on(connect(
        started.port(),
        started.clock(),
        &options(Speed::Automatic),
        &CancelToken::new(),
        &mut |event| {
            rounds += 1;
            if rounds == 8 {
                switch_on.power_on();
            }
            events.push(event);
        },
    ));
    assert_eq!(outcome.err().map(|failure| failure.error), Some(FlasherError::StartedNormally { mode: 3 }));
    assert!(events.contains(&ConnectEvent::StartedNormally { mode: 3 }));

    let silent = VirtualDevice::new(MachineConfig { powered: false, ..in_flash_mode(vec![0xFF; MIB]) });
    assert_eq!(try_connect(&silent, Speed::Automatic).0.err(), Some(FlasherError::NoAnswer));
}

#[test]
fn a_device_that_is_switched_on_while_connecting_waits_is_found() {
    let device = VirtualDevice::new(MachineConfig { powered: false, ..in_flash_mode(vec![0xFF; MIB]) });
    let switch_on = device.clone();
    let mut rounds = 0;
    let outcome =
        block_on(connect(device.port(), device.clock(), &options(Speed::Automatic), &CancelToken::new(), &mut |_| {
            rounds += 1;
            if rounds == 6 {
                switch_on.power_on();
            }
        }));
    let mut flasher = outcome.map_err(|failure| failure.error).unwrap();
    assert_eq!(flasher.link().baud, 921_600);
    back_up(&mut flasher, &BackupOptions::default());
}

#[test]
fn an_auto_reset_board_is_brought_into_its_loader_and_back() {
    let config = MachineConfig { wiring: Wiring::AutoReset, button_held: false, ..in_flash_mode(vec![0xFF; MIB]) };
    let device = VirtualDevice::new(config);
    let mut flasher = connected(&device, 460_800);
    assert!(flasher.link().auto_reset);
    assert!(block_on(flasher.hard_reset()).unwrap());
    let bare = VirtualDevice::new(in_flash_mode(vec![0xFF; MIB]));
    assert!(!block_on(connected(&bare, 115_200).hard_reset()).unwrap());
}

#[test]
fn a_silent_flash_chip_is_named() {
    for id in [[0, 0, 0], [0xFF, 0xFF, 0xFF]] {
        let device = VirtualDevice::new(MachineConfig { flash_id: Some(id), ..in_flash_mode(vec![0xFF; MIB]) });
        let outcome = try_connect(&device, Speed::Automatic).0;
        assert!(matches!(outcome, Err(FlasherError::FlashSilent { .. })), "{:?}", outcome.err());
    }
}

fn noisy(rate: f64, seed: u64, set: impl Fn(&mut LineFaults, f64)) -> FaultPlan {
    let mut faults = FaultPlan { seed, ..FaultPlan::default() };
    set(&mut faults.to_device, rate);
    set(&mut faults.to_host, rate);
    faults
}

#[test]
fn lost_changed_doubled_and_inserted_bytes_are_healed() {
    type Set = fn(&mut LineFaults, f64);
    let kinds: [(&str, Set); 4] = [
        ("lost", |line, rate| line.loss = rate),
        ("changed", |line, rate| line.change = rate),
        ("doubled", |line, rate| line.duplicate = rate),
        ("inserted", |line, rate| line.insert = rate),
    ];
    for (name, set) in kinds {
        // Seeds under which no changed address makes the stub read where nothing is: it has no handler for that, and only
        // a power-cycle brings such a device back.
        for (rate, seed) in [(1e-5, 1), (1e-4, 3)] {
            let content = noise(256 * KIB, 61);
            let faults = noisy(rate, seed, set);
            let device = VirtualDevice::new(MachineConfig { faults, ..in_flash_mode(content.clone()) });
            let mut flasher = connected(&device, 460_800);
            assert!(
                back_up(&mut flasher, &BackupOptions::default()).0 == content,
                "{name} at {rate}: the backup differs"
            );
            let image = noise(256 * KIB, 67);
            restore(&mut flasher, &image, &RestoreOptions::default())
                .unwrap_or_else(|error| panic!("{name} at {rate}: {error}"));
            assert!(device.flash() == image, "{name} at {rate}: the restore differs");
        }
    }
}

#[test]
fn a_bad_sector_is_named_and_not_called_restored() {
    let faults = FaultPlan { bad_sectors: vec![0x2_0000], ..FaultPlan::default() };
    let device = VirtualDevice::new(MachineConfig { faults, ..in_flash_mode(vec![0xFF; 256 * KIB]) });
    let mut flasher = connected(&device, 921_600);
    match restore(&mut flasher, &noise(256 * KIB, 71), &RestoreOptions::default()) {
        Err(FlasherError::NotWritten { ranges }) => {
            assert!(ranges.iter().any(|range| range.contains(&0x2_0000)), "{ranges:X?}")
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_bit_that_reads_both_ways_is_named_by_a_second_look() {
    let mut named = 0;
    for seed in 1..=6 {
        let faults = FaultPlan { seed, weak_bits: vec![(0x1_2345, 0x08)], ..FaultPlan::default() };
        let device = VirtualDevice::new(MachineConfig { faults, ..in_flash_mode(noise(128 * KIB, 73)) });
        let mut flasher = connected(&device, 921_600);
        let mut assembly = Assembly::new(flasher.identity().flash_size);
        let options = BackupOptions { second_look: true, ..BackupOptions::default() };
        let (outcome, _) = watch(|control| block_on(flasher.backup(&mut assembly, &options, control)));
        match outcome {
            Ok(_) => {}
            Err(FlasherError::UnstableFlash { ranges }) => {
                assert_eq!(ranges, [0x1_2000..0x1_3000]);
                named += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert!(named > 0, "a bit that flips at every read was never noticed");
}

#[test]
fn a_rom_that_has_just_started_answers_the_first_call() {
    let device = VirtualDevice::new(in_flash_mode(noise(64 * KIB, 5)));
    let (started, clock) = (device.now(), device.clock());
    let mut found = None;
    let outcome = block_on(connect(
        device.port(),
        device.clock(),
        &options(Speed::Automatic),
        &CancelToken::new(),
        &mut |event| {
            if matches!(event, ConnectEvent::LoaderFound { .. }) {
                found = Some(clock.now());
            }
        },
    ));
    assert!(outcome.is_ok());
    // A call that goes unanswered costs a quarter of a second.
    let waited = found.expect("the loader was found") - started;
    assert!(waited < Duration::from_millis(200), "{waited:?}");
}

/// Rates at which SYNC was answered, from the transcript.
fn answered_rates(flasher: &Flasher) -> Vec<u32> {
    let lines = flasher.trace().lines().filter_map(|line| line.text.strip_prefix("SYNC answered at "));
    lines.filter_map(|rest| rest.split(' ').next()?.parse().ok()).collect()
}

#[test]
fn the_first_call_is_fast_only_where_that_speed_can_be_trusted() {
    let never = ConnectOptions::default();
    for (options, first) in [
        (never.clone(), 115_200),
        (ConnectOptions { remembered_baud: Some(921_600), ..never.clone() }, 460_800),
        (ConnectOptions { remembered_baud: Some(230_400), ..never.clone() }, 230_400),
        (ConnectOptions { speed: Speed::Fixed(921_600), ..never.clone() }, 460_800),
        (ConnectOptions { speed: Speed::Fixed(57_600), ..never.clone() }, 115_200),
        (ConnectOptions { speed: Speed::Fixed(115_200), remembered_baud: Some(921_600), ..never }, 115_200),
    ] {
        let device = VirtualDevice::new(in_flash_mode(vec![0xFF; 64 * KIB]));
        let outcome = block_on(connect(device.port(), device.clock(), &options, &CancelToken::new(), &mut |_| {}));
        let flasher = outcome.map_err(|failure| failure.error).expect("connects");
        assert_eq!(answered_rates(&flasher), [first], "{options:?}");
        assert_eq!(flasher.identity().crystal_mhz, 26);
        assert!(device.reports().is_empty(), "{:?}", device.reports());
    }
}

#[test]
fn behind_a_raw_socket_the_first_call_is_not_taken_for_a_fast_one() {
    let device = VirtualDevice::new(in_flash_mode(noise(64 * KIB, 9)));
    let outcome = block_on(connect(
        device.port_following_device(),
        device.clock(),
        &options(Speed::Fixed(921_600)),
        &CancelToken::new(),
        &mut |_| {},
    ));
    let mut flasher = outcome.map_err(|failure| failure.error).expect("connects");
    assert_eq!(answered_rates(&flasher), [115_200]);
    let began = device.now();
    back_up(&mut flasher, &BackupOptions::default());
    // 64 KiB take 0.7 s at the speed that was wanted, and four times that at the one of a wrong count.
    assert!(device.now() - began < Duration::from_millis(1400), "{:?}", device.now() - began);
}

/// A board that bears up to 230400 baud; faster, one byte in `one_in` changes.
fn slow_wires(one_in: u32, config: MachineConfig) -> VirtualDevice {
    let faults = FaultPlan { reliable_baud_limit: Some(230_400), unreliable_one_in: one_in, ..FaultPlan::default() };
    VirtualDevice::new(MachineConfig { faults, ..config })
}

#[test]
fn a_rom_that_was_called_too_fast_for_its_wires_goes_on_at_the_usual_rate() {
    let device = slow_wires(100, in_flash_mode(noise(64 * KIB, 4)));
    let mut flasher = connected(&device, 921_600);
    assert_eq!(answered_rates(&flasher), [460_800]);
    assert!(flasher.trace().lines().any(|line| line.text == "the ROM is to go on at 115200 baud"));
    assert!(back_up(&mut flasher, &BackupOptions::default()).0.starts_with(&noise(64 * KIB, 4)));
}

#[test]
fn a_speed_at_which_nothing_is_heard_costs_a_bare_board_one_restart() {
    for one_in in [1, 5] {
        let device = slow_wires(one_in, in_flash_mode(noise(64 * KIB, 4)));
        let restart = device.clone();
        let mut silent_at = Vec::new();
        let outcome = block_on(connect(
            device.port(),
            device.clock(),
            &options(Speed::Automatic),
            &CancelToken::new(),
            &mut |event| {
                if let ConnectEvent::TooFast { baud } = event {
                    silent_at.push(baud);
                    restart.power_off();
                    restart.power_on();
                }
            },
        ));
        let mut flasher = outcome.map_err(|failure| failure.error).expect("connects");
        assert!(!silent_at.is_empty() && silent_at.is_sorted_by(|before, after| before > after), "{silent_at:?}");
        assert!([115_200, 230_400].contains(&flasher.link().baud));
        assert!(back_up(&mut flasher, &BackupOptions::default()).0.starts_with(&noise(64 * KIB, 4)));
    }
}

#[test]
fn an_auto_reset_board_is_restarted_without_a_person_where_nothing_is_heard_at_a_speed() {
    let auto_reset =
        MachineConfig { wiring: Wiring::AutoReset, button_held: false, ..in_flash_mode(noise(64 * KIB, 4)) };
    let device = slow_wires(1, auto_reset);
    for speed in [Speed::Automatic, Speed::Fixed(921_600)] {
        let (outcome, events) = try_connect(&device, speed);
        let mut flasher = outcome.expect("connects");
        assert!(events.contains(&ConnectEvent::TooFast { baud: 921_600 }));
        assert_eq!(flasher.link().baud, 230_400);
        assert!(back_up(&mut flasher, &BackupOptions::default()).0.starts_with(&noise(64 * KIB, 4)));
    }
}
