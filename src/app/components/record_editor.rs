//! Changes the name and the note of a backup.

use crate::app::{
    library::{Library, use_library},
    text::{library as text, shell},
};
use crate::vault::record::{BackupRecord, RecordEdit};
use leptos::{ev, html, prelude::*};

/// A form below the card of `record` while its words are being changed.
#[component]
pub fn RecordEditor(
    /// The backup.
    record: BackupRecord,
) -> AnyView {
    let library = use_library();
    let id = record.id.clone();
    let is_edited = Memo::new(move |_| library.edited.with(|edited| edited.as_ref() == Some(&id)));
    let record = StoredValue::new(record);
    (move || is_edited.get().then(|| form(library, &record.get_value()))).into_any()
}

fn form(library: Library, record: &BackupRecord) -> AnyView {
    let title = RwSignal::new(record.title.clone());
    let note = RwSignal::new(record.note.clone());
    let id = record.id.clone();
    let name_id = format!("name-{id}");
    let note_id = format!("note-{id}");
    let hint_id = format!("hint-{id}");
    let first = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(input) = first.get() {
            // Focusing fails only for an element that has left the document meanwhile.
            let _ = input.focus();
        }
    });
    let save = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let edit = RecordEdit {
            title: Some(title.get_untracked()),
            note: Some(note.get_untracked()),
            ..RecordEdit::default()
        };
        library.edit(id.clone(), edit);
        library.end_edit(&id);
    };
    let cancel = {
        let id = record.id.clone();
        move |_| library.end_edit(&id)
    };
    let left = record.id.clone();
    on_cleanup(move || library.end_edit(&left));
    view! {
        <form class="stack" aria-label=text::edit_title() on:submit=save>
            <div class="field">
                <label for=name_id.clone()>{text::name()}</label>
                <input
                    id=name_id
                    type="text"
                    maxlength="120"
                    autocomplete="off"
                    node_ref=first
                    prop:value=title
                    on:input=move |event| title.set(event_target_value(&event))
                />
            </div>
            <div class="field">
                <label for=note_id.clone()>{text::note()}</label>
                <textarea
                    id=note_id
                    maxlength="2000"
                    aria-describedby=hint_id.clone()
                    prop:value=note
                    on:input=move |event| note.set(event_target_value(&event))
                ></textarea>
                <p class="hint" id=hint_id>{text::note_hint()}</p>
            </div>
            <div class="row">
                <button type="submit" class="button primary compact">{text::save()}</button>
                <button type="button" class="button compact" on:click=cancel>{shell::cancel()}</button>
            </div>
        </form>
    }
    .into_any()
}
