// A device of the test's own, reached by the page as a person reaches one.
import type { TestInfo } from '@playwright/test';
import type { Switchback } from '../pages/switchback';
import { bridgeSerial } from './bridge';
import { Device } from './device';

/// Starts a device whose flash holds `flash`, opens the page and connects; `options` are those of the device's program.
export async function connected(app: Switchback, info: TestInfo, flash: Buffer, options: string[] = []): Promise<Device> {
  const device = await Device.start(info, flash, options);
  await bridgeSerial(app.page, { url: device.url });
  await app.open();
  await app.connect();
  return device;
}
