//! The guides by device: facts in `guides/models.json`, words in `guides/<language>.json`, drawings made from the facts.
//!
//! They lie beside the page and not in it: it fetches them when a person opens the guide.

mod drawing;
mod model;
mod parts;
mod rules;
mod svg;

use crate::run;
use anyhow::{Context, Result, bail};
use model::Guide;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of facts and words, and its name in the built page.
pub const FOLDER: &str = "guides";

/// The style sheet of the drawings, which nothing else on the page needs.
const STYLE: &str = "style/guide.css";

fn source() -> PathBuf {
    run::root().join(FOLDER)
}

/// Reads the facts.
fn read() -> Result<Guide> {
    let path = source().join("models.json");
    let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not as the guide expects", path.display()))
}

/// Reads the words, by language.
fn words() -> Result<BTreeMap<String, Value>> {
    let mut words = BTreeMap::new();
    for entry in fs::read_dir(source())? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if stem != "models" && path.extension().is_some_and(|ending| ending == "json") {
            let text = fs::read_to_string(&path)?;
            let json = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))?;
            words.insert(stem, json);
        }
    }
    Ok(words)
}

/// Writes facts with their drawings, words and the style sheet into `page/guides`, in few bytes.
pub fn write_into(page: &Path) -> Result<()> {
    let (guide, words) = (read()?, words()?);
    let findings = rules::findings(&guide, &words);
    if !findings.is_empty() {
        bail!("the guide in {FOLDER}/ is not whole:\n{}", findings.join("\n"));
    }
    let folder = page.join(FOLDER);
    fs::create_dir_all(&folder)?;
    fs::copy(run::root().join(STYLE), folder.join("guide.css"))?;
    let mut facts: Value = serde_json::from_str(&fs::read_to_string(source().join("models.json"))?)?;
    for (number, model) in guide.models.iter().enumerate() {
        facts["models"][number]["drawing"] = drawing::draw(model).into();
    }
    fs::write(folder.join("models.json"), facts.to_string())?;
    for (language, text) in &words {
        fs::write(folder.join(format!("{language}.json")), text.to_string())?;
    }
    println!("The guide has {} models.", guide.models.len());
    Ok(())
}
