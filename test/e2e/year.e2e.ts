// The year as a whole: its money as charts beside tables, taken along as files; next year begun from it; years compared.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, root, test, type Klubba } from './app.ts';
import { look } from './look.ts';
import { ask, takeInSample } from './steps.ts';

const real = resolve(root, '../shared/source/tjansteplaner-2017.txt');

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const figure = (page: Page) => page.getByRole('figure').first();

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.year-economy').getByRole('radio', { name, exact: true }).first().click({ force: true });
}

/** Saves the figure in view as a file of a kind. */
async function save(klubba: Klubba, item: string, path: string): Promise<Buffer> {
  const { page } = klubba;
  await klubba.willSaveAs(path);
  await figure(page).getByRole('button', { name: 'Exportera' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByText(/^Sparat som/).last()).toBeVisible();
  await expect.poll(() => existsSync(path) && statSync(path).size > 0).toBe(true);
  return readFileSync(path);
}

test('the money of a year is seen, heard and taken along', async ({ launch, folder }) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await tab(page, 'Ekonomi');
  await expect(figure(page).getByRole('img')).toHaveAccessibleName(/^Budget 2027: vidmakthållande/);
  await expect(figure(page).getByRole('table', { name: 'Budget per tjänsteområde 2027, belopp i tkr' })).toBeVisible();

  const svg = (await save(klubba, 'Diagram som vektorbild (SVG) …', join(folder, 'budget.svg'))).toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*font-family="Inter, /);
  expect(svg).toContain('E-handel');
  expect(svg).not.toMatch(/var\(|light-dark|style=|class=|klubba-app:/);
  expect(svg).toMatch(/fill="url\(#[\w-]+\)"/);

  const png = await save(klubba, 'Diagram som bild (PNG) …', join(folder, 'budget.png'));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
  expect(png.readUInt32BE(16)).toBe(Math.ceil(width * 2));

  const csv = (await save(klubba, 'Tabell som CSV …', join(folder, 'budget.csv'))).toString('utf8');
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFFTjänsteområde;Vidmakthållande 2026, tkr;Vidmakthållande 2027, tkr;Förändring, tkr;Utveckling 2027, tkr;Totalt 2027, tkr;Andel, %',
  );
  expect(csv).toMatch(/\r\nE-handel;21480;/);

  await figure(page).getByRole('button', { name: 'Exportera' }).click();
  await page.getByRole('menuitem', { name: 'Kopiera tabellen' }).click();
  await expect(page.getByText(/är kopierad/)).toBeVisible();
  const copied = await klubba.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')[1]).toMatch(/^E-handel\t21480\t/);

  // What is no picture is not saved as one.
  await klubba.willSaveAs(join(folder, 'annat.png'));
  const refused = await ask(page, 'figure.save', { name: '../annat', kind: 'png', base64: btoa('<html>') });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'requestInvalid' } });
  expect(existsSync(join(folder, 'annat.png'))).toBe(false);

  await page.getByRole('radio', { name: 'mnkr' }).click({ force: true });
  await expect(figure(page).getByRole('table', { name: /belopp i mnkr$/ })).toBeVisible();
});

test('next year begins from this year, is looked over, and stands beside it', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await page.getByRole('button', { name: 'Börja nästa år …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Börja planeringsåret 2028' });
  await expect(dialog.getByText('Yttranden följer inte med', { exact: false })).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'För över HR' }).click({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2028' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Att granska' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'HR', exact: true })).toBeHidden();

  await page.getByRole('radio', { name: '2027' }).click({ force: true });
  await expect(page.getByRole('button', { name: 'HR', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Börja nästa år …' }).click();
  await expect(dialog.getByText('har redan en plan för 2028')).toHaveCount(7);
  await expect(dialog.getByRole('button', { name: 'Börja 2028 med 1 plan' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2028' })).toBeVisible();

  await tab(page, 'Jämför år');
  const initiatives = page.getByRole('figure').nth(1);
  await expect(initiatives.getByRole('columnheader', { name: 'Enligt plan 2027' })).toBeVisible();
  await expect(initiatives.getByRole('columnheader', { name: 'Enligt plan 2028' })).toBeVisible();
  await expect(initiatives.getByRole('cell', { name: 'versionskedjan' }).first()).toBeVisible();

  await tab(page, 'Områden');
  await page.getByRole('button', { name: 'Ekonomi', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Versioner' })).toBeVisible();
  const marks = page.getByRole('table').getByText('att granska');
  const count = await marks.count();
  expect(count).toBeGreaterThan(1);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Markera som / })
    .click();
  await expect(marks).toHaveCount(count - 1);
});

test('the year is sound for everyone, of the real plans too', async ({ launch }) => {
  test.setTimeout(300_000);
  const klubba = await launch(existsSync(real) ? { file: real } : {});
  const { app, page } = klubba;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  if (existsSync(real)) {
    await page.getByRole('button', { name: /^Ta in \d+ planer/ }).click({ timeout: 60_000 });
    await expect(page.getByRole('heading', { level: 1, name: 'Planer 2017' })).toBeVisible();
  } else await takeInSample(klubba);
  await page.getByRole('button', { name: 'Ta bort meddelandet' }).click();
  await tab(page, 'Ekonomi');
  await expect(figure(page)).toBeVisible();
  await look(klubba, '40-ekonomi-budget');
  for (const [name, side] of [
    ['kostnad', 'Initiativens kostnad'],
    ['bolag', 'Förvaltningar och bolag'],
    ['tjanster', 'Tjänster'],
    ['utveckling', 'Utvecklingsinitiativ'],
    ['finansiering', 'Finansiering'],
  ] as const) {
    const radio = page.locator('.year-economy').getByRole('radio', { name: side, exact: true });
    if ((await radio.count()) === 0) continue;
    await choose(page, side);
    await look(klubba, `41-ekonomi-${name}`);
  }
  await page.getByRole('button', { name: 'Börja nästa år …' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(klubba, '42-borja');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Planer 20[12]8$/ })).toBeVisible();
  await look(klubba, '43-nasta-ar');
  await tab(page, 'Jämför år');
  await expect(page.getByRole('figure').nth(1)).toBeVisible();
  await look(klubba, '44-jamfor');
  await tab(page, 'Områden');
  await page.getByRole('button', { name: 'Ekonomi', exact: true }).click();
  await tab(page, 'Kostnader');
  await expect(figure(page)).toBeVisible();
  await look(klubba, '45-kostnader');
});

test('the command line tells the same money', async ({ launch }) => {
  const klubba = await launch();
  await takeInSample(klubba);
  await klubba.close();
  const cli = join(root, 'dist/electron/cli.cjs');
  const show = (...args: string[]) =>
    execFileSync(process.execPath, [cli, 'show', '--register', klubba.register, ...args], { encoding: 'utf8' });
  const figures = JSON.parse(show('--year', '2027', '--json')) as {
    areas: { area: string; budget: { development: number } }[];
  };
  expect(figures.areas.find(({ area }) => area === 'E-handel')?.budget.development).toBe(1_600_000);
  expect(show('--year', '2027')).toMatch(/E-handel\s+21\s480/u);
});
