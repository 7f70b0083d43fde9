// What a document changes is seen before it is taken in, whole or in part; and versions are compared afterwards.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { expect, root, test } from './app.ts';
import { look } from './look.ts';
import { ask, takeInSample } from './steps.ts';

const samplePath = join(root, 'electron/readers/sample/exempelstad-2027.txt');
const sample = readFileSync(samplePath, 'utf8');
const area = 'Kommunikation';

/** The sample as Klubba's own JSON with one amount more, one word another, one initiative more and one that moved. */
function changedSample(): string {
  const cli = [join(root, 'dist/electron/cli.cjs'), 'import', samplePath, '--json'];
  const result = JSON.parse(execFileSync(process.execPath, cli, { encoding: 'utf8' })) as ImportResult;
  const plan = result.plans.find((one) => one.area === area);
  const [first, ...others] = plan?.initiatives ?? [];
  const last = others.pop();
  if (!plan || !first || !last) throw new Error(`the sample has no ${area}`);
  plan.direction.text = plan.direction.text.replace('ska vara få, välskötta', 'ska vara samlade, välskötta');
  first.costs['2027'] = (first.costs['2027'] ?? 0) + 200_000;
  const added = { ...structuredClone(last), number: '7', title: 'Talande webb', priority: 2 as const };
  plan.initiatives = [first, last, ...others, added];
  return JSON.stringify(result);
}

/** The names of what has focus, or the element's own words. */
const inFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : here?.getAttribute('aria-label');
    return (label ?? here?.textContent ?? '').trim();
  });

/** Goes on with a key until what is in focus is called that. */
async function goTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (name.test(await inFocus(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}`);
}

test('by keys alone: a changed document is looked over, taken in part, and is a version that can be compared', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const klubba = await launch();
  const { app, page } = klubba;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await takeInSample(klubba);
  const file = join(folder, 'ändrad.json');
  writeFileSync(file, changedSample());
  await klubba.willChoose(file);
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
  const plans = page.getByRole('table', { name: /^Planer i dokumentet/ });
  await expect(plans.getByRole('cell', { name: 'oförändrad' })).toHaveCount(7);
  await expect(page.getByRole('button', { name: 'Ta in 1 plan' })).toBeVisible();
  await goTo(page, new RegExp(`^${area}$`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Ändringar i Kommunikation/ })).toBeVisible();
  const changes = page.locator('[data-change]');
  await expect(changes).toHaveCount(4);
  await look(klubba, '61-andringar');

  // Word by word, amounts with their difference, and what came.
  await expect(page.locator('del.diff-mark', { hasText: 'få' })).toBeVisible();
  await expect(page.locator('ins.diff-mark', { hasText: 'samlade' })).toBeVisible();
  await expect(changes.filter({ hasText: 'Kostnad 2027, tkr' }).locator('strong')).toHaveText('+200');
  await expect(changes.filter({ hasText: 'Från plats 6 till 2' })).toHaveCount(1);
  await expect(changes.filter({ hasText: 'Nytt på plats 7' })).toHaveCount(1);

  // F7 goes to the first change, which is left out: the rest is taken.
  await page.keyboard.press('F7');
  await page.keyboard.press('Space');
  await expect(page.getByText('3 av 4 ändringar')).toBeVisible();
  await look(klubba, '62-en-del');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();

  await goTo(page, new RegExp(`^${area}$`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible();
  await goTo(page, /^Initiativ \d+$/);
  await goTo(page, /^Versioner/, 'ArrowRight');
  await expect(page.getByRole('radio', { name: /^Jämför från/ })).toHaveCount(2);
  await look(klubba, '63-versioner');
  await goTo(page, /^Jämför versionerna$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Kommunikation: version/ })).toBeVisible();
  await expect(page.locator('[data-change]')).toHaveCount(3);
  await look(klubba, '64-jamforelse');
  await page.keyboard.press('F7');
  await expect(page.getByText('Ändring 1 av 3')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('radio', { name: /^Jämför från/ })).toHaveCount(2);

  // What was left is what differs now; once it is taken, nothing does.
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('button', { name: 'Ta in 1 plan' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();
  await page.keyboard.press('Control+O');
  await expect(plans.getByRole('cell', { name: 'oförändrad' })).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'Inget nytt att ta in' })).toBeDisabled();
  const before = await ask(page, 'register.overview');
  await page.keyboard.press('Control+Enter');
  expect(await ask(page, 'register.overview')).toEqual(before);
  await look(klubba, '65-oforandrat');
});

test('many documents in one go: each read, the bad one told, the others taken in by date', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const klubba = await launch();
  const { app, page } = klubba;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  const files = { 'juni.txt': sample, 'inköpslista.txt': 'Mjölk, bröd och kaffe.', 'augusti.txt': later(sample) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await klubba.willChoose(['augusti.txt', 'inköpslista.txt', 'juni.txt'].map((name) => join(folder, name)));
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('heading', { level: 1, name: 'Dokument att ta in' })).toBeVisible();
  await expect(page.locator('.k-page').getByText('2 av 3 lästa')).toBeVisible();
  await expect(page.getByText('I inköpslista.txt hittades ingen tjänsteplan.')).toBeVisible();
  await look(klubba, '66-flera');

  // One of them is looked over; leaving it goes back to all.
  await goTo(page, /^Granska juni.txt$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
  await goTo(page, /^Tillbaka till dokumenten$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 dokument är intagna i registret.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'intaget' })).toHaveCount(2);
  await goTo(page, /^Stäng$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();

  // The later document's plan is the newest; the earlier one is not put over it unseen.
  await klubba.willChoose(join(folder, 'juni.txt'));
  writeFileSync(join(folder, 'juni.txt'), sample.replace('Kanalerna ska vara få', 'Kanalerna ska vara nya'));
  await page.keyboard.press('Control+O');
  await expect(page.getByText(/^Kommunikation: dokumentets version 4.0 är äldre än version 5.0/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Ta in Kommunikation' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Ta in planer' })).toBeDisabled();
  await look(klubba, '67-aldre');
});

/** The plan of one area as of August, in its next version. */
function later(text: string): string {
  const head = 'Tjänsteplan 2027-2030 Kommunikation 2026-06-29 Version 4.0';
  expect(text).toContain(head);
  return text.replace(head, 'Tjänsteplan 2027-2030 Kommunikation 2026-08-29 Version 5.0');
}
