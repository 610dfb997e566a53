// Turns measurements into docs/performance.md.
import { cpus, type } from 'node:os';
import { wireSeconds } from './work.mjs';

/// What must be reached: our time over another's, at each speed.
const REQUIRED = [
  { letter: 'a', over: 'wire', most: { 460800: 1.04, 921600: 1.07 } },
  { letter: 'a', over: 'esptool-js', most: { 460800: 0.83, 921600: 0.72 } },
  { letter: 'b', over: 'esptool', most: { 460800: 0.28, 921600: 0.28 } },
  { letter: 'c', over: 'esptool', most: { 460800: 0.12, 921600: 0.15 } },
  { letter: 'd', over: 'esptool', most: { 460800: 1.0, 921600: 1.0 } },
  { letter: 'e', over: 'esptool', most: { 460800: 0.4, 921600: 0.5 } },
  { letter: 'a', over: 'esptool', most: { default: 0.2 } },
];
const SPEEDS = ['115200', '460800', '921600', 'default'];
const NAMES = { page: 'Switchback, the page', native: 'Switchback, native', esptool: 'esptool 5.6', 'esptool-js': 'esptool-js 0.7.0' };

const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const speedName = (baud) => (baud === 'default' ? 'defaults' : `${baud} baud`);

export function render(results, works, paths, notes) {
  const find = (baud, letter, client) =>
    results.measured.find((one) => one.baud === baud && one.letter === letter && one.client === client);
  return `${[
    heading(results),
    ...SPEEDS.filter((baud) => results.measured.some((one) => one.baud === baud)).map((baud) => seconds(baud, works, find)),
    ratios(find),
    phases(find),
    payload(paths.payload),
    start(results),
    leftOut(works, find),
    notes.trim(),
  ].join('\n\n')}\n`;
}

function heading(results) {
  return `# Speed

Written by \`cargo xtask bench\`; do not edit. Measured one client at a time, ${when(results)}, on ${cpus().length} cores under ${type()}, against
one program: \`virtual-sonoff\`, the emulated device in real time behind an adapter with a latency timer of 16 ms, started
anew for each measurement. The page is the one of \`dist/\` in headless Chromium; it and esptool-js reach the device through
the same bridge in place of Web Serial, the programs by TCP. Every result was compared byte by byte: what was read with
the flash, and the flash with the image.

Each cell says how long the **whole run** took and, in brackets, the **work** in it, in seconds. For every tool alike, work
lasts from the first command of the read or the write to the proven bytes (what esptool prints as its time, and its check
of what was written; esptool-js proves nothing and ends with the last byte), and the whole run lasts from the start of the
program or the click on Connect to its end, with connecting, starting the flasher stub, and storing what was read in a file
or, as the page does, in the library. The image of the restores is ${results.image}.`;
}

/// From the first measurement to the last, by the clock of the machine.
function when({ measured }) {
  const moments = measured.map(({ at }) => at.slice(0, 16).replace('T', ' ')).sort();
  return `from ${moments[0]} to ${moments.at(-1)} UTC`;
}

function seconds(baud, works, find) {
  const letters = Object.keys(works).filter((letter) => Object.keys(NAMES).some((client) => find(baud, letter, client)));
  const cell = (one) => (!one ? 'not measured' : one.failed ? 'cannot' : `${one.whole.toFixed(2)} (${one.work.toFixed(2)})`);
  const rows = letters.map((letter) => [
    `(${letter}) ${works[letter].what}`,
    ...Object.keys(NAMES).map((client) => cell(find(baud, letter, client))),
    letter === 'a' && baud !== 'default' ? wireSeconds(Number(baud)).toFixed(2) : '',
  ]);
  const link = find(baud, 'a', 'page')?.link;
  const chose = baud === 'default' && link ? ` The page chose its speed by itself and showed “${link}”; esptool takes 115200 baud.` : '';
  const title = baud === 'default' ? 'Default settings on both sides' : `At ${baud} baud`;
  return `## ${title}\n\n${chose.trim()}${chose ? '\n\n' : ''}${table(['', ...Object.values(NAMES), 'wire'], rows)}`;
}

/// Our time over the other's, by whole runs and by work.
function ratio(find, baud, letter, over) {
  const ours = find(baud, letter, 'page');
  if (!ours || ours.failed) return undefined;
  if (over === 'wire') {
    const wire = wireSeconds(Number(baud));
    return { whole: ours.whole / wire, work: ours.work / wire };
  }
  const theirs = find(baud, letter, over);
  if (!theirs || theirs.failed) return undefined;
  return { whole: ours.whole / theirs.whole, work: ours.work / theirs.work };
}

function ratios(find) {
  const rows = REQUIRED.flatMap(({ letter, over, most }) =>
    Object.entries(most).map(([baud, limit]) => {
      const found = ratio(find, baud, letter, over);
      const cell = (value) => (value === undefined ? 'not measured' : `${value.toFixed(3)}${value <= limit ? ' ✓' : ' ✗'}`);
      const name = over === 'wire' ? 'wire' : NAMES[over];
      return [`(${letter}) the page / ${name}, ${speedName(baud)}`, limit.toFixed(2), cell(found?.work), cell(found?.whole)];
    }),
  );
  return `## Required ratios

The time on the wire knows no connecting, so the ratio to it is one of work.

${table(['ratio', 'at most', 'work', 'whole run'], rows)}`;
}

/// Where the page's backups spend their time.
function phases(find) {
  const timed = SPEEDS.filter((baud) => baud !== 'default').flatMap((baud) =>
    ['a', 'b', 'c'].map((letter) => ({ baud, letter, one: find(baud, letter, 'page') })).filter(({ one }) => one?.phases),
  );
  const rows = timed.map(({ baud, letter, one: { phases: it, work } }) => {
    const wire = wireSeconds(Number(baud), it.bytes);
    const rest = work - it.before - it.reading - it.asking - it.after;
    const cells = [it.before, it.reading, wire, it.asking, rest, it.after, it.storing];
    return [`(${letter}) at ${baud} baud`, ...cells.map((value) => value.toFixed(3))];
  });
  const head = ['seconds', 'to the first command', 'reading', 'of that on the wire', 'asking for digests', 'between commands', 'from the last byte to the proven bytes', 'then looking into and storing them'];
  return `## Where the page's backups spend their time

Timed in the page, at its end of the wire. Bytes on the wire are those that came, escapes and frames included.

${table(head, rows)}`;
}

function payload(stages) {
  let sum = 0;
  const rows = stages.map(({ stage, files, bytes }) => [stage, files, ...bytes, (sum += bytes[2])]);
  return `## What a first visit transfers, bytes

The goal for a first visit is at most 200,000 bytes with brotli. \`cargo xtask size\` prints every file.

${table(['for', 'files', 'raw', 'gzip', 'brotli', 'brotli, so far'], rows)}`;
}

function start(results) {
  const { starts } = results;
  const pages = results.measured.filter((one) => one.client === 'page' && !one.failed);
  const longest = Math.max(0, ...pages.map((one) => one.longest));
  const four = pages.filter((one) => one.letter === 'b').map((one) => one.peak);
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  const rows = [];
  if (starts.length > 0) {
    const middle = starts[Math.floor(starts.length / 2)];
    rows.push([`start of a first visit to the first usable button, localhost, median of ${starts.length}`, `${middle.toFixed(0)} ms`, '1000 ms']);
  }
  rows.push(['longest task of the main thread during all measured work of the page', longest > 0 ? `${longest.toFixed(0)} ms` : 'below 50 ms', '50 ms']);
  if (four.length > 0) {
    rows.push(['peak of JavaScript heap and WebAssembly memory, backup of 4 MB', megabytes(Math.max(...four)), megabytes(3 * 4 * 1024 * 1024 + 20e6)]);
  }
  return `## Start and footprint\n\n${table(['', 'measured', 'at most'], rows)}`;
}

function leftOut(works, find) {
  const missing = SPEEDS.flatMap((baud) =>
    Object.keys(works)
      .filter((letter) => baud !== 'default' || letter === 'a')
      .flatMap((letter) => Object.keys(NAMES).filter((client) => !find(baud, letter, client)).map((client) => ({ baud, letter, client }))),
  );
  const failed = SPEEDS.flatMap((baud) =>
    Object.keys(works).flatMap((letter) => Object.keys(NAMES).map((client) => ({ client, letter, baud, why: find(baud, letter, client)?.failed })).filter(({ why }) => why)),
  );
  const parts = [];
  if (missing.length > 0) {
    const groups = group(missing);
    const text = [...groups].map(([name, list]) => `${name}: ${list.map(({ client }) => NAMES[client]).join(', ')}`);
    parts.push(`Not measured in this run:\n\n${text.map((line) => `- ${line}`).join('\n')}`);
  }
  if (failed.length > 0) {
    parts.push(`What “cannot” means:\n\n${failed.map(({ client, letter, baud, why }) => `- ${NAMES[client]}, (${letter}), ${speedName(baud)}: ${why}`).join('\n')}`);
  }
  return parts.length > 0 ? `## Left out\n\n${parts.join('\n\n')}` : 'Nothing was left out.';
}

function group(missing) {
  const groups = new Map();
  for (const one of missing) {
    const name = `${speedName(one.baud)} (${one.letter})`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}
