//! Fingerprint of files, to know whether the built page is still that of the sources.

use crate::run;
use anyhow::{Context, Result};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// All that the page is built from; what is not there yet does not count.
const PAGE_INPUTS: &[&str] = &[
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build",
    "locales",
    "guides",
    "index.html",
    "package-lock.json",
    "src",
    "static",
    "style",
    "xtask/src/guides",
    "xtask/src/locales.rs",
    "xtask/src/offline.rs",
    "xtask/src/page.rs",
];

/// Fingerprint of the page's sources.
pub fn of_page() -> Result<u64> {
    let root = run::root();
    of_paths(&PAGE_INPUTS.iter().map(|input| root.join(input)).filter(|path| path.exists()).collect::<Vec<_>>())
}

/// Fingerprint of names and contents of files and of all that lies in folders.
pub fn of_paths(paths: &[PathBuf]) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for file in files_in(paths)? {
        file.hash(&mut hasher);
        fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

/// All files at or below the paths, in a fixed order.
pub fn files_in(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files).with_context(|| format!("{} cannot be read", path.display()))?;
    }
    files.sort();
    Ok(files)
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else {
        files.push(path.to_path_buf());
    }
    Ok(())
}
