//! Words of the boot check and the serial console.

use crate::flasher::monitor::LineEnd;

pub const TITLE: &str = "Console";
pub const LEAD: &str = "Hear what the device says: whether it starts after a restore, why it does not, and everything its firmware prints.";

pub const SOURCE: &str = "Listen to";
pub const SOURCE_ADAPTER: &str = "a device on a USB adapter";
pub const SOURCE_VIRTUAL: &str = "the virtual Sonoff";
pub const SOURCE_HINT: &str =
    "Listening ends the connection to the flasher. Wiring is the same as for flashing, without the button.";

pub const CHECK_TITLE: &str = "Boot check";
pub const CHECK_TEXT: &str =
    "Listens while the device is switched on and says in words what became of it: started, or what stopped it.";
pub const CHECK_GO: &str = "Check the start";
pub const CHECK_NOW_TITLE: &str = "Now switch the device off and on";
pub const CHECK_NOW: &str = "Let go of the button. Take the 3.3 V wire off for two seconds and put it back; leave the USB plug in, an unplugged adapter hears nothing. A board that resets by its adapter (NodeMCU, Wemos) has been restarted already.";
pub const CHECK_HEARD: &str = "firmware heard at";
pub const CHECK_LINK: &str = "Check the start";
pub const CHECK_DONE_TITLE: &str = "Does it start?";
pub const CHECK_DONE_TEXT: &str = "The boot check listens while you switch it on and says what it hears.";

pub const CONSOLE_TITLE: &str = "Serial console";
pub const CONSOLE_GO: &str = "Open the console";
pub const STOP: &str = "Stop listening";
pub const RATE: &str = "Rate in baud";
pub const RATE_HINT: &str = "The chip’s own boot text comes at 74880, most firmware speaks at 115200.";
pub const RATE_BAD: &str = "Write a number from 300 to 4000000.";
pub const LINE: &str = "Line to send";
pub const LINE_END: &str = "Ends with";
pub const SEND: &str = "Send";
pub const PAUSE: &str = "Pause";
pub const RESUME: &str = "Go on";
pub const CLEAR: &str = "Clear";
pub const SAVE: &str = "Save log";
pub const SAVE_NAME: &str = "switchback-console.txt";
pub const HEARD: &str = "What was heard";
pub const NOTHING: &str = "Nothing yet.";
pub const FAILED: &str = "Listening stopped";

/// Name of a line end.
pub const fn line_end(end: LineEnd) -> &'static str {
    match end {
        LineEnd::None => "nothing",
        LineEnd::Lf => "LF",
        LineEnd::Cr => "CR",
        LineEnd::CrLf => "CR LF",
    }
}
