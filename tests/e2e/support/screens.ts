// The screens that exist without a device, and the looks a person may have chosen.
import { type Page, expect } from '@playwright/test';

/// A screen: the name a file or a test gives it, the address behind the hash, and what it shows once it is whole.
interface Screen {
  name: string;
  hash: string;
  shows?: string;
}

export const screens: Screen[] = [
  { name: 'connect', hash: '#/' },
  { name: 'console', hash: '#/console' },
  { name: 'library', hash: '#/library' },
  { name: 'verify', hash: '#/verify' },
  { name: 'done', hash: '#/done' },
  { name: 'guide', hash: '#/guide', shows: 'Sonoff Basic R1' },
  { name: 'guide-basic-r1', hash: '#/guide/basic-r1', shows: 'Into flash mode' },
  { name: 'guide-pow-r2', hash: '#/guide/pow-r2', shows: 'Known traps' },
  { name: 'connect-s20', hash: '#/?model=s20', shows: 'A hidden screw' },
  { name: 'help', hash: '#/help' },
  { name: 'help-topic', hash: '#/help/damaged-line', shows: 'What to do' },
];

/// Goes to a screen and waits until it is whole.
export async function show(page: Page, { hash, shows }: Screen): Promise<void> {
  await page.goto(`/${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (shows) await expect(page.getByRole('main').getByText(shows, { exact: true }).first()).toBeVisible();
}

/// Colour schemes that the page follows.
export const themes = ['light', 'dark'] as const;

/// Widths in CSS pixels: the narrowest that must work, a phone, a desktop.
export const widths = { narrowest: 360, phone: 390, desktop: 1280 } as const;
