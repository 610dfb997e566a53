// Every state that a screen comes into with a device: accessible in both themes, and narrow enough for the smallest phone.
import type { Page } from '@playwright/test';
import { WORK_MS } from './pages/switchback';
import { sidewaysScroll, violations } from './support/accessibility';
import { bridgeSerial } from './support/bridge';
import { Device } from './support/device';
import { MEGABYTE, blinking, noise } from './support/images';
import { expect, test } from './support/page';
import { themes, widths } from './support/screens';

test.setTimeout(300_000);

/// Looks at the state that the page is in. What is wrong is told at the end, with all that is wrong in other states.
async function judge(page: Page, state: string): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violations(page), `${state}, ${colorScheme}`).toEqual([]);
  }
  const wide = page.viewportSize()!;
  await page.setViewportSize({ width: widths.narrowest, height: 740 });
  expect.soft(await sidewaysScroll(page), `${state}, ${widths.narrowest} px`).toBe(0);
  await page.setViewportSize(wide);
}

test('the states of the whole journey pass axe and stay narrow', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  await judge(page, 'connected');
  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  await judge(page, 'backup done');
  await app.go('Device');
  await app.button('Restore…').click();
  await judge(page, 'restore, nothing chosen');
  await app.go('Library');
  const [card] = await page.getByRole('article').all();
  await expect(card!).toBeVisible();
  await judge(page, 'library with a card');
  await card!.getByRole('button', { name: 'Look inside' }).click();
  await judge(page, 'library, a backup looked into');
  await card!.getByRole('button', { name: 'Rename or note…' }).click();
  await judge(page, 'library, a backup renamed');
  await app.go('Device');
  await app.button('Compare').click();
  await judge(page, 'compare');
  await app.pickBackup();
  await app.button('Compare now').click();
  await expect(app.heading('They are the same')).toBeVisible({ timeout: WORK_MS });
  await judge(page, 'compare, the same');

  await app.go('Device');
  await app.button('Erase…').click();
  await judge(page, 'erase');
  await app.button('Erase…').click();
  await judge(page, 'erase, last question');
  await app.confirm('Erase now');
  await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });
  await judge(page, 'erased');
  await app.go('Device');
  await app.button('Compare').click();
  await app.button('Compare now').click();
  await expect(app.heading('They differ')).toBeVisible({ timeout: WORK_MS });
  await judge(page, 'compare, different');

  await app.go('Device');
  await app.button('Restore…').click();
  await expect(app.button('Restore…')).toBeVisible({ timeout: WORK_MS });
  await judge(page, 'restore, plan');
  await app.button('Restore…').click();
  await judge(page, 'restore, last question');
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
  await judge(page, 'restore done');

  await app.go('Device');
  await app.button('Verify').click();
  await app.button('Verify now').click();
  await expect(app.heading('Verified')).toBeVisible({ timeout: WORK_MS });
  await judge(page, 'verified');
  await app.go('Done');
  await judge(page, 'done');
  await app.go('Console');
  await app.button('Check the start').click();
  await expect(app.heading(/^The firmware (was loaded and )?started$/)).toBeVisible({ timeout: 30_000 });
  await expect(app.button('Open the console')).toBeVisible({ timeout: 30_000 });
  await judge(page, 'boot check, heard');
  await page.getByText('Activity log').click();
  await expect(page.getByRole('button', { name: 'Save report' })).toBeVisible();
  await judge(page, 'activity log, open');
});

test.describe('with an adapter', () => {
  // The bridge needs a WebSocket to another origin.
  test.use({ bypassCSP: true });

  test('what a person waits in passes axe and stays narrow', async ({ app, page }, info) => {
    // At the slowest speed a whole flash takes a minute and a half, so that the work is under way while it is looked at.
    const device = await Device.start(info, noise(MEGABYTE, 'states'), ['--no-button']);
    await bridgeSerial(page, { url: device.url });
    await app.open();
    await page.getByLabel('Link speed').selectOption('115200');
    await app.button('Connect').click();
    await expect(app.button('Cancel')).toBeVisible();
    await judge(page, 'listening');
    device.tell('power off');
    device.tell('button hold');
    device.tell('power on');
    await expect(app.heading('Your device')).toBeVisible({ timeout: 60_000 });
    await app.button('Back up now').click();
    await app.someProgress();
    await judge(page, 'backup under way');
    await expect(app.heading('Backing up')).toBeVisible();
    await app.button('Cancel').click();
    await expect(app.heading('Cancelled')).toBeVisible();
    await judge(page, 'backup cancelled');
    await app.go('Device');
    await judge(page, 'device with an unfinished backup');
    await device.stop();
  });

  test('an error passes axe and stays narrow', async ({ app, page }, info) => {
    const device = await Device.start(info, blinking());
    await bridgeSerial(page, { url: device.url, busy: true });
    await app.open();
    await app.button('Connect').click();
    await expect(app.error).toBeVisible();
    await app.error.getByText('Details').click();
    await judge(page, 'error');
    await device.stop();
  });
});
