// Two computers at one meeting: two windows, each with a register of its own, joined through a folder and by a file.
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Klubba } from './app.ts';
import { ask, rows, takeInSample } from './steps.ts';

type Overview = { value: { years: { plans: { hash: string; areaId: string }[] }[]; meetings: { id: string }[] } };
type Load = { value: { operations: { id: string }[] } };

const person = { isViceChair: false, group: '', order: null, organisation: '' };
const criteria = [{ id: 'benefit', name: 'Nytta', weight: 1 }];

/** Opens a meeting about the first plan of the year and goes to it. */
async function openMeeting({ page }: Klubba): Promise<string> {
  const overview = (await ask(page, 'register.overview')) as Overview;
  const plan = overview.value.years[0]!.plans[0]!.hash;
  const item = { caseNumber: '', plan: null, carried: null };
  const opened = (await ask(page, 'meeting.open', {
    forum: 'prioritisation',
    body: 'Prioriteringsforum',
    profile: 'forum',
    date: '2026-11-24',
    place: '',
    plans: [plan],
    agenda: [
      { ...item, id: 'ranking', title: 'Prioritering', kind: 'ranking' },
      { ...item, id: 'other', title: 'Övrigt', kind: 'other' },
    ],
    firstSection: 1,
    participants: [
      { ...person, id: 'sara', name: 'Sara Lind', role: 'chair', duty: 'serving' },
      { ...person, id: 'omar', name: 'Omar Haddad', role: 'secretary', duty: 'attending' },
    ],
    present: ['sara', 'omar'],
    seats: null,
    frames: [],
    model: { version: 1, maximum: 5, criteria },
  })) as { value: { id: string } };
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Prioriteringsforum' }).click();
  await expect(rows(page).first()).toBeVisible();
  return opened.value.id;
}

async function operationsOf(page: Page, meeting: string): Promise<string[]> {
  const load = (await ask(page, 'meeting.load', { meeting })) as Load;
  return load.value.operations.map(({ id }) => id).sort();
}

/** Joins the meeting at hand through a folder, by keyboard. */
async function share(klubba: Klubba, folder: string): Promise<void> {
  const { page } = klubba;
  await klubba.willChoose(folder);
  await page.getByRole('button', { name: 'Anslut …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Välj mapp …' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^Delar i mappen/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test('chair and secretary record each on a computer of their own', async ({ launch, folder }) => {
  const shared = join(folder, 'delat');
  mkdirSync(shared);
  const chair = await launch();
  await takeInSample(chair);
  const meeting = await openMeeting(chair);
  await share(chair, shared);

  const secretary = await launch();
  await secretary.willChoose(shared);
  await secretary.page.keyboard.press('Control+2');
  await secretary.page.getByRole('button', { name: 'Hämta möte' }).focus();
  await secretary.page.keyboard.press('Enter');
  await secretary.page.getByRole('menuitem', { name: 'Från en delad mapp …' }).focus();
  await secretary.page.keyboard.press('Enter');
  await secretary.page.getByRole('dialog').getByRole('button', { name: 'Hämta' }).focus();
  await secretary.page.keyboard.press('Enter');
  await expect(rows(secretary.page).first()).toBeVisible();

  // What one records the other sees, and what the other has chosen and writes stays.
  const third = rows(chair.page).nth(2);
  await third.click();
  const chosen = await third.getAttribute('data-id');
  await rows(secretary.page).first().click();
  await secretary.page.keyboard.press('0');
  await expect(chair.page.getByText(/^1 ändring från /)).toBeVisible();
  await expect(chair.page.locator('.ranked-row:focus')).toHaveAttribute('data-id', chosen!);

  // Apart from each other they decide differently; the chair's computer settles.
  const away = join(folder, 'urdragen');
  renameSync(shared, away);
  for (const { page } of [chair, secretary]) {
    await rows(page).first().click();
    await page.keyboard.press('b');
    await page.getByRole('button', { name: /^Anteckna beslut/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('alert').getByText('Mappen delat går inte att nå')).toBeVisible();
  }
  renameSync(away, shared);
  for (const { page } of [chair, secretary]) {
    const again = page.getByRole('button', { name: 'Försök nu' }).first();
    await again.focus();
    await page.keyboard.press('Enter');
    await expect(again).toBeHidden();
  }
  for (const { page } of [chair, secretary])
    await expect(page.getByText('Ett ärende har fått olika beslut på två datorer')).toBeVisible();
  await rows(secretary.page).first().click();
  await secretary.page.keyboard.press('g');
  await expect(secretary.page.getByRole('dialog').getByText('Ordförandens dator avgör.')).toBeVisible();
  await expect(secretary.page.getByRole('dialog').getByText(/^Den här datorn, /)).toBeVisible();
  await secretary.page.keyboard.press('Escape');
  await rows(chair.page).first().click();
  await chair.page.keyboard.press('g');
  const choice = chair.page.getByRole('listitem').filter({ hasText: /^Omar Haddads dator, / });
  await choice.getByRole('button', { name: 'Låt detta gälla' }).first().focus();
  await chair.page.keyboard.press('Enter');
  await expect(chair.page.getByRole('dialog').getByText('Inget är oavgjort.')).toBeVisible();
  await chair.page.keyboard.press('Escape');
  for (const { page } of [chair, secretary])
    await expect(page.getByText('Ett ärende har fått olika beslut på två datorer')).toBeHidden();

  // By a file, when they no longer share.
  await secretary.page.getByRole('button', { name: 'Anslut …' }).focus();
  await secretary.page.keyboard.press('Enter');
  await secretary.page.getByRole('button', { name: 'Sluta dela' }).click();
  await secretary.page.keyboard.press('Escape');
  await rows(secretary.page).nth(1).click();
  await secretary.page.keyboard.press('1');
  const file = join(folder, 'mote.klubba-mote');
  await secretary.willSaveAs(file);
  await secretary.page.getByRole('button', { name: 'Anslut …' }).click();
  await secretary.page.getByRole('button', { name: 'Spara till fil …' }).click();
  await expect(secretary.page.getByRole('dialog').getByText('Mötet sparades till mote.klubba-mote.')).toBeVisible();
  await chair.willChoose(file);
  await chair.page.getByRole('button', { name: 'Anslut …' }).click();
  await chair.page.getByRole('button', { name: 'Hämta från fil …' }).click();
  await expect(chair.page.getByRole('dialog').getByText('1 händelse togs in.')).toBeVisible();
  await chair.page.keyboard.press('Escape');
  expect(await operationsOf(chair.page, meeting)).toEqual(await operationsOf(secretary.page, meeting));

  // The history: who did what, and how it stood then; a restart is joined again.
  await chair.page.keyboard.press('Alt+5');
  const history = chair.page.getByRole('grid', { name: 'Historik' });
  await expect(history.getByRole('row')).toHaveCount(1 + (await operationsOf(chair.page, meeting)).length);
  await history.getByRole('row').nth(1).focus();
  await chair.page.keyboard.press('End');
  await expect(chair.page.getByText(/^Så stod det /)).toBeVisible();
  await expect(chair.page.getByText('Inget beslut var fattat.')).toBeVisible();
  await chair.page.keyboard.press('Escape');
  await expect(chair.page.getByText(/^Så stod det /)).toBeHidden();
  const { register } = chair;
  await chair.close();
  const again = await launch({ register });
  await again.page.keyboard.press('Control+2');
  await again.page.getByRole('button', { name: 'Prioriteringsforum' }).click();
  await expect(again.page.getByText('Delar i mappen delat')).toBeVisible();
});
