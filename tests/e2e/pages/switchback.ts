// The page as a person sees it: where to click and what to read, found by role and name.
import { readFile } from 'node:fs/promises';
import { type Locator, type Page, expect } from '@playwright/test';

/// How long work on a whole chip may take: a megabyte at 115200 baud is 91 s on the wire.
export const WORK_MS = 110_000;

/// How long an import may take: megabytes are read, digested and written.
const IMPORT_MS = 30_000;

export class Switchback {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.title).toBeVisible();
  }

  /// The heading of the present page.
  get title(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  /// A heading anywhere in the page: results and errors have one.
  heading(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('heading', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('link', { name, exact: true });
  }

  /// What went wrong, as it is read out.
  get error(): Locator {
    return this.page.getByRole('alert');
  }

  /// A named fact, such as the MAC address.
  fact(name: string): Locator {
    return this.page.getByRole('main').locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]').first();
  }

  /// Goes to a page that the head or the path links to.
  async go(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name, exact: false }).first().click();
  }

  async tryVirtualSonoff(): Promise<void> {
    await this.button('Try the virtual Sonoff').click();
    await expect(this.heading('The virtual Sonoff')).toBeVisible();
  }

  async connect(): Promise<void> {
    await this.button('Connect').click();
    await expect(this.heading('Your device')).toBeVisible({ timeout: 30_000 });
  }

  /// The card of a backup in the library.
  card(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  /// Imports a file into the library and waits until it is there.
  async importFile(name: string, bytes: Buffer): Promise<void> {
    await this.chooseFile('Import…', name, bytes);
    await expect(this.card(name.replace('.bin', ''))).toBeVisible({ timeout: IMPORT_MS });
  }

  /// The library has exactly these backups, and the bytes of each are those that were stored.
  async expectSound(names: string[]): Promise<void> {
    await expect(this.page.getByRole('article')).toHaveCount(names.length);
    for (const name of names) await this.check(name);
  }

  /// Has the bytes of a backup checked.
  async check(name: string): Promise<void> {
    await this.card(name).getByRole('button', { name: 'Check' }).click();
    await expect(this.page.getByRole('status').filter({ hasText: `“${name}” is sound` })).toBeVisible();
  }

  /// Chooses the newest backup of the library as the image to work with.
  async pickBackup(): Promise<void> {
    await this.page.getByRole('main').locator('button.pick').first().click();
  }

  /// Waits until work has moved some of its bytes, in a phase of this name or in any.
  async someProgress(phase: string | RegExp = /./): Promise<void> {
    const bar = this.page.getByRole('main').getByRole('progressbar', { name: phase });
    await expect.poll(() => bar.evaluate((it: HTMLProgressElement) => it.value / it.max), { timeout: 60_000 }).toBeGreaterThan(0.2);
  }

  /// How many bytes the work under way has settled in its present phase.
  async progress(): Promise<number> {
    return this.page.getByRole('main').getByRole('progressbar').evaluate((it: HTMLProgressElement) => it.value);
  }

  /// Clicks a button that downloads, and returns the file's name and bytes.
  async download(name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
    return this.downloadBy(this.button(name).first());
  }

  /// The same, for a button found otherwise.
  async downloadBy(button: Locator): Promise<{ name: string; bytes: Buffer }> {
    const waiting = this.page.waitForEvent('download');
    await button.click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /// Chooses a file as the person would in the system's dialog.
  async chooseFile(button: string | RegExp, name: string, bytes: Buffer): Promise<void> {
    await this.chooseFiles(button, { [name]: bytes });
  }

  /// The same with several files at once.
  async chooseFiles(button: string | RegExp, files: Record<string, Buffer>): Promise<void> {
    const waiting = this.page.waitForEvent('filechooser');
    await this.button(button).click();
    const chosen = Object.entries(files).map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer }));
    await (await waiting).setFiles(chosen);
  }

  /// Answers the last question before something is lost.
  async confirm(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    for (const tick of await dialog.getByRole('checkbox').all()) await tick.check();
    await dialog.getByRole('button', { name }).click();
  }
}
