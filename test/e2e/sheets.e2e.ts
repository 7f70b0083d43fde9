import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { look } from './look.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Headings that nobody could know, no unit, no area: everything has to be pointed out. */
const strange = [
  'Vad;När det kostar;;Hur viktigt',
  ';2027;2028;',
  'Ny faktura;1200;800;1',
  'Budgetstöd;2400;;2',
  'Summa;3600;900;',
  '',
].join('\r\n');

const plain = (year: number, amount: number): string =>
  [`Tjänsteområde;Nr;Initiativ;Prio;Kostnad ${year};Kostnad ${year + 1}`, `HR;1;Rekrytering;1;${amount};50`, ''].join(
    '\n',
  );

test('a table that says what it is goes straight to what was found, and its columns can still be changed', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'hr.csv');
  writeFileSync(file, plain(2027, 600).replaceAll(/Kostnad (\d+)/g, 'Kostnad $1 (tkr)'));
  const { page } = await launch({ file });
  await expect(heading(page, 'Det här hittades')).toBeVisible();
  await page.getByRole('button', { name: 'Ändra kolumner' }).click();
  await expect(heading(page, 'Vad är vad i filen?')).toBeVisible();
  await expect(page.getByText('1 plan, 1 initiativ · 2027: 600 tkr · 2028: 50 tkr', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Det här hittades')).toBeVisible();
});

test('columns are pointed out by keys alone, shown at once with what comes of them, and remembered for the next file', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'mystisk.csv');
  writeFileSync(file, strange);
  const klubba = await launch();
  const { page } = klubba;
  await klubba.willChoose(file);
  await page.keyboard.press('Control+O');
  await expect(heading(page, 'Vad är vad i filen?')).toBeVisible();
  await look(klubba, 'sheets-mapping-open');
  await choose(page, /Tabellen är/, 'Utvecklingsinitiativ');
  await choose(page, /A Vad/, 'Namn');
  await choose(page, /D Hur viktigt/, 'Prioritet');
  await choose(page, /Beloppen är i/, 'tkr');
  const area = page.getByRole('textbox', { name: 'Tjänsteområde' });
  await area.focus();
  await area.pressSequentially('Ekonomi');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 plan, 2 initiativ · 2027: 3 600 tkr · 2028: 800 tkr', { exact: true })).toBeVisible();
  await expect(page.getByText('skiljer 100')).toBeVisible();
  await look(klubba, 'sheets-mapping');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Det här hittades')).toBeVisible();
  await look(klubba, 'sheets-found');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Planer 2027')).toBeVisible();

  const next = join(folder, 'ekonomi 2028.csv');
  writeFileSync(next, strange.replace('2028', '2029').replace('2027', '2028').replace('2400', '2500'));
  await klubba.willChoose(next);
  await page.keyboard.press('Control+O');
  await expect(page.getByText('Filen har rubriker som du har gått igenom förut')).toBeVisible();
  await expect(page.getByText('1 plan, 2 initiativ · 2028: 3 700 tkr · 2029: 800 tkr', { exact: true })).toBeVisible();
});

test('a table about something else says so, and leaves nothing when it is left', async ({ launch, folder }) => {
  const file = join(folder, 'kontakter.csv');
  writeFileSync(file, 'Person;Telefon;Ort\nAnna;070-1;Umeå\nBo;070-2;Luleå\n');
  const { page } = await launch({ file });
  await expect(page.getByText('Inget ark känns igen som planer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fortsätt' })).toBeDisabled();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(heading(page, 'Inga planer ännu')).toBeVisible();
});

/** Opens a list by keys and chooses in it by its first letters. */
async function choose(page: Page, field: RegExp, option: string): Promise<void> {
  const button = page.getByRole('button', { name: field }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const found = page.getByRole('option', { name: option, exact: true });
  await expect(found).toBeVisible();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
  await expect(found).toBeHidden();
  await expect(button).toContainText(option);
}
