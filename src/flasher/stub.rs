//! Espressif's flasher stub for the ESP8266: the program that the chip runs from its RAM during the work.

use crate::flasher::connect::DEFAULT_BAUD;
use crate::flasher::error::FlasherError;
use crate::flasher::link::{Link, SHORT_WAITS_MS};
use crate::flasher::port::{Clock, Port};
use crate::protocol::chip::UART_CLKDIV_REG;
use crate::protocol::command::{Command, RAM_BLOCK_BYTES};
use crate::protocol::error::ProtocolError;
use crate::protocol::opcode::Opcode;
use crate::protocol::question::Loader;
use crate::protocol::slip;
use core::time::Duration;

include!(concat!(env!("OUT_DIR"), "/stub_addresses.rs"));

/// Its code.
static TEXT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stub_text.bin"));
/// Its initialised data.
static DATA: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stub_data.bin"));

/// What the stub sends when it runs.
const GREETING: &[u8] = b"OHAI";
/// Time from MEM_END to the greeting; a device needs some 20 ms.
const GREETING_TIMEOUT: Duration = Duration::from_millis(1500);
/// Smallest block that a disturbed line is crossed in, bytes.
const MIN_BLOCK_BYTES: u32 = 0x100;
/// Troubles in one segment before the upload is begun anew.
const SEGMENT_TRIES: u32 = 30;
/// Uploads before the start is given up.
const UPLOADS: u32 = 5;
/// Tries of MEM_END, whose answer the chip may not send any more.
const START_TRIES: u32 = 3;
/// Time for a change of the ROM's rate.
const RATE_TIMEOUT: Duration = Duration::from_millis(100);
/// Time for an answer of the ROM, which only copies.
const ROM_TIMEOUT: Duration = Duration::from_millis(700);

/// Uploads the stub through the ROM loader, whose UART divides its clock by `divisor`, and starts it. Where a fast line
/// makes trouble, the ROM goes on at the usual rate. Gives the divisor that is left.
///
/// The code goes first and the data last: the loader's receive buffer lies where the data belongs, so a full block that
/// came later would overwrite it.
pub(crate) async fn upload<P: Port, C: Clock>(link: &mut Link<P, C>, mut divisor: u32) -> Result<u32, FlasherError> {
    for _ in 0..UPLOADS {
        let is_fast = link.baud() > DEFAULT_BAUD;
        link.note("uploading the stub");
        match upload_once(link, if is_fast { 0 } else { SEGMENT_TRIES }).await {
            Ok(()) => return Ok(divisor),
            Err(error) if error.is_line_trouble() => link.note(format!("upload: {error}")),
            Err(error) => return Err(error),
        }
        if stub_runs(link).await? {
            return Ok(divisor);
        }
        if is_fast {
            divisor = slow_rom_down(link, divisor).await?;
        }
    }
    Err(FlasherError::StubDidNotStart)
}

/// Has the ROM go on at the usual rate, and gives its new divisor. Where it does not answer there, the rate stays.
async fn slow_rom_down<P: Port, C: Clock>(link: &mut Link<P, C>, divisor: u32) -> Result<u32, FlasherError> {
    let baud = link.baud();
    let slower = u64::from(divisor).saturating_mul(u64::from(baud)).checked_div(u64::from(DEFAULT_BAUD));
    let slower = slower.and_then(|slower| u32::try_from(slower).ok()).unwrap_or(divisor);
    let registers = [(UART_CLKDIV_REG, slower)];
    link.note(format!("the ROM is to go on at {DEFAULT_BAUD} baud"));
    match link.command_within(Command::WriteReg { registers: &registers }, RATE_TIMEOUT).await {
        // The answer leaves at the new rate.
        Err(error) if !error.is_line_trouble() => return Err(error),
        _ => {}
    }
    link.set_host_baud(DEFAULT_BAUD).await?;
    if sync_on_a_quiet_line(link, 4).await?.is_some() {
        return Ok(slower);
    }
    link.set_host_baud(baud).await?;
    Ok(divisor)
}

/// Whether the stub runs although its greeting did not arrive.
async fn stub_runs<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<bool, FlasherError> {
    Ok(sync_on_a_quiet_line(link, 4).await? == Some(Loader::Stub))
}

/// Uploads it, with so many `tries` after trouble in each segment.
async fn upload_once<P: Port, C: Clock>(link: &mut Link<P, C>, tries: u32) -> Result<(), FlasherError> {
    segment(link, TEXT, TEXT_START, tries).await?;
    segment(link, DATA, DATA_START, tries).await?;
    let mut attempt: u32 = 0;
    loop {
        attempt = attempt.saturating_add(1);
        match link.command_within(Command::MemEnd { entry: ENTRY }, Duration::from_millis(300)).await {
            Ok(_) => {}
            // The chip may jump before its answer has left.
            Err(error) if error.is_line_trouble() => link.note("no answer to MEM_END"),
            Err(error) => return Err(error),
        }
        match greeting(link).await {
            Err(error) if error.is_line_trouble() && attempt < START_TRIES => {
                if stub_runs(link).await? {
                    return Ok(());
                }
            }
            other => return other,
        }
    }
}

async fn greeting<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<(), FlasherError> {
    let deadline = link.clock().now().saturating_add(GREETING_TIMEOUT);
    loop {
        while let Some(frame) = link.next_frame() {
            if frame.as_deref() == Ok(GREETING) {
                link.note("the stub runs");
                link.speak_to(Loader::Stub);
                return Ok(());
            }
        }
        let now = link.clock().now();
        if now >= deadline {
            return Err(ProtocolError::Silent { opcode: Opcode::MemEnd }.into());
        }
        link.receive(deadline.saturating_sub(now)).await?;
    }
}

/// Uploads one segment. The ROM counts a block that it refuses as well, so a block is never sent again under its
/// number: after trouble the upload begins anew at that block, in smaller ones.
async fn segment<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    bytes: &[u8],
    start: u32,
    tries: u32,
) -> Result<(), FlasherError> {
    let mut block_size = RAM_BLOCK_BYTES;
    let mut rest = bytes;
    let mut troubles: u32 = 0;
    loop {
        let taken = bytes.len().saturating_sub(rest.len());
        let offset = start.saturating_add(u32::try_from(taken).unwrap_or(u32::MAX));
        match stretch(link, &mut rest, offset, block_size).await {
            Err(error) if error.is_line_trouble() && troubles < tries => {
                troubles = troubles.saturating_add(1);
                link.note(format!("upload at {offset:#X}: {error}"));
                link.resync(&SHORT_WAITS_MS).await?;
                block_size = (block_size / 2).max(MIN_BLOCK_BYTES);
            }
            other => return other,
        }
    }
}

/// Uploads `rest` to `offset`; what has been taken is cut off it.
async fn stretch<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    rest: &mut &[u8],
    offset: u32,
    block_size: u32,
) -> Result<(), FlasherError> {
    let size = u32::try_from(rest.len()).unwrap_or(u32::MAX);
    let begin = Command::MemBegin { size, blocks: size.div_ceil(block_size), block_size, offset };
    link.command_within(begin, ROM_TIMEOUT).await?;
    let mut at = offset;
    for (sequence, data) in (0_u32..).zip(rest.chunks(block_size as usize)) {
        link.command_within(Command::MemData { data, sequence }, ROM_TIMEOUT).await?;
        if !block_is_right(link, data, at).await? {
            link.note(format!("a block at {at:#X} was taken although it is damaged"));
            return Err(ProtocolError::Silent { opcode: Opcode::MemData }.into());
        }
        at = at.saturating_add(block_size);
        *rest = rest.get(data.len()..).unwrap_or_default();
    }
    Ok(())
}

/// Whether a block that the ROM took lies in the chip's RAM as it was sent. The ROM checks a block by the XOR of its
/// bytes alone, which a block with a byte too many or too few passes now and then; but such a block is shifted from
/// there on, so one word near its end tells.
async fn block_is_right<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    block: &[u8],
    offset: u32,
) -> Result<bool, FlasherError> {
    let Some((at, wanted)) = telling_word(block) else { return Ok(true) };
    let address = offset.saturating_add(at);
    Ok(link.read_reg_once(address).await? == wanted || link.read_reg(address).await? == wanted)
}

/// The last word of a block that would be another one if the block were shifted by a byte: its place and its value.
fn telling_word(block: &[u8]) -> Option<(u32, u32)> {
    let word = |at: usize| block.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes);
    let last = (block.len() / 4).checked_sub(1)?;
    (0..=last).rev().filter_map(|index| index.checked_mul(4)).find_map(|at| {
        let here = word(at)?;
        let before = at.checked_sub(1).and_then(word);
        let behind = at.checked_add(1).and_then(word);
        let tells = before != Some(here) && behind != Some(here);
        tells.then_some((u32::try_from(at).ok()?, here))
    })
}

/// Time for the first of the answers; adapters and browsers add up to some 130 ms.
const SYNC_TIMEOUT: Duration = Duration::from_millis(250);
/// Answers to one SYNC, from ROM and stub alike.
const SYNC_ANSWERS: u32 = 8;

/// Sends SYNC up to `tries` times, each after the line has fallen quiet.
pub(crate) async fn sync_on_a_quiet_line<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    tries: u32,
) -> Result<Option<Loader>, FlasherError> {
    for turn in 0..tries {
        link.drain().await?;
        if let Some(loader) = sync_in_turn(link, turn).await? {
            return Ok(Some(loader));
        }
    }
    Ok(None)
}

/// Sends SYNC; every odd turn with an extra END before it, which turns the framing of a stub that is out of phase.
pub(crate) async fn sync_in_turn<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    turn: u32,
) -> Result<Option<Loader>, FlasherError> {
    if turn % 2 == 1 {
        link.send(&[slip::END]).await?;
    }
    sync(link).await
}

/// By such bytes a ROM that has just started measures the rate, for which it needs 30 edges; the SYNC behind them is then
/// the first that it hears whole. Bytes outside a frame mean nothing to a loader that is awake.
const WAKE: u8 = 0x55;
/// They are sent for about two milliseconds, because the ROM looks once in a millisecond whether it has seen enough: for
/// one of this many times the rate in baud.
const WAKE_BAUD_PER_BYTE: usize = 5_000;

/// Sends SYNC to a loader that may have started just now.
pub(crate) async fn sync_after_a_start<P: Port, C: Clock>(
    link: &mut Link<P, C>,
) -> Result<Option<Loader>, FlasherError> {
    let count = usize::try_from(link.baud()).unwrap_or(usize::MAX) / WAKE_BAUD_PER_BYTE;
    link.send(&vec![WAKE; count]).await?;
    sync(link).await
}

/// Sends SYNC once and takes all its answers. The ROM puts its sync word into them, the stub 0.
async fn sync<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<Option<Loader>, FlasherError> {
    let first = match link.command_within(Command::Sync, SYNC_TIMEOUT).await {
        Ok(reply) => reply,
        Err(error) if error.is_line_trouble() => return Ok(None),
        Err(error) => return Err(error),
    };
    let loader = if first.value == 0 { Loader::Stub } else { Loader::Rom };
    let deadline = link.clock().now().saturating_add(SYNC_TIMEOUT);
    let mut answers: u32 = 1;
    while answers < SYNC_ANSWERS && link.clock().now() < deadline {
        while link.next_frame().is_some() {
            answers = answers.saturating_add(1);
        }
        if answers < SYNC_ANSWERS && !link.receive(Duration::from_millis(100)).await? {
            break;
        }
    }
    link.forget_input();
    link.speak_to(loader);
    Ok(Some(loader))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_telling_word_is_the_last_that_a_shift_would_change() {
        assert_eq!(telling_word(&[1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0]), Some((4, 0x0807_0605)));
        assert_eq!(telling_word(&[7; 64]), None);
        assert_eq!(telling_word(&[1, 2]), None);
    }
}
