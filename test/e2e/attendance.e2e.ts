// Who takes part and the agenda, edited in the meeting by keys alone; what the minutes then say.
import type { Page } from '@playwright/test';
import { expect, test, type Klubba } from './app.ts';
import { look } from './look.ts';
import { ask, saved, takeInSample } from './steps.ts';

const person = { organisation: '', isViceChair: false, group: '', order: null, role: 'member', duty: 'serving' };
const participants = [
  { ...person, id: 'anna', name: 'Anna Ek', role: 'chair', group: 'A' },
  { ...person, id: 'vera', name: 'Vera Ask', isViceChair: true, group: 'B' },
  { ...person, id: 'cia', name: 'Cia Lo', group: 'A' },
  { ...person, id: 'dan', name: 'Dan By', duty: 'substitute', group: 'B', order: 1 },
  { ...person, id: 'eva', name: 'Eva Ro', duty: 'substitute', group: 'A', order: 2 },
  { ...person, id: 'bo', name: 'Bo Al', role: 'secretary', duty: 'attending' },
];
const agenda = [
  ['opening', 'Mötet öppnas'],
  ['ranking', 'Prioritering'],
  ['frame', 'Ram'],
  ['other', 'Information'],
  ['closing', 'Mötet avslutas'],
].map(([kind, title]) => ({ id: kind, kind, title, caseNumber: '', plan: null, carried: null }));

/** A board of three members with two substitutes, one member away, is open in the window. */
async function openBoard(klubba: Klubba): Promise<Page> {
  const { page } = klubba;
  await takeInSample(klubba);
  const { value } = (await ask(page, 'register.overview')) as {
    value: { years: { plans: { hash: string; newest: boolean }[] }[] };
  };
  const plan = value.years[0]!.plans.find(({ newest }) => newest)!;
  await ask(page, 'meeting.open', {
    forum: 'board',
    body: 'Nämnden för lokaler',
    profile: 'board',
    date: '2026-11-24',
    place: 'Rådhuset',
    plans: [plan.hash],
    agenda,
    firstSection: 12,
    participants,
    present: participants.map(({ id }) => id).filter((id) => id !== 'cia'),
    seats: null,
    frames: [],
    model: { version: 1, maximum: 5, criteria: [{ id: 'benefit', name: 'Nytta', weight: 1 }] },
  });
  await page.keyboard.press('Control+2');
  await page.getByText('Nämnden för lokaler').first().click();
  await expect(page.locator('.ranked-row').first()).toBeFocused();
  return page;
}

const items = (page: Page) => page.locator('.agenda-row');
const item = (page: Page, title: string) => items(page).filter({ hasText: title }).locator('[data-focus]');
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const row = (page: Page, name: string) => page.locator('.person-row').filter({ has: box(page, name) });
/** Writes in a dialog's first field once it has focus. */
async function write(page: Page, name: string | RegExp, text: string): Promise<void> {
  await expect(page.getByRole('textbox', { name })).toBeFocused();
  await page.keyboard.type(text);
}
const said = (page: Page) => page.locator('[data-live-announcer]');

test('attendance, substitutes, jäv, quorum and breaks are kept by keys, and the minutes tell them', async ({
  launch,
}) => {
  const klubba = await launch();
  const page = await openBoard(klubba);

  await test.step('a substitute steps in for a member who is away, the one of the group first', async () => {
    await item(page, 'Prioritering').focus();
    await page.keyboard.press('Enter');
    await expect(item(page, 'Prioritering')).toHaveAttribute('aria-current', 'step');
    await box(page, 'Anna Ek').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(box(page, 'Cia Lo')).toBeFocused();
    await expect(row(page, 'Cia Lo').getByRole('button', { name: 'Låt Eva Ro tjänstgöra' })).toBeVisible();
    await page.keyboard.press('e');
    await expect(row(page, 'Eva Ro')).toContainText('tjänstgör för Cia Lo');
    await expect(said(page)).toHaveText(/Eva Ro tjänstgör för Cia Lo\./);
  });

  await test.step('jäv at the item: the chair is out, the vice chair leads, and the substitute is proposed', async () => {
    await box(page, 'Anna Ek').focus();
    await page.keyboard.press('j');
    const dialog = page.getByRole('dialog', { name: 'Jäv' });
    await write(page, 'Skäl', 'Bolagsstyrelse');
    await look(klubba, 'jav');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(box(page, 'Anna Ek')).toBeFocused();
    await expect(page.locator('.item-people')).toContainText('Anna Ek, jäv');
    await expect(page.locator('.item-people')).toContainText('Dan By tjänstgör');
    await expect(page.locator('.item-people')).toContainText('Vera Ask leder ärendet');
    await expect(row(page, 'Anna Ek')).toContainText('jäv § 13');
  });

  await test.step('the quorum is lost and regained, and both are told', async () => {
    await box(page, 'Eva Ro').focus();
    await page.keyboard.press('Space');
    await box(page, 'Vera Ask').focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('alert').filter({ hasText: 'inte beslutfört vid § 13' })).toBeVisible();
    await box(page, 'Vera Ask').focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('alert').filter({ hasText: 'inte beslutfört' })).toBeHidden();
    await expect(said(page)).toHaveText(/Mötet är beslutfört igen\./);
  });

  await test.step('a time is put right', async () => {
    await box(page, 'Eva Ro').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Närvaro: Eva Ro' });
    await look(klubba, 'narvaro');
    await dialog.getByRole('button', { name: /^Ta bort tiden/ }).press('Enter');
    await expect(dialog.getByRole('button', { name: /^Ta bort tiden/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(box(page, 'Eva Ro')).toBeFocused();
    await expect(box(page, 'Eva Ro')).toBeChecked();
  });

  await test.step('somebody who was entered wrongly is put right, and serves no more', async () => {
    await box(page, 'Cia Lo').focus();
    await page.keyboard.press('e');
    await expect(row(page, 'Eva Ro')).toContainText('tjänstgör för Cia Lo');
    await box(page, 'Eva Ro').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Rätta uppgifter …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Rätta uppgifter: Eva Ro' });
    await expect(dialog.getByRole('textbox', { name: /^Namn/ })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type('os');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('radio', { name: 'Övrig' })).toBeChecked();
    await expect(dialog.getByText('Eva Ro slutar tjänstgöra för Cia Lo.')).toBeVisible();
    await look(klubba, 'ratta');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(box(page, 'Eva Roos')).toBeFocused();
    await expect(row(page, 'Cia Lo')).not.toContainText('tjänstgör');
    await expect(said(page)).toHaveText(/Uppgifterna om Eva Roos är rättade\./);
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog', { name: 'Rätta uppgifter: Eva Roos' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box(page, 'Eva Roos')).toBeFocused();
  });

  await test.step('the meeting rests and goes on', async () => {
    await page.getByRole('button', { name: 'Ajournera …' }).press('Enter');
    await write(page, 'Skäl', 'lunch');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Mötet är ajournerat sedan .*: lunch\.$/)).toBeVisible();
    await look(klubba, 'ajournerat');
    await expect(page.getByRole('timer')).toHaveText(/Har vilat \d+:\d\d/);
    await page.getByRole('button', { name: 'Återuppta mötet' }).first().press('Enter');
    await expect(page.getByText(/^Mötet är ajournerat/)).toBeHidden();
  });

  await test.step('what the agenda was changed to', async () => {
    await item(page, 'Information').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(items(page).nth(2)).toContainText('Information');
    await expect(item(page, 'Information')).toBeFocused();
    await expect(said(page)).toHaveText(/Information är nu § 14, plats 3 av 5\./);
    await page.keyboard.press('Insert');
    await write(page, /^Rubrik/, 'Ny fråga');
    await page.keyboard.press('Enter');
    await expect(item(page, 'Ny fråga')).toBeFocused();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Diarienummer' }).fill('KS 2026/17');
    await page.keyboard.press('Control+Enter');
    await expect(items(page).nth(3)).toContainText('KS 2026/17');
    await item(page, 'Ram').focus();
    await page.keyboard.press('Delete');
    await write(page, 'Skäl', 'ej berett');
    await page.keyboard.press('Enter');
    await expect(items(page).filter({ hasText: 'Ram' })).toContainText('utgår, ej berett');
    await expect(items(page).last()).toContainText('§ 16');
    await saved(page);
  });

  await test.step('the minutes tell all of it', async () => {
    await page.keyboard.press('Control+3');
    await page.getByText('Nämnden för lokaler').first().click();
    const sheet = page.locator('main');
    await expect(
      sheet.getByText(/Anna Ek \(A\) anmäler jäv och lämnar mötet under ärendet\. Skäl: Bolagsstyrelse\./),
    ).toBeVisible();
    await expect(sheet.getByText(/Dan By \(B\) för Anna Ek \(A\), § 13 \(jäv\)/)).toBeVisible();
    await expect(sheet.getByText(/§ 13.*lunch/).first()).toBeVisible();
    await expect(sheet.getByText(/Eva Roos \(A\) för Cia Lo \(A\)/).first()).toBeVisible();
    await expect(sheet.getByText('Ram, ej berett')).toBeVisible();
    await expect(sheet.getByText('KS 2026/17').first()).toBeVisible();
  });
});
