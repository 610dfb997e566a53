// Listening: the boot check and the serial console on the Sonoff that is emulated in the page.
import { expect, test } from './support/page';

test('the boot check says that the virtual Sonoff starts, and keeps its text', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  await app.go('Console');
  await app.button('Check the start').click();
  await expect(app.heading(/^The firmware (was loaded and )?started$/)).toBeVisible({ timeout: 30_000 });
  const heard = page.getByRole('log', { name: 'What was heard' });
  await expect(heard).toContainText('rst cause:1, boot mode:(3,');
  await expect(app.button('Open the console')).toBeVisible({ timeout: 30_000 });
  const log = await app.download('Save log');
  expect(log.bytes.toString()).toContain('csum 0x');
});

test('the console hears the firmware at its own rate and can stand still', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  await app.go('Console');
  await page.getByLabel('Rate in baud').fill('115200');
  await app.button('Open the console').click();
  await app.button('Power-cycle without the button').click();
  const heard = page.getByRole('log', { name: 'What was heard' });
  await expect(heard).toContainText('Switchback blink 1.0', { timeout: 30_000 });
  await page.getByLabel('Line to send').fill('Status 0');
  await app.button('Send').click();
  await app.button('Pause').click();
  await app.button('Go on').click();
  await app.button('Stop listening').click();
  await expect(app.button('Open the console')).toBeVisible();
});
