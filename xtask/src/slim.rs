//! Takes out of the page's program and its script what nobody uses: the hashes in the names of what the program imports,
//! and classes that libraries export to scripts which the page does not have.

use crate::{run, setup};
use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::Path;

/// Classes of `wasm-streams`, which Leptos brings along for server functions.
const UNUSED_EXPORTS: &str = "intounderlying";

/// How wasm-bindgen begins the names of what the program imports from its script.
const IMPORTS: &str = "__wbg_";

/// Renames in both, takes out, and lets the script say the same in fewer characters.
pub fn slim(wasm: &Path, script: &Path) -> Result<()> {
    let mut program = walrus::Module::from_file(wasm).map_err(|error| anyhow!("{}: {error:#}", wasm.display()))?;
    let unused = program.exports.iter().filter(|export| export.name.contains(UNUSED_EXPORTS));
    let unused: Vec<_> = unused.map(walrus::Export::id).collect();
    unused.into_iter().for_each(|export| program.exports.delete(export));
    walrus::passes::gc::run(&mut program);
    let mut text = fs::read_to_string(script).with_context(|| format!("{} cannot be read", script.display()))?;
    let imports = program.imports.iter_mut().filter(|import| import.name.starts_with(IMPORTS));
    for (number, import) in imports.enumerate() {
        let short = format!("_{number:x}");
        text = text.replace(&format!(" {}:", import.name), &format!(" {short}:"));
        import.name = short;
    }
    program.emit_wasm_file(wasm).map_err(|error| anyhow!("{}: {error:#}", wasm.display()))?;
    fs::write(script, text)?;
    minify(script)
}

/// Lets Terser shorten a module in its place.
pub fn minify(script: &Path) -> Result<()> {
    setup::packages()?;
    let arguments = ["node_modules/terser/bin/terser", "--module", "--compress", "--mangle", "--output"];
    run::run(run::with_args("node", &arguments).arg(script).arg("--").arg(script))
}
