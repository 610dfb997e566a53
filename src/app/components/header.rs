//! The head of every page: brand, pages that are always there, and how the connection stands.

use super::{
    icon::{self, icon},
    live::live,
};
use crate::app::{
    hooks::use_route::current,
    route::Route,
    session::{Connection, use_session},
    text::shell,
};
use leptos::prelude::*;

/// Brand, navigation and connection state.
#[component]
pub fn Header() -> AnyView {
    view! {
        <header class="site-header">
            <div class="wrap">
                <a class="brand" href=Route::Connect.href()>
                    <svg viewBox="0 0 64 64" aria-hidden="true">
                        <rect class="mark" width="64" height="64" rx="15"></rect>
                        <path class="mark-line" stroke-width="5.5" d="M14 47h24a8 8 0 0 0 0-16H26a7 7 0 0 1 0-14h24m-7-7 7 7-7 7"></path>
                    </svg>
                    {shell::NAME}
                </a>
                {link_state()}
                <nav class="site-nav" aria-label=shell::nav()>
                    <ul>
                        {nav_link(Route::Console, icon::CONSOLE)}
                        {nav_link(Route::Library, icon::SHELF)}
                        {nav_link(Route::Help, icon::HELP)}
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

fn nav_link(route: Route, picture: icon::Icon) -> AnyView {
    view! { <li><a href=route.href() aria-current=current(route, "page")>{icon(picture)}{shell::page(route)}</a></li> }
        .into_any()
}

fn link_state() -> AnyView {
    let session = use_session();
    let state = move || {
        session.connection.with(|connection| match connection {
            Connection::Idle => ("idle", shell::state_idle().to_owned()),
            Connection::Listening { .. } => ("listening", shell::state_listening().to_owned()),
            Connection::Ready(device) if device.is_virtual => ("ready", shell::virtual_name().to_owned()),
            Connection::Ready(device) => ("ready", device.identity.mac.to_string()),
            Connection::Lost(_) => ("lost", shell::state_lost().to_owned()),
        })
    };
    view! {
        <span class="link-state" data-testid="link-state" data-state=move || state().0>
            <span class="lamp"></span>
            {live(move || state().1.into_any())}
        </span>
    }
    .into_any()
}
