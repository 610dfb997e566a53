//! Tests that need a program of somebody else's: what becomes of them where it is not installed.

/// Leaves a test out, in words. Under `cargo xtask test`, which installs every tool, a missing one is a failure.
pub fn leave_out(missing: &str) {
    let required = std::env::var_os("SWITCHBACK_TOOLS_REQUIRED").is_some();
    assert!(!required, "{missing}: `cargo xtask setup` installs it or says how");
    println!("left out: {missing}");
}
