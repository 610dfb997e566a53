// How esptool-js fares on a disturbed line: whole backups and restores against virtual-sonoff in headless Chromium, one
// try each, as faults.py does it with esptool. Prints the table that stands in docs/reliability.md, and on the error
// channel why a try was given up; nothing here can fail, it only counts.
//
// usage: node tests/interop/faults_js.mjs --device BINARY --chromium BINARY [--runs N] [--speed N]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endBrowser, esptoolJs } from '../bench/browser.mjs';
import { Device } from '../bench/device.mjs';
import { noise } from '../bench/work.mjs';

const SIZE = 0x80000;
const BAUD = 460800;
/// Longest that one try may take, milliseconds of real time; one without trouble takes 8 s. esptool-js waits 100 s for
/// each packet, which nobody at a page does.
const TIMEOUT_MS = 60_000;
const TROUBLE = ['loss', 'change', 'duplicate', 'insert'].flatMap((kind) => ['1e-5', '1e-4'].map((rate) => ({ kind, rate })));

const { values: options } = parseArgs({
  options: {
    device: { type: 'string' },
    chromium: { type: 'string' },
    runs: { type: 'string', default: '3' },
    speed: { type: 'string', default: '4' },
  },
});
const runs = Number(options.runs);
const folder = await mkdtemp(join(tmpdir(), 'switchback-faults-'));

/// Half a megabyte as firmware fills it: noise with tables between, and a blank end.
function content(seed) {
  const bytes = noise(SIZE, `faults ${seed}`);
  for (let at = 0; at < bytes.length; at += 1) if (Math.floor(at / 64) % 10 < 3) bytes[at] = at % 7;
  return bytes.fill(0xff, (SIZE * 15) / 16);
}

/// One try on a device with trouble: a restore where there is an image, else a backup.
async function attempt(seed, faults, image) {
  const flash = content(seed);
  const device = await Device.start(options.device, folder, flash, ['--speed', options.speed, ...faults]);
  const ends = new Promise((_, fail) => setTimeout(() => fail(new Error('no end')), TIMEOUT_MS).unref());
  const work = { flash, image };
  const told = await Promise.race([esptoolJs({ paths: options, device, baud: BAUD, work }), ends]).catch((error) => {
    console.error(error.message);
  });
  const left = await device.end();
  if (!told) return 'gave up';
  return (image ? left.equals(image) : told.read?.equals(flash)) ? 'exact' : 'WRONG';
}

async function row(name, faults) {
  const tries = async (image) => {
    const outcomes = [];
    for (let seed = 1; seed <= runs; seed += 1) outcomes.push(await attempt(seed, faults(seed), image(seed)));
    return outcomes;
  };
  const [backups, restores] = await Promise.all([tries(() => undefined), tries((seed) => content(seed + 1000))]);
  const share = (outcomes) => `${outcomes.filter((outcome) => outcome === 'exact').length} of ${runs}`;
  const wrong = [...backups, ...restores].filter((outcome) => outcome === 'WRONG').length;
  console.log(`| ${name} | ${share(backups)} | ${share(restores)} | ${wrong} |`);
}

console.log('| what goes wrong, both ways | backups exact | restores exact | called done and wrong |');
console.log('|---|--:|--:|--:|');
await row('nothing', () => []);
for (const { kind, rate } of TROUBLE) await row(`${kind} ${rate}`, (seed) => ['--seed', `${seed}`, `--${kind}`, rate]);
await endBrowser();
await rm(folder, { recursive: true, force: true });
process.exit(0);
