// Pictures of every screen, light and dark, on a phone and on a desktop.
import type { Page } from '@playwright/test';
import { WORK_MS } from './pages/switchback';
import { expect, test } from './support/page';
import { screens, show, themes, widths } from './support/screens';

const FOLDER = 'docs/screenshots';

async function take(page: Page, name: string, theme: string, width: number): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}-${theme}-${width}.png`, fullPage: true, animations: 'disabled' });
}

for (const theme of themes) {
  for (const width of [widths.phone, widths.desktop]) {
    test(`screens without a device, ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      for (const screen of screens) {
        await show(page, screen);
        await take(page, screen.name, theme, width);
      }
    });

    test(`screens of the journey, ${theme}, ${width} px`, async ({ app, page }) => {
      const picture = (name: string) => take(page, name, theme, width);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await app.open();
      await app.tryVirtualSonoff();
      await picture('device');
      await app.button('Back up now').click();
      await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
      await picture('backup-done');
      await app.go('Library');
      await expect(app.page.getByRole('article').first()).toBeVisible();
      await picture('library-with-a-backup');
      await app.go('Device');
      await app.button('Erase…').click();
      await picture('erase');
      await app.button('Erase…').click();
      await picture('erase-question');
      await app.confirm('Erase now');
      await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });
      await app.go('Device');
      await app.button('Restore…').click();
      await app.pickBackup();
      await expect(app.button('Restore…')).toBeVisible({ timeout: WORK_MS });
      await picture('restore-plan');
      await app.button('Restore…').click();
      await app.confirm('Restore now');
      await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
      await app.button('Power-cycle without the button').click();
      await expect(page.getByTestId('bench-state')).toHaveText('The LED is blinking: the firmware runs.');
      await picture('restore-done');
    });
  }
}
