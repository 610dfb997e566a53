//! What an image holds: which firmware, what lies where, secrets, and what is worth telling.

use super::{
    facts::{fact, facts},
    findings::findings_list,
    flash_map::FlashMap,
    icon::{self, icon},
};
use crate::app::{
    map_model::{MapModel, Paint},
    text::content as text,
};
use crate::image::{
    Finding, Firmware, Fit, Inspection, RegionKind, SecretArea, identify::Identification, sort::sort_by,
};
use crate::words;
use leptos::prelude::*;

/// The whole of it, under a heading, with what is to be told of it.
pub fn content_card(title: &'static str, remarks: AnyView, inspection: &Inspection, fit: Option<&Fit>) -> AnyView {
    view! {
        <section class="card" aria-labelledby="content-title">
            <h2 id="content-title">{title}</h2>
            {content(remarks, inspection, fit)}
        </section>
    }
    .into_any()
}

/// The same for inside of a card. `fit` tells how it suits the connected device.
pub fn content(remarks: AnyView, inspection: &Inspection, fit: Option<&Fit>) -> AnyView {
    let mut rows: Vec<AnyView> = inspection.firmware.iter().map(firmware_row).collect();
    if rows.is_empty() {
        rows.push(fact(text::firmware(), text::unknown()));
    }
    rows.extend(secrets_row(&inspection.secrets));
    rows.extend(fit.map(fit_row));
    view! {
        {remarks}
        {facts(rows)}
        <FlashMap model=Signal::stored(content_map(inspection)) />
    }
    .into_any()
}

/// What a restore to the connected device comes to, and why where it does not go without more.
fn fit_row(fit: &Fit) -> AnyView {
    let reasons = fit.reasons.iter().chain(fit.decisions.iter().map(|decision| &decision.reason));
    let reasons: Vec<String> = reasons.map(|reason| words::core(&reason.title)).collect();
    let words = text::fit(fit.verdict);
    let words = if reasons.is_empty() { words.to_owned() } else { format!("{words} {}.", reasons.join(". ")) };
    fact(text::on_this_device(), words)
}

/// Findings, or good news where there are none.
pub fn remarks(findings: Vec<Finding>, good: &'static str) -> AnyView {
    if findings.is_empty() {
        return view! { <p class="with-icon">{icon(icon::CHECK)}<span>{good}</span></p> }.into_any();
    }
    findings_list(findings)
}

fn firmware_row(found: &Identification) -> AnyView {
    let words = match found.firmware {
        Firmware::Unknown => text::unknown().to_owned(),
        _ => format!("{} ({})", words::core(&found.title()), text::confidence(found.confidence)),
    };
    fact(text::state(found.state), words)
}

/// Which classes of secrets lie in it; never the secrets.
fn secrets_row(areas: &[SecretArea]) -> Option<AnyView> {
    let mut classes: Vec<String> = areas.iter().map(|area| words::core(area.class.name())).collect();
    sort_by(&mut classes, Ord::cmp);
    classes.dedup();
    (!classes.is_empty()).then(|| fact(text::secrets(), format!("{}. {}", classes.join(", "), text::secrets_hint())))
}

/// Every sector by its meaning.
fn content_map(inspection: &Inspection) -> MapModel {
    let mut map = MapModel::new(inspection.size, Paint::Blank);
    for region in &inspection.regions {
        map.paint(&region.range, paint_of(region.kind));
    }
    map
}

const fn paint_of(kind: RegionKind) -> Paint {
    match kind {
        RegionKind::BootLoader | RegionKind::BootConfig => Paint::Boot,
        RegionKind::App => Paint::App,
        RegionKind::InactiveApp => Paint::OldApp,
        RegionKind::FileSystem => Paint::Files,
        RegionKind::Settings => Paint::Settings,
        RegionKind::RfCalibration | RegionKind::PhyInit => Paint::Calibration,
        RegionKind::SystemParams => Paint::System,
        RegionKind::Data => Paint::Data,
        RegionKind::Blank => Paint::Blank,
    }
}
