// Measures and writes docs/performance.md. Started by `cargo xtask bench`, which builds and installs what it needs and
// says in the environment where everything is.
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { endBrowser, esptoolJs, page, startUps } from './browser.mjs';
import { Device } from './device.mjs';
import { esptool, native } from './programs.mjs';
import { render } from './report.mjs';
import { cases, loadImage } from './work.mjs';

const CLIENTS = { page, native, esptool, 'esptool-js': esptoolJs };
/// The speeds, the telling ones first; `default` is what a person gets who chooses nothing.
const SPEEDS = ['460800', '921600', 'default', '115200'];
/// First visits whose start is measured.
const VISITS = 7;

const { values: options } = parseArgs({
  options: {
    speeds: { type: 'string' },
    cases: { type: 'string' },
    tools: { type: 'string' },
    image: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    keep: { type: 'boolean', default: false },
    continue: { type: 'boolean', default: false },
  },
});

/// The words of a list like `a,b` that `all` knows, in the order of `all`; all of them where no list is given.
function chosen(list, all) {
  const words = list?.split(',') ?? all;
  const strange = words.find((word) => !all.includes(word));
  if (strange !== undefined) throw new Error(`“${strange}” is none of ${all.join(', ')}`);
  return all.filter((one) => words.includes(one));
}

const paths = JSON.parse(process.env.SWITCHBACK_BENCH);
const image = loadImage(options.image);
const works = cases(image.bytes);
const tools = chosen(options.tools, Object.keys(CLIENTS));
const letters = chosen(options.cases, Object.keys(works));
const wanted = chosen(options.speeds, SPEEDS).flatMap((baud) =>
  letters
    .filter((letter) => baud !== 'default' || letter === 'a')
    .flatMap((letter) => tools.map((client) => ({ baud, letter, client }))),
);

/// One measurement: a device just powered, one client, and every byte compared at the end.
async function measure({ baud, letter, client }) {
  const work = works[letter];
  const folder = await mkdtemp(join(tmpdir(), 'switchback-bench-'));
  const device = await Device.start(paths.device, folder, work.flash);
  try {
    const rate = baud === 'default' ? undefined : Number(baud);
    const { read, ...times } = await CLIENTS[client]({ paths, folder, device, baud: rate, work });
    const flash = await device.end();
    if (!flash.equals(work.image ?? work.flash)) throw new Error('the flash does not hold what it should');
    if (!work.image && !read?.equals(work.flash)) throw new Error('what was read is not what the flash holds');
    return times;
  } catch (error) {
    return { failed: `${error.message}`.split('\n')[0] };
  } finally {
    await device.end();
    await rm(folder, { recursive: true, force: true });
  }
}

const store = join(dirname(paths.device), 'bench-results.json');
const isKept = (options.keep || options.continue) && existsSync(store);
const results = isKept ? JSON.parse(await readFile(store, 'utf8')) : { image: image.name, measured: [], starts: [] };
if (results.image !== image.name) throw new Error(`what was measured before restored ${results.image}: begin anew`);
const isSame = (one) => (other) => ['baud', 'letter', 'client'].every((name) => one[name] === other[name]);
const isDone = (one) => results.measured.some((other) => isSame(one)(other) && !other.failed);
const begin = performance.now();

async function save() {
  await mkdir(dirname(store), { recursive: true });
  await writeFile(store, JSON.stringify(results));
  const notes = await readFile(new URL('./notes.md', import.meta.url), 'utf8');
  await writeFile(new URL('../../docs/performance.md', import.meta.url), render(results, works, paths, notes));
}

if (tools.includes('page')) results.starts = await startUps(paths, VISITS);
for (const one of wanted.filter((one) => !options.continue || !isDone(one))) {
  if (performance.now() - begin > Number(options.minutes) * 60_000) break;
  const times = await measure(one);
  results.measured = [...results.measured.filter((other) => !isSame(one)(other)), { ...one, ...times, at: new Date().toISOString() }];
  const shown = times.failed ?? `${times.whole.toFixed(2)} s in all, ${times.work.toFixed(2)} s of work`;
  console.log(`${one.baud.padStart(7)} (${one.letter}) ${one.client.padEnd(10)} ${shown}`);
  await save();
}
await save();
await endBrowser();
console.log(await readFile(new URL('../../docs/performance.md', import.meta.url), 'utf8'));
if (results.measured.some((one) => one.failed)) process.exitCode = 1;
