// Several devices one after the other, and what is told of them in the end.
import { sidewaysScroll, violations } from './support/accessibility';
import { bridgeSerial, plug, powerCycle, unplug } from './support/bridge';
import { connected } from './support/connected';
import { Device } from './support/device';
import { blinking, noise } from './support/images';
import { expect, test } from './support/page';
import { themes, widths } from './support/screens';
import { type Switchback, WORK_MS } from './pages/switchback';

test.setTimeout(300_000);

async function backUp(app: Switchback): Promise<void> {
  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
}

async function restore(app: Switchback): Promise<void> {
  const every = app.page.getByLabel('Write every sector, also those that are already right');
  await expect(every).toBeVisible({ timeout: WORK_MS });
  if (!(await every.isChecked())) await every.check();
  await expect(app.fact('Written')).toHaveText(/1 MB|KB/, { timeout: WORK_MS });
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
}

/// Other steps of the path are called done as well.
async function toDone(app: Switchback): Promise<void> {
  await app.page.getByRole('navigation').getByRole('link', { name: 'Done', exact: true }).click();
}

test('the next device is connected with the same choices, and the session tells what was done to which', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  const first = (await app.fact('MAC address').textContent())!;
  await backUp(app);
  await app.go('Device');
  await app.button('Restore…').click();
  await app.pickBackup();
  await restore(app);

  await toDone(app);
  await app.button('Next device').click();
  await expect(app.heading('Next device')).toBeVisible();
  // Nothing has been done with it: no step of the path is ticked.
  await expect(app.page.getByRole('navigation', { name: 'Your way through' })).not.toContainText('(done)');
  await expect(app.fact('Adapter')).toHaveText('Virtual Sonoff');
  await expect(app.fact('Link speed')).toHaveText(/^Automatic/);
  await expect(app.fact('Then restore')).toContainText('Write every sector');
  await app.button('Connect the next device').click();
  await expect(app.heading('The virtual Sonoff')).toBeVisible();
  const second = (await app.fact('MAC address').textContent())!;
  expect(second).not.toBe(first);

  // The same restore is offered, but this device has a backup of its own first.
  await expect(page.getByText('Back this device up first', { exact: false })).toBeVisible();
  await backUp(app);
  await app.button('Plan the same restore').click();
  await expect(page.getByLabel('Write every sector, also those that are already right')).toBeChecked({ timeout: WORK_MS });
  await restore(app);

  await app.go('Library');
  await toDone(app);
  for (const mac of [first, second]) {
    const deeds = page.getByRole('list', { name: mac }).getByRole('listitem');
    await expect(deeds).toHaveText([/Backed up and proven.*Proven by the device/, /Restored and proven.*Proven by the device/]);
  }
  const summary = await app.download('Save as text');
  const lines = summary.bytes.toString().split('\n');
  expect(summary.name).toMatch(/^switchback-session-\d{4}-\d\d-\d\d\.txt$/);
  expect(lines.filter((line) => line.startsWith(first) || line.startsWith(second))).toHaveLength(2);
  expect(lines.filter((line) => /^ {2}\d\d:\d\d:\d\d {2}.* \(Proven by the device\): /.test(line))).toHaveLength(4);
});

test.describe('with an adapter', () => {
  // The bridge needs a WebSocket to another origin.
  test.use({ bypassCSP: true });

  test('what was cancelled is told as not proven, and the summary passes axe in both themes and is narrow enough', async ({ app, page }, info) => {
    // In its own time: the emulated Sonoff of the page may be done before a click on Cancel.
    const device = await Device.start(info, blinking(noise(0x60000, 'cancelled')));
    await bridgeSerial(page, { url: device.url });
    await page.setViewportSize({ width: widths.narrowest, height: 740 });
    await app.open();
    await app.connect();
    await app.button('Back up now').click();
    await app.someProgress();
    await app.button('Cancel').click();
    await expect(app.heading('Cancelled')).toBeVisible();
    await toDone(app);
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Backing up: Cancelled' })).toContainText('Not proven');
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await app.button('Next device').click();
    await expect(app.heading('Next device')).toBeVisible();
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await app.button('Choose anew').click();
    await expect(app.heading('Next device')).toBeHidden();
    await device.stop();
  });

  test('an adapter that is unplugged to power the next device on is used again unasked', async ({ app, page }, info) => {
    const device = await connected(app, info, blinking(), ['--speed', 'fast']);
    await app.button('Erase…').click();
    await page.getByLabel('A region').check();
    await page.getByLabel('Start address').fill('0x10000');
    await page.getByLabel('Size in bytes').fill('0x1000');
    await app.button('Erase…').click();
    await app.confirm('Erase now');
    await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });
    await toDone(app);
    await app.button('Next device').click();
    await expect(app.fact('Adapter')).toHaveText(/^USB [0-9A-F]{4}:[0-9A-F]{4}$/);
    await unplug(page);
    await expect(app.fact('Adapter')).toHaveText('The browser asks which one');
    await plug(page);
    await expect(app.fact('Adapter')).toHaveText(/^USB [0-9A-F]{4}:[0-9A-F]{4}$/);
    await powerCycle(page, true);
    await app.button('Connect the next device').click();
    await expect(app.heading('Your device')).toBeVisible({ timeout: 30_000 });
    await device.stop();
  });
});
