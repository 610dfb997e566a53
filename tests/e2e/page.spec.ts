// The page itself: it starts, keeps to its own origin and says nothing to the console.
import { expect, test } from './support/page';

test('the page starts, and asks nobody else for anything', async ({ page, visit }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(visit.foreignRequests).toEqual([]);
  expect(visit.complaints).toEqual([]);
});
