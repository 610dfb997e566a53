//! Opcode numbers, and which of ROM and stub answers each.

/// The commands this host sends. Numbers as in Espressif's serial protocol documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "the names are the documentation's own")]
pub enum Opcode {
    FlashBegin = 0x02,
    FlashData = 0x03,
    FlashEnd = 0x04,
    MemBegin = 0x05,
    MemEnd = 0x06,
    MemData = 0x07,
    Sync = 0x08,
    WriteReg = 0x09,
    ReadReg = 0x0A,
    SpiSetParams = 0x0B,
    SpiAttach = 0x0D,
    ChangeBaudrate = 0x0F,
    FlashDeflBegin = 0x10,
    FlashDeflData = 0x11,
    FlashDeflEnd = 0x12,
    SpiFlashMd5 = 0x13,
    EraseFlash = 0xD0,
    EraseRegion = 0xD1,
    ReadFlash = 0xD2,
}

impl Opcode {
    /// The number on the wire.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Those that erase or write flash when the stub carries them out.
    pub const CHANGE_FLASH: [Self; 6] = [
        Self::FlashBegin,
        Self::FlashData,
        Self::FlashDeflBegin,
        Self::FlashDeflData,
        Self::EraseFlash,
        Self::EraseRegion,
    ];

    /// Whether the ESP8266's ROM loader answers it; the stub answers all.
    #[must_use]
    pub const fn is_in_rom(self) -> bool {
        self.number() <= 0x0B
    }

    /// The name in Espressif's documentation.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::FlashBegin => "FLASH_BEGIN",
            Self::FlashData => "FLASH_DATA",
            Self::FlashEnd => "FLASH_END",
            Self::MemBegin => "MEM_BEGIN",
            Self::MemEnd => "MEM_END",
            Self::MemData => "MEM_DATA",
            Self::Sync => "SYNC",
            Self::WriteReg => "WRITE_REG",
            Self::ReadReg => "READ_REG",
            Self::SpiSetParams => "SPI_SET_PARAMS",
            Self::SpiAttach => "SPI_ATTACH",
            Self::ChangeBaudrate => "CHANGE_BAUDRATE",
            Self::FlashDeflBegin => "FLASH_DEFL_BEGIN",
            Self::FlashDeflData => "FLASH_DEFL_DATA",
            Self::FlashDeflEnd => "FLASH_DEFL_END",
            Self::SpiFlashMd5 => "SPI_FLASH_MD5",
            Self::EraseFlash => "ERASE_FLASH",
            Self::EraseRegion => "ERASE_REGION",
            Self::ReadFlash => "READ_FLASH",
        }
    }
}
