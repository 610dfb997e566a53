//! What a person reads of one model: danger first, then wiring, flash mode, LED, traps, facts.

use super::html::{element, escape, icon, link, text};
use super::{Guide, Model, at, fill, is_usual, items, numbers, pins, text_of, texts};
use serde_json::Value;

/// The bolt of the danger notice.
const BOLT: &str = "M13 3 5 14h6l-1 7 8-11h-6l1-7z";
/// Roles of pins in the order of their wires' numbers in the drawing.
const WIRES: [&str; 4] = ["3v3", "gnd", "rx", "tx"];

/// The head of a model's page: its name; that of an unknown one says so.
#[must_use]
pub fn model_head(guide: &Guide, id: &str) -> String {
    let back = link("", "#/guide", &escape(guide.word(&["page", "all"])));
    let (title, lead) = guide.model(id).map_or_else(
        || (guide.word(&["page", "unknown_title"]), guide.word(&["page", "unknown_text"]).to_owned()),
        |model| (model.name(), model.lead()),
    );
    element("p class=\"eyebrow\"", &back) + &text("h1 tabindex=\"-1\"", title) + &text("p class=\"lead\"", &lead)
}

/// The page of a model below its head; nothing for an unknown one.
#[must_use]
pub fn model_body(guide: &Guide, id: &str) -> String {
    let Some(model) = guide.model(id) else { return String::new() };
    let go = link("button primary big", &format!("#/?model={id}"), &escape(guide.word(&["page", "use"])));
    let parts = [
        section(guide, "wiring", model.wiring()),
        section(guide, "flash_mode", model.flash_mode()),
        element("div class=\"row actions-stretch\"", &go),
        section(guide, "led", model.led()),
        section(guide, "traps", model.traps("h3")),
        section(guide, "facts", model.board()),
    ];
    let columns = model.picture() + &element("div class=\"stack\"", &parts.concat());
    model.danger("h2") + &element("div class=\"guide-columns\"", &columns)
}

/// What the connect page shows of the chosen model instead of the steps for any; none where there is no such model.
#[must_use]
pub fn connect_steps(guide: &Guide, id: &str) -> Option<String> {
    let model = guide.model(id)?;
    let title = |key: &str| text("h3", guide.word(&["sections", key]));
    let links = [
        link("", &format!("#/guide/{id}"), &escape(guide.word(&["connect", "whole_guide"]))),
        link("", "#/guide", &escape(guide.word(&["connect", "another"]))),
        link("", "#/?model=", &escape(guide.word(&["connect", "forget"]))),
    ];
    let name = text("p class=\"eyebrow\"", guide.word(&["connect", "chosen"])) + &text("h3", model.name());
    let head = element("div class=\"stack-tight\"", &(name + &element("p class=\"row small\"", &links.concat())));
    let steps = title("wiring") + &model.wiring() + &title("flash_mode") + &model.flash_mode();
    let traps = model.traps("h4");
    let traps = if traps.is_empty() { traps } else { title("traps") + &traps };
    Some(model.danger("h3") + &head + &model.picture() + &steps + &traps)
}

/// A card with its heading; nothing where there is nothing to say.
fn section(guide: &Guide, key: &str, body: String) -> String {
    if body.is_empty() {
        return body;
    }
    let head = text(&format!("h2 id=\"guide-{key}\""), guide.word(&["sections", key]));
    element(&format!("section class=\"card\" aria-labelledby=\"guide-{key}\""), &(head + &body))
}

fn paragraphs(texts: &[&str]) -> String {
    texts.iter().map(|paragraph| text("p", paragraph)).collect()
}

impl Model<'_> {
    fn lead(self) -> String {
        let size = self.sizes();
        if size.is_empty() { self.chips() } else { format!("{} · {size}", self.chips()) }
    }

    fn sizes(self) -> String {
        let flash = at(self.facts, &["flash"]);
        let sizes: Vec<String> = numbers(flash, "megabytes").map(|size| size.to_string()).collect();
        if sizes.is_empty() {
            return String::new();
        }
        let count = sizes.join(&format!(" {} ", self.guide.word(&["facts", "or"])));
        self.hedged(flash, fill(self.guide.word(&["facts", "megabytes"]), &[("count", &count)]))
    }

    /// The warning that comes before everything else.
    fn danger(self, heading: &str) -> String {
        let say = |key| self.guide.word(&["mains", self.fact("mains"), key]);
        let body = text(heading, say("title")) + &text("p", say("text"));
        element("div class=\"notice danger\"", &(icon(BOLT) + &element("div class=\"stack-tight\"", &body)))
    }

    /// The drawing, and what it shows in a sentence for those who do not see it.
    fn picture(self) -> String {
        let guide = self.guide;
        let wires: Vec<String> = (1..)
            .zip(WIRES)
            .map(|(number, role)| {
                let ends =
                    [("adapter", guide.word(&["roles", role, "adapter"])), ("pin", self.pin(role).unwrap_or("?"))];
                format!("{number}: {}", fill(guide.word(&["picture", "wire"]), &ends))
            })
            .collect();
        let kind = text_of(self.facts, &["flash_mode", "control", "kind"]);
        let control = fill(guide.word(&["picture", "control", kind]), &self.blanks());
        let (mains, legend) = match self.fact("mains") {
            "live-ground" => ("live", "live"),
            "mains" => ("text", "danger"),
            _ => ("low_voltage", ""),
        };
        let blanks = [("name", self.name()), ("wires", &wires.join(", ")), ("control", &control)];
        let told = escape(&fill(guide.word(&["picture", mains]), &blanks));
        let image = element(&format!("div role=\"img\" aria-label=\"{told}\""), self.fact("drawing"));
        let legend = [guide.word(&["wiring", "legend", "wire"]), guide.word(&["wiring", "legend", legend])].join(" ");
        let order = guide.word(&["order", text_of(self.facts, &["header", "order"])]);
        let caption = paragraphs(&[order, legend.trim()]);
        element("figure class=\"card guide-picture\"", &(image + &element("figcaption class=\"small soft\"", &caption)))
    }

    fn wiring(self) -> String {
        let guide = self.guide;
        let word = |key| text("th scope=\"col\"", guide.word(&["wiring", key]));
        let head = word("number") + &word("adapter") + &word("board") + &word("mind");
        let rows: String = (1_u8..)
            .zip(WIRES)
            .map(|(number, role)| {
                let cells = text("th scope=\"row\"", &number.to_string())
                    + &text("td class=\"mono\"", guide.word(&["roles", role, "adapter"]))
                    + &text("td class=\"mono\"", self.pin(role).unwrap_or("?"))
                    + &text("td", guide.word(&["roles", role, "mind"]));
                element("tr", &cells)
            })
            .collect();
        let caption = guide.word(&["wiring", "caption"]);
        let table = text("caption", caption) + &element("thead", &element("tr", &head)) + &element("tbody", &rows);
        let scroll =
            format!("div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"", escape(caption));
        let rules: String = texts(at(&guide.words, &["wiring"]), "rules")
            .chain([guide.word(&["wiring", "no_connection"])])
            .map(|rule| text("li", rule))
            .collect();
        text("p", self.own("where"))
            + &element(&scroll, &element("table", &table))
            + &element("ul class=\"bullets\"", &rules)
    }

    fn flash_mode(self) -> String {
        let guide = self.guide;
        let blanks = self.blanks();
        let way = at(&guide.words, &["ways", self.way()]);
        let own = |key: &str| Some(fill(way.get(key)?.as_str()?, &blanks));
        let mut steps = vec![guide.word(&["flash_mode", "off"]).to_owned()];
        steps.extend(texts(way, "do").map(|step| fill(step, &blanks)));
        if let Some(last) = steps.last_mut().filter(|_| !self.own("control").is_empty()) {
            *last += " ";
            *last += self.own("control");
        }
        steps.push(own("power").unwrap_or_else(|| fill(guide.word(&["flash_mode", "power"]), &blanks)));
        steps.push(guide.word(&["flash_mode", "release"]).to_owned());
        steps.extend(own("after"));
        let steps: String = steps.iter().map(|step| element("li", &text("p", step))).collect();
        let is_usual = is_usual(at(self.facts, &["flash_mode"]));
        let usual = if is_usual { guide.word(&["flash_mode", "usual"]) } else { "" };
        element("ol class=\"numbered\"", &steps)
            + &paragraphs(&[self.own("other"), usual, guide.word(&["flash_mode", "again"])])
    }

    fn led(self) -> String {
        let guide = self.guide;
        let led = at(self.facts, &["led"]);
        let Some(gpio) = led.get("gpio").and_then(Value::as_u64) else {
            return text("p", guide.word(&["led", "none"]));
        };
        let gpio = gpio.to_string();
        let dark = fill(guide.word(&["led", "dark"]), &[("gpio", &gpio)]);
        let light = items(self.facts, "outputs").find_map(|used| used.get("light")?.as_str());
        let light = match light {
            Some("red") => guide.word(&["led", "relay_red"]),
            Some(_) => guide.word(&["led", "relay_light"]),
            None => "",
        };
        paragraphs(&[&dark, guide.word(&["led", "blinks"]), light])
    }

    fn traps(self, heading: &str) -> String {
        let trap = |key: &str| {
            let say = |part| self.guide.word(&["traps", key, part]);
            element("li class=\"stack-tight\"", &(text(heading, say("title")) + &text("p", say("text"))))
        };
        let traps: String = texts(self.facts, "traps").map(trap).collect();
        if traps.is_empty() { traps } else { element("ul class=\"plain-list stack\"", &traps) }
    }

    /// Chip, flash and GPIOs.
    fn board(self) -> String {
        let guide = self.guide;
        let mut rows =
            vec![(guide.word(&["facts", "chip"]), self.chips()), (guide.word(&["facts", "flash"]), self.sizes())];
        let led = at(self.facts, &["led"]);
        if let Some(gpio) = led.get("gpio").and_then(Value::as_u64) {
            let colour = led.get("colour").and_then(Value::as_str).map(|colour| guide.word(&["colours", colour]));
            let low = (led.get("inverted") == Some(&Value::Bool(true))).then(|| guide.word(&["facts", "lit_low"]));
            let pin = format!("GPIO{gpio}");
            let parts: Vec<&str> = [Some(pin.as_str()), colour, low].into_iter().flatten().collect();
            rows.push((guide.word(&["facts", "led"]), self.hedged(led, parts.join(", "))));
        }
        for used in items(self.facts, "outputs").chain(items(self.facts, "inputs")) {
            let name = guide.word(&["uses", text_of(used, &["use"])]);
            rows.push((name, self.hedged(used, pins(used))));
        }
        let is_hedged = rows.iter().any(|(_, value)| value.starts_with(guide.word(&["page", "usually"])));
        let row = |(name, value): (&str, String)| element("div", &(text("dt", name) + &text("dd", &value)));
        let rows: String = rows.into_iter().filter(|(_, value)| !value.is_empty()).map(row).collect();
        let why = if is_hedged { guide.word(&["page", "usually_why"]) } else { "" };
        element("dl class=\"facts\"", &rows) + &paragraphs(&[guide.word(&["facts", "detected"]), why])
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::guide;
    use super::*;

    /// Where `text` stands in `html`.
    fn place(html: &str, text: &str) -> usize {
        html.find(text).unwrap_or_else(|| panic!("no `{text}` in {html}"))
    }

    #[test]
    fn every_page_warns_of_the_mains_before_it_shows_a_wire() {
        let guide = guide();
        for model in guide.models() {
            let page = model_body(&guide, model.id());
            assert!(place(&page, "notice danger") < place(&page, "role=\"img\""), "{}", model.id());
            let steps = connect_steps(&guide, model.id()).unwrap();
            assert!(steps.starts_with("<div class=\"notice danger\">"), "{}", model.id());
        }
    }

    #[test]
    fn a_board_with_live_ground_says_so_first_and_in_its_picture() {
        let guide = guide();
        for id in ["pow-r1", "pow-r2", "s31"] {
            let page = model_body(&guide, id);
            assert!(place(&page, "GND of this board is live mains") < place(&page, "role=\"img\""), "{id}");
            assert!(page.contains("The whole board is hatched as dangerous"), "{id}");
        }
    }

    #[test]
    fn the_picture_is_told_in_words_wire_by_wire() {
        let page = model_body(&guide(), "s20");
        assert!(
            page.contains("1: adapter 3V3 to VCC, 2: adapter GND to GND, 3: adapter TX to RXD, 4: adapter RX to TXD")
        );
        assert!(page.contains("An arrow marks the button, GPIO0."));
    }

    #[test]
    fn what_no_source_confirms_is_called_usual() {
        let page = model_body(&guide(), "mini-r2");
        assert!(page.contains("usually ESP8285") && page.contains("“Usually” marks"));
        assert!(page.contains("not documented for this board"));
        assert!(!model_body(&guide(), "basic-r1").contains("“Usually” marks"));
    }

    #[test]
    fn a_bridge_is_made_before_the_power_and_opened_at_the_end() {
        let page = model_body(&guide(), "rf-r1");
        let (bridge, power) = (place(&page, "Bridge the two ends of R21"), place(&page, "Now give power"));
        assert!(bridge < power && power < place(&page, "open the bridge at R21 again"));
    }

    #[test]
    fn a_page_of_no_model_leads_back_to_the_list() {
        let head = model_head(&guide(), "<script>");
        assert!(head.contains("There is no such model") && head.contains("href=\"#/guide\""));
        assert_eq!(model_body(&guide(), "<script>"), "");
        assert_eq!(connect_steps(&guide(), "<script>"), None);
    }
}
