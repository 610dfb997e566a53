//! Loads and stores: alignment is checked here, everything else by the bus. A refused access names its address.

use super::fault::{Exit, Trap};
use super::instruction::Reg;
use super::{Cpu, ExceptionCause};
use crate::device::bus::{Bus, BusFault};

impl Cpu {
    /// Notes the exception of a refused load or store.
    #[cold]
    #[inline(never)]
    fn refuse(&mut self, fault: BusFault, address: u32, prohibited: ExceptionCause) -> Exit {
        let cause = match fault {
            BusFault::Unmapped => prohibited,
            BusFault::Width => ExceptionCause::LoadStoreError,
            BusFault::Unaligned => ExceptionCause::LoadStoreAlignment,
        };
        self.trap = Trap { cause, address: Some(address) };
        Exit::Trap
    }

    #[inline(always)]
    fn aligned(&mut self, address: u32, size: u32) -> Result<(), Exit> {
        if address & (size - 1) == 0 {
            Ok(())
        } else {
            Err(self.refuse(BusFault::Unaligned, address, ExceptionCause::LoadStoreAlignment))
        }
    }

    #[inline(always)]
    fn loaded<T>(&mut self, result: Result<T, BusFault>, address: u32) -> Result<T, Exit> {
        match result {
            Ok(value) => Ok(value),
            Err(fault) => Err(self.refuse(fault, address, ExceptionCause::LoadProhibited)),
        }
    }

    #[inline(always)]
    fn stored(&mut self, result: Result<(), BusFault>, address: u32) -> Result<(), Exit> {
        match result {
            Ok(()) => {
                self.code.written(address);
                Ok(())
            }
            Err(fault) => Err(self.refuse(fault, address, ExceptionCause::StoreProhibited)),
        }
    }

    #[inline(always)]
    fn address(&self, s: Reg, offset: u32) -> u32 {
        self.get(s).wrapping_add(offset)
    }

    #[inline(always)]
    pub(super) fn load8<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Exit> {
        let address = self.address(s, offset);
        let result = bus.load8(address);
        let value = self.loaded(result, address)?;
        self.set(t, u32::from(value));
        Ok(())
    }

    #[inline(always)]
    pub(super) fn load16<B: Bus>(&mut self, bus: &mut B, s: Reg, offset: u32) -> Result<u16, Exit> {
        let address = self.address(s, offset);
        self.aligned(address, 2)?;
        let result = bus.load16(address);
        self.loaded(result, address)
    }

    #[inline(always)]
    pub(super) fn load32<B: Bus>(&mut self, bus: &mut B, t: Reg, address: u32) -> Result<(), Exit> {
        self.aligned(address, 4)?;
        let result = bus.load32(address);
        let value = self.loaded(result, address)?;
        self.set(t, value);
        Ok(())
    }

    #[inline(always)]
    pub(super) fn l32i<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Exit> {
        let address = self.address(s, offset);
        self.load32(bus, t, address)
    }

    /// The literal lies before the instruction, or before LITBASE when its bit 0 is set.
    #[inline(always)]
    pub(super) fn l32r<B: Bus>(&mut self, bus: &mut B, pc: u32, t: Reg, offset: i32) -> Result<(), Exit> {
        let litbase = self.scratch.litbase;
        let base = if litbase & 1 != 0 { litbase & 0xFFFF_F000 } else { pc.wrapping_add(3) & !3 };
        self.load32(bus, t, base.wrapping_add_signed(offset))
    }

    #[inline(always)]
    pub(super) fn store8<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Exit> {
        let address = self.address(s, offset);
        let value = self.get(t) as u8;
        let result = bus.store8(address, value);
        self.stored(result, address)
    }

    #[inline(always)]
    pub(super) fn store16<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Exit> {
        let address = self.address(s, offset);
        self.aligned(address, 2)?;
        let value = self.get(t) as u16;
        let result = bus.store16(address, value);
        self.stored(result, address)
    }

    #[inline(always)]
    pub(super) fn store32<B: Bus>(&mut self, bus: &mut B, t: Reg, s: Reg, offset: u32) -> Result<(), Exit> {
        let address = self.address(s, offset);
        self.aligned(address, 4)?;
        let value = self.get(t);
        let result = bus.store32(address, value);
        self.stored(result, address)
    }
}
