//! Unplugged adapters and lost power at exact bytes of a backup and a restore. The soak of `cargo xtask test` strikes 200
//! points of either; here is every class, at two.

#[path = "../shared/strikes.rs"]
mod strikes;

use strikes::{CLASSES, Scene, points, wire_limit};

const SEED: u64 = 11;
/// Points of each class.
const POINTS: u64 = 2;

#[test]
fn work_that_was_ended_suddenly_goes_on_where_it_stopped_and_repeats_almost_nothing() {
    let scene = Scene::new(SEED).expect("both works succeed undisturbed");
    for (work, end) in CLASSES {
        for at in points(scene.crossing(work), POINTS, SEED) {
            let cost = scene.strike(work, end, at).unwrap_or_else(|what| panic!("{work:?}, {end:?} at {at}: {what}"));
            assert!(cost.again_percent() <= 5.0, "{work:?}, {end:?} at {at}: {cost:?}");
            assert!(cost.wire <= wire_limit(cost.missing), "{work:?}, {end:?} at {at}: {cost:?}");
        }
    }
}
