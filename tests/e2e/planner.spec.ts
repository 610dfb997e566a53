// Backups that do not simply fit: what is asked, what stays untouched until it is answered, and what is written then.
import { WORK_MS, type Switchback } from './pages/switchback';
import { connected } from './support/connected';
import { Device } from './support/device';
import { MEGABYTE, blinking, bootLoader, noise, user1 } from './support/images';
import { expect, test } from './support/page';

test.use({ bypassCSP: true });
test.setTimeout(240_000);

const FLASH_MODE = 2;
const SIZE_AND_FREQUENCY = 3;
const DOUT = 3;
/// A device at eight times its speed: what is asked and written is the same.
const QUICK = ['--speed', '8'];

/// A dump of 1 MB with boot loader, user1 and the SDK's sectors at its end.
function stock(radio: string): Buffer {
  const flash = Buffer.alloc(MEGABYTE, 0xff);
  bootLoader.copy(flash);
  user1.copy(flash, 0x1000);
  noise(128, radio).copy(flash, 0xfb000);
  Buffer.from([5, 8]).copy(flash, 0xfc000);
  noise(126, radio).copy(flash, 0xfc002);
  for (const at of [0xfd000, 0xfe000]) Buffer.alloc(1024).copy(flash, at);
  Buffer.from([0, 0xff, 0xff, 0xff, 0xaa, 0x55, 0xaa, 0x55]).copy(flash, 0xff000);
  return flash;
}

async function restore(app: Switchback): Promise<void> {
  await expect(app.button('Restore…')).toBeVisible({ timeout: WORK_MS });
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
}

test('a larger backup is refused, and cut to size where its rest is blank', async ({ app, page }, info) => {
  const device = await connected(app, info, Buffer.alloc(MEGABYTE, 0xff), QUICK);
  await app.button('Restore…').click();
  const larger = Buffer.concat([stock('a'), Buffer.alloc(MEGABYTE, 0xff)]);
  larger[larger.length - 9] = 0;
  await app.chooseFile('Choose a file…', 'larger.bin', larger);
  await expect(app.heading('The file is larger than the flash')).toBeVisible();
  await expect(app.fact('On this device')).toContainText('It must not be written.');
  await expect(app.heading('3. The plan')).toHaveCount(0);

  await app.button('Choose another').click();
  larger[larger.length - 9] = 0xff;
  await app.chooseFile('Choose a file…', 'blank-rest.bin', larger);
  await expect(page.getByRole('radio', { name: 'Write the first 1 MB only' })).toBeChecked();
  await restore(app);
  expect((await device.flashAtTheEnd()).equals(stock('a'))).toBe(true);
});

test('a backup of 1 MB is moved to the size of a larger chip only when that is chosen', async ({ app, page }, info) => {
  const backup = stock('a');
  const device = await connected(app, info, Buffer.alloc(4 * MEGABYTE, 0xff), [...QUICK, '--size', '4M']);
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'one-megabyte.bin', backup);
  await expect(page.getByRole('radio', { name: 'Keep it as 1MB' })).toBeChecked();
  await page.getByRole('radio', { name: 'Move it to 4MB' }).check();
  await restore(app);

  const after = await device.flashAtTheEnd();
  const tail = MEGABYTE - 0x5000;
  expect(after[SIZE_AND_FREQUENCY]).toBe((backup[SIZE_AND_FREQUENCY]! & 0x0f) | 0x40);
  expect(after.subarray(4, tail).equals(backup.subarray(4, tail))).toBe(true);
  expect(after.subarray(tail, -0x5000).every((byte) => byte === 0xff)).toBe(true);
  expect(after.subarray(-0x5000).equals(backup.subarray(tail))).toBe(true);
});

test('of another device’s backup the own radio sectors are kept, out of this device’s backup', async ({ app, page }, info) => {
  const own = stock('own');
  const device = await connected(app, info, own, [...QUICK, '--mac', '5C:CF:7F:00:00:02']);
  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  await app.go('Device');
  await app.button('Erase…').click();
  await app.button('Erase…').click();
  await app.confirm('Erase now');
  await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });

  const other = stock('other');
  await app.go('Device');
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'other.bin', other);
  await expect(app.heading('This is a backup of another device')).toBeVisible({ timeout: WORK_MS });
  await expect(page.getByText(/cloud identity and keys/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Keep this device\'s own radio sectors' })).toBeChecked();
  await restore(app);

  const after = await device.flashAtTheEnd();
  const expected = Buffer.from(other);
  own.copy(expected, 0xfb000, 0xfb000, 0xfd000);
  expect(after.equals(expected)).toBe(true);
});

test('a header that does not suit an ESP8285 is changed only when the person says so', async ({ app, page }, info) => {
  const qio = blinking();
  qio[FLASH_MODE] = 0;
  const device = await connected(app, info, Buffer.alloc(MEGABYTE, 0xff), [...QUICK, '--chip', 'esp8285']);
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'qio.bin', qio);
  await expect(app.heading('The flash mode does not suit an ESP8285')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Answer the question above first' })).toBeVisible();
  await expect(app.button('Restore…')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Keep the header' }).check();
  await expect(app.button('Restore…')).toBeVisible({ timeout: WORK_MS });
  await page.getByRole('radio', { name: 'Set the header to DOUT' }).check();
  await restore(app);
  qio[FLASH_MODE] = DOUT;
  expect((await device.flashAtTheEnd()).equals(qio)).toBe(true);
});

test('an application alone goes behind the boot loader that is there', async ({ app, page }, info) => {
  const before = stock('a');
  before.fill(0xff, 0x1000, 0x2000);
  const device = await connected(app, info, before, QUICK);
  await app.button('Restore…').click();
  await app.chooseFile('Choose a file…', 'user1.bin', user1);
  await expect(app.heading('This is only the application, without its boot loader')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Write it as user1 at 0x1000' })).toBeChecked();
  await expect(app.fact('Where')).toContainText('0x001000', { timeout: WORK_MS });
  await restore(app);
  expect((await device.flashAtTheEnd()).equals(stock('a'))).toBe(true);
});
