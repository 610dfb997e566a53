//! Adapters to browser APIs. Knows nothing of `protocol`, firmware images or the library of backups.
