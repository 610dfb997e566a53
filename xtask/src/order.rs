//! Lays the functions of a program in an order that compresses better: alike ones beside each other.
//!
//! Compilers lay them by where they come from or by size. In the order of their types, and among those of one type of
//! their code, what repeats is near, and the list of their types is nearly nothing. How a program runs does not change.

use anyhow::{Context, Result};
use core::convert::Infallible;
use std::fs;
use std::path::Path;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// Lays the functions of `wasm` anew, in its place.
pub fn by_likeness(wasm: &Path) -> Result<()> {
    let program = fs::read(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    Ok(fs::write(wasm, ordered(&program)?)?)
}

fn ordered(program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    Ordered::of(program)?.parse_core_module(&mut module, Parser::new(0), program)?;
    Ok(module.finish())
}

/// The functions of a program in their new order.
struct Ordered<'a> {
    functions: Vec<Function<'a>>,
    /// The new index of each function, by its old one.
    places: Vec<u32>,
}

struct Function<'a> {
    old: u32,
    kind: u32,
    body: FunctionBody<'a>,
}

impl<'a> Ordered<'a> {
    fn of(program: &'a [u8]) -> Result<Self> {
        let mut imported: u32 = 0;
        let mut kinds = Vec::new();
        let mut bodies = Vec::new();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(section) => kinds = section.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => bodies.push(body),
                _ => {}
            }
        }
        let mut functions: Vec<_> =
            (imported..).zip(kinds).zip(bodies).map(|((old, kind), body)| Function { old, kind, body }).collect();
        functions.sort_by_key(|function| (function.kind, function.body.as_bytes()));
        // What is imported comes first, and stays.
        let mut places: Vec<u32> = (0..).take(usize::try_from(imported)? + functions.len()).collect();
        for (function, new) in functions.iter().zip(imported..) {
            places[usize::try_from(function.old)?] = new;
        }
        Ok(Self { functions, places })
    }
}

impl Reencode for Ordered<'_> {
    type Error = Infallible;

    fn function_index(&mut self, old: u32) -> Result<u32, Error> {
        Ok(self.places[old as usize])
    }

    fn parse_function_section(
        &mut self,
        section: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        for function in &self.functions {
            section.function(function.kind);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, section: &mut CodeSection, _: CodeSectionReader<'_>) -> Result<(), Error> {
        let bodies: Vec<_> = self.functions.iter().map(|function| function.body.clone()).collect();
        bodies.into_iter().try_for_each(|body| self.parse_function_body(section, body))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, ImportSection, Instruction,
        TypeSection, ValType,
    };

    /// Imports a function and has three of its own, in the order given: what `call`s the import and another one, and two
    /// constants of a later type. A table and an export name each by what it is.
    fn program(order: [&str; 3]) -> Vec<u8> {
        let index = |name: &str| 1 + u32::try_from(order.iter().position(|at| *at == name).unwrap()).unwrap();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("page", "call", EntityType::Function(0));
        let mut kinds = FunctionSection::new();
        let mut code = CodeSection::new();
        for name in order {
            let mut function = wasm_encoder::Function::new([]);
            match name {
                "calls" => {
                    kinds.function(0);
                    function.instruction(&Instruction::Call(0)).instruction(&Instruction::Call(index("two")));
                    function.instruction(&Instruction::Drop)
                }
                constant => {
                    kinds.function(1);
                    function.instruction(&Instruction::I32Const(if constant == "one" { 1 } else { 2 }))
                }
            };
            function.instruction(&Instruction::End);
            code.function(&function);
        }
        let mut exports = ExportSection::new();
        exports.export("one", ExportKind::Func, index("one")).export("calls", ExportKind::Func, index("calls"));
        let mut elements = ElementSection::new();
        let table = [index("two"), 0, index("calls")];
        elements.active(Some(0), &ConstExpr::i32_const(1), Elements::Functions((&table).into()));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&kinds).section(&exports).section(&elements).section(&code);
        module.finish()
    }

    #[test]
    fn functions_lie_by_type_and_code_and_whoever_names_one_means_the_same_as_before() {
        let sorted = program(["calls", "one", "two"]);
        for order in [["two", "calls", "one"], ["one", "two", "calls"], ["calls", "one", "two"]] {
            assert_eq!(ordered(&program(order)).unwrap(), sorted, "{order:?}");
        }
    }

    #[test]
    fn a_damaged_program_is_an_error() {
        let whole = program(["one", "calls", "two"]);
        assert!(ordered(&whole[..whole.len() - 1]).is_err());
    }
}
