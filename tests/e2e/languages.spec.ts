// Eight languages: found by the browser's wish, changed by a choice, fetched when wanted, there without a network.
import { type Page } from '@playwright/test';
import { sidewaysScroll, violations } from './support/accessibility';
import { WORK_MS } from './pages/switchback';
import { expect, test } from './support/page';
import { screens, widths } from './support/screens';
import { others, text } from './support/words';

const chooser = (page: Page) => page.locator('#language');

const title = (tag: string, page: string) => text(tag, `${page}-title`);

test('English needs no file of texts', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.open();
  await expect(page.getByLabel('Language')).toHaveValue('en');
  expect(asked.filter((url) => url.includes('/locales/'))).toEqual([]);
});

test('a choice changes the page at once, keeps the keyboard where it was, and holds at the next visit', async ({ app, page }) => {
  await app.open();
  await page.getByLabel('Language').selectOption('Deutsch');
  await expect(app.title).toHaveText(title('de', 'connect'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(chooser(page)).toBeFocused();
  await page.reload();
  await expect(app.title).toHaveText(title('de', 'connect'));
  await page.getByLabel(text('de', 'shell-language')).selectOption('English');
  await expect(app.title).toHaveText('Keep the firmware your switch came with');
});

test('work that goes on is not disturbed by another language', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('Backing up')).toBeVisible();
  await chooser(page).selectOption('fr');
  await expect(app.heading(text('fr', 'work-backup-done'))).toBeVisible({ timeout: WORK_MS });
});

test('an error is told in the language of the page', async ({ app, page }) => {
  await page.goto('/#/library');
  await chooser(page).selectOption('de');
  await expect(app.title).toHaveText(title('de', 'library'));
  await app.chooseFile(text('de', 'library-import'), 'empty.zip', Buffer.from('no archive'));
  const english = 'This is no zip archive';
  await expect(app.error).toContainText(text('de', 'library-failed'));
  await expect(app.error.locator('p').first()).not.toContainText(english);
  await expect(app.error.locator('p').first()).toContainText(/[äöüß]|nicht|kein/);
});

for (const tag of others) {
  test.describe(tag, () => {
    test.use({ locale: tag });

    test(`a browser that wants ${tag} gets it, and axe finds nothing`, async ({ app, page }) => {
      await page.goto('/');
      await expect(app.title).toHaveText(title(tag, 'connect'));
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      expect(await violations(page)).toEqual([]);
    });

    test(`no screen scrolls sideways in ${tag} on the narrowest screen`, async ({ app, page }) => {
      await page.setViewportSize({ width: widths.narrowest, height: 740 });
      await page.goto('/');
      await expect(app.title).toHaveText(title(tag, 'connect'));
      const wide: string[] = [];
      for (const { name, hash } of screens) {
        await page.goto(`/${hash}`);
        await expect(app.title).toBeVisible();
        if ((await sidewaysScroll(page)) > 0) wide.push(name);
      }
      expect(wide).toEqual([]);
    });
  });
}
