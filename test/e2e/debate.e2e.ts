import type { Page } from '@playwright/test';
import { expect, test, type Klubba } from './app.ts';
import { openMeeting, rows, saved, takeInSample } from './steps.ts';

async function meeting(launch: () => Promise<Klubba>): Promise<Klubba> {
  const klubba = await launch();
  await takeInSample(klubba);
  await openMeeting(klubba, 'IT-tjänster', 6000);
  await rows(klubba.page).nth(0).click();
  return klubba;
}

const said = (page: Page) => page.locator('[data-live-announcer][role=status]');
const waiting = (page: Page) => page.getByRole('dialog').locator('.speakers-name');

test('the speakers’ list is kept by typing names, and gives the floor in turn', async ({ launch }) => {
  const { page } = await meeting(launch);
  await page.keyboard.press('s');
  const field = page.getByRole('combobox', { name: 'Begär ordet' });
  await expect(field).toBeFocused();
  for (const name of ['joh', 'falk', 'norén']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(waiting(page)).toHaveText(['Johan Ek', 'Maria Falk', 'Eva Norén']);
  await expect(said(page)).toContainText('Eva Norén, plats 3 på talarlistan');

  // A point of order goes before all.
  await page.getByRole('radio', { name: 'Ordningsfråga' }).press('Space');
  await field.focus();
  await page.keyboard.type('omar');
  await page.keyboard.press('Enter');
  await expect(waiting(page)).toHaveText(['Omar Haddad', 'Johan Ek', 'Maria Falk', 'Eva Norén']);
  await page.keyboard.type('ingen');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Ingen av dem som är på plats heter ingen/)).toBeVisible();
  await field.fill('');

  await field.press('Enter');
  const floor = page.getByRole('dialog').getByRole('region', { name: 'Har ordet' });
  await expect(floor).toContainText('Omar Haddad');
  await expect(floor.getByRole('timer')).toHaveText(/^0:0[1-9]$/);
  await field.press('Enter');
  await expect(floor).toContainText('Johan Ek');
  await expect(waiting(page)).toHaveText(['Maria Falk', 'Eva Norén']);
  await page.getByRole('button', { name: 'Stryk Maria Falk från talarlistan' }).press('Enter');
  await expect(waiting(page)).toHaveText(['Eva Norén']);

  // What the debate is shows while one is at the list again, and can be undone like the rest.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(rows(page).nth(0)).toBeFocused();
  const line = page.locator('.speakers-line');
  await expect(line).toContainText('Johan Ek');
  await page.keyboard.press('Control+z');
  await expect(line).toContainText('Sedan Maria Falk, Eva Norén');
  await saved(page);
});

test('a statement is on disk while it is written, and takes phrases, conditions and medskick', async ({
  launch,
  folder,
}) => {
  const register = `${folder}/kept`;
  const first = await meeting(() => launch({ register }));
  const text = first.page.getByRole('textbox', { name: 'Vad forumet säger' });
  await first.page.keyboard.press('y');
  await expect(text).toBeFocused();
  await first.page.keyboard.press('F2');
  await expect(first.page.getByRole('menu', { name: 'Husets fraser' })).toBeVisible();
  await first.page.keyboard.type('komplettering');
  await expect(first.page.getByRole('menuitem')).toHaveCount(1);
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('Enter');
  await expect(text).toHaveValue(/återremitterar .+ till IT-tjänster för komplettering/);
  await expect(text).toBeFocused();
  await expect(first.page.getByRole('radio', { name: 'Återremiss' })).toBeChecked();
  await first.page.getByRole('button', { name: 'Villkor', exact: true }).press('Enter');
  await expect(first.page.getByRole('textbox', { name: 'Villkor 1' })).toBeFocused();
  await first.page.keyboard.type('Kalkyl före maj.');
  const drafts = () =>
    first.page.evaluate(async () => {
      const { klubba } = window as unknown as { klubba: { call(m: string, i: unknown): Promise<unknown> } };
      const { value } = (await klubba.call('register.overview', {})) as { value: { meetings: { id: string }[] } };
      return JSON.stringify(await klubba.call('draft.list', { meeting: value.meetings[0]?.id }));
    });
  await expect.poll(drafts).toContain('Kalkyl före maj.');
  await first.kill();

  const { page } = await launch({ register });
  await page.keyboard.press('Control+2');
  await page
    .getByRole('button', { name: /Prioriteringsforum/ })
    .first()
    .click();
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('tab', { name: /^Yttranden/ }).click();
  await expect(page.getByRole('textbox', { name: 'Villkor 1' })).toHaveValue('Kalkyl före maj.');
  await page.getByRole('button', { name: 'Medskick', exact: true }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Till', exact: true })).toBeFocused();
  await page.keyboard.type('Beslutsf');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Till', exact: true })).toHaveValue('Beslutsforum');
  await page.getByRole('textbox', { name: 'Vad som skickas med' }).fill('Se till helheten.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Medskick till Beslutsforum:')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Vad forumet säger' })).toBeHidden();
  await saved(page);
  await page.keyboard.press('Control+3');
  await expect(page.getByText('Medskick till Beslutsforum: Se till helheten.')).toBeVisible();
  await expect(page.getByText('Villkor: Kalkyl före maj.')).toBeVisible();
});
