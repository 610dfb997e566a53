//! The chosen image held against the connected device: what is in it, what has to be decided, and what comes out.

use super::{
    chosen::{ChosenImage, use_choice},
    jobs::{SharedBytes, chip_of, facts_of, is_of_device},
    library::use_library,
    problem::Problem,
    session::{Device, use_session},
    text::restore as text,
};
use crate::flasher::plan::{Outside, RestoreOptions};
use crate::image::{
    Change, Fit, FitImage, FitOption, FitVerdict, Inspection, Origin, Severity, apply_changes, fit::Target,
    fit_inspected, has_radio_sectors, inspect, inspect_parts, plan_parts,
};
use crate::vault::{record::BackupRecord, store::Store as _};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Stands for an answer that was not given yet.
const UNANSWERED: usize = usize::MAX;

/// An image and how it suits a device.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// What is in it.
    pub inspection: Inspection,
    /// How it suits, and what has to be decided.
    pub fit: Fit,
}

/// What is written, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// The image with all changes made.
    pub image: ChosenImage,
    /// Where it goes and what stays.
    pub options: RestoreOptions,
}

/// What a person decides on the way to a restore.
#[derive(Clone, Copy)]
pub struct Draft {
    /// A backup of the connected device, to take its own radio sectors out of.
    own: RwSignal<Option<SharedBytes>>,
    /// The chosen image against the connected device.
    pub fitted: Memo<Option<Fitted>>,
    /// The chosen answer of each decision.
    pub answers: RwSignal<Vec<usize>>,
    /// Write every sector, also those that are right already.
    pub write_all: RwSignal<bool>,
    /// Erase what the image does not cover.
    pub erase_outside: RwSignal<bool>,
    /// The person has read the warnings.
    pub warnings_read: RwSignal<bool>,
    /// The person wants no backup of what is on the device.
    pub backup_waived: RwSignal<bool>,
    /// The last question is being asked.
    pub is_asking: RwSignal<bool>,
}

impl Draft {
    /// A draft that follows choice and connection, with every decision answered as recommended unless that changes the
    /// header: only a person does that.
    pub fn new() -> Self {
        let own = own_backup();
        let fitted = Memo::new(move |_| fitted(own.get().as_ref()));
        let answers = RwSignal::new(Vec::new());
        let draft = Self {
            own,
            fitted,
            answers,
            write_all: RwSignal::new(false),
            erase_outside: RwSignal::new(false),
            warnings_read: RwSignal::new(false),
            backup_waived: RwSignal::new(false),
            is_asking: RwSignal::new(false),
        };
        Effect::new(move |_| {
            draft.warnings_read.set(false);
            answers
                .set(fitted.with(|fitted| fitted.as_ref().map(|fitted| recommended(&fitted.fit)).unwrap_or_default()));
        });
        // A restore that is continued goes on as it was begun.
        let choice = use_choice();
        let begun = Memo::new(move |_| {
            choice.image.with(|image| image.as_ref()?.begun.as_ref().map(|begun| begun.erase_outside))
        });
        Effect::new(move |before: Option<Option<bool>>| {
            let begun = begun.get();
            if begun.or(before.flatten()).is_some() {
                draft.erase_outside.set(begun.unwrap_or(false));
            }
            begun
        });
        draft
    }

    /// Whether the image must not be written to this device; follows changes.
    pub fn is_refused(self) -> bool {
        self.fitted.with(|fitted| fitted.as_ref().is_some_and(|fitted| fitted.fit.verdict == FitVerdict::MustNot))
    }

    /// Whether a question waits for its answer; follows changes.
    pub fn is_unanswered(self) -> bool {
        self.answers.with(|answers| answers.contains(&UNANSWERED))
    }

    /// Whether something is left that a person should have read before writing; follows changes.
    pub fn has_warnings(self) -> bool {
        let answers = self.answers.get();
        self.fitted.with(|fitted| {
            let Some(Fitted { fit, .. }) = fitted else { return false };
            let kept = fit.decisions.iter().zip(&answers).any(|(decision, answer)| {
                decision.reason.severity == Severity::Warning
                    && decision.options.get(*answer).is_some_and(|option| option.change == Change::KeepAsIs)
            });
            kept || fit.notes.iter().any(|note| note.severity == Severity::Warning)
        })
    }

    /// What is to be written, with all that was decided; none while that is incomplete. Follows changes.
    pub fn prepared(self) -> Option<Result<Prepared, Problem>> {
        let image = use_choice().image.get()?;
        let device = use_session().device()?;
        let answers = self.answers.get();
        let changes: Vec<Change> = self.fitted.with(|fitted| {
            let fit = &fitted.as_ref()?.fit;
            let chosen = fit.decisions.iter().zip(&answers);
            let changes: Vec<Change> = chosen
                .filter_map(|(decision, answer)| decision.options.get(*answer))
                .map(|o| o.change.clone())
                .collect();
            (changes.len() == fit.decisions.len() && fit.verdict != FitVerdict::MustNot).then_some(changes)
        })?;
        let outside = if self.erase_outside.get() { Outside::Erase } else { Outside::Keep };
        let options = RestoreOptions { outside, write_all: self.write_all.get(), ..RestoreOptions::default() };
        let own = self.own.get();
        let fit = apply_changes(&image.bytes, &changes, &target(&image, &device, own.as_ref())).map(|fit| {
            let FitImage { bytes, offset, mut keep } = fit;
            if outside == Outside::Keep {
                keep.extend(image.gaps.iter().cloned());
            }
            keep.extend(image.begun.iter().flat_map(|begun| begun.kept.iter().cloned()));
            let bytes = match bytes {
                std::borrow::Cow::Borrowed(_) => Arc::clone(&image.bytes),
                std::borrow::Cow::Owned(bytes) => Arc::new(bytes),
            };
            Prepared {
                image: ChosenImage { bytes, ..image.clone() },
                options: RestoreOptions { offset, keep, ..options },
            }
        });
        Some(fit.map_err(|error| Problem::new(text::unreadable(), &error)))
    }
}

fn fitted(own: Option<&SharedBytes>) -> Option<Fitted> {
    let device = use_session().device()?;
    use_choice().image.with(|image| Some(fit_of(image.as_ref()?, &device, own)))
}

/// Holds an image against a device; `own` is a backup of that device.
fn fit_of(image: &ChosenImage, device: &Device, own: Option<&SharedBytes>) -> Fitted {
    let target = target(image, device, own);
    let (bytes, gaps) = (&image.bytes, &image.gaps);
    if gaps.is_empty() {
        let inspection = inspect(bytes, Some(&target.chip));
        return Fitted { fit: fit_inspected(bytes, &inspection, &target), inspection };
    }
    Fitted { inspection: inspect_parts(bytes, gaps, &target), fit: plan_parts(bytes, gaps, &target) }
}

/// A device as the planner sees it, with a backup of it where one is at hand.
pub fn target<'a>(image: &ChosenImage, device: &Device, own: Option<&'a SharedBytes>) -> Target<'a> {
    let origin = match &image.record {
        _ if is_of_device(image, &facts_of(device)) => Origin::ThisDevice,
        Some(record) if record.device.mac.is_some() => Origin::OtherDevice,
        _ => Origin::Unknown,
    };
    Target { chip: chip_of(device), origin, current: own.map(|own| own.as_slice()) }
}

/// The newest backup of the connected device that holds its radio sectors, once it was read. An image of the device
/// itself needs none.
fn own_backup() -> RwSignal<Option<SharedBytes>> {
    let (session, library, choice) = (use_session(), use_library(), use_choice());
    let own = RwSignal::new(None);
    let wanted = Memo::new(move |_| {
        let facts = facts_of(&session.device()?);
        let is_foreign = choice.image.with(|image| image.as_ref().is_some_and(|image| !is_of_device(image, &facts)));
        let is_ours = |record: &BackupRecord| record.is_complete() && record.device.is_same_device(&facts);
        is_foreign.then(|| library.records().into_iter().filter(is_ours).map(|record| record.id).collect::<Vec<_>>())
    });
    Effect::new(move |_| {
        let Some(ids) = wanted.get() else { return own.set(None) };
        spawn_local(async move {
            let Ok(store) = library.store().await else { return };
            for id in ids {
                // An older one serves as well where the newest cannot be read or holds no calibration.
                let Ok(bytes) = store.bytes(&id).await else { continue };
                if has_radio_sectors(&bytes) {
                    return own.try_set(Some(Arc::new(bytes))).map_or((), drop);
                }
            }
        });
    });
    own
}

/// The recommended answer of each decision, but for changes of the header.
fn recommended(fit: &Fit) -> Vec<usize> {
    let of = |options: &[FitOption]| {
        let at = options.iter().position(|option| option.recommended).unwrap_or(0);
        let is_header = options.get(at).is_some_and(|option| matches!(option.change, Change::Header(_)));
        if is_header { UNANSWERED } else { at }
    };
    fit.decisions.iter().map(|decision| of(&decision.options)).collect()
}
