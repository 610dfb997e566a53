// How far the first backup is from the first look at the page.
import { WORK_MS } from './pages/switchback';
import { expect, test } from './support/page';

/// Most interactions that a first backup may ask of a person.
const MOST = 4;

test(`a first visit has a proven backup of the virtual Sonoff after at most ${MOST} interactions`, async ({ app, page }) => {
  // Counted by the page itself: whatever a person does to it begins with one of these.
  await page.addInitScript(() => {
    const state = globalThis as unknown as { interactions: number };
    state.interactions = 0;
    for (const kind of ['pointerdown', 'keydown']) {
      addEventListener(kind, (event) => event.isTrusted && (state.interactions += 1), { capture: true });
    }
  });
  await app.open();
  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const interactions = await page.evaluate(() => (globalThis as unknown as { interactions: number }).interactions);
  expect(interactions).toBeGreaterThan(0);
  expect(interactions).toBeLessThanOrEqual(MOST);
  await app.go('Library');
  await expect(page.getByRole('article')).toHaveCount(1);
});
