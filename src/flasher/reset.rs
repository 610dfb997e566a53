//! DTR/RTS sequences as data, and their runner.
//!
//! On boards with the usual two-transistor circuit RTS alone pulls EN (reset) low and DTR alone pulls GPIO0 low; both
//! together do nothing. The times are esptool's (`reset.py`, restated in the protocol sheet, section 4).

use crate::flasher::error::FlasherError;
use crate::flasher::link::Link;
use crate::flasher::port::{Clock, Port, PortError, Signals};
use core::time::Duration;

/// One step: set both lines, then wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    signals: Signals,
    wait: Duration,
}

const fn step(dtr: bool, rts: bool, wait_ms: u64) -> Step {
    Step { signals: Signals { dtr, rts }, wait: Duration::from_millis(wait_ms) }
}

/// Reset into the loader.
pub(crate) const CLASSIC: [Step; 3] = [step(false, true, 100), step(true, false, 50), step(false, false, 0)];
/// The same with a longer hold of GPIO0, for boards with a large capacitor at EN.
pub(crate) const CLASSIC_SLOW: [Step; 3] = [step(false, true, 100), step(true, false, 550), step(false, false, 0)];
/// For adapters whose driver passes through both lines asserted.
pub(crate) const TIGHT: [Step; 6] = [
    step(false, false, 0),
    step(true, true, 0),
    step(false, true, 100),
    step(true, false, 50),
    step(false, false, 0),
    step(false, false, 0),
];
/// Reset into the flashed firmware.
pub(crate) const HARD_RESET: [Step; 2] = [step(false, true, 100), step(false, false, 0)];

/// Runs a sequence; false where the adapter has no modem lines.
pub(crate) async fn run<P: Port, C: Clock>(link: &mut Link<P, C>, steps: &[Step]) -> Result<bool, FlasherError> {
    for step in steps {
        match link.set_signals(step.signals).await {
            Ok(()) => {}
            Err(PortError::Unsupported { .. }) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        if !step.wait.is_zero() {
            link.clock().sleep(step.wait).await;
        }
    }
    Ok(true)
}

/// Runs a sequence on a port that no session has; false where the adapter has no modem lines.
pub(crate) async fn run_on<P: Port, C: Clock>(port: &mut P, clock: &C, steps: &[Step]) -> Result<bool, FlasherError> {
    for step in steps {
        match port.set_signals(step.signals).await {
            Ok(()) => {}
            Err(PortError::Unsupported { .. }) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        clock.sleep(step.wait).await;
    }
    Ok(true)
}
