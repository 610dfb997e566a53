// Pictures of every screen, light and dark, on a phone and on a desktop.
import type { Page } from '@playwright/test';
import { expect, test } from './support/page';
import { screens, themes, widths } from './support/screens';

const FOLDER = 'docs/screenshots';

async function take(page: Page, name: string, theme: string, width: number): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}-${theme}-${width}.png`, fullPage: true, animations: 'disabled' });
}

for (const theme of themes) {
  for (const width of [widths.phone, widths.desktop]) {
    test(`screens without a device, ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      for (const { name, hash } of screens) {
        await page.goto(`/${hash}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await take(page, name, theme, width);
      }
    });
  }
}
