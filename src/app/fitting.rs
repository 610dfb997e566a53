//! The chosen image held against the connected device: what is in it, what has to be decided, and what comes out.

use super::{
    chosen::{ChosenImage, use_choice},
    jobs::{chip_of, facts_of, is_of_device},
    problem::Problem,
    session::{Device, use_session},
    text::restore as text,
};
use crate::flasher::plan::{Outside, RestoreOptions};
use crate::image::{
    Change, Fit, FitImage, FitVerdict, Inspection, Origin, Severity, apply_changes, fit::Target, inspect, plan_fit,
};
use leptos::prelude::*;
use std::sync::Arc;

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
    /// A draft that follows choice and connection, with every decision answered as recommended.
    pub fn new() -> Self {
        let fitted = Memo::new(|_| fitted());
        let answers = RwSignal::new(Vec::new());
        let draft = Self {
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
        draft
    }

    /// Whether the image must not be written to this device; follows changes.
    pub fn is_refused(self) -> bool {
        self.fitted.with(|fitted| fitted.as_ref().is_some_and(|fitted| fitted.fit.verdict == FitVerdict::MustNot))
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
        let fit = apply_changes(&image.bytes, &changes, &target(&image, &device)).map(|fit| {
            let FitImage { bytes, offset, keep } = fit;
            let bytes = match bytes {
                std::borrow::Cow::Borrowed(_) => Arc::clone(&image.bytes),
                std::borrow::Cow::Owned(bytes) => Arc::new(bytes),
            };
            Prepared {
                image: ChosenImage { bytes, ..image.clone() },
                options: RestoreOptions { offset, keep, ..options },
            }
        });
        Some(fit.map_err(|error| Problem::new(text::UNREADABLE, &error)))
    }
}

fn fitted() -> Option<Fitted> {
    let device = use_session().device()?;
    use_choice().image.with(|image| {
        let image = image.as_ref()?;
        let inspection = inspect(&image.bytes, Some(&chip_of(&device)));
        Some(Fitted { inspection, fit: plan_fit(&image.bytes, &target(image, &device)) })
    })
}

fn target(image: &ChosenImage, device: &Device) -> Target<'static> {
    let origin = match &image.record {
        _ if is_of_device(image, &facts_of(device)) => Origin::ThisDevice,
        Some(record) if record.device.mac.is_some() => Origin::OtherDevice,
        _ => Origin::Unknown,
    };
    Target { chip: chip_of(device), origin, current: None }
}

/// The recommended answer of each decision.
fn recommended(fit: &Fit) -> Vec<usize> {
    let of = |options: &[crate::image::FitOption]| options.iter().position(|option| option.recommended).unwrap_or(0);
    fit.decisions.iter().map(|decision| of(&decision.options)).collect()
}
