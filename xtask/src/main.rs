//! Development commands: set-up, page, checks.
//!
//! It depends on nothing of the page's own crate, so that it builds on a machine that has only Rust.

mod bench;
mod checks;
mod guides;
mod inputs;
mod licences;
mod lighthouse;
mod locales;
mod offline;
mod order;
mod page;
mod parts;
mod payload;
mod run;
mod server;
mod setup;
mod slim;
mod soak;
mod styles;

use anyhow::{Result, bail};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--port N]           set up, build the release page and serve it at http://localhost:8080
  test [--only a,b] [--list] set up and run every check, or only those named
  setup                      install what the checks need
  dist                       build the page into dist/, for any static host under any path
  guides                     write the device guides into dist/guides, without building the page
  screenshots                take the pictures of docs/screenshots
  soak [--runs N] [--seed S] random sessions with random faults against the emulated device
  bench [OPTIONS]            measure beside other tools in real time and write docs/performance.md:
                             --speeds 460800,921600,default,115200  --cases a,b,c,d,e
                             --tools page,native,esptool,esptool-js  --image FILE  --minutes N (begin nothing later)
                             --keep (replace only what is measured now)  --continue (only what is not measured yet)
  size                       what a first visit transfers: raw, gzip, brotli
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => page::build_if_stale().and_then(|()| server::serve(server::DEFAULT_PORT))?,
        ["serve", "--port", port] => {
            let port = port.parse().map_err(|_| anyhow::anyhow!("`{port}` is no port number (1 to 65535)"))?;
            page::build_if_stale().and_then(|()| server::serve(port))?;
        }
        ["test"] => return checks::run(None),
        ["test", "--only", names] => return checks::run(Some(names)),
        ["test", "--list"] => checks::list(),
        ["setup"] => setup::everything()?,
        ["dist"] => page::build()?,
        ["soak", rest @ ..] => soak::soak(rest)?,
        ["size"] => payload::print()?,
        ["guides"] => guides::write_into(&page::dist())?,
        ["screenshots"] => checks::screenshots()?,
        ["bench", options @ ..] => bench::run(options)?,
        ["finish"] => page::finish_from_trunk()?,
        [] | ["help" | "--help" | "-h"] => print!("{USAGE}"),
        _ => bail!("unknown command `{}`\n{USAGE}", words.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}
