// Clients that are programs: our engine without the page, and esptool.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/// Runs a program; gives its lines with the second at which each came, and the seconds it took in all.
async function watch(program, words) {
  const begin = performance.now();
  const seconds = () => (performance.now() - begin) / 1000;
  // Python keeps lines back where nobody watches, unless told not to.
  const env = { ...process.env, PYTHONUNBUFFERED: '1' };
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (text) => lines.push({ at: seconds(), text }));
  }
  const [status] = await once(child, 'close');
  const whole = seconds();
  if (status !== 0) throw new Error(`exit status ${status}: ${lines.slice(-5).map((line) => line.text).join(' / ')}`);
  return { lines, whole };
}

/// `examples/switchback`: the engine of the page as a native program.
export async function native({ paths, folder, device, baud, work }) {
  const words = ['--tcp', device.address, '--yes'];
  if (baud) words.push('--baud', `${baud}`);
  const file = join(folder, work.image ? 'image.bin' : 'read.bin');
  if (work.image) await writeFile(file, work.image);
  if (work.known) {
    await writeFile(join(folder, 'known.bin'), work.known);
    words.push('--base', join(folder, 'known.bin'));
  }
  const { lines, whole } = await watch(paths.native, [...words, work.image ? 'restore' : 'backup', file]);
  // The first phase begins once the connection stands.
  const connected = lines.find(({ text }) => /^(Looking|Reading|Erasing) \(/.test(text))?.at ?? 0;
  return { whole, work: whole - connected, read: work.image ? undefined : await readFile(file) };
}

/// How esptool says what its work took.
const ITS_TIME = /(?:Read|Wrote) .* in ([\d.]+) seconds/;

/// esptool as a person calls it.
export async function esptool({ paths, folder, device, baud, work }) {
  const words = ['--chip', 'esp8266', '--port', `socket://${device.address}`, '--before', 'no-reset', '--after', 'no-reset'];
  if (baud) words.push('--baud', `${baud}`);
  const file = join(folder, work.image ? 'image.bin' : 'read.bin');
  if (work.image) {
    await writeFile(file, work.image);
    words.push('write-flash', '0', file);
  } else {
    words.push('read-flash', '0', `${work.flash.length}`, file);
  }
  const { lines, whole } = await watch(paths.esptool, words);
  const done = lines.find(({ text }) => ITS_TIME.test(text));
  if (!done) throw new Error('esptool did not say how long it took');
  const told = Number(ITS_TIME.exec(done.text)[1]);
  // Its time of a write ends before it has asked for the digest of what was written.
  const proven = lines.find(({ text }) => /^Hash of data verified/.test(text))?.at ?? done.at;
  return { whole, work: told + proven - done.at, read: work.image ? undefined : await readFile(file) };
}
