//! Small adapters: clock, pacer, files, storage, wake lock.

use core::time::Duration;
use js_sys::{Array, Uint8Array};
use switchback::browser::{
    clock::{BrowserClock, unix_ms},
    error::BrowserError,
    files::ChosenFile,
    pacer::breathe,
    storage,
    unload::UnloadGuard,
    wake_lock::WakeLockGuard,
};
use switchback::flasher::port::Clock as _;
use wasm_bindgen_test::wasm_bindgen_test;

fn file(bytes: &[u8]) -> ChosenFile {
    let parts = Array::of1(&Uint8Array::from(bytes));
    web_sys::File::new_with_u8_array_sequence(&parts, "old.bin").unwrap().into()
}

#[wasm_bindgen_test]
async fn a_file_is_read_up_to_the_limit_and_not_at_all_beyond_it() {
    let chosen = file(&[1, 2, 3]);
    assert_eq!((chosen.name().as_str(), chosen.size()), ("old.bin", 3));
    assert_eq!(chosen.read(3).await, Ok(vec![1, 2, 3]));
    let too_large = BrowserError::FileTooLarge { name: "old.bin".to_owned(), size: 3, limit: 2 };
    assert_eq!(chosen.read(2).await, Err(too_large));
}

#[wasm_bindgen_test]
async fn the_clock_sleeps_no_shorter_than_asked() {
    let before = BrowserClock.now();
    BrowserClock.sleep(Duration::from_micros(20_500)).await;
    let slept = BrowserClock.now() - before;
    // A browser coarsens its clock to 0.1 ms.
    assert!(slept >= Duration::from_micros(20_400), "{slept:?}");
    assert!(unix_ms() > 1_700_000_000_000);
}

#[wasm_bindgen_test]
async fn breathing_gives_timers_their_turn_without_waiting_for_them() {
    let timer = BrowserClock.sleep(Duration::from_millis(1));
    let breaths = async {
        let mut count = 0_u32;
        while count < 100_000 {
            breathe().await;
            count += 1;
        }
        count
    };
    let (timer, breaths) = (core::pin::pin!(timer), core::pin::pin!(breaths));
    let first = futures::future::select(timer, breaths).await;
    assert!(matches!(first, futures::future::Either::Left(_)), "the timer was starved");
}

#[wasm_bindgen_test]
async fn the_browser_tells_what_this_page_stores() {
    let estimate = storage::estimate().await.unwrap();
    assert!(estimate.quota > 0, "{estimate:?}");
    // A headless browser refuses or grants as it likes; asking must agree with being told.
    assert_eq!(storage::persist().await, storage::persisted().await);
}

#[wasm_bindgen_test]
async fn guards_can_be_taken_and_given_back_anywhere() {
    for _ in 0..3 {
        let guards = (WakeLockGuard::new(), UnloadGuard::new());
        breathe().await;
        drop(guards);
    }
}
