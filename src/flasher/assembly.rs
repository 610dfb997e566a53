//! The image of a flash while it is being read: its bytes and which of them are known.

use core::ops::Range;

/// Bytes of a flash, and the ranges of them that have been settled so far. Survives errors, so a backup goes on where
/// it stopped; also the form of a partial backup in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assembly {
    bytes: Vec<u8>,
    /// Settled ranges: sorted, disjoint, not touching.
    have: Vec<Range<u32>>,
}

impl Assembly {
    /// Nothing known of a flash of `size` bytes.
    #[must_use]
    pub fn new(size: u32) -> Self {
        Self { bytes: vec![0xFF; size as usize], have: Vec::new() }
    }

    /// Takes up an assembly from its stored form. Ranges past the end of `bytes` are dropped, the rest is normalised.
    #[must_use]
    pub fn from_parts(bytes: Vec<u8>, have: &[Range<u32>]) -> Self {
        let mut assembly = Self { bytes, have: Vec::new() };
        for range in have {
            let end = range.end.min(assembly.size());
            assembly.mark(range.start..end);
        }
        assembly
    }

    /// Size of the flash, bytes.
    #[must_use]
    pub fn size(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }

    /// All bytes; FF where nothing is known.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Gives the bytes away.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The settled ranges: sorted, disjoint, not touching.
    #[must_use]
    pub fn have(&self) -> &[Range<u32>] {
        &self.have
    }

    /// How many bytes are settled.
    #[must_use]
    pub fn settled(&self) -> u32 {
        self.have.iter().map(|range| range.end.saturating_sub(range.start)).sum()
    }

    /// Whether everything is settled.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.settled() == self.size()
    }

    /// The ranges that are not settled, in order.
    #[must_use]
    pub fn missing(&self) -> Vec<Range<u32>> {
        let mut gaps = Vec::new();
        let mut at = 0;
        for range in &self.have {
            if range.start > at {
                gaps.push(at..range.start);
            }
            at = range.end;
        }
        if at < self.size() {
            gaps.push(at..self.size());
        }
        gaps
    }

    /// Settles `data` at `offset`; what lies past the end is dropped.
    pub fn put(&mut self, offset: u32, data: &[u8]) {
        let start = offset as usize;
        let end = start.saturating_add(data.len()).min(self.bytes.len());
        let Some(room) = self.bytes.get_mut(start..end) else { return };
        for (slot, byte) in room.iter_mut().zip(data) {
            *slot = *byte;
        }
        self.mark(offset..u32::try_from(end).unwrap_or(u32::MAX));
    }

    /// Forgets that `range` was settled.
    pub fn forget(&mut self, range: Range<u32>) {
        let mut left = Vec::with_capacity(self.have.len().saturating_add(1));
        for have in &self.have {
            let before = have.start..have.end.min(range.start);
            let after = have.start.max(range.end)..have.end;
            left.extend([before, after].into_iter().filter(|part| part.start < part.end));
        }
        self.have = left;
    }

    fn mark(&mut self, range: Range<u32>) {
        if range.start >= range.end {
            return;
        }
        let mut merged = range;
        let mut kept: Vec<Range<u32>> = Vec::with_capacity(self.have.len().saturating_add(1));
        for have in &self.have {
            if have.end < merged.start || have.start > merged.end {
                kept.push(have.clone());
            } else {
                merged = merged.start.min(have.start)..merged.end.max(have.end);
            }
        }
        let at = kept.partition_point(|have| have.start < merged.start);
        kept.insert(at, merged);
        self.have = kept;
    }
}
