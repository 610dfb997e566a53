//! Which text is said for which state, one module for each page; the texts themselves lie in `locales`. Knows nothing of
//! signals and elements.
//!
//! Report and trouble build natively as well, where their tests run.

pub mod report;
pub mod trouble;

#[cfg(target_arch = "wasm32")]
pub mod connect;
#[cfg(target_arch = "wasm32")]
pub mod console;
#[cfg(target_arch = "wasm32")]
pub mod content;
#[cfg(target_arch = "wasm32")]
pub mod device;
#[cfg(target_arch = "wasm32")]
pub mod guide;
#[cfg(target_arch = "wasm32")]
pub mod help;
#[cfg(target_arch = "wasm32")]
pub mod library;
#[cfg(target_arch = "wasm32")]
pub mod restore;
#[cfg(target_arch = "wasm32")]
pub mod shell;
#[cfg(target_arch = "wasm32")]
pub mod work;
