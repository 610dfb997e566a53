//! Lets the page live during long work.

use wasm_bindgen::{JsCast as _, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

/// Gives the event loop one turn: input, painting, timers and promises get their chance. Unlike a timer of zero
/// milliseconds, a message is delivered at full speed in a hidden page too.
pub async fn breathe() {
    let Ok(channel) = MessageChannel::new() else {
        return super::clock::sleep(core::time::Duration::ZERO).await;
    };
    let turn = js_sys::Promise::new(&mut |resolve, _| {
        let heard = Closure::once_into_js(move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
        channel.port1().set_onmessage(Some(heard.unchecked_ref()));
    });
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        let _ = JsFuture::from(turn).await;
    }
    channel.port1().close();
}
