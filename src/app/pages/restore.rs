//! Restore: choose, look, plan, confirm, write, prove.

use super::page_head;
use crate::app::{
    bench::{BenchState, use_bench},
    chosen::use_choice,
    components::{
        bench_card::BenchCard,
        confirm::{Confirm, Question},
        content::content_card,
        error_notice::ErrorNotice,
        facts::{fact, facts},
        flash_map::FlashMap,
        icon::{self, icon},
        image_picker::ImagePicker,
        needs_device::with_device,
        notice::{Tone, notice_text},
        safety_net::{is_safe, safety_net, tick},
        work_frame::{back_to_device, success, work_frame},
    },
    format,
    jobs::{Outcome, PlanState, chip_of, use_jobs, write::plan_map},
    route::Route,
    session::use_session,
    text::{restore as text, shell, work as work_text},
};
use crate::flasher::{
    plan::{FlashPlan, Outside, RestoreOptions},
    progress::Operation,
    restore::RestoreReport,
};
use crate::image::{Inspection, Severity, inspect};
use crate::protocol::chip::SECTOR_SIZE_BYTES;
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
    inspection: Memo<Option<Inspection>>,
    write_all: RwSignal<bool>,
    erase_outside: RwSignal<bool>,
    keep_radio: RwSignal<bool>,
    warnings_read: RwSignal<bool>,
    backup_waived: RwSignal<bool>,
    is_asking: RwSignal<bool>,
}

impl Draft {
    fn has(self, severity: Severity) -> bool {
        self.inspection.with(|inspection| {
            inspection.iter().flat_map(|inspection| &inspection.findings).any(|finding| finding.severity == severity)
        })
    }

    fn options(self, flash_size: u32) -> RestoreOptions {
        let outside = if self.erase_outside.get() { Outside::Erase } else { Outside::Keep };
        let keep = if self.keep_radio.get() { vec![radio_sectors(flash_size)] } else { Vec::new() };
        RestoreOptions { outside, write_all: self.write_all.get(), keep, ..RestoreOptions::default() }
    }
}

/// Where firmware for a flash of this size keeps its radio calibration and parameters: the fifth and fourth sector from
/// the end, as Espressif's SDK lays them.
fn radio_sectors(flash_size: u32) -> Range<u32> {
    flash_size.saturating_sub(5 * SECTOR_SIZE_BYTES)..flash_size.saturating_sub(3 * SECTOR_SIZE_BYTES)
}

fn form() -> AnyView {
    let choice = use_choice();
    let draft = Draft {
        inspection: Memo::new(|_| look()),
        write_all: RwSignal::new(false),
        erase_outside: RwSignal::new(false),
        keep_radio: RwSignal::new(false),
        warnings_read: RwSignal::new(false),
        backup_waived: RwSignal::new(false),
        is_asking: RwSignal::new(false),
    };
    keep_plan_fresh(draft);
    let rest = move || choice.image.get().map(|_| view! { {inside(draft)} {plan(draft)} });
    view! { <div class="stack"><ImagePicker title=text::PICK />{rest}</div> }.into_any()
}

/// What the chosen image holds, and what speaks against writing it to the connected device.
fn look() -> Option<Inspection> {
    let chip = chip_of(&use_session().device()?);
    use_choice().image.with(|image| image.as_ref().map(|image| inspect(&image.bytes, Some(&chip))))
}

/// Makes a new plan whenever what it rests on changes.
fn keep_plan_fresh(draft: Draft) {
    let (jobs, choice, session) = (use_jobs(), use_choice(), use_session());
    Effect::new(move |_| {
        let flash_size = untrack(|| session.device()).map_or(0, |device| device.identity.flash_size);
        let options = draft.options(flash_size);
        let is_blocked = draft.has(Severity::Blocking);
        draft.warnings_read.set(false);
        jobs.plan.set(PlanState::None);
        if let Some(image) = choice.image.get().filter(|_| !is_blocked) {
            jobs.make_plan(image, options);
        }
    });
}

fn inside(draft: Draft) -> AnyView {
    (move || draft.inspection.get().map(|inspection| content_card(text::LOOK, text::FITS, &inspection))).into_any()
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
        {tick(text::KEEP_RADIO, draft.keep_radio)}
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
    let mut rows: Vec<AnyView> = [
        (text::PLAN_WRITE, total(&plan.write)),
        (text::PLAN_ERASE, total(&plan.erase)),
        (text::PLAN_SAME, total(&plan.unchanged)),
        (text::PLAN_KEPT, plan.flash_size.saturating_sub(covered)),
    ]
    .into_iter()
    .filter(|(_, bytes)| *bytes > 0)
    .map(|(name, bytes)| fact(name, format::size(bytes)))
    .collect();
    rows.push(fact(text::PLAN_WHERE, view! { <span class="mono">{format::range(&plan.target)}</span> }));
    rows.push(fact(text::PLAN_TIME, format::span(plan.estimate)));
    facts(rows)
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
    };
    let body =
        if is_virtual { view! { <div class="split">{body}<BenchCard /></div> }.into_any() } else { body.into_any() };
    success(text::DONE, text::DONE_TEXT, body)
}
