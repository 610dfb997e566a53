//! Small bindings between signals and the browser. Knows nothing of devices and backups.

pub mod follow;
pub mod use_focus;
pub mod use_route;
pub mod use_title;
