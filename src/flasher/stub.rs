//! Espressif's flasher stub for the ESP8266: the program that the chip runs from its RAM during the work.

use crate::flasher::error::FlasherError;
use crate::flasher::link::Link;
use crate::flasher::port::{Clock, Port};
use crate::protocol::budget::DEFAULT_TIMEOUT;
use crate::protocol::command::{Command, RAM_BLOCK_BYTES};
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
/// Block sizes of the tries: smaller blocks pass a disturbed line more easily.
const BLOCK_BYTES: [u32; 4] = [RAM_BLOCK_BYTES, 0x800, 0x400, 0x200];
/// Tries of one block before the segment is begun anew.
const BLOCK_TRIES: u32 = 4;

/// Uploads the stub through the ROM loader and starts it.
///
/// The code goes first and the data last: the loader's receive buffer lies where the data belongs, so a full block that
/// came later would overwrite it.
pub(crate) async fn upload<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<(), FlasherError> {
    for block_size in BLOCK_BYTES {
        link.note(format!("uploading the stub in blocks of {block_size} bytes"));
        match upload_once(link, block_size).await {
            Ok(()) => return Ok(()),
            Err(error) if error.is_line_trouble() => link.note(format!("upload: {error}")),
            Err(error) => return Err(error),
        }
        link.drain().await?;
        if sync(link).await? == Some(Loader::Stub) {
            return Ok(());
        }
    }
    Err(FlasherError::StubDidNotStart)
}

async fn upload_once<P: Port, C: Clock>(link: &mut Link<P, C>, block_size: u32) -> Result<(), FlasherError> {
    segment(link, TEXT, TEXT_START, block_size).await?;
    segment(link, DATA, DATA_START, block_size).await?;
    let started = link.command_within(Command::MemEnd { entry: ENTRY }, Duration::from_millis(300)).await;
    match started {
        Ok(_) => {}
        // The chip may jump before its answer has left.
        Err(error) if error.is_line_trouble() => link.note("no answer to MEM_END"),
        Err(error) => return Err(error),
    }
    let deadline = link.clock().now().saturating_add(GREETING_TIMEOUT);
    loop {
        while let Some(frame) = link.next_frame() {
            if frame.as_deref() == Ok(GREETING) {
                link.note("the stub runs");
                return Ok(());
            }
        }
        let now = link.clock().now();
        if now >= deadline {
            return Err(FlasherError::Protocol(crate::protocol::error::ProtocolError::Silent {
                opcode: crate::protocol::opcode::Opcode::MemEnd,
            }));
        }
        link.receive(deadline.saturating_sub(now)).await?;
    }
}

async fn segment<P: Port, C: Clock>(
    link: &mut Link<P, C>,
    bytes: &[u8],
    offset: u32,
    block_size: u32,
) -> Result<(), FlasherError> {
    let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let begin = Command::MemBegin { size, blocks: size.div_ceil(block_size), block_size, offset };
    link.command_within(begin, DEFAULT_TIMEOUT).await?;
    for (sequence, data) in (0_u32..).zip(bytes.chunks(block_size as usize)) {
        let mut attempt: u32 = 0;
        loop {
            match link.command_within(Command::MemData { data, sequence }, Duration::from_millis(700)).await {
                Ok(_) => break,
                Err(error) if error.is_line_trouble() && attempt < BLOCK_TRIES => {
                    attempt = attempt.saturating_add(1);
                    link.drain().await?;
                }
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

/// Who answers SYNC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loader {
    /// The mask ROM's loader.
    Rom,
    /// A stub from an earlier session.
    Stub,
}

/// Time for the first of the answers; adapters and browsers add up to some 130 ms.
const SYNC_TIMEOUT: Duration = Duration::from_millis(250);
/// Answers to one SYNC, from ROM and stub alike.
const SYNC_ANSWERS: u32 = 8;

/// Sends SYNC once and takes all its answers. The ROM puts its sync word into them, the stub 0.
pub(crate) async fn sync<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<Option<Loader>, FlasherError> {
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
    Ok(Some(loader))
}
