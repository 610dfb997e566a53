//! The table of sudden ends at exact bytes.

use crate::strikes::{CLASSES, Cost, Scene, points, wire_limit};
use core::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What may be moved again, in percent of what was missing.
const LIMIT_PERCENT: f64 = 5.0;

/// Strikes `each` points of every class; gives the table, and what did not hold.
pub fn strike_all(each: u64, seed: u64, threads: u64) -> Result<(String, Vec<String>), String> {
    let scene = Scene::new(seed)?;
    let all: Vec<_> = CLASSES
        .into_iter()
        .flat_map(|(work, end)| points(scene.crossing(work), each, seed).into_iter().map(move |at| (work, end, at)))
        .collect();
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(all.len()));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(&(work, end, at)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = scene.strike(work, end, at);
                    done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(((work, end), at, outcome));
                }
            });
        }
    });
    let done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut table = String::from(
        "| work | ended by | points | completed bit-exact | content moved again, worst | wire bytes for each missing byte, worst above 64 KiB missing |\n|---|---|--:|--:|--:|--:|\n",
    );
    let mut wrong = Vec::new();
    for class in CLASSES {
        let (work, end) = class;
        let outcomes: Vec<_> = done.iter().filter(|(other, ..)| *other == class).collect();
        let costs: Vec<Cost> = outcomes.iter().filter_map(|(.., outcome)| outcome.clone().ok()).collect();
        let again = costs.iter().map(Cost::again_percent).fold(0.0, f64::max);
        let large = costs.iter().filter(|cost| cost.missing >= 0x1_0000);
        let wire = large.map(|cost| cost.wire as f64 / cost.missing as f64).fold(0.0, f64::max);
        let _ =
            writeln!(table, "| {work:?} | {end:?} | {} | {} | {again:.2} % | {wire:.3} |", outcomes.len(), costs.len());
        for (_, at, outcome) in outcomes {
            let what = match outcome {
                Ok(cost) if cost.again_percent() <= LIMIT_PERCENT && cost.wire <= wire_limit(cost.missing) => continue,
                Ok(cost) => format!("{cost:?}"),
                Err(what) => what.clone(),
            };
            wrong.push(format!("{work:?}, {end:?} at byte {at}: {what}"));
        }
    }
    Ok((table, wrong))
}
