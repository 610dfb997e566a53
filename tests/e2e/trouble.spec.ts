// What goes wrong on a bench: each time the page says what happened and what to do, and goes on from there.
import { WORK_MS } from './pages/switchback';
import { bridgeSerial, plug, powerCycle, unplug } from './support/bridge';
import { connected } from './support/connected';
import { Device } from './support/device';
import { blinking, md5, noise } from './support/images';
import { expect, test } from './support/page';
import { serveEsp32 } from './support/wrong-chip';

test.use({ bypassCSP: true });
test.setTimeout(240_000);

test('a backup is cancelled, and the next one is whole', async ({ app, page }, info) => {
  const flash = blinking(noise(0xe0000, 'cancel'));
  const device = await connected(app, info, flash);
  await app.button('Back up now').click();
  await app.someProgress();
  await app.button('Cancel').click();
  await expect(app.heading('Cancelled')).toBeVisible();

  await app.button(/Back up now|Go on with the backup/).click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const backup = await app.download('Download .bin');
  expect(md5(backup.bytes)).toBe(md5(flash));
  await device.stop();
});

test('a chip of another family is named, nothing is sent to it, and the report tells what was on the wire', async ({ app, page }) => {
  const url = 'ws://127.0.0.1:9/';
  await serveEsp32(page, url);
  await bridgeSerial(page, { url });
  await app.open();
  await app.button('Connect').click();
  await expect(app.error).toContainText('ESP32', { timeout: 30_000 });

  await page.getByText('Activity log').click();
  const report = await app.downloadBy(page.getByRole('button', { name: 'Save report' }));
  const [, transcript] = report.bytes.toString('utf8').split('Transcript of the wire:');
  expect(transcript).toContain('SYNC answered');
});

test('a speed at which nothing is heard is told, and after a restart a lower one is found', async ({ app, page }, info) => {
  const device = await Device.start(info, blinking(), ['--reliable-baud', '460800', '--unreliable-one-in', '1']);
  await bridgeSerial(page, { url: device.url });
  await app.open();
  await app.button('Connect').click();
  await expect(page.getByRole('log')).toContainText(/Nothing is heard at 921.?600 baud/, { timeout: 60_000 });

  await powerCycle(page, true);
  await expect(app.heading('Your device')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('main').getByText(/460.?800 baud/).first()).toBeVisible();
  await device.stop();
});

test('a device that started normally is recognised, and taken as soon as the button was held', async ({ app, page }, info) => {
  const device = await Device.start(info, blinking(), ['--no-button']);
  await bridgeSerial(page, { url: device.url });
  await app.open();
  await app.button('Connect').click();
  // The page listens at the rate of the boot text only part of the time, so a person gives power more than once.
  await expect(async () => {
    device.tell('power off');
    device.tell('power on');
    await expect(page.getByRole('log')).toContainText(/started normally/i, { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });

  device.tell('power off');
  device.tell('button hold');
  device.tell('power on');
  await expect(app.heading('Your device')).toBeVisible({ timeout: 60_000 });
  await device.stop();
});

test('an adapter unplugged in a backup ends it in words, and the backup goes on after it is back', async ({ app, page }, info) => {
  const flash = blinking(noise(0xe0000, 'unplug'));
  const device = await connected(app, info, flash);
  await app.button('Back up now').click();
  await app.someProgress();
  await unplug(page);
  await expect(app.error.first()).toContainText(/unplugged|lost/i);

  await plug(page);
  await app.go('Connect');
  await app.connect();
  await app.go('Back up');
  await app.button('Go on with the backup').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const backup = await app.download('Download .bin');
  expect(md5(backup.bytes)).toBe(md5(flash));
  await device.stop();
});

test('a port that another program holds has its own words', async ({ app, page }, info) => {
  const device = await Device.start(info, blinking());
  await bridgeSerial(page, { url: device.url, busy: true });
  await app.open();
  await app.button('Connect').click();
  await expect(app.error).toContainText(/another program/i);
  await device.stop();
});

test('a closed chooser is no error', async ({ app, page }, info) => {
  const device = await Device.start(info, blinking());
  await bridgeSerial(page, { url: device.url, chooser: 'dismiss' });
  await app.open();
  await app.button('Connect').click();
  await page.getByText('Activity log').click();
  await expect(page.getByText(/No port was chosen/)).toBeVisible();
  await expect(app.error).toHaveCount(0);
  await device.stop();
});

test('a browser without Web Serial is told which browsers have it, and keeps the virtual Sonoff', async ({ app, page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as unknown as { serial?: unknown }).serial;
  });
  await app.open();
  await expect(page.getByText('This browser cannot talk to USB adapters')).toBeVisible();
  await expect(app.button('Try the virtual Sonoff')).toBeEnabled();
});
