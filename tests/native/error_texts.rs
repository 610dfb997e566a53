//! Every error text of the wire and the flasher, rendered and kept as a snapshot, so that a change of wording is seen
//! in review. `UPDATE_EXPECT=1 cargo test` writes the snapshot anew.

use std::path::Path;
use switchback::flasher::error::FlasherError;
use switchback::flasher::port::{LineError, PortError};
use switchback::protocol::chip::MacAddress;
use switchback::protocol::error::{ProtocolError, Status};
use switchback::protocol::opcode::Opcode;

const SNAPSHOT: &str = "tests/data/errors/flasher.txt";

pub fn flasher_errors() -> Vec<FlasherError> {
    let ranges = vec![0x1000..0x2000, 0x4000..0x5000, 0x8000..0xA000, 0xF000..0x1_0000];
    let mac = |last| MacAddress([0x5C, 0xCF, 0x7F, 0x12, 0x34, last]);
    vec![
        FlasherError::NoAnswer,
        FlasherError::StartedNormally { mode: 3 },
        FlasherError::OnlyNoise,
        FlasherError::CommandMisread { opcode: Opcode::EraseFlash },
        FlasherError::WrongChip { name: "an ESP32", magic: 0x00F0_1D83 },
        FlasherError::NoMacAddress,
        FlasherError::FlashSilent { id: 0xFF_FFFF },
        FlasherError::UnknownFlashSize { id: 0x0099_40EF },
        FlasherError::StubDidNotStart,
        FlasherError::LostDevice,
        FlasherError::LineTooNoisy { address: 0x1_2000, baud: 460_800 },
        FlasherError::UnstableFlash { ranges: vec![0x1000..0x2000] },
        FlasherError::Differs { ranges: ranges.clone() },
        FlasherError::NotWritten { ranges },
        FlasherError::ChangedElsewhere { ranges: vec![0x4_0000..0x10_0000] },
        FlasherError::WriteProtected { status: 0x9C },
        FlasherError::EmptyImage,
        FlasherError::ImageTooLarge { needed: 0x40_0000, flash_size: 0x10_0000 },
        FlasherError::BadRegion { start: 0x1234, end: 0x2000 },
        FlasherError::SizeChanged { expected: 0x10_0000, found: 0x40_0000 },
        FlasherError::DeviceChanged { expected: mac(0x56), found: mac(0x57) },
        FlasherError::Cancelled,
    ]
}

/// Fails to compile when a variant is added, so that the list above is not forgotten.
fn is_listed(error: &FlasherError) -> bool {
    match error {
        FlasherError::NoAnswer
        | FlasherError::StartedNormally { .. }
        | FlasherError::OnlyNoise
        | FlasherError::CommandMisread { .. }
        | FlasherError::WrongChip { .. }
        | FlasherError::NoMacAddress
        | FlasherError::FlashSilent { .. }
        | FlasherError::UnknownFlashSize { .. }
        | FlasherError::StubDidNotStart
        | FlasherError::LostDevice
        | FlasherError::LineTooNoisy { .. }
        | FlasherError::UnstableFlash { .. }
        | FlasherError::Differs { .. }
        | FlasherError::NotWritten { .. }
        | FlasherError::ChangedElsewhere { .. }
        | FlasherError::WriteProtected { .. }
        | FlasherError::EmptyImage
        | FlasherError::ImageTooLarge { .. }
        | FlasherError::BadRegion { .. }
        | FlasherError::SizeChanged { .. }
        | FlasherError::DeviceChanged { .. }
        | FlasherError::Cancelled
        | FlasherError::Protocol(_)
        | FlasherError::Port(_) => true,
    }
}

pub fn protocol_errors() -> Vec<ProtocolError> {
    vec![
        ProtocolError::Refused { opcode: Opcode::FlashDeflData, status: Status::Stub(0xC100) },
        ProtocolError::Refused { opcode: Opcode::MemData, status: Status::Rom(7) },
        ProtocolError::Refused { opcode: Opcode::Sync, status: Status::Rom(0x42) },
        ProtocolError::Delayed { status: Status::Stub(0xC400) },
        ProtocolError::Gone,
        ProtocolError::Silent { opcode: Opcode::ReadFlash },
        ProtocolError::Short { opcode: Opcode::SpiFlashMd5, got: 3, wanted: 16 },
    ]
}

pub fn port_errors() -> Vec<PortError> {
    vec![
        PortError::Disconnected,
        PortError::Busy,
        PortError::PermissionDenied,
        PortError::NoneChosen,
        PortError::Line(LineError::BufferOverrun),
        PortError::Line(LineError::Framing),
        PortError::Line(LineError::Break),
        PortError::Line(LineError::Parity),
        PortError::Unsupported { what: "2000000 baud".into() },
        PortError::Io { detail: "the driver gave up".into() },
    ]
}

fn all_texts() -> Vec<String> {
    let mut errors = flasher_errors();
    errors.extend(protocol_errors().into_iter().map(FlasherError::from));
    errors.extend(port_errors().into_iter().map(FlasherError::from));
    assert!(errors.iter().all(is_listed));
    errors.iter().map(ToString::to_string).collect()
}

#[test]
fn every_error_text_is_the_reviewed_one() {
    let rendered = all_texts().join("\n") + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SNAPSHOT);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &rendered).unwrap();
    }
    let reviewed = std::fs::read_to_string(&path).unwrap();
    assert_eq!(rendered, reviewed, "read the new texts, then run with UPDATE_EXPECT=1");
}

#[test]
fn every_error_text_says_what_happened_and_what_to_do_next() {
    let next_steps = [
        "Check", "Try", "try", "onnect", "Choose", "choose", "witch", "Use ", "use ", "Write", "write", "eplug",
        "report",
    ];
    for text in all_texts() {
        let sentences = text.matches(['.', ':']).count();
        assert!(sentences >= 2, "one sentence cannot tell both: {text}");
        assert!(next_steps.iter().any(|step| text.contains(step)), "no next step: {text}");
    }
}
