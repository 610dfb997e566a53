//! The languages there are.

/// A language of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    En,
    /// German.
    De,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// Portuguese.
    Pt,
}

/// Every language, in the order of the chooser.
pub const LANGUAGES: [Language; 8] =
    [Language::En, Language::De, Language::Es, Language::Fr, Language::It, Language::Nl, Language::Pl, Language::Pt];

impl Language {
    /// Its tag, BCP 47; files are named by it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::Pt => "pt",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::It => "Italiano",
            Self::Nl => "Nederlands",
            Self::Pl => "Polski",
            Self::Pt => "Português",
        }
    }

    /// The language of a tag such as `de`, `de-AT` or `pt_BR`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        LANGUAGES.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first of a person's languages that there is; English where there is none.
    #[must_use]
    pub fn preferred<Tag: AsRef<str>>(tags: impl IntoIterator<Item = Tag>) -> Self {
        tags.into_iter().find_map(|tag| Self::of_tag(tag.as_ref())).unwrap_or(Self::En)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_own_tag_and_by_one_with_a_region() {
        for language in LANGUAGES {
            assert_eq!(Language::of_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::of_tag("pt-BR"), Some(Language::Pt));
        assert_eq!(Language::of_tag("DE_at"), Some(Language::De));
        assert_eq!(Language::of_tag("eng"), None);
    }

    #[test]
    fn the_first_language_that_there_is_wins_and_english_where_none_is() {
        assert_eq!(Language::preferred(["sv", "nl-BE", "en"]), Language::Nl);
        assert_eq!(Language::preferred(["sv", "fi"]), Language::En);
        assert_eq!(Language::preferred::<&str>([]), Language::En);
    }
}
