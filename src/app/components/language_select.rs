//! Chooses the language.

use crate::app::{languages::use_languages, text::shell};
use crate::words::{LANGUAGES, Language};
use leptos::prelude::*;

/// A labelled list of languages, each by its own name.
#[component]
pub fn LanguageSelect() -> AnyView {
    let languages = use_languages();
    let choose = move |event| {
        if let Some(language) = Language::of_tag(&event_target_value(&event)) {
            languages.choose(language);
        }
    };
    let option = move |language: Language| {
        // Another language makes this list anew.
        let is_spoken = languages.spoken.get_untracked() == language;
        view! {
            <option value=language.tag() lang=language.tag() prop:selected=is_spoken>{language.own_name()}</option>
        }
        .into_any()
    };
    view! {
        <div class="field inline">
            <label for="language">{shell::language()}</label>
            <select id="language" on:change=choose>{LANGUAGES.into_iter().map(option).collect_view()}</select>
        </div>
    }
    .into_any()
}
