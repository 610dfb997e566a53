//! Comparing and verifying: nothing on the device changes.

use super::{Jobs, Outcome};
use crate::app::{
    chosen::ChosenImage,
    format,
    map_model::{MapModel, Paint},
    problem::Problem,
    text::work as text,
};
use crate::flasher::{
    error::FlasherError,
    plan::without,
    progress::{Control, Operation},
};
use crate::image::compare_with_device;
use core::ops::Range;
use leptos::task::spawn_local;

impl Jobs {
    /// Holds the connected device against `image`.
    pub fn start_compare(self, image: ChosenImage) {
        let Some(device) = self.device() else { return };
        spawn_local(async move {
            let map = self.check_map(&image, device.identity.flash_size);
            let work = async |flasher: &mut super::AppFlasher, control: &mut Control<'_>| {
                differing(flasher, &image, control).await
            };
            let Some(differing) = self.run(Operation::Compare, map, work).await else { return };
            let total: u32 = differing.iter().map(|range| range.end.saturating_sub(range.start)).sum();
            let (title, summary) = if differing.is_empty() {
                (text::compare_same(), image.name.clone())
            } else {
                (text::compare_different(), format!("{}: {}", image.name, format::size(total)))
            };
            let meaning = Box::new(compare_with_device(&image.bytes, &differing));
            self.finish(Outcome::Compare { name: image.name, differing, meaning }, title, summary);
        });
    }

    /// Checks a backup's stored bytes and, where a device is connected, that it holds them.
    pub fn start_verify(self, image: ChosenImage) {
        spawn_local(async move {
            if let Some(record) = &image.record
                && let Err(error) = self.library.bytes(&record.id).await
            {
                return self.fail(Operation::Verify, Problem::new(text::failed(Operation::Verify), &error));
            }
            let device = leptos::prelude::untrack(|| self.session.device());
            if let Some(device) = &device {
                let map = self.check_map(&image, device.identity.flash_size);
                let work = async |flasher: &mut super::AppFlasher, control: &mut Control<'_>| {
                    if image.gaps.is_empty() {
                        return flasher.verify(&image.bytes, 0, control).await;
                    }
                    let ranges = differing(flasher, &image, control).await?;
                    if ranges.is_empty() { Ok(()) } else { Err(FlasherError::Differs { ranges }) }
                };
                if self.run(Operation::Verify, map, work).await.is_none() {
                    return;
                }
            }
            let (digest_checked, device_checked) = (image.record.is_some(), device.is_some());
            let outcome = Outcome::Verify { name: image.name.clone(), digest_checked, device_checked };
            self.finish(outcome, text::verify_ok(), image.name);
        });
    }

    /// A map in which what the image does not cover stays out of it.
    fn check_map(self, image: &ChosenImage, flash_size: u32) -> MapModel {
        let mut map = MapModel::new(flash_size, Paint::Kept);
        map.paint(&(0..image.size()), Paint::Pending);
        for gap in &image.gaps {
            map.paint(gap, Paint::Kept);
        }
        map
    }
}

/// Where the device differs from an image, gaps apart: they say nothing.
async fn differing(
    flasher: &mut super::AppFlasher,
    image: &ChosenImage,
    control: &mut Control<'_>,
) -> Result<Vec<Range<u32>>, FlasherError> {
    let report = flasher.compare(&image.bytes, 0, control).await?;
    Ok(without(&report.differing, &image.gaps))
}
