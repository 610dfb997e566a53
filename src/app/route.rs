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
    /// Models, their wiring and their way into flash mode.
    Guide,
    /// Safety, wiring, trouble, privacy.
    Help,
}

/// Every page.
pub const ROUTES: [Route; 12] = [
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
    Route::Guide,
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
            Self::Guide => "#/guide",
            Self::Help => "#/help",
        }
    }

    /// The page behind a hash; an unknown one leads to the start.
    #[must_use]
    pub fn of_hash(hash: &str) -> Self {
        let page = hash.split(['?', '&']).next().unwrap_or_default().trim_end_matches('/');
        if guide_model(hash).is_some() {
            return Self::Guide;
        }
        if hash.starts_with("#/help/") {
            return Self::Help;
        }
        ROUTES.into_iter().find(|route| route.href().trim_end_matches('/') == page).unwrap_or(Self::Connect)
    }

    /// Whether the page means nothing without a connected device.
    #[must_use]
    pub const fn needs_device(self) -> bool {
        matches!(self, Self::Device | Self::Backup | Self::Restore | Self::Erase | Self::Compare)
    }
}

/// The model whose guide a hash leads to: `#/guide/<model>`.
#[must_use]
pub fn guide_model(hash: &str) -> Option<&str> {
    hash.strip_prefix("#/guide/").map(|model| model.trim_end_matches('/')).filter(|model| !model.is_empty())
}

/// The model that a hash chooses for connecting: `#/?model=<model>`; an empty one ends the choice.
#[must_use]
pub fn chosen_model(hash: &str) -> Option<&str> {
    hash.strip_prefix("#/?model=")
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
    fn a_model_has_an_address_in_the_guide_and_one_to_connect_by() {
        assert_eq!((Route::of_hash("#/guide/pow-r2"), guide_model("#/guide/pow-r2")), (Route::Guide, Some("pow-r2")));
        assert_eq!((Route::of_hash("#/guide/"), guide_model("#/guide/")), (Route::Guide, None));
        assert_eq!((Route::of_hash("#/?model=s20"), chosen_model("#/?model=s20")), (Route::Connect, Some("s20")));
        assert_eq!((chosen_model("#/?model="), chosen_model("#/")), (Some(""), None));
    }

    #[test]
    fn every_address_below_help_is_a_page_of_the_help() {
        for hash in ["#/help", "#/help/", "#/help/no-answer", "#/help/unheard-of"] {
            assert_eq!(Route::of_hash(hash), Route::Help);
        }
    }

    #[test]
    fn an_unknown_address_leads_to_the_start() {
        for hash in ["", "#", "#/nowhere", "#device", "x"] {
            assert_eq!(Route::of_hash(hash), Route::Connect);
        }
    }
}
