//! Writing SVG: a few shapes with classes, no colours. The page's style sheet gives those.

use std::fmt::Write as _;

/// A place in the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// Shorthand for a point.
pub const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

/// A rectangle by its corner and size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

impl Area {
    /// The right edge.
    pub const fn right(self) -> f64 {
        self.x + self.width
    }

    /// The lower edge.
    pub const fn bottom(self) -> f64 {
        self.y + self.height
    }
}

/// Shorthand for an area.
pub const fn area(x: f64, y: f64, width: f64, height: f64) -> Area {
    Area { x, y, width, height }
}

/// An SVG in the making.
#[derive(Debug, Default)]
pub struct Svg {
    body: String,
}

impl Svg {
    /// A rectangle with rounded corners.
    pub fn rect(&mut self, class: &str, area: Area, radius: f64) {
        let Area { x, y, width, height } = area;
        self.put(&format!(
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}"/>"#
        ));
    }

    /// A rectangle filled by a pattern.
    pub fn rect_of(&mut self, class: &str, pattern: &str, area: Area, radius: f64) {
        let Area { x, y, width, height } = area;
        self.put(&format!(
            r#"<rect class="{class}" fill="url(#{pattern})" x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}"/>"#
        ));
    }

    /// A circle.
    pub fn circle(&mut self, class: &str, centre: Point, radius: f64) {
        self.put(&format!(r#"<circle class="{class}" cx="{}" cy="{}" r="{radius}"/>"#, centre.x, centre.y));
    }

    /// A path by its data.
    pub fn path(&mut self, class: &str, data: &str) {
        self.put(&format!(r#"<path class="{class}" d="{data}"/>"#));
    }

    /// One line of text; the class says how it is anchored.
    pub fn text(&mut self, class: &str, place: Point, text: &str) {
        let text = escape(text);
        self.put(&format!(r#"<text class="{class}" x="{}" y="{}">{text}</text>"#, place.x, place.y));
    }

    /// Lines of text below each other, broken at the spaces.
    pub fn lines(&mut self, class: &str, first: Point, text: &str) {
        for (number, line) in (0_u8..).zip(text.split(' ')) {
            self.text(class, at(first.x, first.y + f64::from(number) * 13.0), line);
        }
    }

    /// The slanted stripes that mean danger.
    pub fn define_stripes(&mut self, id: &str) {
        self.put(&format!(
            r#"<pattern id="{id}" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="g-stripe" d="M0 0v10"/></pattern>"#
        ));
    }

    /// The finished drawing. What it shows is said beside it, so screen readers pass it by.
    pub fn finish(self, width: f64, height: f64) -> String {
        let body = self.body;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"guide-drawing\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">{body}</svg>"
        )
    }

    fn put(&mut self, element: &str) {
        // Writing to a String cannot fail.
        let _ = write!(self.body, "{element}");
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
