// Not a check: takes the pictures of `docs/screenshots` (`cargo xtask screenshots`).
import journeys from './playwright.config';

export default { ...journeys, testMatch: 'screenshots.ts', timeout: 300_000 };
