//! Takes Espressif's flasher stub for the ESP8266 from the pinned npm package `esptool-js` and lays its segments
//! where `flasher::stub` embeds them, once as they are and once with our guard in them. The stub itself is never
//! committed.

use base64::Engine as _;
use std::{env, fs, path::Path};

/// Where npm puts the stub, from the package root.
const STUB_JSON: &str = "node_modules/esptool-js/lib/targets/stub_flasher/esp8266.json";

/// The guard, as `firmware/guard/build.sh` assembles it for [`GUARD_START`].
const GUARD: &str = "firmware/guard/guard.bin";
/// Where the guard begins: behind the stub's code.
const GUARD_START: u32 = 0x4010_F1C0;
/// Where in the guard its code begins, behind a constant.
const GUARD_ENTRY: u32 = GUARD_START + 4;
/// The call of the stub's main loop that fetches a frame (`slip_recv_poll`), and how it is encoded.
const CALL_AT: u32 = 0x4010_EB8E;
const CALL: [u8; 3] = [0x85, 0x0C, 0xFE];

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={STUB_JSON}");
    println!("cargo:rerun-if-changed={GUARD}");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let path = Path::new(&root).join(STUB_JSON);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| {
        fail(&format!("{} cannot be read ({error})", path.display()));
    });
    let json: serde_json::Value =
        serde_json::from_str(&text).unwrap_or_else(|error| fail(&format!("{STUB_JSON} is not JSON ({error})")));

    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    let mut source = String::new();
    for name in ["entry", "text_start", "data_start"] {
        let value = address(&json, name);
        source.push_str(&format!(
            "/// `{name}` of the stub's JSON: an address on the chip.\npub(super) const {}: u32 = {value:#x};\n",
            name.to_uppercase()
        ));
    }
    fs::write(out.join("stub_addresses.rs"), source).expect("OUT_DIR is writable");

    let (text, data) = (segment(&json, "text"), segment(&json, "data"));
    let guard = fs::read(Path::new(&root).join(GUARD)).expect("the guard is part of the tree");
    let (guarded, call_at) = with_guard(&text, address(&json, "text_start"), &guard);
    fs::write(out.join("stub_text.bin"), &text).expect("OUT_DIR is writable");
    fs::write(out.join("stub_data.bin"), &data).expect("OUT_DIR is writable");
    fs::write(out.join("stub_guarded.bin"), &guarded).expect("OUT_DIR is writable");
    let source = format!(
        "/// Where in the stub's code the call lies that the guard takes over, in bytes.\n\
         const CALL_AT: usize = {call_at:#x};\n\
         /// Bytes of the stub's code without the guard.\nconst PLAIN_BYTES: usize = {:#x};\n",
        text.len()
    );
    fs::write(out.join("stub_guard.rs"), source).expect("OUT_DIR is writable");
}

fn address(json: &serde_json::Value, name: &str) -> u32 {
    let value = json[name].as_u64().and_then(|value| u32::try_from(value).ok());
    value.unwrap_or_else(|| fail(&format!("{STUB_JSON} has no number `{name}`")))
}

fn segment(json: &serde_json::Value, name: &str) -> Vec<u8> {
    let packed = json[name].as_str().unwrap_or_else(|| fail(&format!("{STUB_JSON} has no text `{name}`")));
    let bytes = base64::engine::general_purpose::STANDARD.decode(packed);
    bytes.unwrap_or_else(|error| fail(&format!("`{name}` of {STUB_JSON} is not base64 ({error})")))
}

/// The stub's code with the guard behind it and the call that fetches a frame going there; and where that call lies.
fn with_guard(text: &[u8], text_start: u32, guard: &[u8]) -> (Vec<u8>, usize) {
    let at = CALL_AT.saturating_sub(text_start) as usize;
    let fits = text_start + text.len() as u32 == GUARD_START && text.get(at..at + CALL.len()) == Some(&CALL);
    if !fits {
        fail(&format!("{STUB_JSON} is another version than the guard was made for: see docs/protocol.md"));
    }
    // CALL0: words from the next word boundary, in 18 bits above the opcode.
    let words = (GUARD_ENTRY - ((CALL_AT & !3) + 4)) / 4;
    let call = (words << 6 | 0x05).to_le_bytes();
    let mut guarded = [text, guard].concat();
    guarded[at..at + CALL.len()].copy_from_slice(&call[..CALL.len()]);
    (guarded, at)
}

/// Ends the build with what is wrong and the command that mends it.
fn fail(what: &str) -> ! {
    println!("cargo:warning=the flasher stub is missing or wrong: {what}");
    println!("cargo:warning=run `npm ci` in the project folder (or `cargo xtask serve`, which does it)");
    std::process::exit(1);
}
