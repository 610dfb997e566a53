// What the page takes while it works, and what it remembers of an adapter.
import { WORK_MS } from './pages/switchback';
import { connected } from './support/connected';
import { MEGABYTE, blinking, noise } from './support/images';
import { LONGEST_MS, tasksDuring } from './support/main-thread';
import { expect, test } from './support/page';

// The bridge needs a WebSocket to another origin.
test.use({ bypassCSP: true });
test.setTimeout(240_000);

/// Most that a backup of 4 MB may take: three times the flash and 20 MB.
const MOST_BYTES = 3 * 4 * MEGABYTE + 20_000_000;

test('a backup of 4 MB takes no more memory than three times the flash and 20 MB', async ({ app, page }, info) => {
  const flash = Buffer.concat([noise(MEGABYTE / 4, 'responsive'), Buffer.alloc(4 * MEGABYTE - MEGABYTE / 4, 0xff)]);
  const device = await connected(app, info, flash);
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

const FULL = noise(MEGABYTE, 'full');
const FLASHES = {
  '1 MB': FULL,
  '4 MB': Buffer.concat([FULL, Buffer.alloc(3 * MEGABYTE, 0xff)]),
};

for (const [name, flash] of Object.entries(FLASHES)) {
  test(`no task of a backup of ${name} keeps the page for more than ${LONGEST_MS} ms`, async ({ app, page }, info) => {
    const device = await connected(app, info, flash);

    const [longest] = await tasksDuring(page, async () => {
      await app.button('Back up now').click();
      await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
    });

    info.annotations.push({ type: 'measured', description: `longest task ${longest.cpuMs} ms: ${longest.what}` });
    expect(longest.cpuMs, longest.what).toBeLessThanOrEqual(LONGEST_MS);
    await device.stop();
  });
}

test('no task of a backup of the virtual Sonoff keeps the page for long either', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  const [longest] = await tasksDuring(page, async () => {
    await app.button('Back up now').click();
    await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  });
  expect(longest.cpuMs, longest.what).toBeLessThanOrEqual(LONGEST_MS);
});

test('the measure of tasks sees one that is too long', async ({ app, page }) => {
  await app.open();
  const [longest] = await tasksDuring(page, async () => {
    await page.evaluate(() => {
      let sum = 0;
      for (let step = 0; step < 400_000_000; step += 1) sum = (sum * 31 + step) | 0;
      return sum;
    });
  });
  expect(longest.cpuMs).toBeGreaterThan(LONGEST_MS);
});

test('the speed that an adapter was found to bear is tried first the next time', async ({ app, page }, info) => {
  const device = await connected(app, info, Buffer.alloc(MEGABYTE, 0xff), ['--reliable-baud', '460800']);
  await expect(app.fact('Link')).toContainText('460800 baud');
  expect(await page.evaluate(() => localStorage.getItem('switchback.baud.10c4:ea60'))).toBe('460800');

  device.tell('power off');
  device.tell('power on');
  await app.open();
  await app.connect();
  await expect(app.fact('Link')).toContainText('460800 baud');
  await device.stop();
});

test('a restore is packed in a worker, and by the page itself where no worker can be had', async ({ app, page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  const restore = async () => {
    await app.open();
    await app.tryVirtualSonoff();
    await app.button('Restore…').click();
    await app.chooseFile('Choose a file…', 'chosen.bin', blinking(noise(0x40000, 'packed'), 0x60000));
    await expect(app.fact('Written')).toHaveText(/KB/, { timeout: WORK_MS });
    await app.button('Restore…').click();
    await app.confirm('Restore now');
    await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
  };
  await restore();
  expect(workers).toContain('/packing.js');

  workers.length = 0;
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await restore();
  expect(workers).not.toContain('/packing.js');
});
