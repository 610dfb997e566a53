//! Which serial ports this page may use: the chooser, ports granted before, adapters plugged and unplugged.

use super::{
    error::{message_of, name_of},
    listener::Listener,
};
use crate::flasher::port::{PortError, PortInfo};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Serial, SerialPort};

/// A port this page may open. Two handles are equal if they are the same `SerialPort`; an adapter that was unplugged
/// and plugged in again is a new one.
#[derive(Debug, Clone, PartialEq)]
pub struct SerialHandle(pub(super) SerialPort);

impl SerialHandle {
    /// What is known of the adapter. It has no serial number: two equal adapters cannot be told apart.
    #[must_use]
    pub fn info(&self) -> PortInfo {
        let info = self.0.get_info();
        PortInfo {
            usb_vendor_id: info.get_usb_vendor_id(),
            usb_product_id: info.get_usb_product_id(),
            is_virtual: false,
        }
    }

    /// Gives the permission for this port back.
    ///
    /// # Errors
    /// [`PortError::Io`].
    pub async fn forget(&self) -> Result<(), PortError> {
        let forgotten = JsFuture::from(self.0.forget()).await;
        forgotten.map(drop).map_err(|thrown| PortError::Io { detail: message_of(&thrown) })
    }
}

/// Whether this browser has Web Serial, and the page may use it.
#[must_use]
pub fn is_supported() -> bool {
    serial().is_some()
}

/// Lets the person choose a port; call it from a click. Any adapter can be chosen: boards come with any of them.
///
/// # Errors
/// [`PortError::NoneChosen`] where the chooser was dismissed, [`PortError::PermissionDenied`] where the browser's
/// policy forbids it, [`PortError::Unsupported`] without Web Serial.
pub async fn request_port() -> Result<SerialHandle, PortError> {
    let serial = serial().ok_or_else(no_web_serial)?;
    match JsFuture::from(serial.request_port()).await {
        Ok(port) => Ok(SerialHandle(port.unchecked_into())),
        Err(thrown) => Err(match name_of(&thrown).as_str() {
            "NotFoundError" | "AbortError" => PortError::NoneChosen,
            "SecurityError" | "NotAllowedError" => PortError::PermissionDenied,
            _ => PortError::Io { detail: message_of(&thrown) },
        }),
    }
}

/// The ports that were chosen at earlier visits and are plugged in.
///
/// # Errors
/// [`PortError::PermissionDenied`] where the browser's policy forbids it, [`PortError::Unsupported`] without Web
/// Serial.
pub async fn granted_ports() -> Result<Vec<SerialHandle>, PortError> {
    let serial = serial().ok_or_else(no_web_serial)?;
    let ports = JsFuture::from(serial.get_ports()).await.map_err(|_| PortError::PermissionDenied)?;
    Ok(Array::from(&ports).iter().map(|port| SerialHandle(port.unchecked_into())).collect())
}

/// A granted adapter came or went.
#[derive(Debug, Clone, PartialEq)]
pub enum PortEvent {
    /// It was plugged in.
    Connected(SerialHandle),
    /// It was unplugged; its handle is dead from now on.
    Disconnected(SerialHandle),
}

/// Listens for [`PortEvent`]s until dropped.
#[derive(Debug)]
#[must_use = "nothing is heard any more when this is dropped"]
pub struct PortWatch {
    _listeners: [Listener; 2],
}

/// Calls `hear` for each granted adapter that comes or goes; none without Web Serial.
pub fn watch_ports(hear: impl Fn(PortEvent) + Clone + 'static) -> Option<PortWatch> {
    let serial = serial()?;
    let listen = |event: &'static str, tell: fn(SerialHandle) -> PortEvent| {
        let hear = hear.clone();
        Listener::new(serial.clone().into(), event, move |event| {
            // The event is sent to the port and bubbles to `navigator.serial`.
            if let Some(port) = event.target() {
                hear(tell(SerialHandle(port.unchecked_into())));
            }
        })
    };
    Some(PortWatch {
        _listeners: [listen("connect", PortEvent::Connected), listen("disconnect", PortEvent::Disconnected)],
    })
}

/// `navigator.serial`, by its name and not by its class: a test page may put a bridge in its place.
fn serial() -> Option<Serial> {
    let navigator = web_sys::window()?.navigator();
    let serial = Reflect::get(&navigator, &JsValue::from_str("serial")).ok()?;
    serial.is_instance_of::<Object>().then(|| serial.unchecked_into())
}

fn no_web_serial() -> PortError {
    PortError::Unsupported { what: "Web Serial (this browser has none)".to_owned() }
}
