//! Time from the browser.

use crate::flasher::port::Clock;
use core::time::Duration;
use gloo_timers::future::TimeoutFuture;

/// Monotonic time since the page was opened. A hidden page's timers may be late by a second, and after minutes by a
/// minute; `now` is always right.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> Duration {
        let ms = web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now());
        Duration::try_from_secs_f64(ms / 1000.0).unwrap_or_default()
    }

    async fn sleep(&self, span: Duration) {
        // Timers of zero are stretched to 4 ms when they follow each other.
        if span.is_zero() { super::pacer::breathe().await } else { sleep(span).await }
    }
}

/// Returns once `span` has passed; spans beyond 24 days end after 24 days.
pub(super) async fn sleep(span: Duration) {
    const LONGEST_TIMER_MS: u32 = i32::MAX as u32;
    // Rounded up: a timer must not fire before its time.
    let ms = span.as_secs().saturating_mul(1000).saturating_add(span.subsec_micros().div_ceil(1000).into());
    TimeoutFuture::new(u32::try_from(ms).unwrap_or(LONGEST_TIMER_MS).min(LONGEST_TIMER_MS)).await;
}

/// Milliseconds since 1970-01-01 UTC by the computer's clock.
#[must_use]
pub fn unix_ms() -> u64 {
    // `Date.now()` is a whole number far below 2^53.
    js_sys::Date::now().max(0.0) as u64
}
