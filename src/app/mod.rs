//! The app: what a person sees, and nothing else. Knows nothing of wire bytes.
//!
//! `deeds`, `format`, `guide`, `help`, `map_model`, `report`, `route`, `shelf_model` and `work_model` are pure and build
//! natively, where their tests run; all that touches the browser exists for `wasm32` only.

pub mod deeds;
pub mod format;
pub mod guide;
pub mod help;
pub mod map_model;
pub mod report;
pub mod route;
pub mod shelf_model;
pub mod work_model;

#[cfg(target_arch = "wasm32")]
mod alerts;
#[cfg(target_arch = "wasm32")]
mod any_port;
#[cfg(target_arch = "wasm32")]
mod bench;
#[cfg(target_arch = "wasm32")]
mod chosen;
#[cfg(target_arch = "wasm32")]
mod components;
#[cfg(target_arch = "wasm32")]
mod connecting;
#[cfg(target_arch = "wasm32")]
mod console;
#[cfg(target_arch = "wasm32")]
mod contexts;
#[cfg(target_arch = "wasm32")]
mod fitting;
#[cfg(target_arch = "wasm32")]
mod guides;
#[cfg(target_arch = "wasm32")]
mod hooks;
#[cfg(target_arch = "wasm32")]
mod jobs;
#[cfg(target_arch = "wasm32")]
pub mod languages;
#[cfg(target_arch = "wasm32")]
mod late;
#[cfg(target_arch = "wasm32")]
mod library;
#[cfg(target_arch = "wasm32")]
mod log;
#[cfg(target_arch = "wasm32")]
mod looking;
#[cfg(target_arch = "wasm32")]
mod notices;
#[cfg(target_arch = "wasm32")]
mod packing;
#[cfg(target_arch = "wasm32")]
mod pages;
#[cfg(target_arch = "wasm32")]
pub(crate) mod part;
#[cfg(target_arch = "wasm32")]
mod problem;
#[cfg(target_arch = "wasm32")]
mod series;
#[cfg(target_arch = "wasm32")]
mod session;
#[cfg(target_arch = "wasm32")]
mod shelf;
#[cfg(target_arch = "wasm32")]
mod shell;
#[cfg(target_arch = "wasm32")]
mod speed_memory;
mod text;

#[cfg(target_arch = "wasm32")]
pub use shell::start;
