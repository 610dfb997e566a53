//! Every word that a person reads, in English, one module for each page. Knows nothing of signals and elements, so
//! that other languages can stand beside it.

pub mod connect;
pub mod console;
pub mod content;
pub mod device;
pub mod guide;
pub mod help;
pub mod library;
pub mod restore;
pub mod shell;
pub mod work;
