//! Pages, one to a file. Knows nothing of wire bytes and stored forms: a page shows signals of `session`, `jobs` and
//! `library` and calls their functions.

pub mod backup;
pub mod check;
pub mod connect;
pub mod console;
pub mod device;
pub mod done;
pub mod erase;
pub mod guide;
pub mod help;
pub mod library;
pub mod restore;

use super::{
    part::{View, part},
    route::Route,
};
use leptos::prelude::*;

part! {
    /// The pages of a backup: the device, the work, and what is done.
    work: pub fn of_work(route: Route) -> View {
        match route {
            Route::Device => || view! { <device::DevicePage /> }.into_any(),
            Route::Backup => || view! { <backup::BackupPage /> }.into_any(),
            _ => || view! { <done::DonePage /> }.into_any(),
        }
    }
}

part! {
    /// The pages of all else that is done to a device or a backup.
    more: pub fn of_more(route: Route) -> View {
        match route {
            Route::Restore => || view! { <restore::RestorePage /> }.into_any(),
            Route::Erase => || view! { <erase::ErasePage /> }.into_any(),
            Route::Compare => || view! { <check::ComparePage /> }.into_any(),
            Route::Verify => || view! { <check::VerifyPage /> }.into_any(),
            Route::Console => || view! { <console::ConsolePage /> }.into_any(),
            _ => || view! { <library::LibraryPage /> }.into_any(),
        }
    }
}

part! {
    /// The pages that are read.
    reading: pub fn of_reading(route: Route) -> View {
        match route {
            Route::Guide => || view! { <guide::GuidePage /> }.into_any(),
            _ => || view! { <help::HelpPage /> }.into_any(),
        }
    }
}

/// Heading and first sentence of a page; the heading takes the focus when the page is opened.
fn page_head(title: &'static str, lead: &'static str) -> AnyView {
    view! { <div class="page-head"><h1 tabindex="-1">{title}</h1><p class="lead">{lead}</p></div> }.into_any()
}
