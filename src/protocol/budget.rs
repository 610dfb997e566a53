//! How long each command may take. Generous on purpose: a slow chip is not a broken one.
//!
//! Sources: esptool 5.6 `loader.py` (timeouts), field logs of slow chips (52.8 s to erase 1 MB), see `docs/protocol.md`.

use crate::protocol::command::Command;
use core::time::Duration;

/// Commands that only touch registers or RAM.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(3);
/// Erasing, per started MiB; the slowest chips seen need about 60 s.
const ERASE_TIMEOUT_PER_MIB: Duration = Duration::from_secs(90);
/// A digest, per started MiB; a device needs about one second.
const MD5_TIMEOUT_PER_MIB: Duration = Duration::from_secs(8);
/// One block of a write: the programming and erasing of the block before it.
const WRITE_BLOCK_TIMEOUT: Duration = Duration::from_secs(20);
/// Bits on the wire for one byte: start, eight data, stop.
const BITS_PER_BYTE: u64 = 10;

/// Time that `bytes` need on the wire at `baud`.
#[must_use]
pub fn wire_time(bytes: u64, baud: u32) -> Duration {
    let bits = bytes.saturating_mul(BITS_PER_BYTE);
    Duration::from_micros(bits.saturating_mul(1_000_000).checked_div(u64::from(baud)).unwrap_or(u64::MAX))
}

/// Time allowed for a command's reply, without the time its own bytes need on the wire; `flash_size` in bytes.
#[must_use]
pub fn reply_timeout(command: &Command<'_>, flash_size: u32) -> Duration {
    match *command {
        Command::EraseFlash => per_mib(ERASE_TIMEOUT_PER_MIB, flash_size.max(0x20_0000)),
        Command::EraseRegion { size, .. } => per_mib(ERASE_TIMEOUT_PER_MIB, size),
        Command::SpiFlashMd5 { size, .. } => per_mib(MD5_TIMEOUT_PER_MIB, size),
        Command::FlashDeflBegin { .. } | Command::FlashBegin { .. } => WRITE_BLOCK_TIMEOUT,
        Command::FlashDeflData { .. } | Command::FlashDeflEnd => WRITE_BLOCK_TIMEOUT,
        _ => DEFAULT_TIMEOUT,
    }
}

fn per_mib(each: Duration, bytes: u32) -> Duration {
    each.saturating_mul(bytes.div_ceil(0x10_0000).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mebibyte_takes_91_seconds_at_115200() {
        assert_eq!(wire_time(0x10_0000, 115_200).as_secs(), 91);
    }

    #[test]
    fn the_slowest_chip_seen_is_waited_for() {
        assert!(reply_timeout(&Command::EraseFlash, 0x10_0000) > Duration::from_secs(120));
        assert!(reply_timeout(&Command::EraseFlash, 0x40_0000) > Duration::from_secs(240));
    }
}
