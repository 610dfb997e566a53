//! What must hold for the guide's facts and words before anybody is led by them.

use super::model::{ControlKind, Guide, Model, Order, Role, Source};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Words of a file by section, where every key must be one that the facts use.
const KEYED_SECTIONS: &[&str] =
    &["mains", "order", "roles", "ways", "colours", "uses", "traps", "models", "other_chips"];

/// Everything that is wrong; nothing where all is well.
pub fn findings(guide: &Guide, words: &BTreeMap<String, Value>) -> Vec<String> {
    let mut found = ids(guide);
    for model in &guide.models {
        found.extend(facts(guide, model).into_iter().map(|finding| format!("{}: {finding}", model.id)));
    }
    let used = used_keys(guide);
    for (language, text) in words {
        let mut of_language = keys(&used, text);
        of_language.extend(model_words(guide, text));
        if let Some(english) = words.get("en") {
            shape(english, text, "", &mut of_language);
        }
        found.extend(of_language.into_iter().map(|finding| format!("{language}: {finding}")));
    }
    if !words.contains_key("en") {
        found.push("there are no English words".to_owned());
    }
    found
}

/// Ids name files and addresses; names are searched for.
fn ids(guide: &Guide) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let models = guide.models.iter().map(|model| (&model.id, &model.name, &model.aliases));
    let others = guide.other_chips.iter().map(|other| (&other.id, &other.name, &other.aliases));
    models
        .chain(others)
        .flat_map(|(id, name, aliases)| {
            let is_plain =
                !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            let mut found = Vec::new();
            if !is_plain {
                found.push(format!("`{id}` is no id: small letters, digits and dashes only"));
            }
            if !seen.insert(id) {
                found.push(format!("`{id}` is there twice"));
            }
            if core::iter::once(name).chain(aliases).any(|name| name.trim().is_empty()) {
                found.push(format!("{id}: an empty name"));
            }
            found
        })
        .collect()
}

fn facts(guide: &Guide, model: &Model) -> Vec<String> {
    let mut found = Vec::new();
    let mut need = |holds: bool, finding: String| {
        if !holds {
            found.push(finding);
        }
    };
    let pins = &model.header.pins;
    for role in Role::WIRED {
        let count = pins.iter().filter(|pin| pin.role == Some(role)).count();
        need(count == 1, format!("{count} pins for {}, and it takes one", role.key()));
    }
    let mut labels = BTreeSet::new();
    for pin in pins.iter().filter(|pin| pin.role.is_some()) {
        need(labels.insert(&pin.label), format!("two pins are named `{}`", pin.label));
    }
    let are_printed = pins.iter().all(|pin| !pin.label.trim().is_empty());
    need(are_printed, "a pin has no label".to_owned());
    need(pins.len() <= 6, format!("{} pins do not fit into the drawing", pins.len()));
    let is_sure = model.header.order != Order::Documented || model.header.source != Source::Usual;
    need(is_sure, "an order of pins without a source is `usual`, not `documented`".to_owned());
    need(guide.forms.contains_key(&model.form), format!("there is no form `{}`", model.form));
    need(!model.chip.names.is_empty(), "no chip".to_owned());
    let sizes = model.flash.iter().flat_map(|flash| &flash.megabytes);
    need(sizes.clone().all(|size| size.is_power_of_two()), "a flash size is 1, 2, 4, 8 or 16 MB".to_owned());
    need(model.flash.is_none() || sizes.count() > 0, "a flash without a size: leave it out".to_owned());
    let hold = model.flash_mode.hold.iter().flat_map(|hold| hold.split('–'));
    let are_seconds = hold.map(str::parse::<u8>).all(|seconds| seconds.is_ok());
    need(are_seconds, "`hold` is seconds, such as 3 or 3–5".to_owned());
    let has_pins = model.outputs.iter().chain(&model.inputs).all(|used| !used.gpios.is_empty());
    need(has_pins, "a use without a pin".to_owned());
    let gpios = model.outputs.iter().chain(&model.inputs).flat_map(|used| &used.gpios);
    let highest = gpios.chain(model.led.as_ref().map(|led| &led.gpio)).max();
    need(highest.is_none_or(|&gpio| gpio <= 16), "the chip has no GPIO above 16".to_owned());
    need(!model.flash_mode.control.label.is_empty(), "what selects flash mode has no label".to_owned());
    let is_bridged = model.flash_mode.way == "bridged-button";
    need(is_bridged == model.flash_mode.bridge.is_some(), "a bridge belongs to the way `bridged-button`".to_owned());
    let is_joined =
        matches!(model.flash_mode.control.kind, ControlKind::Pad | ControlKind::Pins | ControlKind::ChipPin);
    need(is_joined == (model.flash_mode.way == "join"), "pads are joined, buttons are pressed".to_owned());
    found
}

/// The keys that the facts ask words for, by section.
fn used_keys(guide: &Guide) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut used: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    let mut ask = |section: &'static str, key: &str| {
        used.entry(section).or_default().insert(key.to_owned());
    };
    for role in Role::WIRED {
        ask("roles", role.key());
    }
    for model in &guide.models {
        ask("mains", model.mains.key());
        ask("order", model.header.order.key());
        ask("ways", &model.flash_mode.way);
        ask("models", &model.id);
        model.traps.iter().for_each(|trap| ask("traps", trap));
        for used in model.outputs.iter().chain(&model.inputs) {
            ask("uses", &used.what);
            if let Some(colour) = used.light.as_deref().filter(|&light| light != "yes") {
                ask("colours", colour);
            }
        }
        if let Some(colour) = model.led.as_ref().and_then(|led| led.colour.as_deref()) {
            ask("colours", colour);
        }
    }
    for other in &guide.other_chips {
        ask("other_chips", if other.source == Source::Usual { "usual" } else { "documented" });
    }
    used
}

fn keys(used: &BTreeMap<&'static str, BTreeSet<String>>, words: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for &section in KEYED_SECTIONS {
        let nothing = BTreeSet::new();
        let asked = used.get(section).unwrap_or(&nothing);
        let there: BTreeSet<String> =
            words[section].as_object().map(|object| object.keys().cloned().collect()).unwrap_or_default();
        found.extend(asked.difference(&there).map(|key| format!("no words for {section}.{key}")));
        found.extend(there.difference(asked).map(|key| format!("nothing asks for {section}.{key}")));
    }
    found
}

/// What each model's own words must say.
fn model_words(guide: &Guide, words: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for model in &guide.models {
        let own = &words["models"][&model.id];
        let mut need = |text: &Value, what: &str| {
            if text.as_str().is_none_or(|text| text.trim().is_empty()) {
                found.push(format!("{}: no {what}", model.id));
            }
        };
        need(&own["where"], "words for where its pins are");
        need(&words["mains"][model.mains.key()]["title"], "title of the mains warning");
        need(&words["mains"][model.mains.key()]["text"], "text of the mains warning");
        let way = &words["ways"][&model.flash_mode.way];
        need(&way["do"][0], "first step into flash mode");
        need(&way["hint"], "hint while the chip is called");
        need(&words["picture"]["control"][model.flash_mode.control.kind.key()], "words for what the picture marks");
        let known = ["name", "where", "control", "other"];
        let strange =
            own.as_object().into_iter().flatten().map(|(key, _)| key).filter(|key| !known.contains(&key.as_str()));
        found.extend(strange.map(|key| format!("{}: `{key}` is nothing that the page shows", model.id)));
    }
    found
}

/// Whether both have the same keys, and the same blanks to fill in every text.
fn shape(english: &Value, other: &Value, place: &str, found: &mut Vec<String>) {
    match (english, other) {
        (Value::Object(ours), Value::Object(theirs)) => {
            for key in ours.keys().chain(theirs.keys().filter(|&key| !ours.contains_key(key))) {
                shape(&english[key], &other[key], &format!("{place}.{key}"), found);
            }
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            ours.iter().zip(theirs).for_each(|(ours, theirs)| shape(ours, theirs, place, found));
        }
        (Value::String(ours), Value::String(theirs)) => {
            if blanks(ours) != blanks(theirs) {
                found.push(format!("{place} has other blanks than the English text"));
            }
        }
        _ => found.push(format!("{place} is not built like the English words")),
    }
}

/// The `{blanks}` of a text.
fn blanks(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::model::Flash;
    use super::*;
    use crate::guides;

    fn words() -> BTreeMap<String, Value> {
        guides::words().unwrap()
    }

    /// Breaks the English words and says what is found.
    fn findings_after(break_it: impl Fn(&mut Value)) -> Vec<String> {
        let mut words = words();
        words.values_mut().take(1).for_each(break_it);
        findings(&guides::read().unwrap(), &words)
    }

    /// Breaks the first model and says what is found.
    fn findings_of_model(break_it: impl Fn(&mut Model)) -> Vec<String> {
        let mut guide = guides::read().unwrap();
        guide.models.iter_mut().take(1).for_each(break_it);
        findings(&guide, &words())
    }

    #[test]
    fn the_guide_has_facts_words_and_a_mains_warning_for_every_model() {
        assert_eq!(findings(&guides::read().unwrap(), &words()), Vec::<String>::new());
    }

    #[test]
    fn missing_and_idle_words_are_found() {
        assert_ne!(findings_after(|en| en["traps"] = Value::Null), Vec::<String>::new());
        assert_ne!(findings_after(|en| en["traps"]["nobody-asks"] = "x".into()), Vec::<String>::new());
        assert_ne!(findings_after(|en| en["models"]["s20"]["where"] = " ".into()), Vec::<String>::new());
        assert_ne!(findings_after(|en| en["models"]["s20"]["wheer"] = "x".into()), Vec::<String>::new());
        assert_ne!(findings_after(|en| en["mains"]["live-ground"]["text"] = "".into()), Vec::<String>::new());
        assert_ne!(findings_after(|en| en["ways"]["button"]["do"] = Value::Array(Vec::new())), Vec::<String>::new());
    }

    #[test]
    fn a_model_without_its_four_wires_is_found() {
        assert_ne!(findings_of_model(|model| drop(model.header.pins.remove(0))), Vec::<String>::new());
        assert_ne!(findings_of_model(|model| model.header.pins[1].role = Some(Role::Supply)), Vec::<String>::new());
        assert_ne!(findings_of_model(|model| model.header.pins[1].label = "3V3".to_owned()), Vec::<String>::new());
    }

    #[test]
    fn an_order_of_pins_without_a_source_is_not_called_documented() {
        assert_ne!(findings_of_model(|model| model.header.source = Source::Usual), Vec::<String>::new());
    }

    #[test]
    fn a_way_that_does_not_fit_what_is_drawn_is_found() {
        assert_ne!(findings_of_model(|model| model.flash_mode.way = "join".to_owned()), Vec::<String>::new());
        assert_ne!(findings_of_model(|model| model.flash_mode.bridge = Some("R1".to_owned())), Vec::<String>::new());
        assert_ne!(findings_of_model(|model| model.flash_mode.way = "by-magic".to_owned()), Vec::<String>::new());
    }

    #[test]
    fn sizes_seconds_and_pins_that_cannot_be_are_found() {
        let sized = |megabytes| Some(Flash { megabytes, source: Source::Listed });
        assert_ne!(findings_of_model(|model| model.flash = sized(vec![3])), Vec::<String>::new());
        assert_ne!(findings_of_model(|model| model.flash = sized(Vec::new())), Vec::<String>::new());
        assert_ne!(findings_of_model(|model| model.flash_mode.hold = Some("long".to_owned())), Vec::<String>::new());
        assert_ne!(findings_of_model(|model| model.outputs[0].gpios.push(17)), Vec::<String>::new());
    }

    #[test]
    fn two_models_cannot_share_an_id() {
        let mut guide = guides::read().unwrap();
        guide.models[1].id = guide.models[0].id.clone();
        assert_ne!(ids(&guide), Vec::<String>::new());
        guide.models[1].id = "Pow R2".to_owned();
        assert_ne!(ids(&guide), Vec::<String>::new());
    }

    #[test]
    fn a_language_with_other_keys_or_blanks_than_english_is_found() {
        let with = |break_it: fn(&mut Value)| {
            let mut words = words();
            let mut other = words["en"].clone();
            break_it(&mut other);
            words.insert("xx".to_owned(), other);
            findings(&guides::read().unwrap(), &words)
        };
        assert_eq!(with(|_| ()), Vec::<String>::new());
        assert_ne!(with(|xx| xx["page"]["title"] = Value::Null), Vec::<String>::new());
        assert_ne!(with(|xx| xx["page"]["found_many"] = "models".into()), Vec::<String>::new());
        assert_ne!(with(|xx| xx["page"]["more"] = "x".into()), Vec::<String>::new());
    }

    #[test]
    fn an_unknown_fact_is_refused() {
        let text = std::fs::read_to_string(guides::source().join("models.json")).unwrap();
        assert!(serde_json::from_str::<Guide>(&text).is_ok());
        assert!(serde_json::from_str::<Guide>(&text.replacen("\"aliases\"", "\"alaises\"", 1)).is_err());
        assert!(serde_json::from_str::<Guide>(&text.replacen("\"source\"", "\"sauce\"", 1)).is_err());
    }
}
