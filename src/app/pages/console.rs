//! Console: the boot check, and the serial console with its text.

use super::page_head;
use crate::app::{
    bench::{BenchState, use_bench},
    components::{
        bench_card::BenchCard,
        error_notice::error_slot,
        icon::{self, icon},
        notice::{Tone, notice, notice_text},
    },
    connecting::use_connecting,
    console::{Mode, Source, use_console},
    text::console as text,
};
use crate::flasher::monitor::{LineEnd, USUAL_BAUDS};
use crate::protocol::boot_log::BootVerdict;
use crate::words;
use leptos::prelude::*;

/// Rates that serial adapters know, baud.
const BAUDS: core::ops::RangeInclusive<u32> = 300..=4_000_000;
const LINE_ENDS: [LineEnd; 4] = [LineEnd::CrLf, LineEnd::Lf, LineEnd::Cr, LineEnd::None];

/// The console page.
#[component]
pub fn ConsolePage() -> AnyView {
    let console = use_console();
    let on_bench = use_bench().state.with_untracked(|state| *state != BenchState::Empty);
    let source = RwSignal::new(if on_bench { Source::Virtual } else { Source::Adapter });
    let mode = Memo::new(move |_| console.running.get());
    let controls = move || match mode.get() {
        None => start_card(source),
        Some((mode, source)) => running_card(mode, source),
    };
    view! {
        {page_head(text::title(), text::lead())}
        <div class="split">
            <div class="stack">
                {error_slot(move || console.problem.get())}
                {move || verdict_notice(console.verdict.get(), mode.get().is_some())}
                {controls}
                {heard_card()}
            </div>
            <BenchCard />
        </div>
    }
    .into_any()
}

/// What was heard amounts to this; while it listens, silence is no verdict yet.
fn verdict_notice(verdict: Option<BootVerdict>, is_listening: bool) -> Option<AnyView> {
    let verdict = verdict.filter(|verdict| !(is_listening && *verdict == BootVerdict::Silence))?;
    let tone = match verdict {
        _ if verdict.is_good() => Tone::Good,
        BootVerdict::Loading | BootVerdict::InLoader => Tone::Info,
        _ => Tone::Warning,
    };
    let body = view! {
        <p>{words::core(&verdict.explanation())}</p>
        <p><strong>{words::core(&verdict.next_step())}</strong></p>
    };
    Some(notice(tone, words::core(&verdict.title()), body))
}

fn start_card(source: RwSignal<Source>) -> AnyView {
    let (console, connecting, bench) = (use_console(), use_connecting(), use_bench());
    let start = move |mode| console.start(connecting, bench, mode, source.get_untracked());
    let option = move |it: Source, words: &'static str| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="source"
                    prop:checked=move || source.get() == it
                    on:change=move |_| source.set(it)
                />
                <strong>{words}</strong>
            </label>
        }
    };
    view! {
        <section class="card" aria-labelledby="check-title">
            <h2 id="check-title">{text::check_title()}</h2>
            <p>{text::check_text()}</p>
            <fieldset class="choices">
                <legend>{text::source()}</legend>
                {option(Source::Adapter, text::source_adapter())}
                {option(Source::Virtual, text::source_virtual())}
            </fieldset>
            <p class="soft small">{text::source_hint()}</p>
            <div class="row actions-stretch">
                <button type="button" class="button primary big" on:click=move |_| start(Mode::BootCheck)>
                    {icon(icon::POWER)}{text::check_go()}
                </button>
                <button type="button" class="button big" on:click=move |_| start(Mode::Console)>
                    {icon(icon::PLUG)}{text::console_go()}
                </button>
            </div>
            {rate_field()}
        </section>
    }
    .into_any()
}

fn running_card(mode: Mode, source: Source) -> AnyView {
    let console = use_console();
    let (title, body) = match (mode, source) {
        (Mode::Console, _) => (text::console_title(), view! { {rate_field()} {send_form()} }.into_any()),
        (Mode::BootCheck, Source::Virtual) => (text::check_title(), ().into_any()),
        (Mode::BootCheck, Source::Adapter) => {
            let now = move || {
                let now = || notice_text(Tone::Info, text::check_now_title(), text::check_now());
                console.is_listening.get().then(now)
            };
            (text::check_title(), now.into_any())
        }
    };
    view! {
        <section class="card" aria-labelledby="listening-title">
            <div class="card-head">
                <h2 id="listening-title">{title}</h2>
                <button type="button" class="button" on:click=move |_| console.stop()>
                    {icon(icon::CROSS)}{text::stop()}
                </button>
            </div>
            {body}
        </section>
    }
    .into_any()
}

fn rate_field() -> AnyView {
    let console = use_console();
    let is_bad = RwSignal::new(false);
    let choose = move |event| {
        let baud = event_target_value(&event).trim().parse().ok().filter(|baud| BAUDS.contains(baud));
        is_bad.set(baud.is_none());
        if let Some(baud) = baud {
            console.set_baud(baud);
        }
    };
    let hint = move || if is_bad.get() { text::rate_bad() } else { text::rate_hint() };
    let usual = USUAL_BAUDS.map(|baud| view! { <option value=baud.to_string()></option> });
    view! {
        <div class="field">
            <label for="rate">{text::rate()}</label>
            <input
                id="rate"
                type="text"
                inputmode="numeric"
                list="rates"
                autocomplete="off"
                aria-describedby="rate-hint"
                aria-invalid=move || is_bad.get().to_string()
                prop:value=move || console.baud.get().to_string()
                on:change=choose
            />
            <datalist id="rates">{usual.into_iter().collect_view()}</datalist>
            <p class="hint" id="rate-hint">{hint}</p>
        </div>
    }
    .into_any()
}

fn send_form() -> AnyView {
    let console = use_console();
    let line = RwSignal::new(String::new());
    let end = RwSignal::new(LineEnd::default());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        console.send(line.get_untracked(), end.get_untracked());
        line.set(String::new());
    };
    let choose = move |event| {
        let name = event_target_value(&event);
        end.set(LINE_ENDS.into_iter().find(|end| text::line_end(*end) == name).unwrap_or_default());
    };
    let option = |end: LineEnd| view! { <option>{text::line_end(end)}</option> };
    view! {
        <form class="row" on:submit=send>
            <div class="field grow">
                <label for="line">{text::line()}</label>
                <input
                    id="line"
                    type="text"
                    autocomplete="off"
                    prop:value=line
                    on:input=move |event| line.set(event_target_value(&event))
                />
            </div>
            <div class="field">
                <label for="line-end">{text::line_ends_with()}</label>
                <select id="line-end" on:change=choose>{LINE_ENDS.map(option).into_iter().collect_view()}</select>
            </div>
            <button type="submit" class="button">{text::send()}</button>
        </form>
    }
    .into_any()
}

fn heard_card() -> AnyView {
    let console = use_console();
    let pre = NodeRef::<leptos::html::Pre>::new();
    Effect::new(move |_| {
        console.shown.track();
        if let Some(pre) = pre.get() {
            pre.set_scroll_top(pre.scroll_height().into());
        }
    });
    let heard =
        move || console.shown.with(|shown| if shown.is_empty() { text::nothing().to_owned() } else { shown.clone() });
    let pause = move || if console.is_paused.get() { text::resume() } else { text::pause() };
    view! {
        <section class="card" aria-labelledby="heard-title">
            <h2 id="heard-title">{text::heard()}</h2>
            <pre class="console" tabindex="0" role="log" aria-live="off" aria-label=text::heard() node_ref=pre>
                {heard}
            </pre>
            <div class="row tight">
                <button type="button" class="button compact" on:click=move |_| console.toggle_pause()>{pause}</button>
                <button type="button" class="button compact" on:click=move |_| console.clear()>{text::clear()}</button>
                <button type="button" class="button compact" on:click=move |_| console.save()>
                    {icon(icon::DOWNLOAD)}{text::save()}
                </button>
            </div>
        </section>
    }
    .into_any()
}
