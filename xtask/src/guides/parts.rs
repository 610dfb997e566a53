//! Parts of a drawing that look the same for every model: adapter, chip, LED, buttons, pads, terminals.

use super::model::Role;
use super::svg::{Area, Point, Svg, area, at};

/// The USB adapter, its switch at 3.3 V; its pins are drawn with their wires.
pub fn adapter(svg: &mut Svg, edge: f64) {
    svg.rect("g-metal", area(30.0, 34.0, 52.0, 40.0), 4.0);
    svg.path("g-metal-mark", "M44 46h8v6h-8zM44 57h8v6h-8z");
    svg.rect("g-adapter", area(76.0, 10.0, 228.0, edge - 10.0), 11.0);
    svg.text("g-on-adapter g-start", at(90.0, 58.0), "USB");
    svg.text("g-on-adapter g-end g-wrong", at(156.0, 42.0), "5 V");
    svg.path("g-strike", "M130 37h28");
    svg.rect("g-slot", area(166.0, 25.0, 52.0, 24.0), 12.0);
    svg.rect("g-knob", area(193.0, 27.0, 23.0, 20.0), 10.0);
    svg.text("g-on-adapter g-start g-right", at(227.0, 42.0), "3.3 V");
    svg.path("g-tick", "M280 37l4 5 9-11");
}

/// A pin of the adapter at its edge, with its name.
pub fn adapter_pin(svg: &mut Svg, place: Point, name: &str) {
    svg.text("g-on-adapter", at(place.x, place.y - 12.0), name);
    svg.rect("g-prong", area(place.x - 5.0, place.y - 4.0, 10.0, 18.0), 2.0);
}

/// The number of a wire.
pub fn badge(svg: &mut Svg, place: Point, role: Role) {
    let Some(number) = role.number() else { return };
    svg.circle(&format!("g-badge g-{}", role.key()), place, 10.0);
    svg.text("g-number", at(place.x, place.y + 4.5), &number.to_string());
}

/// The chip, with the stubs of its pins.
pub fn chip(svg: &mut Svg, body: Area, names: &[String]) {
    let mut stubs = String::new();
    for number in 0..5_u8 {
        let y = body.y + 7.0 + 12.0 * f64::from(number);
        stubs.push_str(&format!("M{} {y}h-6M{} {y}h6", body.x, body.right()));
    }
    svg.path("g-stubs", &stubs);
    svg.rect("g-chip", body, 5.0);
    svg.circle("g-dot", at(body.x + 9.0, body.y + 9.0), 2.5);
    let middle = body.x + body.width / 2.0;
    let number = |name: &String| name.trim_start_matches("ESP").trim_end_matches("EX").to_owned();
    let numbers: Vec<String> = names.iter().map(number).collect();
    svg.text("g-on-chip", at(middle, body.y + 29.0), "ESP");
    for (line, number) in (0_u8..).zip(&numbers) {
        svg.text("g-on-chip", at(middle, body.y + 43.0 + 13.0 * f64::from(line)), number);
    }
}

/// The LED, dark.
pub fn led(svg: &mut Svg, place: Point) {
    svg.circle("g-led", place, 9.0);
    svg.path("g-shine", &format!("M{} {}q2 -4 6 -4", place.x - 4.0, place.y));
    svg.text("g-label", at(place.x, place.y + 28.0), "LED");
}

/// A button with an arrow: press here.
pub fn button(svg: &mut Svg, place: Point, label: &str) {
    svg.rect("g-switch", area(place.x - 15.0, place.y - 15.0, 30.0, 30.0), 4.0);
    svg.circle("g-button", place, 9.5);
    let Point { x, y } = place;
    svg.circle("g-ring", place, 19.0);
    svg.path("g-press", &format!("M{} {y}h15m-6 -6l6 6 -6 6", x - 40.0));
    svg.lines("g-label", at(x, y + 35.0), label);
}

/// A slide switch with an arrow along its way.
pub fn slide_switch(svg: &mut Svg, place: Point) {
    let Point { x, y } = place;
    svg.rect("g-switch", area(x - 13.0, y - 24.0, 26.0, 48.0), 4.0);
    svg.rect("g-button", area(x - 8.0, y - 20.0, 16.0, 18.0), 3.0);
    svg.path("g-press", &format!("M{} {}v-34m-6 7l6 -8 6 8", x + 24.0, y + 20.0));
}

/// A pad with its print.
pub fn pad(svg: &mut Svg, place: Point, label: &str) {
    svg.circle("g-target", place, 9.0);
    svg.circle("g-hole", place, 3.0);
    svg.lines("g-label", at(place.x, place.y + 25.0), label);
}

/// A question mark: look at your own board.
pub fn question(svg: &mut Svg, place: Point) {
    svg.circle("g-query", at(place.x, place.y - 4.0), 9.0);
    svg.text("g-query-mark", place, "?");
}

/// A bolt in a triangle, its tip at `top`.
fn sign(svg: &mut Svg, top: Point, size: f64) {
    let Point { x, y } = top;
    svg.path("g-sign", &format!("M{x} {y}l{} {}h-{}z", size / 2.0, size * 0.875, size));
    let unit = size / 48.0;
    let step = |length: f64| length * unit;
    let bolt = [
        format!("M{} {}", x + step(2.0), y + step(11.0)),
        format!("l{} {}", step(-9.0), step(14.0)),
        format!("h{}", step(7.0)),
        format!("l{} {}", step(-2.0), step(11.0)),
        format!("l{} {}", step(9.0), step(-14.0)),
        format!("h{}z", step(-7.0)),
    ];
    svg.path("g-bolt", &bolt.concat());
}

/// Says of a pin that it is live.
pub fn live_pin(svg: &mut Svg, pin: Point) {
    svg.circle("g-live", pin, 12.0);
    sign(svg, at(pin.x + 30.0, pin.y - 12.0), 26.0);
}

/// The sign of danger and the terminals of the mains.
pub fn terminals(svg: &mut Svg, zone: Area) {
    let middle = zone.y + zone.height / 2.0;
    let left = zone.x + 18.0;
    sign(svg, at(left + 24.0, middle - 23.0), 48.0);
    for (number, name) in (0_u8..).zip(["L", "N"]) {
        let x = zone.right() - 74.0 + 48.0 * f64::from(number);
        svg.rect("g-terminal", area(x - 18.0, middle - 23.0, 36.0, 46.0), 5.0);
        svg.circle("g-screw", at(x, middle - 7.0), 8.5);
        svg.path("g-screw-slot", &format!("M{} {}l8 -8", x - 4.0, middle - 3.0));
        svg.text("g-label", at(x, middle + 17.0), name);
    }
}

/// A supply of low voltage, to be taken away.
pub fn supply(svg: &mut Svg, zone: Area, label: &str) {
    let middle = zone.y + zone.height / 2.0;
    let socket = area(zone.x + zone.width / 2.0 - 62.0, middle - 20.0, 124.0, 40.0);
    svg.rect("g-terminal", socket, 6.0);
    svg.text("g-label g-wrong", at(socket.x + 62.0, middle + 5.0), label);
    svg.path("g-cross", &format!("M{} {}l108 24", socket.x + 8.0, middle - 12.0));
}
