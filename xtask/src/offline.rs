//! The service worker that keeps the page for use without a network: Workbox, the list of the page's files, and
//! `src/browser/service-worker.js`, in one file beside index.html.

use crate::{inputs, locales, run};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// Its name in the built page; `src/browser/start.js` registers it.
pub const WORKER: &str = "sw.js";

/// Workbox's builds for plain scripts, each after those that it needs.
const WORKBOX: &[&str] = &["workbox-core", "workbox-routing", "workbox-strategies", "workbox-precaching"];

/// Fetched by a browser that installs the page, and kept by the system: not needed without a network.
pub const ICONS: &str = "icons";

/// Writes the service worker of the page in `folder`.
pub fn write_worker(folder: &Path) -> Result<()> {
    let mut text = String::new();
    for package in WORKBOX {
        text.push_str(&workbox(package)?);
    }
    let files = kept_files(folder)?;
    text.push_str(&format!("const switchbackFiles={};\n", Value::from(files)));
    text.push_str(&source("src/browser/service-worker.js")?);
    fs::write(folder.join(WORKER), text)?;
    Ok(())
}

fn workbox(package: &str) -> Result<String> {
    let script = source(&format!("node_modules/{package}/build/{package}.prod.js"))?;
    let lines = script.lines().filter(|line| !line.starts_with("//# sourceMappingURL="));
    Ok(lines.map(|line| format!("{line}\n")).collect())
}

fn source(path: &str) -> Result<String> {
    fs::read_to_string(run::root().join(path)).with_context(|| format!("{path} cannot be read"))
}

/// What Workbox fetches at the first visit: each file with a revision, unless its name changes with its content.
fn kept_files(folder: &Path) -> Result<Vec<Value>> {
    let mut entries = Vec::new();
    for path in inputs::files_in(&[folder.to_path_buf()])? {
        let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        if name == WORKER || Path::new(&name).starts_with(ICONS) || locales::is_of_another_language(&name) {
            continue;
        }
        let revision = if is_hashed(&name) { None } else { Some(fingerprint(&fs::read(&path)?)) };
        entries.push(json!({"url": name, "revision": revision}));
    }
    if !entries.iter().any(|entry| entry["url"] == "index.html") {
        bail!("the built page has no index.html");
    }
    Ok(entries)
}

/// Whether a file's name holds the hash of its content, as Trunk writes it: up to 16 hexadecimal digits, without
/// leading zeros. Ten or fewer of them would be a one-in-16-million accident.
pub fn is_hashed(name: &str) -> bool {
    let is_hash = |part: &str| (11..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split(['-', '_', '.', '/']).any(is_hash)
}

/// A hash of a file's content, as it stands in its name or beside it.
pub fn fingerprint(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_hash_is_told_from_one_without() {
        assert!(is_hashed("switchback-4f2c0d11aa90e7b3_bg.wasm"));
        assert!(is_hashed("base-f2c0d11aa90e7b3.css"));
        for plain in ["index.html", "manifest.webmanifest", "guides/pow-r2.svg", "a-4f2c0d11.css"] {
            assert!(!is_hashed(plain), "{plain}");
        }
    }

    #[test]
    fn all_but_the_worker_and_the_icons_is_kept_and_changed_content_gets_a_new_revision() {
        let folder = std::env::temp_dir().join(format!("switchback-offline-{}", std::process::id()));
        fs::create_dir_all(folder.join("icons")).unwrap();
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
        write("index.html", "first");
        write("icons/icon.png", "");
        write("sw.js", "");
        write("base-4f2c0d11aa90e7b3.css", "");
        let before = kept_files(&folder).unwrap();
        write("index.html", "second");
        let after = kept_files(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let urls: Vec<_> = before.iter().map(|entry| entry["url"].as_str().unwrap()).collect();
        assert_eq!(urls, ["base-4f2c0d11aa90e7b3.css", "index.html"]);
        assert_eq!(before[0]["revision"], Value::Null);
        assert_ne!(before[1]["revision"], after[1]["revision"]);
    }
}
