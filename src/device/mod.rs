//! An emulated ESP8266. Knows nothing of `protocol`: it decodes the wire with code of its own.

pub mod bus;
pub mod cpu;
