//! Compresses an image piece by piece into a zlib stream, so that packing overlaps the transfer and never holds the
//! page up for long: elsewhere, where the caller offers that, and here in slices otherwise.

use crate::flasher::port::Clock;
use core::future::Future;
use core::pin::Pin;
use core::time::Duration;
use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, TDEFLStatus, compress, create_comp_flags_from_zip_params,
};

/// Best compression of zlib's scale; what esptool uses.
const LEVEL: i32 = 9;
/// Window bits as a positive number: with the two-byte zlib header that the stub wants.
const ZLIB_WINDOW_BITS: i32 = 15;
/// Input per step, bytes.
const STEP_BYTES: usize = 0x2000;
/// Steps of a slice: 64 KiB, some 10 ms in a browser.
const SLICE_STEPS: u32 = 8;

/// A block of a zlib stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedBlock {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Bytes of input that have been packed up to its end.
    pub consumed: u32,
}

/// Packs where the session does not run: in another thread.
pub trait PackElsewhere {
    /// Begins what [`pack_all`] does; `None` where it is not worth the way there.
    fn begin(&self, input: &[u8], block_bytes: u32) -> Option<Box<dyn PackedBlocks>>;
}

/// A stream that is packed elsewhere. Dropping it ends the work.
pub trait PackedBlocks {
    /// The next block of [`pack_all`]; `None` after the last.
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<PackedBlock>, PackingLost>> + '_>>;
}

/// Whoever packed elsewhere is gone. The stream is packed here from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackingLost;

/// Packs `input` at the best level into blocks of `block_bytes`; the last may be shorter. The same input gives the same
/// blocks.
pub fn pack_all(input: &[u8], block_bytes: u32, on_block: &mut dyn FnMut(PackedBlock)) {
    let mut packer = Packer::new(input, block_bytes);
    loop {
        if packer.work_a_slice() {
            let Some(bytes) = packer.take_block() else { return };
            on_block(PackedBlock { bytes, consumed: packer.consumed() });
        }
    }
}

/// A stream, wherever it is packed.
pub(crate) struct PackedStream<'a> {
    input: &'a [u8],
    block_bytes: u32,
    elsewhere: Option<Box<dyn PackedBlocks>>,
    here: Option<Packer<'a>>,
    /// Blocks handed out.
    taken: usize,
}

impl<'a> PackedStream<'a> {
    /// Begins; packs here where nothing is offered elsewhere.
    pub(crate) fn new(input: &'a [u8], block_bytes: u32, elsewhere: Option<&dyn PackElsewhere>) -> Self {
        let elsewhere = elsewhere.and_then(|offer| offer.begin(input, block_bytes));
        Self { input, block_bytes, elsewhere, here: None, taken: 0 }
    }

    /// The next block; `None` after the last.
    pub(crate) async fn next(&mut self, clock: &impl Clock) -> Option<PackedBlock> {
        let given = match &mut self.elsewhere {
            Some(blocks) => Some(blocks.next().await),
            None => None,
        };
        let block = match given {
            Some(Ok(block)) => block,
            Some(Err(PackingLost)) => {
                self.elsewhere = None;
                self.catch_up(clock).await
            }
            None => self.pack_here(clock).await,
        };
        self.taken = self.taken.saturating_add(1);
        block
    }

    /// Packs again what has been handed out, and then the next block.
    async fn catch_up(&mut self, clock: &impl Clock) -> Option<PackedBlock> {
        for _ in 0..self.taken {
            self.pack_here(clock).await?;
        }
        self.pack_here(clock).await
    }

    /// Packs in slices, between which the thread does what else it has to.
    async fn pack_here(&mut self, clock: &impl Clock) -> Option<PackedBlock> {
        let packer = self.here.get_or_insert_with(|| Packer::new(self.input, self.block_bytes));
        while !packer.work_a_slice() {
            clock.sleep(Duration::ZERO).await;
        }
        let bytes = packer.take_block()?;
        Some(PackedBlock { bytes, consumed: packer.consumed() })
    }
}

/// A stream in the making.
pub(crate) struct Packer<'a> {
    compressor: Box<CompressorOxide>,
    input: &'a [u8],
    size: usize,
    packed: Vec<u8>,
    finished: bool,
    block_bytes: usize,
}

impl<'a> Packer<'a> {
    /// Packs `input` into blocks of `block_bytes`; the last may be shorter.
    pub(crate) fn new(input: &'a [u8], block_bytes: u32) -> Self {
        let flags = create_comp_flags_from_zip_params(LEVEL, ZLIB_WINDOW_BITS, 0);
        Self {
            compressor: Box::new(CompressorOxide::new(flags)),
            input,
            size: input.len(),
            packed: Vec::new(),
            finished: false,
            block_bytes: (block_bytes as usize).max(1),
        }
    }

    /// Blocks that a stream of `bytes` may need at most: deflate's stored blocks add 5 bytes each.
    pub(crate) fn blocks_at_most(bytes: u32, block_bytes: u32) -> u32 {
        bytes.saturating_add(bytes / 256).saturating_add(64).div_ceil(block_bytes.max(1))
    }

    /// Bytes of input that have been packed so far.
    pub(crate) fn consumed(&self) -> u32 {
        u32::try_from(self.size.saturating_sub(self.input.len())).unwrap_or(u32::MAX)
    }

    /// Packs for a moment; true once [`Self::take_block`] has a whole block or the last one. Input that packs well, such
    /// as a long run of one byte, takes many slices for one block.
    pub(crate) fn work_a_slice(&mut self) -> bool {
        for _ in 0..SLICE_STEPS {
            if self.is_ready() {
                break;
            }
            self.step();
        }
        self.is_ready()
    }

    const fn is_ready(&self) -> bool {
        self.finished || self.packed.len() >= self.block_bytes
    }

    /// The block that is ready; `None` at the end.
    pub(crate) fn take_block(&mut self) -> Option<Vec<u8>> {
        let take = self.packed.len().min(self.block_bytes);
        let rest = self.packed.split_off(take);
        let block = core::mem::replace(&mut self.packed, rest);
        (!block.is_empty()).then_some(block)
    }

    fn step(&mut self) {
        let (part, rest) = self.input.split_at_checked(STEP_BYTES).unwrap_or((self.input, &[]));
        let flush = if rest.is_empty() { TDEFLFlush::Finish } else { TDEFLFlush::None };
        let mut room = [0; 0x4000];
        let (status, taken, made) = compress(&mut self.compressor, part, &mut room, flush);
        self.input = self.input.get(taken..).unwrap_or_default();
        self.packed.extend_from_slice(room.get(..made).unwrap_or_default());
        self.finished = !matches!(status, TDEFLStatus::Okay);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next_block(packer: &mut Packer<'_>) -> Option<Vec<u8>> {
        while !packer.work_a_slice() {}
        packer.take_block()
    }

    #[test]
    fn a_slice_is_bounded_however_well_the_input_packs() {
        let input = vec![0xFF; 0x40_0000];
        let mut packer = Packer::new(&input, 0x4000);
        let mut before = 0;
        while !packer.work_a_slice() {
            assert!(packer.consumed() - before <= 0x1_0000);
            before = packer.consumed();
        }
        assert!(packer.take_block().is_some());
    }

    fn noise(len: usize) -> Vec<u8> {
        let mut state = 1_u32;
        (0..len)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect()
    }

    #[test]
    fn blocks_join_to_a_zlib_stream_of_the_input() {
        for input in [vec![], vec![0xFF; 0x2_0000], noise(100_000), noise(0x4000)] {
            let mut packer = Packer::new(&input, 0x1000);
            let blocks: Vec<_> = core::iter::from_fn(|| next_block(&mut packer)).collect();
            let most = Packer::blocks_at_most(u32::try_from(input.len()).unwrap(), 0x1000);
            assert!(blocks.len() as u32 <= most);
            assert!(blocks.iter().rev().skip(1).all(|block| block.len() == 0x1000));
            let stream = blocks.concat();
            assert_eq!(miniz_oxide::inflate::decompress_to_vec_zlib(&stream).unwrap(), input);
        }
    }
}
