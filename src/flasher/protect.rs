//! Block protection: a flash whose status register protects blocks ignores every erase and program without a word, so
//! it is looked at before the first of them.

use crate::flasher::error::FlasherError;
use crate::flasher::identify::spi_command;
use crate::flasher::port::{Clock, Port};
use crate::flasher::progress::{Control, ProgressEvent};
use crate::flasher::session::Flasher;
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
        let mut status = self.flash_status().await?;
        if status & SpiCommand::STATUS_PROTECTION == 0 {
            return Ok(());
        }
        for _ in 0..TRIES {
            self.link.note(format!("the flash is write-protected (status {status:02X}); clearing the protection"));
            spi_command(&mut self.link, SpiCommand::WRITE_ENABLE).await?;
            spi_command(&mut self.link, SpiCommand::CLEAR_STATUS).await?;
            let mut polls: u32 = 0;
            status = self.flash_status().await?;
            while status & SpiCommand::STATUS_WIP != 0 && polls < POLLS {
                polls = polls.saturating_add(1);
                status = self.flash_status().await?;
            }
            if status & SpiCommand::STATUS_PROTECTION == 0 {
                control.tell(ProgressEvent::Trouble {
                    what: "The flash chip was write-protected; the protection has been taken off.".into(),
                    address: 0,
                });
                return Ok(());
            }
        }
        Err(FlasherError::WriteProtected { status: u8::try_from(status).unwrap_or(u8::MAX) })
    }

    /// The first status register, once it has come twice in a row.
    async fn flash_status(&mut self) -> Result<u32, FlasherError> {
        let mut before = spi_command(&mut self.link, SpiCommand::READ_STATUS).await?;
        for _ in 0..TRIES {
            let again = spi_command(&mut self.link, SpiCommand::READ_STATUS).await?;
            if again == before {
                break;
            }
            before = again;
        }
        Ok(before)
    }
}
