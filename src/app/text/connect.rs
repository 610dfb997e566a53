//! Words of the connect page.

use crate::flasher::connect::ConnectEvent;

pub const EYEBROW: &str = "For Sonoff switches and anything with an ESP8266 or ESP8285";
pub const TITLE: &str = "Keep the firmware your switch came with";
pub const LEAD: &str = "Read the whole memory of your switch before you change anything, and put it back whenever you like. Every copy is proven against the chip itself.";

pub const LEFT_UNDONE: &str = "Something was not finished";
pub const LEFT_UNDONE_TEXT: &str = "Connect the same device to go on with it.";
pub const HALF_BACKUP: &str = "The backup";
pub const HALF_RESTORE: &str = "The restore of";

pub const TRY: &str = "Try the virtual Sonoff";
pub const TRY_TITLE: &str = "No hardware at hand?";
pub const TRY_TEXT: &str = "A complete emulated Sonoff runs in this page. Practise the whole journey on it: nothing can break, and it answers like a real one.";

pub const CONNECT: &str = "Connect";
pub const TRY_AGAIN: &str = "Try again with the same adapter";
pub const CONNECT_TITLE: &str = "Connect your device";
pub const CONNECT_TEXT: &str = "Three things, then choose Connect and pick your USB adapter from the list.";

pub const MAINS_TITLE: &str = "Unplug from the mains first";
pub const MAINS: &str = "The board inside can carry mains voltage on every pin, even on GND. Never open the case or attach a wire while it is plugged in. It gets its power from the adapter instead.";

pub const STEPS: [(&str, &str); 3] = [
    (
        "Wire it up, at 3.3 V",
        "Adapter 3V3 to 3V3, GND to GND, TX to RX, RX to TX. Set the adapter to 3.3 V: 5 V destroys the chip.",
    ),
    (
        "Hold the button while the power comes on",
        "Keep the switch’s button pressed, plug the adapter into USB, count to three, let go. The LED stays dark: the chip now waits for us.",
    ),
    ("Choose Connect", "The browser shows a list of ports. Pick the one that appears when you plug in the adapter."),
];
pub const WIRING_HELP: &str = "More on wiring and the button";

pub const SPEED: &str = "Link speed";
pub const SPEED_AUTO: &str = "Automatic: as fast as the cable allows";
pub const SPEED_HINT: &str = "Leave it on automatic unless your wires are long or the adapter is old.";

pub const NO_SERIAL_TITLE: &str = "This browser cannot talk to USB adapters";
pub const NO_SERIAL: &str = "Connecting a real device needs Web Serial: Chrome or Edge 89 or newer, or Firefox 151 or newer, on a desktop computer. The virtual Sonoff and your library work here all the same.";

pub const LISTENING: &str = "Listening for the chip…";
pub const LISTENING_VIRTUAL: &str = "Starting the virtual Sonoff…";
pub const LISTENING_TEXT: &str =
    "Switchback asks again and again until the chip answers. You can redo the button and the power while it listens.";
pub const ILLUSTRATION: &str = "A Sonoff switch with its case, button and LED, and four wires: 3V3, RX, TX and GND";

pub const WORK_UNDER_WAY: &str = "The device is at work. Wait until it is done, or cancel it first.";
pub const ALREADY: &str = "You are connected";
pub const ALREADY_TEXT: &str = "Everything else starts from the device.";
pub const GO_DEVICE: &str = "Go to the device";

pub const FAILED: &str = "Not connected";
pub const LOST: &str = "The connection was lost";
pub const CONNECTED: &str = "Connected:";
pub const DISCONNECTED: &str = "Disconnected.";

/// What was heard while the chip was called, and what to do about it.
pub fn heard(event: &ConnectEvent) -> String {
    match event {
        ConnectEvent::Listening => {
            "Nothing on the line yet. Hold the button, give it power, and check that TX and RX are crossed.".to_owned()
        }
        ConnectEvent::Noise => {
            "Something is sending, but it makes no sense. The firmware may be running: power off, hold the button, power on."
                .to_owned()
        }
        ConnectEvent::StartedNormally { .. } => {
            "I hear the chip, but it started normally. Power off, hold the button, power on, and keep holding for three seconds."
                .to_owned()
        }
        ConnectEvent::InFlashMode => "The chip is in flash mode. Calling it…".to_owned(),
        ConnectEvent::LoaderFound { stub_was_running: false } => "The chip answers.".to_owned(),
        ConnectEvent::LoaderFound { stub_was_running: true } => {
            "The chip answers: the flasher of an earlier session still runs.".to_owned()
        }
        ConnectEvent::UploadingStub => "Loading the flasher into the chip’s memory…".to_owned(),
        ConnectEvent::ChangingSpeed { baud } => format!("Trying {baud} baud…"),
    }
}
