//! Guide: all models, and the page of one.

use crate::app::{
    components::{error_notice::error_slot, search_field::search_field},
    guide::{self, Guide},
    guides::use_guides,
    hooks::use_route::use_route,
    route::guide_model,
    text::guide as text,
};
use leptos::prelude::*;

/// The list of models, or the model in the address bar.
#[component]
pub fn GuidePage() -> AnyView {
    let guides = use_guides();
    let model = use_route().hash.with_untracked(|hash| guide_model(hash).map(str::to_owned));
    guides.load();
    let page = match model {
        Some(model) => model_page(model),
        None => all_models(),
    };
    view! { <div class="stack">{error_slot(move || guides.problem.get())}{page}</div> }.into_any()
}

fn all_models() -> AnyView {
    let guides = use_guides();
    let query = RwSignal::new(String::new());
    let is_asked = RwSignal::new(false);
    let word =
        move |key: &'static str| move || guides.guide().map(|guide| guide.guide().word(&["page", key]).to_owned());
    let count = move || match guides.guide() {
        Some(guide) => guide::count(guide.guide(), &query.get()),
        None if guides.problem.get().is_some() => String::new(),
        None => text::loading().to_owned(),
    };
    let list = move || guides.guide().map(|guide| guide::list(guide.guide(), &query.get())).unwrap_or_default();
    let open_first = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_asked.set(true);
    };
    // Whoever is faster than the guide gets there as soon as it has come.
    Effect::new(move |_| {
        let Some(guide) = guides.guide().filter(|_| is_asked.get()) else { return };
        is_asked.set(false);
        if let Some(model) = guide::first_match(guide.guide(), &query.get_untracked()) {
            // Setting the hash of the own page is always allowed.
            let _ = window().location().set_hash(&format!("#/guide/{model}"));
        }
    });
    view! {
        <div class="page-head">
            <h1 tabindex="-1">{text::title()}</h1>
            <p class="lead">{text::lead()}</p>
        </div>
        <form class="field guide-search" role="search" on:submit=open_first>
            {search_field("guide-search", word("search"), word("search_hint"), move || query.get(), move |text| query.set(text))}
        </form>
        <p role="status" class="soft">{count}</p>
        <div class="stack" prop:innerHTML=list></div>
    }
    .into_any()
}

fn model_page(model: String) -> AnyView {
    let guides = use_guides();
    let html = move |make: fn(&Guide, &str) -> String| {
        let model = model.clone();
        move || guides.guide().map(|guide| make(guide.guide(), &model)).unwrap_or_default()
    };
    view! {
        <div class="page-head" prop:innerHTML=html(guide::model_head)></div>
        <div class="stack" prop:innerHTML=html(guide::model_body)></div>
    }
    .into_any()
}
