// Every screen that needs no device: accessible in both themes, and narrow enough for the smallest phone.
import { expect, test } from './support/page';
import { sidewaysScroll, violations } from './support/accessibility';
import { screens, show, themes, widths } from './support/screens';

for (const screen of screens) {
  const { name } = screen;
  for (const theme of themes) {
    test(`${name} passes axe in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await show(page, screen);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`${name} does not scroll sideways on the narrowest screen`, async ({ page }) => {
    await page.setViewportSize({ width: widths.narrowest, height: 740 });
    await show(page, screen);
    expect(await sidewaysScroll(page)).toBe(0);
  });
}
