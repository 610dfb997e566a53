//! What stands above the list of backups: search, order, tags, and how many backups are shown.

use super::{search_field::search_field, tag_row::KNOWN_TAGS};
use crate::app::{
    hooks::use_focus::focus,
    library::Library,
    shelf_model::{Order, Query, tags},
    text::library as text,
};
use leptos::prelude::*;

/// Where the search is typed.
const FIND_ID: &str = "shelf-find";
/// How many backups are shown; takes the focus that a card leaves behind.
pub const COUNT_ID: &str = "shelf-count";

/// The tools; `shown` is how many backups fit. A single backup needs no search.
pub fn shelf_tools(library: Library, query: RwSignal<Query>, shown: Signal<usize>) -> AnyView {
    let all = Memo::new(move |_| library.shelf.with(|_| library.records().len()));
    let has_tools = Memo::new(move |_| all.get() > 1 || query.with(Query::is_narrowing));
    let known = Memo::new(move |_| query.with(|query| tags(&library.records(), query)));
    let options = move || known.get().into_iter().map(|tag| view! { <option value=tag></option> }).collect_view();
    view! {
        {move || has_tools.get().then(|| tools(query, known))}
        <p id=COUNT_ID role="status" class="soft" tabindex="-1">{move || text::shown(shown.get(), all.get())}</p>
        <datalist id=KNOWN_TAGS>{options}</datalist>
    }
    .into_any()
}

fn tools(query: RwSignal<Query>, known: Memo<Vec<String>>) -> AnyView {
    let order = |order: Order| {
        let is_chosen = query.with_untracked(|query| query.order == order);
        view! { <option selected=is_chosen>{text::order(order)}</option> }
    };
    let choose = move |event| {
        let name = event_target_value(&event);
        let chosen = Order::ALL.into_iter().find(|order| text::order(*order) == name).unwrap_or_default();
        query.update(|query| query.order = chosen);
    };
    let filter = move || {
        let known = known.get();
        (!known.is_empty()).then(|| {
            let tags = known.into_iter().map(|tag| tag_filter(query, tag)).collect_view();
            view! { <div class="row tight" role="group" aria-label=text::tag_filter()>{tags}</div> }
        })
    };
    view! {
        <form class="shelf-tools" role="search" on:submit=|event| event.prevent_default()>
            <div class="field">
                {search_field(
                    FIND_ID,
                    text::find(),
                    text::find_hint(),
                    move || query.with(|query| query.words.clone()),
                    move |words| query.update(|query| query.words = words),
                )}
            </div>
            <div class="field">
                <label for="shelf-order">{text::sort()}</label>
                <select id="shelf-order" on:change=choose>{Order::ALL.map(order).collect_view()}</select>
            </div>
        </form>
        {filter}
    }
    .into_any()
}

fn tag_filter(query: RwSignal<Query>, tag: String) -> AnyView {
    let (shown, asked) = (tag.clone(), tag.clone());
    let is_asked = move || query.with(|query| query.has_tag(&asked)).to_string();
    view! {
        <button
            type="button"
            class="tag tag-name"
            aria-pressed=is_asked
            on:click=move |_| query.update(|query| query.toggle_tag(&tag))
        >
            {shown}
        </button>
    }
    .into_any()
}

/// Where nothing fits: words, and the way back to everything.
pub fn nothing_found(query: RwSignal<Query>) -> AnyView {
    let widen = move |_| {
        query.update(Query::widen);
        request_animation_frame(|| focus(&format!("#{FIND_ID}, #{COUNT_ID}")));
    };
    view! {
        <section class="card empty">
            <h2>{text::found_none()}</h2>
            <p>{text::found_none_text()}</p>
            <button type="button" class="button primary" on:click=widen>{text::show_all()}</button>
        </section>
    }
    .into_any()
}
