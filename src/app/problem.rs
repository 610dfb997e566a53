//! An error as a person meets it.

use super::help::{Cause, Topic};
use crate::words;
use core::fmt;

/// What went wrong, in words, with the bare facts behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What did not work.
    pub title: &'static str,
    /// The error's own words: what happened and what to do next.
    pub message: String,
    /// The error's fields, for a report.
    pub details: String,
    /// Where the help says more.
    pub topic: Topic,
}

impl Problem {
    /// Takes up an error of any layer.
    pub fn new<E: fmt::Display + fmt::Debug + Cause>(title: &'static str, error: &E) -> Self {
        Self { title, message: words::core(error), details: format!("{error:?}"), topic: error.topic() }
    }
}
