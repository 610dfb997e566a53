// Help: from an error to what helps, and finding it by what one sees; the report that may be given away.
import { readFile } from 'node:fs/promises';
import { bridgeSerial } from './support/bridge';
import { Device } from './support/device';
import { blinking } from './support/images';
import { expect, test } from './support/page';

test('the help is found by what a person sees, and each topic has an address of its own', async ({ app, page }) => {
  await page.goto('/#/help');
  const search = page.getByRole('textbox', { name: 'Search the help' });
  await search.fill('no lights');
  await expect(page.getByRole('status').filter({ hasText: /found/ })).toBeVisible();
  await expect(app.heading('Safety')).toBeHidden();
  await app.link('Restored and proven, but no lights').click();
  await expect(app.title).toHaveText('Restored and proven, but no lights');
  await expect(app.heading('What to do')).toBeVisible();
  await expect(page).toHaveURL(/#\/help\/stays-dark$/);

  await app.link('All of the help').click();
  await search.fill('zebra crossing');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await search.fill('mains');
  await expect(app.heading('Safety')).toBeVisible();

  await page.goto('/#/help/unheard-of');
  await expect(app.heading('This page of the help does not exist')).toBeVisible();
});

test.describe('with an adapter', () => {
  test.use({ bypassCSP: true });

  test('an error leads to what helps', async ({ app, page }, info) => {
    const device = await Device.start(info, blinking());
    await bridgeSerial(page, { url: device.url, busy: true });
    await app.open();
    await app.button('Connect').click();
    await app.error.getByRole('link', { name: 'What helps here, step by step' }).click();
    await expect(app.title).toHaveText('The port is in use or refused');
    await expect(page).toHaveURL(/#\/help\/port-busy$/);
    await device.stop();
  });
});

test('the report says what it leaves out, and leaves it out', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  const mac = await app.fact('MAC address').innerText();
  await page.getByText('Activity log').click();
  const log = page.getByRole('group', { name: '' }).filter({ has: page.getByRole('button', { name: 'Save report' }) }).first();
  await expect(log).toContainText('no Wi-Fi name or password');
  await expect(log).toContainText(mac);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save report' }).click();
  const report = await readFile(await (await waiting).path(), 'utf8');
  expect(report).toContain('Adapter: the virtual Sonoff');
  expect(report).toContain(`${mac.slice(0, 8)}…`);
  expect(report).not.toContain(mac.slice(9));
  expect(report).toContain('Transcript of the wire:');
});
