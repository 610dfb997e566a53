// What axe-core finds on the screen as it is, each finding with the elements it is about.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/// WCAG 2.2 up to level AA, and what axe calls good practice.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}\n${node.failureSummary}`));
}

/// How far the page can be scrolled sideways, in CSS pixels.
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo({ left: 10_000, behavior: 'instant' });
    return scrollX;
  });
}
