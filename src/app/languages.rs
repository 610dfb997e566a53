//! The language of the page: chosen by the person, or the first of the browser's that there is.

use super::contexts::contexts;
use super::log::Log;
use super::part::{Work, part};
use super::text::shell;
use crate::browser::{error::BrowserError, page_files, preferences, tongue};
use crate::words::{self, Catalogue, CatalogueError, Language, Tongue};
use futures::future::LocalBoxFuture;
use leptos::{prelude::*, task::spawn_local};
use thiserror::Error;

/// Name of the chosen language among the browser's preferences.
const CHOSEN: &str = "switchback.language";

/// The English of the lower layers' texts, by which they are known.
const CORE: &str = "locales/core.ftl";

/// Why a language cannot be spoken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
enum LanguageError {
    /// Its file did not come.
    #[error(transparent)]
    File(#[from] BrowserError),
    /// Its file is of no use.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// The language of the page, as a signal.
#[derive(Debug, Clone, Copy)]
pub struct Languages {
    /// The language that the page speaks.
    pub spoken: RwSignal<Language>,
    log: Log,
}

/// The language that a person chose, or the browser asks for.
pub fn wanted() -> Language {
    let chosen = preferences::load(CHOSEN).and_then(|tag| Language::of_tag(&tag));
    chosen.unwrap_or_else(|| Language::preferred(tongue::preferred()))
}

/// Makes `language` the language of all texts; English where its file does not come.
pub async fn begin(language: Language) {
    if let Ok(loading) = load(language).await {
        // The page works in English, and the chooser is there to try again.
        let _ = loading.await;
    }
}

part! {
    /// Speaks a language with what its files say, by Fluent, which comes as a part. Nothing else in the page does so.
    tongue: fn load(language: Language) -> LocalBoxFuture<'static, Result<(), LanguageError>> {
        Box::pin(speak(language))
    }
}

part! {
    /// Speaks a language that a person has chosen.
    tongue: fn change(languages: Languages, language: Language) -> Work {
        Box::pin(languages.change(language))
    }
}

async fn speak(language: Language) -> Result<(), LanguageError> {
    let spoken = match language {
        Language::En => None,
        language => Some(read(language).await?),
    };
    words::speak(spoken);
    tongue::declare(language.tag());
    Ok(())
}

async fn read(language: Language) -> Result<Box<dyn Tongue>, LanguageError> {
    let path = format!("locales/{}.ftl", language.tag());
    let messages = page_files::text(&path).await?;
    let spoken = Catalogue::new(language, &messages, &page_files::text(CORE).await?)?;
    page_files::keep(&[&path, CORE]).await;
    Ok(Box::new(spoken))
}

impl Languages {
    /// The language that the page speaks as it begins.
    pub fn new(log: Log) -> Self {
        Self { spoken: RwSignal::new(words::language()), log }
    }

    /// Speaks another language from now on, and at the next visit.
    pub fn choose(self, language: Language) {
        spawn_local(async move {
            match change(self, language).await {
                Ok(work) => work.await,
                Err(error) => self.stay(words::core(&error)),
            }
        });
    }

    async fn change(self, language: Language) {
        match speak(language).await {
            Ok(()) => {
                preferences::save(CHOSEN, language.tag());
                self.spoken.set(language);
                self.log.say(shell::language_is(language.own_name()));
            }
            Err(error) => self.stay(words::core(&error)),
        }
    }

    /// Shows the language that is spoken, though another one was chosen.
    fn stay(self, trouble: String) {
        self.log.trouble(trouble);
        self.spoken.notify();
    }
}

/// The page's language.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_languages() -> Languages {
    contexts().languages
}
