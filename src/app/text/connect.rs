//! Words of the connect page.

use crate::flasher::connect::ConnectEvent;
pub use crate::words::text::connect::*;

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

/// The lines, in their order.
pub fn steps() -> [(&'static str, &'static str); 3] {
    [(steps_1_title(), steps_1_text()), (steps_2_title(), steps_2_text()), (steps_3_title(), steps_3_text())]
}
