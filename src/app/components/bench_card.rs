//! The emulated Sonoff as it lies on the bench, with its power in the person's hand.

use super::{
    icon::{self, icon},
    sonoff::sonoff,
};
use crate::app::{
    bench::{BenchState, use_bench},
    connecting::use_connecting,
    jobs::use_jobs,
    text::{connect, device as text},
};
use leptos::prelude::*;

/// The bench, where there is a device on it.
#[component]
pub fn BenchCard() -> AnyView {
    let bench = use_bench();
    let is_there = Memo::new(move |_| bench.state.get() != BenchState::Empty);
    (move || is_there.get().then(bench_card)).into_any()
}

fn bench_card() -> AnyView {
    let bench = use_bench();
    let connecting = use_connecting();
    let jobs = use_jobs();
    let is_working = move || jobs.status.with(crate::app::jobs::JobStatus::is_running);
    let words = move || match bench.state.get() {
        BenchState::Empty | BenchState::InLoader => text::in_loader(),
        BenchState::Started => text::running(),
        BenchState::Blinking => text::led_blinks(),
    };
    let name = Signal::derive(move || format!("{}. {}", text::bench_picture(), words()));
    let status_class = move || if bench.state.get() == BenchState::Blinking { "badge ok" } else { "badge" };
    let again = move || {
        matches!(bench.state.get(), BenchState::Started | BenchState::Blinking).then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| connecting.connect_virtual()>
                    {icon(icon::CHIP)}{connect::try_virtual()}
                </button>
            }
        })
    };
    view! {
        <section class="card bench" aria-labelledby="bench-title">
            <div class="card-head">
                <h2 id="bench-title">{text::bench()}</h2>
            </div>
            {sonoff(bench.look.into(), name)}
            <p role="status" data-testid="bench-state"><span class=status_class>{words}</span></p>
            <p class="soft small">{text::bench_text()}</p>
            <div class="row">
                <button
                    type="button"
                    class="button primary"
                    disabled=is_working
                    on:click=move |_| connecting.power_cycle()
                >
                    {icon(icon::POWER)}{text::power_cycle()}
                </button>
                {again}
            </div>
        </section>
    }
    .into_any()
}
