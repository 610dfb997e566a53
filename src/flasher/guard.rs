//! The guard in the flasher stub: lets no command through that arrived damaged. Espressif's protocol checks the data of
//! a write alone, so without it one flipped bit makes a read an erase. What is uploaded here has it from its first
//! instruction on; a stub that another program left running gets it where it is the same stub.

use crate::flasher::error::FlasherError;
use crate::flasher::link::{Link, SHORT_WAITS_MS};
use crate::flasher::port::{Clock, Port};
use crate::flasher::stub::{GUARDED_TEXT, TEXT_START};
use crate::protocol::chip::{CHIP_DETECT_MAGIC_REG_ADDR, ESP8266_MAGIC};
use crate::protocol::command::Command;
use core::ops::Range;
use core::time::Duration;

include!(concat!(env!("OUT_DIR"), "/stub_guard.rs"));

/// The stub's code as Espressif made it.
static PLAIN_TEXT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stub_text.bin"));

/// Bytes of code in front of the call by which a running stub is known.
const LOOK_BYTES: usize = 32;
/// Tries to find out whether a stub is guarded, and to put the guard into it.
const TRIES: u32 = 4;
/// Time for an answer of a stub that is not busy.
const ANSWER: Duration = Duration::from_millis(500);

/// Makes sure that the stub that runs is guarded.
///
/// # Errors
/// [`FlasherError::ForeignStub`] where it is none that the guard fits into.
pub(crate) async fn ensure<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<(), FlasherError> {
    for _ in 0..TRIES {
        if is_guarded(link).await? {
            return Ok(());
        }
        link.note("the stub is not guarded");
        install(link).await?;
    }
    Err(FlasherError::ForeignStub)
}

/// Asks a harmless question with a wrong check: a guarded stub refuses it, another one answers.
async fn is_guarded<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<bool, FlasherError> {
    let question = Command::ReadReg { address: CHIP_DETECT_MAGIC_REG_ADDR };
    for _ in 0..TRIES {
        match link.ask_with_wrong_check(question, ANSWER).await {
            Ok(reply) if reply.value == ESP8266_MAGIC => return Ok(false),
            Err(error) if error.tells_of_damage() => return Ok(true),
            Err(error) if !error.is_line_trouble() => return Err(error),
            Ok(_) | Err(_) => link.resync(&SHORT_WAITS_MS).await?,
        }
    }
    Err(FlasherError::ForeignStub)
}

/// Writes the guard behind the running stub's code, reads it back, and only then lets the stub's call go there.
async fn install<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<(), FlasherError> {
    let call = word_range(CALL_AT..CALL_AT.saturating_add(3));
    let look = call.start.saturating_sub(LOOK_BYTES)..call.end;
    for (address, word) in words(PLAIN_TEXT, &look) {
        if link.read_reg(address).await? != word {
            return Err(FlasherError::ForeignStub);
        }
    }
    let guard = words(GUARDED_TEXT, &(PLAIN_BYTES..GUARDED_TEXT.len()));
    link.write_regs(&guard).await?;
    for (address, word) in guard {
        if link.read_reg(address).await? != word {
            return Ok(());
        }
    }
    link.note("putting the guard into the stub that runs");
    link.write_regs(&words(GUARDED_TEXT, &call)).await
}

/// `range` widened to whole words.
fn word_range(range: Range<usize>) -> Range<usize> {
    (range.start & !3)..range.end.next_multiple_of(4)
}

/// The words of a part of the stub's code, with their addresses on the chip.
fn words(text: &[u8], range: &Range<usize>) -> Vec<(u32, u32)> {
    let bytes = text.get(range.clone()).unwrap_or_default();
    let start = TEXT_START.saturating_add(u32::try_from(range.start).unwrap_or(u32::MAX));
    let addresses = (0_u32..).map(|index| start.saturating_add(index.saturating_mul(4)));
    let values = bytes.chunks_exact(4).filter_map(|word| word.try_into().ok()).map(u32::from_le_bytes);
    addresses.zip(values).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guarded_stub_is_espressifs_but_for_one_call_and_what_follows_its_end() {
        let call = CALL_AT..CALL_AT + 3;
        let differing: Vec<usize> = (0..PLAIN_TEXT.len()).filter(|at| PLAIN_TEXT[*at] != GUARDED_TEXT[*at]).collect();
        assert!(!differing.is_empty() && differing.iter().all(|at| call.contains(at)), "{differing:X?}");
        assert_eq!(PLAIN_BYTES, PLAIN_TEXT.len());
        assert!(GUARDED_TEXT.len() > PLAIN_BYTES && GUARDED_TEXT.len().is_multiple_of(4));
    }

    #[test]
    fn words_carry_the_addresses_of_the_chip() {
        let first = u32::from_le_bytes(GUARDED_TEXT[4..8].try_into().unwrap());
        assert_eq!(words(GUARDED_TEXT, &(4..8)), [(TEXT_START + 4, first)]);
        assert_eq!(word_range(5..8), 4..8);
        assert_eq!(word_range(7..10), 4..12);
    }
}
