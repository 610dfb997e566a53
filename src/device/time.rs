//! Virtual time, counted in cycles of the chip's clock, and its conversion to and from `Duration`.

use core::time::Duration;

const NANOS_PER_SECOND: u64 = 1_000_000_000;

/// Cycles of a clock of `hz` in `span`, rounded up so that a wait is never too short.
#[must_use]
pub(super) fn cycles(span: Duration, hz: u32) -> u64 {
    let hz = u64::from(hz);
    let rest = (u64::from(span.subsec_nanos()) * hz).div_ceil(NANOS_PER_SECOND);
    // Half the range is thousands of years and leaves room to add the present.
    span.as_secs().saturating_mul(hz).saturating_add(rest).min(u64::MAX / 2)
}

/// The span of `cycles` of a clock of `hz`.
#[must_use]
pub(super) fn span(cycles: u64, hz: u32) -> Duration {
    let hz = u64::from(hz);
    Duration::from_secs(cycles / hz) + Duration::from_nanos(cycles % hz * NANOS_PER_SECOND / hz)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_is_as_many_cycles_as_the_clock_has_hertz() {
        assert_eq!(cycles(Duration::from_secs(1), 52_000_000), 52_000_000);
        assert_eq!(span(52_000_000, 52_000_000), Duration::from_secs(1));
    }

    #[test]
    fn the_longest_span_does_not_overflow() {
        assert!(cycles(Duration::MAX, 80_000_000) > 0);
    }
}
