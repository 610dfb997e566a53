//! The emulated device with trouble on purpose: what was planned happens, and nothing else.

use pollster::block_on;
use std::time::Duration;
use switchback::{
    device::{
        FaultPlan, MachineConfig, VirtualDevice, VirtualPort,
        config::AdapterModel,
        fault::{Damage, LineFaults},
    },
    flasher::port::{Port as _, PortError},
};

/// SYNC as Espressif documents it, framed.
fn sync_frame() -> Vec<u8> {
    let mut frame = vec![0xC0, 0x00, 0x08, 0x24, 0x00, 0, 0, 0, 0, 0x07, 0x07, 0x12, 0x20];
    frame.extend([0x55; 32]);
    frame.push(0xC0);
    frame
}

/// One of the eight answers to it, framed.
const SYNC_ANSWER: [u8; 12] = [0xC0, 1, 8, 2, 0, 0x07, 0x07, 0x12, 0x20, 0, 0, 0xC0];

fn in_loader(faults: FaultPlan) -> VirtualDevice {
    let device =
        VirtualDevice::new(MachineConfig { button_held: true, powered: true, faults, ..MachineConfig::default() });
    device.advance(Duration::from_millis(100));
    device
}

/// Sends SYNC twice (the first is used up by the measuring of its pulses) and hears what comes.
fn sync(port: &mut VirtualPort) -> Result<Vec<u8>, PortError> {
    let mut heard = Vec::new();
    for _ in 0..2 {
        block_on(port.write(&sync_frame()))?;
        while block_on(port.read(&mut heard, Duration::from_millis(100)))? > 0 {}
    }
    Ok(heard)
}

#[test]
fn without_faults_all_eight_answers_arrive() {
    let mut port = in_loader(FaultPlan::default()).port();
    assert_eq!(sync(&mut port).unwrap(), SYNC_ANSWER.repeat(8));
}

#[test]
fn a_byte_that_is_lost_on_the_way_to_the_host_is_missing_and_no_other() {
    let to_host = LineFaults { script: vec![(14, Damage::Lose)], ..LineFaults::default() };
    // The banner went by before the port was opened; bytes are counted from power-up.
    let banner = in_loader(FaultPlan::default()).take_console().len() as u64;
    let to_host =
        LineFaults { script: to_host.script.iter().map(|(at, how)| (at + banner, *how)).collect(), ..to_host };
    let mut port = in_loader(FaultPlan { to_host, ..FaultPlan::default() }).port();
    let mut expected = SYNC_ANSWER.repeat(8);
    expected.remove(14);
    assert_eq!(sync(&mut port).unwrap(), expected);
}

#[test]
fn the_same_seed_makes_the_same_trouble() {
    let run = |seed| {
        let to_host = LineFaults { change: 0.05, loss: 0.05, ..LineFaults::default() };
        let mut port = in_loader(FaultPlan { seed, to_host, ..FaultPlan::default() }).port();
        sync(&mut port).unwrap()
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
}

#[test]
fn an_adapter_that_is_unplugged_takes_the_port_and_the_power_with_it() {
    let device = in_loader(FaultPlan { unplug_after: Some(120), ..FaultPlan::default() });
    let mut port = device.port();
    assert_eq!(sync(&mut port), Err(PortError::Disconnected));
    assert!(!device.is_powered() && !device.is_plugged());
    device.plug();
    assert_eq!(block_on(port.write(&[0])), Err(PortError::Disconnected), "the old port stays gone");
    device.advance(Duration::from_millis(100));
    let mut port = device.port();
    assert_eq!(sync(&mut port).unwrap(), SYNC_ANSWER.repeat(8), "the button was still held");
}

#[test]
fn a_board_with_its_own_power_survives_the_unplugging() {
    let adapter = AdapterModel { powers_board: false, ..AdapterModel::default() };
    let device = VirtualDevice::new(MachineConfig { adapter, powered: true, ..MachineConfig::default() });
    device.unplug();
    assert!(device.is_powered());
}

#[test]
fn power_lost_at_a_byte_silences_the_device_until_it_is_switched_on() {
    let device = in_loader(FaultPlan { power_loss_after: Some(130), ..FaultPlan::default() });
    let mut port = device.port();
    let first = sync(&mut port);
    assert!(!device.is_powered(), "{first:?}");
    device.power_on();
    device.advance(Duration::from_millis(100));
    let mut port = device.port();
    assert_eq!(sync(&mut port).unwrap(), SYNC_ANSWER.repeat(8));
}

#[test]
fn silence_swallows_what_falls_into_it() {
    let banner = in_loader(FaultPlan::default()).take_console().len() as u64;
    let silence = vec![(banner, Duration::from_millis(500))];
    let to_host = LineFaults { silence, ..LineFaults::default() };
    let mut port = in_loader(FaultPlan { to_host, ..FaultPlan::default() }).port();
    assert_eq!(sync(&mut port), Ok(Vec::new()));
}

#[test]
fn delayed_answers_arrive_late_and_whole() {
    let to_host = LineFaults { delay: Duration::from_millis(80), ..LineFaults::default() };
    let device = in_loader(FaultPlan { to_host, ..FaultPlan::default() });
    let mut port = device.port();
    let mut heard = Vec::new();
    block_on(port.write(&sync_frame())).unwrap();
    block_on(port.write(&sync_frame())).unwrap();
    while block_on(port.read(&mut heard, Duration::from_millis(200))).unwrap() > 0 {}
    assert_eq!(heard, SYNC_ANSWER.repeat(8));
}
