// The page itself: it starts, keeps to its own origin and says nothing to the console (every test watches both).
import { expect, test } from './support/page';

test('the page starts', async ({ app }) => {
  await app.open();
  await expect(app.button('Try the virtual Sonoff')).toBeEnabled();
});

test('an inline script and a connection elsewhere are refused by the policy', async ({ app, page, visit }) => {
  await app.open();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.wasRun = true';
    document.body.append(script);
    const reached = await fetch('https://example.org/').then(() => true, () => false);
    return { wasRun: 'wasRun' in globalThis, reached };
  });
  expect(outcome).toEqual({ wasRun: false, reached: false });
  expect(visit.complaints.splice(0).join('\n')).toContain('Content Security Policy');
  visit.foreignRequests.splice(0);
});

test('the server that comes with the page forbids frames and all devices but serial ports', async ({ app, page }) => {
  const answer = await page.goto('/');
  await expect(app.title).toBeVisible();
  const headers = answer!.headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['permissions-policy']).toMatch(/serial=\(self\).*camera=\(\).*usb=\(\)/);
  const features = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
    return ['serial', 'usb', 'camera', 'geolocation'].map((name) => featurePolicy.allowsFeature(name));
  });
  expect(features).toEqual([true, false, false, false]);
});
