//! A serial adapter for tests: the bridge of the Playwright journeys, with a far end that the test itself plays.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use switchback::browser::serial_ports::{SerialHandle, granted_ports};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The bridge, as a page loads it.
const BRIDGE: &str = include_str!("../e2e/support/web-serial-bridge.js");

/// A `WebSocket` that keeps what is sent and delivers what the test says.
const FAR_END: &str = "
    class FarEnd {
        static OPEN = 1;
        readyState = 1;
        bytes = [];
        controls = [];
        constructor() { FarEnd.last = this; queueMicrotask(() => this.onopen()); }
        send(data) {
            if (typeof data === 'string') this.controls.push(data); else this.bytes.push(...data);
        }
        deliver(bytes) { this.onmessage({ data: bytes.slice().buffer }); }
        tell(text) { this.onmessage({ data: text }); }
        close() { this.readyState = 3; this.onclose(); }
    }
    new Function('WebSocket', bridge)(FarEnd);
    const serial = installWebSerialBridge({ granted: true, requireGesture: false, latencyMs: 0, ...options });
    return serial.ready.then(() => ({ serial, FarEnd }));
";

/// The cable between a page and a device that the test plays.
pub struct Cable {
    serial: JsValue,
    far_end: JsValue,
}

impl Cable {
    /// Plugs an adapter in; `options` are those of the bridge, as a JavaScript expression.
    pub async fn plug(options: &str) -> Self {
        let options = Function::new_no_args(&format!("return ({options});")).call0(&JsValue::UNDEFINED).unwrap();
        let install = Function::new_with_args("bridge, options", FAR_END);
        let installed = install.call2(&JsValue::UNDEFINED, &JsValue::from_str(BRIDGE), &options).unwrap();
        let parts = JsFuture::from(js_sys::Promise::resolve(&installed)).await.unwrap();
        Self { serial: get(&parts, "serial"), far_end: get(&parts, "FarEnd") }
    }

    /// The port that was chosen at an earlier visit.
    pub async fn handle(&self) -> SerialHandle {
        granted_ports().await.unwrap().remove(0)
    }

    /// Bytes arrive from the device.
    pub fn deliver(&self, bytes: &[u8]) {
        call(&get(&self.far_end, "last"), "deliver", &[Uint8Array::from(bytes).into()]);
    }

    /// The line is disturbed; `name` is the device's word for it.
    pub fn disturb(&self, name: &str) {
        let text = format!("{{\"line_error\":\"{name}\"}}");
        call(&get(&self.far_end, "last"), "tell", &[JsValue::from_str(&text)]);
    }

    /// Every byte that the page sent to this adapter.
    pub fn sent(&self) -> Vec<u8> {
        Uint8Array::new(&get(&get(&self.far_end, "last"), "bytes")).to_vec()
    }

    /// What the page did with speed and lines, in order; forgotten by the call.
    pub fn take_controls(&self) -> Vec<String> {
        let socket = get(&self.far_end, "last");
        let controls = Array::from(&get(&socket, "controls"));
        Reflect::set(&socket, &"controls".into(), &Array::new()).unwrap();
        controls.iter().filter_map(|control| control.as_string()).collect()
    }

    /// Changes an option of the bridge.
    pub fn set_option(&self, name: &str, value: impl Into<JsValue>) {
        Reflect::set(&get(&self.serial, "options"), &name.into(), &value.into()).unwrap();
    }

    /// Pulls the adapter out.
    pub fn unplug(&self) {
        call(&self.serial, "unplug", &[]);
    }

    /// Plugs it in again.
    pub async fn plug_again(&self) {
        let plugged = call(&self.serial, "plug", &[]);
        JsFuture::from(js_sys::Promise::resolve(&plugged)).await.unwrap();
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        let options = Object::new();
        Reflect::set(&options, &"value".into(), &JsValue::UNDEFINED).unwrap();
        Reflect::set(&options, &"configurable".into(), &JsValue::TRUE).unwrap();
        let navigator: Object = get(&js_sys::global(), "navigator").unchecked_into();
        Object::define_property(&navigator, &"serial".into(), &options);
    }
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &JsValue::from_str(name)).unwrap()
}

fn call(on: &JsValue, method: &str, given: &[JsValue]) -> JsValue {
    let method: Function = get(on, method).unchecked_into();
    Reflect::apply(&method, on, &given.iter().collect()).unwrap()
}
