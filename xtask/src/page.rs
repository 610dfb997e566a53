//! The release page: Trunk builds it, wasm-opt shrinks it, and a service worker keeps it for use without a network.

use crate::{guides, inputs, locales, offline, order, parts, run, setup, slim, styles};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What Rust's compiler puts out for wasm32, and every browser with Web Serial runs.
const WASM_FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What cargo reads as flags for the page's compiler, and for nobody else's.
const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The folder of the built page.
pub fn dist() -> PathBuf {
    run::root().join("dist")
}

/// Where the fingerprints of the last build's sources and result are kept.
fn stamp_file() -> PathBuf {
    run::target_folder().join("xtask/page-stamp")
}

/// Sets up what building needs, and builds.
pub fn build() -> Result<()> {
    set_up()?;
    let started = Instant::now();
    let mut trunk = run::with_args("trunk", &["build", "--release", "--locked", "--skip-version-check"]);
    run::run(trunk.env(RUSTFLAGS, without_paths_of_this_machine()))?;
    let stamp = stamp()?;
    let file = stamp_file();
    fs::create_dir_all(file.parent().context("the stamp has a folder")?)?;
    fs::write(file, stamp)?;
    println!("The page was built in {:.1} s.", started.elapsed().as_secs_f64());
    Ok(())
}

/// Builds unless `dist` is still what the present sources gave.
pub fn build_if_stale() -> Result<()> {
    let is_fresh = dist().join("index.html").is_file()
        && fs::read_to_string(stamp_file()).is_ok_and(|old| stamp().is_ok_and(|now| now == old));
    if is_fresh {
        println!("The page in dist/ is up to date.");
        return Ok(());
    }
    build()
}

/// Has messages of panics name files of crates from the crate's folder on: the page says nothing of the machine that built
/// it, and comes out alike on every one.
fn without_paths_of_this_machine() -> String {
    let sources = run::cargo_home().and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let folders =
        sources.into_iter().flatten().filter_map(|entry| entry.ok()?.path().into_os_string().into_string().ok());
    // Flags stand in one line with blanks between them, so none can hold one.
    let flags = folders.filter(|folder| !folder.contains(' ')).map(|folder| format!("--remap-path-prefix={folder}="));
    flags.collect::<Vec<_>>().join(" ")
}

fn stamp() -> Result<String> {
    Ok(format!("{:016x} {:016x}\n", inputs::of_page()?, inputs::of_paths(&[dist()])?))
}

fn set_up() -> Result<()> {
    setup::wasm_target()?;
    setup::packages()?;
    setup::trunk()?;
    setup::wasm_bindgen()
}

/// Trunk's hook after a build: lays the guides beside the page, cuts the program into parts, shrinks the wasm of a release and adds its service
/// worker, in Trunk's staging folder.
///
/// Trunk would fetch a wasm-opt of its own from the network; this one comes with the npm packages.
pub fn finish_from_trunk() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("this is Trunk's hook: run `cargo xtask dist` instead")?;
    let staging = PathBuf::from(staging);
    guides::write_into(&staging)?;
    locales::write_into(&staging)?;
    parts::cut(&staging)?;
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        styles::join(&staging)?;
        let stem = parts::stem(&staging)?;
        slim::shorten(&staging.join(format!("{stem}_bg.wasm")), &staging.join(format!("{stem}.js")))?;
        slim::minify(&staging.join(parts::folder(&stem)).join(parts::SCRIPT))?;
        let files = inputs::files_in(core::slice::from_ref(&staging))?;
        let start =
            files.iter().find(|file| is_start_script(file)).context("Trunk laid no script that starts the page")?;
        slim::minify(start)?;
        let wasm: Vec<_> =
            files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "wasm")).collect();
        if wasm.is_empty() {
            bail!("Trunk built no wasm file");
        }
        wasm.into_iter().try_for_each(|file| optimize(file))?;
        offline::write_worker(&staging)?;
    }
    Ok(())
}

/// Whether Trunk made `file` of `src/browser/start.js`.
fn is_start_script(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "js")
        && file.file_name().and_then(OsStr::to_str).is_some_and(|name| name.starts_with("start-"))
}

fn optimize(wasm: &Path) -> Result<()> {
    setup::packages()?;
    let before = fs::metadata(wasm)?.len();
    let mut command = run::with_args(
        "node",
        &[
            "node_modules/binaryen/bin/wasm-opt",
            "-Oz",
            // Below 1024 is the far end of the stack: no constant offset leads there.
            "--low-memory-unused",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ],
    );
    run::run(command.args(WASM_FEATURES).arg(wasm).arg("-o").arg(wasm))?;
    order::by_likeness(wasm)?;
    println!("wasm-opt: {before} -> {} bytes", fs::metadata(wasm)?.len());
    Ok(())
}
