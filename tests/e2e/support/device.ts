// The emulated Sonoff as a program of its own: started on a free port, told what happens to the board, and asked at the
// end what its flash holds.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { TestInfo } from '@playwright/test';

/// `cargo xtask test` builds the program and says here where it is.
const PROGRAM = process.env.SWITCHBACK_DEVICE ?? 'target/release/examples/virtual-sonoff';

/// What happens to a board outside its wires.
export type Event = 'power on' | 'power off' | 'button hold' | 'button release' | 'unplug' | 'plug';

export class Device {
  private constructor(
    private readonly program: ChildProcess,
    private readonly file: string,
    /// Where a browser reaches the serial line.
    readonly url: string,
  ) {}

  /// Starts a board whose flash holds `flash`; `options` are the program's own.
  static async start(info: TestInfo, flash: Buffer, options: string[] = []): Promise<Device> {
    const file = info.outputPath('flash.bin');
    await writeFile(file, flash);
    const program = spawn(PROGRAM, ['--listen', '127.0.0.1:0', '--flash', file, '--save', ...options], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: program.stdout! })) {
      const address = /^listening on (\S+)/.exec(line)?.[1];
      if (address) return new Device(program, file, `ws://${address}/`);
    }
    throw new Error(`${PROGRAM} ended before it listened`);
  }

  tell(event: Event): void {
    this.program.stdin!.write(`${event}\n`);
  }

  /// Ends the program, and gives what it saved.
  async flashAtTheEnd(): Promise<Buffer> {
    await this.stop();
    return readFile(this.file);
  }

  async stop(): Promise<void> {
    if (this.program.exitCode !== null) return;
    const ended = once(this.program, 'exit');
    this.program.stdin!.write('quit\n');
    await ended;
  }
}
