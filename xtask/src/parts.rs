//! Cuts the built page into parts: the one that starts it, and those that `part!` marks, fetched when first needed.
//!
//! The program can be cut only as the linker wrote it, and Trunk hands on what wasm-bindgen has made of it. So the hook
//! cuts the linker's output itself, has wasm-bindgen bind the part that starts, and lays all of it in the place of what
//! Trunk staged.

use crate::{run, slim};
use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the linker wrote: the profile that index.html names.
const LINKED: &str = "wasm32-unknown-unknown/page/switchback.wasm";

/// The script that fetches parts, in their folder.
pub const SCRIPT: &str = "parts.js";

/// How the cutter has a part compiled: it fails where a host does not call the file `application/wasm`.
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// The same from the bytes, which every host gives.
const FROM_BYTES: &str = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";

/// The names of the page's program in a folder: `switchback-` and the hash that Trunk gave it.
pub fn stem(folder: &Path) -> Result<String> {
    let names = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut stems = names.filter_map(|name| Some(name.strip_suffix("_bg.wasm")?.to_owned()));
    match (stems.next(), stems.next()) {
        (Some(stem), None) => Ok(stem),
        _ => bail!("{} does not hold one program of Trunk's", folder.display()),
    }
}

/// The folder of the parts beside the program `stem`. Its name changes with the program, so that no part is ever used
/// with another program than its own.
pub fn folder(stem: &str) -> String {
    format!("parts-{}", stem.rsplit('-').next().unwrap_or(stem))
}

/// Where it is kept which files make each part of the last build.
fn list_file() -> PathBuf {
    run::target_folder().join("xtask/parts/list.json")
}

/// The files of each part of the last build, as `/name.wasm`.
pub fn files() -> Result<BTreeMap<String, Vec<String>>> {
    let text = fs::read(list_file()).context("there is no page yet: run `cargo xtask dist`")?;
    let mut parts: BTreeMap<String, Vec<String>> = serde_json::from_slice(&text)?;
    parts.values_mut().flatten().for_each(|file| *file = format!("/{file}.wasm"));
    Ok(parts)
}

/// Cuts the program that Trunk laid into `staging`.
pub fn cut(staging: &Path) -> Result<()> {
    let stem = stem(staging)?;
    let folder = folder(&stem);
    let work = run::target_folder().join("xtask/parts");
    let linked = run::target_folder().join(LINKED);
    let program = fs::read(&linked).with_context(|| format!("{} cannot be read", linked.display()))?;
    let program = slim::without_unused_exports(&program)?;
    let start = work.join("start.wasm");
    let laid = work.join(&folder);
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&laid)?;
    let script = format!("../{folder}/{SCRIPT}");
    let main_module = format!("../{stem}.js");
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = &laid;
    options.main_out_path = &start;
    options.link_name = &script;
    options.main_module = &main_module;
    let parts = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:#}"))
        .context("the program cannot be cut: was it built with the feature `split`?")?;
    fs::write(list_file(), serde_json::to_vec(&parts.prefetch_map)?)?;
    bind(&start, &work.join("bound"), &stem)?;
    let bound = |end: &str| (work.join("bound").join(format!("{stem}{end}")), staging.join(format!("{stem}{end}")));
    let (from, to) = bound("_bg.wasm");
    fs::copy(from, to)?;
    // The cutter sees the script of the parts from their folder, the page from its own.
    let (from, to) = bound(".js");
    replace(&from, &format!("from \"{script}\""), &format!("from \"./{folder}/{SCRIPT}\""), &to)?;
    lay(&laid, &staging.join(&folder))
}

/// Has wasm-bindgen make the page's script and program of the part that starts.
fn bind(start: &Path, out: &Path, stem: &str) -> Result<()> {
    let mut command = run::with_args("wasm-bindgen", &["--target", "web", "--no-typescript", "--keep-lld-exports"]);
    run::run(command.args(["--out-name", stem, "--out-dir"]).arg(out).arg(start))
}

/// Lays the parts and the script that fetches them into the page.
fn lay(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries: Vec<PathBuf> = fs::read_dir(from)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    for path in entries {
        let name = path.file_name().context("a part has a name")?;
        if name == SCRIPT {
            replace(&path, STREAMED, FROM_BYTES, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// Writes the text of `from` to `to` with `new` for each `old`, which must be there.
fn replace(from: &Path, old: &str, new: &str, to: &Path) -> Result<()> {
    let text = fs::read_to_string(from).with_context(|| format!("{} cannot be read", from.display()))?;
    if !text.contains(old) {
        bail!("{} does not say `{old}`: has its maker changed?", from.display());
    }
    Ok(fs::write(to, text.replace(old, new))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_another_program_lie_in_another_folder() {
        assert_eq!(folder("switchback-4f2c0d11aa90e7b3"), "parts-4f2c0d11aa90e7b3");
        assert_ne!(folder("switchback-4f2c0d11aa90e7b3"), folder("switchback-4f2c0d11aa90e7b4"));
    }

    #[test]
    fn a_text_that_is_to_be_replaced_must_be_there() {
        let folder = std::env::temp_dir().join(format!("switchback-parts-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (from, to) = (folder.join("from"), folder.join("to"));
        fs::write(&from, "a b b").unwrap();
        replace(&from, "b", "c", &to).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "a c c");
        assert!(replace(&from, "d", "c", &to).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
