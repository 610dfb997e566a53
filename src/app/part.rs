//! Parts of the program that are fetched when they are first needed, so that a first visit stays small.
//!
//! `part!` marks where a part begins: what only its functions reach goes into files of its own
//! (`xtask/src/parts.rs`). Without the feature `split`, in tests, everything is one program and there at once.

use super::{
    components::error_notice::ErrorNotice, hooks::use_focus::focus_if_lost, library::use_library, problem::Problem,
    route::Route, text::shell,
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

/// What shows the pages of a part.
pub type Pages = fn(Route) -> AnyView;

/// The part `part` did not come. What the browser says of it stands in its console only.
#[cfg(feature = "split")]
pub fn missing(part: &str) -> BrowserError {
    BrowserError::PageFile { path: format!("{part}.wasm"), detail: "not fetched".to_owned() }
}

/// How the pages of a part stand.
#[derive(Clone)]
enum Fetched {
    Coming,
    Here(Pages),
    Missing(Problem),
}

/// The page `route`, whose part `fetch` brings: at once where the part is there, otherwise as soon as it has come.
pub fn page_of<F>(route: Route, fetch: fn() -> F) -> AnyView
where
    F: Future<Output = Result<Pages, BrowserError>> + 'static,
{
    show(route, move || fetch().boxed_local())
}

fn show(route: Route, fetch: impl Fn() -> LocalBoxFuture<'static, Result<Pages, BrowserError>> + 'static) -> AnyView {
    let library = use_library();
    // Every page that comes as a part shows or keeps backups, or can lead to one that does.
    library.want();
    let mut coming = fetch();
    if let Some(Ok(pages)) = (&mut coming).now_or_never() {
        return pages(route);
    }
    let fetched = RwSignal::new(Fetched::Coming);
    let wait = move |coming: LocalBoxFuture<'static, Result<Pages, BrowserError>>| {
        spawn_local(async move {
            fetched.set(match coming.await {
                Ok(pages) => Fetched::Here(pages),
                Err(error) => Fetched::Missing(Problem::new(shell::part_missing(), &error)),
            });
            // The heading that the keyboard was brought to is another one now.
            focus_if_lost("main h1");
        });
    };
    wait(coming);
    let fetch = StoredValue::new_local(fetch);
    let again = move |_| {
        fetched.set(Fetched::Coming);
        library.want();
        wait(fetch.with_value(|fetch| fetch()));
    };
    let shown = move || match fetched.get() {
        Fetched::Here(pages) => pages(route),
        Fetched::Coming => {
            view! { {heading(route)} <p class="soft" role="status" aria-busy="true">{shell::part_coming()}</p> }
                .into_any()
        }
        Fetched::Missing(problem) => view! {
            {heading(route)}
            <div class="stack">
                <ErrorNotice problem />
                <div class="row">
                    <button type="button" class="button" on:click=again>{shell::part_again()}</button>
                </div>
            </div>
        }
        .into_any(),
    };
    shown.into_any()
}

fn heading(route: Route) -> AnyView {
    view! { <div class="page-head"><h1 tabindex="-1">{shell::page(route)}</h1></div> }.into_any()
}
