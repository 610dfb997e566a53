//! Which speed worked on which kind of adapter, kept between visits: the first that is tried the next time.

use crate::browser::preferences;
use crate::flasher::port::PortInfo;

/// The speed that was found clean on such an adapter, baud.
pub fn recall(adapter: &PortInfo) -> Option<u32> {
    preferences::load(&name_of(adapter)?)?.parse().ok()
}

/// Remembers the speed that an adapter works at.
pub fn remember(adapter: &PortInfo, baud: u32) {
    if let Some(name) = name_of(adapter) {
        preferences::save(&name, &baud.to_string());
    }
}

/// Forgets it, so that the next connection tries all speeds.
pub fn forget(adapter: &PortInfo) {
    if let Some(name) = name_of(adapter) {
        preferences::forget(&name);
    }
}

/// Adapters have no serial number in Web Serial; the emulated device and adapters without USB ids have no name.
fn name_of(adapter: &PortInfo) -> Option<String> {
    let (vendor, product) = (adapter.usb_vendor_id?, adapter.usb_product_id?);
    (!adapter.is_virtual).then(|| format!("switchback.baud.{vendor:04x}:{product:04x}"))
}
