//! Images and dumps for the tests of the image layer: parts made by esptool, laid into flashes of any size, and images
//! with chosen texts, built here by the documented formats with code of their own.

use md5::Digest as _;
use std::ops::Range;

/// A file of `tests/data/images`.
macro_rules! made {
    ($name:literal) => {
        include_bytes!(concat!("../data/images/", $name, ".bin")).as_slice()
    };
}
pub(crate) use made;

/// Sizes of flash with their code in the header and the place of user2.
pub(crate) const SIZES: [(u32, u8, Option<u32>); 9] = [
    (0x4_0000, 1, None),
    (0x8_0000, 0, Some(0x4_1000)),
    (0x10_0000, 2, Some(0x8_1000)),
    (0x20_0000, 3, Some(0x8_1000)),
    (0x40_0000, 4, Some(0x8_1000)),
    (0x20_0000, 5, Some(0x10_1000)),
    (0x40_0000, 6, Some(0x10_1000)),
    (0x80_0000, 8, Some(0x10_1000)),
    (0x100_0000, 9, Some(0x10_1000)),
];
/// Texts of a stock firmware of this version, as they stand in published dumps.
pub(crate) const STOCK_1_5_5: &[u8] =
    b"V2.5.4\0\0update\x001.5.5\0device\0Sec-WebSocket-Key: ITEADTmobiM0x1DabcEsnw==\0romVersion\0User-Agent: itead-device\0\
      POST /dispatch/device HTTP/1.1\0factory_apikey\0";
/// What nobody may see who gets a share-safe copy or a report.
pub(crate) const SECRETS: [&str; 5] =
    ["Kitchen Network", "correct horse", "1000abcdef", "01234567-89ab-cdef-0123-456789abcdef", "broker-password"];

/// A flash that starts out blank.
pub(crate) struct Flash(pub(crate) Vec<u8>);

impl Flash {
    pub(crate) fn blank(size: u32) -> Self {
        Self(vec![0xFF; size as usize])
    }

    pub(crate) fn with(mut self, at: u32, bytes: &[u8]) -> Self {
        self.0[at as usize..at as usize + bytes.len()].copy_from_slice(bytes);
        self
    }

    /// Radio calibration, radio parameters and system settings at the end, user1 or user2 chosen.
    pub(crate) fn with_sdk(self, user2: bool) -> Self {
        let size = self.0.len() as u32;
        let params = sdk_params(user2);
        self.with(size - 0x5000, &[0x11; 128])
            .with(size - 0x4000, &[&[0x05, 0x08][..], &[0x22; 126]].concat())
            .with(size - 0x3000, &params)
            .with(size - 0x2000, &params)
            .with(size - 0x1000, &[0, 0xFF, 0xFF, 0xFF, 0xAA, 0x55, 0xAA, 0x55])
    }
}

/// One copy of the SDK's system settings: slot, station name and password.
fn sdk_params(user2: bool) -> Vec<u8> {
    let mut params = vec![0; 0x400];
    params[0] = if user2 { 0xFD } else { 0xFC };
    params[0xC] = SECRETS[0].len() as u8;
    params[0x10..0x10 + SECRETS[0].len()].copy_from_slice(SECRETS[0].as_bytes());
    params[0x37..0x37 + SECRETS[1].len()].copy_from_slice(SECRETS[1].as_bytes());
    params
}

/// A settings record of the stock firmware: network, model, device id, key.
pub(crate) fn stock_settings() -> Vec<u8> {
    let mut record = vec![0; 0x400];
    for (at, text) in
        [(0, SECRETS[0]), (0x20, SECRETS[1]), (0x67, "PSA-BHA-GL"), (0x7C, SECRETS[2]), (0x87, SECRETS[3])]
    {
        record[at..at + text.len()].copy_from_slice(text.as_bytes());
    }
    record
}

/// A boot header's size nibble changed, as a flashing tool would.
pub(crate) fn with_size(image: &[u8], code: u8) -> Vec<u8> {
    let mut image = image.to_vec();
    image[3] = code << 4 | image[3] & 0xF;
    image
}

/// A stock device of 1 MB: boot loader, user1, settings, SDK sectors.
pub(crate) fn stock_flash() -> Flash {
    Flash::blank(0x10_0000)
        .with(0, made!("boot"))
        .with(0x1000, &version_2(STOCK_1_5_5))
        .with(0x7_8000, &stock_settings())
        .with_sdk(false)
}

/// An Arduino image whose application holds these texts.
pub(crate) fn arduino(texts: &[u8]) -> Vec<u8> {
    let mut image = made!("eboot").to_vec();
    image.resize(0x1000, 0xFF);
    image.extend(version_1(&[(0x4020_1010, &padded(texts, 4)), (0x4010_0000, &[0xAB; 32])]));
    image
}

/// Firmware packed like MicroPython's: an image for the ROM, FF, the length, code with these texts, an MD5.
pub(crate) fn micropython(texts: &[u8]) -> Vec<u8> {
    let mut packed = version_1(&[(0x4010_0000, &[0xAB; 32])]);
    let code = padded(texts, 0x2000);
    packed.resize(0x8FFC, 0xFF);
    packed.extend((0x9000 + code.len() as u32).to_le_bytes());
    packed.extend(code);
    let digest = md5::Md5::digest(&packed[4..]);
    packed.extend(digest);
    packed
}

/// An image of version 1: header, segments, zeros up to the last byte of a line, which is the checksum.
pub(crate) fn version_1(segments: &[(u32, &[u8])]) -> Vec<u8> {
    let mut image = vec![0xE9, segments.len() as u8, 3, 0x20, 4, 0, 0x10, 0x40];
    let mut sum = 0xEF;
    for (address, data) in segments {
        image.extend(address.to_le_bytes());
        image.extend((data.len() as u32).to_le_bytes());
        image.extend(*data);
        sum = data.iter().fold(sum, |sum, byte| sum ^ byte);
    }
    image.resize(image.len() / 16 * 16 + 15, 0);
    image.push(sum);
    image
}

/// An image of version 2 whose flash-mapped part holds these texts.
pub(crate) fn version_2(texts: &[u8]) -> Vec<u8> {
    let irom = padded(texts, 16);
    let mut image = vec![0xEA, 4, 0, 1, 4, 0, 0x10, 0x40, 0, 0, 0, 0];
    image.extend((irom.len() as u32).to_le_bytes());
    image.extend(irom);
    image.extend(version_1(&[(0x4010_0000, &[0xCD; 64])]));
    let crc = crc32fast::hash(&image);
    image.extend(if crc >> 31 == 1 { !crc } else { crc + 1 }.to_le_bytes());
    image
}

fn padded(bytes: &[u8], unit: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes.resize(bytes.len().div_ceil(unit) * unit, 0);
    bytes
}

/// A settings record of Tasmota 14.3.0 with network and broker.
pub(crate) fn tasmota_record() -> Vec<u8> {
    let texts = [
        "http://ota",
        "cmnd",
        "stat",
        "tele",
        SECRETS[0],
        "",
        SECRETS[1],
        "",
        "host",
        "",
        "",
        "",
        "broker",
        "",
        "user",
        SECRETS[4],
    ];
    let mut record = vec![0; 0x1000];
    record[..12].copy_from_slice(&[0x09, 0x12, 0x00, 0x10, 5, 0, 0, 0, 0, 0, 3, 14]);
    let pool = texts.join("\0");
    record[0x17..0x17 + pool.len()].copy_from_slice(pool.as_bytes());
    let crc = crc32fast::hash(&record[..0xFFC]);
    record[0xFFC..].copy_from_slice(&crc.to_le_bytes());
    record
}

/// Whether any secret stands in these bytes.
pub(crate) fn holds_secret(bytes: &[u8]) -> Option<&'static str> {
    SECRETS.into_iter().find(|secret| bytes.windows(secret.len()).any(|window| window == secret.as_bytes()))
}

/// The regions of one kind.
pub(crate) fn places(regions: &[switchback::image::Region], kind: switchback::image::RegionKind) -> Vec<Range<u32>> {
    regions.iter().filter(|region| region.kind == kind).map(|region| region.range.clone()).collect()
}
