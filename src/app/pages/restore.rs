//! Restore: choose, look, plan, confirm, write, prove.

use super::page_head;
use crate::app::{
    bench::{BenchState, use_bench},
    chosen::{ChosenImage, use_choice},
    components::{
        bench_card::BenchCard,
        confirm::{Confirm, Question},
        content::{content_card, remarks},
        decisions::decisions,
        error_notice::ErrorNotice,
        facts::{fact, facts},
        findings::findings_list,
        flash_map::FlashMap,
        icon::{self, icon},
        image_picker::ImagePicker,
        needs_device::with_device,
        notice::{Tone, notice_text},
        safety_net::{is_safe, safety_net, tick},
        work_frame::{back_to_device, success, work_frame},
    },
    fitting::{Draft, Fitted, Prepared},
    format,
    jobs::{Outcome, PlanState, ReadyPlan, use_jobs, write::plan_map},
    map_model::Paint,
    route::Route,
    series::{Repeat, use_series},
    session::use_session,
    text::{console, restore as text, shell, work as work_text},
};
use crate::flasher::{plan::FlashPlan, progress::Operation, restore::RestoreReport};
use core::ops::Range;
use leptos::prelude::*;

/// The restore page.
#[component]
pub fn RestorePage() -> AnyView {
    let frame = work_frame(
        Operation::Restore,
        || with_device(form),
        |outcome| match outcome {
            Outcome::Restore { name, report } => result(name, report),
            _ => form(),
        },
    );
    view! { {page_head(text::title(), text::lead())} {frame} }.into_any()
}

fn form() -> AnyView {
    let choice = use_choice();
    let draft = Draft::new();
    if let Some(repeat) = use_series().preset.try_update_value(Option::take).flatten() {
        draft.write_all.set(repeat.write_all);
        draft.erase_outside.set(repeat.erase_outside);
    }
    keep_plan_fresh(draft);
    let rest = move || choice.image.with(Option::is_some).then(|| view! { {inside(draft)} {plan(draft)} });
    view! { <div class="stack"><ImagePicker title=text::pick() />{rest}</div> }.into_any()
}

/// Makes a new plan whenever what it rests on changes.
fn keep_plan_fresh(draft: Draft) {
    let jobs = use_jobs();
    let prepared = Memo::new(move |_| draft.prepared());
    Effect::new(move |_| match prepared.get() {
        Some(Ok(Prepared { image, options })) => jobs.make_plan(image, options),
        Some(Err(problem)) => jobs.plan.set(PlanState::Failed(problem)),
        None => jobs.plan.set(PlanState::None),
    });
}

/// What the image holds, what speaks against it, and what has to be decided.
fn inside(draft: Draft) -> AnyView {
    let card = move |fitted: Fitted| {
        let Fitted { inspection, fit } = fitted;
        let told = fit.reasons.iter().chain(&fit.notes).cloned().collect::<Vec<_>>();
        let body = if fit.decisions.is_empty() {
            remarks(told, text::fits())
        } else {
            view! { {decisions(fit.decisions.clone(), draft.answers)} {findings_list(told)} }.into_any()
        };
        content_card(text::look(), body, &inspection, Some(&fit))
    };
    (move || draft.fitted.get().map(card)).into_any()
}

fn plan(draft: Draft) -> AnyView {
    let jobs = use_jobs();
    let body = move || match jobs.plan.get() {
        PlanState::None if draft.is_unanswered() => view! { <p role="status">{text::unanswered()}</p> }.into_any(),
        PlanState::None => ().into_any(),
        PlanState::Planning => view! { <p role="status">{text::planning()}</p><div class="pulse"></div> }.into_any(),
        PlanState::Failed(problem) => view! { <ErrorNotice problem /> }.into_any(),
        PlanState::Ready(ready_plan) => ready(draft, *ready_plan),
    };
    let is_refused = Memo::new(move |_| draft.is_refused());
    let section = move || {
        (!is_refused.get()).then(|| {
            view! {
                <section class="card" aria-labelledby="plan-title">
                    <h2 id="plan-title">{text::plan()}</h2>
                    {body}
                </section>
            }
        })
    };
    section.into_any()
}

fn ready(draft: Draft, ready: ReadyPlan) -> AnyView {
    let plan = &ready.plan;
    let is_empty = plan.is_empty();
    let map = plan_map(plan);
    let choices = view! {
        {tick(text::write_all(), draft.write_all)}
        {tick(text::erase_outside(), draft.erase_outside)}
    };
    let ask = view! {
        <div class="row actions-stretch">
            <button type="button" class="button primary danger big" on:click=move |_| draft.is_asking.set(true)>
                {icon(icon::RESTORE)}{text::go()}
            </button>
        </div>
    };
    let nothing = is_empty.then(|| notice_text(Tone::Good, text::plan_nothing(), work_text::compare_same_text()));
    let facts = (!is_empty).then(|| plan_facts(plan));
    view! {
        {nothing}
        {facts}
        <FlashMap model=Signal::stored(map) />
        <div>{choices}</div>
        {(!is_empty).then_some(ask)}
        {question(draft, ready)}
    }
    .into_any()
}

fn plan_facts(plan: &FlashPlan) -> AnyView {
    // The first sector is erased first and written last, so amounts overlap; the map knows what is left alone.
    let runs = plan_map(plan).runs();
    let kept = runs.iter().filter(|(_, paint)| *paint == Paint::Kept).map(|(range, _)| range.end - range.start).sum();
    let mut rows: Vec<AnyView> = [
        (text::plan_write(), total(&plan.write)),
        (text::plan_erase(), total(&plan.erase)),
        (text::plan_same(), total(&plan.unchanged)),
        (text::plan_kept(), kept),
    ]
    .into_iter()
    .filter(|(_, bytes)| *bytes > 0)
    .map(|(name, bytes)| fact(name, format::size(bytes)))
    .collect();
    rows.push(fact(text::plan_where(), view! { <span class="mono">{format::range(&plan.target)}</span> }));
    rows.push(fact(text::plan_time(), format::span(plan.estimate)));
    facts(rows)
}

fn total(ranges: &[Range<u32>]) -> u32 {
    ranges.iter().map(|range| range.end.saturating_sub(range.start)).sum()
}

fn question(draft: Draft, ready: ReadyPlan) -> AnyView {
    let jobs = use_jobs();
    let is_safe = is_safe(draft.backup_waived);
    let has_warnings = Memo::new(move |_| draft.has_warnings());
    let can_confirm = Signal::derive(move || is_safe.get() && (!has_warnings.get() || draft.warnings_read.get()));
    let amounts = format!("{}: {}. {}", text::plan_write(), format::size(total(&ready.plan.write)), text::lost());
    let (series, session, choice) = (use_series(), use_session(), use_choice());
    let run = Callback::new(move |()| {
        let mac = session.connection.with_untracked(|connection| connection.device().map(|device| device.identity.mac));
        let chosen = mac.zip(choice.image.get_untracked());
        series.restore.set(chosen.map(|(mac, image)| Repeat {
            mac,
            image: ChosenImage { begun: None, ..image },
            write_all: draft.write_all.get_untracked(),
            erase_outside: draft.erase_outside.get_untracked(),
        }));
        jobs.start_restore(ready.clone());
    });
    let warnings = move || has_warnings.get().then(|| tick(text::warnings_tick(), draft.warnings_read));
    view! {
        <Confirm
            open=draft.is_asking
            question=Question { title: text::confirm_title(), confirm: text::confirm(), is_destructive: true }
            can_confirm
            on_confirm=run
        >
            <p>{amounts.clone()}</p>
            {move || safety_net(draft.backup_waived)}
            {warnings}
        </Confirm>
    }
    .into_any()
}

fn result(name: String, report: RestoreReport) -> AnyView {
    let (session, bench) = (use_session(), use_bench());
    let on_bench = bench.state.get_untracked() != BenchState::Empty;
    let is_virtual = on_bench && untrack(|| session.device().is_none_or(|device| device.is_virtual));
    let next = if is_virtual { text::done_next_virtual() } else { text::done_next() };
    let body = view! {
        <section class="card" aria-labelledby="next-title">
            <h2 id="next-title">{work_text::next()}</h2>
            <p class="lead">{next}</p>
            {facts(vec![
                fact(text::chosen(), view! { <span class="break">{name}</span> }),
                fact(text::wrote(), format::size(report.written)),
                fact(work_text::took(), format::span(report.elapsed)),
            ])}
            <div class="row actions-stretch">
                {(!is_virtual).then(|| view! {
                    <a class="button primary" href=Route::Console.href()>{icon(icon::POWER)}{console::check_link()}</a>
                })}
                <a class="button" href=Route::Done.href()>{shell::page(Route::Done)}</a>
                {back_to_device()}
            </div>
        </section>
    };
    let body =
        if is_virtual { view! { <div class="split">{body}<BenchCard /></div> }.into_any() } else { body.into_any() };
    success(text::done(), text::done_text(), body)
}
