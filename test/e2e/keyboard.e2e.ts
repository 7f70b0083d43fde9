// The main path with no mouse at all: nothing here clicks.
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { fill, goTo, press } from './by-keys.ts';
import { ranking, rows, saved } from './steps.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('by keys alone: plans taken in, a meeting held, decided and closed, its minutes read', async ({ launch }) => {
  const { page } = await launch();
  await press(page, /^Prova med exempel/);
  await expect(heading(page, 'Det här hittades')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Planer 2027')).toBeVisible();
  await press(page, /^Ekonomi$/);
  await expect(heading(page, 'Ekonomi')).toBeFocused();
  await page.keyboard.press('Alt+M');

  await expect(heading(page, 'Förbered möte')).toBeVisible();
  await fill(page, /^Ram för 2027/, '3000');
  await fill(page, /^Ordförande/, 'Sara Lind');
  await fill(page, /^Justerare/, 'Eva Norén');
  await page.keyboard.press('Control+Enter');
  await expect(rows(page).first()).toBeVisible();

  const before = await ranking(page);
  await goTo(page, /^1\D/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await ranking(page)).slice(0, 2)).toEqual([before[1], before[0]]);
  await page.keyboard.press('1');
  await expect(rows(page).nth(0).locator('.k-priority')).toContainText('1');
  await page.keyboard.press('y');
  await fill(page, /^Vad forumet säger/, 'Forumet vill se en kalkyl.');
  await goTo(page, /Tillstyrks|Utfall/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Enter');
  await expect(rows(page).filter({ hasText: '1 yttrande' })).toHaveCount(1);
  await saved(page);

  await goTo(page, /^1\D/, 'F6');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: 'Beslut' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await press(page, /^Avsluta mötet …/);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await press(page, /^Avsluta mötet$/);
  await expect(page.getByText(/^Mötet avslutades/)).toBeVisible();
  await press(page, /^Till protokollet/);
  await expect(page.getByText('Forumet vill se en kalkyl.')).toBeVisible();
});
