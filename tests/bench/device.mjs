// The emulated device: one program, started anew for every measurement, which is its power-cycle.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/// Latency timer of the USB adapter, milliseconds: the default of FTDI's chips.
const LATENCY_MS = '16';

export class Device {
  #program;
  #file;

  /// Starts a board whose flash holds `flash`, in its ROM loader; `options` are the program's own.
  static async start(program, folder, flash, options = []) {
    const device = new Device();
    device.#file = join(await mkdtemp(join(folder, 'flash-')), 'flash.bin');
    await writeFile(device.#file, flash);
    const words = ['--listen', '127.0.0.1:0', '--flash', device.#file, '--save', '--latency-ms', LATENCY_MS, ...options];
    device.#program = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: device.#program.stdout })) {
      device.address = /^listening on (\S+)/.exec(line)?.[1];
      if (device.address) return device;
    }
    throw new Error(`${program} ended before it listened`);
  }

  /// Ends the program, and gives what the flash holds.
  async end() {
    if (this.#program.exitCode === null) {
      const ended = once(this.#program, 'exit');
      this.#program.stdin.write('quit\n');
      await ended;
    }
    return readFile(this.#file);
  }
}
