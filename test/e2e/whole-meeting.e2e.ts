// A whole meeting with no mouse: 41 initiatives of three areas, from the documents to the closing, and a restart in the
// middle. Nothing here clicks. In the end the log alone gives the meeting that the window showed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { ranked } from '../../shared/meeting/queries.ts';
import { resultOfVote } from '../../shared/meeting/decisions/votes.ts';
import { replay } from '../../shared/meeting/replay.ts';
import { readOperation } from '../../shared/log/operation.ts';
import { logOf } from '../../shared/log/log.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import { expect, test } from './app.ts';
import { fill, goTo, press } from './by-keys.ts';
import { writeFortyOne } from './forty-one.ts';
import { ask, rows, saved } from './steps.ts';

const roster = [
  'Namn;Roll;Organisation;Parti;Tjänstgöring;Ordning',
  'Sara Lind;Ordförande;Stadsledningskontoret;;;',
  'Omar Haddad;Sekreterare;Stadsledningskontoret;;;',
  'Eva Norén;Justerare;Centrum;A;;',
  'Johan Ek;Ledamot;Centrum;A;;',
  'Maria Falk;Ledamot;Angered;B;;',
  'Per Alm;Ledamot;Angered;B;;',
].join('\r\n');

const chosen = (page: Page) => page.locator('.ranked-row[data-chosen]');
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

/** Confirms a dialog, and waits until it has gone. */
async function confirm(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
}

/** Does something by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  const field = page.getByRole('combobox', { name: 'Sök kommando' });
  await expect(field).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(page.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
}

/** The ranked list has focus, on the chosen row. */
async function toList(page: Page): Promise<void> {
  await page.keyboard.press('Alt+1');
  await expect(rows(page).first()).toBeVisible();
  await goTo(page, /^\d+Prioritet/, 'F6');
  await expect(chosen(page)).toBeFocused();
}

/** The ids of the whole list, read by going through it. */
async function wholeRanking(page: Page): Promise<string[]> {
  const ids: string[] = [];
  await page.keyboard.press('Home');
  for (;;) {
    const id = (await chosen(page).getAttribute('data-id')) ?? '';
    if (ids.at(-1) === id) return ids;
    ids.push(id);
    await page.keyboard.press('ArrowDown');
    if (ids.length < 42)
      await expect(chosen(page))
        .not.toHaveAttribute('data-id', id, { timeout: 1500 })
        .catch(() => {});
  }
}

async function motion(page: Page, who: string | null, kind: string, words: string | null): Promise<void> {
  await command(page, 'Nytt yrkande');
  const names = dialog(page).getByRole('combobox', { name: 'Vem yrkar' });
  await expect(names).toBeFocused();
  if (who !== null) {
    await page.keyboard.type(who);
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('button', { name: `Ta bort ${who}` })).toBeVisible();
  }
  await goTo(page, /^(Förslag|Avslag|Motyrkande|Tillägg|Återremiss|Bordläggning)/);
  for (let i = 0; i < 6 && !(await dialog(page).getByRole('radio', { name: kind }).isChecked()); i++)
    await page.keyboard.press('ArrowRight');
  if (words !== null) await fill(page, /^Att-satser/, words);
  await confirm(page);
}

test('a meeting of 41 initiatives from three areas by keyboard alone, and what its log alone gives', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const register = join(folder, 'register');
  mkdirSync(join(folder, 'plans'));
  let klubba = await launch({ register });
  let { page } = klubba;

  // The year's plans, three files at once.
  await klubba.willChoose(writeFortyOne(join(folder, 'plans')));
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('button', { name: /^Ta in/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();

  // Prepared: three plans, a frame, people from a file.
  await page.keyboard.press('Control+2');
  await press(page, /^Förbered möte/);
  await expect(page.getByRole('heading', { level: 1, name: 'Förbered möte' })).toBeFocused();
  await fill(page, /^Organ \(/, 'Prioriteringsforum Stad');
  await goTo(page, /^Ekonomi/);
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await expect(page.getByText('3 planer, 41 initiativ')).toBeVisible();
  await fill(page, /^Ram för 2027/, '20000');
  await page.keyboard.press('Tab');
  const file = join(folder, 'forum.csv');
  writeFileSync(file, `\uFEFF${roster}`);
  await klubba.willChoose(file);
  await press(page, /^Hämta från fil/);
  await expect(dialog(page)).toBeVisible();
  await confirm(page);
  await page.keyboard.press('Control+Enter');
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByText('41 initiativ, tkr')).toBeVisible();

  // Ranked: by steps, to a place, first and last; priorities.
  await toList(page);
  await page.keyboard.press('End');
  await expect(chosen(page)).toHaveAttribute('data-id', 'it-tjanster/13');
  await page.keyboard.press('Alt+Home');
  await expect(chosen(page)).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(chosen(page)).toContainText('20');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('3');

  // A nomination, first in the list; an amendment with its reason.
  await page.keyboard.press('n');
  await expect(dialog(page).getByRole('textbox', { name: /^Benämning/ })).toBeFocused();
  await page.keyboard.insertText('Gemensam larmcentral');
  await fill(page, /^2027/, '900');
  await fill(page, /^Skäl/, 'Räddningstjänsten har bett om den.');
  await confirm(page);
  await expect(chosen(page)).toContainText('Gemensam larmcentral');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('Alt+Home');
  await expect(chosen(page)).toHaveAttribute('aria-rowindex', '2');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('a');
  await expect(dialog(page)).toBeVisible();
  await fill(page, /^2028/, '450');
  await fill(page, /^Skäl/, 'Driften börjar i juli.');
  await confirm(page);
  await expect(chosen(page)).toContainText('450');
  await saved(page);

  // The item at hand: one is out of it for jäv; three motions, how they are put, and a vote that ties.
  await page.keyboard.press('Alt+2');
  const item = page.locator('.item-view');
  await expect(item).toBeVisible();
  await command(page, 'Börja ärendet');
  await command(page, 'Anmäl jäv');
  await goTo(page, /^Välj/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Per');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await confirm(page);
  await expect(item.getByText('Per Alm')).toBeVisible();
  await motion(page, null, 'Förslag', 'att fastställa rangordningen');
  await motion(page, 'Johan Ek', 'Motyrkande', 'att fastställa rangordningen utan initiativ 2');
  await motion(page, 'Maria Falk', 'Återremiss', null);
  await press(page, /^Godkänn ordningen/);
  await press(page, /^Bifall: Avgöra i dag/);
  await expect(item.getByText('Ärendet avgörs i dag')).toBeVisible();
  await command(page, 'Votering');
  await expect(dialog(page)).toBeVisible();
  await confirm(page);
  const roll = page.getByRole('grid', { name: 'Upprop' });
  await expect(roll.getByRole('row')).toHaveCount(4);
  await expect(roll.getByRole('row', { name: /Per Alm/ })).toHaveCount(0);
  for (const [name, vote] of [
    [/^Eva Norén/, 'j'],
    [/^Johan Ek/, 'n'],
    [/^Maria Falk/, 'n'],
    [/^Sara Lind/, 'j'],
  ] as const) {
    await expect(roll.getByRole('row', { name })).toBeFocused();
    await page.keyboard.press(vote);
  }
  const tie = page.getByRole('group', { name: /^Lika röstetal/ });
  await expect(tie.getByRole('button', { name: 'Ja' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Avsluta voteringen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2 ja, 2 nej, 0 avstår\. Ordförandens utslagsröst/).last()).toBeVisible();
  await command(page, 'Besluta');
  await expect(dialog(page).getByRole('textbox', { name: /^Att-satser/ })).toHaveValue('att fastställa rangordningen');
  await confirm(page);
  await saved(page);

  // An återremiss on another item says why.
  await goTo(page, /^§ 5/);
  await page.keyboard.press('ArrowDown');
  await goTo(page, /^§ 6/, 'Shift');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Övriga frågor' })).toBeVisible();
  await command(page, 'Besluta');
  await goTo(page, /^(Bifall|Avslag|Återremiss|Bordläggning|Noteras)$/);
  for (let i = 0; i < 6 && !(await dialog(page).getByRole('radio', { name: 'Återremiss' }).isChecked()); i++)
    await page.keyboard.press('ArrowRight');
  await fill(page, /^Att-satser/, 'att återremittera frågan om lokaler');
  await fill(page, /^Till/, 'Tjänsteforum HR');
  await fill(page, /^Vad ska kompletteras/, 'Driftkostnaden saknas.');
  await confirm(page);
  await saved(page);

  // A restart in the middle: what was done last is taken back, and done again.
  await klubba.kill();
  klubba = await launch({ register });
  page = klubba.page;
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Prioriteringsforum Stad', exact: true }).press('Enter');
  await expect(rows(page).first()).toBeVisible();
  const decided = async () => (await stateOf(page)).state.items.get('other')?.decisions.length ?? 0;
  expect(await decided()).toBe(1);
  await page.keyboard.press('Control+Z');
  await expect.poll(decided).toBe(0);
  await page.keyboard.press('Control+Y');
  await expect.poll(decided).toBe(1);

  // What the window shows is what the log alone gives.
  await toList(page);
  const shown = await wholeRanking(page);
  const { state, incremental } = await stateOf(page);
  expect(shown).toEqual(ranked(state).map(({ id }) => id));
  expect(shown).toHaveLength(42);
  expect(incremental).toEqual(state);
  await command(page, 'Avsluta mötet');
  await expect(dialog(page)).toBeVisible();
  await press(page, /^Avsluta mötet$/);
  await expect(page.getByText(/^Mötet avslutades/)).toBeVisible();

  const { state: closed, incremental: kept } = await stateOf(page);
  expect(kept).toEqual(closed);
  expect(closed.closed).not.toBeNull();
  expect(closed.aside).toEqual([]);
  expect(ranked(closed).map(({ id }) => id)).toEqual(shown);
  const nominated = ranked(closed)[0];
  expect(nominated).toMatchObject({ title: 'Gemensam larmcentral', costs: { '2027': 900_000, '2028': 450_000 } });
  expect(closed.initiatives.get('it-tjanster/13')?.priority.value).toBe(1);
  const [vote] = closed.votes.values();
  expect(vote && resultOfVote(vote)).toMatchObject({ is: 'yes', isByCasting: true });
  expect(closed.items.get('other')?.decisions).toMatchObject([{ outcome: 'referredBack', to: 'Tjänsteforum HR' }]);
  expect([...closed.recusals.values()].flat()).toHaveLength(1);

  // The minutes hold it.
  await page.keyboard.press('Control+3');
  const minutes = page.locator('main');
  for (const text of [/Per Alm/, /utslagsröst/, /Gemensam larmcentral/, /Driftkostnaden saknas/])
    await expect(minutes.getByText(text).first()).toBeVisible();
});

/** The meeting as the log on disk gives it: replayed in one go, and kept as the operations came one by one. */
async function stateOf(page: Page) {
  const overview = (await ask(page, 'register.overview')) as { value: { meetings: { id: string }[] } };
  const meeting = overview.value.meetings[0]?.id ?? '';
  const { value } = (await ask(page, 'meeting.load', { meeting })) as {
    value: { versions: { hash: string; version: PlanVersion }[]; operations: unknown[] };
  };
  const versions = new Map(value.versions.map(({ hash, version }) => [hash, version]));
  // What is not named by its content is refused, and would be missed here.
  const operations = value.operations.flatMap((one) => readOperation(one) ?? []);
  const log = new MeetingLog(versions, 'somebody-else');
  for (const operation of operations) log.merge([operation]);
  return { state: replay(versions, logOf(operations)).state, incremental: log.state };
}
