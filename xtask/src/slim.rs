//! Takes out of the page's program and its script what nobody uses: classes that libraries export to scripts which the
//! page does not have, and the hashes in the names of what program and script call of each other.

use crate::{run, setup};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// Classes of `wasm-streams`, which Leptos brings along for server functions.
const UNUSED_EXPORTS: &str = "intounderlying";

/// How wasm-bindgen begins the names of what the program imports from its script.
const IMPORTS: &str = "__wbg_";

/// How it begins the names of what the script calls of the program for closures.
const CLOSURES: &str = "wasm_bindgen__convert__closures";

/// A program without the exports that nobody calls, so that what only they reach is left out when it is cut.
pub fn without_unused_exports(program: &[u8]) -> Result<Vec<u8>> {
    rewrite(program, |payload, module| {
        let Payload::ExportSection(exports) = payload else { return Ok(false) };
        let mut kept = ExportSection::new();
        for export in exports.clone() {
            let export = export?;
            if !export.name.contains(UNUSED_EXPORTS) {
                kept.export(export.name, export.kind.into(), export.index);
            }
        }
        module.section(&kept);
        Ok(true)
    })
}

/// Renames what `wasm` and its `script` call of each other, and lets the script say the same in fewer characters.
pub fn shorten(wasm: &Path, script: &Path) -> Result<()> {
    let program = fs::read(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    let text = fs::read_to_string(script).with_context(|| format!("{} cannot be read", script.display()))?;
    let (program, text) = with_short_names(&program, text)?;
    fs::write(wasm, program)?;
    fs::write(script, text)?;
    minify(script)
}

fn with_short_names(program: &[u8], mut script: String) -> Result<(Vec<u8>, String)> {
    let mut count: u32 = 0;
    // `before` and `after` are what stands around the name in the script.
    let mut rename = |name: &str, before: &str, after: &str| {
        let short = format!("_{count:x}");
        count += 1;
        script = script.replace(&format!("{before}{name}{after}"), &format!("{before}{short}{after}"));
        short
    };
    let program = rewrite(program, |payload, module| {
        match payload {
            Payload::ImportSection(imports) => {
                let mut section = ImportSection::new();
                for import in imports.clone().into_imports() {
                    let import = import?;
                    let kind = wasm_encoder::EntityType::try_from(import.ty)?;
                    if import.name.starts_with(IMPORTS) {
                        section.import(import.module, &rename(import.name, " ", ":"), kind);
                    } else {
                        section.import(import.module, import.name, kind);
                    }
                }
                module.section(&section);
            }
            Payload::ExportSection(exports) => {
                let mut section = ExportSection::new();
                for export in exports.clone() {
                    let export = export?;
                    if export.name.starts_with(CLOSURES) {
                        section.export(&rename(export.name, "wasm.", "("), export.kind.into(), export.index);
                    } else {
                        section.export(export.name, export.kind.into(), export.index);
                    }
                }
                module.section(&section);
            }
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok((program, script))
}

/// Lets Terser shorten a module in its place.
pub fn minify(script: &Path) -> Result<()> {
    setup::packages()?;
    let arguments = ["node_modules/terser/bin/terser", "--module", "--compress", "--mangle", "--output"];
    run::run(run::with_args("node", &arguments).arg(script).arg("--").arg(script))
}

/// A program section by section: as it is, where `replace` puts nothing in the place of one.
fn rewrite(program: &[u8], mut replace: impl FnMut(&Payload<'_>, &mut Module) -> Result<bool>) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        if !replace(&payload, &mut module)? {
            let data = &program[usize::try_from(range.start)?..usize::try_from(range.end)?];
            module.section(&RawSection { id, data });
        }
    }
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ExportKind, GlobalType, MemorySection, MemoryType, ValType};

    #[test]
    fn only_the_exports_that_nobody_calls_go_and_all_else_stays_as_it_is() {
        let program = |exports: &[&str]| {
            let mut module = Module::new();
            let mut memories = MemorySection::new();
            memories.memory(MemoryType {
                minimum: 1,
                maximum: None,
                memory64: false,
                shared: false,
                page_size_log2: None,
            });
            let mut section = ExportSection::new();
            for name in exports {
                section.export(name, ExportKind::Memory, 0);
            }
            module.section(&memories).section(&section);
            module.finish()
        };
        let all = program(&["memory", "intounderlyingsource_pull", "__wbg_intounderlyingsink_free", "pack"]);
        assert_eq!(without_unused_exports(&all).unwrap(), program(&["memory", "pack"]));
    }

    #[test]
    fn program_and_script_call_each_other_by_the_same_short_names() {
        let program = |imported: &str, exports: [&str; 2]| {
            let mut module = Module::new();
            let mut imports = ImportSection::new();
            let global = GlobalType { val_type: ValType::I32, mutable: false, shared: false };
            imports.import("./a.js", imported, global).import("./a.js", "other", global);
            let mut section = ExportSection::new();
            for name in exports {
                section.export(name, ExportKind::Global, 0);
            }
            module.section(&imports).section(&section);
            module.finish()
        };
        let script = |imported: &str, exports: [&str; 2]| {
            let [first, second] = exports;
            format!("x = {{ {imported}: 1, other: 2 }}; wasm.{first}(); wasm.{second}(3);")
        };
        let (imported, exports) = ("__wbg_log_0f1e", [CLOSURES, &format!("{CLOSURES}_4")]);
        let short = ("_0", ["_1", "_2"]);
        assert_eq!(
            with_short_names(&program(imported, exports), script(imported, exports)).unwrap(),
            (program(short.0, short.1), script(short.0, short.1))
        );
    }

    #[test]
    fn a_damaged_program_is_an_error() {
        let mut imports = ImportSection::new();
        imports.import("a", "b", GlobalType { val_type: ValType::I32, mutable: false, shared: false });
        let mut program = Module::new().section(&imports).clone().finish();
        program.truncate(program.len() - 1);
        assert!(without_unused_exports(&program).is_err());
    }
}
