// Looks past the page into its database, to say exactly what is stored.
import type { Page } from '@playwright/test';

/// How much of an unfinished backup is stored.
export interface HalfBackup {
  size: number;
  settled: number;
}

/// The unfinished backups that the library holds.
export async function halfBackups(page: Page): Promise<HalfBackup[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('switchback');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const reading = opening.result.transaction('backups').objectStore('backups').getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    opening.result.close();
    type Stored = { size: number; state: string; have?: { start: number; end: number }[] };
    const records: Stored[] = reading.result.map((it: { json: string }) => JSON.parse(it.json));
    return records
      .filter((record) => record.state === 'partial')
      .map(({ size, have }) => ({ size, settled: have!.reduce((sum, range) => sum + range.end - range.start, 0) }));
  });
}

/// How many entries a table of the library has.
export async function countEntries(page: Page, table: string): Promise<number> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open('switchback');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const counting = opening.result.transaction(name).objectStore(name).count();
    await new Promise((resolve) => (counting.onsuccess = resolve));
    opening.result.close();
    return counting.result;
  }, table);
}

/// Makes every record as a version stored it that did not look into backups.
export async function forgetContents(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('switchback');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const backups = opening.result.transaction('backups', 'readwrite').objectStore('backups');
    const reading = backups.openCursor();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    for (let cursor = reading.result; cursor; cursor = reading.result) {
      const { contents, tags, ...old } = JSON.parse(cursor.value.json);
      if (!contents || !tags) throw new Error('the record holds nothing to forget');
      const writing = cursor.update({ ...cursor.value, json: JSON.stringify(old) });
      await new Promise((resolve) => (writing.onsuccess = resolve));
      cursor.continue();
      await new Promise((resolve) => (reading.onsuccess = resolve));
    }
    opening.result.close();
  });
}

/// What the library remembers of the firmware in its backups.
export async function rememberedFirmware(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('switchback');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const reading = opening.result.transaction('backups').objectStore('backups').getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    opening.result.close();
    return reading.result.map((it: { json: string }) => JSON.parse(it.json).contents?.firmware);
  });
}

/// Changes one bit of the bytes that the library holds, as a failing disk does.
export async function damage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('switchback');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const chunks = opening.result.transaction('chunks', 'readwrite').objectStore('chunks');
    const reading = chunks.openCursor();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    const cursor = reading.result!;
    cursor.value[4711] ^= 0x10;
    const writing = cursor.update(cursor.value);
    await new Promise((resolve) => (writing.onsuccess = resolve));
    opening.result.close();
  });
}

/// Opens the library in a layout of the far future and lets go of it, as a newer version of the page does.
export async function takeOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('switchback', 99);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
  });
}

/// Deletes the library, as a browser does that is asked to clear what sites have stored.
export async function evict(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase('switchback');
    await new Promise((resolve) => (deleting.onsuccess = resolve));
  });
}
