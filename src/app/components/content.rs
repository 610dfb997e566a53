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
use crate::image::{Finding, Firmware, Inspection, RegionKind, SecretArea, identify::Identification};
use leptos::prelude::*;

/// The whole of it, under a heading, with what is to be told of it.
pub fn content_card(title: &'static str, remarks: AnyView, inspection: &Inspection) -> AnyView {
    let mut rows: Vec<AnyView> = inspection.firmware.iter().map(firmware_row).collect();
    if rows.is_empty() {
        rows.push(fact(text::FIRMWARE, text::UNKNOWN));
    }
    rows.extend(secrets_row(&inspection.secrets));
    view! {
        <section class="card" aria-labelledby="content-title">
            <h2 id="content-title">{title}</h2>
            {remarks}
            {facts(rows)}
            <FlashMap model=Signal::stored(content_map(inspection)) />
        </section>
    }
    .into_any()
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
        Firmware::Unknown => text::UNKNOWN.to_owned(),
        _ => format!("{} ({})", found.title(), text::confidence(found.confidence)),
    };
    fact(text::state(found.state), words)
}

/// Which classes of secrets lie in it; never the secrets.
fn secrets_row(areas: &[SecretArea]) -> Option<AnyView> {
    let mut classes: Vec<&'static str> = areas.iter().map(|area| area.class.name()).collect();
    classes.sort_unstable();
    classes.dedup();
    (!classes.is_empty()).then(|| fact(text::SECRETS, format!("{}. {}", classes.join(", "), text::SECRETS_HINT)))
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
