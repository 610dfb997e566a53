//! Browser entry: panic hook, mount the app, nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(switchback::app::App);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!(
        "Switchback is a web page: run `cargo xtask serve`. For the terminal: `cargo run --release --example switchback`."
    );
    std::process::exit(2);
}
