//! What is made before the crate is compiled: the flasher stub's segments, and a function for every text of the app.

mod stub;
mod words;

use std::{env, path::PathBuf};

fn main() {
    println!("cargo:rerun-if-changed=build");
    // Where the linker put what: without that, the program cannot be cut into parts (`xtask/src/parts.rs`).
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo:rustc-link-arg-bins=--emit-relocs");
    }
    let folder = |name: &str| PathBuf::from(env::var(name).unwrap_or_else(|_| panic!("cargo sets {name}")));
    let (root, out) = (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR"));
    stub::lay(&root, &out);
    words::lay(&root, &out);
}
