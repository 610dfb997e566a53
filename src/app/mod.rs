//! The app: what a person sees, and nothing else. Knows nothing of wire bytes.
//!
//! `format`, `map_model` and `route` are pure and build natively, where their tests run; all that touches the
//! browser exists for `wasm32` only.

pub mod format;
pub mod map_model;
pub mod route;

#[cfg(target_arch = "wasm32")]
mod components;
#[cfg(target_arch = "wasm32")]
mod hooks;
#[cfg(target_arch = "wasm32")]
mod log;
#[cfg(target_arch = "wasm32")]
mod notices;
#[cfg(target_arch = "wasm32")]
mod pages;
#[cfg(target_arch = "wasm32")]
mod problem;
#[cfg(target_arch = "wasm32")]
mod session;
#[cfg(target_arch = "wasm32")]
mod shell;
#[cfg(target_arch = "wasm32")]
mod text;

#[cfg(target_arch = "wasm32")]
pub use shell::App;
