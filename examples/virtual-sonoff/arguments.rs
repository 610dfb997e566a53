//! The command line.

use std::path::PathBuf;
use std::time::Duration;
use switchback::device::MachineConfig;
use switchback::device::config::{AdapterModel, Crystal, Wiring};
use switchback::device::efuse::ChipVariant;
use switchback::device::fault::{FaultPlan, LineFaults};
use switchback::device::spi_flash::FlashTiming;

/// What `--help` prints.
pub const USAGE: &str = "usage: virtual-sonoff --flash FILE [OPTIONS]

An emulated Sonoff behind a TCP port, in real time. Raw TCP clients (esptool's socket://) and WebSocket clients use the
same port; see docs/device.md for the WebSocket's control frames. The board stays powered between connections.

board:
  --listen HOST:PORT     where to listen (default 127.0.0.1:7000; port 0 takes a free one and prints it)
  --flash FILE           content of the flash; a missing file is a blank chip
  --size SIZE            size of the flash: 512K, 1M, 2M, 4M, 8M, 16M or bytes (default: the file's, or 1M)
  --save                 write the flash back to FILE when it has changed and at the end
  --chip NAME            esp8266ex (default), esp8285 (= esp8285n08), esp8285h08, esp8285n16, esp8285h16
  --mac MAC              factory address (default 5C:CF:7F:53:0E:01)
  --flash-id HEX         JEDEC id, six digits as on the wire (default: Winbond of that size, EF4014 for 1M)
  --crystal MHZ          26 (default) or 40
  --auto-reset           DTR and RTS reach GPIO0 and EN (WebSocket only: raw TCP has no modem lines)
  --no-button            start with the button released: the board boots from flash
  --off                  start without power
  --latency-ms N         latency timer of the USB adapter (default 16)
  --speed real|fast|N    how fast virtual time runs: real (default), fast (20 times), or N times

faults, in both directions of the wire unless --direction says otherwise (rates are per byte, such as 1e-5):
  --seed N               seed of all that is random (default 0)
  --direction WAY        both (default), to-host or to-device
  --loss RATE            bytes vanish            --change RATE     bytes change
  --duplicate RATE       bytes arrive twice      --insert RATE     bytes appear
  --burst N              each event strikes N bytes in a row
  --stall RATE:MS        everything arrives MS later from there on
  --silence BYTE:MS      from byte number BYTE on nothing arrives for MS
  --unplug-after N       the adapter is unplugged after N bytes in both directions
  --power-loss-after N   the board loses power after N bytes in both directions
  --power-loss-in-erase N, --power-loss-in-program N   halfway through erase or page program number N (from 0)
  --reliable-baud N      above N baud one byte in 500 changes
  --unreliable-one-in N  one in N instead
  --slow-flash           a minute of erase for each MB
  --bad-sector ADDR      the sector at ADDR never takes what is written (may be repeated)
  --weak-bit ADDR        a bit at ADDR reads either way (may be repeated)
  --block-protect N      block-protect bits BP2..BP0 are set at power-up

commands on standard input: power on|off, button hold|release, unplug, plug, state, quit";

/// The command line, parsed.
#[derive(Debug)]
pub struct Arguments {
    pub listen: String,
    pub flash: PathBuf,
    pub size: Option<usize>,
    pub save: bool,
    pub speed: f64,
    config: MachineConfig,
    chip_name: String,
}

/// Which way the faults of the line go.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Both,
    ToHost,
    ToDevice,
}

impl Arguments {
    /// Parses the words after the program's name; `None` when help was asked for.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn parse(words: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut words = words;
        let mut flash = None;
        let mut line = LineFaults::default();
        let mut way = Way::Both;
        let mut parsed = Self {
            listen: "127.0.0.1:7000".into(),
            flash: PathBuf::new(),
            size: None,
            save: false,
            speed: 1.0,
            config: MachineConfig { button_held: true, powered: true, ..MachineConfig::default() },
            chip_name: "esp8266ex".into(),
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "-h" | "--help" => return Ok(None),
                "--listen" => parsed.listen = value()?,
                "--flash" => flash = Some(PathBuf::from(value()?)),
                "--size" => parsed.size = Some(size(&value()?)?),
                "--save" => parsed.save = true,
                "--speed" => parsed.speed = speed(&value()?)?,
                "--direction" => way = direction(&value()?)?,
                _ if parsed.board_option(&word, &mut value)? || line_option(&mut line, &word, &mut value)? => {}
                _ if fault_option(&mut parsed.config, &word, &mut value)? => {}
                _ => return Err(format!("{word} is not an option")),
            }
        }
        parsed.flash = flash.ok_or("--flash FILE is missing")?;
        if way != Way::ToDevice {
            parsed.config.faults.to_host = line.clone();
        }
        if way != Way::ToHost {
            parsed.config.faults.to_device = line;
        }
        Ok(Some(parsed))
    }

    fn board_option(&mut self, word: &str, value: &mut impl FnMut() -> Result<String, String>) -> Result<bool, String> {
        let config = &mut self.config;
        match word {
            "--chip" => {
                self.chip_name = value()?.to_lowercase();
                config.chip = chip(&self.chip_name)?;
            }
            "--mac" => config.mac = mac(&value()?)?,
            "--flash-id" => config.flash_id = Some(flash_id(&value()?)?),
            "--crystal" => {
                config.crystal = match value()?.as_str() {
                    "26" => Crystal::Mhz26,
                    "40" => Crystal::Mhz40,
                    other => return Err(format!("--crystal is 26 or 40, not {other}")),
                }
            }
            "--auto-reset" => config.wiring = Wiring::AutoReset,
            "--no-button" => config.button_held = false,
            "--off" => config.powered = false,
            "--latency-ms" => {
                let latency = Duration::from_millis(number(word, &value()?)?);
                config.adapter = AdapterModel { latency, ..config.adapter.clone() };
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The board, with this content in its flash.
    pub fn machine(&self, flash: Vec<u8>) -> MachineConfig {
        MachineConfig { flash, ..self.config.clone() }
    }

    /// The chip's name as it was given.
    pub fn chip_name(&self) -> &str {
        &self.chip_name
    }
}

fn line_option(
    line: &mut LineFaults,
    word: &str,
    value: &mut impl FnMut() -> Result<String, String>,
) -> Result<bool, String> {
    match word {
        "--loss" => line.loss = number(word, &value()?)?,
        "--change" => line.change = number(word, &value()?)?,
        "--duplicate" => line.duplicate = number(word, &value()?)?,
        "--insert" => line.insert = number(word, &value()?)?,
        "--burst" => line.burst_bytes = number(word, &value()?)?,
        "--stall" => {
            let (rate, milliseconds) = pair(word, &value()?)?;
            (line.stalls, line.stall) = (number(word, &rate)?, Duration::from_millis(number(word, &milliseconds)?));
        }
        "--silence" => {
            let (byte, milliseconds) = pair(word, &value()?)?;
            line.silence.push((number(word, &byte)?, Duration::from_millis(number(word, &milliseconds)?)));
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn fault_option(
    config: &mut MachineConfig,
    word: &str,
    value: &mut impl FnMut() -> Result<String, String>,
) -> Result<bool, String> {
    let faults: &mut FaultPlan = &mut config.faults;
    match word {
        "--seed" => faults.seed = number(word, &value()?)?,
        "--unplug-after" => faults.unplug_after = Some(number(word, &value()?)?),
        "--power-loss-after" => faults.power_loss_after = Some(number(word, &value()?)?),
        "--power-loss-in-erase" => faults.power_loss_in_erase = Some(number(word, &value()?)?),
        "--power-loss-in-program" => faults.power_loss_in_program = Some(number(word, &value()?)?),
        "--reliable-baud" => faults.reliable_baud_limit = Some(number(word, &value()?)?),
        "--unreliable-one-in" => faults.unreliable_one_in = number(word, &value()?)?,
        "--slow-flash" => config.timing = FlashTiming::slow(),
        "--bad-sector" => faults.bad_sectors.push(address(word, &value()?)?),
        "--weak-bit" => faults.weak_bits.push((address(word, &value()?)?, 0x08)),
        "--block-protect" => faults.block_protect = number(word, &value()?)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn number<N: std::str::FromStr>(word: &str, text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("{word}: {text} is not a number it can take"))
}

fn pair(word: &str, text: &str) -> Result<(String, String), String> {
    let (first, second) = text.split_once(':').ok_or_else(|| format!("{word} takes two values, A:B"))?;
    Ok((first.to_owned(), second.to_owned()))
}

fn address(word: &str, text: &str) -> Result<u32, String> {
    let parsed = match text.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => text.parse(),
    };
    parsed.map_err(|_| format!("{word}: {text} is no address"))
}

fn size(text: &str) -> Result<usize, String> {
    let (digits, unit) = match text.to_uppercase() {
        upper if upper.ends_with('M') => (upper.trim_end_matches('M').to_owned(), 1024 * 1024),
        upper if upper.ends_with('K') => (upper.trim_end_matches('K').to_owned(), 1024),
        upper => (upper, 1),
    };
    let size = digits.parse::<usize>().ok().and_then(|number| number.checked_mul(unit));
    size.filter(|size| size.is_power_of_two() && (256 * 1024..=16 * 1024 * 1024).contains(size))
        .ok_or_else(|| format!("--size {text}: flash comes in 256K, 512K, 1M, 2M, 4M, 8M and 16M"))
}

fn speed(text: &str) -> Result<f64, String> {
    match text {
        "real" => Ok(1.0),
        "fast" => Ok(20.0),
        other => other
            .parse()
            .ok()
            .filter(|speed| (0.01..=1000.0).contains(speed))
            .ok_or_else(|| format!("--speed {other}: real, fast or a number")),
    }
}

fn direction(text: &str) -> Result<Way, String> {
    match text {
        "both" => Ok(Way::Both),
        "to-host" => Ok(Way::ToHost),
        "to-device" => Ok(Way::ToDevice),
        other => Err(format!("--direction {other}: both, to-host or to-device")),
    }
}

fn chip(name: &str) -> Result<ChipVariant, String> {
    match name {
        "esp8266ex" | "esp8266" => Ok(ChipVariant::Esp8266Ex),
        "esp8285" | "esp8285n08" => Ok(ChipVariant::Esp8285N08),
        "esp8285h08" => Ok(ChipVariant::Esp8285H08),
        "esp8285n16" => Ok(ChipVariant::Esp8285N16),
        "esp8285h16" => Ok(ChipVariant::Esp8285H16),
        other => Err(format!("--chip {other}: esp8266ex, esp8285, esp8285h08, esp8285n16 or esp8285h16")),
    }
}

fn hex_bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits: String = text.chars().filter(|digit| *digit != ':').collect();
    if digits.len() != 2 * N || !digits.is_ascii() {
        return None;
    }
    let mut bytes = [0; N];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(bytes)
}

fn mac(text: &str) -> Result<[u8; 6], String> {
    hex_bytes(text).ok_or_else(|| format!("--mac {text}: six bytes, such as 5C:CF:7F:53:0E:01"))
}

fn flash_id(text: &str) -> Result<[u8; 3], String> {
    hex_bytes(text).ok_or_else(|| format!("--flash-id {text}: six hexadecimal digits, such as EF4014"))
}
