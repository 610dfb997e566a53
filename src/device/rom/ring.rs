//! The ring that the ROM's interrupt handler fills while the loader runs. Like the ROM's it has no notion of being full:
//! 256 unread bytes look like none.

/// Bytes of the ring (3FFFDE60 to 3FFFDF5F on the chip).
const SIZE: usize = 256;

/// The ring.
#[derive(Debug, Clone)]
pub(in crate::device) struct RxRing {
    bytes: [u8; SIZE],
    write: usize,
    read: usize,
}

impl RxRing {
    pub(in crate::device) fn new() -> Self {
        Self { bytes: [0; SIZE], write: 0, read: 0 }
    }

    pub(in crate::device) fn put(&mut self, byte: u8) {
        self.bytes[self.write] = byte;
        self.write = (self.write + 1) % SIZE;
    }

    pub(in crate::device) fn take(&mut self) -> Option<u8> {
        if self.read == self.write {
            return None;
        }
        let byte = self.bytes[self.read];
        self.read = (self.read + 1) % SIZE;
        Some(byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lap_behind_looks_empty() {
        let mut ring = RxRing::new();
        for byte in 0..=255 {
            ring.put(byte);
        }
        assert_eq!(ring.take(), None);
        ring.put(7);
        assert_eq!(ring.take(), Some(7));
    }
}
