//! esptool, in virtual environments of its own: the current release, and an old one with the legacy stub.

use super::apt;
use crate::run;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Pythons to try, the person's own choice first.
const PYTHONS: &[&str] = &["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];

/// What both esptools run on.
const OLDEST_PYTHON: (u32, u32) = (3, 10);

/// Which esptool.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Esptool {
    /// The release that the interop claims name.
    Current,
    /// The last one whose ESP8266 stub is the legacy one.
    Legacy,
}

impl Esptool {
    fn requirements(self) -> PathBuf {
        let name = match self {
            Self::Current => "esptool.txt",
            Self::Legacy => "esptool-legacy.txt",
        };
        run::root().join("xtask/requirements").join(name)
    }

    fn folder(self) -> PathBuf {
        run::tools_folder().join(match self {
            Self::Current => "esptool",
            Self::Legacy => "esptool-legacy",
        })
    }

    /// The installed program; old releases are a script, new ones a command.
    fn program(self) -> PathBuf {
        let (folder, name) = match (cfg!(windows), self) {
            (true, Self::Current) => ("Scripts", "esptool.exe"),
            (true, Self::Legacy) => ("Scripts", "esptool.py"),
            (false, Self::Current) => ("bin", "esptool"),
            (false, Self::Legacy) => ("bin", "esptool.py"),
        };
        self.folder().join(folder).join(name)
    }
}

/// The path of an esptool, installed where it is missing or its requirements changed.
pub fn esptool(which: Esptool) -> Result<PathBuf> {
    let wanted = fs::read_to_string(which.requirements())?;
    let stamp = which.folder().join("requirements.txt");
    if which.program().is_file() && fs::read_to_string(&stamp).is_ok_and(|there| there == wanted) {
        return Ok(which.program());
    }
    create_environment(&which.folder())?;
    let python = interpreter(&which.folder());
    let requirements = which.requirements();
    let mut pip = run::command(&python.to_string_lossy());
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(requirements);
    run::run(&mut pip).context("esptool cannot be installed from PyPI: see what pip says above")?;
    if !which.program().is_file() {
        bail!("pip installed esptool, but {} is not there", which.program().display());
    }
    fs::write(stamp, wanted)?;
    Ok(which.program())
}

/// The Python that an esptool was installed for.
pub fn python(which: Esptool) -> PathBuf {
    interpreter(&which.folder())
}

/// The Python inside a virtual environment.
fn interpreter(folder: &Path) -> PathBuf {
    if cfg!(windows) { folder.join("Scripts/python.exe") } else { folder.join("bin/python") }
}

fn create_environment(folder: &Path) -> Result<()> {
    let python = match system_python() {
        Some(python) => python,
        None => {
            let advice = "install Python 3.10 or newer (https://www.python.org) and put it on the PATH";
            apt::install(&["python3", "python3-venv"]).context(advice)?;
            system_python().context(advice)?
        }
    };
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let create = || {
        let mut venv = run::with_args(python, &["-m", "venv"]);
        run::run(venv.arg(folder))
    };
    // Debian's Python comes without `venv`.
    create()
        .or_else(|_| apt::install(&["python3-venv"]).and_then(|()| create()))
        .with_context(|| format!("`{python} -m venv` fails: install Python's venv module (Debian: python3-venv)"))
}

fn system_python() -> Option<&'static str> {
    let code = "import sys; print(*sys.version_info[:2])";
    let version = |python: &str| -> Option<(u32, u32)> {
        let text = run::read(&mut run::with_args(python, &["-c", code])).ok()?;
        let mut numbers = text.split_whitespace().map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    };
    PYTHONS.iter().copied().find(|python| version(python).is_some_and(|found| found >= OLDEST_PYTHON))
}
