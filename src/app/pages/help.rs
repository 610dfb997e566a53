//! Help: safety, wiring, flash mode, trouble, browsers, privacy.

use crate::app::{
    components::notice::{Tone, notice},
    route::Route,
    text::{guide, help},
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Sections of the page: element id and heading.
fn headings() -> [(&'static str, &'static str); 8] {
    [
        ("safety", help::safety()),
        ("wiring", help::wiring()),
        ("button", help::button()),
        ("trouble", help::trouble()),
        ("browsers", help::browsers()),
        ("privacy", help::privacy()),
        ("keys", help::keys()),
        ("about", help::about()),
    ]
}

/// The help page.
#[component]
pub fn HelpPage() -> AnyView {
    let bodies = [
        notice(Tone::Danger, help::safety_title(), bullets(help::safety_text())),
        wiring(),
        button_steps(),
        trouble(),
        paragraph(help::browsers_text()),
        bullets(help::privacy_text()),
        paragraph(help::keys_text()),
        paragraph(help::about_text()),
    ];
    let sections =
        headings().into_iter().zip(bodies).map(|((id, title), body)| section(id, title, body)).collect_view();
    view! {
        <div class="page-head">
            <h1 tabindex="-1">{help::title()}</h1>
            <p class="lead">{help::lead()}</p>
        </div>
        <div class="split reading">
            <div class="stack-wide">{sections}</div>
            <nav class="card flat contents" aria-label=help::contents()>
                <h2>{help::contents()}</h2>
                <ul class="plain-list stack-tight">{headings().into_iter().map(|(id, title)| jump(id, title)).collect_view()}</ul>
            </nav>
        </div>
    }
    .into_any()
}

/// A section; its first one is a notice that brings its heading along.
fn section(id: &'static str, title: &'static str, body: AnyView) -> AnyView {
    view! {
        <section id=id class="stack" aria-labelledby=format!("{id}-title")>
            <h2 id=format!("{id}-title") tabindex="-1">{title}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// The address bar belongs to the router, so a jump inside the page is a button.
fn jump(id: &'static str, title: &'static str) -> AnyView {
    let go = move |_| {
        let heading = document().get_element_by_id(&format!("{id}-title"));
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
            heading.scroll_into_view();
            // Focusing fails only for an element that has left the document meanwhile.
            let _ = heading.focus();
        }
    };
    view! { <li><button type="button" class="button quiet compact" on:click=go>{title}</button></li> }.into_any()
}

fn paragraph(text: &'static str) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

fn bullets<const N: usize>(items: [&'static str; N]) -> AnyView {
    view! { <ul class="bullets">{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }
        .into_any()
}

fn wiring() -> AnyView {
    let row = |(adapter, device, why): (&'static str, &'static str, &'static str)| {
        view! { <tr><th scope="row" class="mono">{adapter}</th><td class="mono">{device}</td><td>{why}</td></tr> }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=help::wiring_caption()>
            <table>
                <caption>{help::wiring_caption()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{help::wiring_adapter()}</th>
                        <th scope="col">{help::wiring_device()}</th>
                        <th scope="col">{help::wiring_why()}</th>
                    </tr>
                </thead>
                <tbody>{help::wiring_rows().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn button_steps() -> AnyView {
    let step = |step: &'static str| view! { <li><p>{step}</p></li> };
    view! {
        <p><a href=Route::Guide.href()>{guide::choose()}</a>{help::button_by_model()}</p>
        <ol class="numbered">{help::button_steps().into_iter().map(step).collect_view()}</ol>
        <p class="soft">{help::button_note()}</p>
    }
    .into_any()
}

fn trouble() -> AnyView {
    let entry = |(what, next): (&'static str, &'static str)| view! { <div><dt>{what}</dt><dd>{next}</dd></div> };
    view! { <dl class="facts trouble">{help::trouble_rows().into_iter().map(entry).collect_view()}</dl> }.into_any()
}
