//! Word between the tabs of this page: that something they share has changed.

use super::listener::Listener;
use wasm_bindgen::JsValue;
use web_sys::BroadcastChannel;

/// A channel that all tabs of this page with the same name share. Nothing but the fact itself goes over it.
#[derive(Debug)]
pub struct TabChannel {
    channel: BroadcastChannel,
    _listener: Listener,
}

impl TabChannel {
    /// Joins the channel `name`; `hear` is called whenever another tab tells. None where the browser has no channels.
    pub fn join(name: &str, mut hear: impl FnMut() + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener = Listener::new(channel.clone().into(), "message", move |_| hear());
        Some(Self { channel, _listener: listener })
    }

    /// Tells the other tabs.
    pub fn tell(&self) {
        // Fails only on a channel that is closed, and nobody closes this one.
        let _ = self.channel.post_message(&JsValue::NULL);
    }
}
