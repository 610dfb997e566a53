//! The questions that people asked under the original how-to, each built on the emulated device: what Switchback says
//! and does. `docs/questions.md` gives the answers in words and names the test of each; that is tested here as well.

use pollster::block_on;
use std::time::Duration;
use switchback::device::MachineConfig;
use switchback::device::efuse::ChipVariant;
use switchback::device::fault::{Damage, FaultPlan, LineFaults};
use switchback::device::port::{VirtualClock, VirtualDevice, VirtualPort};
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::{BackupOptions, BackupReport};
use switchback::flasher::connect::{ConnectEvent, ConnectOptions, Speed, connect};
use switchback::flasher::error::FlasherError;
use switchback::flasher::plan::RestoreOptions;
use switchback::flasher::port::PortError;
use switchback::flasher::progress::{CancelToken, Control};
use switchback::flasher::session;
use switchback::image::{
    Change, ChipFacts, Confidence, FindingCode, Firmware, Fit, FitVerdict, Origin, Severity, Target, apply_changes,
    inspect, plan_fit,
};
use switchback::protocol::boot_log::{BootVerdict, LoaderFault};

use crate::image_support::{Flash, STOCK_1_5_5, arduino, made, stock_flash, stock_settings, version_2, with_size};
use crate::listen::check;
use crate::speaker::{BOOT_1_6, Speaker};

type Flasher = session::Flasher<VirtualPort, VirtualClock>;

const MIB: usize = 0x10_0000;
/// Calibration, radio parameters and system settings: the last five sectors.
const SDK_BYTES: usize = 0x5000;

fn in_flash_mode(flash: Vec<u8>) -> MachineConfig {
    MachineConfig { flash, button_held: true, powered: true, ..MachineConfig::default() }
}

fn try_connect(device: &VirtualDevice) -> (Result<Flasher, FlasherError>, Vec<ConnectEvent>) {
    let options =
        ConnectOptions { speed: Speed::Fixed(460_800), patience: Duration::from_secs(5), ..ConnectOptions::default() };
    let mut events = Vec::new();
    let mut on_event = |event| events.push(event);
    let outcome = block_on(connect(device.port(), device.clock(), &options, &CancelToken::new(), &mut on_event));
    (outcome.map_err(|failure| failure.error), events)
}

fn connected(device: &VirtualDevice) -> Flasher {
    try_connect(device).0.expect("connects")
}

fn back_up(flasher: &mut Flasher) -> Result<(Vec<u8>, BackupReport), FlasherError> {
    let mut assembly = Assembly::new(flasher.identity().flash_size);
    let (cancel, mut ignore) = (CancelToken::new(), |_| {});
    let mut control = Control::new(&cancel, &mut ignore);
    let report = block_on(flasher.backup(&mut assembly, &BackupOptions::default(), &mut control))?;
    Ok((assembly.into_bytes(), report))
}

/// Writes and proves, as the page does with an image and the sectors to keep.
fn write(flasher: &mut Flasher, image: &[u8], options: &RestoreOptions) -> Result<(), FlasherError> {
    let (cancel, mut ignore) = (CancelToken::new(), |_| {});
    let plan = block_on(flasher.plan_restore(image, options, &mut Control::new(&cancel, &mut ignore)))?;
    block_on(flasher.restore(&plan, image, &mut Control::new(&cancel, &mut ignore))).map(|_| ())
}

/// Asks the planner, takes what it recommends and writes it.
fn restore_as_recommended(device: &VirtualDevice, backup: &[u8], origin: Origin) -> Fit {
    let mut flasher = connected(device);
    let identity = flasher.identity();
    let chip = ChipFacts { flash_size: identity.flash_size, embedded_flash: identity.chip.has_embedded_flash() };
    let target = Target { chip, origin, current: None };
    let fit = plan_fit(backup, &target);
    let image = apply_changes(backup, &fit.recommended(), &target).expect("what is recommended can be done");
    let options = RestoreOptions { offset: image.offset, keep: image.keep.clone(), ..RestoreOptions::default() };
    write(&mut flasher, &image.bytes, &options).expect("restores");
    fit
}

/// Switches the device on without the button and listens.
fn starts(device: &VirtualDevice) -> BootVerdict {
    device.release_button();
    check(device).0.verdict
}

/// A whole flash that the emulated device can run: what a boot loader and a stock firmware print, settings and the
/// SDK's sectors as on a real one.
fn running_stock(size: u32) -> Vec<u8> {
    let code = match size {
        0x40_0000 => 4,
        _ => 2,
    };
    let program = Speaker::default().says(BOOT_1_6).says("\nOS SDK ver: 1.4.2\nready\n").image();
    Flash::blank(size)
        .with(0, &with_size(&program, code))
        .with(0x1000, &version_2(STOCK_1_5_5))
        .with(0x7_8000, &stock_settings())
        .with_sdk(false)
        .0
}

fn asked(fit: &Fit) -> Vec<FindingCode> {
    fit.decisions.iter().map(|decision| decision.reason.code).collect()
}

#[test]
fn firmware_read_from_1_mb_runs_on_4_mb_with_its_header_kept() {
    let backup = running_stock(0x10_0000);
    let device = VirtualDevice::new(in_flash_mode(vec![0xFF; 4 * MIB]));
    let fit = restore_as_recommended(&device, &backup, Origin::Unknown);
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::FitsAsIs, vec![FindingCode::HeaderSizeSmaller]));
    let [keep, move_it] = fit.decisions[0].options.as_slice() else { panic!("two ways to decide") };
    assert!(keep.recommended && keep.consequence.contains("exactly as on the smaller flash"));
    assert!(matches!(move_it.change, Change::MoveTo(_)) && move_it.consequence.contains("move to the new end"));
    assert!(device.flash()[..MIB] == backup && device.flash()[MIB..].iter().all(|byte| *byte == 0xFF));
    assert_eq!(starts(&device), BootVerdict::Started);
}

#[test]
fn another_switch_runs_the_backup_with_dout_and_its_own_radio_sectors() {
    // The backup of an ESP8266 with QIO in its header, restored to a Sonoff with an ESP8285.
    let mut backup = running_stock(0x10_0000);
    backup[2] = 0;
    let own = Flash::blank(0x10_0000).with_sdk(false).with(0xF_B000, &[0x77; 128]).0;
    let device = VirtualDevice::new(MachineConfig { chip: ChipVariant::Esp8285N08, ..in_flash_mode(own.clone()) });
    let fit = restore_as_recommended(&device, &backup, Origin::OtherDevice);
    assert_eq!(fit.verdict, FitVerdict::NeedsChange);
    assert_eq!(asked(&fit), [FindingCode::FlashModeNotDout, FindingCode::OtherDevice]);
    let flash = device.flash();
    assert_eq!(flash[2], 3, "DOUT");
    assert!(flash[0xF_B000..0xF_D000] == own[0xF_B000..0xF_D000], "the device's own calibration was overwritten");
    assert!(flash[0xF_D000..] == backup[0xF_D000..]);
    assert_eq!(starts(&device), BootVerdict::Started);
}

#[test]
fn a_whole_backup_of_a_4_mb_pow_brings_it_back_and_an_empty_slot_is_seen_before() {
    let good = running_stock(0x40_0000);
    let device = VirtualDevice::new(in_flash_mode(good.clone()));
    let (backup, _) = back_up(&mut connected(&device)).expect("backs up");
    assert_eq!(backup.len(), 4 * MIB, "the size comes from the chip, not from the firmware's header");
    assert!(backup == good);
    device.set_flash(&vec![0xFF; 4 * MIB]);
    assert_eq!(restore_as_recommended(&device, &backup, Origin::ThisDevice).verdict, FitVerdict::FitsAsIs);
    assert_eq!(starts(&device), BootVerdict::Started);

    let chip = ChipFacts { flash_size: 0x40_0000, embedded_flash: false };
    let header = with_size(made!("boot"), 4);
    let dead = Flash::blank(0x40_0000).with(0, &header).with(0x1000, &version_2(STOCK_1_5_5)).with_sdk(true).0;
    let fit = plan_fit(&dead, &Target { chip, origin: Origin::ThisDevice, current: None });
    assert_eq!((fit.verdict, fit.reasons[0].code), (FitVerdict::MustNot, FindingCode::NoUserImage));
    assert!(fit.reasons[0].explanation.contains("there is some at 0x1000"), "{}", fit.reasons[0].explanation);
}

#[test]
fn a_1_mb_backup_of_a_4_mb_pow_is_incomplete_and_leaves_the_end_of_the_flash_alone() {
    let whole = Flash::blank(0x40_0000).with(0, &with_size(made!("boot"), 4)).with(0x1000, &version_2(STOCK_1_5_5));
    let whole = whole.with_sdk(false).0;
    let backup = &whole[..MIB];
    let report = inspect(backup, None);
    let finding = report.findings.iter().find(|finding| finding.code == FindingCode::Incomplete).expect("is told");
    assert!(finding.explanation.contains("1 MB") && finding.explanation.contains("4 MB"), "{}", finding.explanation);

    // Custom firmware has overwritten the start; the end still holds the radio calibration of this device.
    let custom = arduino(b"custom firmware");
    let present = Flash(whole.clone()).with(0, &custom).0;
    let device = VirtualDevice::new(in_flash_mode(present.clone()));
    let fit = restore_as_recommended(&device, backup, Origin::ThisDevice);
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::NeedsChange, vec![FindingCode::Incomplete]));
    let flash = device.flash();
    assert!(flash[..MIB] == *backup);
    assert!(flash[4 * MIB - SDK_BYTES..] == present[4 * MIB - SDK_BYTES..], "the end of the flash was touched");
    assert!(flash == whole, "and so the device is whole again");
}

#[test]
fn no_packet_header_is_told_as_what_it_is_started_normally_or_silent() {
    let device = VirtualDevice::new(MachineConfig { powered: false, ..in_flash_mode(running_stock(0x10_0000)) });
    device.release_button();
    let switch = device.clone();
    let mut events = 0;
    let options = ConnectOptions { patience: Duration::from_secs(10), ..ConnectOptions::default() };
    let outcome = block_on(connect(device.port(), device.clock(), &options, &CancelToken::new(), &mut |_| {
        events += 1;
        if events == 8 {
            switch.power_on();
        }
    }));
    let error = outcome.map(|_| ()).expect_err("without the button there is no loader").error;
    assert_eq!(error, FlasherError::StartedNormally { mode: 3 });
    assert!(error.to_string().contains("hold the button (GPIO0 to GND) while you switch it on"));

    let silent = VirtualDevice::new(MachineConfig { powered: false, ..in_flash_mode(vec![0xFF; MIB]) });
    let error = try_connect(&silent).0.map(|_| ()).expect_err("nothing answers");
    assert_eq!(error, FlasherError::NoAnswer);
    let text = error.to_string();
    assert!(["RX", "GND", "3.3 V"].iter().all(|word| text.contains(word)), "{text}");

    // The same message in the middle of a read: an answer is lost for a second, and the work goes on by itself.
    let to_host = LineFaults { silence: vec![(60_000, Duration::from_secs(1))], ..LineFaults::default() };
    let faults = FaultPlan { to_host, ..FaultPlan::default() };
    let device = VirtualDevice::new(MachineConfig { faults, ..in_flash_mode(running_stock(0x10_0000)) });
    let (backup, report) = back_up(&mut connected(&device)).expect("heals");
    assert!(backup == device.flash() && report.repairs > 0);
}

#[test]
fn a_wrong_port_is_told_by_what_is_or_is_not_heard_there() {
    let mut chatter = Speaker::default().at_baud(9600);
    for _ in 0..80 {
        chatter = chatter.waits(100).says("$GPGGA,123519,4807.038,N,01131.000,E\n");
    }
    let other = VirtualDevice::new(MachineConfig { flash: chatter.image(), ..MachineConfig::default() });
    other.power_on();
    other.advance(Duration::from_secs(1));
    let (outcome, events) = try_connect(&other);
    assert_eq!(outcome.err(), Some(FlasherError::OnlyNoise));
    assert!(events.contains(&ConnectEvent::Noise));

    let nothing = VirtualDevice::new(MachineConfig::default());
    assert_eq!(try_connect(&nothing).0.err(), Some(FlasherError::NoAnswer));
    nothing.unplug();
    assert_eq!(try_connect(&nothing).0.err(), Some(FlasherError::Port(PortError::Disconnected)));
    assert!(PortError::NoneChosen.to_string().contains("pick your adapter in the list"));
    assert!(PortError::Busy.to_string().contains("Close the other program"));
}

#[test]
fn three_lost_bytes_of_a_packet_are_read_again_without_a_word() {
    // "Corrupt data, expected 0x1000 bytes but received 0xffd bytes".
    let script = (0..3).map(|byte| (100_000 + byte, Damage::Lose)).collect();
    let to_host = LineFaults { script, ..LineFaults::default() };
    let faults = FaultPlan { to_host, ..FaultPlan::default() };
    let device = VirtualDevice::new(MachineConfig { faults, ..in_flash_mode(noisy_flash()) });
    let mut flasher = connected(&device);
    let (backup, report) = back_up(&mut flasher).expect("heals");
    assert!(backup == device.flash(), "the backup differs from the flash");
    assert_eq!(report.repairs, 1);
    assert!(flasher.trace().lines().any(|line| line.text.starts_with("damaged at ")));
}

/// A flash of which every byte has to cross the wire.
fn noisy_flash() -> Vec<u8> {
    let mut state = 7_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..MIB / 4).map(|_| next()).collect()
}

#[test]
fn a_write_whose_md5_differs_is_written_again_and_a_worn_sector_is_named() {
    let image = noisy_flash();
    let to_device = LineFaults { change: 0.000_05, ..LineFaults::default() };
    let faults = FaultPlan { seed: 5, to_device, ..FaultPlan::default() };
    let device = VirtualDevice::new(MachineConfig { faults, ..in_flash_mode(vec![0xFF; image.len()]) });
    write(&mut connected(&device), &image, &RestoreOptions::default()).expect("heals");
    assert!(device.flash() == image);

    let faults = FaultPlan { bad_sectors: vec![0x1_2345], ..FaultPlan::default() };
    let worn = VirtualDevice::new(MachineConfig { faults, ..in_flash_mode(vec![0xFF; image.len()]) });
    let error = write(&mut connected(&worn), &image, &RestoreOptions::default()).expect_err("the sector is worn");
    let FlasherError::NotWritten { ranges } = &error else { panic!("{error}") };
    assert_eq!(ranges, &[0x1_2000..0x1_3000]);
    assert!(error.to_string().contains("stronger 3.3 V supply"));
}

#[test]
fn after_a_new_flash_chip_boot_at_1000_and_81000_is_cured_by_the_whole_backup() {
    // The boot loader was written, and user1 and user2 were not found where it looks.
    let words = "error magic!\njump to run user2 @ 81000\n\nerror magic!\nbackup boot failed.\n";
    let alone = Speaker::default().says(BOOT_1_6).says(words).image();
    let device = VirtualDevice::new(in_flash_mode(Flash::blank(0x10_0000).with(0, &alone).0));
    let verdict = starts(&device);
    assert_eq!(verdict, BootVerdict::LoaderFailed { fault: LoaderFault::NoUserImage });
    assert!(verdict.explanation().contains("0x1000 for user1") && verdict.explanation().contains("0x81000"));
    assert!(verdict.next_step().contains("whole backup with its header kept"));

    // The same in the bytes: seen before anything is written.
    let half = Flash::blank(0x10_0000).with(0, made!("boot")).with_sdk(false).0;
    let finding = inspect(&half, None).findings.into_iter().find(|finding| finding.code == FindingCode::NoUserImage);
    assert_eq!(finding.map(|finding| finding.severity), Some(Severity::Blocking));

    device.power_off();
    device.hold_button();
    device.power_on();
    restore_as_recommended(&device, &running_stock(0x10_0000), Origin::Unknown);
    assert_eq!(starts(&device), BootVerdict::Started);
}

#[test]
fn custom_firmware_runs_where_the_original_misses_its_radio_parameters() {
    // What the SDK of the original says where its end-of-flash sectors are blank, and then it restarts.
    let original = Speaker::default().says(BOOT_1_6).says("rf_cal[0] !=0x05,is 0xFF\n").image();
    let device = VirtualDevice::new(in_flash_mode(Flash::blank(0x10_0000).with(0, &original).0));
    let verdict = starts(&device);
    assert_eq!(verdict, BootVerdict::LoaderFailed { fault: LoaderFault::InitData });
    assert!(verdict.explanation().contains("four sectors before the end"));

    // Custom firmware brings its own: the same device with the same blank end runs it.
    let custom = Speaker::default().says("custom firmware, radio set up from its own table\n").image();
    device.set_flash(&custom);
    assert!(starts(&device).is_good());

    // The backup without them is known as such, and the planner keeps what the device still has.
    let flash = stock_flash().with(0xF_C000, &[0xFF; 0x1000]).0;
    let report = inspect(&flash, None);
    assert_eq!(
        report.active().map(|found| (found.firmware, found.confidence)),
        Some((Firmware::IteadStock, Confidence::Certain))
    );
    let chip = ChipFacts { flash_size: 0x10_0000, embedded_flash: false };
    let fit = plan_fit(&flash, &Target { chip, origin: Origin::ThisDevice, current: None });
    assert_eq!((fit.verdict, asked(&fit)), (FitVerdict::NeedsChange, vec![FindingCode::NoRadioData]));
    assert_eq!(fit.recommended(), [Change::KeepSectors(vec![0xF_B000..0xF_C000, 0xF_C000..0xF_D000])]);
}

#[test]
fn a_chip_that_is_still_in_its_loader_is_told_to_let_go_of_the_button() {
    let device = VirtualDevice::new(in_flash_mode(running_stock(0x10_0000)));
    let verdict = check(&device).0.verdict;
    assert_eq!(verdict, BootVerdict::InLoader);
    assert!(verdict.next_step().contains("release the button"));
    assert_eq!(starts(&device), BootVerdict::Started);
}

#[test]
fn every_test_that_the_answers_name_exists() {
    let answers = include_str!("../../docs/questions.md");
    let sources = [
        ("questions", include_str!("questions.rs")),
        ("listen", include_str!("listen.rs")),
        ("image_fit", include_str!("image_fit.rs")),
        ("image_health", include_str!("image_health.rs")),
        ("image_layout", include_str!("image_layout.rs")),
        ("image_parts", include_str!("image_parts.rs")),
    ];
    let mut named = 0;
    for name in answers.split('`').skip(1).step_by(2) {
        let Some((module, test)) = name.split_once("::").filter(|(module, _)| *module != "switchback") else {
            continue;
        };
        let (_, source) = sources.iter().find(|source| source.0 == module).unwrap_or_else(|| panic!("{name}"));
        assert!(source.contains(&format!("#[test]\nfn {test}() {{")), "docs/questions.md names {name}");
        named += 1;
    }
    assert!(named >= 10, "only {named} tests are named");
}
