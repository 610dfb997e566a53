//! The path through the work: Connect, Device, Back up, Restore, Done, with what is done ticked off.

use super::{
    icon::{self, icon},
    live::live,
};
use crate::app::{hooks::use_route::current, route::Route, series::use_series, session::use_session, text::shell};
use crate::flasher::progress::Operation;
use leptos::prelude::*;

/// The steps, in order.
const STEPS: [Route; 5] = [Route::Connect, Route::Device, Route::Backup, Route::Restore, Route::Done];

/// The path.
#[component]
pub fn Path() -> AnyView {
    let steps = STEPS.into_iter().enumerate().map(|(at, route)| step(at + 1, route)).collect_view();
    view! { <nav class="path" aria-label=shell::path()><ol class="wrap">{steps}</ol></nav> }.into_any()
}

/// Whether a step has been taken with this device.
fn is_done(route: Route) -> bool {
    let session = use_session();
    // While the next device is awaited, nothing has been done with it.
    let has_done = |operation| use_series().awaited.with(Option::is_none) && session.has_done(operation);
    match route {
        Route::Connect | Route::Device => session.is_ready(),
        Route::Backup => has_done(Operation::Backup),
        Route::Restore => has_done(Operation::Restore),
        _ => false,
    }
}

fn step(number: usize, route: Route) -> AnyView {
    let done = Memo::new(move |_| is_done(route));
    let bead = live(move || if done.get() { icon(icon::CHECK) } else { number.to_string().into_any() });
    let said = live(move || {
        let said = || view! { <span class="visually-hidden">{shell::step_done()}</span> }.into_any();
        done.get().then(said).into_any()
    });
    view! {
        <li data-done=move || done.get().then_some("")>
            <a href=route.href() aria-current=current(route, "step")>
                <span class="bead" aria-hidden="true">{bead}</span>
                <span>{shell::page(route)}{said}</span>
            </a>
        </li>
    }
    .into_any()
}
