import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, root, test } from './app.ts';
import { ask, takeInSample } from './steps.ts';

const samplePath = join(root, 'electron/readers/sample/exempelstad-2027.txt');
const realPath = resolve(root, '../shared/source/tjansteplaner-2017.txt');

/** What the cards above a view say, without the spaces that divide thousands. */
async function figures(page: Page): Promise<string[]> {
  const texts = await page.locator('.k-stat-figure').allTextContents();
  return texts.map((text) => text.replace(/\s/gu, ''));
}

test('an empty register offers to open plans or to try the sample', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1, name: 'Inga planer ännu' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Öppna årets planer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prova med exempel' })).toBeVisible();
});

test('the sample is looked over, taken in, and stands in the year', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await page.getByRole('button', { name: 'Prova med exempel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
  expect((await figures(page))[0]).toBe('8');
  expect(await ask(page, 'register.overview')).toMatchObject({ value: { years: [] } });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '8 planer är intagna i registret.' })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(8);
});

test('the real document gives eight plans and a budget of 689 695 tkr', async ({ launch }) => {
  test.skip(!existsSync(realPath), 'the real document is missing: ../shared/source/tjansteplaner-2017.txt');
  const klubba = await launch();
  const { page } = klubba;
  await klubba.willChoose(realPath);
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
  const [plans, , budget] = await figures(page);
  expect([plans, budget]).toEqual(['8', '689695']);
  await page.getByRole('button', { name: 'Ta in 8 planer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2017' })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(8);
  expect(await figures(page)).toContain('689695');

  await klubba.willChoose(realPath);
  await page.keyboard.press('Control+O');
  const plansFound = page.getByRole('table', { name: /^Planer i dokumentet/ });
  await expect(plansFound.getByRole('cell', { name: 'oförändrad' })).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'Inget nytt att ta in' })).toBeDisabled();
});

test('a document named on the command line is opened first', async ({ launch, folder }) => {
  const file = join(folder, 'planer 2027.txt');
  writeFileSync(file, readFileSync(samplePath));
  const { page } = await launch({ file });
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
  await expect(page.getByText('planer 2027.txt').first()).toBeVisible();
});

test('a second start hands its document over to the window that is open', async ({ launch, folder, startAgain }) => {
  const { page, register } = await launch();
  const file = join(folder, 'fler planer.txt');
  writeFileSync(file, readFileSync(samplePath));
  await startAgain(register, file);
  await expect(page.getByText('fler planer.txt').first()).toBeVisible();
});

test('a file that is dropped on the window is opened', async ({ launch, folder }) => {
  const file = join(folder, 'släppt.txt');
  writeFileSync(file, readFileSync(samplePath));
  const { page } = await launch();
  const protocol = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const at = { x: 300, y: 300, data };
  // A window that has just come up may not hear the first.
  await expect(async () => {
    await protocol.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
    await protocol.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
    await expect(page.getByText('Släpp för att öppna')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await protocol.send('Input.dispatchDragEvent', { type: 'drop', ...at });
  await expect(page.getByText('släppt.txt').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
});

test('reading a long document shows how far it is, and is cancelled without a trace', async ({ launch, folder }) => {
  const file = join(folder, 'lång.txt');
  writeFileSync(file, readFileSync(samplePath, 'utf8').repeat(250));
  const klubba = await launch();
  const { page } = klubba;
  await klubba.willChoose(file);
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('heading', { level: 1, name: 'Läser lång.txt' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inga planer ännu' })).toBeVisible();
  await expect(page.locator('[data-live-announcer]')).toContainText(['Läsningen avbröts. Inget har ändrats.']);
  await takeInSample(klubba);
});
