// The views that are come to on the way: sides, dialogs, menus, lists, refusals, and English.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, root, test } from './app.ts';
import { look } from './look.ts';
import { decideAndClose, openMeeting, rows, takeInSample } from './steps.ts';

/** A package from elsewhere: the command line's own demonstration. */
function packageFromElsewhere(folder: string): string {
  execFileSync(process.execPath, [join(root, 'dist/electron/cli.cjs'), 'demo', '--out', folder], { stdio: 'pipe' });
  return join(folder, 'paket.asice');
}

test('what is come to on the way is sound for everyone too', async ({ launch, folder }) => {
  test.setTimeout(300_000);
  const klubba = await launch();
  const { app, page } = klubba;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));

  await takeInSample(klubba);
  await look(klubba, '21-intaget');
  await page.getByRole('button', { name: 'Kommunikation', exact: true }).click();
  await page.locator('tbody tr').nth(2).locator('td[data-align=end] .sourced').first().click();
  await expect(page.locator('.source-dock mark')).toBeVisible();
  await look(klubba, '22-kalla');
  await page.keyboard.press('Escape');
  for (const tab of ['Inriktning', 'Versioner', 'Yttranden']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await look(klubba, `23-${tab.toLowerCase()}`);
  }

  await page.keyboard.press('Alt+M');
  await page.getByRole('button', { name: 'Öppna mötet' }).click();
  await expect(page.getByText('Behövs för att öppna mötet.').first()).toBeVisible();
  await look(klubba, '24-forbered');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+ArrowLeft');
  await openMeeting(klubba, 'IT-tjänster', 6000);
  await rows(page).nth(1).click();
  await page.getByRole('button', { name: 'Flytta och ändra' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(klubba, '25-meny');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lägg till person …' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(klubba, '26-person');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Avsluta mötet …' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look(klubba, '27-avsluta');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await page
    .getByRole('button', { name: /^Bygger på/ })
    .first()
    .click();
  await look(klubba, '28-utkast');
  await page.keyboard.press('Alt+ArrowLeft');
  await look(klubba, '29-protokollen');
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: /^Prioriteringsforum IT-tjänster/ }).click();
  await expect(rows(page).first()).toBeVisible();
  await decideAndClose(page);

  await page.keyboard.press('Control+4');
  await page
    .getByRole('button', { name: /^Signera/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(klubba, '30-signera');
  await page.keyboard.press('Escape');
  const received = packageFromElsewhere(join(folder, 'demo'));
  const changed = readFileSync(received);
  changed[5000] = (changed[5000] ?? 0) ^ 1;
  writeFileSync(join(folder, 'ändrad.asice'), changed);
  await klubba.willChoose(join(folder, 'ändrad.asice'));
  await page.getByRole('button', { name: /^Öppna paket/ }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(klubba, '31-ogiltigt');
  await klubba.willChoose(received);
  await page.getByRole('button', { name: /^Öppna paket/ }).click();
  await expect(page.getByText(/^Paketet är mottaget/).first()).toBeVisible();
  await look(klubba, '32-mottaget');
  await page.keyboard.press('Alt+ArrowLeft');
  await look(klubba, '33-paketen');

  await page.keyboard.press('Control+5');
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await look(klubba, '34-settings');
  await page.keyboard.press('Control+2');
  await expect(rows(page).first()).toBeVisible();
  await look(klubba, '35-meeting');
});
