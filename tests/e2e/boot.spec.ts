// The boot check over Web Serial, on a device in another program that is switched off and on like a real one.
import { WORK_MS } from './pages/switchback';
import { bridgeSerial, powerCycle } from './support/bridge';
import { connected } from './support/connected';
import { Device } from './support/device';
import { MEGABYTE, blinking, bootLoader, noise } from './support/images';
import { expect, test } from './support/page';

test.use({ bypassCSP: true });
test.setTimeout(240_000);

test('after a restore the boot check hears the device start, the adapter still plugged in', async ({ app, page }, info) => {
  const device = await connected(app, info, blinking(noise(0x2000, 'before')));
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'chosen.bin', blinking(noise(0x2000, 'chosen')));
  await expect(app.button('Restore…')).toBeVisible({ timeout: WORK_MS });
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
  await expect(page.getByText(/take the 3.3 V wire off/)).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: 'Check the start' }).click();
  await app.button('Check the start').click();
  await expect(app.heading('Now switch the device off and on')).toBeVisible();
  await powerCycle(page, false);
  await expect(app.heading(/^The firmware (was loaded and )?started$/)).toBeVisible({ timeout: 60_000 });
  const heard = page.getByRole('log', { name: 'What was heard' });
  await expect(heard).toContainText('boot mode:(3,');
  await expect(app.button('Open the console')).toBeVisible({ timeout: 60_000 });
  await device.stop();
});

test('a board that resets by its adapter is restarted by the page', async ({ app, page }, info) => {
  const device = await Device.start(info, blinking(), ['--auto-reset', '--no-button']);
  await bridgeSerial(page, { url: device.url });
  await app.open();
  await app.go('Console');
  await app.button('Check the start').click();
  await expect(app.heading(/^The firmware (was loaded and )?started$/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('log', { name: 'What was heard' })).toContainText('rst cause:2');
  await device.stop();
});

test('a button that is still held and an empty flash are told from each other', async ({ app, page }, info) => {
  const flash = Buffer.alloc(MEGABYTE, 0xff);
  bootLoader.copy(flash);
  flash[0] = 0xff;
  const device = await Device.start(info, flash);
  await bridgeSerial(page, { url: device.url });
  await app.open();
  await app.go('Console');
  await app.button('Check the start').click();
  await expect(app.heading('Now switch the device off and on')).toBeVisible();
  await powerCycle(page, true);
  await expect(app.heading('The chip is still in its loader')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/release the button/)).toBeVisible();
  await expect(app.button('Check the start')).toBeVisible({ timeout: 60_000 });

  await app.button('Check the start').click();
  await expect(app.heading('Now switch the device off and on')).toBeVisible();
  await powerCycle(page, false);
  await expect(app.heading('There is no firmware at the start of the flash')).toBeVisible({ timeout: 60_000 });
  await device.stop();
});
