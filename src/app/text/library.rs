//! Words of the library.

pub use crate::words::text::library::*;
pub const SHARE_SAFE_SUFFIX: &str = "-without-secrets.bin";

/// What a copy without secrets is good for.
pub fn share_safe(places: usize, starts: bool) -> String {
    let places = match places {
        0 => {
            return "No secrets were found, so the copy equals the backup. Switchback may not know every firmware."
                .into();
        }
        1 => "1 place was blanked".to_owned(),
        places => format!("{places} places were blanked"),
    };
    let starts = if starts { "It still starts." } else { "It does not start: secrets lay in the program itself." };
    format!("{places}: known Wi-Fi, MQTT and cloud secrets. {starts}")
}

/// How many sectors differ.
pub fn sectors(count: u32) -> String {
    if count == 1 { sectors_one().to_owned() } else { format!("{count} {sectors_many()}") }
}

/// What an import brought.
pub fn imported(added: usize, known: usize) -> String {
    let known = if known == 0 { String::new() } else { format!(", {known} were here already") };
    match added {
        1 => format!("1 backup imported{known}."),
        added => format!("{added} backups imported{known}."),
    }
}
