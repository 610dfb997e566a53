//! Restore: choose, look, plan, confirm, write, prove.

use super::page_head;
use crate::app::{
    bench::{BenchState, use_bench},
    chosen::use_choice,
    components::{
        bench_card::BenchCard,
        confirm::{Confirm, Question},
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
    format,
    jobs::{Outcome, PlanState, use_jobs, write::plan_map},
    route::Route,
    session::use_session,
    text::{restore as text, shell, work as work_text},
};
use crate::flasher::{
    plan::{FlashPlan, Outside, RestoreOptions},
    progress::Operation,
    restore::RestoreReport,
};
use crate::image::{ChipFacts, Finding, Severity, preflight};
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
    view! { {page_head(text::TITLE, text::LEAD)} {frame} }.into_any()
}

/// What a person decides on this page.
#[derive(Clone, Copy)]
struct Draft {
    findings: Memo<Vec<Finding>>,
    write_all: RwSignal<bool>,
    erase_outside: RwSignal<bool>,
    warnings_read: RwSignal<bool>,
    backup_waived: RwSignal<bool>,
    is_asking: RwSignal<bool>,
}

impl Draft {
    fn has(self, severity: Severity) -> bool {
        self.findings.with(|findings| findings.iter().any(|finding| finding.severity == severity))
    }

    fn options(self) -> RestoreOptions {
        let outside = if self.erase_outside.get() { Outside::Erase } else { Outside::Keep };
        RestoreOptions { outside, write_all: self.write_all.get(), ..RestoreOptions::default() }
    }
}

fn form() -> AnyView {
    let choice = use_choice();
    let draft = Draft {
        findings: Memo::new(|_| look()),
        write_all: RwSignal::new(false),
        erase_outside: RwSignal::new(false),
        warnings_read: RwSignal::new(false),
        backup_waived: RwSignal::new(false),
        is_asking: RwSignal::new(false),
    };
    keep_plan_fresh(draft);
    let rest = move || choice.image.get().map(|_| view! { {inside(draft)} {plan(draft)} });
    view! { <div class="stack"><ImagePicker title=text::PICK />{rest}</div> }.into_any()
}

/// What speaks against writing the chosen image to the connected device.
fn look() -> Vec<Finding> {
    let Some(device) = use_session().device() else { return Vec::new() };
    let facts =
        ChipFacts { flash_size: device.identity.flash_size, embedded_flash: device.identity.chip.has_embedded_flash() };
    use_choice().image.with(|image| image.as_ref().map(|image| preflight(&image.bytes, &facts)).unwrap_or_default())
}

/// Makes a new plan whenever what it rests on changes.
fn keep_plan_fresh(draft: Draft) {
    let jobs = use_jobs();
    let choice = use_choice();
    Effect::new(move |_| {
        let options = draft.options();
        let is_blocked = draft.has(Severity::Blocking);
        draft.warnings_read.set(false);
        jobs.plan.set(PlanState::None);
        if let Some(image) = choice.image.get().filter(|_| !is_blocked) {
            jobs.make_plan(image, options);
        }
    });
}

fn inside(draft: Draft) -> AnyView {
    let list = move || {
        let findings = draft.findings.get();
        if findings.is_empty() {
            return view! { <p class="row">{icon(icon::CHECK)}{text::FITS}</p> }.into_any();
        }
        findings_list(findings)
    };
    view! {
        <section class="card" aria-labelledby="look-title">
            <h2 id="look-title">{text::LOOK}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn plan(draft: Draft) -> AnyView {
    let jobs = use_jobs();
    let body = move || match jobs.plan.get() {
        PlanState::None => ().into_any(),
        PlanState::Planning => view! { <p role="status">{text::PLANNING}</p><div class="pulse"></div> }.into_any(),
        PlanState::Failed(problem) => view! { <ErrorNotice problem /> }.into_any(),
        PlanState::Ready(plan) => ready(draft, plan),
    };
    let is_blocked = Memo::new(move |_| draft.has(Severity::Blocking));
    let section = move || {
        (!is_blocked.get()).then(|| {
            view! {
                <section class="card" aria-labelledby="plan-title">
                    <h2 id="plan-title">{text::PLAN}</h2>
                    {body}
                </section>
            }
        })
    };
    section.into_any()
}

fn ready(draft: Draft, plan: FlashPlan) -> AnyView {
    let is_empty = plan.is_empty();
    let map = plan_map(&plan);
    let choices = view! {
        {tick(text::WRITE_ALL, draft.write_all)}
        {tick(text::ERASE_OUTSIDE, draft.erase_outside)}
    };
    let ask = view! {
        <div class="row actions-stretch">
            <button type="button" class="button primary danger big" on:click=move |_| draft.is_asking.set(true)>
                {icon(icon::RESTORE)}{text::GO}
            </button>
        </div>
    };
    let nothing = is_empty.then(|| notice_text(Tone::Good, text::PLAN_NOTHING, work_text::COMPARE_SAME_TEXT));
    let facts = (!is_empty).then(|| plan_facts(&plan));
    view! {
        {nothing}
        {facts}
        <FlashMap model=Signal::stored(map) />
        <div>{choices}</div>
        {(!is_empty).then_some(ask)}
        {question(draft, plan)}
    }
    .into_any()
}

fn plan_facts(plan: &FlashPlan) -> AnyView {
    let covered = total(&plan.write) + total(&plan.erase) + total(&plan.unchanged);
    facts(vec![
        fact(text::PLAN_WRITE, amount(&plan.write)),
        fact(text::PLAN_ERASE, amount(&plan.erase)),
        fact(text::PLAN_SAME, amount(&plan.unchanged)),
        fact(text::PLAN_BLANK, amount(&plan.blank)),
        fact(text::PLAN_KEPT, format::size(plan.flash_size.saturating_sub(covered))),
        fact(text::PLAN_WHERE, view! { <span class="mono">{format::range(&plan.target)}</span> }),
        fact(text::PLAN_TIME, format::span(plan.estimate)),
    ])
}

fn total(ranges: &[Range<u32>]) -> u32 {
    ranges.iter().map(|range| range.end.saturating_sub(range.start)).sum()
}

fn amount(ranges: &[Range<u32>]) -> String {
    format::size(total(ranges))
}

fn question(draft: Draft, plan: FlashPlan) -> AnyView {
    let jobs = use_jobs();
    let choice = use_choice();
    let is_safe = is_safe(draft.backup_waived);
    let has_warnings = Memo::new(move |_| draft.has(Severity::Warning));
    let can_confirm = Signal::derive(move || is_safe.get() && (!has_warnings.get() || draft.warnings_read.get()));
    let amounts = format!("{}: {}. {}", text::PLAN_WRITE, amount(&plan.write), text::LOST);
    let run = Callback::new(move |()| {
        if let Some(image) = choice.image.get_untracked() {
            jobs.start_restore(image, plan.clone());
        }
    });
    let warnings = move || has_warnings.get().then(|| tick(text::WARNINGS_TICK, draft.warnings_read));
    view! {
        <Confirm
            open=draft.is_asking
            question=Question { title: text::CONFIRM_TITLE, confirm: text::CONFIRM, is_destructive: true }
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
    let next = if is_virtual { text::DONE_NEXT_VIRTUAL } else { text::DONE_NEXT };
    let body = view! {
        <section class="card" aria-labelledby="next-title">
            <h2 id="next-title">{work_text::NEXT}</h2>
            <p class="lead">{next}</p>
            {facts(vec![
                fact(text::CHOSEN, view! { <span class="break">{name}</span> }),
                fact(text::WROTE, format::size(report.written)),
                fact(work_text::TOOK, format::span(report.elapsed)),
            ])}
            <div class="row actions-stretch">
                <a class="button primary" href=Route::Done.href()>{shell::page(Route::Done)}</a>
                {back_to_device()}
            </div>
        </section>
        {is_virtual.then(|| view! { <BenchCard /> })}
    };
    success(text::DONE, text::DONE_TEXT, body.into_any())
}
