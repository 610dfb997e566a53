//! Help: an index that can be searched, and the page of one topic.

use crate::app::{
    components::{
        notice::{Tone, notice, notice_text},
        search_field::search_field,
    },
    help::{self as topics, GROUPS, TOPICS, Topic},
    hooks::use_route::use_route,
    route::Route,
    text::{guide, help, trouble},
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A part of the index.
struct Section {
    /// Element id.
    id: &'static str,
    title: &'static str,
    /// What it is found by, beside its title.
    text: String,
    body: AnyView,
}

/// The index, or the topic in the address bar.
#[component]
pub fn HelpPage() -> AnyView {
    let hash = use_route().hash;
    let page = move || {
        let (topic, is_lost) =
            hash.with(|hash| (Topic::of_hash(hash), hash.trim_end_matches('/') != Route::Help.href()));
        match topic {
            Some(topic) => article(topic),
            None => index(is_lost),
        }
    };
    page.into_any()
}

fn index(is_lost: bool) -> AnyView {
    let query = RwSignal::new(String::new());
    let sections = sections(query);
    let contents = sections.iter().map(|section| jump(section.id, section.title)).collect_view();
    let texts: Vec<String> = sections.iter().map(|section| format!("{} {}", section.title, section.text)).collect();
    let count = move || {
        let query = query.get();
        let found = topics::find(&query).len();
        match found {
            _ if query.trim().is_empty() => String::new(),
            0 if !texts.iter().any(|text| topics::fits(&query, text)) => help::found_nothing().to_owned(),
            _ => help::found(found),
        }
    };
    let sections = sections.into_iter().map(|section| section_view(section, query)).collect_view();
    let lost = is_lost.then(|| notice_text(Tone::Info, help::unknown(), help::unknown_next()));
    view! {
        <div class="page-head">
            <h1 tabindex="-1">{help::title()}</h1>
            <p class="lead">{help::lead()}</p>
        </div>
        {lost}
        <form class="field help-search" role="search" on:submit=|event| event.prevent_default()>
            {search_field("help-search", help::search(), help::search_hint(), move || query.get(), move |text| query.set(text))}
            <p role="status" class="soft">{count}</p>
        </form>
        <div class="split reading">
            <div class="stack-wide">{sections}</div>
            <nav
                class="card flat contents"
                aria-label=help::contents()
                hidden=move || query.with(|query| !query.trim().is_empty())
            >
                <h2>{help::contents()}</h2>
                <ul class="plain-list stack-tight">{contents}</ul>
            </nav>
        </div>
    }
    .into_any()
}

fn sections(query: RwSignal<String>) -> Vec<Section> {
    let section = |id, title, text: String, body| Section { id, title, text, body };
    let wiring_text = help::wiring_rows().map(|(adapter, device, why)| [adapter, device, why].join(" ")).join(" ");
    let safety = notice(Tone::Danger, help::safety_title(), bullets(help::safety_text()));
    vec![
        section("safety", help::safety(), help::safety_text().join(" "), safety),
        section("wiring", help::wiring(), wiring_text, wiring()),
        section("button", help::button(), help::button_steps().join(" "), button_steps()),
        section("trouble", help::trouble(), String::new(), trouble_list(query)),
        section("questions", help::questions(), String::new(), questions(query)),
        section("browsers", help::browsers(), help::browsers_text().to_owned(), paragraph(help::browsers_text())),
        section("privacy", help::privacy(), help::privacy_text().join(" "), bullets(help::privacy_text())),
        section("keys", help::keys(), help::keys_text().to_owned(), paragraph(help::keys_text())),
        section("about", help::about(), help::about_text().to_owned(), about()),
    ]
}

/// A section, while it holds what is searched for. The lists of topics and questions hold whatever is found.
fn section_view(section: Section, query: RwSignal<String>) -> AnyView {
    let Section { id, title, text, body } = section;
    let is_hidden = move || {
        query.with(|query| match id {
            "trouble" => topics::find(query).is_empty(),
            "questions" => topics::find(query).iter().all(|topic| topics::words(*topic).asked.is_empty()),
            _ => !topics::fits(query, &format!("{title} {text}")),
        })
    };
    view! {
        <section id=id class="stack" aria-labelledby=format!("{id}-title") hidden=is_hidden>
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

fn bullets(items: impl IntoIterator<Item = &'static str>) -> AnyView {
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

/// The topics that hold what is searched for, group by group.
fn trouble_list(query: RwSignal<String>) -> AnyView {
    let list = move || {
        let found = query.with(|query| topics::find(query));
        let group = |group| {
            let of_group: Vec<Topic> = found.iter().copied().filter(|topic| topic.group() == group).collect();
            let links = of_group.iter().map(|topic| item(*topic, trouble::words(*topic).title)).collect_view();
            (!of_group.is_empty()).then(|| view! { <h3>{trouble::group(group)}</h3><ul class="bullets">{links}</ul> })
        };
        GROUPS.map(group).collect_view()
    };
    view! { <div class="stack-tight">{list}</div> }.into_any()
}

/// What people ask, each leading to its topic.
fn questions(query: RwSignal<String>) -> AnyView {
    let list = move || {
        let found = query.with(|query| topics::find(query));
        let asked = TOPICS.into_iter().filter(|topic| found.contains(topic));
        let asked =
            asked.flat_map(|topic| trouble::words(topic).asked.into_iter().map(move |asked| item(topic, asked)));
        asked.collect_view()
    };
    view! { <ul class="bullets">{list}</ul> }.into_any()
}

fn item(topic: Topic, text: &'static str) -> AnyView {
    view! { <li><a href=topic.href()>{text}</a></li> }.into_any()
}

/// What happened, what to do, and when it is safe to go on.
fn article(topic: Topic) -> AnyView {
    let words = trouble::words(topic);
    let step = |step: &&'static str| view! { <li><p>{*step}</p></li> };
    let asked = (!words.asked.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{trouble::asked()}</h2>
                {bullets(words.asked)}
            </section>
        }
    });
    view! {
        <div class="page-head">
            <p><a href=Route::Help.href()>{help::back()}</a></p>
            <h1 tabindex="-1">{words.title}</h1>
        </div>
        <div class="stack-wide topic">
            <section class="stack">
                <h2>{trouble::means()}</h2>
                <p>{words.means}</p>
            </section>
            <section class="stack">
                <h2>{trouble::steps()}</h2>
                <ol class="numbered">{words.steps.iter().map(step).collect_view()}</ol>
            </section>
            {notice_text(Tone::Info, trouble::safe(), words.safe)}
            {asked}
            <p class="soft small">{help::safety_text()[0]}</p>
        </div>
    }
    .into_any()
}

fn about() -> AnyView {
    let rows = [
        (help::version(), env!("CARGO_PKG_VERSION")),
        (help::licence(), help::LICENCE_NAME),
        (help::stored(), help::stored_text()),
        (help::sent(), help::sent_text()),
    ];
    let row = |(name, value): (&'static str, &'static str)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    view! { <p>{help::about_text()}</p><dl class="facts">{rows.map(row).collect_view()}</dl> }.into_any()
}
