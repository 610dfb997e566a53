//! The two digests of a backup: MD5, because the device computes it too, and SHA-256, by which content is found.

use crate::image::json::{self, Misfit};
use core::{fmt, str::FromStr};
use md5::Md5 as Md5Hasher;
use serde::{Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest as _, Sha256 as Sha256Hasher};

/// A text that is not a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a digest of {bytes} bytes is written as {} hexadecimal digits", bytes.saturating_mul(2))]
pub struct NotADigest {
    /// Bytes in a digest of the kind that was asked for.
    pub bytes: usize,
}

/// An MD5 (RFC 1321), as the flasher stub computes it over flash.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Md5(pub [u8; 16]);

/// A SHA-256 (FIPS 180-4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sha256(pub [u8; 32]);

impl Md5 {
    /// The digest of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Md5Hasher::digest(bytes).into())
    }
}

impl Sha256 {
    /// The digest of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256Hasher::digest(bytes).into())
    }

    /// The first eight hexadecimal digits: enough to tell files apart by eye.
    #[must_use]
    pub fn short(&self) -> String {
        self.0.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Reads exactly `N` bytes of hexadecimal digits of either case.
fn from_hex<const N: usize>(text: &str) -> Result<[u8; N], NotADigest> {
    let wrong = NotADigest { bytes: N };
    let mut digits = text.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()));
    let mut bytes = [0; N];
    for byte in &mut bytes {
        let (Some(Some(high)), Some(Some(low))) = (digits.next(), digits.next()) else {
            return Err(wrong);
        };
        *byte = high << 4 | low;
    }
    if digits.next().is_some() { Err(wrong) } else { Ok(bytes) }
}

macro_rules! hex_text {
    ($name:ident, $field:literal) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = NotADigest;

            fn from_str(text: &str) -> Result<Self, NotADigest> {
                from_hex(text).map(Self)
            }
        }

        impl $name {
            /// The digest in the field of its name.
            pub(super) fn read(value: &Value) -> Result<Self, Misfit> {
                json::text(value, $field)?.parse().map_err(|_| Misfit::Kind($field))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    };
}

hex_text!(Md5, "md5");
hex_text!(Sha256, "sha256");

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 1321 appendix A.5 and FIPS 180-4 example for "abc".
    const MD5_ABC: &str = "900150983cd24fb0d6963f7d28e17f72";
    const SHA256_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn digests_of_abc_are_the_published_ones() {
        assert_eq!(Md5::of(b"abc").to_string(), MD5_ABC);
        assert_eq!(Sha256::of(b"abc").to_string(), SHA256_ABC);
        assert_eq!(Sha256::of(b"abc").short(), "ba7816bf");
    }

    #[test]
    fn a_digest_is_read_in_either_case_and_only_at_its_exact_length() {
        assert_eq!(MD5_ABC.to_uppercase().parse(), Ok(Md5::of(b"abc")));
        assert_eq!(SHA256_ABC.parse(), Ok(Sha256::of(b"abc")));
        for text in ["", "00", &MD5_ABC[1..], &format!("{MD5_ABC}0"), &MD5_ABC.replace('9', "g"), SHA256_ABC] {
            assert_eq!(text.parse::<Md5>(), Err(NotADigest { bytes: 16 }), "{text}");
        }
    }
}
