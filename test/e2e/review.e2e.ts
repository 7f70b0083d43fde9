import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Klubba } from './app.ts';
import { look } from './look.ts';
import { ask, openMeeting, saved, takeInSample } from './steps.ts';

/** The sample year with a side of it open, owned by somebody; by keys alone. */
async function yearAt(klubba: Klubba, tab: string): Promise<void> {
  await ask(klubba.page, 'app.setPreferences', { locale: 'sv', theme: 'system', owner: 'Sara Lind' });
  await takeInSample(klubba);
  await openTab(klubba, tab);
}

async function openTab({ page }: Klubba, tab: string): Promise<void> {
  await page.getByRole('tab', { name: 'Områden' }).focus();
  for (
    let left = 6;
    left > 0 && (await page.getByRole('tab', { name: tab }).getAttribute('aria-selected')) !== 'true';
    left--
  )
    await page.keyboard.press('ArrowRight');
}

/** Down the list, from what is at hand, to a finding. */
async function goToFinding(klubba: Klubba, name: RegExp): Promise<void> {
  for (let left = 12; left > 0 && (await option(klubba, name).getAttribute('aria-selected')) !== 'true'; left--)
    await klubba.page.keyboard.press('ArrowDown');
}

const option = (klubba: Klubba, name: RegExp) => klubba.page.getByRole('option', { name });

test('findings are answered by keys beside the source, and the answers survive a power cut', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Avvikelser');
  const list = page.getByRole('listbox', { name: 'Årets avvikelser' });
  await expect(list.getByRole('option')).toHaveCount(12);
  await expect(page.getByText('12 av 12 avvikelser, 12 öppna')).toBeVisible();
  await look(klubba, 'review-findings', 'findings');

  await list.getByRole('option', { selected: true }).focus();
  await goToFinding(klubba, /Budgetens totalrad/);
  await expect(option(klubba, /Budgetens totalrad/)).toBeFocused();
  await expect(page.locator('.review-detail mark')).toHaveCount(2);
  await page.keyboard.press('a');
  await page.keyboard.type('Avrundning i tabellen per område');
  await look(klubba, 'review-accept');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  // On to the next that nobody has answered, with focus there.
  const answered = option(klubba, /Budgetens totalrad.*Godtagen/);
  await expect(answered).toBeVisible();
  await expect(answered).toHaveAttribute('aria-selected', 'false');
  await expect(list.getByRole('option', { selected: true })).toBeFocused();
  await expect(list.getByRole('option', { selected: true })).not.toContainText('Godtagen');
  await answered.click();
  await expect(page.getByText(/^Godtagen av Sara Lind/)).toBeVisible();
  await saved(page);

  await klubba.kill();
  const again = await launch({ register: klubba.register });
  await openTab(again, 'Avvikelser');
  await expect(option(again, /Budgetens totalrad.*Godtagen/)).toBeVisible();
  await again.page.getByRole('option', { selected: true }).focus();
  await again.page.keyboard.press('Control+z');
  await expect(again.page.getByText('12 av 12 avvikelser, 12 öppna')).toBeVisible();
  await again.page.keyboard.press('Control+y');
  await expect(again.page.getByText('12 av 12 avvikelser, 11 öppna')).toBeVisible();
});

test('several findings are accepted for one reason by keys, and one undo opens them all', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Avvikelser');
  const chosen = page.getByRole('option', { selected: true });
  await chosen.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(chosen).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('heading', { name: '3 avvikelser valda' })).toBeVisible();
  await look(klubba, 'review-several');
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'Godta 3 avvikelser' })).toBeVisible();
  await page.keyboard.type('Känt sedan tidigare');
  await look(klubba, 'review-several-accept');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('12 av 12 avvikelser, 9 öppna')).toBeVisible();
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toBeFocused();
  await page
    .getByRole('option', { name: /Godtagen/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Öppna alla 3 igen' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('12 av 12 avvikelser, 12 öppna')).toBeVisible();
});

test('all that a choice shows is accepted at once, and the list that empties says how to go on', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Avvikelser');
  for (const [field, choice] of [
    [/Allvar/, /^Fel \(3\)/],
    [/Läge/, /^Öppen \(3\)/],
  ] as const) {
    await page.getByRole('button', { name: field }).first().click();
    await page.getByRole('option', { name: choice }).click();
  }
  await page.getByRole('button', { name: 'Godta urvalets 3 öppna …' }).click();
  await page.keyboard.type('Beslutat i nämnden');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ingen avvikelse passar urvalet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Visa alla' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('3 av 12 avvikelser, 12 öppna')).toBeVisible();
});

test('a value is put right where the finding is, the plan tells, and it is taken back', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Avvikelser');
  await page.getByRole('option', { selected: true }).focus();
  await goToFinding(klubba, /Medborgardialog/);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Rätta 4 Medborgardialog på nätet' });
  const year = dialog.getByRole('textbox', { name: '2027, tkr' });
  await expect(year).toHaveValue('700');
  await year.fill('tusen');
  await dialog.getByRole('textbox', { name: /^Skäl/ }).fill('Budgeten är beslutad i nämnden');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv ett belopp i tkr')).toBeVisible();
  await year.fill('750');
  await expect(dialog.locator('ins')).toHaveText('750');
  await look(klubba, 'review-correct');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(option(klubba, /Medborgardialog.*Rättad/)).toBeVisible();
  await expect(page.getByText(/Rättelsen är sparad\. Kommunikation har nu version/)).toBeVisible();
  await saved(page);

  await option(klubba, /Medborgardialog/).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Medborgardialog på nätet' })).toBeVisible();
  await expect(page.getByText(/Rättat av Sara Lind .+, förut 700\. Skäl: Budgeten är beslutad/)).toBeVisible();
  await look(klubba, 'review-plan');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Avvikelser', selected: true })).toBeVisible();
  await page.getByRole('option', { selected: true }).focus();
  await page.keyboard.press('Control+z');
  await expect(option(klubba, /Medborgardialog.*Rättad/)).toBeHidden();
  await expect(page.getByText('12 av 12 avvikelser, 12 öppna')).toBeVisible();
  const overview = (await ask(page, 'register.overview')) as { value: { years: { plans: Plan[] }[] } };
  const plans = overview.value.years[0]!.plans.filter(({ areaId }) => areaId === 'kommunikation');
  expect(plans.map(({ newest, withdrawn }) => [newest, withdrawn])).toEqual(
    expect.arrayContaining([
      [true, false],
      [false, true],
    ]),
  );
});

type Plan = { hash: string; areaId: string; newest: boolean; withdrawn: boolean };

test('a plan is put right where it is read, but not while a meeting is at work on it', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Områden');
  await page.getByRole('button', { name: 'Ekonomi', exact: true }).click();
  const title = await page.locator('.plans-detail h2').innerText();
  await page.keyboard.press('Alt+r');
  const dialog = page.getByRole('dialog', { name: /^Rätta 1 / });
  await dialog.getByRole('textbox', { name: 'Rubrik' }).fill(`${title} i staden`);
  await dialog.getByRole('button', { name: /Vad ska rättas/ }).click();
  await page.getByRole('option', { name: 'Prioritet' }).click();
  await dialog.getByRole('radio', { name: '3' }).click({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv ett skäl.')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Skäl/ }).fill('Enligt områdets besked');
  await expect(dialog.locator('ins')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: `${title} i staden` })).toBeVisible();
  await expect(page.getByText(/Rättat av Sara Lind .+ Skäl: Enligt områdets besked/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Rätta Mål' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Mål' })).toBeVisible();
  await look(klubba, 'review-correct-section');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');

  await openMeeting(klubba, 'Ekonomi', 2000);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+r');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Rubrik' }).fill('En annan rubrik');
  await page.getByRole('dialog').getByRole('textbox', { name: /^Skäl/ }).fill('Prov');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/arbetar med versionen, så den går inte att ändra/)).toBeAttached();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Rubrik' })).toHaveValue('En annan rubrik');
});

test('the report is saved as PDF and CSV, and findings are chosen by what they are', async ({ launch, folder }) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Avvikelser');
  await page
    .getByRole('button', { name: /^Alla Allvar|Allvar/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'Fel (3)', exact: true }).click();
  await expect(page.getByText('3 av 12 avvikelser, 12 öppna')).toBeVisible();
  await page.getByRole('button', { name: /Läge/ }).first().click();
  await page.getByRole('option', { name: 'Rättad (0)', exact: true }).click();
  await expect(page.getByText('Ingen avvikelse passar urvalet.')).toBeVisible();
  await look(klubba, 'review-none');
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await expect(page.getByText('12 av 12 avvikelser, 12 öppna')).toBeVisible();

  for (const [kind, name, begins] of [
    ['PDF', 'rapport.pdf', '%PDF-1.7'],
    ['CSV', 'rapport.csv', '\uFEFFOmråde;'],
  ] as const) {
    await klubba.willSaveAs(join(folder, name));
    await page.getByRole('button', { name: `Rapport som ${kind} …` }).click();
    await expect(page.getByText(`Rapporten är sparad som ${name}.`)).toBeVisible();
    expect(readFileSync(join(folder, name), 'utf8').startsWith(begins)).toBe(true);
  }
});

test('the documents of a year show their decision documents with § and att-satser, and the passages', async ({
  launch,
}) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Handlingar');
  await expect(page.getByRole('table', { name: 'Inlästa dokument' })).toContainText('exempelstad-2027.txt');
  await page.getByRole('button', { name: /Protokollsutdrag/ }).click();
  const paper = page.getByRole('article', { name: /Budget för kommungemensamma/ });
  await expect(paper).toContainText('118');
  await expect(paper.getByRole('heading', { name: 'Beslut', exact: true })).toBeVisible();
  await expect(paper.locator('.paper-clauses li')).toHaveCount(2);
  await paper.getByRole('button', { name: 'Källa · Att-sats 1' }).click();
  await expect(page.locator('.source-dock mark')).toBeVisible();
  await look(klubba, 'review-documents');
  await page.keyboard.press('Escape');
  await expect(page.locator('.source-dock')).toBeHidden();
});

test('what was carried over from the year before is marked when somebody has looked it over', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await yearAt(klubba, 'Områden');
  const overview = (await ask(page, 'register.overview')) as { value: { years: { plans: Plan[] }[] } };
  const plan = overview.value.years[0]!.plans.find(({ areaId }) => areaId === 'ekonomi')!.hash;
  const rolled = await ask(page, 'year.rollOver', {
    from: 2027,
    areas: [{ plan, carry: ['ekonomi/1', 'ekonomi/2'] }],
  });
  expect(rolled).toMatchObject({ ok: true });
  await page.getByRole('radio', { name: '2028' }).click({ force: true });
  await page.getByRole('button', { name: 'Ekonomi', exact: true }).click();
  const side = page.getByRole('complementary');
  await expect(side.getByText('Att granska')).toBeVisible();
  await side.getByRole('button', { name: 'Markera som granskad' }).click();
  await expect(side.getByText(/^Granskad av Sara Lind/)).toBeVisible();
  await saved(page);
  await look(klubba, 'review-carried');
  await page.keyboard.press('Alt+ArrowLeft');
  for (const tab of ['Avvikelser', 'Handlingar']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByText('Inga dokument för 2028')).toBeVisible();
  }
  await look(klubba, 'review-empty');
});
