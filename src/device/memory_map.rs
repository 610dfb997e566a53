//! The board's memory map: which addresses are RAM, registers, ROM or flash, and what each allows. IRAM, ROM and flash
//! answer whole words only; peripherals answer narrow loads too.

use super::{
    board::{Board, Control, ResetCause},
    bus::{Bus, BusFault},
    efuse,
    memory::IRAM_START,
    rom,
};

/// Window that shows flash through the cache.
const FLASH_WINDOW: u32 = 0x4020_0000;
/// Size of that window, bytes.
const FLASH_WINDOW_SIZE: u32 = 0x10_0000;

impl Board {
    /// Reads bytes of RAM or ROM for host code; `None` where nothing answers.
    pub(super) fn peek(&mut self, address: u32, length: usize) -> Option<Vec<u8>> {
        if let Some(bytes) = self.dram.slice(address, length).or_else(|| self.iram.slice(address, length)) {
            return Some(bytes.to_vec());
        }
        (0..).zip(0..length).map(|(offset, _): (u32, usize)| self.peek_byte(address.wrapping_add(offset))).collect()
    }

    fn peek_byte(&mut self, address: u32) -> Option<u8> {
        let word = self.load32(address & !3).ok()?;
        Some(word.to_le_bytes()[(address & 3) as usize])
    }

    /// Writes bytes of RAM for host code; false where nothing answers.
    pub(super) fn poke(&mut self, address: u32, bytes: &[u8]) -> bool {
        // What host code writes is no idle loop.
        self.activity += 1;
        let ram = if self.iram.holds(address, bytes.len()) {
            self.code_epoch = self.code_epoch.wrapping_add(1);
            &mut self.iram
        } else {
            &mut self.dram
        };
        ram.slice_mut(address, bytes.len()).map(|slice| slice.copy_from_slice(bytes)).is_some()
    }

    fn load_peripheral(&mut self, address: u32) -> u32 {
        let offset = address & 0xFF;
        match address & 0x1F00 {
            0x0000 => {
                if offset == 0 {
                    self.activity += 1;
                    self.event = true;
                }
                self.uart.load(offset)
            }
            0x0200 => self.spi.load(offset, self.now),
            0x0300 => self.gpio.load(offset),
            0x0600 if offset == 0x24 => {
                // FRC2 counts the clock divided by 256, or by 16 as the SDK sets it; here always by 16.
                self.activity += 1;
                (self.now / 16) as u32
            }
            0x0700 if offset == 0x14 => self.reset_cause as u32,
            0x0700 if offset == 0x1C => {
                self.activity += 1;
                // The RTC's clock runs at about 150 kHz.
                (self.now / u64::from(self.hz / 150_000)) as u32
            }
            0x0900 => self.watchdog.load(offset),
            0x0F00 if offset == 0x1C => 1 << 15,
            _ => self.peripherals[(address & 0x1FFF) as usize / 4],
        }
    }

    fn store_peripheral(&mut self, address: u32, value: u32) {
        self.activity += 1;
        self.event = true;
        let offset = address & 0xFF;
        match address & 0x1F00 {
            0x0000 => self.uart.store(offset, value, self.now),
            0x0200 => self.spi.store(offset, value, self.now, &mut self.flash),
            0x0300 => self.gpio.store(offset, value, self.now),
            0x0700 if offset == 0 && value >> 31 == 1 => self.control = Some(Control::Reset(ResetCause::Software)),
            0x0900 => self.watchdog.store(offset, value, self.now),
            _ => self.peripherals[(address & 0x1FFF) as usize / 4] = value,
        }
        self.uart_changed();
    }

    fn load_dport(&self, address: u32) -> u32 {
        match address {
            0x3FF0_0050..=0x3FF0_005F => self.efuse[((address - efuse::EFUSE_BASE) / 4) as usize],
            // Cache control: the flush that bit 0 asks for is done at once (bit 1).
            0x3FF0_000C => self.dport[3] & !(1 << 9) | (self.dport[3] & 1) << 1,
            _ => self.dport[(address & 0xFF) as usize / 4],
        }
    }

    #[inline(never)]
    fn load_elsewhere(&mut self, address: u32) -> Result<u32, BusFault> {
        match address {
            0x6000_0000..=0x6000_1FFF => Ok(self.load_peripheral(address)),
            0x3FF0_0000..=0x3FF0_FFFF => Ok(self.load_dport(address)),
            rom::ROM_START..=rom::ROM_END => Ok(rom::word(address)),
            _ if address.wrapping_sub(FLASH_WINDOW) < FLASH_WINDOW_SIZE => self.load_flash_window(address),
            _ => Err(BusFault::Unmapped),
        }
    }

    fn load_flash_window(&mut self, address: u32) -> Result<u32, BusFault> {
        let base = self.flash_window.ok_or(BusFault::Unmapped)?;
        let mut word = [0; 4];
        self.flash.read(base + (address - FLASH_WINDOW), &mut word);
        Ok(u32::from_le_bytes(word))
    }

    /// A narrow access that is in no DRAM.
    #[inline(never)]
    fn refuse_narrow(&mut self, address: u32) -> BusFault {
        match self.load_elsewhere(address & !3) {
            Err(fault) if !self.iram.holds(address, 1) => fault,
            _ => BusFault::Width,
        }
    }

    /// Peripherals answer narrow loads with the part of the word that was asked for.
    #[inline(never)]
    fn load_narrow(&mut self, address: u32) -> Result<[u8; 4], BusFault> {
        if matches!(address, 0x6000_0000..=0x6000_1FFF | 0x3FF0_0000..=0x3FF0_FFFF) {
            let word = self.load_elsewhere(address & !3)?;
            return Ok((word >> ((address & 3) * 8)).to_le_bytes());
        }
        Err(self.refuse_narrow(address))
    }
}

impl Bus for Board {
    #[inline]
    fn fetch(&mut self, address: u32) -> Result<[u8; 3], BusFault> {
        if let Some(bytes) = self.iram.array(address) {
            return Ok(bytes);
        }
        if let Some([first, second]) = self.iram.array(address) {
            return Ok([first, second, 0]);
        }
        if address.wrapping_sub(FLASH_WINDOW) < FLASH_WINDOW_SIZE {
            let low = self.load_flash_window(address & !3)?;
            let high = self.load_flash_window((address & !3).wrapping_add(4)).unwrap_or(0);
            let both = u64::from(high) << 32 | u64::from(low);
            let [first, second, third, ..] = (both >> ((address & 3) * 8)).to_le_bytes();
            return Ok([first, second, third]);
        }
        Err(BusFault::Unmapped)
    }

    #[inline]
    fn load8(&mut self, address: u32) -> Result<u8, BusFault> {
        match self.dram.array::<1>(address) {
            Some([byte]) => Ok(byte),
            None => self.load_narrow(address).map(|bytes| bytes[0]),
        }
    }

    #[inline]
    fn load16(&mut self, address: u32) -> Result<u16, BusFault> {
        match self.dram.array(address) {
            Some(bytes) => Ok(u16::from_le_bytes(bytes)),
            None => self.load_narrow(address).map(|[low, high, ..]| u16::from_le_bytes([low, high])),
        }
    }

    #[inline]
    fn load32(&mut self, address: u32) -> Result<u32, BusFault> {
        match self.dram.array(address).or_else(|| self.iram.array(address)) {
            Some(bytes) => Ok(u32::from_le_bytes(bytes)),
            None => self.load_elsewhere(address),
        }
    }

    #[inline]
    fn store8(&mut self, address: u32, value: u8) -> Result<(), BusFault> {
        let Some([slot]) = self.dram.slice_mut(address, 1) else { return Err(self.refuse_narrow(address)) };
        let old = core::mem::replace(slot, value);
        self.fingerprint.note(address, old.into(), value.into());
        Ok(())
    }

    #[inline]
    fn store16(&mut self, address: u32, value: u16) -> Result<(), BusFault> {
        let Some([low, high]) = self.dram.slice_mut(address, 2) else { return Err(self.refuse_narrow(address)) };
        let old = u16::from_le_bytes([*low, *high]);
        [*low, *high] = value.to_le_bytes();
        self.fingerprint.note(address, old.into(), value.into());
        Ok(())
    }

    #[inline]
    fn store32(&mut self, address: u32, value: u32) -> Result<(), BusFault> {
        let ram = if address < IRAM_START { &mut self.dram } else { &mut self.iram };
        if let Some(slot) = ram.slice_mut(address, 4) {
            let new = value.to_le_bytes();
            if *slot != new {
                let old = slot.try_into().map_or(0, u32::from_le_bytes);
                slot.copy_from_slice(&new);
                self.fingerprint.note(address, old, value);
            }
            return Ok(());
        }
        match address {
            0x6000_0000..=0x6000_1FFF => self.store_peripheral(address, value),
            0x3FF0_0000..=0x3FF0_FFFF => self.dport[(address & 0xFF) as usize / 4] = value,
            _ => return Err(BusFault::Unmapped),
        }
        Ok(())
    }

    fn code_epoch(&self) -> Option<u32> {
        Some(self.code_epoch)
    }

    #[inline]
    fn take_event(&mut self) -> bool {
        // Called once for each instruction: time moves with it, so that peripherals see the present.
        self.now += 1;
        core::mem::take(&mut self.event)
    }
}
