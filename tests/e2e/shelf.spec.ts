// Finding a backup among many: search, order, tags, and what each card says.
import { sidewaysScroll, violations } from './support/accessibility';
import { forgetContents, rememberedFirmware } from './support/database';
import { MEGABYTE, blinking, noise } from './support/images';
import { expect, test } from './support/page';
import { themes, widths } from './support/screens';
import type { Switchback } from './pages/switchback';

/// Three backups: one whose firmware is known, and two that hold none.
async function fill(app: Switchback): Promise<void> {
  await app.open();
  await app.go('Library');
  await app.importFile('hall-10.bin', noise(0x1000, 'hall 10'));
  await app.importFile('hall-9.bin', noise(0x2000, 'hall 9'));
  await app.importFile('kitchen.bin', blinking(noise(0x8000, 'kitchen')));
}

async function names(app: Switchback): Promise<string[]> {
  return app.page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
}

async function tag(app: Switchback, name: string, tags: string): Promise<void> {
  const field = app.card(name).getByRole('combobox', { name: 'Add a tag' });
  await field.fill(tags);
  await field.press('Enter');
}

test('each card says which device, firmware, size, day and health a backup has', async ({ app }) => {
  await fill(app);
  const kitchen = app.card('kitchen');
  const row = (card: typeof kitchen, name: string) => card.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');
  await expect(row(kitchen, 'Device')).toContainText('unknown device');
  await expect(row(kitchen, 'Firmware')).toHaveText(/^Switchback blink/);
  await expect(row(kitchen, 'Made')).toContainText(/\d{4}-\d\d-\d\d/);
  await expect(row(kitchen, 'Size')).toContainText('1 MB');
  await expect(row(app.card('hall-9'), 'Firmware')).toHaveText('Not known to Switchback');
  await expect(app.card('hall-9')).toContainText(/\d finding/);
});

test('backups are found by any of their words, put in order, and a search without a result has a way out', async ({ app, page }) => {
  await fill(app);
  const count = page.getByRole('main').getByRole('status').filter({ hasText: /backups$/ });
  await expect(count).toHaveText('3 backups');
  const search = page.getByRole('textbox', { name: 'Search your backups' });
  const order = page.getByRole('combobox', { name: 'Sort by' });

  await search.fill('HALL');
  await expect(count).toHaveText('2 of 3 backups');
  await order.selectOption('Name');
  await expect.poll(() => names(app)).toEqual(['hall-9', 'hall-10']);
  await order.selectOption('Oldest first');
  await expect.poll(() => names(app)).toEqual(['hall-10', 'hall-9']);
  await order.selectOption('Largest first');
  await expect.poll(() => names(app)).toEqual(['hall-9', 'hall-10']);

  await search.fill('blink');
  await expect.poll(() => names(app)).toEqual(['kitchen']);
  await search.fill('cellar');
  await expect(app.heading('No backup fits')).toBeVisible();
  await expect(count).toHaveText('0 of 3 backups');
  await app.button('Show all backups').click();
  await expect(count).toHaveText('3 backups');
  await expect(search).toBeFocused();
});

test('tags are given, filter the list, stay with the keyboard, and survive a reload', async ({ app, page }) => {
  await fill(app);
  await tag(app, 'kitchen', 'r2, downstairs');
  await tag(app, 'hall-9', 'R2');
  const field = app.card('hall-9').getByRole('combobox', { name: 'Add a tag' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(app.card('kitchen').getByRole('listitem')).toHaveText(['r2', 'downstairs']);

  const filter = page.getByRole('group', { name: 'Show only what is tagged' });
  await expect(filter.getByRole('button')).toHaveText(['downstairs', /r2/i]);
  await filter.getByRole('button', { name: 'r2' }).click();
  await expect.poll(async () => (await names(app)).sort()).toEqual(['hall-9', 'kitchen']);
  await app.card('kitchen').getByRole('button', { name: 'downstairs', exact: true }).click();
  await expect.poll(() => names(app)).toEqual(['kitchen']);
  await app.card('kitchen').getByRole('button', { name: 'downstairs', exact: true }).click();

  await app.card('hall-9').getByRole('button', { name: 'Remove the tag R2' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => names(app)).toEqual(['kitchen']);
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '1 of 3 backups' })).toBeFocused();

  await page.reload();
  await expect(app.card('kitchen').getByRole('listitem')).toHaveText(['r2', 'downstairs']);
  await app.card('kitchen').getByRole('button', { name: 'Remove the tag r2' }).focus();
  await page.keyboard.press('Enter');
  await expect(app.card('kitchen').getByRole('listitem')).toHaveText(['downstairs']);
  await expect(app.card('kitchen').getByRole('combobox', { name: 'Add a tag' })).toBeFocused();
});

test('an exported library brings its tags back', async ({ app, page }) => {
  await fill(app);
  await tag(app, 'kitchen', 'downstairs');
  await expect(app.card('kitchen').getByRole('listitem')).toHaveText(['downstairs']);
  const zip = await app.download('Export all as .zip');
  await app.card('kitchen').getByRole('button', { name: 'Delete' }).click();
  await expect(app.card('kitchen')).toBeHidden();
  await app.chooseFile('Import…', zip.name, zip.bytes);
  await expect(app.card('kitchen').getByRole('listitem')).toHaveText(['downstairs']);
  await expect(page.getByRole('status').filter({ hasText: '1 backup imported, 2 were here already' }).first()).toBeVisible();
});

test('a backup that an older version stored is looked into once, and that is remembered', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  await app.importFile('kitchen.bin', blinking(noise(MEGABYTE / 2, 'kitchen')));
  await forgetContents(page);
  await page.reload();
  await expect(app.card('kitchen')).toContainText('Switchback blink');
  await expect.poll(() => rememberedFirmware(page)).toEqual(['Switchback blink']);
});

for (const theme of themes) {
  test(`a library with tags, and one where nothing fits, pass axe in the ${theme} theme and are narrow enough`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: widths.narrowest, height: 740 });
    await fill(app);
    await tag(app, 'kitchen', 'a tag that is as long as any tag may be,');
    await tag(app, 'hall-9', 'r2, upstairs, basic');
    await page.getByRole('group', { name: 'Show only what is tagged' }).getByRole('button', { name: 'r2' }).click();
    await expect.poll(() => names(app)).toEqual(['hall-9']);
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('textbox', { name: 'Search your backups' }).fill('nothing of the kind');
    await expect(app.heading('No backup fits')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
}
