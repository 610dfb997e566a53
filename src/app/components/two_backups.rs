//! Two backups of the library against each other: where they differ, by region, and what that means.

use super::{
    error_notice::ErrorNotice,
    facts::facts,
    icon::{self, icon},
};
use crate::app::{format, library::Library, problem::Problem, text::library as text};
use crate::image::{Comparison, Difference};
use crate::vault::record::{BackupId, BackupRecord};
use crate::words;
use leptos::{prelude::*, task::spawn_local};

/// The card; nothing while there are fewer than two complete backups.
pub fn two_backups(library: Library) -> AnyView {
    let complete = Memo::new(move |_| {
        let records = library.records().into_iter().filter(BackupRecord::is_complete);
        records.map(|record| (record.id.clone(), record.name().to_owned())).collect::<Vec<_>>()
    });
    let body = move || complete.with(|records| (records.len() >= 2).then(|| card(library, records.clone())));
    body.into_any()
}

fn card(library: Library, records: Vec<(BackupId, String)>) -> AnyView {
    let chosen = [RwSignal::new(0), RwSignal::new(1)];
    let outcome = RwSignal::new(None::<Result<Comparison, Problem>>);
    let select = |id: &'static str, label: &'static str, chosen: RwSignal<usize>| {
        let option = |(index, (_, name)): (usize, &(BackupId, String))| {
            view! { <option value=index.to_string() selected=index == chosen.get_untracked()>{name.clone()}</option> }
        };
        let choose = move |event| {
            outcome.set(None);
            chosen.set(event_target_value(&event).parse().unwrap_or_default());
        };
        view! {
            <div class="field">
                <label for=id>{label}</label>
                <select id=id on:change=choose>{records.iter().enumerate().map(option).collect_view()}</select>
            </div>
        }
    };
    let selects =
        [select("first", text::compare_first(), chosen[0]), select("second", text::compare_second(), chosen[1])];
    let records = StoredValue::new(records);
    let go = move |_| {
        let id = |at: usize| records.with_value(|records| records.get(at).map(|record| record.0.clone()));
        let (Some(a), Some(b)) = (id(chosen[0].get_untracked()), id(chosen[1].get_untracked())) else { return };
        spawn_local(async move { outcome.set(Some(library.compare(a, b).await)) });
    };
    view! {
        <section class="card" aria-labelledby="two-title">
            <h2 id="two-title">{text::compare_title()}</h2>
            <p>{text::compare_text()}</p>
            {selects.into_iter().collect_view()}
            <div>
                <button type="button" class="button compact" on:click=go>{icon(icon::COMPARE)}{text::compare_go()}</button>
            </div>
            <div class="stack-tight" role="status">{move || outcome.get().map(shown)}</div>
        </section>
    }
    .into_any()
}

fn shown(outcome: Result<Comparison, Problem>) -> AnyView {
    match outcome {
        Err(problem) => view! { <ErrorNotice problem /> }.into_any(),
        Ok(comparison) => view! {
            <h3>{words::core(&comparison.title)}</h3>
            <p>{words::core(&comparison.explanation)}</p>
            {facts(comparison.differences.iter().map(difference).collect())}
        }
        .into_any(),
    }
}

/// Sectors that differ, named by what they are for.
pub fn difference(difference: &Difference) -> AnyView {
    let sectors = text::sectors(difference.sectors);
    let label = words::core(&difference.label);
    let place = view! { <span class="mono">{format::range(&difference.range)}</span>" "{sectors} };
    view! { <div><dt>{label}</dt><dd>{place}</dd></div> }.into_any()
}
