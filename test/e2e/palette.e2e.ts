// The command palette by keys alone: it finds what can be done here, does it where focus was, and teaches the key.
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { look } from './look.ts';
import { openMeeting, rows, takeInSample } from './steps.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Sök kommando' });
const commands = (page: Page) => page.getByRole('option');

async function ask(page: Page, asked: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(asked);
}

test('every command of the place is found by its words, shows its key, and is done where focus was', async ({
  launch,
}) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await page.keyboard.press('Control+K');
  await expect(commands(page).filter({ hasText: 'Gå till Protokoll' })).toContainText('Ctrl');
  await expect(commands(page).filter({ hasText: 'Flytta upp' })).toHaveCount(0);
  // What is shown is found too: a button and a tab of the view, which is then pressed.
  await page.keyboard.type('jämför år');
  await expect(commands(page).first()).toContainText('Här i vyn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Jämför år' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Områden' }).click();

  await openMeeting(klubba, 'Ekonomi', 3000);
  await rows(page).nth(1).click();
  const title = await rows(page).nth(1).getByRole('rowheader').innerText();
  await ask(page, 'flytta upp');
  await expect(commands(page).first()).toContainText('Flytta upp');
  await expect(commands(page).first()).toHaveAttribute('aria-selected', 'true');
  await look(klubba, '60-kommandon');
  await page.keyboard.press('Enter');
  await expect(rows(page).first().getByRole('rowheader')).toHaveText(title, { useInnerText: true });
  await expect(rows(page).first()).toBeFocused();

  // What was done lately comes first; what can't be done now says so and does nothing.
  await page.keyboard.press('Control+K');
  await expect(commands(page).first()).toContainText('Flytta upp');
  await page.keyboard.type('gör om');
  await expect(commands(page).first()).toContainText('går inte just nu');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('finns inte');
  await expect(page.getByText('Inget kommando heter')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page).first()).toBeFocused();

  await ask(page, 'mörkt');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await ask(page, 'ljust');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
