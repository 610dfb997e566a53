// A page whose `navigator.serial` leads to the emulated device over a WebSocket.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const SCRIPT = fileURLToPath(new URL('./web-serial-bridge.js', import.meta.url));

/// What the bridge offers to a test, of what it defines in the page.
interface BridgedSerial {
  plug(): Promise<void>;
  unplug(): void;
  control(message: { power?: boolean; button?: boolean }): void;
  device: { led?: boolean };
  port: { adapter: { wire: { toDevice: number; fromDevice: number } } };
}

/// How the adapter behaves: see the defaults in web-serial-bridge.js.
export interface BridgeOptions {
  url: string;
  chooser?: 'pick' | 'dismiss' | 'forbidden';
  busy?: boolean;
  modemLines?: 'wired' | 'reject';
}

/// Gives every document that the page loads from now on such a `navigator.serial`.
///
/// The page's own policy forbids connections to other origins, so a test that bridges has to set `bypassCSP`.
export async function bridgeSerial(page: Page, options: BridgeOptions): Promise<void> {
  await page.addInitScript({ path: SCRIPT });
  await page.addInitScript((given) => {
    const install = (globalThis as unknown as { installWebSerialBridge(options: unknown): void }).installWebSerialBridge;
    install(given);
  }, options);
}

/// Pulls the adapter out of the computer.
export async function unplug(page: Page): Promise<void> {
  await page.evaluate(() => (navigator as unknown as { serial: BridgedSerial }).serial.unplug());
}

/// Plugs it in again.
export async function plug(page: Page): Promise<void> {
  await page.evaluate(() => (navigator as unknown as { serial: BridgedSerial }).serial.plug());
}

/// Switches the board off and on, with the button held or not; on the line's own connection, so after all that the page
/// has told it.
export async function powerCycle(page: Page, button: boolean): Promise<void> {
  await page.evaluate((held) => {
    const { serial } = navigator as unknown as { serial: BridgedSerial };
    serial.control({ power: false });
    serial.control({ button: held });
    serial.control({ power: true });
  }, button);
}

/// Whether the board's LED is lit, as the device told last.
export async function ledIsOn(page: Page): Promise<boolean> {
  return page.evaluate(() => (navigator as unknown as { serial: BridgedSerial }).serial.device.led ?? false);
}

/// How many bytes went over the serial line in this document, each way.
export async function wireBytes(page: Page): Promise<{ toDevice: number; fromDevice: number }> {
  return page.evaluate(() => {
    const { toDevice, fromDevice } = (navigator as unknown as { serial: BridgedSerial }).serial.port.adapter.wire;
    return { toDevice, fromDevice };
  });
}
