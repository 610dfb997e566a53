//! Words of the help page: safety, wiring, browsers, privacy. Those about trouble stand in `trouble`.

pub use crate::words::text::help::*;
pub const LICENCE_NAME: &str = "MIT or Apache-2.0";

/// The lines, in their order.
pub fn safety_text() -> [&'static str; 4] {
    [safety_text_1(), safety_text_2(), safety_text_3(), safety_text_4()]
}

/// The lines, in their order.
pub fn wiring_rows() -> [(&'static str, &'static str, &'static str); 4] {
    [
        (wiring_rows_1_first(), wiring_rows_1_second(), wiring_rows_1_third()),
        (wiring_rows_2_first(), wiring_rows_2_second(), wiring_rows_2_third()),
        (wiring_rows_3_first(), wiring_rows_3_second(), wiring_rows_3_third()),
        (wiring_rows_4_first(), wiring_rows_4_second(), wiring_rows_4_third()),
    ]
}

/// The lines, in their order.
pub fn button_steps() -> [&'static str; 4] {
    [button_steps_1(), button_steps_2(), button_steps_3(), button_steps_4()]
}

/// The lines, in their order.
pub fn privacy_text() -> [&'static str; 4] {
    [privacy_text_1(), privacy_text_2(), privacy_text_3(), privacy_text_4()]
}
