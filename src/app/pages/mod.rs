//! Pages, one to a file. Knows nothing of wire bytes and stored forms: a page shows signals of `session`, `jobs` and
//! `library` and calls their functions.

pub mod connect;
pub mod help;
