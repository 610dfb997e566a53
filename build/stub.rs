//! Takes Espressif's flasher stub for the ESP8266 from the pinned npm package `esptool-js` and lays its segments
//! where `flasher::stub` embeds them. The stub itself is never committed.

use base64::Engine as _;
use std::{fs, path::Path};

/// Where npm puts the stub, from the package root.
const STUB_JSON: &str = "node_modules/esptool-js/lib/targets/stub_flasher/esp8266.json";

/// Lays the stub into `out`; `root` is the folder of the package.
pub fn lay(root: &Path, out: &Path) {
    println!("cargo:rerun-if-changed={STUB_JSON}");
    let path = root.join(STUB_JSON);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| {
        fail(&format!("{} cannot be read ({error})", path.display()));
    });
    let json: serde_json::Value =
        serde_json::from_str(&text).unwrap_or_else(|error| fail(&format!("{STUB_JSON} is not JSON ({error})")));

    let mut source = String::new();
    for name in ["entry", "text_start", "data_start"] {
        let value = json[name].as_u64().and_then(|value| u32::try_from(value).ok());
        let value = value.unwrap_or_else(|| fail(&format!("{STUB_JSON} has no number `{name}`")));
        source.push_str(&format!(
            "/// `{name}` of the stub's JSON: an address on the chip.\npub(super) const {}: u32 = {value:#x};\n",
            name.to_uppercase()
        ));
    }
    for name in ["text", "data"] {
        let packed = json[name].as_str().unwrap_or_else(|| fail(&format!("{STUB_JSON} has no text `{name}`")));
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(packed)
            .unwrap_or_else(|error| fail(&format!("`{name}` of {STUB_JSON} is not base64 ({error})")));
        fs::write(out.join(format!("stub_{name}.bin")), bytes).expect("OUT_DIR is writable");
    }
    fs::write(out.join("stub_addresses.rs"), source).expect("OUT_DIR is writable");
}

/// Ends the build with what is wrong and the command that mends it.
fn fail(what: &str) -> ! {
    println!("cargo:warning=the flasher stub is missing: {what}");
    println!("cargo:warning=run `npm ci` in the project folder (or `cargo xtask serve`, which does it)");
    std::process::exit(1);
}
