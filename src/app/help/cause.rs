//! Which topic an error leads to. No match has a catch-all: a new error does not compile until it has a topic.

use super::topic::Topic;
use crate::flasher::error::FlasherError;
use crate::flasher::port::PortError;
use crate::image::error::ImageError;
use crate::protocol::error::ProtocolError;
use crate::vault::error::VaultError;

/// What a person can read about more.
pub trait Cause {
    /// Where that stands.
    fn topic(&self) -> Topic;
}

impl Cause for FlasherError {
    fn topic(&self) -> Topic {
        match self {
            Self::NoAnswer => Topic::NoAnswer,
            Self::StartedNormally { .. } => Topic::StartedNormally,
            Self::OnlyNoise => Topic::Noise,
            Self::CommandMisread { .. } => Topic::DamagedCommand,
            Self::WrongChip { .. } => Topic::WrongChip,
            Self::NoMacAddress | Self::StubDidNotStart => Topic::BeginsNot,
            Self::FlashSilent { .. } => Topic::FlashSilent,
            Self::UnknownFlashSize { .. } => Topic::FlashSizeUnknown,
            Self::LostDevice => Topic::StoppedAnswering,
            Self::LineTooNoisy { .. } => Topic::DamagedLine,
            Self::UnstableFlash { .. } => Topic::UnstableFlash,
            Self::Differs { .. } => Topic::Differs,
            Self::NotWritten { .. } => Topic::StoppedWhileWriting,
            Self::ChangedElsewhere { .. } => Topic::ChangedElsewhere,
            Self::WriteProtected { .. } => Topic::WriteProtected,
            Self::EmptyImage => Topic::WrongFile,
            Self::ImageTooLarge { .. } | Self::SizeChanged { .. } => Topic::SizeMismatch,
            Self::BadRegion { .. } => Topic::BadRegion,
            Self::DeviceChanged { .. } => Topic::OtherDevice,
            Self::Cancelled => Topic::Cancelled,
            Self::Protocol(error) => error.topic(),
            Self::Port(error) => error.topic(),
        }
    }
}

impl Cause for ProtocolError {
    fn topic(&self) -> Topic {
        match self {
            Self::Refused { .. } | Self::Delayed { .. } | Self::Short { .. } => Topic::DamagedLine,
            Self::Silent { .. } | Self::Gone => Topic::StoppedAnswering,
        }
    }
}

impl Cause for PortError {
    fn topic(&self) -> Topic {
        match self {
            Self::Disconnected | Self::Io { .. } => Topic::AdapterLost,
            Self::Busy | Self::PermissionDenied => Topic::PortBusy,
            Self::NoneChosen => Topic::NoPort,
            Self::Line(_) => Topic::DamagedLine,
            Self::Unsupported { .. } => Topic::AdapterLimits,
        }
    }
}

impl Cause for ImageError {
    fn topic(&self) -> Topic {
        match self {
            Self::Empty
            | Self::GzipMethod { .. }
            | Self::NoBuild { .. }
            | Self::NoParts { .. }
            | Self::OtherArchive { .. } => Topic::WrongFile,
            Self::TooLarge { .. } | Self::ChangeDoesNotFit { .. } => Topic::SizeMismatch,
            Self::GzipTruncated { .. } | Self::GzipDamaged { .. } | Self::GzipChecksum { .. } => Topic::DamagedFile,
            Self::PartsOverlap { .. }
            | Self::PartMisaligned { .. }
            | Self::PartsMissing { .. }
            | Self::ManifestUnreadable { .. } => Topic::FirmwareParts,
        }
    }
}

impl Cause for VaultError {
    fn topic(&self) -> Topic {
        match self {
            Self::Full { .. } => Topic::LibraryFull,
            Self::Blocked
            | Self::Superseded
            | Self::NewerVersion { .. }
            | Self::NotAvailable { .. }
            | Self::Evicted
            | Self::Database { .. } => Topic::LibraryClosed,
            Self::Damaged { .. } | Self::RecordMismatch { .. } => Topic::DamagedBackup,
            Self::NotFound { .. } | Self::NotComplete { .. } | Self::AlreadyComplete { .. } => Topic::MissingBackup,
            Self::ImpossibleSize { .. } => Topic::WrongFile,
            Self::NotAnArchive { .. }
            | Self::ArchiveTooLarge { .. }
            | Self::ArchiveEntry { .. }
            | Self::CannotPack { .. } => Topic::Archives,
        }
    }
}

#[cfg(target_arch = "wasm32")]
impl Cause for crate::browser::error::BrowserError {
    fn topic(&self) -> Topic {
        match self {
            Self::FileTooLarge { .. } | Self::FileUnreadable { .. } => Topic::WrongFile,
            Self::CannotSave { .. } | Self::ClipboardRefused { .. } => Topic::SaveRefused,
            Self::PageFile { .. } => Topic::PageIncomplete,
            Self::Missing { .. } => Topic::NoWebSerial,
        }
    }
}
