//! Questions that ask a loader nothing but whether it is there and in step. Each has an answer of its own, so that a late
//! answer to one is not taken for that to another.
//!
//! The stub is asked for opcodes that nothing has: it refuses each under its own number, and what damage makes of such a
//! frame is refused as well, because a frame without a body has the wrong length for whatever it may become; only
//! ERASE_FLASH and RUN_USER_CODE take none, and they differ in at least four bits. A register question would stop the
//! processor where damage leads its address to where nothing answers. The ROM loader refuses an unknown opcode under
//! the number of the command before it, so there a word of the mask ROM has to do.

use crate::protocol::chip::ROM_WORDS;
use crate::protocol::command::Command;
use crate::protocol::error::{ProtocolError, Status};
use crate::protocol::opcode::Opcode;
use crate::protocol::response::Response;

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loader {
    /// The mask ROM's loader.
    Rom,
    /// Espressif's stub.
    Stub,
}

/// A harmless question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// For a word of the mask ROM; the ROM loader and the stub answer it.
    RomWord {
        /// Where it lies.
        address: u32,
        /// What lies there.
        answer: u32,
    },
    /// For this opcode, which nothing has; the stub refuses it.
    Unassigned(u8),
}

/// What a response says to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The answer.
    Answer,
    /// The delayed failure of an earlier command, in the answer's place.
    Delayed(ProtocolError),
}

/// The first opcode of a run that nothing has, in ROM or stub.
const FIRST_UNASSIGNED: u8 = 0x20;

impl Question {
    /// Ends a READ_FLASH dialogue, where any frame does that is not four bytes long; where none is open, it is refused.
    pub const STOP: Self = Self::Unassigned(0x2F);

    /// The question with this number, of as many as there are words of [`ROM_WORDS`]; then they begin anew.
    #[must_use]
    pub fn numbered(loader: Loader, number: usize) -> Self {
        let index = number.checked_rem(ROM_WORDS.len()).unwrap_or_default();
        match (loader, ROM_WORDS.get(index)) {
            (Loader::Rom, Some(&(address, answer))) => Self::RomWord { address, answer },
            _ => Self::Unassigned(FIRST_UNASSIGNED.saturating_add(u8::try_from(index).unwrap_or_default())),
        }
    }

    /// The packet, before framing.
    #[must_use]
    pub fn packet(self) -> Vec<u8> {
        match self {
            Self::RomWord { address, .. } => Command::ReadReg { address }.packet(),
            Self::Unassigned(opcode) => vec![0, opcode, 0, 0, 0, 0, 0, 0],
        }
    }

    /// What `response` says to it; `None` where it belongs to something else.
    #[must_use]
    pub fn hear(self, response: &Response) -> Option<Heard> {
        let refusal = response.refusal();
        match self {
            Self::RomWord { answer, .. } if response.opcode == Opcode::ReadReg.number() => match refusal {
                Some(status) => Some(Heard::Delayed(ProtocolError::Refused { opcode: Opcode::ReadReg, status })),
                None => (response.value == answer).then_some(Heard::Answer),
            },
            Self::Unassigned(opcode) if response.opcode == opcode => match refusal? {
                Status::Stub(UNKNOWN | NOT_IMPLEMENTED) => Some(Heard::Answer),
                status => Some(Heard::Delayed(ProtocolError::Delayed { status })),
            },
            _ => None,
        }
    }
}

/// The stub's status for a command that it does not know.
const UNKNOWN: u16 = 0xC300;
/// The same in the stub that esptool came with before.
const NOT_IMPLEMENTED: u16 = 0xFF00;

#[cfg(test)]
mod tests {
    use super::*;

    fn response(opcode: u8, value: u32, status: [u8; 2]) -> Response {
        let mut frame = vec![1, opcode, 2, 0];
        frame.extend(value.to_le_bytes());
        frame.extend(status);
        Response::parse(&frame).unwrap()
    }

    #[test]
    fn no_two_questions_of_a_round_share_an_answer() {
        for loader in [Loader::Rom, Loader::Stub] {
            let round: Vec<_> = (0..ROM_WORDS.len()).map(|number| Question::numbered(loader, number)).collect();
            for (index, question) in round.iter().enumerate() {
                assert!(!round[..index].contains(question), "{question:?}");
                assert_ne!(*question, Question::STOP);
            }
            assert_eq!(Question::numbered(loader, ROM_WORDS.len()), round[0]);
        }
    }

    #[test]
    fn an_opcode_that_nothing_has_is_far_from_those_that_take_no_body() {
        for opcode in (0..ROM_WORDS.len()).map(|number| Question::numbered(Loader::Stub, number).packet()[1]) {
            for harmful in [Opcode::EraseFlash.number(), 0xD3] {
                assert!((opcode ^ harmful).count_ones() >= 4, "{opcode:02X} and {harmful:02X}");
            }
        }
    }

    #[test]
    fn a_refusal_under_its_own_number_is_the_answer_and_another_failure_is_a_delayed_one() {
        let question = Question::Unassigned(0x21);
        assert_eq!(question.hear(&response(0x21, 0, [0xC3, 0])), Some(Heard::Answer));
        assert_eq!(question.hear(&response(0x21, 0, [0xFF, 0])), Some(Heard::Answer));
        assert!(matches!(question.hear(&response(0x21, 0, [0xC4, 0])), Some(Heard::Delayed(_))));
        assert_eq!(question.hear(&response(0x20, 0, [0xC3, 0])), None);
        assert_eq!(question.hear(&response(0x21, 0, [0, 0])), None, "nothing carries that out");
    }

    #[test]
    fn a_word_of_the_rom_is_the_answer_and_another_word_belongs_to_another_question() {
        let question = Question::numbered(Loader::Rom, 0);
        let Question::RomWord { answer, .. } = question else { panic!("the ROM is asked for a word") };
        assert_eq!(question.hear(&response(0x0A, answer, [0, 0])), Some(Heard::Answer));
        assert_eq!(question.hear(&response(0x0A, answer ^ 1, [0, 0])), None);
        assert!(matches!(question.hear(&response(0x0A, 0, [1, 5])), Some(Heard::Delayed(_))));
    }
}
