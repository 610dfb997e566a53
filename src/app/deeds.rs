//! What was done in this session, device by device. Pure, so it is tested natively.

use crate::flasher::progress::Operation;
use crate::protocol::chip::MacAddress;

/// How something ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It came to its end.
    Done {
        /// Whether digests that the device computed prove it.
        is_proven: bool,
    },
    /// It failed.
    Failed,
    /// The person stopped it.
    Cancelled,
}

/// One thing that was done in this session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What.
    pub operation: Operation,
    /// To which device.
    pub mac: MacAddress,
    /// Its chip's name.
    pub chip: &'static str,
    /// Local time of day at which it ended.
    pub time: String,
    /// How it ended.
    pub ended: Ended,
    /// With which backup or image, or what went wrong, in a few words.
    pub summary: String,
}

impl Deed {
    /// Whether it came to its end.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        matches!(self.ended, Ended::Done { .. })
    }
}

/// What was done to one device, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceDeeds {
    /// Which device.
    pub mac: MacAddress,
    /// Its chip's name.
    pub chip: &'static str,
    /// What was done to it.
    pub deeds: Vec<Deed>,
}

/// The deeds of each device together, devices in the order in which they came.
#[must_use]
pub fn by_device(deeds: &[Deed]) -> Vec<DeviceDeeds> {
    let mut devices: Vec<DeviceDeeds> = Vec::new();
    for deed in deeds {
        match devices.iter_mut().find(|device| device.mac == deed.mac) {
            Some(device) => device.deeds.push(deed.clone()),
            None => devices.push(DeviceDeeds { mac: deed.mac, chip: deed.chip, deeds: vec![deed.clone()] }),
        }
    }
    devices
}

/// The summary as a text to keep; `title` stands above it, and `outcome` says in words what was done and how it ended.
#[must_use]
pub fn as_text(title: &str, deeds: &[Deed], outcome: impl Fn(&Deed) -> String) -> String {
    let mut text = format!("{title}\n");
    for DeviceDeeds { mac, chip, deeds } in by_device(deeds) {
        text += &format!("\n{mac} {chip}\n");
        for deed in deeds {
            text += &format!("  {}  {}: {}\n", deed.time, outcome(&deed), deed.summary);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deed(operation: Operation, last: u8, ended: Ended) -> Deed {
        Deed {
            operation,
            mac: MacAddress([0x5C, 0xCF, 0x7F, 0, 0, last]),
            chip: "ESP8285",
            time: format!("14:00:0{last}"),
            ended,
            summary: format!("image {last}"),
        }
    }

    fn session() -> [Deed; 3] {
        [
            deed(Operation::Backup, 1, Ended::Done { is_proven: true }),
            deed(Operation::Backup, 2, Ended::Failed),
            deed(Operation::Restore, 1, Ended::Cancelled),
        ]
    }

    #[test]
    fn deeds_of_one_device_stand_together_in_the_order_in_which_they_were_done() {
        let [first, second, third] = session();
        let devices = by_device(&[first.clone(), second.clone(), third.clone()]);
        let deeds: Vec<_> = devices.into_iter().map(|device| (device.mac.0[5], device.deeds)).collect();
        assert_eq!(deeds, [(1, vec![first, third]), (2, vec![second])]);
    }

    #[test]
    fn the_text_names_every_device_and_every_deed() {
        let text = as_text("In this session", &session(), |deed| format!("{:?} {:?}", deed.operation, deed.is_done()));
        assert_eq!(
            text,
            "In this session\n\n5C:CF:7F:00:00:01 ESP8285\n  14:00:01  Backup true: image 1\n  14:00:01  Restore false: \
             image 1\n\n5C:CF:7F:00:00:02 ESP8285\n  14:00:02  Backup false: image 2\n"
        );
    }
}
