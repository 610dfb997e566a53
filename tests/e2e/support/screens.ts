// The screens that exist without a device, and the looks a person may have chosen.

/// Address behind the hash, and the name a file or a test gives it.
export const screens = [
  { name: 'connect', hash: '#/' },
  { name: 'console', hash: '#/console' },
  { name: 'library', hash: '#/library' },
  { name: 'verify', hash: '#/verify' },
  { name: 'done', hash: '#/done' },
  { name: 'help', hash: '#/help' },
] as const;

/// Colour schemes that the page follows.
export const themes = ['light', 'dark'] as const;

/// Widths in CSS pixels: the narrowest that must work, a phone, a desktop.
export const widths = { narrowest: 360, phone: 390, desktop: 1280 } as const;
