// The whole journey through the page's own Web Serial code, to an emulated Sonoff in another program.
import { gzipSync } from 'node:zlib';
import { WORK_MS } from './pages/switchback';
import { ledIsOn } from './support/bridge';
import { connected } from './support/connected';
import { Device } from './support/device';
import { blinking, md5, noise } from './support/images';
import { expect, test } from './support/page';

// The bridge needs a WebSocket to another origin; every other test runs under the page's own policy.
test.use({ bypassCSP: true });
test.setTimeout(240_000);

test('backup, erase, restore from disk, verify, and the flash holds what was chosen', async ({ app, page }, info) => {
  const before = blinking(noise(0x40000, 'before'));
  const chosen = blinking(noise(0x30000, 'chosen'), 0x20000);
  const device = await connected(app, info, before, ['--mac', '5C:CF:7F:12:34:56']);
  await expect(app.fact('MAC address')).toHaveText(/5c:cf:7f:12:34:56/i);
  await expect(app.fact('Flash id')).toHaveText(/EF ?4014/);

  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const backup = await app.download('Download .bin');
  expect(md5(backup.bytes)).toBe(md5(before));

  await app.go('Device');
  await app.button('Erase…').click();
  await app.page.getByLabel('A region').check();
  await app.page.getByLabel('Start address').fill('0x10000');
  await app.page.getByLabel('Size in bytes').fill('0x10000');
  await app.button('Erase…').click();
  await app.confirm('Erase now');
  await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });

  await app.go('Device');
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'chosen.bin.gz', gzipSync(chosen));
  await expect(app.fact('Written')).toHaveText(/KB|MB/, { timeout: WORK_MS });
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });

  await app.go('Device');
  await app.button('Verify').click();
  await app.button('Verify now').click();
  await expect(app.page.getByText('The device holds exactly these bytes, by its own digest.')).toBeVisible({ timeout: WORK_MS });

  device.tell('power off');
  device.tell('button release');
  device.tell('power on');
  for (const lit of [true, false, true]) await expect.poll(() => ledIsOn(page), { timeout: 20_000, intervals: [50] }).toBe(lit);

  const flash = await device.flashAtTheEnd();
  expect(md5(flash)).toBe(md5(chosen));
});
