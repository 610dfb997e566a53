// Puts a serial adapter into a page: `navigator.serial` whose one port leads over a WebSocket to `virtual-sonoff`.
//
// A plain script, so that `page.addInitScript({ path })` and the wasm tests can both load it; it defines
// `installWebSerialBridge(options)` and does nothing else. Binary frames are serial bytes, text frames are JSON:
// `{"baud":N}`, `{"dtr":bool,"rts":bool}`, and, from a test, `{"power":bool}`, `{"button":bool}`; the device tells its
// state (`{"led":bool}`, …) and disturbances of the line (`{"line_error":"framing"}`). See docs/device.md.
//
// It follows the Web Serial specification and what Chromium does on Linux: opening raises DTR and RTS together,
// closing drops both, `setSignals` reaches the wire as two steps with DTR first, bytes that arrive while the port is
// closed are lost, line errors end the readable stream but not the port, a lost adapter ends both.

(() => {
  const MAX_BUFFER_BYTES = 16 * 1024 * 1024;
  const DEFAULT_BUFFER_BYTES = 255;

  /** Disturbances of the line, as the device and as Web Serial name them. */
  const LINE_ERRORS = {
    bufferoverrun: 'BufferOverrunError',
    framing: 'FramingError',
    break: 'BreakError',
    parity: 'ParityError',
  };

  const domException = (name, message) => new DOMException(message, name);
  const lost = () => domException('NetworkError', 'The device has been lost.');
  const notOpen = () => domException('InvalidStateError', 'The port is not open.');

  /** Bytes on their way to the page: delivered in order, then the error that came after them. */
  class Receiver {
    #chunks = [];
    #size = 0;
    #capacity;
    #failure = null;
    #wake = null;
    onFailed = () => {};

    constructor(capacity) {
      this.#capacity = capacity;
      this.stream = new ReadableStream(
        { pull: (controller) => this.#pull(controller), cancel: () => this.#clear() },
        { highWaterMark: 0 },
      );
    }

    async #pull(controller) {
      if (this.#chunks.length === 0 && !this.#failure) {
        await new Promise((wake) => (this.#wake = wake));
      }
      const chunk = this.#chunks.shift();
      if (chunk) {
        this.#size -= chunk.length;
        controller.enqueue(chunk);
      } else if (this.#failure) {
        this.onFailed();
        controller.error(this.#failure);
      }
    }

    #clear() {
      this.#chunks = [];
      this.#size = 0;
      this.#wake?.();
    }

    push(bytes) {
      if (this.#failure || bytes.length === 0) return;
      const room = this.#capacity - this.#size;
      const taken = bytes.subarray(0, room);
      if (taken.length > 0) {
        this.#chunks.push(taken);
        this.#size += taken.length;
      }
      if (taken.length < bytes.length) this.fail(domException('BufferOverrunError', 'Buffer overrun'));
      this.#wake?.();
    }

    fail(exception) {
      this.#failure ??= exception;
      this.#wake?.();
    }
  }

  /** The far end of the cable: one WebSocket for as long as the adapter is plugged in. */
  class Adapter {
    #socket;
    onBytes = () => {};
    onLost = () => {};
    onControl = () => {};
    wire = { toDevice: 0, fromDevice: 0, controls: [] };

    static async plug(url) {
      const socket = new WebSocket(url);
      socket.binaryType = 'arraybuffer';
      await new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = () => reject(new Error(`nothing answers at ${url}`));
      });
      return new Adapter(socket);
    }

    constructor(socket) {
      this.#socket = socket;
      socket.onmessage = ({ data }) => {
        if (typeof data === 'string') return this.onControl(JSON.parse(data));
        const bytes = new Uint8Array(data);
        this.wire.fromDevice += bytes.length;
        this.onBytes(bytes);
      };
      socket.onclose = () => this.onLost();
    }

    get isPlugged() {
      return this.#socket.readyState === WebSocket.OPEN;
    }

    send(bytes) {
      this.wire.toDevice += bytes.length;
      this.#socket.send(bytes);
    }

    control(message) {
      this.wire.controls.push(message);
      if (this.isPlugged) this.#socket.send(JSON.stringify(message));
    }

    unplug() {
      this.#socket.close();
    }
  }

  class BridgedPort extends EventTarget {
    #adapter;
    #info;
    #hub;
    #state = 'closed';
    #bufferSize = DEFAULT_BUFFER_BYTES;
    #readable = null;
    #receiver = null;
    #writable = null;
    #writableController = null;
    #isLost = false;
    #signals = { dtr: false, rts: false };
    onconnect = null;
    ondisconnect = null;

    constructor(hub, adapter, info) {
      super();
      this.#hub = hub;
      this.#adapter = adapter;
      this.#info = info;
      adapter.onBytes = (bytes) => this.#state === 'open' && this.#receive().push(bytes);
      adapter.onLost = () => this.#lose();
    }

    get connected() {
      return !this.#isLost;
    }

    getInfo() {
      return { ...this.#info };
    }

    async open(options) {
      if (this.#state !== 'closed') throw domException('InvalidStateError', 'The port is already open.');
      const { baudRate, bufferSize = DEFAULT_BUFFER_BYTES } = options ?? {};
      if (!Number.isInteger(baudRate) || baudRate < 1) throw new TypeError('baudRate must be a positive number.');
      if (!(bufferSize > 0 && bufferSize <= MAX_BUFFER_BYTES)) throw new TypeError('Requested buffer size is invalid.');
      this.#state = 'opening';
      await this.#hub.latency();
      if (this.#isLost || this.#hub.refuseOpen(baudRate)) {
        this.#state = 'closed';
        throw domException('NetworkError', 'Failed to open serial port.');
      }
      this.#bufferSize = bufferSize;
      this.#adapter.control({ baud: baudRate });
      this.#raise({ dtr: true, rts: true });
      this.#state = 'open';
    }

    get readable() {
      if (this.#state !== 'open' || this.#isLost) return null;
      return this.#receive().stream;
    }

    get writable() {
      if (this.#state !== 'open' || this.#isLost) return null;
      this.#writable ??= new WritableStream(
        {
          start: (controller) => void (this.#writableController = controller),
          write: (chunk) => this.#write(chunk),
          abort: () => void (this.#writable = null),
          close: () => void (this.#writable = null),
        },
        new ByteLengthQueuingStrategy({ highWaterMark: this.#bufferSize }),
      );
      return this.#writable;
    }

    async setSignals(signals = {}) {
      if (this.#state !== 'open') throw notOpen();
      const { dataTerminalReady: dtr, requestToSend: rts } = signals;
      if (dtr === undefined && rts === undefined && signals.break === undefined) {
        throw new TypeError('Signals dictionary must contain at least one member.');
      }
      await this.#hub.latency();
      if (this.#isLost) throw domException('NetworkError', 'Failed to set control signals.');
      if (this.#hub.options.modemLines === 'reject') {
        throw domException('NetworkError', 'Failed to set control signals.');
      }
      if (dtr !== undefined) this.#raise({ ...this.#signals, dtr });
      if (rts !== undefined) this.#raise({ ...this.#signals, rts });
    }

    async getSignals() {
      if (this.#state !== 'open') throw notOpen();
      return { clearToSend: true, dataCarrierDetect: true, dataSetReady: true, ringIndicator: true };
    }

    async close() {
      if (this.#state !== 'open') throw domException('InvalidStateError', 'The port is already closed.');
      // Both reject while a reader or writer holds its lock, as the specification has it.
      await Promise.all([this.#readable?.cancel(), this.#writable?.abort()]);
      this.#state = 'closing';
      await this.#hub.latency();
      this.#readable = this.#receiver = this.#writable = this.#writableController = null;
      this.#state = 'closed';
      this.#raise({ dtr: false, rts: false });
    }

    async forget() {
      if (this.#state === 'open') {
        await this.close();
      }
      this.#hub.forget(this);
    }

    /** Ends the readable stream with one of the errors that leave the port open. */
    failLine(name) {
      if (this.#state === 'open') this.#receive().fail(domException(name, name));
    }

    unplug() {
      this.#adapter.unplug();
    }

    get adapter() {
      return this.#adapter;
    }

    #receive() {
      if (!this.#receiver) {
        const receiver = new Receiver(this.#bufferSize);
        receiver.onFailed = () => {
          if (this.#receiver === receiver) this.#receiver = this.#readable = null;
        };
        this.#receiver = receiver;
        this.#readable = receiver.stream;
      }
      return this.#receiver;
    }

    #write(chunk) {
      if (!(chunk instanceof ArrayBuffer) && !ArrayBuffer.isView(chunk)) throw new TypeError('Bytes are expected.');
      if (this.#isLost) throw lost();
      const view = ArrayBuffer.isView(chunk) ? chunk : new Uint8Array(chunk);
      this.#adapter.send(new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice());
    }

    #raise(signals) {
      this.#signals = signals;
      this.#adapter.control({ ...signals });
    }

    #lose() {
      if (this.#isLost) return;
      this.#isLost = true;
      this.#receiver?.fail(lost());
      this.#writableController?.error(lost());
      this.#hub.tell('disconnect', this);
    }
  }

  class BridgedSerial extends EventTarget {
    #granted = new Set();
    onconnect = null;
    ondisconnect = null;

    constructor(options) {
      super();
      this.options = {
        /** Where `virtual-sonoff` listens, `ws://…`. */
        url: '',
        /** What the adapter calls itself: by default a CP2102. */
        usbVendorId: 0x10c4,
        usbProductId: 0xea60,
        /** Whether the port was chosen at an earlier visit. */
        granted: false,
        /** What the person does with the chooser: `pick`, `dismiss`, or `forbidden` by policy. */
        chooser: 'pick',
        /** Whether the chooser needs a click, as in a browser. */
        requireGesture: true,
        /** Whether another program holds the port. */
        busy: false,
        /** The highest speed the driver takes, baud. */
        maxBaud: Infinity,
        /** What becomes of `setSignals`: `wired` or `reject`. */
        modemLines: 'wired',
        /** How long opening, closing and signals take, milliseconds. */
        latencyMs: 5,
        ...options,
      };
      this.port = null;
      /** What the device told of itself, by name. */
      this.device = {};
      this.ready = this.plug();
    }

    /** Plugs the adapter in; a new port comes to be. */
    async plug() {
      const adapter = await Adapter.plug(this.options.url);
      const { usbVendorId, usbProductId } = this.options;
      const isReplug = this.port !== null;
      const known = this.port ? this.#granted.has(this.port) : this.options.granted;
      const port = new BridgedPort(this, adapter, { usbVendorId, usbProductId });
      adapter.onControl = ({ line_error: disturbance, ...state }) => {
        Object.assign(this.device, state);
        if (disturbance) port.failLine(LINE_ERRORS[disturbance] ?? 'UnknownError');
      };
      this.port = port;
      if (known) this.#granted = new Set([this.port]);
      if (known && isReplug) this.tell('connect', this.port);
    }

    /** Pulls the adapter out. */
    unplug() {
      this.port.unplug();
    }

    /** Sends `{"power":…}` or `{"button":…}` to the device, past the serial line. */
    control(message) {
      this.port.adapter.control(message);
    }

    async requestPort() {
      await this.ready;
      const { chooser, requireGesture } = this.options;
      if (chooser === 'forbidden') throw domException('SecurityError', 'Access to serial ports is forbidden.');
      if (requireGesture && !navigator.userActivation?.isActive) {
        throw domException('SecurityError', 'Must be handling a user gesture to show a permission request.');
      }
      if (chooser === 'dismiss' || !this.port.connected) {
        throw domException('NotFoundError', 'No port selected by the user.');
      }
      this.#granted.add(this.port);
      return this.port;
    }

    async getPorts() {
      await this.ready;
      return [...this.#granted].filter((port) => port.connected);
    }

    forget(port) {
      this.#granted.delete(port);
    }

    refuseOpen(baudRate) {
      return this.options.busy || baudRate > this.options.maxBaud;
    }

    latency() {
      return new Promise((resolve) => setTimeout(resolve, this.options.latencyMs));
    }

    /** Sends an event to the port, from where it bubbles to `navigator.serial`. */
    tell(name, port) {
      if (name === 'disconnect' && !this.#granted.has(port)) return;
      const own = new Event(name, { bubbles: true });
      port.dispatchEvent(own);
      port[`on${name}`]?.(own);
      const bubbled = new Event(name, { bubbles: true });
      Object.defineProperty(bubbled, 'target', { value: port });
      this.dispatchEvent(bubbled);
      this[`on${name}`]?.(bubbled);
    }
  }

  globalThis.installWebSerialBridge = (options) => {
    const serial = new BridgedSerial(options);
    Object.defineProperty(navigator, 'serial', { value: serial, configurable: true });
    return serial;
  };
})();
