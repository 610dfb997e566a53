// What the library says of its backups: two against each other, and a copy without secrets.
import { blinking, noise } from './support/images';
import { expect, test } from './support/page';

test('two backups are compared, and a backup is downloaded without its secrets', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  const old = blinking(noise(0x8000, 'old'));
  const changed = Buffer.from(old);
  changed[0x6123] ^= 1;
  await app.chooseFile('Import…', 'hall-old.bin', old);
  await expect(app.card('hall-old')).toBeVisible();
  await expect(app.button('Compare these two')).toBeHidden();
  await app.chooseFile('Import…', 'hall-new.bin', changed);
  await expect(app.card('hall-new')).toBeVisible();

  await app.button('Compare these two').click();
  const outcome = page.getByRole('main').getByRole('status').filter({ hasText: '1 sector' });
  await expect(outcome).toContainText('0x006000');
  await page.getByLabel('Second backup').selectOption({ index: 0 });
  await app.button('Compare these two').click();
  await expect(outcome).toBeHidden();

  const card = app.card('hall-old');
  const copy = await app.downloadBy(card.getByRole('button', { name: 'Download without secrets' }));
  expect(copy.name).toMatch(/^hall-old-.*-without-secrets\.bin$/);
  expect(copy.bytes.equals(old)).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: 'No secrets were found' }).first()).toBeVisible();
});
