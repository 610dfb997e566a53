//! Words of the library.

use crate::app::shelf_model::Order;
pub use crate::words::text::library::*;

pub const SHARE_SAFE_SUFFIX: &str = "-without-secrets.bin";

/// Name of an order of the list.
pub fn order(order: Order) -> &'static str {
    match order {
        Order::Newest => order_newest(),
        Order::Oldest => order_oldest(),
        Order::Name => order_name(),
        Order::Size => order_size(),
        Order::Device => order_device(),
    }
}

/// How many backups there are, and how many of them are shown.
pub fn shown(shown: usize, all: usize) -> String {
    if shown == all { backups(all) } else { some_shown(shown, backups(all)) }
}

/// What a copy without secrets is good for.
pub fn share_safe(places: usize, starts: bool) -> String {
    if places == 0 {
        return share_safe_none().to_owned();
    }
    let starts = if starts { share_safe_starts() } else { share_safe_starts_not() };
    [&share_safe_blanked(places), starts].join(" ")
}
