import type { Page } from '@playwright/test';
import { defaultModel } from '../../shared/scoring/model.ts';
import { expect, test, type Klubba } from './app.ts';
import { ask, rows, takeInSample } from './steps.ts';

const shots = process.env['KLUBBA_SHOTS'];
const person = { organisation: '', isViceChair: false, group: '', duty: 'serving', order: null, role: 'member' };
const people = [
  { ...person, id: 'sara', name: 'Sara Lind', role: 'chair' },
  { ...person, id: 'omar', name: 'Omar Haddad', role: 'secretary', duty: 'attending' },
  { ...person, id: 'eva', name: 'Eva Norén', role: 'approver' },
  { ...person, id: 'johan', name: 'Johan Ek' },
  { ...person, id: 'maria', name: 'Maria Falk' },
  { ...person, id: 'per', name: 'Per Alm' },
];
const item = { caseNumber: 'SLK-2026-0417', plan: null, carried: null };

/** A nämnd of five that votes, with Per out of the item for jäv, before the list with focus on its first row. */
async function meeting(launch: () => Promise<Klubba>): Promise<Klubba> {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  const { value } = (await ask(page, 'register.overview')) as {
    value: { years: { areas: { hash: string }[] }[]; plans?: { hash: string }[] };
  };
  const plan = JSON.stringify(value).match(/[0-9a-f]{64}/g)!;
  const opening = {
    forum: 'board',
    body: 'Tekniska nämnden',
    profile: 'board',
    date: '2026-06-01',
    place: 'Stadshuset',
    plans: plan.slice(0, 1),
    agenda: [
      { ...item, id: 'ranking', title: 'Prioritering av initiativ', kind: 'ranking' },
      { ...item, id: 'other', title: 'Ny lokal för registraturen', kind: 'other' },
    ],
    firstSection: 7,
    participants: people,
    present: people.map(({ id }) => id),
    seats: null,
    frames: [],
    model: defaultModel,
  };
  const opened = (await ask(page, 'meeting.open', opening)) as { value: { id: string } };
  const meetingId = opened.value.id;
  const perform = (command: object) => ask(page, 'meeting.perform', { meeting: meetingId, command });
  await perform({ type: 'begin-item', item: 'ranking' });
  await perform({
    type: 'declare-recusal',
    item: 'ranking',
    participant: 'per',
    reason: 'Äger bolaget.',
    substitute: null,
  });
  await page.keyboard.press('Control+2');
  await page
    .getByRole('button', { name: /Tekniska nämnden/ })
    .first()
    .click();
  await rows(page).first().click();
  return klubba;
}

/** Records a yrkande by keys alone. */
async function move(page: Page, who: string | null, kind: string, words: string | null): Promise<void> {
  // Where the dialog before gives focus back.
  await expect(page.locator('.item-view')).toBeFocused();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Nytt yrkande' });
  const names = dialog.getByRole('combobox', { name: 'Vem yrkar' });
  await expect(names).toBeFocused();
  if (who !== null) {
    await page.keyboard.type(who);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: `Ta bort ${who}` })).toBeVisible();
  }
  await dialog.getByRole('radio', { name: kind }).focus();
  await page.keyboard.press('Space');
  if (words !== null) await dialog.getByRole('textbox', { name: 'Att-satser' }).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

async function look(page: Page, name: string): Promise<void> {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
}

test('three motions, a roll-call that ties, the casting vote, a reservation: the minutes say it all', async ({
  launch,
}) => {
  const { page } = await meeting(launch);
  await page.keyboard.press('Alt+2');
  const view = page.locator('.item-view');
  await expect(view).toBeVisible();
  await view.focus();
  await look(page, 'empty');
  await move(page, null, 'Förslag', 'att godkänna rangordningen');
  await move(page, 'Johan Ek', 'Motyrkande', 'att godkänna rangordningen utan initiativ 2');
  await move(page, 'Maria Falk', 'Återremiss', null);
  await look(page, 'motions');
  await page.getByRole('button', { name: 'Godkänn ordningen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bifall: Avgöra i dag' }).focus();
  await page.keyboard.press('Enter');
  await expect(view.getByText('Ärendet avgörs i dag')).toBeVisible();
  await look(page, 'propositions');

  await view.focus();
  await page.keyboard.press('v');
  await look(page, 'call');
  await page.keyboard.press('Control+Enter');
  const roll = page.getByRole('grid', { name: 'Upprop' });
  await expect(roll.getByRole('row')).toHaveCount(4);
  await expect(roll.getByRole('row', { name: /Per Alm/ })).toHaveCount(0);
  await expect(roll.getByRole('row', { name: /^Eva Norén, inte röstat/ })).toBeFocused();
  await page.keyboard.press('j');
  await expect(roll.getByRole('row', { name: /^Johan Ek/ })).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await expect(roll.getByRole('row', { name: /^Sara Lind/ })).toBeFocused();
  await look(page, 'roll');
  await page.keyboard.press('j');
  const tie = page.getByRole('group', { name: /^Lika röstetal/ });
  await expect(tie.getByRole('button', { name: 'Ja' })).toBeFocused();
  await look(page, 'tie');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Avsluta voteringen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('2 ja, 2 nej, 0 avstår. Ordförandens utslagsröst avgör. Bifall: Liggande förslag.').last(),
  ).toBeVisible();

  await view.focus();
  await page.keyboard.press('b');
  const decision = page.getByRole('dialog', { name: 'Beslut' });
  await expect(decision.getByRole('textbox', { name: /^Att-satser/ })).toHaveValue('att godkänna rangordningen');
  await look(page, 'decision');
  await page.keyboard.press('Control+Enter');
  await expect(decision).toBeHidden();
  await view.focus();
  await page.keyboard.press('t');
  await page.keyboard.type('Johan Ek');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(view.getByText('Motivering lämnas skriftligt.')).toBeVisible();
  await look(page, 'done');

  await page.keyboard.press('Control+3');
  const minutes = page.locator('main');
  for (const text of [
    'Johan Ek yrkar, som motyrkande: att godkänna rangordningen utan initiativ 2.',
    'Ordföranden ställer proposition och finner att ärendet ska avgöras i dag.',
    'Sara Lind avgör som ordförande med sin utslagsröst, ja. Därmed bifalls liggande förslag.',
    'Johan Ek reserverar sig mot beslutet.',
  ])
    await expect(minutes.getByText(text).first()).toBeVisible();
  await look(page, 'minutes');
});

test('an återremiss says why, and a nämnd closes when every must is met', async ({ launch }) => {
  const { page } = await meeting(launch);
  await page.keyboard.press('b');
  const decision = page.getByRole('dialog', { name: 'Beslut' });
  await decision.getByRole('radio', { name: 'Återremiss' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(decision.getByText('En återremiss måste säga varför.')).toBeVisible();
  await look(page, 'refused');
  await decision.getByRole('textbox', { name: /^Vad ska kompletteras/ }).fill('Kostnaden för drift saknas.');
  await page.keyboard.press('Control+Enter');
  await expect(decision).toBeHidden();

  await page.getByRole('button', { name: 'Avsluta mötet …' }).focus();
  await page.keyboard.press('Enter');
  const closing = page.getByRole('alertdialog');
  await expect(closing.getByRole('button', { name: 'Avsluta mötet', exact: true })).toBeDisabled();
  await look(page, 'checklist');
  await closing.getByRole('button', { name: /Återremiss utan skäl eller mottagare/ }).focus();
  await page.keyboard.press('Enter');
  await decision.getByRole('textbox', { name: 'Till', exact: true }).fill('Tjänsteforum');
  await page.keyboard.press('Control+Enter');
  await expect(decision).toBeHidden();

  await page.getByRole('button', { name: 'Avsluta mötet …' }).focus();
  await page.keyboard.press('Enter');
  await closing.getByRole('button', { name: /^.*Inte behandlat: § 8/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-row="other"] .agenda-item')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Avsluta mötet …' }).focus();
  await page.keyboard.press('Enter');
  const close = closing.getByRole('button', { name: 'Avsluta mötet', exact: true });
  await expect(close).toBeEnabled();
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Mötet avslutades/)).toBeVisible();
});
