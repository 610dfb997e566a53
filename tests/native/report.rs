//! The report of real sessions on the emulated device, whose flash holds secrets that are known here.

use super::image_support::{SECRETS, stock_flash};
use pollster::block_on;
use switchback::app::report::{Surroundings, report, transcript};
use switchback::device::MachineConfig;
use switchback::device::fault::{FaultPlan, LineFaults};
use switchback::device::port::VirtualDevice;
use switchback::flasher::assembly::Assembly;
use switchback::flasher::backup::BackupOptions;
use switchback::flasher::connect::{ConnectOptions, connect};
use switchback::flasher::plan::RestoreOptions;
use switchback::flasher::progress::{CancelToken, Control};

const MAC: [u8; 6] = [0x5C, 0xCF, 0x7F, 0xA1, 0xB2, 0xC3];

/// What a session with a backup and a restore of everything leaves: its transcript, and the report with it and a log.
fn session(seed: u64) -> (String, String) {
    let flash = stock_flash().0;
    let damage = LineFaults { change: 0.000_01, loss: 0.000_01, ..LineFaults::default() };
    let faults = FaultPlan { seed, to_host: damage.clone(), to_device: damage, ..FaultPlan::default() };
    let config = MachineConfig {
        flash: flash.clone(),
        mac: MAC,
        faults,
        button_held: true,
        powered: true,
        ..MachineConfig::default()
    };
    let device = VirtualDevice::new(config);
    let cancel = CancelToken::new();
    let options = ConnectOptions::default();
    let mut on_event = |_| {};
    let connecting = connect(device.port(), device.clock(), &options, &cancel, &mut on_event);
    let mut flasher = block_on(connecting).map_err(|failure| failure.error).expect("connects");
    let mut assembly = Assembly::new(flasher.identity().flash_size);
    let mut ignore = |_| {};
    let mut control = Control::new(&cancel, &mut ignore);
    block_on(flasher.backup(&mut assembly, &BackupOptions::default(), &mut control)).expect("backs up");
    assert!(assembly.into_bytes() == flash, "the backup differs from the flash");
    block_on(flasher.erase_flash(&mut control)).expect("erases");
    let options = RestoreOptions { write_all: true, ..RestoreOptions::default() };
    let plan = block_on(flasher.plan_restore(&flash, &options, &mut control)).expect("plans");
    block_on(flasher.restore(&plan, &flash, &mut control)).expect("restores");

    let transcript = transcript(flasher.trace().lines());
    let around = Surroundings {
        browser: "Browser/1.0 (System)".to_owned(),
        adapter: Some(flasher.port_info()),
        device: Some((flasher.identity().clone(), flasher.link())),
    };
    let log = format!("12:00:00 Connected: ESP8266EX {}\n12:00:09 “{}” is sound\n", flasher.identity().mac, SECRETS[0]);
    let report = report(&around, &log, &transcript);
    (transcript, report)
}

/// The forms in which bytes could stand in a text.
fn forms(secret: &str) -> Vec<String> {
    let hex = |gap: &str| secret.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(gap);
    let decimal = secret.bytes().map(|byte| byte.to_string()).collect::<Vec<_>>().join(", ");
    vec![secret.to_lowercase(), hex(""), hex(" "), hex(":"), hex(", "), decimal, format!("{:?}", secret.as_bytes())]
}

#[test]
fn the_report_of_a_session_holds_no_secret_of_the_flash_and_no_whole_mac_address() {
    let mut has_trouble = false;
    for seed in 1..=4 {
        let (transcript, report) = session(seed);
        has_trouble |= transcript.contains("damaged at ");
        // Both would be there if nothing were left out.
        assert!(transcript.contains("5C:CF:7F:A1:B2:C3"), "{transcript}");
        assert!(report.contains("5C:CF:7F…") && !report.to_lowercase().contains("a1:b2:c3"), "{report}");
        let lower = report.to_lowercase();
        for secret in SECRETS {
            for form in forms(secret) {
                assert!(!lower.contains(&form), "{form} stands in:\n{report}");
            }
        }
    }
    assert!(has_trouble, "no session was disturbed, so its transcript shows nothing of that");
}

#[test]
fn the_report_tells_version_browser_adapter_chip_flash_and_speed() {
    let (_, report) = session(1);
    for fact in [
        concat!("Page version: ", env!("CARGO_PKG_VERSION")),
        "Browser: Browser/1.0 (System)",
        "Adapter: the virtual Sonoff",
        "Chip: ESP8266EX, 5C:CF:7F…",
        "1048576 bytes",
        " baud",
        "Transcript of the wire:",
    ] {
        assert!(report.contains(fact), "{fact} is not in:\n{report}");
    }
}

#[test]
fn an_adapter_is_named_by_its_usb_ids() {
    let info = switchback::flasher::port::PortInfo {
        usb_vendor_id: Some(0x10C4),
        usb_product_id: Some(0xEA60),
        is_virtual: false,
    };
    let around = Surroundings { browser: String::new(), adapter: Some(info), device: None };
    assert!(report(&around, "", "").contains("Adapter: USB 10C4:EA60"));
    let none = Surroundings { adapter: None, ..around };
    assert!(report(&none, "", "").contains("Adapter: none so far"));
}
