//! The contract of a library, kept by the store in IndexedDB.

#[path = "../shared/store_contract.rs"]
pub mod store_contract;

use super::raw_idb::fresh;
use store_contract::for_each_claim;
use wasm_bindgen_test::wasm_bindgen_test;

macro_rules! in_the_browser {
    ($($claim:ident)*) => {$(
        #[wasm_bindgen_test]
        async fn $claim() {
            store_contract::$claim(fresh(stringify!($claim)).await).await;
        }
    )*};
}

for_each_claim!(in_the_browser);
