// Measures and writes docs/performance.md. Started by `cargo xtask bench`, which builds and installs what it needs and
// says in the environment where everything is.
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
const BAUDS = ['460800', '921600', 'default', '115200'];
/// First visits whose start is measured.
const VISITS = 7;

const { values: options } = parseArgs({
  options: {
    baud: { type: 'string', multiple: true, default: BAUDS },
    case: { type: 'string', multiple: true, default: ['a', 'b', 'c', 'd', 'e'] },
    only: { type: 'string', multiple: true, default: Object.keys(CLIENTS) },
    image: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    keep: { type: 'boolean', default: false },
  },
});

const paths = JSON.parse(process.env.SWITCHBACK_BENCH);
const image = loadImage(options.image);
const works = cases(image.bytes);
const wanted = BAUDS.filter((baud) => options.baud.includes(baud)).flatMap((baud) =>
  Object.keys(works)
    .filter((letter) => options.case.includes(letter) && (baud !== 'default' || letter === 'a'))
    .flatMap((letter) => Object.keys(CLIENTS).filter((name) => options.only.includes(name)).map((client) => ({ baud, letter, client }))),
);

/// One measurement: a device just powered, one client, and every byte compared at the end.
async function measure({ baud, letter, client }) {
  const work = works[letter];
  const folder = await mkdtemp(join(tmpdir(), 'switchback-bench-'));
  const device = await Device.start(paths.device, folder, work.flash);
  try {
    const rate = baud === 'default' ? undefined : Number(baud);
    const { read, ...times } = await CLIENTS[client]({ paths, folder, device, baud: rate, work, letter });
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
const results = options.keep ? JSON.parse(await readFile(store, 'utf8')) : { measured: [], starts: [] };
results.image = image.name;
const isSame = (one) => (other) => ['baud', 'letter', 'client'].every((name) => one[name] === other[name]);
const begin = performance.now();

async function save() {
  await mkdir(dirname(store), { recursive: true });
  await writeFile(store, JSON.stringify(results));
  const notes = await readFile(new URL('./notes.md', import.meta.url), 'utf8');
  await writeFile(new URL('../../docs/performance.md', import.meta.url), render(results, works, paths, notes));
}

if (options.only.includes('page')) results.starts = await startUps(paths, VISITS);
for (const one of wanted) {
  if (performance.now() - begin > Number(options.minutes) * 60_000) break;
  const times = await measure(one);
  results.measured = [...results.measured.filter((other) => !isSame(one)(other)), { ...one, ...times }];
  const shown = times.failed ?? `${times.whole.toFixed(2)} s in all, ${times.work.toFixed(2)} s of work`;
  console.log(`${one.baud.padStart(7)} (${one.letter}) ${one.client.padEnd(10)} ${shown}`);
  await save();
}
await save();
await endBrowser();
console.log(await readFile(new URL('../../docs/performance.md', import.meta.url), 'utf8'));
if (results.measured.some((one) => one.failed)) process.exitCode = 1;
