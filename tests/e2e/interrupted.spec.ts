// Work that breaks off in the middle: what was done is not done again, and the end is as good as without the break.
import type { Page } from '@playwright/test';
import { Switchback, WORK_MS } from './pages/switchback';
import { bridgeSerial, wireBytes } from './support/bridge';
import { connected } from './support/connected';
import { halfBackups } from './support/database';
import { Device } from './support/device';
import { MEGABYTE, blinking, md5, noise } from './support/images';
import { crash } from './support/kill';
import { expect, test } from './support/page';

test.use({ bypassCSP: true });
test.setTimeout(240_000);

/// What is moved again may be this much of what was missing; it holds the framing of the wire, too.
const MOST_AGAIN = 1.05;

/// Finishes the only unfinished backup: all of it is proven, and little more than what was missing goes over the wire.
async function finishBackup(app: Switchback, page: Page, flash: Buffer): Promise<void> {
  const [half] = await halfBackups(page);
  const missing = half.size - half.settled;
  expect(missing).toBeGreaterThan(0);
  await expect(page.getByText(`${Math.floor((half.settled * 100) / half.size)} % is there`)).toBeVisible();
  const before = await wireBytes(page);
  await app.button('Go on with the backup').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const read = (await wireBytes(page)).fromDevice - before.fromDevice;
  test.info().annotations.push({ type: 'measured', description: `${missing} bytes missing, ${read} bytes read` });
  expect(read).toBeLessThan(missing * MOST_AGAIN);
  const backup = await app.download('Download .bin');
  expect(md5(backup.bytes)).toBe(md5(flash));
  expect(await halfBackups(page)).toEqual([]);
}

test('a backup whose adapter is unplugged goes on after the page is opened again', async ({ app, page }, info) => {
  const flash = blinking(noise(0xe0000, 'unplugged'));
  const device = await connected(app, info, flash);
  await app.button('Back up now').click();
  await app.someProgress();
  device.tell('unplug');
  await expect(app.error.first()).toContainText(/unplugged|lost/i);

  device.tell('plug');
  await app.open();
  await expect(app.heading('Something was not finished')).toBeVisible();
  await app.connect();
  await expect(app.heading('A backup of this device was not finished')).toBeVisible();
  await finishBackup(app, page, flash);
  await device.stop();
});

test('a tab that crashes in a backup has kept all but its last moments, and a new one goes on', async ({ app, page, context }, info) => {
  const flash = blinking(noise(0xe0000, 'crashed'));
  const device = await connected(app, info, flash);
  await app.button('Back up now').click();
  await app.someProgress();
  const read = await app.progress();
  await crash(page);

  const next = await context.newPage();
  await bridgeSerial(next, { url: device.url });
  const nextApp = new Switchback(next);
  await nextApp.open();
  await expect(nextApp.heading('Something was not finished')).toBeVisible();
  const [half] = await halfBackups(next);
  info.annotations.push({ type: 'measured', description: `${read} bytes read before the crash, ${half.settled} kept` });
  expect(half.settled).toBeGreaterThan(read - 0x20000);
  await nextApp.connect();
  await finishBackup(nextApp, next, flash);
  await device.stop();
});

test('an unfinished backup is offered for its own device only, and can be discarded and brought back', async ({ app, page, context }, info) => {
  const flash = blinking(noise(0xe0000, 'discarded'));
  const device = await connected(app, info, flash, ['--mac', '5C:CF:7F:00:00:01']);
  await app.button('Back up now').click();
  await app.someProgress();
  await app.button('Cancel').click();
  await expect(app.button('Go on with the backup')).toBeVisible();
  await page.close();
  await device.stop();

  const other = await Device.start(info, flash, ['--mac', '5C:CF:7F:00:00:02']);
  const next = await context.newPage();
  await bridgeSerial(next, { url: other.url });
  const nextApp = new Switchback(next);
  await nextApp.open();
  await nextApp.connect();
  await expect(nextApp.button('Back up now')).toBeVisible();
  await expect(nextApp.heading('A backup of this device was not finished')).toBeHidden();

  await nextApp.go('Library');
  const badge = next.getByText(/Not finished: \d+ % is there/);
  await expect(badge).toBeVisible();
  await nextApp.button('Discard it').click();
  await expect(badge).toBeHidden();
  await next.getByRole('button', { name: 'Undo' }).click();
  await expect(badge).toBeVisible();
  await other.stop();
});

test('a restore whose adapter is unplugged leaves nothing that starts, and goes on after the page is opened again', async ({ app, page }, info) => {
  const chosen = blinking(noise(0xc0000, 'chosen'));
  const device = await connected(app, info, blinking(noise(0xc0000, 'before')));
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'chosen.bin', chosen);
  await expect(app.fact('Written')).toHaveText(/KB|MB/, { timeout: WORK_MS });
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await app.someProgress('Writing');
  device.tell('unplug');
  await expect(app.error.first()).toContainText(/unplugged|lost/i);

  device.tell('button release');
  device.tell('plug');
  await app.open();
  await app.go('Console');
  await app.button('Check the start').click();
  await expect(app.heading('Now switch the device off and on')).toBeVisible();
  device.tell('power off');
  device.tell('power on');
  await expect(app.heading('There is no firmware at the start of the flash')).toBeVisible({ timeout: 60_000 });

  device.tell('power off');
  device.tell('button hold');
  device.tell('power on');
  await app.open();
  await expect(page.getByText('The restore of “chosen.bin”.')).toBeVisible();
  await app.connect();
  await expect(app.heading('A restore of this device was not finished')).toBeVisible();
  await app.button('Go on with the restore…').click();
  await expect(app.fact('Already there')).toHaveText(/KB/, { timeout: WORK_MS });
  const [, missing] = /^([\d.]+) KB$/.exec(await app.fact('Written').innerText())!;
  expect(Number(missing)).toBeLessThan(0xc0000 / 1024);
  const before = await wireBytes(page);
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
  const wrote = (await wireBytes(page)).toDevice - before.toDevice;
  info.annotations.push({ type: 'measured', description: `${missing} KB missing, ${wrote} bytes sent` });
  expect(wrote).toBeLessThan(Number(missing) * 1024 * MOST_AGAIN);

  await app.go('Device');
  await expect(app.heading('What answered')).toBeVisible();
  await expect(app.heading('A restore of this device was not finished')).toBeHidden();
  expect(md5(await device.flashAtTheEnd())).toBe(md5(chosen));
});

test('a restore that was to erase what its image does not cover does so when it is continued, and spares what it was to spare', async ({ app, page }, info) => {
  const ERASE = 'Also erase what the image does not cover';
  const chosen = blinking(noise(0x70000, 'half')).subarray(0, MEGABYTE / 2);
  const before = blinking(noise(0xf0000, 'whole'));
  const device = await connected(app, info, before);
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'half.bin', chosen);
  await expect(app.fact('Kept as it is')).toHaveText('512 KB', { timeout: WORK_MS });
  await page.getByLabel(ERASE).check();
  // The radio's sectors at the end of the flash belong to the device.
  await expect(app.fact('Kept as it is')).toHaveText('20 KB', { timeout: WORK_MS });
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await app.someProgress('Writing');
  device.tell('unplug');
  await expect(app.error.first()).toContainText(/unplugged|lost/i);

  device.tell('plug');
  await app.open();
  await app.connect();
  await app.button('Go on with the restore…').click();
  await expect(app.fact('Already there')).toHaveText(/KB/, { timeout: WORK_MS });
  await expect(page.getByLabel(ERASE)).toBeChecked();
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
  const radio = 0xfb000;
  const erased = Buffer.alloc(radio - chosen.length, 0xff);
  expect(md5(await device.flashAtTheEnd())).toBe(md5(Buffer.concat([chosen, erased, before.subarray(radio)])));
});
