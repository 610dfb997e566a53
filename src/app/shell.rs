//! The whole page: what stands around every page, and the page in the address bar.

use super::{
    alerts::Alerts,
    bench::Bench,
    chosen::Choice,
    components::{
        header::Header,
        icon::{self, icon},
        log_panel::LogPanel,
        path::Path,
        toast::Toasts,
        update_notice::UpdateNotice,
    },
    connecting::Connecting,
    console::Console,
    guides::Guides,
    hooks::{use_focus::focus, use_route::provide_router, use_title::use_title},
    jobs::Jobs,
    library::Library,
    log::Log,
    notices::Notices,
    pages,
    route::Route,
    series::Series,
    session::Session,
    text::shell,
};
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let router = provide_router();
    let notices = Notices::provide();
    let log = Log::provide();
    let session = Session::provide();
    let bench = Bench::provide();
    let library = Library::provide(log, notices);
    Choice::provide(library);
    let jobs = Jobs::provide(session, library, log, notices, Alerts::provide());
    let series = Series::provide(session);
    Console::provide(log, notices);
    Guides::provide(router, log);
    Connecting::provide(jobs, series, bench, router, log, notices);
    use_title(router.route, jobs);
    remove_boot_screen();
    move_focus_with_pages(router.hash);
    view! {
        <div class="shell">
            <a class="skip-link" href="#main" on:click=skip_to_main>{shell::SKIP}</a>
            <Header />
            <div>
                <Path />
                <UpdateNotice />
            </div>
            <main id="main" class="wrap" tabindex="-1">{move || page(router.route.get())}</main>
            {footer()}
        </div>
        <Toasts />
    }
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Connect => view! { <pages::connect::ConnectPage /> }.into_any(),
        Route::Device => view! { <pages::device::DevicePage /> }.into_any(),
        Route::Backup => view! { <pages::backup::BackupPage /> }.into_any(),
        Route::Restore => view! { <pages::restore::RestorePage /> }.into_any(),
        Route::Done => view! { <pages::done::DonePage /> }.into_any(),
        Route::Erase => view! { <pages::erase::ErasePage /> }.into_any(),
        Route::Compare => view! { <pages::check::ComparePage /> }.into_any(),
        Route::Verify => view! { <pages::check::VerifyPage /> }.into_any(),
        Route::Console => view! { <pages::console::ConsolePage /> }.into_any(),
        Route::Library => view! { <pages::library::LibraryPage /> }.into_any(),
        Route::Guide => view! { <pages::guide::GuidePage /> }.into_any(),
        Route::Help => view! { <pages::help::HelpPage /> }.into_any(),
    }
}

fn footer() -> AnyView {
    view! {
        <footer class="site-footer">
            <div class="wrap">
                <p>{icon(icon::LOCK)}{shell::PRIVACY}</p>
                <p>{icon(icon::BOLT)}{shell::MAINS_SHORT}</p>
                <LogPanel />
            </div>
        </footer>
    }
    .into_any()
}

/// The first screen stands in the document until the program is there.
fn remove_boot_screen() {
    if let Some(boot) = document().get_element_by_id("boot") {
        boot.remove();
    }
}

/// Brings keyboard and screen reader to the heading of a page when it changes, but not when the page is first shown.
fn move_focus_with_pages(hash: RwSignal<String>) {
    Effect::new(move |before: Option<String>| {
        let now = hash.get();
        if before.is_some_and(|before| before != now) {
            request_animation_frame(|| focus("main h1"));
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        now
    });
}

/// A link to `#main` would be taken for an address of the router.
fn skip_to_main(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    focus("#main");
}
