//! Pages and their addresses. Addresses live behind the hash, so the page works on any static host under any path.

/// Where a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// Wiring, flash mode, choosing a port.
    Connect,
    /// What was found, and what can be done with it.
    Device,
    /// Reading the whole flash.
    Backup,
    /// Writing an image.
    Restore,
    /// What was done, and what comes next.
    Done,
    /// Erasing the chip or a part of it.
    Erase,
    /// Device against a backup, sector by sector.
    Compare,
    /// Is a backup sound, and does the device hold it?
    Verify,
    /// Boot check and serial console.
    Console,
    /// All backups.
    Library,
    /// Safety, wiring, trouble, privacy.
    Help,
}

/// Every page.
pub const ROUTES: [Route; 11] = [
    Route::Connect,
    Route::Device,
    Route::Backup,
    Route::Restore,
    Route::Done,
    Route::Erase,
    Route::Compare,
    Route::Verify,
    Route::Console,
    Route::Library,
    Route::Help,
];

impl Route {
    /// The hash of its address.
    #[must_use]
    pub const fn href(self) -> &'static str {
        match self {
            Self::Connect => "#/",
            Self::Device => "#/device",
            Self::Backup => "#/backup",
            Self::Restore => "#/restore",
            Self::Done => "#/done",
            Self::Erase => "#/erase",
            Self::Compare => "#/compare",
            Self::Verify => "#/verify",
            Self::Console => "#/console",
            Self::Library => "#/library",
            Self::Help => "#/help",
        }
    }

    /// The page behind a hash; an unknown one leads to the start.
    #[must_use]
    pub fn of_hash(hash: &str) -> Self {
        let page = hash.split(['?', '&']).next().unwrap_or_default().trim_end_matches('/');
        ROUTES.into_iter().find(|route| route.href().trim_end_matches('/') == page).unwrap_or(Self::Connect)
    }

    /// Whether the page means nothing without a connected device.
    #[must_use]
    pub const fn needs_device(self) -> bool {
        matches!(self, Self::Device | Self::Backup | Self::Restore | Self::Erase | Self::Compare)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_by_its_own_address() {
        for route in ROUTES {
            assert_eq!(Route::of_hash(route.href()), route);
        }
    }

    #[test]
    fn an_unknown_address_leads_to_the_start() {
        for hash in ["", "#", "#/nowhere", "#device", "x"] {
            assert_eq!(Route::of_hash(hash), Route::Connect);
        }
    }
}
