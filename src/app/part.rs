//! Parts of the program that are fetched when they are first needed, so that a first visit stays small.
//!
//! `part!` marks where a part begins: what only its functions reach goes into files of its own
//! (`xtask/src/parts.rs`). Without the feature `split`, in tests, everything is one program and there at once.

use super::{
    components::{error_notice::ErrorNotice, live::live},
    hooks::use_focus::focus_if_lost,
    library::use_library,
    problem::Problem,
    route::Route,
    text::shell,
};
use crate::browser::error::BrowserError;
use core::future::Future;
use futures::{FutureExt as _, future::LocalBoxFuture};
use leptos::{prelude::*, task::spawn_local};

/// Makes a function of a part: `async`, it fetches the part where it is not there, and is a
/// [`BrowserError::PageFile`] where the part does not come.
macro_rules! part {
    ($(#[$note:meta])* $part:ident: $vis:vis fn $name:ident($($argument:ident: $kind:ty),* $(,)?) -> $result:ty $body:block) => {
        $(#[$note])*
        $vis async fn $name($($argument: $kind),*) -> Result<$result, $crate::browser::error::BrowserError> {
            #[cfg(feature = "split")]
            {
                #[wasm_split_helpers::wasm_split($part, fallible)]
                fn $name($($argument: $kind),*) -> Result<$result, wasm_split_helpers::SplitLoaderError> {
                    Ok($body)
                }
                $name($($argument),*).await.map_err(|_| $crate::app::part::missing(stringify!($part)))
            }
            #[cfg(not(feature = "split"))]
            Ok($body)
        }
    };
}
pub(crate) use part;

/// Work that a part has begun.
pub type Work = LocalBoxFuture<'static, ()>;

/// What shows a page, or a piece of one, that a part has brought.
pub type View = fn() -> AnyView;

/// The part `part` did not come. What the browser says of it stands in its console only.
#[cfg(feature = "split")]
pub fn missing(part: &str) -> BrowserError {
    BrowserError::PageFile { path: format!("{part}.wasm"), detail: "not fetched".to_owned() }
}

/// A view on its way.
type Coming = LocalBoxFuture<'static, Result<View, BrowserError>>;

/// How a view stands.
#[derive(Clone)]
enum Fetched {
    Coming,
    Here(View),
    Missing(Problem),
}

/// The page `route`, which `fetch` brings: at once where its part is there, otherwise as soon as it has come.
pub fn page_of<F>(route: Route, fetch: fn(Route) -> F) -> AnyView
where
    F: Future<Output = Result<View, BrowserError>> + 'static,
{
    show(Some(route), Box::new(move || fetch(route).boxed_local()))
}

/// A piece of a page, which `fetch` brings in the same way.
pub fn piece_of<F>(fetch: fn() -> F) -> AnyView
where
    F: Future<Output = Result<View, BrowserError>> + 'static,
{
    show(None, Box::new(move || fetch().boxed_local()))
}

fn show(route: Option<Route>, fetch: Box<dyn Fn() -> Coming>) -> AnyView {
    let library = use_library();
    let want = move || {
        // All other pages show or keep backups.
        if route.is_some_and(|route| !matches!(route, Route::Guide | Route::Help)) {
            library.want();
        }
    };
    want();
    let mut coming = fetch();
    if let Some(Ok(view)) = (&mut coming).now_or_never() {
        return view();
    }
    let fetched = RwSignal::new(Fetched::Coming);
    let wait = move |coming: Coming| {
        spawn_local(async move {
            // Who asked for it may have gone meanwhile.
            fetched.try_set(match coming.await {
                Ok(view) => Fetched::Here(view),
                Err(error) => Fetched::Missing(Problem::new(shell::part_missing(), &error)),
            });
            if route.is_some() {
                // The heading that the keyboard was brought to is another one now.
                focus_if_lost("main h1");
            }
        });
    };
    wait(coming);
    let fetch = StoredValue::new_local(fetch);
    let again = move |_| {
        fetched.set(Fetched::Coming);
        want();
        wait(fetch.with_value(|fetch| fetch()));
    };
    let heading = move || route.map(heading);
    live(move || match fetched.get() {
        Fetched::Here(view) => view(),
        Fetched::Coming if route.is_none() => ().into_any(),
        Fetched::Coming => {
            view! { {heading()} <p class="soft" role="status" aria-busy="true">{shell::part_coming()}</p> }.into_any()
        }
        Fetched::Missing(problem) => view! {
            {heading()}
            <div class="stack">
                <ErrorNotice problem />
                <div class="row">
                    <button type="button" class="button" on:click=again>{shell::part_again()}</button>
                </div>
            </div>
        }
        .into_any(),
    })
}

fn heading(route: Route) -> AnyView {
    view! { <div class="page-head"><h1 tabindex="-1">{shell::page(route)}</h1></div> }.into_any()
}
