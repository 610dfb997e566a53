//! Manifests of ESP Web Tools: one firmware, a build for each chip, a flash address for each file.
//!
//! Source: the documentation of ESP Web Tools. Nothing is fetched: the files are those that a person chose together
//! with the manifest.

use crate::image::error::ImageError;
use serde::Deserialize;

/// The `chipFamily` of builds for this chip.
const CHIP_FAMILY: &str = "ESP8266";

/// A manifest: one firmware, a build for each chip.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Manifest {
    /// Name of the firmware.
    #[serde(default)]
    pub name: String,
    /// Its version, where it is told.
    #[serde(default)]
    pub version: Option<String>,
    /// One for each chip.
    pub builds: Vec<Build>,
}

/// The files for one chip.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Build {
    /// Which chip: "ESP8266", "ESP32-C3" and so on.
    #[serde(rename = "chipFamily")]
    pub chip_family: String,
    /// The files.
    pub parts: Vec<BuildPart>,
}

/// One file of a build.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct BuildPart {
    /// Where it lies, relative to the manifest; often a whole web address.
    pub path: String,
    /// Its flash address.
    pub offset: u32,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// [`ImageError::ManifestUnreadable`].
    pub fn parse(json: &[u8]) -> Result<Self, ImageError> {
        serde_json::from_slice(json).map_err(|error| ImageError::ManifestUnreadable { detail: error.to_string() })
    }

    /// The build for the ESP8266.
    ///
    /// # Errors
    /// [`ImageError::NoBuild`] names the chips there are builds for.
    pub fn esp8266(&self) -> Result<&Build, ImageError> {
        let build = self.builds.iter().find(|build| build.chip_family.eq_ignore_ascii_case(CHIP_FAMILY));
        build.ok_or_else(|| {
            let families: Vec<&str> = self.builds.iter().map(|build| build.chip_family.as_str()).collect();
            let offered = if families.is_empty() { "no chip at all".into() } else { families.join(", ") };
            ImageError::NoBuild { offered }
        })
    }

    /// Name and version, for a title; empty where neither is told.
    #[must_use]
    pub fn title(&self) -> String {
        let version = self.version.as_deref().unwrap_or_default();
        format!("{} {version}", self.name).trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_build_for_this_chip_is_chosen_and_its_absence_names_the_others() {
        let json = br#"{"name":"ESPHome","version":"2021.10.3","home_assistant_domain":"esphome","builds":[
            {"chipFamily":"ESP32","parts":[{"path":"a.bin","offset":4096}]},
            {"chipFamily":"ESP8266","parts":[{"path":"esp8266.bin","offset":0}]}]}"#;
        let mut manifest = Manifest::parse(json).unwrap();
        assert_eq!(manifest.title(), "ESPHome 2021.10.3");
        assert_eq!(manifest.esp8266().unwrap().parts, [BuildPart { path: "esp8266.bin".into(), offset: 0 }]);
        manifest.builds.pop();
        assert_eq!(manifest.esp8266(), Err(ImageError::NoBuild { offered: "ESP32".into() }));
    }

    #[test]
    fn what_is_no_manifest_is_told() {
        for json in [&b"{"[..], b"[]", b"{\"builds\":[{\"parts\":[]}]}", b"\xFF\xFE"] {
            assert!(matches!(Manifest::parse(json), Err(ImageError::ManifestUnreadable { .. })));
        }
    }
}
