//! Firmware bytes to facts: unpack, parse, check, map, name, judge and compare images of ESP8266/ESP8285 flash.
//! Knows nothing of devices, ports or time: every function maps byte slices to data.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]

pub mod archive;
mod arduino;
pub mod boot;
mod bytes;
pub mod chip;
pub mod compare;
pub mod error;
pub mod finding;
pub mod firmware;
pub mod fit;
mod fit_apply;
mod fit_parts;
pub mod foreign;
pub mod header;
mod health;
pub mod identify;
pub mod inspect;
pub(crate) mod json;
pub mod layout;
pub mod manifest;
pub mod micropython;
pub mod parts;
pub mod patch;
pub mod preflight;
pub mod region;
pub mod secret;
pub mod signature;
pub mod sort;
pub mod tasmota;

pub use archive::unpack;
pub use chip::ChipFacts;
pub use compare::{Comparison, Difference, Meaning, compare, compare_with_device};
pub use error::ImageError;
pub use finding::{Evidence, Finding, FindingCode, Severity};
pub use fit::{
    Change, Decision, Fit, FitOption, FitVerdict, Origin, Target, fit_inspected, has_radio_sectors, plan_fit,
};
pub use fit_apply::{FitImage, apply_changes};
pub use fit_parts::{inspect_parts, plan_parts};
pub use identify::{Confidence, Identification};
pub use inspect::{Inspection, Inspector, inspect, share_safe_copy};
pub use layout::Layout;
pub use patch::{HeaderChoice, SizeChoice, patch_header};
pub use preflight::preflight;
pub use region::{Region, RegionKind};
pub use secret::{SecretArea, SecretClass, ShareSafeCopy};
pub use signature::Firmware;

/// Smallest erasable unit of the flash, bytes; every region and plan is made of whole sectors.
pub const SECTOR_SIZE_BYTES: u32 = 0x1000;
/// Largest flash that an ESP8266 header can declare, bytes; nothing longer is looked at.
pub const MAX_FLASH_SIZE_BYTES: u32 = 0x100_0000;
