// What the measured pages are given beside the bridge: waits for what a person sees, and clicks what a person clicks.
// Times are taken inside the page, so that no driver's delay is in them.
globalThis.bench = (() => {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  let workBegan = 0;
  let proven = 0;
  let stored = 0;

  const seconds = () => performance.now() / 1000;

  /** Commands on the wire since the work began: when each was sent, when its last byte came back, and how many came. */
  let commands = [];
  const LONGEST_ACKNOWLEDGEMENT = 12;
  const LONGEST_ANSWER = 1000;
  const END = 0xc0;
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (data) {
    const isCommand = data.byteLength > LONGEST_ACKNOWLEDGEMENT && data[0] === END;
    if (isCommand) commands.push({ sent: seconds(), last: seconds(), bytes: 0 });
    return send.call(this, data);
  };
  const heard = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
  Object.defineProperty(WebSocket.prototype, 'onmessage', {
    ...heard,
    set(listener) {
      heard.set.call(this, (event) => {
        const command = commands.at(-1);
        if (command && event.data.byteLength) Object.assign(command, { last: seconds(), bytes: command.bytes + event.data.byteLength });
        return listener(event);
      });
    },
  });
  const inMain = (selector) => [...document.querySelectorAll(`main ${selector}`)];
  const button = (name) => inMain('button').find((it) => name.test(it.textContent.trim()) && !it.disabled);
  const heading = (name) => inMain('h1, h2, h3').find((it) => name.test(it.textContent.trim()));

  /** Whether all of the map is painted as proven by the device's digest. */
  const isProven = () => {
    const painted = [...document.querySelectorAll('main svg.cells path:not(.mark)')].filter((path) => path.getAttribute('d'));
    return painted.length === 1 && painted[0].matches('.m-verified');
  };

  /** Resolves once `find` finds something; fails when the page tells of trouble. */
  const seen = (find) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        const alert = document.querySelector('main [role=alert]');
        if (!found && !alert?.textContent) return;
        observer.disconnect();
        if (found) resolve(found);
        else reject(new Error(alert.textContent));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });

  const click = async (name) => (await seen(() => button(name))).click();

  const timed = async (work, end) => {
    const begin = seconds();
    await work();
    await seen(end);
    return seconds() - begin;
  };

  return {
    connect: () => timed(() => click(/^Connect$/), () => heading(/^Your device$/)),
    /** Seconds to the proven bytes, which the map shows, and to those that lie in the library. */
    backUp: async () => {
      commands = [];
      workBegan = performance.now();
      const allProven = seen(() => isProven()).then(() => (proven = seconds()));
      await timed(() => click(/^Back up (now|again)$/), () => heading(/^Backed up and proven$/));
      stored = seconds();
      await allProven;
      return { work: proven - workBegan / 1000, withStoring: stored - workBegan / 1000 };
    },
    /** Where a backup's time went, in seconds: before the first command, reading flash, asking for digests, from the last
     *  byte to the proven result, and storing; and how many bytes came while reading. */
    phases: () => {
      const isRead = ({ bytes }) => bytes > LONGEST_ANSWER;
      const took = (some) => some.reduce((sum, { sent, last }) => sum + last - sent, 0);
      const reads = commands.filter(isRead);
      return {
        before: commands[0].sent - workBegan / 1000,
        reading: took(reads),
        bytes: reads.reduce((sum, { bytes }) => sum + bytes, 0),
        asking: took(commands.filter((command) => !isRead(command))),
        after: proven - commands.at(-1).last,
        storing: stored - proven,
      };
    },
    openRestore: async () => {
      await click(/^Restore…$/);
      await seen(() => document.querySelector('main input[type=file]'));
    },
    /** From the chosen file to its plan. */
    plan: async () => {
      await new Promise((resolve) => document.addEventListener('change', resolve, { capture: true, once: true }));
      workBegan = performance.now();
      return timed(async () => {}, () => heading(/^3\. The plan$/) && button(/^Restore…$/));
    },
    restore: async () => {
      await click(/^Restore…$/);
      const dialog = await seen(() => document.querySelector('dialog[open]'));
      await seen(() => dialog.querySelector('p'));
      for (const box of dialog.querySelectorAll('input[type=checkbox]')) if (!box.checked) box.click();
      const yes = await seen(() => [...dialog.querySelectorAll('button')].find((it) => it.textContent.trim() === 'Restore now' && !it.disabled));
      return timed(async () => yes.click(), () => heading(/^Restored and proven$/));
    },
    /** Milliseconds of the longest task since the work began; 0 where none was longer than 50. */
    longestTask: () => tasks.filter((task) => task.startTime >= workBegan).reduce((most, task) => Math.max(most, task.duration), 0),
    /** Milliseconds from the start of the visit until the first button can be pressed. */
    started: async () => {
      await seen(() => button(/./));
      return performance.now();
    },
    esptoolJs: async ({ baud, size, image }) => {
      const { ESPLoader, Transport } = await import('/bundle.js');
      const port = await navigator.serial.requestPort();
      const begin = seconds();
      const transport = new Transport(port, false);
      const serialOptions = { bufferSize: 1024 * 1024 };
      const loader = new ESPLoader({ transport, baudrate: baud, romBaudrate: 115200, serialOptions });
      await loader.main('no_reset');
      const connected = seconds();
      let read;
      if (image) {
        const data = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
        await loader.writeFlash({ fileArray: [{ data, address: 0 }], flashMode: 'keep', flashFreq: 'keep', flashSize: 'keep', eraseAll: false, compress: true });
      } else {
        read = await loader.readFlash(0, size);
      }
      const end = seconds();
      let text = '';
      for (let at = 0; read && at < read.length; at += 0x8000) text += String.fromCharCode(...read.subarray(at, at + 0x8000));
      return { whole: end - begin, work: end - connected, read: text && btoa(text) };
    },
  };
})();
