//! Typed commands and how they look on the wire.
//!
//! Layout: direction 0, opcode, body length (u16), checksum (u32), body; integers little-endian
//! (esptool documentation, "Serial Protocol").

use crate::protocol::checksum::block_checksum;
use crate::protocol::opcode::Opcode;

/// Block size for RAM uploads, bytes (esptool: `ESP_RAM_BLOCK`).
pub const RAM_BLOCK_BYTES: u32 = 0x1800;
/// Block size for flash writes through the stub, bytes (esptool: `FLASH_WRITE_SIZE` of the stub).
pub const FLASH_WRITE_BLOCK_BYTES: u32 = 0x4000;
/// Largest packet the stub accepts for READ_FLASH, bytes.
pub const READ_PACKET_BYTES: u32 = 0x1000;
/// What the SYNC frame carries before its 32 bytes of 55.
const SYNC_HEAD: [u8; 4] = [0x07, 0x07, 0x12, 0x20];

/// One command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command<'a> {
    /// Finds the loader (and, on the ROM, its baud rate).
    Sync,
    /// Reads a 32-bit register.
    ReadReg {
        /// Where.
        address: u32,
    },
    /// Writes all bits of 32-bit registers, in order; ROM and stub take several in one command.
    WriteReg {
        /// Address and value of each.
        registers: &'a [(u32, u32)],
    },
    /// Announces an upload into RAM.
    MemBegin {
        /// Bytes in all.
        size: u32,
        /// Number of blocks.
        blocks: u32,
        /// Bytes of a block.
        block_size: u32,
        /// Address of the first byte.
        offset: u32,
    },
    /// One block of an upload into RAM.
    MemData {
        /// The block.
        data: &'a [u8],
        /// Its number, from 0.
        sequence: u32,
    },
    /// Ends the upload and runs what was loaded.
    MemEnd {
        /// Entry point.
        entry: u32,
    },
    /// Attaches the SPI flash (stub).
    SpiAttach,
    /// Tells the loader the size of the flash.
    SpiSetParams {
        /// Size, bytes.
        flash_size: u32,
    },
    /// Changes the device's baud rate (stub). The stub scales its divisor by 115200 / `new`, whatever `old` says.
    ChangeBaudrate {
        /// Rate the stub is told.
        new: u32,
        /// Rate in use, as esptool fills it in.
        old: u32,
    },
    /// Prepares a plain write, erasing; with all zeros it attaches the flash on the ROM.
    FlashBegin {
        /// Bytes to erase.
        erase_size: u32,
        /// Number of blocks.
        blocks: u32,
        /// Bytes of a block.
        block_size: u32,
        /// Flash address.
        offset: u32,
    },
    /// Prepares a compressed write (stub).
    FlashDeflBegin {
        /// Bytes after unpacking.
        size: u32,
        /// Number of compressed blocks, at least.
        blocks: u32,
        /// Bytes of a compressed block.
        block_size: u32,
        /// Flash address.
        offset: u32,
    },
    /// One block of a compressed write.
    FlashDeflData {
        /// The block.
        data: &'a [u8],
        /// Its number, from 0.
        sequence: u32,
    },
    /// Ends a compressed write; the loader stays. A failure of the last block shows here.
    FlashDeflEnd,
    /// MD5 of a range of flash (stub).
    SpiFlashMd5 {
        /// Flash address.
        address: u32,
        /// Bytes.
        size: u32,
    },
    /// Erases the whole chip (stub).
    EraseFlash,
    /// Erases sectors (stub).
    EraseRegion {
        /// Flash address, a multiple of the sector size.
        address: u32,
        /// Bytes, a multiple of the sector size.
        size: u32,
    },
    /// Starts the READ_FLASH dialogue (stub).
    ReadFlash {
        /// Flash address.
        address: u32,
        /// Bytes.
        size: u32,
        /// Bytes of a packet, at most [`READ_PACKET_BYTES`].
        packet_size: u32,
    },
}

impl Command<'_> {
    /// Its opcode.
    #[must_use]
    pub const fn opcode(&self) -> Opcode {
        match self {
            Self::Sync => Opcode::Sync,
            Self::ReadReg { .. } => Opcode::ReadReg,
            Self::WriteReg { .. } => Opcode::WriteReg,
            Self::MemBegin { .. } => Opcode::MemBegin,
            Self::MemData { .. } => Opcode::MemData,
            Self::MemEnd { .. } => Opcode::MemEnd,
            Self::SpiAttach => Opcode::SpiAttach,
            Self::SpiSetParams { .. } => Opcode::SpiSetParams,
            Self::ChangeBaudrate { .. } => Opcode::ChangeBaudrate,
            Self::FlashBegin { .. } => Opcode::FlashBegin,
            Self::FlashDeflBegin { .. } => Opcode::FlashDeflBegin,
            Self::FlashDeflData { .. } => Opcode::FlashDeflData,
            Self::FlashDeflEnd => Opcode::FlashDeflEnd,
            Self::SpiFlashMd5 { .. } => Opcode::SpiFlashMd5,
            Self::EraseFlash => Opcode::EraseFlash,
            Self::EraseRegion { .. } => Opcode::EraseRegion,
            Self::ReadFlash { .. } => Opcode::ReadFlash,
        }
    }

    /// Bytes of data that a successful reply carries before its status.
    #[must_use]
    pub const fn reply_data_bytes(&self) -> usize {
        match self {
            Self::SpiFlashMd5 { .. } => 16,
            _ => 0,
        }
    }

    /// The packet, before framing.
    #[must_use]
    pub fn packet(&self) -> Vec<u8> {
        let body = self.body();
        let checksum = match self {
            Self::MemData { data, .. } | Self::FlashDeflData { data, .. } => block_checksum(data),
            _ => 0,
        };
        let mut packet = Vec::with_capacity(body.len().saturating_add(8));
        packet.extend_from_slice(&[0x00, self.opcode().number()]);
        packet.extend_from_slice(&u16::try_from(body.len()).unwrap_or(u16::MAX).to_le_bytes());
        packet.extend_from_slice(&checksum.to_le_bytes());
        packet.extend_from_slice(&body);
        packet
    }

    fn body(&self) -> Vec<u8> {
        match *self {
            Self::Sync => [SYNC_HEAD.as_slice(), &[0x55; 32]].concat(),
            Self::ReadReg { address } => words(&[address]),
            // Each entry is address, value, mask and a delay in microseconds.
            Self::WriteReg { registers } => {
                registers.iter().flat_map(|(address, value)| words(&[*address, *value, u32::MAX, 0])).collect()
            }
            Self::MemBegin { size, blocks, block_size, offset }
            | Self::FlashBegin { erase_size: size, blocks, block_size, offset }
            | Self::FlashDeflBegin { size, blocks, block_size, offset } => words(&[size, blocks, block_size, offset]),
            Self::MemData { data, sequence } | Self::FlashDeflData { data, sequence } => {
                let mut body = words(&[u32::try_from(data.len()).unwrap_or(u32::MAX), sequence, 0, 0]);
                body.extend_from_slice(data);
                body
            }
            Self::MemEnd { entry } => words(&[0, entry]),
            Self::SpiAttach => words(&[0]),
            Self::SpiSetParams { flash_size } => words(&[0, flash_size, 0x1_0000, 0x1000, 0x100, 0xFFFF]),
            Self::ChangeBaudrate { new, old } => words(&[new, old]),
            Self::FlashDeflEnd => words(&[1]),
            Self::SpiFlashMd5 { address, size } => words(&[address, size, 0, 0]),
            Self::EraseFlash => Vec::new(),
            Self::EraseRegion { address, size } => words(&[address, size]),
            Self::ReadFlash { address, size, packet_size } => words(&[address, size, packet_size, 1]),
        }
    }
}

fn words(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sync_is_36_bytes_after_the_header() {
        let packet = Command::Sync.packet();
        assert_eq!(packet[..12], [0, 8, 36, 0, 0, 0, 0, 0, 7, 7, 0x12, 0x20]);
        assert_eq!(packet[12..], [0x55; 32]);
    }

    #[test]
    fn a_data_command_carries_length_sequence_and_checksum() {
        let packet = Command::MemData { data: &[0xEF, 0x01, 0x02], sequence: 5 }.packet();
        assert_eq!(packet[..8], [0, 7, 19, 0, 0x03, 0, 0, 0]);
        assert_eq!(packet[8..16], [3, 0, 0, 0, 5, 0, 0, 0]);
        assert_eq!(packet[24..], [0xEF, 0x01, 0x02]);
    }

    #[test]
    fn several_registers_go_in_one_command() {
        let packet = Command::WriteReg { registers: &[(0x6000_0204, 7), (0x6000_0200, 1 << 18)] }.packet();
        assert_eq!(packet[..4], [0, 9, 32, 0]);
        assert_eq!(packet[8..], words(&[0x6000_0204, 7, u32::MAX, 0, 0x6000_0200, 1 << 18, u32::MAX, 0]));
    }

    #[test]
    fn read_flash_asks_for_one_packet_in_flight() {
        let packet = Command::ReadFlash { address: 0x1000, size: 0x2000, packet_size: 0x400 }.packet();
        assert_eq!(packet[..4], [0, 0xD2, 16, 0]);
        assert_eq!(packet[8..], words(&[0x1000, 0x2000, 0x400, 1]));
    }
}
