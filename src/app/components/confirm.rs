//! The last question before something is lost: a native modal dialog, which holds the focus, closes on Escape and
//! gives the focus back.

use crate::app::text::shell;
use leptos::{html, prelude::*};

/// What the dialog asks.
#[derive(Clone, Copy)]
pub struct Question {
    /// Its heading.
    pub title: &'static str,
    /// Words on the button that does it.
    pub confirm: &'static str,
    /// Whether something is lost by it.
    pub is_destructive: bool,
}

/// Asks `question` while `open` is true.
#[component]
pub fn Confirm(
    /// Shows the dialog; becomes false when it closes.
    open: RwSignal<bool>,
    /// What it asks.
    question: Question,
    /// Whether the answer yes is allowed yet.
    #[prop(into)]
    can_confirm: Signal<bool>,
    /// Runs on yes.
    on_confirm: Callback<()>,
    /// What stands between heading and buttons.
    children: ChildrenFn,
) -> AnyView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            // Fails only for a dialog that is open or not in the document, and this one is neither.
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    let confirm = move |_| {
        if can_confirm.get_untracked() {
            open.set(false);
            on_confirm.run(());
        }
    };
    let confirm_class = if question.is_destructive { "button primary danger" } else { "button primary" };
    view! {
        <dialog node_ref=dialog class="confirm" aria-labelledby="confirm-title" on:close=move |_| open.set(false)>
            <div class="stack">
                <h2 id="confirm-title">{question.title}</h2>
                <Show when=move || open.get()>{children()}</Show>
                <div class="actions">
                    <button type="button" class="button" on:click=move |_| open.set(false)>{shell::cancel()}</button>
                    <button type="button" class=confirm_class disabled=move || !can_confirm.get() on:click=confirm>
                        {question.confirm}
                    </button>
                </div>
            </div>
        </dialog>
    }
    .into_any()
}
