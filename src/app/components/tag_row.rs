//! The tags of a backup: a click shows only what is tagged like it; each can be taken away, and more be given.

use super::icon::{self, icon};
use crate::app::{
    hooks::use_focus::focus,
    library::Library,
    notices::use_notices,
    shelf_model::{Query, typed_tags},
    text::library as text,
};
use crate::vault::record::{BackupId, RecordEdit};
use leptos::{ev, prelude::*};

/// Name of the list of tags that are known already.
pub const KNOWN_TAGS: &str = "known-tags";
/// The longest tag that can be typed, characters.
const MAX_TAG_CHARS: &str = "40";

/// Where a tag of the backup `id` is typed.
fn field_id(id: &BackupId) -> String {
    format!("tag-{id}")
}

/// The tags of the backup `id`, and a field for one more.
pub fn tag_row(library: Library, query: RwSignal<Query>, id: BackupId, tags: Memo<Vec<String>>) -> AnyView {
    let notices = use_notices();
    let typed = RwSignal::new(String::new());
    let field = field_id(&id);
    let stored = StoredValue::new(id);
    let remove = Callback::new(move |tag: String| {
        // The button that has the focus goes with its tag.
        focus(&format!("#{}", field_id(&stored.get_value())));
        notices.announce(text::tag_removed(&tag));
        library.edit(stored.get_value(), RecordEdit { remove_tags: vec![tag], ..RecordEdit::default() });
    });
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let new = typed_tags(&typed.get_untracked());
        if !new.is_empty() {
            typed.set(String::new());
            notices.announce(text::tag_added(new.join(", ")));
            library.edit(stored.get_value(), RecordEdit { add_tags: new, ..RecordEdit::default() });
        }
    };
    let has_any = Memo::new(move |_| tags.with(|tags| !tags.is_empty()));
    let list = move || {
        has_any.get().then(|| {
            view! {
                <ul class="tags" aria-label=text::tags()>
                    <For each=move || tags.get() key=Clone::clone let:tag>{tag_chip(query, tag, remove)}</For>
                </ul>
            }
        })
    };
    view! {
        <div class="row tight">
            {list}
            <form class="tag-add" on:submit=add>
                <input
                    id=field
                    type="text"
                    list=KNOWN_TAGS
                    maxlength=MAX_TAG_CHARS
                    autocomplete="off"
                    aria-label=text::tag_add()
                    placeholder=text::tag_add()
                    prop:value=typed
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                <button type="submit" class="button compact">{text::tag_add_go()}</button>
            </form>
        </div>
    }
    .into_any()
}

fn tag_chip(query: RwSignal<Query>, tag: String, remove: Callback<String>) -> AnyView {
    let (shown, asked, gone) = (tag.clone(), tag.clone(), tag.clone());
    let is_asked = move || query.with(|query| query.has_tag(&asked)).to_string();
    let label = text::remove_tag(&tag);
    view! {
        <li class="tag">
            <button
                type="button"
                class="tag-name"
                aria-pressed=is_asked
                title=text::tag_filter()
                on:click=move |_| query.update(|query| query.toggle_tag(&tag))
            >
                {shown}
            </button>
            <button type="button" class="tag-drop" aria-label=label on:click=move |_| remove.run(gone.clone())>
                {icon(icon::CROSS)}
            </button>
        </li>
    }
    .into_any()
}
