//! What a person decides about an image before it is written: each question with its answers and what follows.

use super::findings::finding_notice;
use crate::app::text::restore as text;
use crate::image::{Decision, FitOption};
use crate::words;
use leptos::prelude::*;

/// Shows every question; `answers` holds the index of the chosen answer of each.
pub fn decisions(questions: Vec<Decision>, answers: RwSignal<Vec<usize>>) -> AnyView {
    questions.into_iter().enumerate().map(|(at, question)| decision(at, question, answers)).collect_view().into_any()
}

fn decision(at: usize, question: Decision, answers: RwSignal<Vec<usize>>) -> AnyView {
    let title = words::core(&question.reason.title);
    let options = question.options.into_iter().enumerate();
    let options = options.map(|(index, option)| answer((at, index), option, answers)).collect_view();
    view! {
        <div class="stack-tight">
            {finding_notice(question.reason)}
            <fieldset class="choices">
                <legend class="visually-hidden">{title}</legend>
                {options}
            </fieldset>
        </div>
    }
    .into_any()
}

fn answer((at, index): (usize, usize), option: FitOption, answers: RwSignal<Vec<usize>>) -> AnyView {
    let is_chosen = move || answers.with(|answers| answers.get(at).copied()) == Some(index);
    let choose = move |_| {
        answers.update(|answers| {
            if let Some(answer) = answers.get_mut(at) {
                *answer = index;
            }
        });
    };
    view! {
        <label class="choice">
            <input type="radio" name=format!("decision-{at}") prop:checked=is_chosen on:change=choose />
            <strong>{words::core(&option.title)}{option.recommended.then_some(text::recommended())}</strong>
            <span class="soft small">{words::core(&option.consequence)}</span>
        </label>
    }
    .into_any()
}
