//! What a boot log amounts to, in words for a person.

use super::Exception;
use serde::Serialize;

/// How a loader gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum LoaderFault {
    /// The ROM's checksum of the image at 0 does not hold.
    Checksum,
    /// The ROM could not read the flash.
    FlashRead,
    /// The ROM found no image at 0.
    NoImage,
    /// The boot loader found no firmware where it looked.
    NoUserImage,
    /// The boot loader's slot selector holds nonsense.
    SlotFlag,
    /// Boot loader or SDK cannot work with the flash size in the header.
    FlashMap,
    /// The SDK found no radio data (`esp_init_data`) where the header's flash size puts it.
    InitData,
    /// The Arduino boot loader could not load the application.
    Eboot,
    /// The Arduino boot loader could not put an update in place.
    EbootCopy,
    /// The program ended, which no firmware does.
    Returned,
    /// The ROM did not know why it was started.
    UnknownReset,
}

impl LoaderFault {
    /// Title, explanation, next step.
    const fn words(self) -> [&'static str; 3] {
        match self {
            Self::Checksum => [
                "Checksum error: the image at the start of the flash is damaged",
                "The ROM loaded the image, added it up and got another sum than the image says, so it stopped.",
                "Write the image again and let it be verified; if it fails again, check the 3.3 V supply.",
            ],
            Self::FlashRead => [
                "The ROM cannot read the flash",
                "The flash answers with errors: a loose or failing flash, something wired to its pins, or weak power.",
                "Remove what is connected to GPIO6 to GPIO11, check the 3.3 V supply and try again.",
            ],
            Self::NoImage => [
                "There is no firmware at the start of the flash",
                "The ROM looks for the byte E9 at address 0 and did not find it: the flash is blank, or a file was \
                 written to the wrong address.",
                "Enter flash mode and write a complete image or a backup at address 0.",
            ],
            Self::NoUserImage => [
                "The boot loader cannot find user1 or user2",
                "Espressif's boot loader started, but where it looks for the firmware (0x1000 for user1; 0x41000, \
                 0x81000 or 0x101000 for user2, by the flash size in the header) there is none. Typical after only a \
                 part was restored, or after the header was changed to another flash size.",
                "Restore the whole backup with its header kept as it is.",
            ],
            Self::SlotFlag => [
                "The boot loader cannot tell which slot to start",
                "The sectors at the end of the flash that say user1 or user2 hold something else.",
                "Restore the whole backup, end of the flash included, with its header kept as it is.",
            ],
            Self::FlashMap => [
                "The flash size in the header does not work with this firmware",
                "Boot loader and firmware find everything by the size in the header, and cannot use this one.",
                "Restore the backup with its header kept as it is, or choose the firmware made for this flash size.",
            ],
            Self::InitData => [
                "The radio data are missing",
                "The firmware looks for its radio settings four sectors before the end of the flash, as the header \
                 declares it, and found something else.",
                "Restore the whole backup with its header kept, or move the end-of-flash sectors along with the size.",
            ],
            Self::Eboot => [
                "The boot loader cannot load the application",
                "The Arduino boot loader started, but the application at 0x1000 is missing or damaged.",
                "Write the complete image again at address 0 and let it be verified.",
            ],
            Self::EbootCopy => [
                "The update could not be put in place",
                "The Arduino boot loader had an update waiting and failed to copy it.",
                "Write a complete image at address 0.",
            ],
            Self::Returned => [
                "The program ended right after its start",
                "The image at address 0 ran and came back, which firmware never does: it is incomplete, or its other \
                 parts are missing.",
                "Restore the whole backup rather than a part of it.",
            ],
            Self::UnknownReset => [
                "The chip did not know why it was started",
                "That happens when power comes up too slowly or dips.",
                "Remove power for a few seconds, check the 3.3 V supply and try again.",
            ],
        }
    }
}

/// What a boot log amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum BootVerdict {
    /// Not one byte was heard.
    Silence,
    /// Bytes were heard, but they are no text at this rate.
    Unreadable,
    /// The ROM waits in its serial loader: GPIO0 was low.
    InLoader,
    /// The strap pins asked for something that a Sonoff never does.
    WrongStrap {
        /// GPIO15, GPIO0, GPIO2 as one number.
        strap: u8,
    },
    /// The banner was heard; loading has not come to its end.
    Loading,
    /// The firmware was loaded and started; it has not been heard yet.
    Loaded,
    /// The firmware was loaded and something came from it.
    Started,
    /// A loader gave up.
    LoaderFailed {
        /// How.
        fault: LoaderFault,
    },
    /// The firmware crashed.
    Crashed {
        /// With this exception.
        exception: Exception,
    },
    /// The software watchdog stopped the firmware.
    Hung,
    /// It starts again and again.
    BootLoop {
        /// How many starts were heard.
        boots: u32,
        /// The last exception, where one was printed.
        exception: Option<Exception>,
    },
}

impl BootVerdict {
    /// Whether the firmware runs, as far as the log goes.
    #[must_use]
    pub const fn is_good(&self) -> bool {
        matches!(self, Self::Loaded | Self::Started)
    }

    /// A few words.
    #[must_use]
    pub fn title(&self) -> String {
        match self {
            Self::Crashed { exception } => {
                format!("The firmware crashed: exception {}, {}", exception.cause, exception.name())
            }
            Self::BootLoop { exception: Some(exception), .. } => {
                format!("The device restarts again and again: exception {}, {}", exception.cause, exception.name())
            }
            _ => self.fixed_words()[0].into(),
        }
    }

    /// What it means.
    #[must_use]
    pub fn explanation(&self) -> String {
        match self {
            Self::Crashed { exception } | Self::BootLoop { exception: Some(exception), .. } => {
                format!("The firmware starts and stops with {}.", exception.meaning())
            }
            _ => self.fixed_words()[1].into(),
        }
    }

    /// What the person does now.
    #[must_use]
    pub fn next_step(&self) -> &'static str {
        self.fixed_words()[2]
    }

    const fn fixed_words(&self) -> [&'static str; 3] {
        match self {
            Self::Silence => [
                "Nothing was heard",
                "The chip did not send a single byte: it has no power, is held in reset, or its TX is not connected.",
                "Check 3.3 V and GND, and that the adapter's RX goes to the chip's TX; then power-cycle the device.",
            ],
            Self::Unreadable => [
                "Something was heard, but not as text",
                "The chip speaks at another rate: the firmware may run and use its own, often 115200.",
                "Listen at 115200, or power-cycle the device while listening at 74880.",
            ],
            Self::InLoader => [
                "The chip is still in its loader",
                "GPIO0 was low when it started, so it waits for a program over the wire instead of starting the \
                 firmware. This is the right state for backup and restore, and the wrong one for use.",
                "To use the device: release the button (or remove the wire from GPIO0) and power-cycle it.",
            ],
            Self::WrongStrap { .. } => [
                "The chip was told to start from elsewhere",
                "GPIO15 was high or GPIO2 was low at power-up, so the ROM looks neither at its flash nor at the wire.",
                "Disconnect what is wired to GPIO15 and GPIO2, and power-cycle the device.",
            ],
            Self::Loading => [
                "The chip started and is loading",
                "The ROM has greeted; what comes next was not heard yet.",
                "Wait a second. If nothing follows, power-cycle the device.",
            ],
            Self::Loaded => [
                "The firmware was loaded and started",
                "All checksums held and the loader handed over. What follows comes at the firmware's own rate.",
                "Nothing to do. Listen at 115200 to hear the firmware itself.",
            ],
            Self::Started => {
                ["The firmware started", "It was loaded, its checksum held, and it has spoken since.", "Nothing to do."]
            }
            Self::LoaderFailed { fault } => fault.words(),
            Self::Crashed { .. } => [
                "The firmware crashed",
                "",
                "Power-cycle once. If it crashes again, erase the flash and restore the whole backup.",
            ],
            Self::Hung => [
                "The firmware hung and was stopped by its watchdog",
                "It started, then did not answer for some seconds.",
                "Power-cycle once. If it happens again, erase the flash and restore the whole backup.",
            ],
            Self::BootLoop { .. } => [
                "The device restarts again and again",
                "It starts, and something stops it each time: weak power, or firmware that does not suit the device or \
                 its settings.",
                "Check the 3.3 V supply. Then erase the flash and restore the whole backup, header kept as it is.",
            ],
        }
    }
}
