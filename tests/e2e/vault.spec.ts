// What can happen to the library from outside: tabs that die while it is written, two tabs at once, no room left.
import type { Page } from '@playwright/test';
import { Switchback, WORK_MS } from './pages/switchback';
import { countEntries, damage, evict, takeOver } from './support/database';
import { MEGABYTE, blinking, md5, noise } from './support/images';
import { type Moment, dieAt, makeKillable } from './support/kill';
import { expect, test } from './support/page';

// What the page keeps for use without a network would count against its room, and answer for the tab that dies.
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    delete (Navigator.prototype as unknown as { serviceWorker?: unknown }).serviceWorker;
  });
});
test.setTimeout(240_000);

/// A backup of a megabyte: 16 chunks and its record.
const WRITES = 17;

const MOMENTS: Moment[] = [
  { when: 'before', at: 1 },
  { when: 'sent', at: 1 },
  { when: 'succeeded', at: 1 },
  { when: 'before', at: 8 },
  { when: 'succeeded', at: 9 },
  { when: 'before', at: WRITES },
  { when: 'sent', at: WRITES },
  { when: 'succeeded', at: WRITES - 1 },
  { when: 'complete', at: 1 },
];

test('a tab that dies at any step of a write to the library harms no backup in it', async ({ app, context }) => {
  await app.open();
  await app.go('Library');
  await app.importFile('kept-1.bin', blinking(noise(0x40000, 'kept 1')));
  await app.importFile('kept-2.bin', noise(MEGABYTE, 'kept 2'));
  const kept = ['kept-1', 'kept-2'];

  for (const moment of MOMENTS) {
    const name = `new-${moment.when}-${moment.at}`;
    const victim = await context.newPage();
    await makeKillable(victim);
    const dying = new Switchback(victim);
    await dying.open();
    await dying.go('Library');
    await expect(dying.card('kept-1')).toBeVisible();
    await dieAt(victim, moment, () => dying.chooseFile('Import…', `${name}.bin`, noise(MEGABYTE, name)));
    await victim.close();

    if (moment.when === 'complete') kept.push(name);
    await app.open();
    await app.go('Library');
    await app.expectSound(kept);
  }
});

test('a tab that dies while it deletes or renames a backup leaves the backup as it was', async ({ app, context }) => {
  await app.open();
  await app.go('Library');
  await app.importFile('kept.bin', noise(0x30000, 'kept'));
  for (const when of ['before', 'sent'] as const) {
    for (const deed of ['delete', 'rename'] as const) {
      const victim = await context.newPage();
      await makeKillable(victim);
      const dying = new Switchback(victim);
      await dying.open();
      await dying.go('Library');
      if (deed === 'rename') {
        await dying.button('Rename or note…').click();
        await victim.getByLabel('Name').fill('other');
      }
      const button = dying.button(deed === 'delete' ? 'Delete' : 'Save');
      await dieAt(victim, { when, at: 1 }, () => button.click({ noWaitAfter: true }));
      await victim.close();
      await app.open();
      await app.go('Library');
      await app.expectSound(['kept']);
    }
  }
});

test('two tabs at once see what the other does, and lose nothing', async ({ app, context }) => {
  const other = new Switchback(await context.newPage());
  for (const tab of [app, other]) {
    await tab.open();
    await tab.go('Library');
  }
  await Promise.all([
    app.importFile('left.bin', noise(MEGABYTE, 'left')),
    other.importFile('right.bin', noise(MEGABYTE, 'right')),
  ]);
  for (const tab of [app, other]) await tab.expectSound(['left', 'right']);

  await app.card('right').getByRole('button', { name: 'Delete' }).click();
  await expect(other.card('right')).toBeHidden();
  await app.page.getByRole('button', { name: 'Undo' }).click();
  for (const tab of [app, other]) await tab.expectSound(['left', 'right']);

  // Words that are being written here outlast what happens there.
  await app.card('left').getByRole('button', { name: 'Rename or note…' }).click();
  await app.page.getByLabel('Name').fill('half a na');
  await other.importFile('third.bin', noise(0x1000, 'third'));
  await app.page.getByLabel('Name').pressSequentially('me');
  await expect(app.page.getByLabel('Name')).toHaveValue('half a name');
  await app.card('left').getByRole('button', { name: 'Save' }).click();
  await expect(app.card('half a name')).toBeVisible();
  for (const tab of [app, other]) await tab.expectSound(['half a name', 'right', 'third']);
});

/// Gives the page room for `bytes` more. Before its first write: the browser looks at the limit only now and then.
async function limitRoom(page: Page, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage!);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + bytes });
}

test('a library that is full when a backup ends says so, offers the proven bytes and harms nothing', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  await expect(app.heading('No backups yet')).toBeVisible();
  // Room for a backup and for what is read of another one in steps, but not for all of it at once.
  await limitRoom(page, 1.9 * MEGABYTE);
  await app.importFile('kept.bin', noise(MEGABYTE, 'kept'));

  await app.go('Connect');
  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('Proven, but not stored')).toBeVisible({ timeout: WORK_MS });
  await expect(app.error).toContainText('The browser has no room for this: it takes 1 MB. Download and delete old backups');
  await expect(page.getByText('it is lost when this page closes')).toBeVisible();
  const shown = await app.fact('MD5').innerText();
  const backup = await app.download('Download .bin');
  expect(md5(backup.bytes)).toBe(shown);

  // What was read is there still, and completes once there is room.
  await app.go('Library');
  await expect(page.getByText('Not finished')).toBeVisible();
  await app.check('kept');
  await app.card('kept').getByRole('button', { name: 'Delete' }).click();
  await app.go('Device');
  await app.button('Go on with the backup').click();
  await expect(page.getByText('In the library', { exact: true })).toBeVisible({ timeout: WORK_MS });
  const stored = await app.download('Download .bin');
  expect(stored.bytes.equals(backup.bytes)).toBe(true);
});

test('a library without room for what is being read says so at once, and the backup goes on', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  await expect(app.heading('No backups yet')).toBeVisible();
  await limitRoom(page, 1.05 * MEGABYTE);
  await app.importFile('kept.bin', noise(MEGABYTE, 'kept'));
  await app.go('Connect');
  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('The library does not keep what is being read')).toBeVisible({ timeout: WORK_MS });
  await expect(app.heading('Proven, but not stored')).toBeVisible({ timeout: WORK_MS });
  await app.go('Library');
  await app.check('kept');
});

// When the browser gives that room back is its own affair: its database tidies up when it likes.
test('a full library frees at once what deleted backups take', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  await expect(app.heading('No backups yet')).toBeVisible();
  await limitRoom(page, 4 * MEGABYTE);
  await app.importFile('old.bin', noise(3 * MEGABYTE, 'old'));
  await app.chooseFile('Import…', 'new.bin', noise(2 * MEGABYTE, 'new'));
  await expect(app.error).toContainText('The browser has no room for this: it takes 2 MB');
  await app.card('old').getByRole('button', { name: 'Delete' }).click();
  await expect(app.card('old')).toBeHidden();
  expect(await countEntries(page, 'chunks')).toBe(48);
  await app.chooseFile('Import…', 'new.bin', noise(2 * MEGABYTE, 'new'));
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect.poll(async () => [0, 32].includes(await countEntries(page, 'chunks'))).toBe(true);
});

test('the bytes of a deleted backup are freed when it cannot be brought back any more', async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.go('Library');
  await app.importFile('gone.bin', noise(MEGABYTE, 'gone'));
  expect(await countEntries(page, 'chunks')).toBe(16);
  await app.button('Delete').click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.clock.fastForward('09:50');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await countEntries(page, 'chunks')).toBe(16);
  await page.clock.fastForward('00:20');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect.poll(() => countEntries(page, 'chunks')).toBe(0);
});

test('a backup that was deleted at an earlier visit is freed when the page starts', async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.go('Library');
  await app.importFile('gone.bin', noise(MEGABYTE, 'gone'));
  await app.button('Delete').click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await app.open();
  expect(await countEntries(page, 'chunks')).toBe(16);
  await page.clock.setSystemTime(Date.now() + 11 * 60_000);
  await app.open();
  await expect.poll(() => countEntries(page, 'chunks')).toBe(0);
});

test('a backup whose stored bytes are damaged is no way back: nothing is erased before the person says so', async ({ app, page }) => {
  await app.open();
  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('Backed up and proven')).toBeVisible({ timeout: WORK_MS });
  const dialog = page.getByRole('dialog');
  const erase = dialog.getByRole('button', { name: 'Erase now' });
  await app.go('Device');
  await app.button('Erase…').click();
  await app.button('Erase…').click();
  await expect(dialog).toContainText('A proven backup of this device is in your library.');
  await expect(erase).toBeEnabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await damage(page);
  await app.open();
  await app.tryVirtualSonoff();
  await app.button('Erase…').click();
  await app.button('Erase…').click();
  await expect(dialog).toContainText('Without a way back');
  await expect(erase).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await expect(erase).toBeEnabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await app.go('Library');
  await app.button('Check').click();
  await expect(app.error).toContainText('are damaged');
});

test('a library that a newer page has taken over is told, before and after the page is opened again', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  await app.importFile('kept.bin', noise(0x1000, 'kept'));
  await takeOver(page);
  await app.button('Check').click();
  await expect(app.error).toContainText('A newer version of this page is open in another tab');
  await app.open();
  await app.go('Library');
  await expect(app.error).toContainText('The library was written by a newer version of this page');
});

test('a library that the browser has cleared is told, and begins anew when the page is opened again', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  await app.importFile('lost.bin', noise(0x1000, 'lost'));
  await evict(page);
  await app.button('Check').click();
  await expect(app.error).toContainText('The browser has closed the library');
  await app.open();
  await app.go('Library');
  await expect(app.heading('No backups yet')).toBeVisible();
});

test('without a library a backup is made all the same, and offered as a file', async ({ app, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Site data is blocked.', 'SecurityError');
    };
  });
  await app.open();
  await app.tryVirtualSonoff();
  await app.button('Back up now').click();
  await expect(app.heading('Proven, but not stored')).toBeVisible({ timeout: WORK_MS });
  await expect(app.error).toContainText('The browser lets this page store nothing');
  const backup = await app.download('Download .bin');
  expect(md5(backup.bytes)).toBe(await app.fact('MD5').innerText());
});

test('the whole library goes into one file and comes back; a damaged file brings what is sound of it', async ({ app, page }) => {
  await app.open();
  await app.go('Library');
  await app.importFile('one.bin', noise(0x10000, 'one'));
  await app.importFile('two.bin', noise(0x10000, 'two'));
  const { bytes: zip } = await app.downloadBy(app.button('Export all as .zip'));
  await evict(page);

  await app.open();
  await app.go('Library');
  const damaged = Buffer.from(zip);
  damaged[0x4000] ^= 1;
  await app.chooseFile('Import…', 'damaged.zip', damaged);
  await expect(app.error).toContainText('was left out: it is damaged');
  await expect(page.getByRole('article')).toHaveCount(1);
  await app.chooseFile('Import…', 'cut.zip', zip.subarray(0, 0x8000));
  await expect(app.error).toContainText('This file is not a readable zip archive');
  await app.chooseFile('Import…', 'whole.zip', zip);
  await app.expectSound(['one', 'two']);
});
