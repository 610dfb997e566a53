//! The whole page: what stands around every page, and the page in the address bar.

use super::{
    alerts::Alerts,
    bench::Bench,
    chosen::Choice,
    components::{
        header::Header,
        icon::{self, icon},
        language_select::LanguageSelect,
        live::live,
        log_panel::LogPanel,
        path::Path,
        toast::Toasts,
        update_notice::UpdateNotice,
    },
    connecting::Connecting,
    console::Console,
    contexts::Contexts,
    guides::Guides,
    hooks::{
        follow::follow,
        use_focus::{focus, focus_soon},
        use_route::start_router,
        use_title::use_title,
    },
    jobs::Jobs,
    languages::{self, Languages},
    library::Library,
    log::Log,
    notices::Notices,
    pages,
    part::page_of,
    route::Route,
    series::Series,
    session::Session,
    text::shell,
};
use crate::words::Language;
use leptos::{mount::mount_to_body, prelude::*};

/// Shows the page: at once in English, in another language as soon as its texts are there.
pub fn start() {
    match languages::wanted() {
        Language::En => mount_to_body(App),
        // Leptos' own executor begins with the mounting.
        language => wasm_bindgen_futures::spawn_local(async move {
            languages::begin(language).await;
            mount_to_body(App);
        }),
    }
}

/// The whole page.
#[component]
fn App() -> impl IntoView {
    let router = start_router();
    let notices = Notices::new();
    let log = Log::new();
    let languages = Languages::new(log);
    let session = Session::new();
    let library = Library::new(log, notices);
    let alerts = Alerts::new();
    let jobs = Jobs::new(session, library, log, notices, alerts);
    let series = Series::new(session);
    let bench = Bench::new();
    provide_context(Contexts {
        alerts,
        bench,
        choice: Choice::new(library),
        console: Console::new(log, notices),
        guides: Guides::new(router, languages, log),
        jobs,
        languages,
        library,
        log,
        notices,
        router,
        series,
        session,
    });
    Connecting::provide(jobs, series, bench, router, log, notices);
    use_title(router.route, languages, jobs);
    remove_boot_screen();
    move_focus_with_pages(router.hash);
    keep_focus_on_the_chooser(languages);
    live(move || {
        languages.spoken.track();
        whole_page(router.route)
    })
}

/// All that is seen, in the language that is spoken when it is made.
fn whole_page(route: RwSignal<Route>) -> AnyView {
    view! {
        <div class="shell">
            <a class="skip-link" href="#main" on:click=skip_to_main>{shell::skip()}</a>
            <Header />
            <div>
                <Path />
                <UpdateNotice />
            </div>
            <main id="main" class="wrap" tabindex="-1">{live(move || page(route.get()))}</main>
            {footer()}
        </div>
        <Toasts />
    }
    .into_any()
}

/// Another language makes the page anew; the keyboard stays where it chose.
fn keep_focus_on_the_chooser(languages: Languages) {
    follow(move |is_change| {
        languages.spoken.track();
        if is_change {
            focus_soon("#language");
        }
    });
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Connect => view! { <pages::connect::ConnectPage /> }.into_any(),
        Route::Device | Route::Backup | Route::Done => page_of(route, pages::of_work),
        Route::Restore | Route::Erase | Route::Compare | Route::Verify | Route::Console | Route::Library => {
            page_of(route, pages::of_more)
        }
        Route::Guide | Route::Help => page_of(route, pages::of_reading),
    }
}

fn footer() -> AnyView {
    view! {
        <footer class="site-footer">
            <div class="wrap">
                <p>{icon(icon::LOCK)}{shell::privacy()}</p>
                <p>{icon(icon::BOLT)}{shell::mains_short()}</p>
                <LanguageSelect />
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
    follow(move |is_change| {
        hash.track();
        if is_change {
            focus_soon("main h1");
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}

/// A link to `#main` would be taken for an address of the router.
fn skip_to_main(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    focus("#main");
}
