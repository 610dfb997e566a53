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
      const card = app.page.getByRole('article').first();
      await expect(card).toBeVisible();
      await picture('library-with-a-backup');
      await card.getByRole('button', { name: 'Look inside' }).click();
      await expect(card.getByRole('button', { name: 'Close it' })).toBeVisible();
      await picture('library-looked-inside');
      await app.go('Device');
      await app.button('Compare').click();
      await app.pickBackup();
      await app.button('Compare now').click();
      await expect(app.heading('They are the same')).toBeVisible({ timeout: WORK_MS });
      await picture('compare-done');
      await app.go('Device');
      await app.button('Verify').click();
      await app.button('Verify now').click();
      await expect(app.heading('Verified')).toBeVisible({ timeout: WORK_MS });
      await picture('verify-done');
      await app.go('Device');
      await app.button('Erase…').click();
      await picture('erase');
      await app.button('Erase…').click();
      await picture('erase-question');
      await app.confirm('Erase now');
      await expect(app.heading('Erased')).toBeVisible({ timeout: WORK_MS });
      await picture('erase-done');
      await app.go('Device');
      await app.button('Restore…').click();
      await expect(app.button('Restore…')).toBeVisible({ timeout: WORK_MS });
      await picture('restore-plan');
      await app.button('Restore…').click();
      await picture('restore-question');
      await app.confirm('Restore now');
      await expect(app.heading('Restored and proven')).toBeVisible({ timeout: WORK_MS });
      await app.button('Power-cycle without the button').click();
      await expect(page.getByTestId('bench-state')).toHaveText('The LED is blinking: the firmware runs.');
      await picture('restore-done');
      await app.go('Done');
      await picture('done-after-work');
      await app.go('Console');
      await app.button('Check the start').click();
      await expect(app.heading(/^The firmware (was loaded and )?started$/)).toBeVisible({ timeout: 30_000 });
      await expect(app.button('Open the console')).toBeVisible({ timeout: 30_000 });
      await picture('console-boot-check');
    });
  }
}
