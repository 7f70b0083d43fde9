// What people do in the window, in words, for the tests that need it on their way to something else.
import type { Page } from '@playwright/test';
import { expect, type Klubba } from './app.ts';

export const people = { chair: 'Sara Lind', secretary: 'Omar Haddad', approver: 'Eva Norén' } as const;

/** Takes in the sample year. */
export async function takeInSample({ page }: Klubba): Promise<void> {
  await page.getByRole('button', { name: 'Prova med exempel' }).click();
  await page.getByRole('button', { name: /^Ta in \d+ planer/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();
}

/** Opens a prioriteringsforum for an area of the year, with a frame in tkr. */
export async function openMeeting({ page }: Klubba, area: string, frame: number): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: area, exact: true }).click();
  await page.getByRole('button', { name: 'Starta möte' }).click();
  const write = (name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);
  await write('Ordförande, Namn', people.chair);
  await write('Ordförande, Organisation', 'Stadsledningskontoret');
  await write('Sekreterare, Namn', people.secretary);
  await write('Justerare, Namn', people.approver);
  await write('Justerare, Organisation', 'Angered');
  for (const [row, name, organisation] of [
    [4, 'Johan Ek', 'Centrum'],
    [5, 'Maria Falk', 'Utbildning'],
  ] as const) {
    await page.getByRole('button', { name: 'Lägg till deltagare' }).click();
    await write(`Ledamot på rad ${row}, Namn`, name);
    await write(`Ledamot på rad ${row}, Organisation`, organisation);
  }
  await write('Plats', 'Stadshuset');
  await write('Ram för 2027', String(frame));
  await page.getByRole('button', { name: 'Öppna mötet' }).click();
  await expect(rows(page).first()).toBeVisible();
}

/** The rows of the ranked list, the highest first. */
export function rows(page: Page) {
  return page.locator('.ranked-row');
}

/** The ids in the order that the list shows. */
export async function ranking(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.ranked-row')]
      .map((row) => ({ id: row.dataset['id'] ?? '', place: Number(row.getAttribute('aria-rowindex')) }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ id }) => id),
  );
}

/** Waits until the title bar says that all is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(
    page
      .locator('.shell-bar, header')
      .getByText(/^Sparat/)
      .first(),
  ).toBeVisible();
}

/** What the window can reach of the machine, as its own code does. */
export async function ask(page: Page, method: string, input: object = {}): Promise<unknown> {
  return page.evaluate(
    ([name, content]) =>
      (window as unknown as { klubba: { call(method: string, input: unknown): Promise<unknown> } }).klubba.call(
        name,
        content,
      ),
    [method, input] as const,
  );
}

/** Records a yttrande on the chosen initiative. */
export async function say(page: Page, text: string, outcome: string): Promise<void> {
  await page.keyboard.press('y');
  await page.getByRole('textbox', { name: 'Vad forumet säger' }).fill(text);
  await page.getByRole('radio', { name: outcome }).click({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Vad forumet säger' })).toBeHidden();
}

/** Decides on the ranking in the suggested words, and closes the meeting. */
export async function decideAndClose(page: Page): Promise<void> {
  await rows(page).first().click();
  await page.keyboard.press('b');
  await page.getByRole('button', { name: /^Anteckna beslut/ }).click();
  await page.getByRole('button', { name: 'Avsluta mötet …' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Avsluta mötet', exact: true }).click();
  await expect(page.getByText(/^Mötet avslutades/)).toBeVisible();
}

/** Chair and approver each make a key and sign. */
export async function sign(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await page
    .getByRole('button', { name: /^Signera/ })
    .first()
    .click();
  for (const [name, button] of [[people.chair, /^Fortsätt/] as const, [people.approver, /^Signera/] as const]) {
    const turn = page.getByRole('group', { name: new RegExp(`^${name}`) });
    await turn.getByRole('textbox', { name: /^Lösenfras \(/ }).fill('fyra hästar på en bro');
    await turn.getByRole('textbox', { name: /^Lösenfras en gång till/ }).fill('fyra hästar på en bro');
    await page.getByRole('dialog').getByRole('button', { name: button }).click();
  }
  await expect(page.getByText('Paketet är giltigt').first()).toBeVisible({ timeout: 30_000 });
}
