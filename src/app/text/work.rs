//! Words of work under way and of its results: back up, erase, compare, verify, done.

use crate::app::{
    deeds::{Deed, Ended},
    format,
};
use crate::flasher::progress::{Operation, Phase};
pub use crate::words::text::work::*;

pub const SUMMARY_FILE: &str = "switchback-session";

/// How much of an unfinished backup is in the library.
pub fn is_there(settled: u32, size: u32) -> String {
    crate::words::text::work::is_there(format::percent(settled, size))
}

/// Heading while an operation runs.
pub fn running(operation: Operation) -> &'static str {
    match operation {
        Operation::Backup => backup_running(),
        Operation::Restore => super::restore::running(),
        Operation::Erase => erase_running(),
        Operation::Compare => compare_running(),
        Operation::Verify => verify_running(),
    }
}

/// Heading when an operation failed.
pub fn failed(operation: Operation) -> &'static str {
    match operation {
        Operation::Backup => failed_backup(),
        Operation::Restore => failed_restore(),
        Operation::Erase => failed_erase(),
        Operation::Compare => failed_compare(),
        Operation::Verify => failed_verify(),
    }
}

/// What a phase does, in a few words.
pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Probing => phase_probing(),
        Phase::Reading => phase_reading(),
        Phase::Packing => phase_packing(),
        Phase::Erasing => phase_erasing(),
        Phase::Writing => phase_writing(),
        Phase::Verifying => phase_verifying(),
        Phase::Healing => phase_healing(),
    }
}

/// Name of an operation that was done.
pub fn done(operation: Operation) -> &'static str {
    match operation {
        Operation::Backup => backup_done(),
        Operation::Restore => super::restore::done(),
        Operation::Erase => erase_done(),
        Operation::Compare => done_compare(),
        Operation::Verify => verify_ok(),
    }
}

/// The rate of a link.
pub fn baud(baud: u32) -> String {
    format!("{baud} baud")
}

/// An adapter by its USB ids.
pub fn usb_ids(vendor: u16, product: u16) -> String {
    format!("USB {vendor:04X}:{product:04X}")
}

/// What was done, and how it ended.
pub fn deed(deed: &Deed) -> String {
    match deed.ended {
        Ended::Done { .. } => done(deed.operation).to_owned(),
        Ended::Failed => failed(deed.operation).to_owned(),
        Ended::Cancelled => deed_cancelled(running(deed.operation)),
    }
}

fn with_proof(deed: &Deed, proof: &str) -> String {
    crate::words::text::work::deed_with_proof(self::deed(deed), proof)
}

/// The same, with whether the device has proven it.
pub fn deed_with_proof(deed: &Deed) -> String {
    match deed.ended {
        Ended::Done { is_proven: true } => with_proof(deed, proven()),
        Ended::Done { is_proven: false } if deed.operation == Operation::Compare => self::deed(deed),
        _ => with_proof(deed, not_proven()),
    }
}

/// The lines, in their order.
pub fn done_steps() -> [(&'static str, &'static str); 3] {
    [
        (done_steps_1_title(), done_steps_1_text()),
        (done_steps_2_title(), done_steps_2_text()),
        (done_steps_3_title(), done_steps_3_text()),
    ]
}
