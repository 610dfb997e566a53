//! The guide's files and the model that a person works with, as signals.

use super::{
    contexts::contexts,
    guide::{Book, Guide, Heard},
    hooks::{follow::follow, use_route::Router},
    languages::Languages,
    log::Log,
    part::part,
    problem::Problem,
    route::chosen_model,
    text::guide as text,
};
use crate::browser::{error::BrowserError, page_files, preferences};
use crate::flasher::connect::ConnectEvent;
use crate::words;
use futures::future::LocalBoxFuture;
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Name of the chosen model among the browser's preferences.
const CHOSEN: &str = "switchback.model";

/// The guide as far as it is there, and the chosen model.
#[derive(Clone, Copy)]
pub struct Guides {
    /// The guide, once it is there.
    pub guide: RwSignal<Option<Arc<dyn Book>>>,
    /// Why the guide is not there.
    pub problem: RwSignal<Option<Problem>>,
    /// The model that a person chose to connect.
    pub chosen: RwSignal<Option<String>>,
    log: Log,
}

impl Guides {
    /// No guide yet; follows the choice in the address bar.
    pub fn new(router: Router, languages: Languages, log: Log) -> Self {
        let guides = Self {
            guide: RwSignal::new(None),
            problem: RwSignal::new(None),
            chosen: RwSignal::new(preferences::load(CHOSEN)),
            log,
        };
        follow(move |_| {
            router.hash.with(|hash| {
                if let Some(model) = chosen_model(hash) {
                    guides.choose(model);
                }
            });
        });
        follow(move |is_change| {
            languages.spoken.track();
            if is_change && guides.guide.with_untracked(Option::is_some) {
                guides.guide.set(None);
                guides.load();
            }
        });
        guides
    }

    fn choose(self, model: &str) {
        if model.is_empty() {
            preferences::forget(CHOSEN);
            self.chosen.set(None);
        } else {
            preferences::save(CHOSEN, model);
            self.chosen.set(Some(model.to_owned()));
        }
    }

    /// The guide, where it is there; follows changes.
    pub fn guide(self) -> Option<Arc<dyn Book>> {
        self.guide.get()
    }

    /// The name of the chosen model, once the guide is there; follows changes.
    pub fn chosen_name(self) -> Option<String> {
        let id = self.chosen.get()?;
        self.load();
        self.guide()?.name_of(&id).map(str::to_owned)
    }

    /// Fetches it, unless it is there.
    pub fn load(self) {
        if untrack(|| self.guide().is_some()) {
            return;
        }
        self.problem.set(None);
        page_files::add_style("guides/guide.css");
        spawn_local(async move {
            let fetched = match read().await {
                Ok(reading) => reading.await,
                Err(error) => Err(error),
            };
            match fetched {
                Ok(guide) => self.guide.set(Some(guide)),
                Err(error) => {
                    self.log.trouble(words::core(&error));
                    self.problem.set(Some(Problem::new(text::failed(), &error)));
                }
            }
        });
    }

    /// What to do about what was heard, in the words of the chosen model.
    pub fn heard(self, event: &ConnectEvent) -> Option<String> {
        let heard = match event {
            ConnectEvent::Listening => Heard::Silence,
            ConnectEvent::Noise => Heard::Noise,
            ConnectEvent::StartedNormally { .. } => Heard::NormalStart,
            _ => return None,
        };
        self.guide.get_untracked()?.heard(&self.chosen.get_untracked()?, heard)
    }
}

part! {
    /// Fetches the guide with all that reads it, which comes as a part.
    reading: fn read() -> LocalBoxFuture<'static, Result<Arc<dyn Book>, BrowserError>> {
        Box::pin(async { fetch().await.map(|guide| Arc::new(guide) as Arc<dyn Book>) })
    }
}

async fn fetch() -> Result<Guide, BrowserError> {
    let facts = page_files::text("guides/models.json").await?;
    let path = format!("guides/{}.json", words::language().tag());
    let words = page_files::text(&path).await?;
    page_files::keep(&[&path]).await;
    Guide::read(&facts, &words).ok_or_else(|| BrowserError::PageFile { path, detail: "not readable".to_owned() })
}

/// The page's guide.
///
/// # Panics
/// Outside the app, which provides it.
pub fn use_guides() -> Guides {
    contexts().guides
}
