// What is fetched when: little at first, parts of the program when they are needed, and what is said when one does not come.
import { readFile } from 'node:fs/promises';
import { constants, brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { WORK_MS } from './pages/switchback';
import { expect, test as anyPage } from './support/page';

// What the service worker fetches, beside the page and for later, is not what the page needs; Playwright says that it
// has none.
const test = anyPage.extend<{ withoutWorker: void }>({
  serviceWorkers: 'block',
  withoutWorker: [
    async ({ visit }, use) => {
      await use();
      visit.complaints = visit.complaints.filter((text) => text !== 'Service Worker registration blocked by Playwright');
    },
    { auto: true },
  ],
});

/// Most that a first visit may fetch, compressed as a static host does it, bytes.
const MOST_BYTES = 200_000;

/// Files of the page that are fetched from now on.
function fetched(page: Page): string[] {
  const names: string[] = [];
  page.on('requestfinished', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) names.push(url.pathname === '/' ? '/index.html' : url.pathname);
  });
  return names;
}

async function compressed(names: string[]): Promise<number> {
  let sum = 0;
  for (const name of new Set(names)) {
    const bytes = await readFile(new URL(`../../dist${name}`, import.meta.url));
    sum += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return sum;
}

const parts = (names: string[]): string[] => names.filter((name) => /parts-.*\.wasm$/.test(name));

test(`a first visit can be used after ${MOST_BYTES} bytes at most, and fetches nothing more until a person wants something`, async ({ app, page }, info) => {
  const names = fetched(page);
  await app.open();
  await expect(app.button('Try the virtual Sonoff')).toBeEnabled();
  await page.waitForLoadState('networkidle');

  const bytes = await compressed(names);
  info.annotations.push({ type: 'measured', description: `${bytes} bytes with brotli` });
  expect(names.some((name) => name.endsWith('_bg.wasm'))).toBe(true);
  expect(parts(names)).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('each part is fetched once, and a page that is there already is shown at once', async ({ app, page }) => {
  const names = fetched(page);
  await app.open();
  await app.go('Help');
  await expect(app.heading('Safety')).toBeVisible();
  const first = parts(names);
  expect(first).not.toEqual([]);
  await app.go('Connect');
  await app.go('Help');
  await expect(app.heading('Safety')).toBeVisible();
  expect(parts(names)).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
});

test('the flasher comes while a person looks for the adapter in the list', async ({ app, page }) => {
  await page.addInitScript(() => {
    const serial = Object.assign(new EventTarget(), { getPorts: async () => [], requestPort: () => new Promise(() => {}) });
    Object.defineProperty(navigator, 'serial', { value: serial });
  });
  const names = fetched(page);
  await app.open();
  await app.button('Connect').click();
  await expect.poll(() => parts(names).some((name) => name.endsWith('link.wasm'))).toBe(true);
});

test('a part that does not come is told with what to do, and comes when it is tried again', async ({ app, page, visit }) => {
  let isDown = true;
  await page.route('**/parts-*/*.wasm', (route) => (isDown ? route.abort() : route.continue()));
  await app.open();
  await app.go('Library');
  await expect(app.heading('This page could not be loaded')).toBeVisible();
  await expect(app.error).toContainText('Check the connection');
  await expect(app.title).toHaveText('Library');
  isDown = false;
  await app.button('Try again').click();
  await expect(app.heading('No backups yet')).toBeVisible();
  await expect(app.title).toBeFocused();
  visit.complaints.splice(0);
});

test('a host that answers with something else than a part is told as well', async ({ app, page, visit }) => {
  await page.route('**/parts-*/*.wasm', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>404</h1>' }));
  await app.open();
  await app.go('Help');
  await expect(app.heading('This page could not be loaded')).toBeVisible();
  visit.complaints.splice(0);
});

test('parts come from a host that does not know what they are', async ({ app, page }) => {
  await page.route('**/parts-*/*.wasm', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': 'application/octet-stream' } });
  });
  await app.open();
  await app.go('Help');
  await expect(app.heading('Safety')).toBeVisible();
});

test('a device that cannot be called because a part does not come is told, and called when it is tried again', async ({ app, page, visit }) => {
  let isDown = true;
  await page.route('**/parts-*/*.wasm', (route) => (isDown ? route.abort() : route.continue()));
  await app.open();
  await app.button('Try the virtual Sonoff').click();
  await expect(app.error).toContainText('Check the connection');
  isDown = false;
  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  await app.go('Library');
  await expect(page.getByRole('article')).toHaveCount(1);
  visit.complaints.splice(0);
});
