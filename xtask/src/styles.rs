//! Joins the page's style sheets into one: less to ask for, and less to send, because alike rules lie together.

use crate::offline::fingerprint;
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;

/// Where the page names them, as Trunk writes it.
const PAGE: &str = "index.html";

/// Joins the style sheets that the page in `folder` links to, in their order.
pub fn join(folder: &Path) -> Result<()> {
    let page = folder.join(PAGE);
    let html = fs::read_to_string(&page)?;
    let mut sheets = Vec::new();
    let mut rest = String::new();
    for (number, tag) in html.split("<link ").enumerate() {
        match tag.split_once('>') {
            Some((attributes, after)) if number > 0 && attributes.contains("rel=stylesheet") => {
                sheets.extend(attributes.split("href=./").nth(1).and_then(|href| href.split(' ').next()));
                // The first one's place becomes that of all.
                rest.push_str(if sheets.len() == 1 { "<link \0>" } else { "" });
                rest.push_str(after);
            }
            _ if number > 0 => rest.extend(["<link ", tag]),
            _ => rest.push_str(tag),
        }
    }
    if sheets.is_empty() {
        bail!("{} links to no style sheet", page.display());
    }
    let mut all = String::new();
    for sheet in sheets {
        all.push_str(&fs::read_to_string(folder.join(sheet))?);
        fs::remove_file(folder.join(sheet))?;
    }
    let name = format!("style-{}.css", fingerprint(all.as_bytes()));
    fs::write(folder.join(&name), all)?;
    Ok(fs::write(page, rest.replace('\0', &format!("href=./{name} rel=stylesheet")))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheets_become_one_in_their_order_and_nothing_else_changes() {
        let folder = std::env::temp_dir().join(format!("switchback-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a-1.css"), "a{}").unwrap();
        fs::write(folder.join("b-2.css"), "b{}").unwrap();
        let html =
            "<meta a><link href=x rel=icon><link href=./b-2.css rel=stylesheet><link href=./a-1.css rel=stylesheet><p>";
        fs::write(folder.join(PAGE), html).unwrap();
        join(&folder).unwrap();
        let name = format!("style-{}.css", fingerprint(b"b{}a{}"));
        assert_eq!(fs::read_to_string(folder.join(&name)).unwrap(), "b{}a{}");
        let page = fs::read_to_string(folder.join(PAGE)).unwrap();
        assert_eq!(page, format!("<meta a><link href=x rel=icon><link href=./{name} rel=stylesheet><p>"));
        assert!(!folder.join("a-1.css").exists() && join(&folder).is_ok());
        fs::write(folder.join(PAGE), "<p>").unwrap();
        assert!(join(&folder).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
