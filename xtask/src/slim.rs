//! Takes out of the page's program and its script what nobody uses: classes that libraries export to scripts which the
//! page does not have, and the hashes in the names of what the program imports.

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

/// Renames what `wasm` imports, in it and in its `script`, and lets the script say the same in fewer characters.
pub fn shorten(wasm: &Path, script: &Path) -> Result<()> {
    let program = fs::read(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    let mut text = fs::read_to_string(script).with_context(|| format!("{} cannot be read", script.display()))?;
    let mut count: u32 = 0;
    let shortened = rewrite(&program, |payload, module| {
        let Payload::ImportSection(imports) = payload else { return Ok(false) };
        let mut renamed = ImportSection::new();
        for import in imports.clone().into_imports() {
            let import = import?;
            if import.name.starts_with(IMPORTS) {
                let short = format!("_{count:x}");
                count += 1;
                text = text.replace(&format!(" {}:", import.name), &format!(" {short}:"));
                renamed.import(import.module, &short, wasm_encoder::EntityType::try_from(import.ty)?);
            } else {
                renamed.import(import.module, import.name, wasm_encoder::EntityType::try_from(import.ty)?);
            }
        }
        module.section(&renamed);
        Ok(true)
    })?;
    fs::write(wasm, shortened)?;
    fs::write(script, text)?;
    minify(script)
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
    use wasm_encoder::{EntityType, ExportKind, MemorySection, MemoryType};

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
    fn a_damaged_program_is_an_error() {
        let mut imports = ImportSection::new();
        imports.import(
            "a",
            "b",
            EntityType::Global(wasm_encoder::GlobalType {
                val_type: wasm_encoder::ValType::I32,
                mutable: false,
                shared: false,
            }),
        );
        let mut program = Module::new().section(&imports).clone().finish();
        program.truncate(program.len() - 1);
        assert!(without_unused_exports(&program).is_err());
    }
}
