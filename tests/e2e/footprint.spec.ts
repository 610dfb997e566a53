// What the page takes while it works, and what it remembers of an adapter. Long tasks depend on the machine's load and are
// measured by `cargo xtask bench`.
import { WORK_MS } from './pages/switchback';
import { bridgeSerial } from './support/bridge';
import { Device } from './support/device';
import { MEGABYTE, noise } from './support/images';
import { expect, test } from './support/page';

test.use({ bypassCSP: true });
test.setTimeout(240_000);

/// Most that a backup of 4 MB may take: three times the flash and 20 MB.
const MOST_BYTES = 3 * 4 * MEGABYTE + 20_000_000;

test('a backup of 4 MB takes no more memory than three times the flash and 20 MB', async ({ app, page }, info) => {
  const flash = Buffer.concat([noise(MEGABYTE / 4, 'responsive'), Buffer.alloc(4 * MEGABYTE - MEGABYTE / 4, 0xff)]);
  const device = await Device.start(info, flash);
  await bridgeSerial(page, { url: device.url });
  await app.open();
  await app.connect();
  const session = await page.context().newCDPSession(page);
  let peak = 0;
  const look = async () => {
    // What scripts hold, and the memory of WebAssembly.
    const heap = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize: number };
    peak = Math.max(peak, heap.usedSize + heap.backingStorageSize);
  };

  await app.button('Back up now').click();
  const isDone = async () => {
    await look();
    return app.heading('Backed up and proven').isVisible();
  };
  await expect.poll(isDone, { timeout: WORK_MS, intervals: [250] }).toBe(true);

  info.annotations.push({ type: 'measured', description: `peak ${peak} bytes` });
  expect(peak).toBeGreaterThan(flash.length);
  expect(peak).toBeLessThanOrEqual(MOST_BYTES);
  await device.stop();
});

test('the speed that an adapter was found to bear is tried first the next time', async ({ app, page }, info) => {
  const device = await Device.start(info, Buffer.alloc(MEGABYTE, 0xff), ['--reliable-baud', '460800']);
  await bridgeSerial(page, { url: device.url });
  await app.open();
  await app.connect();
  await expect(app.fact('Link')).toContainText('460800 baud');
  expect(await page.evaluate(() => localStorage.getItem('switchback.baud.10c4:ea60'))).toBe('460800');

  device.tell('power off');
  device.tell('power on');
  await app.open();
  await app.connect();
  await expect(app.fact('Link')).toContainText('460800 baud');
  await device.stop();
});
