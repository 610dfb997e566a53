// Every screen that needs no device: accessible in both themes, and narrow enough for the smallest phone.
import { expect, test } from './support/page';
import { sidewaysScroll, violations } from './support/accessibility';
import { screens, themes, widths } from './support/screens';

for (const { name, hash } of screens) {
  for (const theme of themes) {
    test(`${name} passes axe in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`/${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`${name} does not scroll sideways on the narrowest screen`, async ({ page }) => {
    await page.setViewportSize({ width: widths.narrowest, height: 740 });
    await page.goto(`/${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
  });
}
