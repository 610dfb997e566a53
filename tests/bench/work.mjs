// The work that is measured: what the flash holds before, and what must be read or written.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const MEGABYTE = 1024 * 1024;
const SECTOR = 4096;
/// Which sectors of a megabyte differ in case (e): 13 of 256, spread over all of it.
const DIFFERING = Array.from({ length: 13 }, (_, number) => number * 19 + 3);

/// Bytes that no compression shortens, the same for the same seed.
export function noise(length, seed) {
  const blocks = [];
  for (let at = 0; at * 32 < length; at += 1) blocks.push(createHash('sha256').update(`${seed} ${at}`).digest());
  return Buffer.concat(blocks).subarray(0, length);
}

/// A megabyte that packs about as well as a firmware: code-like noise with tables between, and a blank end.
function likeFirmware() {
  const bytes = noise(MEGABYTE, 'firmware');
  for (let at = 0; at < bytes.length; at += 1) if (Math.floor(at / 64) % 10 < 3) bytes[at] = at % 7;
  return bytes.fill(0xff, 600 * 1024);
}

/// How the header names a flash of a megabyte (high half of its fourth byte), and where a device of that size keeps the
/// radio parameters, which begin with 5.
const SIZE_BYTE = 3;
const SIZE_1MB = 0x20;
const RADIO_PARAMETERS = { address: 0xfc000, bytes: Buffer.from('05000402050505020500040505040505', 'hex') };

/// The image of the restores: a file of at most a megabyte, as the dump of a device that runs it holds it. So there is
/// nothing in it that our page would ask a person about.
export function loadImage(path) {
  if (!path) return { name: 'a made-up one that packs as firmware does', bytes: likeFirmware() };
  const file = readFileSync(path);
  const bytes = Buffer.concat([file, Buffer.alloc(Math.max(0, MEGABYTE - file.length), 0xff)]);
  bytes[SIZE_BYTE] = SIZE_1MB | (bytes[SIZE_BYTE] & 0x0f);
  RADIO_PARAMETERS.bytes.copy(bytes, RADIO_PARAMETERS.address);
  const sha256 = createHash('sha256').update(file).digest('hex').slice(0, 16);
  return { name: `${path.split('/').pop()} (${file.length} bytes, SHA-256 ${sha256}…)`, bytes };
}

/// The cases by letter. `flash` is what the device holds, `image` what a restore writes.
export function cases(image) {
  const full = noise(MEGABYTE, 'full');
  const changed = Buffer.from(image);
  for (const sector of DIFFERING) {
    for (let at = sector * SECTOR; at < (sector + 1) * SECTOR; at += 1) changed[at] ^= 0x5a;
  }
  return {
    a: { what: 'backup of 1 MB full of incompressible data', flash: full },
    b: { what: 'backup of 4 MB holding 1 MB', flash: Buffer.concat([full, Buffer.alloc(3 * MEGABYTE, 0xff)]) },
    c: { what: 'second backup of an unchanged 1 MB device', flash: full, known: full },
    d: { what: 'restore of a 1 MB image onto an erased chip', flash: Buffer.alloc(MEGABYTE, 0xff), image },
    e: { what: 'restore where 5 % of the sectors differ', flash: changed, image },
  };
}

/// Seconds that bytes need on the wire, by default a megabyte: ten bits a byte, at the rate the chip's divisor gives.
export function wireSeconds(baud, bytes = MEGABYTE) {
  const clock = 52_000_000;
  return (bytes * 10) / (clock / Math.floor(clock / baud));
}
