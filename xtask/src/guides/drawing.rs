//! The wiring of one model as a drawing: adapter above, board below, four wires between.
//!
//! It shows what the data say and no more: where the order of pins is not known they stand scattered, with a question
//! mark. Colours come from the style sheet; wires differ by number and pattern as well.

use super::model::{Beside, ControlKind, Danger, Edge, HeaderKind, Model, Order, Pin, Role};
use super::parts;
use super::svg::{Area, Point, Svg, area, at};

/// Size of the drawing in its own units; a phone shows about one pixel for each.
const WIDTH: f64 = 360.0;
/// See [`WIDTH`].
const HEIGHT: f64 = 452.0;
/// The lower edge of the adapter, where its pins are.
const ADAPTER_EDGE: f64 = 100.0;
/// Where wires end at the adapter.
const ADAPTER_PINS: f64 = 112.0;

/// A pin and where it is drawn.
struct Placed<'a> {
    pin: &'a Pin,
    place: Point,
}

/// Places of everything on the board.
struct Layout<'a> {
    board: Area,
    pins: Vec<Placed<'a>>,
    chip: Area,
    led: Point,
    control: Point,
}

/// Draws a model's wiring.
pub fn draw(model: &Model) -> String {
    let layout = lay_out(model);
    let stripes = format!("stripes-{}", model.id);
    let mut svg = Svg::default();
    svg.define_stripes(&stripes);
    svg.rect("g-board", layout.board, 14.0);
    danger(&mut svg, model, &layout, &stripes);
    header(&mut svg, model, &layout);
    parts::chip(&mut svg, layout.chip, &model.chip.names);
    if model.led.is_some() {
        parts::led(&mut svg, layout.led);
    }
    control(&mut svg, model, &layout);
    parts::adapter(&mut svg, ADAPTER_EDGE);
    wires(&mut svg, model, &layout);
    svg.finish(WIDTH, HEIGHT)
}

fn lay_out(model: &Model) -> Layout<'_> {
    let pins = &model.header.pins;
    let takes_room = model.flash_mode.control.kind == ControlKind::Buttons;
    match model.header.edge {
        Edge::Left => Layout {
            board: area(104.0, 206.0, 236.0, 236.0),
            pins: (0_u8..)
                .zip(pins)
                .map(|(n, pin)| Placed { pin, place: at(122.0, 234.0 + 32.0 * f64::from(n)) })
                .collect(),
            chip: area(196.0, 226.0, 62.0, 62.0),
            led: at(300.0, 246.0),
            control: at(227.0, 322.0),
        },
        Edge::Top => Layout {
            board: area(20.0, 200.0, 320.0, 242.0),
            pins: top_pins(pins, model.header.order),
            chip: area(if takes_room { 184.0 } else { 152.0 }, 288.0, 62.0, 62.0),
            led: at(292.0, 306.0),
            control: at(74.0, 306.0),
        },
    }
}

/// Pins along the upper edge; scattered where their order is not known.
fn top_pins(pins: &[Pin], order: Order) -> Vec<Placed<'_>> {
    let step = if pins.len() > 5 { 44.0 } else { 56.0 };
    let gap = 22.0;
    let count = f64::from(u8::try_from(pins.len()).unwrap_or(u8::MAX));
    let gaps = f64::from(u8::try_from(pins.iter().filter(|pin| pin.apart).count()).unwrap_or(0)) * gap;
    let mut x = (WIDTH - (count - 1.0) * step - gaps) / 2.0;
    let mut placed = Vec::new();
    for (number, pin) in pins.iter().enumerate() {
        if pin.apart && number > 0 {
            x += gap;
        }
        let lower = if order == Order::Unknown && number % 2 == 1 { 12.0 } else { 0.0 };
        placed.push(Placed { pin, place: at(x, 224.0 + lower) });
        x += step;
        if pin.apart && number == 0 {
            x += gap;
        }
    }
    placed
}

fn danger(svg: &mut Svg, model: &Model, layout: &Layout<'_>, stripes: &str) {
    let board = layout.board;
    let inset = 8.0;
    let zone = area(board.x + inset, board.bottom() - 78.0, board.width - 2.0 * inset, 70.0);
    match model.mains {
        Danger::LiveGround => {
            let whole = area(board.x + 4.0, board.y + 4.0, board.width - 8.0, board.height - 8.0);
            svg.rect_of("g-danger", stripes, whole, 11.0);
            let plate = area(board.x + 16.0, board.y + 10.0, board.width - 32.0, board.height - 84.0);
            svg.rect("g-plate", plate, 8.0);
            parts::terminals(svg, zone);
        }
        Danger::Mains => {
            svg.rect_of("g-danger", stripes, zone, 8.0);
            parts::terminals(svg, zone);
        }
        Danger::LowVoltage => parts::supply(svg, zone, "5–24 V"),
        Danger::Usb => parts::supply(svg, zone, "USB 5 V"),
    }
}

fn header(svg: &mut Svg, model: &Model, layout: &Layout<'_>) {
    let known = model.header.order == Order::Documented;
    let row: Vec<&Placed<'_>> = layout.pins.iter().filter(|placed| !placed.pin.apart).collect();
    if let (Some(first), Some(last)) = (row.first(), row.last()) {
        let margin = 17.0;
        let (width, height) = (last.place.x - first.place.x, last.place.y - first.place.y);
        let top = row.iter().map(|placed| placed.place.y).fold(f64::MAX, f64::min);
        let lower = if model.header.order == Order::Unknown { 12.0 } else { height };
        let strip = area(first.place.x - margin, top - margin + 2.0, width + 2.0 * margin, lower + 2.0 * margin - 4.0);
        let class = if known && model.header.kind == HeaderKind::Header { "g-strip" } else { "g-strip g-open" };
        svg.rect(class, strip, 6.0);
        if !known {
            // To the right, unless the sign of the live pin stands there.
            let is_live = model.mains == Danger::LiveGround;
            let x = if is_live { strip.x - 13.0 } else { (strip.right() + 13.0).min(layout.board.right() - 12.0) };
            parts::question(svg, at(x, strip.y + 14.0));
        }
    }
    if let Some(ground) = layout.pins.iter().find(|placed| placed.pin.role == Some(Role::Ground))
        && model.mains == Danger::LiveGround
    {
        parts::live_pin(svg, ground.place);
    }
    for placed in &layout.pins {
        let Placed { pin, place } = placed;
        let class = if pin.role.is_some() { "g-pin" } else { "g-pin g-free" };
        if pin.square {
            svg.rect(class, area(place.x - 7.5, place.y - 7.5, 15.0, 15.0), 1.5);
        } else {
            svg.circle(class, *place, 7.5);
        }
        svg.circle("g-hole", *place, 3.0);
        if pin.role.is_none() {
            let Point { x, y } = *place;
            svg.path("g-cross", &format!("M{} {}l14 14m0-14l-14 14", x - 7.0, y - 7.0));
        }
        let class = if pin.role.is_some() { "g-label" } else { "g-label g-soft" };
        match model.header.edge {
            Edge::Top => svg.lines(class, at(place.x, label_line(layout, model)), &pin.label),
            Edge::Left => svg.text(&format!("{class} g-start"), at(place.x + 16.0, place.y + 4.5), &pin.label),
        }
    }
}

/// Where the labels of the upper edge stand.
fn label_line(layout: &Layout<'_>, model: &Model) -> f64 {
    let lowest = layout.pins.iter().map(|placed| placed.place.y).fold(0.0, f64::max);
    lowest + if model.header.order == Order::Unknown { 29.0 } else { 28.0 }
}

fn control(svg: &mut Svg, model: &Model, layout: &Layout<'_>) {
    let Control { place, label } = control_of(model, layout);
    let own_pin = layout.pins.iter().find(|placed| placed.pin.role == Some(Role::BootSelect));
    match model.flash_mode.control.kind {
        ControlKind::Button => parts::button(svg, place, label),
        ControlKind::Buttons => {
            for (number, name) in (0_u8..).zip(label.split(" + ")) {
                parts::button(svg, at(place.x - 6.0 + 58.0 * f64::from(number), place.y), name);
            }
        }
        ControlKind::SwitchButton => {
            parts::slide_switch(svg, at(place.x + 170.0, place.y));
            parts::button(svg, place, label);
        }
        ControlKind::Pad | ControlKind::Pins => {
            let start = own_pin.map_or(place, |placed| placed.place);
            if own_pin.is_none() {
                parts::pad(svg, place, label);
            }
            jumper(svg, start, layout, model, own_pin.is_some());
        }
        ControlKind::ChipPin => {
            let chip = layout.chip;
            let pin = at(chip.right() + 8.0, chip.bottom() - 19.0);
            svg.circle("g-target", pin, 7.0);
            svg.text("g-label g-start", at(pin.x + 12.0, pin.y + 18.0), label);
            jumper(svg, pin, layout, model, false);
        }
    }
}

/// Where and what the control is.
struct Control<'a> {
    place: Point,
    label: &'a str,
}

fn control_of<'a>(model: &'a Model, layout: &Layout<'_>) -> Control<'a> {
    let control = &model.flash_mode.control;
    let place = match (control.beside, layout.pins.first()) {
        (Some(Beside::FirstPin), Some(first)) => at(first.place.x, layout.control.y),
        _ => layout.control,
    };
    Control { place, label: &control.label }
}

/// The wire that joins what selects the boot mode to GND, for as long as the power comes on.
fn jumper(svg: &mut Svg, from: Point, layout: &Layout<'_>, model: &Model, is_own_pin: bool) {
    let Some(ground) = layout.pins.iter().find(|placed| placed.pin.role == Some(Role::Ground)) else { return };
    let lines = f64::from(u8::try_from(ground.pin.label.split(' ').count()).unwrap_or(1));
    let below = label_line(layout, model) + 13.0 * (lines - 1.0) + 6.0;
    let to = at(ground.place.x, below);
    let (start, bend) = if is_own_pin { (at(from.x, below), 26.0) } else { (from, 0.0) };
    let data = if is_own_pin {
        format!(
            "M{} {}q0 {bend} {} {bend}t{} -{bend}",
            start.x,
            start.y,
            (to.x - start.x) / 2.0,
            (to.x - start.x) / 2.0
        )
    } else {
        let Point { x, y } = start;
        format!("M{x} {y}C{x} {} {} {} {} {}", to.y + 8.0, to.x, to.y + 22.0, to.x, to.y)
    };
    svg.path("g-jumper-back", &data);
    svg.path("g-jumper", &data);
    svg.circle("g-jumper-end", to, 4.0);
    if is_own_pin {
        svg.circle("g-jumper-end", start, 4.0);
    }
}

fn wires(svg: &mut Svg, model: &Model, layout: &Layout<'_>) {
    let mut wired: Vec<(Role, Point)> = layout
        .pins
        .iter()
        .filter_map(|placed| placed.pin.role.filter(|role| role.number().is_some()).map(|role| (role, placed.place)))
        .collect();
    if model.header.edge == Edge::Left {
        // The lowest pin has the outermost way.
        wired.reverse();
    }
    let mut over = Vec::new();
    for (place, (role, pin)) in (0_u8..).zip(wired) {
        let order = f64::from(place);
        let top = at(129.0 + 40.0 * order, ADAPTER_PINS);
        let (data, badge) = match model.header.edge {
            Edge::Top => to_the_top(top, pin),
            Edge::Left => to_the_left(top, pin, order),
        };
        svg.path("g-wire-back", &data);
        svg.path(&format!("g-wire g-{}", role.key()), &data);
        if role == Role::Ground {
            svg.path("g-wire-core", &data);
        }
        over.push((role, top, pin, badge));
    }
    for (role, top, pin, badge) in over {
        parts::adapter_pin(svg, at(top.x, ADAPTER_EDGE), role.adapter_pin());
        svg.circle(&format!("g-plug g-{}", role.key()), pin, 4.5);
        parts::badge(svg, badge, role);
    }
}

fn to_the_top(top: Point, pin: Point) -> (String, Point) {
    let end = pin.y;
    let data = format!("M{} {}C{} {} {} {} {} {end}", top.x, top.y, top.x, top.y + 48.0, pin.x, end - 56.0, pin.x);
    (data, at((top.x + pin.x) / 2.0, (top.y + end) / 2.0))
}

fn to_the_left(top: Point, pin: Point, order: f64) -> (String, Point) {
    let lane = 24.0 + 19.0 * order;
    let turn = 150.0 + 8.0 * order;
    let data = format!(
        "M{} {}V{}Q{} {turn} {} {turn}H{}Q{lane} {turn} {lane} {}V{}Q{lane} {} {} {}H{}",
        top.x,
        top.y,
        turn - 14.0,
        top.x,
        top.x - 14.0,
        lane + 14.0,
        turn + 14.0,
        pin.y - 12.0,
        pin.y,
        lane + 12.0,
        pin.y,
        pin.x
    );
    (data, at(lane, 196.0 + 4.0 * order))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guides::read;

    #[test]
    fn every_wired_pin_gets_a_wire_a_number_and_its_adapter_pin() {
        for model in &read().unwrap().models {
            let drawing = draw(model);
            for role in Role::WIRED {
                let wire = format!("g-wire g-{}", role.key());
                assert_eq!(drawing.matches(&wire).count(), 1, "{}: {wire}", model.id);
                assert!(drawing.contains(&format!(">{}</text>", role.adapter_pin())), "{}", model.id);
            }
        }
    }

    #[test]
    fn wires_do_not_cross_where_pins_stand_in_a_row() {
        for model in read().unwrap().models.iter().filter(|model| model.header.edge == Edge::Top) {
            let layout = lay_out(model);
            let places: Vec<f64> = layout.pins.iter().map(|placed| placed.place.x).collect();
            assert!(places.is_sorted(), "{}: {places:?}", model.id);
        }
    }

    #[test]
    fn nothing_is_drawn_outside_of_the_picture() {
        for model in &read().unwrap().models {
            let layout = lay_out(model);
            let inside = |place: Point| (12.0..=WIDTH - 12.0).contains(&place.x) && (0.0..=HEIGHT).contains(&place.y);
            assert!(layout.pins.iter().all(|placed| inside(placed.place)), "{}", model.id);
        }
    }
}
