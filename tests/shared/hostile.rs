//! What must hold for bytes of any kind: from a wire, a file, an archive. Each function takes all there is to take from
//! its bytes and checks its own promises; none may panic, hang or take memory without bound. The fuzz targets of
//! `fuzz/` and the native tests run the same functions.

use core::time::Duration;
use pollster::block_on;
use switchback::flasher::text::TextDecoder;
use switchback::image::{
    ChipFacts, Origin, Target, apply_changes, compare, inspect, plan_fit, share_safe_copy, unpack,
};
use switchback::protocol::boot_log::{BootLog, TEXT_LIMIT_BYTES};
use switchback::protocol::command::Command;
use switchback::protocol::exchange::Exchange;
use switchback::protocol::read_flash::{Acknowledge, ReadDialogue, ReadEvent};
use switchback::protocol::response::Response;
use switchback::protocol::slip::{self, Decoder, Frame, MAX_FRAME_BYTES};
use switchback::vault::export::{export_library, import_library};
use switchback::vault::memory::MemoryStore;
use switchback::vault::store::Store as _;

/// A function that takes any bytes.
pub type Taker = fn(&[u8]);

/// Every function, by the name that its fuzz target and its corpus have.
pub const TAKERS: [(&str, Taker); 5] =
    [("slip", slip), ("response", response), ("image", image), ("boot_log", boot_log), ("archive", archive)];

/// Most that unpacking may give, bytes.
const UNPACK_LIMIT: usize = 0x10_0000;
/// What the images are looked at for.
const CHIP: ChipFacts = ChipFacts { flash_size: 0x10_0000, embedded_flash: true };
/// A moment, in milliseconds since 1970.
const NOW_MS: u64 = 1_795_334_400_000;

fn frames(bytes: &[u8]) -> Vec<Frame> {
    let mut decoder = Decoder::new();
    bytes.iter().filter_map(|byte| decoder.push(*byte)).collect()
}

/// The frame decoder: frames are never empty and never too long, what is encoded comes back, and after two ENDs any
/// state is left behind.
pub fn slip(bytes: &[u8]) {
    let mut decoder = Decoder::new();
    for byte in bytes {
        if let Some(Ok(frame)) = decoder.push(*byte) {
            assert!(!frame.is_empty() && frame.len() <= MAX_FRAME_BYTES);
        }
        assert!(decoder.bytes_in_progress() <= MAX_FRAME_BYTES);
    }
    assert!(decoder.take_stray().len() <= bytes.len());
    if !bytes.is_empty() && bytes.len() <= MAX_FRAME_BYTES {
        assert_eq!(frames(&slip::encode(bytes)), [Ok(bytes.to_vec())]);
    }
    let after: Vec<Frame> = [slip::END, slip::END].iter().filter_map(|byte| decoder.push(*byte)).collect();
    assert!(after.len() <= 2);
    let sound = slip::encode(b"sound");
    let heard: Vec<Frame> = sound.iter().chain(&sound).filter_map(|byte| decoder.push(*byte)).collect();
    assert!(heard.contains(&Ok(b"sound".to_vec())), "{heard:?}");
}

/// Replies and the dialogue of a read. The first byte chooses the command and the size of a packet, the second how long
/// the read is.
pub fn response(bytes: &[u8]) {
    let [choice, length, wire @ ..] = bytes else { return };
    let registers = [(0x6000_0200, u32::from(*choice))];
    let command = match choice % 6 {
        0 => Command::Sync,
        1 => Command::ReadReg { address: 0x4000_1000 },
        2 => Command::SpiFlashMd5 { address: 0, size: 16 },
        3 => Command::FlashDeflData { data: wire, sequence: 1 },
        4 => Command::WriteReg { registers: &registers },
        _ => Command::ReadFlash { address: 0, size: u32::from(*length), packet_size: 64 },
    };
    assert_eq!(command.packet().get(1), Some(&command.opcode().number()));
    for frame in [Ok(wire.to_vec())].into_iter().chain(frames(wire)).flatten() {
        if let Some(reply) = Response::parse(&frame).and_then(|response| response.judge(&command).ok()) {
            assert!(reply.digest().is_ok() || command.reply_data_bytes() == 0);
        }
    }
    let mut exchange = Exchange::new(command, Duration::ZERO, Duration::from_secs(1));
    assert!(exchange.poll_transmit().is_some());
    for frame in frames(wire).into_iter().flatten() {
        exchange.handle_frame(&frame);
    }
    exchange.handle_timeout(Duration::from_secs(2));
    assert!(exchange.poll().is_some());
    read_flash(u32::from(*length) * 16, u32::from(choice / 4) + 1, wire);
}

/// The bytes that are handed out are those that came, in order, never more than were asked for; only an end with the
/// right digest is proven.
fn read_flash(size: u32, packet_size: u32, wire: &[u8]) {
    let mut dialogue = ReadDialogue::new(0x1000, size, packet_size, Acknowledge::Early);
    let mut received = Vec::new();
    for frame in frames(wire) {
        dialogue.handle_progress(1);
        dialogue.stop_if(received.len() > 512);
        let came = frame.clone();
        dialogue.handle_frame(frame);
        let _ = dialogue.poll_transmit();
        match dialogue.poll() {
            Some(ReadEvent::Data { address, bytes }) => {
                assert_eq!((address as usize, came), (0x1000 + received.len(), Ok(bytes.clone())));
                received.extend(bytes);
            }
            Some(ReadEvent::Finished { proven }) => {
                let digest = switchback::protocol::checksum::digest(&received);
                assert_eq!(proven, came == Ok(digest.to_vec()));
                break;
            }
            Some(ReadEvent::Damaged { .. }) => break,
            None => {}
        }
    }
    assert!(received.len() <= size as usize && received.len() == dialogue.received() as usize);
}

/// Everything that is told of an image, packed or not, what is left out of a copy to share, and how it would fit.
pub fn image(bytes: &[u8]) {
    if let Ok(unpacked) = unpack(bytes, UNPACK_LIMIT) {
        assert!(unpacked.len() <= UNPACK_LIMIT.max(bytes.len()));
    }
    let report = inspect(bytes, Some(&CHIP));
    assert_eq!(report.size as usize, bytes.len());
    assert!(report.regions.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
    assert_eq!(share_safe_copy(bytes).bytes.len(), bytes.len());
    let target = Target { chip: CHIP, origin: Origin::OtherDevice, current: Some(bytes) };
    let fit = plan_fit(bytes, &target);
    if let Ok(fitted) = apply_changes(bytes, &fit.recommended(), &target) {
        assert!(fitted.offset.is_multiple_of(0x1000));
    }
    assert!(compare(bytes, bytes).differences.is_empty());
}

/// What is heard of a start: the same in any pieces, and small.
pub fn boot_log(bytes: &[u8]) {
    let (mut whole, mut pieces) = (BootLog::new(), BootLog::new());
    let mut text = TextDecoder::default();
    whole.push(bytes);
    for part in bytes.chunks(7) {
        pieces.push(part);
        assert!(text.push(part).len() <= 4 * (part.len() + 4));
    }
    assert_eq!((whole.text(), whole.boots()), (pieces.text(), pieces.boots()));
    let verdict = whole.verdict();
    assert_eq!(verdict, pieces.verdict());
    assert!(whole.text().chars().count() <= TEXT_LIMIT_BYTES);
    assert!(!verdict.title().is_empty() && !verdict.explanation().is_empty() && !verdict.next_step().is_empty());
}

/// An archive into an empty library: whatever comes in verifies, and goes out and comes in again.
pub fn archive(bytes: &[u8]) {
    let store = MemoryStore::new();
    let Ok(report) = block_on(import_library(&store, bytes, NOW_MS, async |_| {})) else { return };
    let records = block_on(store.list()).expect("a library in memory can be listed");
    assert_eq!(records.len(), report.added.len());
    for record in records.iter().filter(|record| record.is_complete()) {
        block_on(store.bytes(&record.id)).expect("what was imported is what its record says");
    }
    if records.iter().map(|record| u64::from(record.size)).sum::<u64>() > UNPACK_LIMIT as u64 {
        return;
    }
    let exported = block_on(export_library(&store, NOW_MS, async |_| {})).expect("it can be exported");
    let again = MemoryStore::new();
    let report = block_on(import_library(&again, &exported.zip, NOW_MS, async |_| {})).expect("and imported");
    assert_eq!(report.added.len(), records.len(), "{:?}", report.left_out);
}
