//! Prints all that Switchback knows of a file as JSON: `cargo run --release --example inspect -- FILE [--chip-flash 1M]`.
//! Exits with 1 where the file cannot be read as an image, with 2 where it was not asked properly.

use std::process::ExitCode;
use switchback::image::{ChipFacts, MAX_FLASH_SIZE_BYTES, inspect, unpack};

const USAGE: &str = "usage: inspect FILE [--chip-flash 512K|1M|2M|4M|8M|16M] [--embedded-flash]";

/// What was asked for on the command line.
struct Request {
    file: String,
    chip: Option<ChipFacts>,
}

fn main() -> ExitCode {
    let Some(request) = parse(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let report = std::fs::read(&request.file).map_err(|error| format!("{}: {error}", request.file)).and_then(|file| {
        let image = unpack(&file, MAX_FLASH_SIZE_BYTES as usize).map_err(|error| error.to_string())?;
        serde_json::to_string_pretty(&inspect(&image, request.chip.as_ref())).map_err(|error| error.to_string())
    });
    match report {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Option<Request> {
    let (mut file, mut flash_size, mut embedded_flash) = (None, None, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--chip-flash" => flash_size = Some(size(&arguments.next()?)?),
            "--embedded-flash" => embedded_flash = true,
            other if other.starts_with("--") => return None,
            _ if file.is_none() => file = Some(argument),
            _ => return None,
        }
    }
    let flash_size = flash_size.or(embedded_flash.then_some(0x10_0000));
    Some(Request { file: file?, chip: flash_size.map(|flash_size| ChipFacts { flash_size, embedded_flash }) })
}

/// `1M`, `1MB`, `512K` or a number of bytes.
fn size(text: &str) -> Option<u32> {
    let text = text.trim_end_matches(['B', 'b']);
    let (number, unit) = match text.strip_suffix(['M', 'm']) {
        Some(number) => (number, 1 << 20),
        None => text.strip_suffix(['K', 'k']).map_or((text, 1), |number| (number, 1 << 10)),
    };
    number.parse::<u32>().ok()?.checked_mul(unit).filter(|size| *size > 0)
}
