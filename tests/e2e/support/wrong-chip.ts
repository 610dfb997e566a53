// An ESP32 in its loader, as far as anybody asks before noticing that it is none of ours. Written from Espressif's
// description of the serial protocol; shares nothing with the emulated device.
import type { Page } from '@playwright/test';

const SYNC = 0x08;
const READ_REG = 0x0a;

/// What an ESP32 answers at the address that tells the chips apart.
const ESP32_MAGIC = 0x00f01d83;

/// Answers each SYNC this often, as the loaders do.
const SYNC_ANSWERS = 8;

function frame(payload: number[]): Buffer {
  const escaped = payload.flatMap((byte) => (byte === 0xc0 ? [0xdb, 0xdc] : byte === 0xdb ? [0xdb, 0xdd] : [byte]));
  return Buffer.from([0xc0, ...escaped, 0xc0]);
}

function answer(command: number, value: number): Buffer {
  const words = [value, value >>> 8, value >>> 16, value >>> 24].map((byte) => byte & 0xff);
  return frame([0x01, command, 4, 0, ...words, 0, 0, 0, 0]);
}

function unescape(bytes: number[]): number[] {
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const isEscape = bytes[at] === 0xdb;
    plain.push(isEscape ? (bytes[at + 1] === 0xdc ? 0xc0 : 0xdb) : bytes[at]);
    if (isEscape) at += 1;
  }
  return plain;
}

/// Puts an ESP32 at the far end of the WebSocket at `url`.
export async function serveEsp32(page: Page, url: string): Promise<void> {
  await page.routeWebSocket(url, (socket) => {
    let pending: number[] = [];
    socket.onMessage((message) => {
      if (typeof message === 'string') return;
      pending.push(...message);
      for (let end = pending.indexOf(0xc0); end >= 0; end = pending.indexOf(0xc0)) {
        const request = unescape(pending.splice(0, end + 1).slice(0, -1));
        if (request[0] !== 0x00) continue;
        if (request[1] === SYNC) for (let n = 0; n < SYNC_ANSWERS; n += 1) socket.send(answer(SYNC, 0x20120707));
        if (request[1] === READ_REG) socket.send(answer(READ_REG, ESP32_MAGIC));
      }
    });
  });
}
