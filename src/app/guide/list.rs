//! The list of models, and finding one.

use super::html::{element, icon, link, text};
use super::{Guide, Model, fill, is_usual, items, text_of, texts};
use serde_json::Value;

/// How many models fit what a person searches for, in words.
#[must_use]
pub fn count(guide: &Guide, query: &str) -> String {
    let others = others(guide).filter(|other| fits(query, &other_names(other))).count();
    match (guide.models().filter(|model| fits(query, &names(*model))).count(), others) {
        (0, 0) => guide.word(&["page", "found_none"]).to_owned(),
        (0, _) => guide.word(&["page", "other_chips_title"]).to_owned(),
        (1, _) => guide.word(&["page", "found_one"]).to_owned(),
        (count, _) => fill(guide.word(&["page", "found_many"]), &[("count", &count.to_string())]),
    }
}

/// The models that fit what a person searches for.
#[must_use]
pub fn list(guide: &Guide, query: &str) -> String {
    let models: Vec<Model<'_>> = guide.models().filter(|model| fits(query, &names(*model))).collect();
    let others: Vec<&Value> = others(guide).filter(|other| fits(query, &other_names(other))).collect();
    let mut html = String::new();
    if !models.is_empty() {
        html += &element("ul class=\"models\"", &models.into_iter().map(card).collect::<String>());
    }
    if !others.is_empty() {
        let rows: String = [true, false].map(|usual| other_row(guide, &others, usual)).concat();
        let head = text("h2", guide.word(&["page", "other_chips_title"]));
        let why = text("p class=\"soft\"", guide.word(&["page", "other_chips_text"]));
        html += &element("section class=\"stack\"", &(head + &why + &element("dl class=\"facts\"", &rows)));
    }
    html
}

/// The model that is found first.
#[must_use]
pub fn first_match<'a>(guide: &'a Guide, query: &str) -> Option<&'a str> {
    guide.models().find(|model| fits(query, &names(*model))).map(Model::id)
}

fn others(guide: &Guide) -> impl Iterator<Item = &Value> {
    items(&guide.facts, "other_chips")
}

fn card(model: Model<'_>) -> String {
    let guide = model.guide;
    let picture = icon(text_of(&guide.facts, &["forms", model.fact("form")]));
    let way = fill(guide.word(&["ways", model.way(), "name"]), &model.blanks());
    let mut what = vec![model.chips(), way];
    if model.fact("mains") == "live-ground" {
        what.push(guide.word(&["page", "live"]).to_owned());
    }
    let words = text("strong", model.name()) + &text("span class=\"soft small\"", &what.join(" · "));
    let inside = picture + &element("span class=\"stack-tight\"", &words);
    element("li", &link("model", &format!("#/guide/{}", model.id()), &inside))
}

/// Those of which another chip is known, or only usual.
fn other_row(guide: &Guide, others: &[&Value], usual: bool) -> String {
    let names: Vec<&str> =
        others.iter().filter(|other| is_usual(other) == usual).map(|other| text_of(other, &["name"])).collect();
    if names.is_empty() {
        return String::new();
    }
    let key = if usual { "usual" } else { "documented" };
    element("div", &(text("dt", &names.join(", ")) + &text("dd", guide.word(&["other_chips", key]))))
}

/// All that a model may be searched by.
fn names(model: Model<'_>) -> String {
    let mut names = other_names(model.facts);
    names.push(' ');
    names += &(model.name().to_owned() + " " + &model.chips());
    names
}

fn other_names(facts: &Value) -> String {
    core::iter::once(text_of(facts, &["name"])).chain(texts(facts, "aliases")).collect::<Vec<_>>().join(" ")
}

/// Whether all words of a search are among the names, or it is one of them written without gaps.
fn fits(query: &str, names: &str) -> bool {
    let (query, names) = (query.to_lowercase(), names.to_lowercase());
    let squeeze = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    query.split_whitespace().all(|word| names.contains(word)) || squeeze(&names).contains(&squeeze(&query))
}

#[cfg(test)]
mod tests {
    use super::super::tests::guide;
    use super::*;

    fn found(query: &str) -> Vec<String> {
        let guide = guide();
        let html = list(&guide, query);
        html.split("#/guide/").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }

    #[test]
    fn a_model_is_found_by_its_name_its_board_its_aliases_and_its_chip() {
        assert_eq!(found("pow"), ["basic-r2", "pow-r1", "pow-r2"]);
        assert_eq!(found("Pow R2"), ["basic-r2", "pow-r2"]);
        assert_eq!(found("powr2"), ["pow-r2"]);
        assert_eq!(found("rf r2 power"), ["basic-r2"]);
        assert_eq!(found("PSF-B"), ["psa"]);
        assert!(found("esp8285").len() > 10);
        assert_eq!(found("").len(), guide().models().count());
    }

    #[test]
    fn a_model_with_another_chip_is_found_and_answered_in_words() {
        let html = list(&guide(), "nspanel");
        assert!(html.contains("<dt>NSPanel, NSPanel Pro</dt>"), "{html}");
        assert!(html.contains("Switchback cannot read"), "{html}");
        assert!(!html.contains("#/guide/"), "{html}");
        assert_eq!(count(&guide(), "nspanel"), "Another chip, not for Switchback");
    }

    #[test]
    fn a_search_that_finds_nothing_says_what_to_do() {
        assert!(count(&guide(), "toaster").contains("any ESP8266"));
        assert_eq!(list(&guide(), "toaster"), "");
        assert_eq!(first_match(&guide(), "toaster"), None);
        assert_eq!(first_match(&guide(), "s20"), Some("s20"));
    }
}
