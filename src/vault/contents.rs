//! What a look into all bytes of a backup has shown, short enough to be kept with its record: a list need not read a
//! megabyte for each of its lines.

use crate::image::{
    Confidence, Firmware, Inspection, Severity,
    json::{self, Misfit},
};
use serde::Serialize;
use serde_json::Value;

/// Raised when the identification learns something that is worth another look into backups that are there already.
const REVISION: u32 = 1;

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contents {
    /// The firmware that starts, where it is known.
    pub firmware: Option<String>,
    /// Its version, where it can be read.
    pub version: Option<String>,
    /// How many findings a person should read before the backup is written.
    pub warnings: u32,
    /// How many findings speak against writing it.
    pub blocking: u32,
    /// The revision of the identification that this is of.
    pub revision: u32,
}

impl Contents {
    /// In short what `inspection` says at length.
    #[must_use]
    pub fn of(inspection: &Inspection) -> Self {
        // "Possible" rests on one string that others may contain too: not enough for a name.
        let is_known = |confidence, firmware| confidence > Confidence::Possible && firmware != Firmware::Unknown;
        let known = inspection.active().filter(|found| is_known(found.confidence, found.firmware));
        let (firmware, version) = match (&inspection.esp32, known) {
            (Some(_), _) => (Some(inspection.default_name.clone()), None),
            (None, Some(known)) => (Some(known.name.to_owned()), known.version.clone()),
            (None, None) => (None, None),
        };
        let count = |severity: Severity| {
            let of_it = inspection.findings.iter().filter(|finding| finding.severity == severity);
            u32::try_from(of_it.count()).unwrap_or(u32::MAX)
        };
        Self {
            firmware,
            version,
            warnings: count(Severity::Warning),
            blocking: count(Severity::Blocking),
            revision: REVISION,
        }
    }

    pub(super) fn read(value: &Value) -> Result<Self, Misfit> {
        Ok(Self {
            firmware: json::optional_text(value, "firmware")?,
            version: json::optional_text(value, "version")?,
            warnings: json::number(value, "warnings")?,
            blocking: json::number(value, "blocking")?,
            revision: json::number(value, "revision")?,
        })
    }

    /// Whether a look now would find no more than this.
    #[must_use]
    pub const fn is_current(&self) -> bool {
        self.revision >= REVISION
    }

    /// Name and version of the firmware, where it is known.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        let name = self.firmware.as_ref()?;
        Some(self.version.as_ref().map_or_else(|| name.clone(), |version| format!("{name} {version}")))
    }

    /// How many findings are worth reading.
    #[must_use]
    pub const fn findings(&self) -> u32 {
        self.warnings.saturating_add(self.blocking)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::image::inspect;

    #[test]
    fn bytes_that_are_no_firmware_have_findings_and_no_name() {
        let contents = Contents::of(&inspect(&[0x5A; 0x2000], None));
        assert_eq!((contents.title(), contents.is_current()), (None, true));
        assert!(contents.findings() > 0, "{contents:?}");
    }

    #[test]
    fn firmware_is_told_with_its_version_where_there_is_one() {
        let known = |version: Option<&str>| Contents {
            firmware: Some("Tasmota".to_owned()),
            version: version.map(str::to_owned),
            warnings: 0,
            blocking: 0,
            revision: REVISION,
        };
        assert_eq!(known(Some("13.4.0")).title().as_deref(), Some("Tasmota 13.4.0"));
        assert_eq!(known(None).title().as_deref(), Some("Tasmota"));
    }

    #[test]
    fn what_an_older_identification_said_is_looked_at_again() {
        let mut contents = Contents::of(&inspect(&[0xFF; 0x1000], None));
        contents.revision = REVISION - 1;
        assert!(!contents.is_current());
    }
}
