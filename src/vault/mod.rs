//! The library of backups. Knows nothing of how bytes were read or of devices.
