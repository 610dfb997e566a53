// The texts of a language, as the translators wrote them.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../../../locales/', import.meta.url));

/// Tags of all languages but English, which is in the program.
export const others = readdirSync(LOCALES).filter((tag) => tag !== 'en');

/// The text of a message without values.
export function text(tag: string, id: string): string {
  const file = `${LOCALES}${tag}/app/${id.split('-')[0]}.ftl`;
  const line = readFileSync(file, 'utf8').split('\n').find((line) => line.startsWith(`${id} = `));
  if (line === undefined) throw new Error(`${file} has no ${id}`);
  return line.slice(`${id} = `.length);
}
