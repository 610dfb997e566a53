// Without a network after one visit, and how a newer version is offered.
import type { Page } from '@playwright/test';
import { WORK_MS } from './pages/switchback';
import { expect, test as anywhere } from './support/page';
import { Site } from './support/site';
import { text } from './support/words';

/// Each journey has a host of its own, and the page lies somewhere below its root.
const test = anywhere.extend<{ site: Site }>({
  site: async ({}, use, info) => {
    const site = await Site.start(info, '/any/path/');
    await use(site);
    await site.goAway();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

test.setTimeout(300_000);

/// Opens the page and waits until the browser keeps it.
async function visit(page: Page): Promise<void> {
  await page.goto('');
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)).toBe('activated');
}

/// The browser may say so itself: it looks for a newer version and for icons when it likes.
function forgiveTheMissingNetwork(visit: { complaints: string[] }): void {
  visit.complaints = visit.complaints.filter((text) => text !== 'Failed to load resource: net::ERR_INTERNET_DISCONNECTED');
}

const build = (page: Page) => page.evaluate(() => document.documentElement.dataset.build ?? 'first');

test('after one visit the whole journey works without a network', async ({ app, page, context, site, visit: seen }) => {
  await visit(page);
  await context.setOffline(true);
  await site.goAway();
  await page.reload();

  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const { bytes } = await app.download('Download .bin');
  expect(bytes.length).toBe(1024 * 1024);

  await app.go('Device');
  await app.button('Erase…').click();
  await app.button('Erase…').click();
  await app.confirm('Erase now');
  await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });

  await app.go('Restore');
  await app.pickBackup();
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
  forgiveTheMissingNetwork(seen);
});

test('the guide and its drawings are there without a network after one visit that did not open it', async ({ app, page, context, site, visit: seen }) => {
  await visit(page);
  await context.setOffline(true);
  await site.goAway();
  await page.goto('#/guide/pow-r2');
  await page.reload();
  await expect(app.heading('Known traps')).toBeVisible();
  await expect(page.getByRole('img', { name: /Sonoff Pow R2/ }).locator('svg')).toBeVisible();
  forgiveTheMissingNetwork(seen);
});

test('a language chosen once is there without a network, with its guide', async ({ app, page, context, site, visit: seen }) => {
  await visit(page);
  await page.locator('#language').selectOption('de');
  await expect(app.title).toHaveText(text('de', 'connect-title'));
  await page.goto('#/guide');
  await expect(app.title).toHaveText(text('de', 'guide-title'));
  await expect(page.getByRole('searchbox').or(page.getByRole('textbox')).first()).toBeVisible();
  await page.reload();
  await context.setOffline(true);
  await site.goAway();
  await page.reload();
  await expect(app.title).toHaveText(text('de', 'guide-title'));
  await expect(page.getByRole('searchbox').or(page.getByRole('textbox')).first()).toBeVisible();
  forgiveTheMissingNetwork(seen);
});

test('a link into the page works without a network', async ({ app, page, context, site, visit: seen }) => {
  await visit(page);
  await context.setOffline(true);
  await site.goAway();
  await page.goto('#/library');
  await page.reload();
  await expect(app.title).toHaveText('Library');
  forgiveTheMissingNetwork(seen);
});

test('a newer version is offered, but never while a device is at work, and is used when asked for', async ({ app, page, site }) => {
  await visit(page);
  await page.reload();
  await app.tryVirtualSonoff();
  await site.rebuild('second');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const use = page.getByRole('button', { name: 'Use it now' });
  await expect(use).toBeEnabled();

  await app.button('Back up now').click();
  await expect(use).toBeDisabled();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  await expect(use).toBeEnabled();
  expect(await build(page)).toBe('first');

  await use.click();
  await expect.poll(() => build(page).catch(() => 'loading')).toBe('second');
  await expect(use).toHaveCount(0);
});
