// Kills a tab, also at one exact step of a write to its database.
import type { Page } from '@playwright/test';

/// A step of a write: before or after request number `at` is sent, when it has succeeded, or when transaction number
/// `at` is complete and the page has not heard of it yet. Counted from when the page is armed.
export interface Moment {
  when: 'before' | 'sent' | 'succeeded' | 'complete';
  at: number;
}

/// Where the page says that the moment has come; nothing answers there.
const HERE = '/kill-this-tab';

/// Crashes the renderer of a tab; returns once it is dead.
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer never comes: whoever would send it is dead.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

/// Makes the page, from its next document on, able to be killed at a moment.
export async function makeKillable(page: Page): Promise<void> {
  await page.addInitScript((here) => {
    const state = globalThis as unknown as { moment?: { when: string; at: number } };
    const counts: Record<string, number> = {};
    // Standing still in a request that nobody answers: not one more step is taken before the tab dies.
    const reach = (when: string) => {
      if (state.moment?.when !== when) return;
      counts[when] = (counts[when] ?? 0) + 1;
      if (counts[when] !== state.moment.at) return;
      const request = new XMLHttpRequest();
      request.open('GET', here, false);
      request.send();
    };
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      reach('before');
      const request = put.apply(this, given);
      request.addEventListener('success', () => reach('succeeded'));
      reach('sent');
      return request;
    };
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      const made = transaction.apply(this, given);
      if (given[1] === 'readwrite') made.addEventListener('complete', () => reach('complete'));
      return made;
    };
  }, HERE);
}

/// Lets `act` run in a killable page, which dies at `moment`.
export async function dieAt(page: Page, moment: Moment, act: () => Promise<void>): Promise<void> {
  const crashed = page.waitForEvent('crash');
  // A tab that stands still opens no session any more.
  const session = await page.context().newCDPSession(page);
  await page.route(`**${HERE}`, () => {
    session.send('Page.crash').catch(() => {});
  });
  await page.evaluate((moment) => {
    (globalThis as unknown as { moment: unknown }).moment = moment;
  }, moment);
  await act();
  await crashed;
}
