//! The documents for people: what they link to is there.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The targets of Markdown's links and pictures, and of HTML's, that lie in this tree; without what follows a `#`.
fn links(text: &str) -> Vec<&str> {
    let ends = [("](", ')'), ("src=\"", '"'), ("srcset=\"", '"'), ("href=\"", '"')];
    let all =
        ends.iter().flat_map(|&(start, end)| text.split(start).skip(1).filter_map(move |rest| rest.split(end).next()));
    let inside = all.filter(|link| !link.contains("://") && !link.starts_with('#') && !link.contains([' ', '\n']));
    inside.filter_map(|link| link.split('#').next()).collect()
}

fn dead_links(file: &Path, text: &str) -> Vec<PathBuf> {
    let folder = file.parent().expect("a document lies in a folder");
    links(text).into_iter().map(|link| folder.join(link)).filter(|target| !target.exists()).collect()
}

#[test]
fn every_link_of_a_document_leads_to_a_file() {
    let mut documents: Vec<PathBuf> = ["README.md", "CONTRIBUTING.md"].map(|name| root().join(name)).into();
    let listed = fs::read_dir(root().join("docs")).expect("docs can be listed");
    documents.extend(listed.map(|entry| entry.expect("an entry can be read").path()));
    documents.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    let mut found = 0;
    for document in documents {
        let text = fs::read_to_string(&document).expect("a document is UTF-8");
        found += links(&text).len();
        assert_eq!(dead_links(&document, &text), Vec::<PathBuf>::new(), "in {}", document.display());
    }
    assert!(found > 20, "only {found} links were found");
}

#[test]
fn a_dead_link_is_found_in_each_of_its_forms() {
    let file = root().join("docs/a.md");
    for link in
        ["[a](nowhere.md#x)", "![a](screenshots/none.png)", "<img src=\"none.png\">", "<source srcset=\"none.png\">"]
    {
        assert_eq!(dead_links(&file, link).len(), 1, "{link}");
    }
    assert_eq!(dead_links(&file, "[a](testing.md) [b](https://example.org/x) [c](#here)"), Vec::<PathBuf>::new());
}
