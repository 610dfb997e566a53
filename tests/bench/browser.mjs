// Clients that are pages, in headless Chromium over the same bridge: ours as it is built, and esptool-js.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

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
  browser = peerServer = undefined;
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
  await page.addInitScript({ path: BRIDGE });
  await page.addInitScript((url) => globalThis.installWebSerialBridge({ url, requireGesture: false }), `ws://${device.address}/`);
  await page.addInitScript({ path: WATCH });
  return page;
}

/// The context of the last first backup: its library is what a second backup builds on.
let library;

/// The built page, driven as a person would. A person's own time, between two steps, does not count.
export async function page({ paths, device, baud, work, letter }) {
  const chrome = await launch(paths);
  if (work.known && !library) throw new Error('the second backup needs the first: measure case (a) before (c)');
  const context = work.known ? library : await chrome.newContext({ bypassCSP: true, acceptDownloads: true });
  if (letter === 'a') library = context;
  const tab = await openPage(context, device);
  try {
    await tab.goto(paths.url);
    await tab.selectOption('#speed', baud ? `${baud}` : 'auto');
    const connecting = await tab.evaluate(() => bench.connect());
    const link = await tab.getByRole('main').getByText(/\d baud/).first().innerText();
    const memory = watchMemory(await context.newCDPSession(tab));
    const working = work.image ? await restore(tab, work.image) : await tab.evaluate(() => bench.backUp());
    const peak = await memory();
    const longest = await tab.evaluate(() => bench.longestTask());
    const read = work.image ? undefined : await download(tab);
    return { whole: connecting + working, work: working, read, peak, longest, link };
  } finally {
    await tab.close();
    if (context !== library) await context.close();
  }
}

async function restore(tab, image) {
  await tab.evaluate(() => bench.openRestore());
  const planning = tab.evaluate(() => bench.plan());
  await tab.locator('main input[type=file]').setInputFiles({ name: 'image.bin', mimeType: 'application/octet-stream', buffer: image });
  return (await planning) + (await tab.evaluate(() => bench.restore()));
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
