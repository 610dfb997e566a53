//! Writing HTML: what is between the tags is escaped, tags and classes are ours.

/// Text as HTML shows it, in elements and in quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An element around finished HTML; `open` is its tag with its attributes.
pub fn element(open: &str, inside: &str) -> String {
    let tag = open.split(' ').next().unwrap_or_default();
    ["<", open, ">", inside, "</", tag, ">"].concat()
}

/// An element around text; nothing where there is no text.
pub fn text(open: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { element(open, &escape(text)) }
}

/// A link to another page.
pub fn link(class: &str, href: &str, inside: &str) -> String {
    element(&format!("a class=\"{class}\" href=\"{}\"", escape(href)), inside)
}

/// An icon by its path data on a 24 by 24 grid.
pub fn icon(path: &str) -> String {
    format!(r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"></path></svg>"#, escape(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_place() {
        assert_eq!(text("p", "<b>&\""), "<p>&lt;b&gt;&amp;&quot;</p>");
        assert_eq!(link("x", "#/\"><script>", "go"), "<a class=\"x\" href=\"#/&quot;&gt;&lt;script&gt;\">go</a>");
    }

    #[test]
    fn an_element_is_closed_by_its_tag() {
        assert_eq!(element("p class=\"soft\"", "a"), "<p class=\"soft\">a</p>");
        assert_eq!(text("p class=\"soft\"", ""), "");
    }
}
