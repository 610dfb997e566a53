//! Restores whose stream is packed elsewhere, and what becomes of them when that is lost.

use pollster::block_on;
use std::cell::Cell;
use std::collections::VecDeque;
use std::future::{Future, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;
use switchback::device::MachineConfig;
use switchback::device::port::VirtualDevice;
use switchback::flasher::connect::{ConnectOptions, Speed, connect};
use switchback::flasher::packer::{PackElsewhere, PackedBlock, PackedBlocks, PackingLost, pack_all};
use switchback::flasher::plan::RestoreOptions;
use switchback::flasher::progress::{CancelToken, Control};

const MIB: usize = 0x10_0000;

/// Packs at once, and is lost after so many blocks.
struct Elsewhere {
    lost_after: usize,
    begun: Cell<u32>,
    taken: Rc<Cell<usize>>,
}

struct Blocks {
    blocks: VecDeque<PackedBlock>,
    left: usize,
    taken: Rc<Cell<usize>>,
}

impl PackElsewhere for Elsewhere {
    fn begin(&self, input: &[u8], block_bytes: u32) -> Option<Box<dyn PackedBlocks>> {
        self.begun.set(self.begun.get() + 1);
        let mut blocks = VecDeque::new();
        pack_all(input, block_bytes, &mut |block| blocks.push_back(block));
        Some(Box::new(Blocks { blocks, left: self.lost_after, taken: self.taken.clone() }))
    }
}

impl PackedBlocks for Blocks {
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<PackedBlock>, PackingLost>> + '_>> {
        if self.left == 0 {
            return Box::pin(ready(Err(PackingLost)));
        }
        self.left -= 1;
        self.taken.set(self.taken.get() + 1);
        Box::pin(ready(Ok(self.blocks.pop_front())))
    }
}

/// Restores 200 KB of poorly packing bytes onto a blank device; gives the blocks that were packed elsewhere.
fn blocks_taken_of_a_proven_restore(lost_after: usize) -> usize {
    let mut image = vec![0xFF; MIB];
    let mut state = 1_u32;
    for byte in &mut image[..200_000] {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (state >> 24) as u8 & 0x3F;
    }
    let blank = MachineConfig { flash: vec![0xFF; MIB], button_held: true, powered: true, ..MachineConfig::default() };
    let device = VirtualDevice::new(blank);
    let options =
        ConnectOptions { speed: Speed::Fixed(921_600), patience: Duration::from_secs(5), ..ConnectOptions::default() };
    let cancel = CancelToken::new();
    let connected = block_on(connect(device.port(), device.clock(), &options, &cancel, &mut |_| {}));
    let mut flasher = connected.map_err(|failure| failure.error).expect("connects");
    let elsewhere = Elsewhere { lost_after, begun: Cell::new(0), taken: Default::default() };
    let mut ignore = |_| {};
    let mut control = Control::new(&cancel, &mut ignore).with_packing(&elsewhere);
    let plan = block_on(flasher.plan_restore(&image, &RestoreOptions::default(), &mut control)).expect("plans");
    let report = block_on(flasher.restore(&plan, &image, &mut control)).expect("restores");
    assert_eq!(report.repairs, 0);
    assert!(device.flash() == image, "the flash holds something else");
    assert!(elsewhere.begun.get() > 0);
    elsewhere.taken.get()
}

#[test]
fn a_restore_sends_what_was_packed_elsewhere() {
    assert!(blocks_taken_of_a_proven_restore(usize::MAX) > 4);
}

#[test]
fn a_restore_packs_here_from_the_block_on_at_which_packing_elsewhere_was_lost() {
    for lost_after in [0, 1, 3] {
        assert!(blocks_taken_of_a_proven_restore(lost_after) >= lost_after);
    }
}
