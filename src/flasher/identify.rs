//! Asks a loader who it is: chip, MAC address, crystal; and, through the stub, the flash.

use crate::flasher::error::FlasherError;
use crate::flasher::link::{Link, SHORT_WAITS_MS};
use crate::flasher::port::{Clock, Port};
use crate::protocol::chip::{
    CHIP_DETECT_MAGIC_REG_ADDR, ChipKind, EFUSE_BASE, ESP8266_MAGIC, Efuses, FlashId, MacAddress, SpiCommand,
    UART_CLKDIV_MASK, UART_CLKDIV_REG, UartClock, chip_name_of_magic, crystal_mhz, sfdp_size_bytes,
};
use crate::protocol::command::Command;
use core::time::Duration;

/// What the eFuses and the clock divisor tell; needs no stub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ChipFacts {
    pub(crate) chip: ChipKind,
    pub(crate) mac: MacAddress,
    pub(crate) crystal_mhz: u8,
    pub(crate) uart: UartClock,
}

/// Reads chip, MAC address and crystal.
///
/// # Errors
/// [`FlasherError::WrongChip`] for another family, [`FlasherError::NoMacAddress`] where the eFuses are not valid.
pub(crate) async fn chip<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<ChipFacts, FlasherError> {
    let magic = first_register(link, CHIP_DETECT_MAGIC_REG_ADDR).await?;
    if magic != ESP8266_MAGIC {
        return Err(FlasherError::WrongChip { name: chip_name_of_magic(magic), magic });
    }
    let mut words = [0; 4];
    for (word, offset) in words.iter_mut().zip([0_u32, 4, 8, 12]) {
        *word = link.read_reg(EFUSE_BASE.saturating_add(offset)).await?;
    }
    let fuses = Efuses(words);
    let mac = fuses.mac().ok_or(FlasherError::NoMacAddress)?;
    let divisor = link.read_reg(UART_CLKDIV_REG).await? & UART_CLKDIV_MASK;
    Ok(ChipFacts {
        chip: fuses.chip_kind(),
        mac,
        crystal_mhz: crystal_mhz(link.baud(), divisor),
        uart: UartClock::seen(link.baud(), divisor),
    })
}

/// Reads a register of a chip that may be of another family, so without bringing the line in order in between. What is
/// not the ESP8266's word counts once it has come twice.
async fn first_register<P: Port, C: Clock>(link: &mut Link<P, C>, address: u32) -> Result<u32, FlasherError> {
    let command = Command::ReadReg { address };
    let mut attempt: u32 = 0;
    let mut before = None;
    loop {
        attempt = attempt.saturating_add(1);
        match link.command_within(command, Duration::from_millis(500)).await {
            Ok(reply) if reply.value == ESP8266_MAGIC || before == Some(reply.value) || attempt > 8 => {
                if attempt > 1 && reply.value == ESP8266_MAGIC {
                    // Late answers to the tries before must not be taken for those to the next registers.
                    link.resync(&SHORT_WAITS_MS).await?;
                }
                return Ok(reply.value);
            }
            Ok(reply) => before = Some(reply.value),
            Err(error) if error.is_line_trouble() && attempt < 8 => {}
            Err(error) => return Err(error),
        }
        link.drain().await?;
    }
}

/// Attaches the flash through the stub, reads its id and size, and tells the stub.
///
/// # Errors
/// [`FlasherError::FlashSilent`], [`FlasherError::UnknownFlashSize`].
pub(crate) async fn flash<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<(FlashId, u32), FlasherError> {
    link.repeat(Command::SpiAttach, 0).await?;
    let mut id = read_id(link).await?;
    for _ in 0..4 {
        let again = read_id(link).await?;
        if again == id {
            break;
        }
        id = again;
    }
    if id.is_silent() {
        return Err(FlasherError::FlashSilent { id: id.0 });
    }
    let size = match id.size_bytes() {
        Some(size) => size,
        None => sfdp_size(link).await?.ok_or(FlasherError::UnknownFlashSize { id: id.0 })?,
    };
    announce_size(link, size).await?;
    Ok((id, size))
}

/// The flash's id, by the controller's own command; no command of the flash takes longer than the way of a question.
async fn read_id<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<FlashId, FlasherError> {
    link.write_regs(&[(SpiCommand::W0_REG, 0), (SpiCommand::CMD_REG, SpiCommand::CMD_RDID)]).await?;
    Ok(FlashId(link.read_reg_once(SpiCommand::W0_REG).await? & 0xFF_FFFF))
}

/// Address of the ROM's pointer to its record of the flash chip.
const ROM_FLASHCHIP_POINTER: u32 = 0x3FFF_C714;
/// Offset of the size in that record.
const FLASHCHIP_SIZE_OFFSET: u32 = 4;
/// What the ROM assumes from its start.
const ROM_DEFAULT_FLASH_SIZE: u32 = 0x40_0000;

/// Tells the stub the size, and for more than 4 MB also the ROM, whose routines the stub uses and which refuse
/// addresses past the size in their own record.
async fn announce_size<P: Port, C: Clock>(link: &mut Link<P, C>, size: u32) -> Result<(), FlasherError> {
    link.repeat(Command::SpiSetParams { flash_size: size }, 0).await?;
    if size > ROM_DEFAULT_FLASH_SIZE {
        let record = link.read_reg(ROM_FLASHCHIP_POINTER).await?;
        link.write_regs(&[(record.wrapping_add(FLASHCHIP_SIZE_OFFSET), size)]).await?;
    }
    Ok(())
}

/// Size from the flash's own description (JEDEC JESD216), where it has one.
async fn sfdp_size<P: Port, C: Clock>(link: &mut Link<P, C>) -> Result<Option<u32>, FlasherError> {
    const SIGNATURE: u32 = u32::from_le_bytes(*b"SFDP");
    if spi_command(link, SpiCommand::read_sfdp(0)).await? != SIGNATURE {
        return Ok(None);
    }
    let table = spi_command(link, SpiCommand::read_sfdp(12)).await? & 0xFF_FFFF;
    let density = spi_command(link, SpiCommand::read_sfdp(table.saturating_add(4))).await?;
    Ok(sfdp_size_bytes(density))
}

/// Runs one SPI command through the registers of the flash controller and returns up to 32 bits of its answer.
async fn spi_command<P: Port, C: Clock>(link: &mut Link<P, C>, command: SpiCommand) -> Result<u32, FlasherError> {
    let user = link.read_reg_once(SpiCommand::USER_REG).await?;
    let user2 = link.read_reg_once(SpiCommand::USER2_REG).await?;
    link.write_regs(&command.registers()).await?;
    let mut polls: u32 = 0;
    while link.read_reg_once(SpiCommand::CMD_REG).await? & SpiCommand::CMD_USR != 0 && polls < 10 {
        polls = polls.saturating_add(1);
    }
    let answer = link.read_reg_once(SpiCommand::W0_REG).await?;
    link.write_regs(&[(SpiCommand::USER_REG, user), (SpiCommand::USER2_REG, user2)]).await?;
    Ok(command.mask(answer))
}
