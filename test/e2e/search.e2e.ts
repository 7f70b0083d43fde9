// The search by keys alone, from anywhere: what is found, how it is chosen, where it opens, where focus goes.
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { look } from './look.ts';
import { decideAndClose, openMeeting, rows, say, takeInSample } from './steps.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Sök i alla år och platser' });
const hits = (page: Page) => page.getByRole('option');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
/** What is marked in the view, by the highlight that the search sets. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(query);
}

test('by keys: / finds, the arrows choose, Enter opens where it stands, Escape goes back', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  const area = page.getByRole('button', { name: 'Ekonomi', exact: true });
  await area.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('Alla ord ska finnas', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(area).toBeFocused();

  await page.keyboard.press('Control+F');
  await page.keyboard.type('avtal');
  await expect(hits(page).first()).toBeVisible();
  await expect(hits(page).first().locator('mark').first()).toHaveText(/avtal/i);
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const second = hits(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
  await expect(page.locator('[data-live-announcer]')).toHaveText(/^\d+ träffar/);
  // A slash in the field is a letter there.
  await page.keyboard.type('/');
  await expect(field(page)).toHaveValue('avtal/');
  await page.keyboard.press('Escape');
  await expect(area).toBeFocused();

  await ask(page, 'ramavtal');
  await expect(hits(page).first()).toContainText('Avtalsuppföljning');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'E-handel')).toBeVisible();
  await expect.poll(() => marked(page)).toEqual(['ramavtal']);
  await expect(page.locator(':focus')).toContainText('ramavtal');
  await page.keyboard.press('Escape');
  expect(await marked(page)).toEqual([]);

  await ask(page, '"95 procent" inköp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Inriktning' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => marked(page)).toContain('95 procent');

  await ask(page, 'upphandlling');
  await expect(page.getByText('Inget hittades för ”upphandlling”.')).toBeVisible();
  await page.getByRole('button', { name: 'Menade du upphandling?' }).press('Enter');
  await expect(field(page)).toHaveValue('upphandling');
  await expect(hits(page).first()).toBeVisible();
});

test('a row of a table opens in the document, and the way back leads to the hits', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  const area = page.getByRole('button', { name: 'Ekonomi', exact: true });
  await area.focus();
  await ask(page, 'avtalsuppföljning');
  await page.getByRole('radio', { name: 'Tabeller' }).press('Space');
  await expect(hits(page).first()).toContainText('Budget');
  await field(page).press('Enter');
  const passage = page.getByRole('dialog');
  await expect(passage.locator('mark')).toContainText('Avtalsuppföljning');
  await expect(passage).toContainText('exempelstad-2027.txt');
  await passage.getByRole('button', { name: 'Till träffarna' }).press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(hits(page).first()).toContainText('Budget');
  await field(page).press('Enter');
  await expect(passage.locator('mark')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(area).toBeFocused();
});

test('what is said and decided in a meeting is found as soon as it is saved, and opens there', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await openMeeting(klubba, 'Ekonomi', 3000);
  await rows(page).nth(1).click();
  await say(page, 'Forumet vill se en känslighetsanalys.', 'Tillstyrks');
  await rows(page).nth(0).click();
  await ask(page, 'känslighetsanalys');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page).first()).toContainText('Möte');
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toEqual(['känslighetsanalys']);
  await rows(page).nth(0).click();
  await decideAndClose(page);
  await page.keyboard.press('Control+1');
  await ask(page, 'känslighetsanalys');
  await expect(hits(page).first()).toBeVisible();
  // The meeting's own, and the plan version that it came to.
  await expect(hits(page)).toHaveCount(2);
  await page.getByRole('radio', { name: 'Möten' }).press('Space');
  await expect(hits(page)).toHaveCount(1);
  await field(page).press('Enter');
  await expect(page.locator('.minutes-sheet')).toBeVisible();
  await expect.poll(() => marked(page)).toEqual(['känslighetsanalys']);
});

test('the search is sound for everyone, light and dark, and at 200 %', async ({ launch }) => {
  test.setTimeout(120_000);
  const klubba = await launch();
  const { app, page } = klubba;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await takeInSample(klubba);
  await page.getByRole('button', { name: 'Ta bort meddelandet' }).click();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await look(klubba, '40-sok-tomt');
  await page.keyboard.type('avtal');
  await expect(hits(page).first()).toBeVisible();
  await look(klubba, '41-sok-traffar');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('upphandlling');
  await expect(page.getByRole('button', { name: /^Menade du/ })).toBeVisible();
  await look(klubba, '42-sok-inget');
  // Whoever writes by voice turns the single key off; the others still open it.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Inställningar' }).click();
  await page.getByRole('checkbox', { name: 'Öppna sök med / ensamt' }).press('Space');
  for (const key of ['/', 'Control+K']) {
    await page.keyboard.press(key);
    await expect(field(page)).toBeHidden();
  }
  await page.keyboard.press('Control+F');
  await expect(field(page)).toBeFocused();
});
