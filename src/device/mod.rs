//! An emulated ESP8266: processor, memory, mask ROM, UART, flash and pins, on the wire of a USB adapter, in virtual
//! time. Knows nothing of `protocol`: it decodes the wire with code of its own, so that it is an independent witness.

pub mod bus;
pub mod cpu;

mod memory;
mod time;

mod wire;

mod uart;

pub mod spi_flash;

mod spi;

pub mod efuse;

mod gpio;

mod watchdog;

mod adapter;

pub mod fault;

pub mod config;

mod board;

mod memory_map;

mod rom;

mod machine;

pub mod port;

pub use board::ResetCause;
pub use config::MachineConfig;
pub use fault::FaultPlan;
pub use machine::DeviceReport;
pub use port::{VirtualClock, VirtualDevice, VirtualPort};
