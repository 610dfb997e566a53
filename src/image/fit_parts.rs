//! Firmware in parts against a device: what holds for a whole image where the parts bring their own start, and what can
//! be said of parts that go beside what is there.

use crate::image::bytes::{clip, is_blank, length};
use crate::image::finding::{Finding, FindingCode, Severity, Words};
use crate::image::fit::{Change, Fit, FitVerdict, Target, plan_fit};
use crate::image::foreign::esp32_image;
use crate::image::health::health;
use crate::image::inspect::{Inspection, inspect};
use crate::image::layout::Layout;
use crate::image::preflight::{esp32_finding, larger};
use core::ops::Range;

/// Parts at their addresses, and what lies between them.
struct Laid<'a> {
    bytes: &'a [u8],
    gaps: &'a [Range<u32>],
}

/// Holds parts, laid at their addresses, against a device. `gaps` are the sectors that no part touches, in order.
#[must_use]
pub fn plan_parts(bytes: &[u8], gaps: &[Range<u32>], target: &Target<'_>) -> Fit {
    let joined = &Laid { bytes, gaps };
    let starts_here = !gaps.iter().any(|gap| gap.start == 0);
    let mut fit = if starts_here { plan_fit(bytes, target) } else { beside(joined, target) };
    // Data behind the firmware is a part of its own, and no sign of a file that was cut off.
    fit.notes.retain(|note| note.code != FindingCode::TruncatedTail);
    for decision in &mut fit.decisions {
        // A move would cover sectors that the parts leave alone.
        decision.options.retain(|option| !matches!(option.change, Change::MoveTo(_)));
    }
    for covered in covered(joined) {
        let part = clip(joined.bytes, covered.clone());
        let Some(foreign) = esp32_image(part) else { continue };
        if !fit.reasons.iter().any(|reason| reason.code == FindingCode::Esp32Image) {
            fit.reasons.insert(0, esp32_finding(part, foreign, covered.start));
        }
    }
    if !fit.reasons.is_empty() {
        fit.verdict = FitVerdict::MustNot;
        fit.decisions.clear();
    }
    fit
}

/// Looks at parts: those that bring their own start as they are, others together with what the device holds, as far as
/// a backup tells it, else the largest of them.
#[must_use]
pub fn inspect_parts(bytes: &[u8], gaps: &[Range<u32>], target: &Target<'_>) -> Inspection {
    let laid = &Laid { bytes, gaps };
    let starts_here = !gaps.iter().any(|gap| gap.start == 0);
    match (starts_here, target.current) {
        (true, _) => inspect(bytes, Some(&target.chip)),
        (false, Some(current)) => inspect(&laid_over(current, laid), Some(&target.chip)),
        (false, None) => {
            let largest = covered(laid).into_iter().max_by_key(|range| range.end.saturating_sub(range.start));
            inspect(clip(bytes, largest.unwrap_or(0..0)), None)
        }
    }
}

/// What lies between the gaps.
fn covered(joined: &Laid<'_>) -> Vec<Range<u32>> {
    let mut covered = Vec::new();
    let mut start = 0;
    for gap in joined.gaps {
        covered.extend(Some(start..gap.start).filter(|range| range.start < range.end));
        start = gap.end;
    }
    covered.push(start..length(joined.bytes));
    covered
}

/// Parts none of which is what the device starts with.
fn beside(joined: &Laid<'_>, target: &Target<'_>) -> Fit {
    let mut notes = vec![start_stays(target)];
    let mut reasons = Vec::new();
    if length(joined.bytes) > target.chip.flash_size {
        reasons.push(larger(joined.bytes, &target.chip));
    } else if let Some(current) = target.current {
        let after = laid_over(current, joined);
        let told = health(&after, &Layout::of(&after), Some(&target.chip));
        notes.extend(told.into_iter().filter(|finding| finding.severity > Severity::Info).map(|mut finding| {
            finding.severity = Severity::Warning;
            finding
        }));
    }
    Fit { verdict: FitVerdict::FitsAsIs, reasons, decisions: Vec::new(), notes }
}

fn start_stays(target: &Target<'_>) -> Finding {
    let explanation = if target.current.is_some() {
        "Nothing is written at address 0, so the device goes on starting what it has there. What follows is said of these \
         parts together with the newest backup of this device."
    } else {
        "Nothing is written at address 0, so the device goes on starting what it has there. Whether that finds these \
         parts cannot be told without a backup of this device."
    };
    let words = Words {
        title: "What the device starts with stays as it is",
        explanation,
        next_step: "Check that the boot loader on the device looks for firmware at these addresses.",
    };
    Finding::new(FindingCode::StartStays, Severity::Info, &words)
}

/// What the flash would hold afterwards.
fn laid_over(current: &[u8], joined: &Laid<'_>) -> Vec<u8> {
    let mut after = current.to_vec();
    for covered in covered(joined) {
        let part = clip(joined.bytes, covered.clone());
        let end = (covered.start as usize).saturating_add(part.len());
        if after.len() < end && !is_blank(part) {
            after.resize(end, 0xFF);
        }
        if let Some(room) = after.get_mut(covered.start as usize..end) {
            room.copy_from_slice(part);
        }
    }
    after
}
