import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { fill, goTo, press } from './by-keys.ts';
import { ask, openMeeting, ranking, rows, saved, takeInSample } from './steps.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const chosen = (page: Page) => page.locator('.ranked-row[data-chosen]');

/** Gives every initiative points, as the meeting's own, and comes back to the list. */
async function scoreAll(page: Page): Promise<void> {
  const overview = (await ask(page, 'register.overview')) as { value: { meetings: { id: string }[] } };
  const meeting = overview.value.meetings[0]!.id;
  for (const [i, initiative] of (await ranking(page)).entries())
    for (const [j, criterion] of ['benefit', 'effect', 'risk', 'feasibility'].entries())
      await ask(page, 'meeting.perform', {
        meeting,
        command: { type: 'score', initiative, criterion, points: (i * 3 + j * (i + 1)) % 6 },
      });
  await page.keyboard.press('Alt+ArrowLeft');
  await page
    .getByRole('button', { name: /Prioriteringsforum/ })
    .first()
    .press('Enter');
  await expect(rows(page).first()).toBeVisible();
}

/** Opens the menu of a column of the table, and does the first thing in it whose words begin so. */
async function ofColumn(page: Page, title: RegExp, action: RegExp): Promise<void> {
  await goTo(page, title);
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: action });
  await expect(item).toBeVisible();
  await goTo(page, action, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(item).toBeHidden();
}

test('frames, rules and scenarios by keyboard: why not, what differs, one is adopted with its decision', async ({
  launch,
}) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await openMeeting(klubba, 'IT-tjänster', 4000);
  await scoreAll(page);

  // Frames: two years at once, written where focus is; one undo takes both back.
  await rows(page).first().focus();
  await page.keyboard.press('r');
  await expect(dialog(page).getByRole('textbox', { name: '2027' })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('3500');
  await fill(page, /^2028/, '500');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('meter', { name: '2027' })).toContainText('/ 3 500');
  await expect(page.getByRole('meter', { name: '2028' })).toContainText('/ 500');
  await saved(page);
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('meter', { name: '2027' })).toContainText('/ 4 000');
  await page.keyboard.press('Control+Y');
  await expect(page.getByRole('meter', { name: '2027' })).toContainText('/ 3 500');

  // Why not: the reason and the smallest changes, by the chair's order and by the solver.
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('w');
  await expect(dialog(page).getByText(/^Pengarna i ramen 202\d tog slut längre upp/)).toBeVisible();
  await expect(dialog(page).getByText(/^Flytta upp det/)).toBeVisible();
  await goTo(page, /^Ordförandens ordning/);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('radio', { name: 'Högsta möjliga poäng' })).toBeChecked();
  await expect(dialog(page).getByRole('status')).not.toContainText('räknar');
  await expect(dialog(page).getByRole('status')).toContainText(/Minsta ändring|får medel enligt|räcker ensam/);
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toBeFocused();

  // One key compares the rules; the solver's answer comes when it is there.
  await page.keyboard.press('k');
  await expect(page.getByRole('columnheader', { name: /^Högsta möjliga poäng/ })).toBeVisible();
  await expect(page.getByText('räknar …')).toHaveCount(0);
  await expect(page.getByText(/^Svaren skiljer sig för/)).toBeVisible();
  await ofColumn(page, /^Vad som kan göras med Högsta möjliga poäng/, /^Spara som scenario/);
  await expect(dialog(page).getByRole('textbox', { name: /^Scenariots namn/ })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Mest nytta');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('group', { name: 'Scenarier' }).focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('columnheader')).toHaveCount(4);

  // By hand: ticked, named, beside the others, and over its frame in words.
  await press(page, /^Nytt för hand …/);
  for (let i = 0; i < (await page.getByRole('checkbox', { name: /får medel$/ }).count()); i++) {
    const box = page.getByRole('checkbox', { name: /får medel$/ }).nth(i);
    if (!(await box.isChecked())) {
      await box.focus();
      await page.keyboard.press('Space');
    }
  }
  await expect(page.getByText(/över ramen$/).first()).toBeVisible();
  await goTo(page, /^Spara det ikryssade/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Allt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /^Allt/ })).toBeVisible();

  // How far the weights may go, in figures and words.
  await press(page, /^Hur känsligt utfallet är för vikterna/);
  await expect(page.getByText(/^Samma utfall/).first()).toBeVisible();

  // Adopted: the decision begins with its words, and the frame below says by what.
  await page.getByRole('group', { name: 'Scenarier' }).focus();
  await ofColumn(page, /^Vad som kan göras med Mest nytta/, /^Anta/);
  await expect(dialog(page)).toContainText('Mest nytta');
  await page.keyboard.press('Control+Enter');
  const clauses = dialog(page).getByRole('textbox', { name: /^Att-satser/ });
  await expect(clauses).toHaveValue(/^anta scenariot ”Mest nytta”/);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText('enligt ”Mest nytta”')).toBeVisible();
  await saved(page);

  await page.keyboard.press('Control+3');
  await expect(page.getByText(/^Scenariot ”Mest nytta” antogs/).first()).toBeVisible();
});
