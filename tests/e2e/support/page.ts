// Playwright's `test`, with the page object, and with what every journey watches: requests to others, and complaints.
import { test as base } from '@playwright/test';
import { Switchback } from '../pages/switchback';

/// What a visit must not do.
interface Visit {
  /// URLs asked of any origin but the page's own.
  foreignRequests: string[];
  /// Console errors and warnings, uncaught exceptions, and breaches of the page's security policy.
  complaints: string[];
}

export const test = base.extend<{ visit: Visit; app: Switchback }>({
  // Watches from the start of every test, whether it asks for the result or not.
  visit: [
    async ({ context, baseURL }, use) => {
      const visit: Visit = { foreignRequests: [], complaints: [] };
      const origin = new URL(baseURL ?? '').origin;
      // Of every tab that a test opens.
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isOwn = url.origin === origin || ['blob:', 'data:'].includes(url.protocol);
        if (!isOwn) visit.foreignRequests.push(request.url());
      });
      context.on('weberror', (error) => visit.complaints.push(`${error.error()}`));
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) visit.complaints.push(message.text());
      });
      await use(visit);
      base.expect(visit).toEqual({ foreignRequests: [], complaints: [] });
    },
    { auto: true },
  ],
  app: async ({ page }, use) => use(new Switchback(page)),
});

export { expect } from '@playwright/test';
