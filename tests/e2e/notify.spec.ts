// A notification at the end of work: only where a person asked for it, and only while nobody looks.
import type { Page, TestInfo } from '@playwright/test';
import { sidewaysScroll, violations } from './support/accessibility';
import { connected } from './support/connected';
import { Device } from './support/device';
import { blinking, noise } from './support/images';
import { expect, test } from './support/page';
import { themes, widths } from './support/screens';
import { type Switchback, WORK_MS } from './pages/switchback';

// The bridge needs a WebSocket to another origin.
test.use({ bypassCSP: true });

/// What the page did with the browser's notifications.
interface Told {
  asked: number;
  shown: string[];
}

/// Stands in for the browser's notifications, whose question nobody can answer in a test.
async function answerWith(page: Page, answer: 'granted' | 'denied' | 'default'): Promise<void> {
  await page.addInitScript((permission) => {
    const told: Told = { asked: 0, shown: [] };
    class Stand {
      static permission = 'default';
      static async requestPermission(): Promise<string> {
        told.asked += 1;
        return (Stand.permission = permission);
      }
      constructor(title: string) {
        told.shown.push(title);
      }
    }
    Object.assign(globalThis, { Notification: Stand, told });
  }, answer);
}

/// Begins a backup that takes as long as a real one: the emulated Sonoff of the page may be done before a click.
async function beginBackup(app: Switchback, info: TestInfo): Promise<Device> {
  const device = await connected(app, info, blinking(noise(0x60000, 'notify')));
  await app.button('Back up now').click();
  return device;
}

async function told(page: Page): Promise<Told> {
  return page.evaluate(() => (globalThis as unknown as { told: Told }).told);
}

/// Has the page believe that it is in a tab behind, or in front again.
async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: hidden ? 'hidden' : 'visible' });
  }, isHidden);
}

const BOX = 'Notify me when it is done and I am in another tab';

test('a person who asked for it is told of the end of work, once, and only behind another tab', async ({ app, page }, info) => {
  await answerWith(page, 'granted');
  const device = await beginBackup(app, info);
  const box = page.getByRole('checkbox', { name: BOX });
  await expect(box).not.toBeChecked();
  expect(await told(page)).toEqual({ asked: 0, shown: [] });
  await box.click();
  await expect(box).toBeChecked();
  await hide(page, true);
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  expect(await told(page)).toEqual({ asked: 1, shown: ['Backed up and proven'] });

  await hide(page, false);
  await app.go('Device');
  await app.button('Back up again').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  expect(await told(page)).toEqual({ asked: 1, shown: ['Backed up and proven'] });
  await device.stop();
});

test('who did not ask for it is told nothing', async ({ app, page }, info) => {
  await answerWith(page, 'granted');
  const device = await beginBackup(app, info);
  await hide(page, true);
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  expect(await told(page)).toEqual({ asked: 0, shown: [] });
  await device.stop();
});

for (const [answer, words] of [['denied', 'The browser has notifications blocked'], ['default', 'No permission was given']] as const) {
  test(`a permission that comes back as ${answer} is explained beside the box`, async ({ app, page }, info) => {
    await page.setViewportSize({ width: widths.narrowest, height: 740 });
    await answerWith(page, answer);
    const device = await beginBackup(app, info);
    const box = page.getByRole('checkbox', { name: BOX });
    await box.click();
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect(box).not.toBeChecked();
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await app.button('Cancel').click();
    await expect(app.heading('Cancelled')).toBeVisible();
    await device.stop();
  });
}
