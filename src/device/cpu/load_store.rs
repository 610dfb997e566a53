//! Loads and stores: alignment is checked here, everything else by the bus. A refused access names its address.

use super::instruction::Reg;
use super::{Cpu, ExceptionCause, Trap};
use crate::device::bus::{Bus, BusFault};

/// The exception a refused load or store raises.
#[cold]
fn trap(fault: BusFault, address: u32, prohibited: ExceptionCause) -> Trap {
    let cause = match fault {
        BusFault::Unmapped => prohibited,
        BusFault::Width => ExceptionCause::LoadStoreError,
        BusFault::Unaligned => ExceptionCause::LoadStoreAlignment,
    };
    Trap { cause, address: Some(address) }
}

#[inline(always)]
fn aligned(address: u32, size: u32) -> Result<(), Trap> {
    if address & (size - 1) == 0 {
        Ok(())
    } else {
        Err(trap(BusFault::Unaligned, address, ExceptionCause::LoadStoreAlignment))
    }
}

impl Cpu {
    #[inline(always)]
    fn address(&self, s: Reg, offset: u32) -> u32 {
        self.get(s).wrapping_add(offset)
    }

    #[inline(always)]
    pub(super) fn load8<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Trap> {
        let address = self.address(s, offset);
        let value = bus.load8(address).map_err(|fault| trap(fault, address, ExceptionCause::LoadProhibited))?;
        self.set(t, u32::from(value));
        Ok(())
    }

    #[inline(always)]
    pub(super) fn load16<B: Bus>(&mut self, bus: &mut B, s: Reg, offset: u32) -> Result<u16, Trap> {
        let address = self.address(s, offset);
        aligned(address, 2)?;
        bus.load16(address).map_err(|fault| trap(fault, address, ExceptionCause::LoadProhibited))
    }

    #[inline(always)]
    pub(super) fn load32<B: Bus>(&mut self, bus: &mut B, t: Reg, address: u32) -> Result<(), Trap> {
        aligned(address, 4)?;
        let value = bus.load32(address).map_err(|fault| trap(fault, address, ExceptionCause::LoadProhibited))?;
        self.set(t, value);
        Ok(())
    }

    #[inline(always)]
    pub(super) fn l32i<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Trap> {
        let address = self.address(s, offset);
        self.load32(bus, t, address)
    }

    /// The literal lies before the instruction, or before LITBASE when its bit 0 is set.
    #[inline(always)]
    pub(super) fn l32r<B: Bus>(&mut self, bus: &mut B, pc: u32, t: Reg, offset: i32) -> Result<(), Trap> {
        let litbase = self.scratch.litbase;
        let base = if litbase & 1 != 0 { litbase & 0xFFFF_F000 } else { pc.wrapping_add(3) & !3 };
        self.load32(bus, t, base.wrapping_add_signed(offset))
    }

    #[inline(always)]
    pub(super) fn store8<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Trap> {
        let address = self.address(s, offset);
        let value = self.get(t) as u8;
        bus.store8(address, value).map_err(|fault| trap(fault, address, ExceptionCause::StoreProhibited))?;
        self.code.written(address);
        Ok(())
    }

    #[inline(always)]
    pub(super) fn store16<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Trap> {
        let address = self.address(s, offset);
        aligned(address, 2)?;
        let value = self.get(t) as u16;
        bus.store16(address, value).map_err(|fault| trap(fault, address, ExceptionCause::StoreProhibited))?;
        self.code.written(address);
        Ok(())
    }

    #[inline(always)]
    pub(super) fn store32<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Trap> {
        let address = self.address(s, offset);
        aligned(address, 4)?;
        let value = self.get(t);
        bus.store32(address, value).map_err(|fault| trap(fault, address, ExceptionCause::StoreProhibited))?;
        self.code.written(address);
        Ok(())
    }
}
