//! Does this backup suit this device, and what can be changed so that it does: a verdict, and the decisions that a person
//! takes, each with what follows from it.

use crate::image::boot::BootLoader;
use crate::image::bytes::{clip, is_blank, length, u8_at};
use crate::image::chip::ChipFacts;
use crate::image::finding::{Finding, FindingCode, Severity, Words, size_text};
use crate::image::header::{FlashFreq, FlashMode, FlashSize, Header, IMAGE_V2_MAGIC};
use crate::image::health::{health, repeat_period};
use crate::image::inspect::Inspection;
use crate::image::layout::{FileShape, Layout, sdk_regions};
use crate::image::patch::{HeaderChoice, SizeChoice};
use crate::image::region::RegionKind;
use core::ops::Range;
use serde::Serialize;

/// Whose backup it is, as far as the library knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub enum Origin {
    /// Taken from this very device (same MAC address).
    ThisDevice,
    /// Taken from another one.
    OtherDevice,
    /// A file of which nothing is known.
    #[default]
    Unknown,
}

/// The device that a backup is to be restored to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target<'a> {
    /// Its chip and flash.
    pub chip: ChipFacts,
    /// Whose backup it is.
    pub origin: Origin,
    /// What the device's flash held when it was last backed up, where such a backup is at hand.
    pub current: Option<&'a [u8]>,
}

/// The answer in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FitVerdict {
    /// It can be written as it is; what is offered is optional.
    FitsAsIs,
    /// It should not be written without a change; the decisions say which.
    NeedsChange,
    /// It must not be written to this device.
    MustNot,
}

/// Something that is done to a backup on its way to the device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Nothing.
    KeepAsIs,
    /// The header says something else.
    Header(HeaderChoice),
    /// The header says this size, and the SDK's last sectors move to its end.
    MoveTo(FlashSize),
    /// Only the first bytes, this many.
    CutTo(u32),
    /// FF up to a whole word.
    Pad,
    /// It goes to this flash address instead of 0.
    WriteAt(u32),
    /// These sectors of the device stay as they are.
    KeepSectors(Vec<Range<u32>>),
    /// These sectors come from what the device holds now: from there to here, in pairs.
    TakeSectors(Vec<(Range<u32>, u32)>),
}

/// One way to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FitOption {
    /// What is done.
    pub change: Change,
    /// A few words.
    pub title: String,
    /// What follows from it.
    pub consequence: String,
    /// Whether it is what we would do.
    pub recommended: bool,
}

/// A question to the person, with its answers; exactly one is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Why it is asked.
    pub reason: Finding,
    /// The answers, the recommended one first.
    pub options: Vec<FitOption>,
}

/// How a backup suits a device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fit {
    /// The answer in one word.
    pub verdict: FitVerdict,
    /// Why it must not be written; empty otherwise.
    pub reasons: Vec<Finding>,
    /// What the person decides.
    pub decisions: Vec<Decision>,
    /// What else is worth telling.
    pub notes: Vec<Finding>,
}

impl Fit {
    /// The recommended change of each decision.
    #[must_use]
    pub fn recommended(&self) -> Vec<Change> {
        let of =
            |decision: &Decision| decision.options.iter().find(|option| option.recommended).map(|o| o.change.clone());
        self.decisions.iter().filter_map(of).collect()
    }
}

/// Holds a backup (unpacked) against a device.
#[must_use]
pub fn plan_fit(image: &[u8], target: &Target<'_>) -> Fit {
    let layout = Layout::of(image);
    let findings = health(image, &layout, Some(&target.chip));
    weigh(image, &layout, findings, target)
}

/// The same with an inspection of the image at hand, which must have been made for the target's chip.
#[must_use]
pub fn fit_inspected(image: &[u8], inspection: &Inspection, target: &Target<'_>) -> Fit {
    weigh(image, &inspection.layout, inspection.findings.clone(), target)
}

fn weigh(image: &[u8], layout: &Layout, mut notes: Vec<Finding>, target: &Target<'_>) -> Fit {
    let mut decisions = Vec::new();
    let mut reasons = Vec::new();
    let mut taken = Vec::new();
    for finding in &notes {
        match decide(image, layout, target, finding) {
            Outcome::Note => continue,
            Outcome::Refuse => reasons.push(finding.clone()),
            Outcome::Ask(options) => decisions.push(Decision { reason: finding.clone(), options }),
        }
        taken.push(finding.code);
    }
    notes.retain(|finding| !taken.contains(&finding.code));
    decisions.extend(clone_decision(image, layout, target));
    let verdict = match (reasons.is_empty(), decisions.iter().all(keeps_as_is)) {
        (false, _) => FitVerdict::MustNot,
        (true, true) => FitVerdict::FitsAsIs,
        (true, false) => FitVerdict::NeedsChange,
    };
    if verdict == FitVerdict::MustNot {
        decisions.clear();
    }
    Fit { verdict, reasons, decisions, notes }
}

fn keeps_as_is(decision: &Decision) -> bool {
    decision.options.iter().any(|option| option.recommended && option.change == Change::KeepAsIs)
}

/// What becomes of a finding in a plan.
enum Outcome {
    Note,
    Refuse,
    Ask(Vec<FitOption>),
}

fn decide(image: &[u8], layout: &Layout, target: &Target<'_>, finding: &Finding) -> Outcome {
    use FindingCode as Code;
    let options = match finding.code {
        Code::LargerThanFlash => return repeated(image, &target.chip).map_or(Outcome::Refuse, Outcome::Ask),
        Code::LargerThanFlashRestBlank => {
            vec![cut(target.chip.flash_size, "Nothing is lost: all that is left out is blank.")]
        }
        Code::NotMultipleOfFour => vec![option(
            Change::Pad,
            "Fill up to four bytes",
            "Up to three bytes FF are added. If the file was cut off, what is missing stays missing.",
        )],
        Code::NotFirmware | Code::AllBlank => vec![option(
            Change::KeepAsIs,
            "Write it all the same",
            "The device will not start until firmware is written.",
        )],
        Code::NoBootLoader => return no_boot_loader(image, target),
        // Told once where the file is too large for the same reason.
        Code::RepeatedContent if length(image) > target.chip.flash_size => return Outcome::Note,
        Code::RepeatedContent => repeated(image, &target.chip).unwrap_or_default(),
        Code::FlashModeNotDout | Code::FlashModeUnknown => mode_options(target),
        Code::FlashFrequencyHigh | Code::FlashFrequencyUnknown => frequency_options(finding.code),
        Code::HeaderSizeUnknown => unknown_size(layout, target),
        Code::HeaderSizeLarger => return larger_header(layout, target),
        Code::HeaderSizeSmaller if layout.shape == FileShape::Dump => smaller_header(image, layout, target),
        Code::Incomplete => incomplete(layout),
        Code::NoRadioData => return keep_radio(layout, target).map_or(Outcome::Note, Outcome::Ask),
        _ if finding.severity == Severity::Blocking => return Outcome::Refuse,
        _ => return Outcome::Note,
    };
    if options.is_empty() { Outcome::Note } else { Outcome::Ask(options) }
}

fn option(change: Change, title: &str, consequence: &str) -> FitOption {
    FitOption { change, title: title.into(), consequence: consequence.into(), recommended: true }
}

fn second(change: Change, title: &str, consequence: &str) -> FitOption {
    FitOption { recommended: false, ..option(change, title, consequence) }
}

fn cut(size: u32, consequence: &str) -> FitOption {
    option(Change::CutTo(size), &format!("Write the first {} only", size_text(size)), consequence)
}

/// A dump that repeats itself and whose first part is all there is.
fn repeated(image: &[u8], chip: &ChipFacts) -> Option<Vec<FitOption>> {
    let period = repeat_period(image).filter(|period| *period <= chip.flash_size)?;
    let mut options = vec![cut(period, "The rest is a copy of the first part; nothing is lost.")];
    if length(image) <= chip.flash_size {
        options.push(second(
            Change::KeepAsIs,
            "Write all of it",
            "The copies are written too. They do no harm but take time.",
        ));
    }
    Some(options)
}

/// An application alone: it needs Espressif's boot loader in front of it, which may be on the device.
fn no_boot_loader(image: &[u8], target: &Target<'_>) -> Outcome {
    let boot = target.current.map(BootLoader::detect);
    if !matches!(boot, None | Some(BootLoader::Espressif { .. })) || u8_at(image, 0) != Some(IMAGE_V2_MAGIC) {
        return Outcome::Refuse;
    }
    let user2 = target.current.and_then(|bytes| Header::parse(bytes, 0)).and_then(|header| header.flash_size);
    let user2 = user2.and_then(FlashSize::user2_offset).unwrap_or(0x8_1000);
    let first = option(
        Change::WriteAt(0x1000),
        "Write it as user1 at 0x1000",
        "Right for files named user1. The boot loader on the device must be Espressif's, and must choose user1.",
    );
    let other = second(
        Change::WriteAt(user2),
        &format!("Write it as user2 at {user2:#x}"),
        "Right for files named user2. The boot loader on the device must be Espressif's, and must choose user2.",
    );
    Outcome::Ask(vec![first, other])
}

fn mode_options(target: &Target<'_>) -> Vec<FitOption> {
    let dout = Change::Header(HeaderChoice { mode: Some(FlashMode::Dout), ..HeaderChoice::default() });
    let set = option(
        dout,
        "Set the header to DOUT",
        "One byte of the image changes. Every flash can do DOUT; it is a little slower.",
    );
    let keep = second(
        Change::KeepAsIs,
        "Keep the header",
        "Right if this very device ran with it before. Otherwise it may not start.",
    );
    if target.origin == Origin::ThisDevice {
        return vec![FitOption { recommended: true, ..keep }, FitOption { recommended: false, ..set }];
    }
    vec![set, keep]
}

/// A frequency that the flash of this device may not do.
fn frequency_options(code: FindingCode) -> Vec<FitOption> {
    let slower = Change::Header(HeaderChoice { freq: Some(FlashFreq::Mhz40), ..HeaderChoice::default() });
    let keep = second(
        Change::KeepAsIs,
        "Keep the header",
        "Right if the firmware was made for this board, or ran on this device before.",
    );
    let set = second(
        slower,
        "Set the header to 40 MHz",
        "Half a byte of the image changes. Every flash can do 40 MHz; code that runs from flash is slower.",
    );
    if code == FindingCode::FlashFrequencyHigh {
        return vec![FitOption { recommended: true, ..keep }, set];
    }
    vec![FitOption { recommended: true, ..set }, keep]
}

/// The header's size is none that is in use.
fn unknown_size(layout: &Layout, target: &Target<'_>) -> Vec<FitOption> {
    let Some(size) = FlashSize::from_bytes(target.chip.flash_size) else { return Vec::new() };
    let set = Change::Header(HeaderChoice { size: SizeChoice::Detect, ..HeaderChoice::default() });
    let set = second(
        set,
        &format!("Set the header to {}", size.name()),
        "One byte of the image changes, so that the firmware looks for its settings at the end of this flash.",
    );
    let keep = second(Change::KeepAsIs, "Keep the header", "Right if the firmware ran on this device with it.");
    // The slots of Espressif's boot loader hang on the size, and nobody knows which one was meant.
    if matches!(layout.boot, BootLoader::Espressif { .. }) {
        return vec![FitOption { recommended: true, ..keep }, set];
    }
    vec![FitOption { recommended: true, ..set }, keep]
}

/// The header declares more than the device has.
fn larger_header(layout: &Layout, target: &Target<'_>) -> Outcome {
    let Some(size) = FlashSize::from_bytes(target.chip.flash_size) else { return Outcome::Note };
    let slots_stay = layout.declared.and_then(FlashSize::user2_offset) == size.user2_offset();
    if matches!(layout.boot, BootLoader::Espressif { .. }) && !slots_stay {
        return Outcome::Refuse;
    }
    let choice = HeaderChoice { size: SizeChoice::Detect, ..HeaderChoice::default() };
    let set = format!("Set the header to {}", size.name());
    Outcome::Ask(vec![
        option(
            Change::Header(choice),
            &set,
            "One byte of the image changes, so that the firmware looks for its settings inside this flash. Firmware \
             made for the larger flash may still not fit.",
        ),
        second(Change::KeepAsIs, "Keep the header", "The firmware looks past the end of the flash; many stop there."),
    ])
}

/// A dump of a smaller flash on a larger chip.
fn smaller_header(image: &[u8], layout: &Layout, target: &Target<'_>) -> Vec<FitOption> {
    let Some(declared) = layout.declared.filter(|declared| length(image) >= declared.bytes()) else {
        return Vec::new();
    };
    let keep = format!("Keep it as {}", declared.name());
    let mut options = vec![option(
        Change::KeepAsIs,
        &keep,
        "The firmware goes on exactly as on the smaller flash and leaves the rest unused. This is the safe choice.",
    )];
    let larger = FlashSize::from_bytes(target.chip.flash_size);
    let movable = larger.filter(|larger| larger.user2_offset() == declared.user2_offset());
    options.extend(movable.map(|larger| {
        let title = format!("Move it to {}", larger.name());
        second(
            Change::MoveTo(larger),
            &title,
            "The header names the larger size, and radio calibration and system settings move to the new end, where the \
             SDK then looks for them. Settings that the firmware keeps elsewhere stay where they are. Worth it only for \
             firmware that can use the space.",
        )
    }));
    options
}

/// A dump without its end.
fn incomplete(layout: &Layout) -> Vec<FitOption> {
    let keep = layout.sdk_regions().into_iter().map(|(range, ..)| range).collect();
    vec![
        option(
            Change::KeepSectors(keep),
            "Write this part, leave the rest of the flash as it is",
            "If the end of the flash still holds this device's radio calibration and system settings, it can start. If \
             the flash was erased before, it will most likely stay dark.",
        ),
        second(Change::KeepAsIs, "Write it and nothing more", "As above, but an erase of the rest is not prevented."),
    ]
}

/// Radio calibration and parameters of a layout: their places.
fn radio_sectors(size: u32, arduino: bool) -> Vec<Range<u32>> {
    let is_radio = |kind: RegionKind| matches!(kind, RegionKind::RfCalibration | RegionKind::PhyInit);
    sdk_regions(size, arduino).into_iter().filter(|row| is_radio(row.1)).map(|row| row.0).collect()
}

/// Whether a backup holds radio calibration or parameters, so that they can be taken out of it.
#[must_use]
pub fn has_radio_sectors(backup: &[u8]) -> bool {
    let layout = Layout::of(backup);
    let places = layout.declared.map(|size| radio_sectors(size.bytes(), layout.is_arduino())).unwrap_or_default();
    places.into_iter().any(|place| !is_blank(clip(backup, place)))
}

/// Whether a dump of which nothing is known was measured on another device than the newest backup of this one.
fn is_measured_elsewhere(image: &[u8], layout: &Layout, target: &Target<'_>) -> bool {
    let (Some(current), Some(size)) = (target.current, layout.declared) else { return false };
    let present = Layout::of(current);
    if layout.is_arduino() != present.is_arduino() {
        return false;
    }
    let Some(own) = present.declared else { return false };
    let places = |size: u32| radio_sectors(size, layout.is_arduino()).into_iter().next().unwrap_or(0..0);
    let (theirs, ours) = (clip(image, places(size.bytes())), clip(current, places(own.bytes())));
    !is_blank(theirs) && !is_blank(ours) && theirs != ours
}

/// How the device's own radio sectors can be kept: in place, or taken from its backup to where this image has them.
fn own_radio(layout: &Layout, target: &Target<'_>) -> Option<Change> {
    let size = layout.declared?.bytes();
    let places = radio_sectors(size, layout.is_arduino());
    if places.iter().any(|place| place.end > target.chip.flash_size) {
        return None;
    }
    let Some(current) = target.current else { return Some(Change::KeepSectors(places)) };
    let present = Layout::of(current);
    let own = radio_sectors(present.declared?.bytes(), present.is_arduino());
    let own: Vec<Range<u32>> = own.into_iter().filter(|place| !is_blank(clip(current, place.clone()))).collect();
    if own.is_empty() || own.len() != places.len() {
        return None;
    }
    // Also where they lie in the same place: the device may have been erased since.
    Some(Change::TakeSectors(own.into_iter().zip(places.iter().map(|place| place.start)).collect()))
}

const OWN_RADIO: &str = "Keep this device's own radio sectors";

const fn own_radio_follows(change: &Change) -> &'static str {
    match change {
        Change::TakeSectors(_) => {
            "All else comes from the chosen backup. Calibration and radio parameters are taken from the newest backup of \
             this device."
        }
        _ => {
            "All else comes from the chosen backup. Calibration and radio parameters stay as they are on the device, and \
             are missing if it was erased."
        }
    }
}

fn keep_radio(layout: &Layout, target: &Target<'_>) -> Option<Vec<FitOption>> {
    let change = own_radio(layout, target)?;
    let keep = option(change.clone(), OWN_RADIO, own_radio_follows(&change));
    let write = second(
        Change::KeepAsIs,
        "Write the backup as it is",
        "The firmware has to do without, and may restart for ever.",
    );
    Some(vec![keep, write])
}

/// A backup of another device: what is cloned, and what can stay this device's own.
fn clone_decision(image: &[u8], layout: &Layout, target: &Target<'_>) -> Option<Decision> {
    let is_other = match target.origin {
        Origin::ThisDevice => false,
        Origin::OtherDevice => true,
        Origin::Unknown => is_measured_elsewhere(image, layout, target),
    };
    if !is_other || layout.shape != FileShape::Dump || layout.boot == BootLoader::None {
        return None;
    }
    let reason = Finding::new(
        FindingCode::OtherDevice,
        Severity::Warning,
        &Words {
            title: "This is a backup of another device",
            explanation: "Restoring it makes this device a copy: with the other one's cloud identity and keys, Wi-Fi and \
                      other passwords, and its radio calibration, which was measured for another chip. The MAC address \
                      stays, and stock firmware that was registered under another one may refuse to connect.",
            next_step: "Keep this device's own radio sectors, and do not run both devices with stock firmware at once.",
        },
    );
    let all = second(
        Change::KeepAsIs,
        "Write all of the backup",
        "Radio calibration of the other device is written too. Range may suffer; the SDK often measures again.",
    );
    let options = match own_radio(layout, target) {
        Some(change) => vec![option(change.clone(), OWN_RADIO, own_radio_follows(&change)), all],
        None => vec![FitOption { recommended: true, ..all }],
    };
    Some(Decision { reason, options })
}
