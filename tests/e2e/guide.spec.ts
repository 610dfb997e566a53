// The guide by device: finding a model, reading it, and connecting by its steps.
import { bridgeSerial } from './support/bridge';
import { Device } from './support/device';
import { blinking } from './support/images';
import { expect, test } from './support/page';

test('a person searches for pow, is warned of the live ground first and connects by the steps of the Pow R2', async ({ app, page }) => {
  await app.open();
  await app.link('Choose your model').click();
  await expect(app.title).toHaveText('Choose your Sonoff');
  await expect(app.title).toBeFocused();
  await page.getByRole('textbox', { name: 'Search by name, board or chip' }).fill('pow');
  await expect(page.getByRole('status').filter({ hasText: 'models' })).toHaveText('3 models');
  await expect(app.link(/Sonoff S20/)).toBeHidden();
  await app.link(/Sonoff Pow R2/).click();
  await expect(app.title).toHaveText('Sonoff Pow R2');
  await expect(app.title).toBeFocused();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    'GND of this board is live mains: it can kill you',
  );
  await expect(page.getByRole('img', { name: /1: adapter 3V3 to 3V3, 2: adapter GND to GND, 3: adapter TX to RX/ })).toBeVisible();
  await app.link('Connect with these steps').click();
  await expect(app.title).toHaveText('Keep the firmware your switch came with');
  await expect(app.heading('Sonoff Pow R2')).toBeVisible();
  await expect(app.heading('GND of this board is live mains: it can kill you')).toBeVisible();
  await expect(app.heading('The energy meter sits on RX')).toBeVisible();
  await expect(page.getByText('Press the button and keep it pressed.')).toBeVisible();
  await page.reload();
  await expect(app.heading('Sonoff Pow R2')).toBeVisible();
  await app.link('No particular model').click();
  await expect(app.heading('Hold the button while the power comes on')).toBeVisible();
});

test('Enter in the search opens the first model that fits', async ({ app, page }) => {
  await page.goto('/#/guide');
  await page.getByRole('textbox').fill('powr2');
  await page.keyboard.press('Enter');
  await expect(app.title).toHaveText('Sonoff Pow R2');
});

test('a model with another chip is answered in words', async ({ page }) => {
  await page.goto('/#/guide');
  await page.getByRole('textbox').fill('nspanel');
  await expect(page.getByText('Usually another chip than the ESP8266 and ESP8285')).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0);
});

test('an address of no model leads back to the list', async ({ app, page }) => {
  await page.goto('/#/guide/toaster');
  await expect(app.title).toHaveText('There is no such model');
  await app.link('All models').click();
  await expect(app.link(/Sonoff Basic R1/)).toBeVisible();
});

test('a guide that cannot be loaded is told with what to do', async ({ app, page, visit }) => {
  await page.route('**/guides/models.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/#/guide');
  await expect(app.error).toContainText('Check the connection, then load the page again.');
  expect(visit.complaints.splice(0).join('\n')).toContain('503');
});

test.describe('with a device', () => {
  test.use({ bypassCSP: true });

  test('the chip of a chosen model is called in the words of that model', async ({ app, page }, info) => {
    const device = await Device.start(info, blinking(), ['--no-button']);
    await bridgeSerial(page, { url: device.url });
    await page.goto('/#/?model=ifan02');
    await expect(app.heading('Sonoff iFan02')).toBeVisible();
    await app.button('Connect').click();
    // The page listens at the rate of the boot text only part of the time, so a person gives power more than once.
    await expect(async () => {
      device.tell('power off');
      device.tell('power on');
      await expect(page.getByRole('log')).toContainText('join TP16 to GND as the power comes on, and keep it so', { timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await device.stop();
  });
});
