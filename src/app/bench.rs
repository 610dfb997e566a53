//! The emulated Sonoff on the page's bench: its power, its button, its LED, and time passing for it while nobody talks
//! to it.

use super::{
    any_port::{AnyClock, AnyPort},
    components::sonoff::SonoffLook,
    contexts::contexts,
    late::Late,
    part::part,
};
use crate::browser::{clock::BrowserClock, pacer};
use crate::device::{
    MachineConfig, VirtualDevice,
    port::{Output, Pacer},
};
use crate::flasher::port::Clock as _;
use core::{cell::Cell, future::Future, ops::Deref, pin::Pin, time::Duration};
use leptos::{prelude::*, task::spawn_local};
use std::rc::Rc;

/// The firmware that the virtual Sonoff comes with: it blinks the LED.
const FIRMWARE: &[u8] = include_bytes!("../../firmware/blink/blink.bin");
/// Size of its flash, bytes.
const FLASH_SIZE_BYTES: usize = 1024 * 1024;
/// Where its made-up program data lies, bytes: something to read, compare and restore.
const FILLER: core::ops::Range<usize> = 0x1_0000..0x5_0000;
/// Where firmware on a flash of this size looks for its radio parameters, bytes.
const PHY_INIT: usize = FLASH_SIZE_BYTES - 0x4000;
/// Stands for the radio parameters: a valid set begins with 05.
const PHY_INIT_DATA: [u8; 4] = [0x05, 0x00, 0x04, 0x02];
/// The event loop gets a turn after this much work.
const TURN: Duration = Duration::from_millis(12);

/// How often the LED is looked at while the firmware runs.
const FRAME: Duration = Duration::from_millis(50);
/// How much time passes for the device in one go; a turn of the event loop follows.
const SLICE: Duration = Duration::from_millis(5);
/// So many changes of the LED since power-on make it a blinking one.
const BLINKS: usize = 4;

/// How the device on the bench stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BenchState {
    /// Nothing was ever put on the bench.
    Empty,
    /// It waits in its loader, or the flasher runs on it.
    InLoader,
    /// It was powered on without the button; its LED did not blink so far.
    Started,
    /// Its firmware runs: the LED blinks.
    Blinking,
}

/// The bench.
#[derive(Clone, Copy)]
pub struct Bench(Late<State>);

/// What is on the bench.
pub struct State {
    /// How the device stands.
    pub state: RwSignal<BenchState>,
    /// What its drawing shows.
    pub look: RwSignal<SonoffLook>,
    device: StoredValue<Option<VirtualDevice>, LocalStorage>,
    /// Counts devices: each has an address of its own.
    made: StoredValue<u8>,
    /// Counts power-cycles, so that the clockwork of an earlier one stops.
    cycle: StoredValue<u32>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            state: RwSignal::new(BenchState::Empty),
            look: RwSignal::new(SonoffLook::default()),
            device: StoredValue::new_local(None),
            made: StoredValue::new(0),
            cycle: StoredValue::new(0),
        }
    }
}

impl Deref for Bench {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Bench {
    /// An empty bench.
    pub fn new() -> Self {
        Self(Late::new())
    }

    /// The open port to the device as it is, and its clock; a new device where the bench is empty.
    pub fn open(self) -> (AnyPort, AnyClock) {
        let device = self.device();
        (AnyPort::Virtual(Box::new(device.port())), AnyClock::Virtual(Rc::new(device.clock())))
    }

    fn device(self) -> VirtualDevice {
        let device = self.device.with_value(Clone::clone).unwrap_or_else(|| new_device(self.made.get_value()));
        self.device.set_value(Some(device.clone()));
        device
    }

    /// Powers the device on with the button held. It keeps its flash from one connection to the next.
    fn hold(self) {
        self.cycle.update_value(|cycle| *cycle += 1);
        let device = self.device();
        device.power_off();
        device.hold_button();
        device.power_on();
        self.look.set(SonoffLook { led_is_on: false, button_is_held: true });
        self.state.set(BenchState::InLoader);
    }

    /// Takes the device away: the next one is another.
    pub fn clear(self) {
        self.cycle.update_value(|cycle| *cycle += 1);
        self.device.set_value(None);
        self.made.update_value(|made| *made = made.wrapping_add(1));
        self.look.set(SonoffLook::default());
        self.state.set(BenchState::Empty);
    }

    /// Power off and on without the button: the firmware starts.
    pub fn power_cycle(self) {
        let Some(device) = self.device.with_value(Clone::clone) else { return };
        device.power_off();
        device.release_button();
        device.power_on();
        self.state.set(BenchState::Started);
        self.cycle.update_value(|cycle| *cycle += 1);
        spawn_local(self.run(device, self.cycle.get_value()));
    }

    /// Lets time pass for the device until the next power-cycle.
    async fn run(self, device: VirtualDevice, cycle: u32) {
        let clock = BrowserClock;
        let started = device.now();
        while self.cycle.get_value() == cycle {
            let begin = clock.now();
            let mut passed = Duration::ZERO;
            while passed < FRAME {
                device.advance(SLICE);
                passed += SLICE;
                pacer::breathe().await;
            }
            self.show(&device);
            if self.state.get_untracked() == BenchState::Started && blinks(&device, started) >= BLINKS {
                self.state.set(BenchState::Blinking);
            }
            clock.sleep((begin + FRAME).saturating_sub(clock.now())).await;
        }
    }

    /// Brings the drawing in line with the device.
    fn show(self, device: &VirtualDevice) {
        let look = SonoffLook { led_is_on: device.led_is_on(), button_is_held: device.is_button_held() };
        if self.look.get_untracked() != look {
            self.look.set(look);
        }
    }
}

part! {
    /// Powers the device on with the button held, and opens the port to it: with the emulation, which comes as a part.
    bench: pub fn in_loader(bench: Bench) -> (AnyPort, AnyClock) {
        bench.hold();
        bench.open()
    }
}

part! {
    /// Only fetches the emulation.
    bench: pub fn fetch() -> () {}
}

part! {
    /// Power off and on without the button, with the emulation, which comes as a part.
    bench: pub fn restarted(bench: Bench) -> () {
        bench.power_cycle();
    }
}

/// The page's bench.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_bench() -> Bench {
    contexts().bench
}

/// How often the LED has changed since `started`.
fn blinks(device: &VirtualDevice, started: Duration) -> usize {
    let changes = device.output_changes();
    changes.iter().filter(|change| change.output == Output::Led && change.at >= started).count()
}

/// The device number `number` of this page, as it leaves the factory.
fn new_device(number: u8) -> VirtualDevice {
    let mut flash = vec![0xFF; FLASH_SIZE_BYTES];
    flash[..FIRMWARE.len()].copy_from_slice(FIRMWARE);
    let words = (0..).map(|number: u32| format!("virtual sonoff {number:06} ").into_bytes());
    for (byte, word) in flash[FILLER].iter_mut().zip(words.flatten()) {
        *byte = word;
    }
    flash[PHY_INIT..PHY_INIT + PHY_INIT_DATA.len()].copy_from_slice(&PHY_INIT_DATA);
    let mut config = MachineConfig { flash, button_held: true, powered: true, ..MachineConfig::default() };
    let [.., last] = &mut config.mac;
    *last = last.wrapping_add(number);
    let device = VirtualDevice::new(config);
    device.set_pacer(Rc::new(PagePacer(Cell::new(Duration::ZERO))));
    device
}

/// Lets the page live while the emulation works: a turn of the event loop whenever [`TURN`] has passed.
struct PagePacer(Cell<Duration>);

impl Pacer for PagePacer {
    fn breathe(&self, _virtual_now: Duration) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(async {
            if BrowserClock.now().saturating_sub(self.0.get()) >= TURN {
                pacer::breathe().await;
                self.0.set(BrowserClock.now());
            }
        })
    }
}
