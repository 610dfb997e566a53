// Clients that are pages, in headless Chromium over the same bridge: ours as it is built, and esptool-js.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Device } from './device.mjs';

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));
const BRIDGE = beside('../e2e/support/web-serial-bridge.js');
const WATCH = beside('./watch.js');
const ESPTOOL_JS = beside('../../node_modules/esptool-js/bundle.js');
/// How often the memory is looked at, milliseconds.
const MEMORY_EVERY_MS = 400;

let browser;
let peerServer;

async function launch(paths) {
  browser ??= await chromium.launch({ executablePath: paths.chromium, args: ['--no-sandbox'] });
  return browser;
}

/// Ends the browser and the server of esptool-js.
export async function endBrowser() {
  await browser?.close();
  peerServer?.close();
  browser = peerServer = library = undefined;
}

/// Where a page is that can load esptool-js.
async function peerOrigin() {
  if (!peerServer) {
    const script = await readFile(ESPTOOL_JS);
    peerServer = createServer(({ url }, answer) => {
      const isScript = url.endsWith('.js');
      answer.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
      answer.end(isScript ? script : '<!doctype html><title>esptool-js</title>');
    }).listen(0, '127.0.0.1');
    await once(peerServer, 'listening');
  }
  return `http://127.0.0.1:${peerServer.address().port}/`;
}

async function openPage(context, device) {
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  await page.addInitScript({ path: BRIDGE });
  await page.addInitScript((url) => globalThis.installWebSerialBridge({ url, requireGesture: false }), `ws://${device.address}/`);
  return page;
}

/// A context whose library holds a backup of the device: what a second backup builds on.
let library;
/// The speed at which that first backup is made, which is not measured.
const LIBRARY_BAUD = 921600;

/// The built page, driven as a person would. A person's own time, between two steps, does not count.
export async function page({ paths, folder, device, baud, work }) {
  const chrome = await launch(paths);
  const newContext = () => chrome.newContext({ bypassCSP: true, acceptDownloads: true });
  if (work.known) library ??= await filledLibrary(await newContext(), { paths, folder, work });
  const context = work.known ? library : await newContext();
  const tab = await openPage(context, device);
  try {
    const connecting = await connect(tab, paths, baud);
    const link = await tab.getByRole('main').getByText(/\d baud/).first().innerText();
    const memory = watchMemory(await context.newCDPSession(tab));
    const took = work.image ? await restore(tab, work.image) : await tab.evaluate(() => bench.backUp());
    const peak = await memory();
    const longest = await tab.evaluate(() => bench.longestTask());
    const phases = work.image ? undefined : await tab.evaluate(() => bench.phases());
    const read = work.image ? undefined : await download(tab);
    return { whole: connecting + took.withStoring, work: took.work, read, peak, longest, link, phases };
  } finally {
    await tab.close();
    if (context !== library) await context.close();
  }
}

async function connect(tab, paths, baud) {
  await tab.goto(paths.url);
  await tab.selectOption('#speed', baud ? `${baud}` : 'auto');
  return tab.evaluate(() => bench.connect());
}

/// Backs a device of its own up into the library of `context`.
async function filledLibrary(context, { paths, folder, work }) {
  const device = await Device.start(paths.device, folder, work.known);
  const tab = await openPage(context, device);
  await connect(tab, paths, LIBRARY_BAUD);
  await tab.evaluate(() => bench.backUp());
  await tab.close();
  await device.end();
  return context;
}

async function restore(tab, image) {
  await tab.evaluate(() => bench.openRestore());
  const planning = tab.evaluate(() => bench.plan());
  await tab.locator('main input[type=file]').setInputFiles({ name: 'image.bin', mimeType: 'application/octet-stream', buffer: image });
  const work = (await planning) + (await tab.evaluate(() => bench.restore()));
  return { work, withStoring: work };
}

async function download(tab) {
  const waiting = tab.waitForEvent('download');
  await tab.getByRole('main').getByRole('button', { name: 'Download .bin' }).first().click();
  return readFile(await (await waiting).path());
}

/// Watches all that the page's scripts hold, WebAssembly's memory included; gives the peak in bytes at the end.
function watchMemory(session) {
  let peak = 0;
  const look = async () => {
    const heap = await session.send('Runtime.getHeapUsage').catch(() => undefined);
    if (heap) peak = Math.max(peak, heap.usedSize + (heap.backingStorageSize ?? 0));
  };
  const timer = setInterval(look, MEMORY_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await look();
    return peak;
  };
}

/// esptool-js in a page of its own, with the buffer that its callers give it, and without its optional check of writes.
export async function esptoolJs({ paths, device, baud, work }) {
  const context = await (await launch(paths)).newContext();
  const tab = await openPage(context, device);
  try {
    await tab.goto(await peerOrigin());
    const image = work.image?.toString('base64');
    const told = await tab.evaluate((given) => bench.esptoolJs(given), { baud: baud ?? 115200, size: work.flash.length, image });
    return { ...told, read: told.read && Buffer.from(told.read, 'base64') };
  } finally {
    await context.close();
  }
}

/// Milliseconds from the start of a first visit until the page can be used; one number a visit.
export async function startUps(paths, visits) {
  const found = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const context = await (await launch(paths)).newContext();
    const tab = await context.newPage();
    await tab.addInitScript({ path: WATCH });
    await tab.goto(paths.url);
    found.push(await tab.evaluate(() => bench.started()));
    await context.close();
  }
  return found.sort((a, b) => a - b);
}
