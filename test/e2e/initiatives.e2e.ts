import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { decideAndClose, openMeeting, ranking, rows, saved, takeInSample } from './steps.ts';

const chosen = (page: Page) => page.locator('.ranked-row[data-chosen]');
const dialog = (page: Page) => page.getByRole('dialog');
const reason = (page: Page) => page.getByRole('textbox', { name: /^Skäl/ });

/** Confirms what the dialog asks, and waits for it to go and for the row to have focus again. */
async function confirm(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(chosen(page)).toBeFocused();
}

/** Does something by the palette, as somebody who does not know its key. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  const field = page.getByRole('combobox', { name: 'Sök kommando' });
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(dialog(page)).toBeVisible();
}

test('initiatives are amended, nominated, withdrawn, merged, split and tied by keyboard, and the plan and minutes tell it', async ({
  launch,
}) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await openMeeting(klubba, 'IT-tjänster', 6000);
  const before = await ranking(page);
  await rows(page).first().focus();

  // Amend: the amount is written where focus is, with the reason; one undo takes all of it back.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await expect(dialog(page).getByRole('textbox', { name: '2027' })).toBeFocused();
  await page.keyboard.type('1500');
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByText('−200')).toBeVisible();
  await dialog(page)
    .getByRole('textbox', { name: /^Benämning/ })
    .fill('Inloggning utan lösenord');
  await reason(page).fill('Upphandlat billigare.');
  await confirm(page);
  await expect(chosen(page)).toContainText('1 500');
  await expect(chosen(page)).toContainText('ändrat');
  await expect(page.getByRole('definition').first()).toContainText(
    'Säker inloggning utan lösenord → Inloggning utan lösenord',
  );
  await saved(page);
  await page.keyboard.press('Control+Z');
  await expect(chosen(page)).toContainText('1 700');
  await expect(chosen(page)).toContainText('Säker inloggning');
  await page.keyboard.press('Control+Y');
  await expect(chosen(page)).toContainText('1 500');

  // Nominate: it stands last, chosen, and can be moved.
  await page.keyboard.press('n');
  await expect(dialog(page).getByRole('textbox', { name: /^Benämning/ })).toBeFocused();
  await page.keyboard.type('Bygglov på nätet');
  await dialog(page).getByRole('textbox', { name: '2027' }).fill('300');
  await reason(page).fill('Nämnden har bett om det.');
  await confirm(page);
  await expect(chosen(page)).toHaveAttribute('data-id', 'it-tjanster/8');
  await expect(chosen(page)).toContainText('nominerat');
  await page.keyboard.press('Alt+Home');
  await expect.poll(() => ranking(page)).toEqual(['it-tjanster/8', ...before]);

  // Ties: a requirement by law, and a dependency on what does not fit.
  await page.keyboard.press('d');
  await expect(dialog(page).getByRole('textbox', { name: 'Initiativ' })).toBeFocused();
  await page.keyboard.type('Återbruk');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByText('Beror på Återbruk av datorer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toBeFocused();
  await expect(chosen(page)).toContainText('beror på nr 7 (ryms inte)');

  // Merge and split, from the palette.
  await page.keyboard.press('End');
  await command(page, 'Slå samman');
  await page.keyboard.type('Trådlöst');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await reason(page).fill('Samma leverans.');
  await confirm(page);
  await expect(chosen(page)).toContainText('1 650');
  await page.keyboard.press('ArrowUp');
  await command(page, 'Dela upp');
  await dialog(page)
    .getByRole('textbox', { name: /^Benämning/ })
    .nth(1)
    .fill('Andra delen');
  await expect(dialog(page).getByText('Delarna är tillsammans lika med helheten.')).toBeVisible();
  await reason(page).fill('Två upphandlingar.');
  await confirm(page);
  await expect(chosen(page)).toHaveAttribute('data-id', 'it-tjanster/5a');

  // Withdraw: the next one is chosen; what is out can come back.
  await page.keyboard.press('x');
  await expect(reason(page)).toBeFocused();
  await page.keyboard.type('Görs i annan plan.');
  await confirm(page);
  await expect(chosen(page)).toHaveAttribute('data-id', 'it-tjanster/5b');
  await page.getByRole('button', { name: 'Utgår (3)' }).press('Enter');
  const back = page.getByRole('button', { name: 'Återta Trådlöst nät i verksamhetslokaler' });
  await back.focus();
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveAttribute('data-id', 'it-tjanster/6');
  await expect(chosen(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Utgår (2)' })).toBeVisible();

  // The plan's next version and the minutes hold it.
  await decideAndClose(page);
  await page.getByRole('button', { name: 'Till protokollet' }).click();
  const minutes = page.getByRole('region', { name: 'Protokollets text' }).or(page.locator('.minutes-sheet')).first();
  await expect(minutes).toContainText('Ändringar i mötet');
  await expect(minutes).toContainText('Initiativ 8 Bygglov på nätet nominerades. Skäl: Nämnden har bett om det.');
  await expect(minutes).toContainText(
    'Initiativ 5a Gemensam integrationsplattform drogs tillbaka. Skäl: Görs i annan plan.',
  );
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Visa den gällande' }).press('Enter');
  await expect(page.getByText('Bygglov på nätet').first()).toBeVisible();
  await expect(page.getByText('Inloggning utan lösenord').first()).toBeVisible();
});
