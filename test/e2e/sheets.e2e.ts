import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { look } from './look.ts';
import { takeInSample } from './steps.ts';

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

test('by keys alone: new costs change only costs, and what the sheet does not list stays or is removed', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000);
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  const file = join(folder, 'kostnader.csv');
  const rows = ['HR;1;Sammanhållen introduktion för nya medarbetare;1350;700', 'HR;6;Ny arbetsmiljöutbildning;200;'];
  writeFileSync(file, ['Tjänsteområde;Nr;Initiativ;2027, tkr;2028, tkr', ...rows, ''].join('\n'));
  await klubba.willChoose(file);
  await page.keyboard.press('Control+O');
  await expect(heading(page, 'Det här hittades')).toBeVisible();
  await expect(page.getByText('4 finns inte i arket')).toBeVisible();
  await goTo(page, /^HR$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Det som saknar kolumn i arket är kvar')).toBeVisible();
  await expect(page.locator('[data-change]')).toHaveCount(2);
  const missing = page.getByRole('heading', { level: 2, name: 'Finns inte i arket' });
  await expect(missing).toBeVisible();
  await look(klubba, 'sheets-changes');
  await goTo(page, /^Ta bort Nr 5/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^Ta bort Nr 5/ })).toBeChecked();
  // What has focus is not behind the buttons that stay below.
  const bottom = await page
    .getByRole('checkbox', { name: /^Ta bort Nr 5/ })
    .evaluate((box) => box.getBoundingClientRect().bottom);
  const top = await page.locator('.plans-actions').evaluate((bar) => bar.getBoundingClientRect().top);
  expect(bottom).toBeLessThanOrEqual(top);
  await look(klubba, 'sheets-unlisted');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Planer 2027')).toBeVisible();
  await goTo(page, /^HR$/);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'HR')).toBeVisible();
  await expect(page.getByText('Ny arbetsmiljöutbildning').first()).toBeVisible();
  await expect(page.getByText('Bemanningsplanering i hela staden').first()).toBeVisible();
  await expect(page.getByText('Kompetenskarta för bristyrken')).toBeHidden();

  // The same again says nothing new.
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('button', { name: 'Inget nytt att ta in' })).toBeDisabled();
});

test('of several files one whose columns are open is not taken in before they are gone through, and stands as it was set right', async ({
  launch,
  folder,
}) => {
  const [sure, open] = [join(folder, 'hr.csv'), join(folder, 'mystisk.csv')];
  writeFileSync(sure, plain(2027, 600).replaceAll(/Kostnad (\d+)/g, 'Kostnad $1 (tkr)'));
  writeFileSync(open, 'Tjänsteområde;Nr;Initiativ;Prio;Kostnad 2027\nEkonomi;1;Ny faktura;1;1200\n');
  const klubba = await launch();
  const { page } = klubba;
  await klubba.willChoose([sure, open]);
  await page.keyboard.press('Control+O');
  await expect(heading(page, 'Dokument att ta in')).toBeVisible();
  await expect(page.getByText('kolumner att gå igenom')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ta in 1 dokument' })).toBeEnabled();
  await look(klubba, 'sheets-several');
  const lookOver = page.getByRole('button', { name: 'Granska mystisk.csv' });
  await lookOver.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Vad är vad i filen?')).toBeVisible();
  await choose(page, /Beloppen är i/, 'mnkr');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Det här hittades')).toBeVisible();
  const back = page.getByRole('button', { name: 'Tillbaka till dokumenten' });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('kolumner att gå igenom')).toBeHidden();

  // Looked over once more it is as it was set right, and so it is taken in.
  await lookOver.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ändra kolumner' })).toBeVisible();
  await page.getByRole('button', { name: 'Ändra kolumner' }).click();
  await expect(page.getByText('1 plan, 1 initiativ · 2027: 1 200 000 tkr', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ta in 2 dokument' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Planer 2027')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ekonomi', exact: true })).toBeVisible();
});

/** Goes on with Tab until what is in focus is called that. */
async function goTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.getAttribute('aria-label');
      return (label ?? at?.textContent ?? '').trim();
    });
    if (name.test(here)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

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
