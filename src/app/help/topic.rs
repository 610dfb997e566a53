//! The topics of the help, and their addresses.

/// One kind of trouble that a person can read about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The browser has no Web Serial.
    NoWebSerial,
    /// The chooser does not list the adapter.
    NoPort,
    /// Another program, or the system, keeps the port.
    PortBusy,
    /// The adapter is gone or its driver failed.
    AdapterLost,
    /// The adapter cannot do what it was asked.
    AdapterLimits,
    /// Nothing answers.
    NoAnswer,
    /// The chip runs its firmware.
    StartedNormally,
    /// Something comes, but it makes no sense.
    Noise,
    /// A chip of another family.
    WrongChip,
    /// The chip answers, and then does not begin.
    BeginsNot,
    /// The flash chip does not answer.
    FlashSilent,
    /// The flash chip does not tell its size.
    FlashSizeUnknown,
    /// The device fell silent in the middle of the work.
    StoppedAnswering,
    /// Bytes are lost or changed on the way.
    DamagedLine,
    /// The device took a damaged command for another one.
    DamagedCommand,
    /// The flash reads differently each time.
    UnstableFlash,
    /// The flash does not keep what is written.
    StoppedWhileWriting,
    /// The flash chip is protected.
    WriteProtected,
    /// Flash that was to stay has changed.
    ChangedElsewhere,
    /// Device and bytes differ.
    Differs,
    /// The person ended the work.
    Cancelled,
    /// Erasing takes long.
    SlowErase,
    /// The image and the flash have different sizes.
    SizeMismatch,
    /// An address that no sector begins at.
    BadRegion,
    /// Another device answers than before.
    OtherDevice,
    /// A file that is no firmware for this chip.
    WrongFile,
    /// A file that was damaged on its way.
    DamagedFile,
    /// Firmware in several files.
    FirmwareParts,
    /// Restored, and no light.
    StaysDark,
    /// The boot loader finds nothing to start.
    BootError,
    /// The library has no room.
    LibraryFull,
    /// The library cannot be opened.
    LibraryClosed,
    /// A stored backup is damaged.
    DamagedBackup,
    /// A backup is not there, or not complete.
    MissingBackup,
    /// An import or export did not work.
    Archives,
    /// The browser does not let the page save or copy.
    SaveRefused,
    /// A part of the page did not load.
    PageIncomplete,
}

/// Topics that belong together, in the order in which a person meets them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Before the device answers.
    Connecting,
    /// While it is read or written.
    Working,
    /// What is to be written.
    Image,
    /// When all is done.
    After,
    /// What is stored.
    Library,
    /// The page itself.
    Page,
}

/// Every topic, group after group.
pub const TOPICS: [Topic; 37] = [
    Topic::NoPort,
    Topic::PortBusy,
    Topic::AdapterLost,
    Topic::AdapterLimits,
    Topic::NoAnswer,
    Topic::StartedNormally,
    Topic::Noise,
    Topic::WrongChip,
    Topic::BeginsNot,
    Topic::FlashSilent,
    Topic::FlashSizeUnknown,
    Topic::StoppedAnswering,
    Topic::DamagedLine,
    Topic::DamagedCommand,
    Topic::UnstableFlash,
    Topic::StoppedWhileWriting,
    Topic::WriteProtected,
    Topic::ChangedElsewhere,
    Topic::Differs,
    Topic::Cancelled,
    Topic::SlowErase,
    Topic::SizeMismatch,
    Topic::BadRegion,
    Topic::OtherDevice,
    Topic::WrongFile,
    Topic::DamagedFile,
    Topic::FirmwareParts,
    Topic::StaysDark,
    Topic::BootError,
    Topic::LibraryFull,
    Topic::LibraryClosed,
    Topic::DamagedBackup,
    Topic::MissingBackup,
    Topic::Archives,
    Topic::NoWebSerial,
    Topic::SaveRefused,
    Topic::PageIncomplete,
];

/// Every group.
pub const GROUPS: [Group; 6] =
    [Group::Connecting, Group::Working, Group::Image, Group::After, Group::Library, Group::Page];

/// What stands before a topic's name in its address.
const ADDRESS: &str = "#/help/";

impl Topic {
    /// Its name in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::NoWebSerial => "no-web-serial",
            Self::NoPort => "no-port",
            Self::PortBusy => "port-busy",
            Self::AdapterLost => "adapter-lost",
            Self::AdapterLimits => "adapter-limits",
            Self::NoAnswer => "no-answer",
            Self::StartedNormally => "started-normally",
            Self::Noise => "noise",
            Self::WrongChip => "wrong-chip",
            Self::BeginsNot => "begins-not",
            Self::FlashSilent => "flash-silent",
            Self::FlashSizeUnknown => "flash-size-unknown",
            Self::StoppedAnswering => "stopped-answering",
            Self::DamagedLine => "damaged-line",
            Self::DamagedCommand => "damaged-command",
            Self::UnstableFlash => "unstable-flash",
            Self::StoppedWhileWriting => "stopped-while-writing",
            Self::WriteProtected => "write-protected",
            Self::ChangedElsewhere => "changed-elsewhere",
            Self::Differs => "differs",
            Self::Cancelled => "cancelled",
            Self::SlowErase => "slow-erase",
            Self::SizeMismatch => "size-mismatch",
            Self::BadRegion => "bad-region",
            Self::OtherDevice => "other-device",
            Self::WrongFile => "wrong-file",
            Self::DamagedFile => "damaged-file",
            Self::FirmwareParts => "firmware-parts",
            Self::StaysDark => "stays-dark",
            Self::BootError => "boot-error",
            Self::LibraryFull => "library-full",
            Self::LibraryClosed => "library-closed",
            Self::DamagedBackup => "damaged-backup",
            Self::MissingBackup => "missing-backup",
            Self::Archives => "archives",
            Self::SaveRefused => "save-refused",
            Self::PageIncomplete => "page-incomplete",
        }
    }

    /// The group it belongs to.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::NoPort
            | Self::PortBusy
            | Self::AdapterLost
            | Self::AdapterLimits
            | Self::NoAnswer
            | Self::StartedNormally
            | Self::Noise
            | Self::WrongChip
            | Self::BeginsNot
            | Self::FlashSilent
            | Self::FlashSizeUnknown => Group::Connecting,
            Self::StoppedAnswering
            | Self::DamagedLine
            | Self::DamagedCommand
            | Self::UnstableFlash
            | Self::StoppedWhileWriting
            | Self::WriteProtected
            | Self::ChangedElsewhere
            | Self::Differs
            | Self::Cancelled
            | Self::SlowErase => Group::Working,
            Self::SizeMismatch
            | Self::BadRegion
            | Self::OtherDevice
            | Self::WrongFile
            | Self::DamagedFile
            | Self::FirmwareParts => Group::Image,
            Self::StaysDark | Self::BootError => Group::After,
            Self::LibraryFull | Self::LibraryClosed | Self::DamagedBackup | Self::MissingBackup | Self::Archives => {
                Group::Library
            }
            Self::NoWebSerial | Self::SaveRefused | Self::PageIncomplete => Group::Page,
        }
    }

    /// The hash of its address.
    #[must_use]
    pub fn href(self) -> String {
        format!("{ADDRESS}{}", self.slug())
    }

    /// The topic that a hash leads to.
    #[must_use]
    pub fn of_hash(hash: &str) -> Option<Self> {
        let slug = hash.strip_prefix(ADDRESS)?.trim_end_matches('/');
        TOPICS.into_iter().find(|topic| topic.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_is_found_by_its_own_address_and_no_two_share_one() {
        for topic in TOPICS {
            assert_eq!(Topic::of_hash(&topic.href()), Some(topic));
            assert_eq!(TOPICS.into_iter().filter(|other| other.slug() == topic.slug()).count(), 1, "{topic:?}");
        }
        assert_eq!((Topic::of_hash("#/help"), Topic::of_hash("#/help/nothing")), (None, None));
    }

    #[test]
    fn groups_are_in_order_and_none_is_empty() {
        let in_groups: Vec<Topic> = GROUPS
            .into_iter()
            .flat_map(|group| TOPICS.into_iter().filter(move |topic| topic.group() == group))
            .collect();
        assert_eq!(in_groups, TOPICS);
        for group in GROUPS {
            assert!(TOPICS.into_iter().any(|topic| topic.group() == group), "{group:?}");
        }
    }
}
