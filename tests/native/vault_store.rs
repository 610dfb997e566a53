//! The contract of a library, kept by the store in memory.

#[path = "../shared/store_contract.rs"]
pub mod store_contract;

use store_contract::for_each_claim;
use switchback::vault::memory::MemoryStore;

macro_rules! natively {
    ($($claim:ident)*) => {$(
        #[test]
        fn $claim() {
            pollster::block_on(store_contract::$claim(MemoryStore::new()));
        }
    )*};
}

for_each_claim!(natively);
