import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { fill, goTo, press } from './by-keys.ts';
import { ask, rows, saved, takeInSample } from './steps.ts';

/** As Excel saves it in Sweden: semicolons, Windows-1252. */
const list = [
  'Förtroendevalda 2027',
  'Namn;Roll;Förvaltning;Parti;Ordning',
  'Åsa Öberg;Ordförande;Stadsledningskontoret;S;',
  'Bo Al;Sekreterare;;;',
  'Eva Norén;Justerare;Angered;M;',
  'Johan Ek;Ersättare;Centrum;S;1',
  'Siv Lo;Kassör;;;',
].join('\r\n');

const items = (page: Page) => page.getByRole('listbox', { name: 'Dagordning' }).getByRole('option');

test('a meeting is prepared by key: people from a file, two plans, frames by area, what was left over; killed and opened', async ({
  launch,
  folder,
}) => {
  const register = join(folder, 'kept');
  const klubba = await launch({ register });
  const { page } = klubba;
  await takeInSample(klubba);

  // An earlier meeting passes something on to this body.
  const { years } = (await ask(page, 'register.overview').then((said) => (said as { value: unknown }).value)) as {
    years: { plans: { hash: string; area: string }[] }[];
  };
  const plan = years[0]!.plans.find(({ area }) => area === 'IT-tjänster')!.hash;
  const item = { id: 'ranking', title: 'Prioritering', kind: 'ranking', caseNumber: '', plan: null, carried: null };
  const opened = (await ask(page, 'meeting.open', {
    forum: 'service',
    body: 'Tjänsteforum IT-tjänster',
    profile: 'notes',
    date: '2027-01-15',
    place: '',
    plans: [plan],
    agenda: [item],
    firstSection: 8,
    participants: [],
    present: [],
    seats: null,
    frames: [],
    model: { version: 1, maximum: 5, criteria: [{ id: 'benefit', name: 'Nytta', weight: 1 }] },
  })) as { value: { id: string } };
  const perform = (command: object) => ask(page, 'meeting.perform', { meeting: opened.value.id, command });
  await perform({
    type: 'decide',
    item: 'ranking',
    clauses: ['lämna planen vidare'],
    outcome: 'approved',
    reason: '',
    to: '',
    until: null,
    motion: null,
    isImmediate: false,
    passedOn: [{ to: 'tekniska nämnden', text: 'Samordna licenserna.' }],
    extracts: [],
  });
  await perform({ type: 'close' });

  await page.keyboard.press('Control+2');
  await press(page, /^Förbered möte/);
  await expect(page.getByRole('heading', { level: 1, name: 'Förbered möte' })).toBeFocused();
  await fill(page, /^Organ \(/, 'Tekniska nämnden');
  await page.getByLabel('Datum').fill('2027-02-01');
  await page.getByLabel('Börjar').fill('13:00');
  await goTo(page, /^IT-tjänster/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('checkbox', { name: /^Ekonomi/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('2 planer, 12 initiativ')).toBeVisible();
  await fill(page, /^Ram för 2027/, '6000');
  await fill(page, /^IT-tjänster, ram 2027/, '2500');
  await page.keyboard.press('Tab');

  // The list is looked over before it is taken in; a row that does not hold says where and why.
  const file = join(folder, 'nämnden.csv');
  writeFileSync(file, Buffer.from(list, 'latin1'));
  await klubba.willChoose(file);
  await press(page, /^Hämta från fil/);
  const dialog = page.getByRole('dialog', { name: 'Deltagare i nämnden.csv' });
  await expect(dialog.getByText('Rad 7, kolumn Roll: ”Kassör” är ingen roll.')).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Johan Ek Ledamot Centrum S Ersättare 1/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Ordförande, Namn' })).toHaveValue('Åsa Öberg');
  await expect(page.getByRole('checkbox', { name: 'Ledamot på rad 4, Med från start' })).not.toBeChecked();

  // The agenda has what was passed on, and is edited by key.
  await goTo(page, /^§ 1/);
  await expect(items(page).filter({ hasText: 'Medskick från Tjänsteforum IT-tjänster: Prioritering' })).toHaveCount(1);
  await page.keyboard.press('Insert');
  await page.keyboard.insertText('Studiebesök');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('TN 2027/12');
  await page.keyboard.press('Enter');
  await expect(items(page).filter({ hasText: 'Studiebesök' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(items(page).first()).toContainText('Studiebesök');
  await expect(items(page).first()).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await expect(items(page).filter({ hasText: 'Övriga frågor' })).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(items(page).filter({ hasText: 'Övriga frågor' })).toHaveCount(1);
  const agenda = await items(page).locator('.prepare-item-words > :first-child').allTextContents();
  await saved(page);
  await klubba.kill();

  const again = await launch({ register });
  const { page: next } = again;
  await next.keyboard.press('Control+2');
  await next.getByRole('button', { name: 'Tekniska nämnden', exact: true }).press('Enter');
  await expect(items(next)).toHaveCount(agenda.length);
  await expect(next.getByRole('textbox', { name: 'Ordförande, Namn' })).toHaveValue('Åsa Öberg');
  await expect(next.getByRole('textbox', { name: 'IT-tjänster, ram 2027' })).toHaveValue(/^2\s?500$/);
  await next.keyboard.press('Control+Enter');
  await expect(rows(next).first()).toBeVisible();
  await expect(rows(next)).toHaveCount(12);
  const state = (await ask(next, 'register.overview')) as { value: { meetings: { body: string; id: string }[] } };
  const meeting = state.value.meetings.find(({ body }) => body === 'Tekniska nämnden')!;
  const log = (await ask(next, 'meeting.load', { meeting: meeting.id })) as {
    value: { operations: { fact: Record<string, unknown> }[] };
  };
  expect(log.value.operations[0]?.fact).toMatchObject({
    type: 'meeting.opened.2',
    firstSection: 1,
    date: '2027-02-01',
    agenda: agenda.map((title) => expect.objectContaining({ title })),
    frames: [
      { year: '2027', area: null, amount: 6_000_000 },
      { year: '2027', area: 'it-tjanster', amount: 2_500_000 },
    ],
    participants: [
      expect.objectContaining({ name: 'Åsa Öberg', role: 'chair', group: 'S' }),
      expect.objectContaining({ name: 'Bo Al', role: 'secretary' }),
      expect.objectContaining({ name: 'Eva Norén', role: 'approver' }),
      expect.objectContaining({ name: 'Johan Ek', duty: 'substitute', order: 1 }),
    ],
  });
  expect(await ask(next, 'preparation.list')).toMatchObject({ value: [] });
});
