//! Browser entry: panic hook, mount the app, nothing else. In a worker there is no page to mount.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    if web_sys::window().is_some() {
        switchback::app::start();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!(
        "Switchback is a web page: run `cargo xtask serve`. For the terminal: `cargo run --release --example switchback`."
    );
    std::process::exit(2);
}
