// The whole journey on the Sonoff that is emulated in the page.
import { MEGABYTE, blinking, md5, noise } from './support/images';
import { expect, test } from './support/page';
import { WORK_MS } from './pages/switchback';

test('a person backs up, erases, restores and sees the LED blink, without hardware', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  await expect(app.fact('Chip')).toHaveText(/ESP8266EX|ESP8285/);
  await expect(app.fact('MAC address')).toHaveText(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/i);
  await expect(app.fact('Crystal')).toHaveText('26 MHz');
  await expect(app.fact('Flash')).toContainText('1 MB');

  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const backup = await app.download('Download .bin');
  expect(backup.name).toMatch(/\.bin$/);
  expect(backup.bytes.length).toBe(MEGABYTE);
  await expect(app.fact('MD5')).toHaveText(md5(backup.bytes));

  await app.go('Device');
  await app.button('Erase…').click();
  await app.button('Erase…').click();
  await app.confirm('Erase now');
  await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });

  await app.go('Device');
  await app.button('Compare').click();
  await app.pickBackup();
  await app.button('Compare now').click();
  await expect(app.heading('They differ')).toBeVisible({ timeout: WORK_MS });

  await app.go('Device');
  await app.button('Restore…').click();
  await app.button('Restore…').click();
  await app.confirm('Restore now');
  await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });

  await app.button('Power-cycle without the button').click();
  await expect(page.getByTestId('bench-state')).toHaveText('The LED is blinking: the firmware runs.');
});

test('the library survives a reload: rename, note, check, download, delete, undo', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  const content = blinking(noise(0x8000, 'library'));
  await app.chooseFile('Import…', 'garage.bin', content);
  const card = app.card('garage');
  await expect(card).toBeVisible();

  await card.getByRole('button', { name: 'Rename or note…' }).click();
  await card.getByRole('textbox', { name: 'Name' }).fill('Garage door');
  await card.getByRole('textbox', { name: 'Note' }).fill('behind the fuse box');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(app.card('Garage door')).toContainText('behind the fuse box');

  await page.reload();
  const kept = app.card('Garage door');
  await expect(kept).toContainText('behind the fuse box');
  await kept.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is sound' }).first()).toBeVisible();
  const file = await app.downloadBy(kept.getByRole('button', { name: 'Download .bin' }));
  expect(file.bytes.equals(content)).toBe(true);

  await kept.getByRole('button', { name: 'Delete' }).click();
  await expect(kept).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept).toBeVisible();
  await page.reload();
  await expect(kept).toBeVisible();
});
