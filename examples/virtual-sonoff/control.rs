//! Control frames and commands: what a client or a person asks of the board, and what the board tells. The format is
//! documented in docs/device.md.

use serde_json::{Map, Value};

/// One thing asked of the board.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Order {
    Baud(u32),
    /// Both modem lines change at once; `None` leaves one as it is.
    Signals {
        dtr: Option<bool>,
        rts: Option<bool>,
    },
    Power(bool),
    Button(bool),
    Plugged(bool),
    /// Tell the whole state.
    State,
    Quit,
}

/// Reads a control frame: a JSON object whose members are carried out in the order plugged, button, power, baud, dtr and
/// rts together, state.
///
/// # Errors
/// What is wrong, in words.
pub fn parse_frame(text: &str) -> Result<Vec<Order>, String> {
    let frame: Map<String, Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let known = ["plugged", "button", "power", "baud", "dtr", "rts", "state"];
    if let Some(other) = frame.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(format!("{other} is not known"));
    }
    let mut orders = Vec::new();
    for key in known {
        let Some(value) = frame.get(key) else { continue };
        let order = match (key, value.as_bool(), value.as_u64().and_then(|baud| u32::try_from(baud).ok())) {
            ("baud", _, Some(baud)) if baud > 0 => Order::Baud(baud),
            ("plugged", Some(is), _) => Order::Plugged(is),
            ("power", Some(is), _) => Order::Power(is),
            ("button", Some(is), _) => Order::Button(is),
            ("dtr", Some(is), _) => Order::Signals { dtr: Some(is), rts: frame.get("rts").and_then(Value::as_bool) },
            ("rts", Some(_), _) if frame.contains_key("dtr") => continue,
            ("rts", Some(is), _) => Order::Signals { dtr: None, rts: Some(is) },
            ("state", _, _) => Order::State,
            _ => return Err(format!("{key} cannot be {value}")),
        };
        orders.push(order);
    }
    Ok(orders)
}

/// Reads a command from standard input.
///
/// # Errors
/// What is wrong, in words.
pub fn parse_command(line: &str) -> Result<Option<Order>, String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    Ok(Some(match words.as_slice() {
        [] => return Ok(None),
        ["power", "on"] => Order::Power(true),
        ["power", "off"] => Order::Power(false),
        ["button", "hold"] => Order::Button(true),
        ["button", "release"] => Order::Button(false),
        ["plug"] => Order::Plugged(true),
        ["unplug"] => Order::Plugged(false),
        ["state"] => Order::State,
        ["quit"] => Order::Quit,
        _ => {
            return Err(format!(
                "{line:?} is not a command: power on|off, button hold|release, plug, unplug, state, quit"
            ));
        }
    }))
}
