// Flash images for the journeys.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const MEGABYTE = 1024 * 1024;

const BLINK = fileURLToPath(new URL('../../../firmware/blink/blink.bin', import.meta.url));

function made(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../data/images/${name}.bin`, import.meta.url)));
}

/// Our second-stage boot loader as Espressif's would lie at 0, and firmware that goes behind it at 0x1000.
export const bootLoader = made('boot');
export const user1 = made('user1');

/// Bytes that no compression shortens, the same for the same seed.
export function noise(length: number, seed: string): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at * 32 < length; at += 1) blocks.push(createHash('sha256').update(`${seed} ${at}`).digest());
  return Buffer.concat(blocks).subarray(0, length);
}

/// A flash that boots our blinking firmware and holds `content` at an address behind it.
export function blinking(content: Buffer = Buffer.alloc(0), address = 0x10000): Buffer {
  const flash = Buffer.alloc(MEGABYTE, 0xff);
  readFileSync(BLINK).copy(flash);
  content.copy(flash, address);
  return flash;
}

export function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex');
}
