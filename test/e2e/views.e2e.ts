import { expect, test } from './app.ts';
import { look } from './look.ts';
import { decideAndClose, openMeeting, rows, say, sign } from './steps.ts';

test('every view is sound for everyone, light and dark, and at 200 %', async ({ launch }) => {
  test.setTimeout(300_000);
  const klubba = await launch();
  const { app, page } = klubba;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await look(klubba, '01-tomt');
  await page.getByRole('button', { name: 'Prova med exempel' }).click();
  await expect(page.getByRole('button', { name: /^Ta in \d+ planer/ })).toBeVisible();
  await look(klubba, '02-granskning', 'granskning');
  await page.getByRole('button', { name: /^Ta in \d+ planer/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort meddelandet' }).click();
  await look(klubba, '03-aret', 'planer');
  await page.getByRole('button', { name: 'Ledning och styrning', exact: true }).click();
  await look(klubba, '04-plan');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Control+2');
  await look(klubba, '05-moten-tomt');
  await openMeeting(klubba, 'Ledning och styrning', 6000);
  await page.getByRole('button', { name: /Prioritering av initiativ/ }).click();
  await rows(page).nth(2).click();
  await page.keyboard.press('Alt+ArrowUp');
  await say(page, 'Forumet ställer sig bakom initiativet.', 'Tillstyrks');
  await look(klubba, '06-mote', 'mote');
  await page.keyboard.press('p');
  await look(klubba, '07-poang');
  await rows(page).nth(0).click();
  await page.keyboard.press('y');
  await look(klubba, '08-yttrande');
  await page.keyboard.press('Escape');
  for (const [key, name] of [
    ['b', '09-beslut'],
    ['r', '10-ram'],
    ['m', '11-plats'],
    ['?', '12-tangenter'],
  ] as const) {
    await rows(page).nth(0).click();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(klubba, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await decideAndClose(page);
  await look(klubba, '13-avslutat');
  await page.getByRole('button', { name: 'Till protokollet' }).click();
  await expect(page.getByRole('heading', { name: 'Protokoll', exact: true }).first()).toBeVisible();
  await look(klubba, '14-protokoll', 'protokoll');
  await page.keyboard.press('Control+4');
  await look(klubba, '15-att-signera');
  await sign(page);
  await page
    .getByRole('button', { name: 'Ta bort meddelandet' })
    .click({ timeout: 2000 })
    .catch(() => {});
  await look(klubba, '16-paket', 'paket');
  await page.keyboard.press('Control+5');
  await look(klubba, '17-installningar');
});
