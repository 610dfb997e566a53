//! Block protection: a flash whose status register protects blocks ignores every erase and program without a word, so
//! it is looked at before the first of them.

use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, ProgressEvent};
use crate::flasher::session::{Busy, Flasher};
use crate::protocol::chip::SpiCommand;

/// Tries to take the protection off.
const TRIES: u32 = 3;
/// Looks at the status while it is being written; each takes longer than the 15 ms that datasheets allow for the write.
const POLLS: u32 = 8;

impl<P: Port, C: Clock> Flasher<P, C> {
    /// Takes block protection off where it is on, and tells so.
    ///
    /// # Errors
    /// [`FlasherError::WriteProtected`] where it stays on (the chip's WP pin, or a lock for good).
    pub(crate) async fn unlock_flash(&mut self, control: &mut Control<'_>) -> Result<(), FlasherError> {
        let mut attempt: u32 = 0;
        let was_locked = loop {
            attempt = attempt.saturating_add(1);
            match self.try_unlock().await {
                Err(error) if error.is_line_trouble() && attempt < TRIES => self.recover(Busy::No).await?,
                other => break other?,
            }
        };
        if was_locked {
            let what = "The flash chip was write-protected; the protection has been taken off.".into();
            control.tell(ProgressEvent::Trouble { what, address: 0 });
        }
        Ok(())
    }

    /// Returns whether it was locked.
    async fn try_unlock(&mut self) -> Result<bool, FlasherError> {
        let mut status = self.flash_status().await?;
        if status & SpiCommand::STATUS_PROTECTION == 0 {
            return Ok(false);
        }
        for _ in 0..TRIES {
            self.link.note(format!("the flash is write-protected (status {status:02X}); clearing the protection"));
            self.link.write_regs(&[(SpiCommand::CMD_REG, SpiCommand::CMD_WREN)]).await?;
            let clear = [(SpiCommand::RD_STATUS_REG, 0), (SpiCommand::CMD_REG, SpiCommand::CMD_WRSR)];
            self.link.write_regs(&clear).await?;
            let mut polls: u32 = 0;
            status = self.flash_status().await?;
            while status & SpiCommand::STATUS_WIP != 0 && polls < POLLS {
                polls = polls.saturating_add(1);
                status = self.flash_status().await?;
            }
            if status & SpiCommand::STATUS_PROTECTION == 0 {
                return Ok(true);
            }
        }
        Err(FlasherError::WriteProtected { status: u8::try_from(status).unwrap_or(u8::MAX) })
    }

    /// The first status register, once it has come twice in a row.
    async fn flash_status(&mut self) -> Result<u32, FlasherError> {
        let mut before = self.flash_status_once().await?;
        for _ in 0..TRIES {
            let again = self.flash_status_once().await?;
            if again == before {
                break;
            }
            before = again;
        }
        Ok(before)
    }

    async fn flash_status_once(&mut self) -> Result<u32, FlasherError> {
        self.link.write_regs(&[(SpiCommand::CMD_REG, SpiCommand::CMD_RDSR)]).await?;
        Ok(self.link.read_reg_once(SpiCommand::RD_STATUS_REG).await? & 0xFF)
    }
}
