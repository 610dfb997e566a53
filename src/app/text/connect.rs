//! Words of the connect page.

use crate::flasher::connect::ConnectEvent;
pub use crate::words::text::connect::*;

/// What was heard while the chip was called, and what to do about it.
pub fn heard(event: &ConnectEvent) -> String {
    let text = match event {
        ConnectEvent::Listening => heard_silence(),
        ConnectEvent::Noise => heard_noise(),
        ConnectEvent::StartedNormally { .. } => heard_normal_start(),
        ConnectEvent::InFlashMode => heard_flash_mode(),
        ConnectEvent::LoaderFound { stub_was_running: false } => heard_loader(),
        ConnectEvent::LoaderFound { stub_was_running: true } => heard_stub(),
        ConnectEvent::UploadingStub => heard_uploading(),
        ConnectEvent::ChangingSpeed { baud } => return heard_speed(*baud),
        ConnectEvent::TooFast { baud } => return heard_too_fast(*baud),
    };
    text.to_owned()
}

/// The lines, in their order.
pub fn steps() -> [(&'static str, &'static str); 3] {
    [(steps_1_title(), steps_1_text()), (steps_2_title(), steps_2_text()), (steps_3_title(), steps_3_text())]
}
