import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Klubba } from './app.ts';
import { openMeeting, ranking, rows, saved, takeInSample } from './steps.ts';

const area = 'IT-tjänster';

async function scoring(launch: () => Promise<Klubba>): Promise<Klubba> {
  const klubba = await launch();
  await takeInSample(klubba);
  await openMeeting(klubba, area, 6000);
  return klubba;
}

/** The cell that has focus: its row and column, from 1. */
async function at(page: Page): Promise<[number, number]> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('[role=gridcell]');
    const row = cell?.closest('[role=row]');
    return [Number(row?.getAttribute('aria-rowindex')) - 1, Number(cell?.getAttribute('aria-colindex')) - 1];
  });
}

const cell = (page: Page, row: number, column: number) =>
  page.locator(`.score-row[aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`);
const whose = (page: Page) => page.locator('.score-grid').getAttribute('aria-label');

test('points are given by key alone: digits go on, Delete takes back, whose they are is changed in the grid', async ({
  launch,
}) => {
  const { page } = await scoring(launch);
  await page.keyboard.press('Alt+3');
  await expect.poll(() => at(page)).toEqual([1, 1]);
  await page.keyboard.type('5432');
  await expect.poll(() => at(page)).toEqual([2, 1]);
  await expect(cell(page, 1, 5)).toContainText('3,5');
  await page.keyboard.type('11');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await expect(cell(page, 2, 2)).toContainText('inga poäng');
  await page.keyboard.press('Control+Home');
  await expect.poll(() => at(page)).toEqual([1, 1]);

  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(() => whose(page)).toBe('Poäng: Sara Lind');
  await page.keyboard.type('1');
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(() => at(page)).toEqual([1, 2]);
  await page.keyboard.press('Home');
  await page.keyboard.type('5');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(() => whose(page)).toBe('Poäng: Mötets gemensamma poäng');
  // The meeting's own points count; under them stands how participants' lie, and that they lie apart.
  await expect(cell(page, 1, 1)).toContainText('5');
  await expect(cell(page, 1, 1)).toContainText('3,0 (1–5)');
  await expect(cell(page, 1, 5)).toContainText('1 isär');
  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(() => whose(page)).toMatch(/^Poäng: Alla: /);
  await saved(page);
});

test('a hidden round shows who has answered and nothing else, until all is revealed at once', async ({ launch }) => {
  const { page } = await scoring(launch);
  await page.keyboard.press('Alt+3');
  await expect.poll(() => at(page)).toEqual([1, 1]);
  await page.getByRole('button', { name: 'Dold runda' }).press('Enter');
  const round = page.getByRole('region', { name: 'Runda 1' });
  await expect(round).toContainText('0 av');
  await page.locator('.score-cell[tabindex="0"]').focus();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('4');
  await expect(round).toContainText('1 av');
  await expect(cell(page, 1, 1)).toContainText('givna, dolda');
  await expect(page.locator('.score-grid')).not.toContainText('4,0');
  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(() => whose(page)).toBe('Poäng: Mötets gemensamma poäng');
  await expect(cell(page, 1, 1)).toContainText('inga poäng');
  await round.getByRole('button', { name: 'Visa alla poäng' }).press('Enter');
  await expect(cell(page, 1, 1)).toContainText('4,0 (4–4)');
  await expect(round).toBeHidden();
  await saved(page);
});

test('the list is put in order by points in one step, and the chair places otherwise only with a reason', async ({
  launch,
}) => {
  const { page } = await scoring(launch);
  const before = await ranking(page);
  await page.keyboard.press('Alt+3');
  await expect.poll(() => at(page)).toEqual([1, 1]);
  await page.keyboard.type('1111');
  await page.keyboard.type('5555');
  await page.getByRole('button', { name: 'Ordna efter …' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Poäng', exact: true }).press('Enter');
  await page.keyboard.press('Alt+1');
  await expect.poll(async () => (await ranking(page))[0]).toBe(before[1]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => ranking(page)).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(async () => (await ranking(page))[0]).toBe(before[1]);

  const low = page.locator(`[data-id="${before[0]}"]`);
  await low.click();
  await page.keyboard.press('Alt+Home');
  await expect(low).toContainText('flyttad utan skäl');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Placera med skäl' });
  await expect(dialog.getByRole('button', { name: /^Placera/ })).toBeDisabled();
  await dialog.getByRole('textbox', { name: /^Skäl/ }).fill('Lagkrav från 2027.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(low).toContainText('ordförandens plats');
  await expect(low).toBeFocused();
  await expect(rows(page).first()).toBeVisible();
  await saved(page);
});

test('score sheets are saved as a PDF for those who give points', async ({ launch }) => {
  const klubba = await scoring(launch);
  const { page } = klubba;
  const path = join(klubba.register, 'poangblad.pdf');
  await klubba.willSaveAs(path);
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: 'Poängblad …' }).press('Enter');
  await expect(page.getByText(/poängblad är sparade i poangblad\.pdf/)).toBeVisible();
  expect(existsSync(path) && readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
});
