//! Everything at once about a file or backup: what lies where, what it is, whether it is sound, what is secret in it.

use crate::image::SECTOR_SIZE_BYTES;
use crate::image::boot::{BootLoader, ImageState};
use crate::image::bytes::{clip, length};
use crate::image::chip::ChipFacts;
use crate::image::finding::Finding;
use crate::image::foreign::{Esp32Image, esp32_image};
use crate::image::health::health;
use crate::image::identify::{Identification, identify};
use crate::image::layout::{FileShape, Layout};
use crate::image::region::{Region, RegionKind, SectorMap};
use crate::image::secret::{SecretArea, ShareSafeCopy, Subject, blank_secrets, is_itead_record, secret_areas};
use crate::image::signature::Firmware;
use crate::image::tasmota::{TasmotaRecord, tasmota_records};
use serde::Serialize;

/// All that is known of a file or backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// Its length, bytes.
    pub size: u32,
    /// What lies where.
    #[serde(flatten)]
    pub layout: Layout,
    /// A meaning for every sector.
    pub regions: Vec<Region>,
    /// The image for another chip that it is, where it is one.
    pub esp32: Option<Esp32Image>,
    /// Which firmware: what starts first, then what is left over.
    pub firmware: Vec<Identification>,
    /// What is worth telling, gravest first.
    pub findings: Vec<Finding>,
    /// Which classes of secrets it holds, and where; never the secrets.
    pub secrets: Vec<SecretArea>,
    /// A telling name for it: "Sonoff stock 1.5.5".
    pub default_name: String,
}

impl Inspection {
    /// The firmware that starts.
    #[must_use]
    pub fn active(&self) -> Option<&Identification> {
        self.firmware.iter().find(|found| found.state == ImageState::Active)
    }

    /// Whether nothing speaks against writing it.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == crate::image::Severity::Blocking)
    }
}

/// Looks at a file that has been unpacked, or at a backup. `chip` is the device it is meant for, where one is known.
#[must_use]
pub fn inspect(bytes: &[u8], chip: Option<&ChipFacts>) -> Inspection {
    let mut inspector = Inspector::new(bytes, chip);
    loop {
        if let Some(inspection) = inspector.step() {
            return inspection;
        }
    }
}

/// An inspection in steps, each of them short, so that a page lives between them.
#[derive(Debug)]
pub struct Inspector<'a> {
    bytes: &'a [u8],
    chip: Option<&'a ChipFacts>,
    stage: Stage,
}

/// How far an inspection has come.
#[derive(Debug)]
enum Stage {
    Begun,
    Mapped(Sketch),
    Identified(Parts),
    Searched(Parts, Vec<SecretArea>),
}

impl<'a> Inspector<'a> {
    /// As [`inspect`], with nothing done so far.
    #[must_use]
    pub const fn new(bytes: &'a [u8], chip: Option<&'a ChipFacts>) -> Self {
        Self { bytes, chip, stage: Stage::Begun }
    }

    /// Does the next step; the last one gives the result.
    pub fn step(&mut self) -> Option<Inspection> {
        let bytes = self.bytes;
        self.stage = match core::mem::replace(&mut self.stage, Stage::Begun) {
            Stage::Begun => Stage::Mapped(Sketch::of(bytes)),
            Stage::Mapped(sketch) => Stage::Identified(sketch.identify(bytes)),
            Stage::Identified(parts) => {
                let secrets = secret_areas(&parts.subject(bytes));
                Stage::Searched(parts, secrets)
            }
            Stage::Searched(parts, secrets) => return Some(self.conclude(parts, secrets)),
        };
        None
    }

    fn conclude(&self, parts: Parts, secrets: Vec<SecretArea>) -> Inspection {
        let bytes = self.bytes;
        let findings = health(bytes, &parts.layout, self.chip);
        let esp32 = esp32_image(bytes);
        let default_name = default_name(&parts, esp32.as_ref(), bytes);
        let Parts { layout, regions, firmware, .. } = parts;
        Inspection { size: length(bytes), layout, regions, esp32, firmware, findings, secrets, default_name }
    }
}

/// A copy of a backup that can be shown to others: all areas that hold or may hold secrets are blank.
#[must_use]
pub fn share_safe_copy(bytes: &[u8]) -> ShareSafeCopy {
    let parts = Sketch::of(bytes).identify(bytes);
    let subject = parts.subject(bytes);
    blank_secrets(&subject, &secret_areas(&subject))
}

/// What lies where, before it is known what it is.
#[derive(Debug)]
struct Sketch {
    layout: Layout,
    records: Vec<TasmotaRecord>,
    map: SectorMap,
}

impl Sketch {
    fn of(bytes: &[u8]) -> Self {
        let layout = Layout::of(bytes);
        let records = tasmota_records(bytes);
        let mut map = layout.map(bytes);
        for record in &records {
            let range = record.address..record.address.saturating_add(SECTOR_SIZE_BYTES);
            map.paint(range, RegionKind::Settings, "Tasmota settings");
        }
        Self { layout, records, map }
    }

    fn identify(self, bytes: &[u8]) -> Parts {
        let Self { layout, records, mut map } = self;
        let firmware = identify(bytes, &layout, &map.regions(), &records);
        paint_settings(&mut map, bytes, &layout, &firmware);
        Parts { regions: map.regions(), layout, records, firmware }
    }
}

/// What lies where, and what it is.
#[derive(Debug)]
struct Parts {
    layout: Layout,
    records: Vec<TasmotaRecord>,
    regions: Vec<Region>,
    firmware: Vec<Identification>,
}

impl Parts {
    fn subject<'a>(&'a self, bytes: &'a [u8]) -> Subject<'a> {
        let Self { layout, records, regions, firmware } = self;
        Subject { bytes, layout, regions, firmware, records }
    }
}

/// Gives sectors a meaning that only the firmware in question knows.
fn paint_settings(map: &mut SectorMap, bytes: &[u8], layout: &Layout, firmware: &[Identification]) {
    if layout.shape != FileShape::Dump {
        return;
    }
    let Some(active) = firmware.iter().find(|found| found.state == ImageState::Active) else { return };
    match active.firmware {
        Firmware::IteadStock => {
            for at in (0..length(bytes)).step_by(SECTOR_SIZE_BYTES as usize) {
                if is_itead_record(bytes, at) {
                    let end = at.saturating_add(SECTOR_SIZE_BYTES);
                    map.paint(at..end, RegionKind::Settings, "settings of the stock firmware");
                }
            }
            map.paint_data(0x7_8000..0x8_0000, RegionKind::Settings, "settings of the stock firmware");
            map.paint_data(0xF_8000..0xF_9000, RegionKind::Settings, "factory data");
        }
        Firmware::Tuya => {
            map.paint_data(0x7_4000..0x8_0000, RegionKind::Settings, "settings of the stock firmware");
            map.paint_data(0xF_9000..0xF_B000, RegionKind::Settings, "settings of the stock firmware");
        }
        Firmware::Shelly => map.paint_data(0xB_B000..0xF_B000, RegionKind::FileSystem, "files of the stock firmware"),
        Firmware::Espurna => {
            let size = layout.declared.map_or(0, |size| size.bytes());
            let sectors = if size > 0x10_0000 { 8 } else { 6 };
            let start = size.saturating_sub(SECTOR_SIZE_BYTES.saturating_mul(sectors));
            map.paint_data(start..size, RegionKind::Settings, "ESPurna settings");
        }
        _ => {}
    }
}

fn default_name(parts: &Parts, esp32: Option<&Esp32Image>, bytes: &[u8]) -> String {
    if let Some(image) = esp32 {
        return format!("{} firmware", image.chip);
    }
    let Some(active) = parts.firmware.iter().find(|found| found.state == ImageState::Active) else {
        return "Unknown firmware".into();
    };
    if let (BootLoader::Espressif { version }, None) = (&parts.layout.boot, parts.layout.active()) {
        return format!("Espressif boot loader {version}");
    }
    // "Possible" rests on one string that others may contain too: not enough for a name.
    if active.confidence == crate::image::Confidence::Possible {
        let kind = crate::image::foreign::file_kind(clip(bytes, 0..64));
        return kind.map_or_else(|| Firmware::Unknown.name().into(), |kind| format!("Unknown file ({kind})"));
    }
    active.title()
}
