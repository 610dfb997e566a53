//! A device's frame to a typed reply.

use crate::protocol::checksum::{DIGEST_BYTES, Digest};
use crate::protocol::command::Command;
use crate::protocol::error::{ProtocolError, Status};
use crate::protocol::opcode::Opcode;

/// A reply as it came, its status not yet judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Opcode it echoes.
    pub opcode: u8,
    /// The value word: READ_REG's result, and on SYNC what tells ROM from stub.
    pub value: u32,
    /// Data before the status bytes.
    data: Vec<u8>,
    status: [u8; 2],
}

impl Response {
    /// Reads a frame; `None` where it is no response (a packet of READ_FLASH, a greeting, noise).
    #[must_use]
    pub fn parse(frame: &[u8]) -> Option<Self> {
        let (header, body) = frame.split_at_checked(8)?;
        let &[direction, opcode, len0, len1, v0, v1, v2, v3] = header else { return None };
        if direction != 1 || usize::from(u16::from_le_bytes([len0, len1])) != body.len() {
            return None;
        }
        let (data, status) = body.split_at_checked(body.len().checked_sub(2)?)?;
        Some(Self {
            opcode,
            value: u32::from_le_bytes([v0, v1, v2, v3]),
            data: data.to_vec(),
            status: status.try_into().ok()?,
        })
    }

    /// The command that erases or writes flash which a frame says was carried out. Such a reply is header and status
    /// alone, which no packet of READ_FLASH is: those come in whole blocks.
    #[must_use]
    pub fn change_of_flash(frame: &[u8]) -> Option<Opcode> {
        let response = Self::parse(frame).filter(|response| response.data.is_empty() && response.status[0] == 0)?;
        Opcode::CHANGE_FLASH.into_iter().find(|opcode| opcode.number() == response.opcode)
    }

    /// What the loader said where it refused; the second status byte of a success may be anything.
    #[must_use]
    pub const fn refusal(&self) -> Option<Status> {
        let [first, second] = self.status;
        if first == 0 { None } else { Some(Status::from_bytes(first, second)) }
    }

    /// Judges it as the reply to `command`.
    ///
    /// # Errors
    /// [`ProtocolError::Refused`] where the first status byte is not 0;
    /// [`ProtocolError::Short`] where data is missing.
    pub fn judge(self, command: &Command<'_>) -> Result<Reply, ProtocolError> {
        let opcode = command.opcode();
        if let Some(status) = self.refusal() {
            return Err(ProtocolError::Refused { opcode, status });
        }
        let wanted = command.reply_data_bytes();
        if self.data.len() < wanted {
            return Err(ProtocolError::Short { opcode, got: self.data.len(), wanted });
        }
        Ok(Reply { opcode, value: self.value, data: self.data })
    }
}

/// A successful reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    opcode: Opcode,
    /// The value word.
    pub value: u32,
    data: Vec<u8>,
}

impl Reply {
    /// The digest that SPI_FLASH_MD5 answers with.
    ///
    /// # Errors
    /// [`ProtocolError::Short`] where the reply holds none.
    pub fn digest(&self) -> Result<Digest, ProtocolError> {
        self.data.first_chunk::<DIGEST_BYTES>().copied().ok_or(ProtocolError::Short {
            opcode: self.opcode,
            got: self.data.len(),
            wanted: DIGEST_BYTES,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn garbage_in_the_second_status_byte_of_a_success_is_ignored() {
        let response = Response::parse(&[1, 0x0A, 2, 0, 0x01, 0xC1, 0xF0, 0xFF, 0x00, 0xAB]).unwrap();
        let reply = response.judge(&Command::ReadReg { address: 0 }).unwrap();
        assert_eq!(reply.value, 0xFFF0_C101);
    }

    #[test]
    fn rom_and_stub_codes_are_told_apart() {
        let judge = |status: [u8; 2]| {
            let frame = [&[1, 5, 2, 0, 0, 0, 0, 0][..], &status].concat();
            Response::parse(&frame).unwrap().judge(&Command::SpiAttach).unwrap_err()
        };
        assert_eq!(judge([1, 5]), ProtocolError::Refused { opcode: Opcode::SpiAttach, status: Status::Rom(5) });
        assert_eq!(
            judge([0xC4, 0]),
            ProtocolError::Refused { opcode: Opcode::SpiAttach, status: Status::Stub(0xC400) }
        );
    }

    #[test]
    fn a_length_that_does_not_match_is_no_response() {
        assert_eq!(Response::parse(&[1, 8, 3, 0, 0, 0, 0, 0, 0, 0]), None);
        assert_eq!(Response::parse(&[1, 8, 0, 0, 0, 0, 0, 0]), None);
    }

    #[test]
    fn a_digest_reply_without_its_digest_is_short() {
        let response = Response::parse(&[1, 0x13, 2, 0, 0, 0, 0, 0, 0, 0]).unwrap();
        let command = Command::SpiFlashMd5 { address: 0, size: 16 };
        assert_eq!(
            response.judge(&command),
            Err(ProtocolError::Short { opcode: Opcode::SpiFlashMd5, got: 0, wanted: 16 })
        );
    }
}
