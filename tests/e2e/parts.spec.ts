// Firmware in several files: with a manifest, in a zip, or with addresses that the person types.
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { WORK_MS, type Switchback } from './pages/switchback';
import { connected } from './support/connected';
import { Device } from './support/device';
import { MEGABYTE, bootLoader, noise, user1 } from './support/images';
import { expect, test } from './support/page';
import { zip } from './support/zip';

test.use({ bypassCSP: true });
test.setTimeout(240_000);

const SECTOR = 0x1000;
const ESP32_ONLY = JSON.stringify({ name: 'Lamp', builds: [{ chipFamily: 'ESP32', parts: [{ path: 'app.bin', offset: 0 }] }] });

function manifest(parts: { path: string; offset: number }[]): Buffer {
  const builds = [
    { chipFamily: 'ESP32', parts: [{ path: 'esp32.bin', offset: 0x1000 }] },
    { chipFamily: 'ESP8266', parts },
  ];
  return Buffer.from(JSON.stringify({ name: 'Lamp', version: '1.2', builds }));
}

async function onRestorePage(app: Switchback, page: Page, info: Parameters<typeof Device.start>[0], flash: Buffer): Promise<Device> {
  const device = await connected(app, info, flash, ['--speed', '8']);
  await app.button('Restore…').click();
  return device;
}

test('a zip with manifest and parts is written at its offsets, and what no part covers stays', async ({ app, page }, info) => {
  const before = noise(MEGABYTE, 'before');
  const device = await onRestorePage(app, page, info, before);
  const parts = [
    { path: 'fw/boot.bin', offset: 0 },
    { path: 'https://example.org/fw/app.bin?v=7', offset: SECTOR },
    { path: 'data.bin', offset: 0x80000 },
  ];
  const data = noise(0x2800, 'data');
  const files = { 'lamp/manifest.json': manifest(parts), 'lamp/fw/boot.bin': bootLoader, 'app.bin': user1, 'data.bin': data };
  await app.chooseFile('Choose a file…', 'lamp.zip', zip(files));

  await expect(page.getByLabel('Flash address of app.bin')).toHaveValue('0x1000');
  await expect(page.getByLabel('Flash address of data.bin')).toHaveValue('0x80000');
  await expect(app.fact('Kept as it is')).toHaveText(/KB|MB/, { timeout: WORK_MS });
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });

  const after = await device.flashAtTheEnd();
  const expected = Buffer.from(before);
  for (const [at, bytes] of [[0, bootLoader], [SECTOR, user1], [0x80000, data]] as const) {
    expected.fill(0xff, at, at + Math.ceil(bytes.length / SECTOR) * SECTOR);
    bytes.copy(expected, at);
  }
  expect(after.equals(expected)).toBe(true);
});

test('several files take their addresses from their names, and a missing one is asked for', async ({ app, page }, info) => {
  const device = await onRestorePage(app, page, info, Buffer.alloc(MEGABYTE, 0xff));
  await app.chooseFiles('Choose a file…', { 'boot_v1.7.bin': bootLoader, 'mine.bin': user1, '0xFC000.bin': noise(128, 'init') });
  await expect(page.getByLabel('Flash address of boot_v1.7.bin')).toHaveValue('0x0');
  await expect(page.getByLabel('Flash address of 0xFC000.bin')).toHaveValue('0xfc000');
  const mine = page.getByLabel('Flash address of mine.bin');
  await expect(app.error).toContainText('no flash address yet');

  await mine.fill('0x0');
  await mine.blur();
  await expect(app.error).toContainText('boot_v1.7.bin and mine.bin overlap at address 0x0');
  await mine.fill('0x1004');
  await mine.blur();
  await expect(app.error).toContainText('a multiple of 0x1000');
  await mine.fill('0x200000');
  await mine.blur();
  await expect(app.heading('The file is larger than the flash')).toBeVisible();
  await mine.fill('0x1000');
  await mine.blur();
  await expect(app.fact('Firmware')).toContainText('Switchback blink', { timeout: WORK_MS });
  await expect(app.fact('Where')).toContainText('0x000000');

  await app.button('Leave out boot_v1.7.bin').click();
  await expect(app.heading('What the device starts with stays as it is')).toBeVisible();
  await device.stop();
});

test('firmware for other chips is refused by name', async ({ app, page }, info) => {
  const device = await onRestorePage(app, page, info, Buffer.alloc(MEGABYTE, 0xff));
  await app.chooseFiles('Choose a file…', { 'manifest.json': Buffer.from(ESP32_ONLY), 'app.bin': user1 });
  await expect(app.error).toContainText('no build for the ESP8266, only for ESP32');
  await app.chooseFiles('Choose a file…', { 'manifest.json': manifest([{ path: 'gone.bin', offset: 0 }]) });
  await expect(app.error).toContainText('gone.bin');

  const esp32 = Buffer.alloc(0x1000);
  Buffer.from('e901022000000840ee000000000000000000000000000000' + '1800ff3f08000000', 'hex').copy(esp32);
  await app.chooseFile('Choose a file…', 'app.bin', esp32);
  await expect(app.heading('This firmware is for the ESP32')).toBeVisible();
  await expect(app.heading('3. The plan')).toHaveCount(0);
  await device.stop();
});

test('a text file that is no firmware is named, and an exported library is sent to its page', async ({ app, page }, info) => {
  const device = await onRestorePage(app, page, info, Buffer.alloc(MEGABYTE, 0xff));
  await app.chooseFile('Choose a file…', 'index.bin', Buffer.from('<!DOCTYPE html><html></html>'));
  await expect(page.getByText('It looks like a web page.')).toBeVisible();
  await app.button('Choose another').click();
  const library = { 'manifest.json': Buffer.from('{"format":"switchback-library"}'), 'a.bin': readFileSync('package.json') };
  await app.chooseFile('Choose a file…', 'library.zip', zip(library));
  await expect(app.error).toContainText('Import it on the page Library');
  await device.stop();
});
