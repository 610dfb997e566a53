//! Manifests of ESP Web Tools: one firmware, a build for each chip, a flash address for each file.
//!
//! Source: the documentation of ESP Web Tools. Nothing is fetched: the files are those that a person chose together
//! with the manifest.

use crate::image::{
    error::ImageError,
    json::{self, Misfit},
};
use serde_json::Value;

/// The `chipFamily` of builds for this chip.
const CHIP_FAMILY: &str = "ESP8266";

/// A manifest: one firmware, a build for each chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Name of the firmware; may be empty.
    pub name: String,
    /// Its version, where it is told.
    pub version: Option<String>,
    /// One for each chip.
    pub builds: Vec<Build>,
}

/// The files for one chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build {
    /// Which chip: "ESP8266", "ESP32-C3" and so on.
    pub chip_family: String,
    /// The files.
    pub parts: Vec<BuildPart>,
}

/// One file of a build.
#[derive(Debug, Clone, PartialEq, Eq)]
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
        let unreadable = |detail| ImageError::ManifestUnreadable { detail };
        let text = core::str::from_utf8(json).map_err(|error| unreadable(error.to_string()))?;
        let value: Value = serde_json::from_str(text).map_err(|error| unreadable(error.to_string()))?;
        Self::read(&value).map_err(|misfit| unreadable(misfit.to_string()))
    }

    fn read(value: &Value) -> Result<Self, Misfit> {
        Ok(Self {
            name: json::text_or_empty(value, "name")?,
            version: json::optional_text(value, "version")?,
            builds: json::list(value, "builds")?.iter().map(Build::read).collect::<Result<_, _>>()?,
        })
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

impl Build {
    fn read(value: &Value) -> Result<Self, Misfit> {
        Ok(Self {
            chip_family: json::text(value, "chipFamily")?.to_owned(),
            parts: json::list(value, "parts")?.iter().map(BuildPart::read).collect::<Result<_, _>>()?,
        })
    }
}

impl BuildPart {
    fn read(value: &Value) -> Result<Self, Misfit> {
        Ok(Self { path: json::text(value, "path")?.to_owned(), offset: json::number(value, "offset")? })
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

    #[test]
    fn the_field_that_is_wrong_is_named() {
        let detail = |json: &str| match Manifest::parse(json.as_bytes()) {
            Err(ImageError::ManifestUnreadable { detail }) => detail,
            other => panic!("{other:?}"),
        };
        assert_eq!(detail("{}"), "missing field `builds`");
        assert_eq!(detail(r#"{"name":7,"builds":[]}"#), "field `name` is not what it has to be");
        let build = |part: &str| format!(r#"{{"builds":[{{"chipFamily":"ESP8266","parts":[{part}]}}]}}"#);
        assert_eq!(detail(&build(r#"{"path":"a"}"#)), "missing field `offset`");
        assert_eq!(detail(&build(r#"{"path":"a","offset":"0x0"}"#)), "field `offset` is not what it has to be");
    }
}
