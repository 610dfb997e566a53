//! Firmware bytes to facts. Knows nothing of devices, ports or time.
