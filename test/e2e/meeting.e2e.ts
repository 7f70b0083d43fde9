import { expect, test, type Klubba } from './app.ts';
import { openMeeting, ranking, rows, saved, say, takeInSample } from './steps.ts';

const area = 'IT-tjänster';

async function meeting(launch: () => Promise<Klubba>): Promise<Klubba> {
  const klubba = await launch();
  await takeInSample(klubba);
  await openMeeting(klubba, area, 6000);
  return klubba;
}

test('an initiative moves by key, by drag and by menu, and focus follows it', async ({ launch }) => {
  const { page } = await meeting(launch);
  const before = await ranking(page);
  await rows(page).nth(0).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => ranking(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(page.locator(`[data-id="${before[0]}"]`)).toBeFocused();
  await page.keyboard.press('Alt+End');
  await expect.poll(async () => (await ranking(page)).at(-1)).toBe(before[0]);
  await expect(page.locator('[data-live-announcer][role=status]')).toContainText(
    `plats ${before.length} av ${before.length}`,
  );

  const dragged = page.locator(`[data-id="${before[3]}"]`);
  await dragged.dragTo(page.locator(`[data-id="${before[1]}"]`), { targetPosition: { x: 60, y: 6 } });
  await expect.poll(async () => (await ranking(page))[0]).toBe(before[3]);

  await page.locator(`[data-id="${before[2]}"]`).click();
  await page.getByRole('button', { name: 'Flytta och ändra' }).click();
  await page.getByRole('menuitem', { name: 'Flytta först' }).click();
  await expect.poll(async () => (await ranking(page))[0]).toBe(before[2]);
  await saved(page);
});

test('priority, points and frame are set by key, and the cut-line follows', async ({ launch }) => {
  const { page } = await meeting(launch);
  const cutAt = async () => Number(await page.getByTestId('cut-line').getAttribute('aria-rowindex'));
  const first = await cutAt();
  await rows(page).nth(0).click();
  await page.keyboard.press('3');
  await expect(rows(page).nth(0).locator('.k-priority')).toContainText('3');
  await page.keyboard.press('p');
  await page.getByRole('radiogroup', { name: 'Nytta' }).getByText('4', { exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Effekt' }).getByText('5', { exact: true }).click();
  await expect(rows(page).nth(0)).toContainText('4,5');
  await rows(page).nth(0).click();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: '2027' }).fill('12000');
  await page.keyboard.press('Enter');
  await expect.poll(cutAt).toBeGreaterThan(first);
  await expect(page.getByTestId('frame-used')).toContainText('av 12');
});

test('points and yttrande take turns at the side, by key', async ({ launch }) => {
  const { page } = await meeting(launch);
  const said = page.getByRole('textbox', { name: 'Vad forumet säger' });
  const benefit = page.getByRole('radiogroup', { name: 'Nytta' });
  for (const name of ['p', 'y', 'p', 'y']) {
    await rows(page).nth(0).click();
    await page.keyboard.press(name);
    await expect(name === 'p' ? benefit.getByRole('radio').first() : said).toBeFocused();
    await expect(name === 'p' ? said : benefit).toBeHidden();
  }
});

test('undo and redo reach everything, also after a restart', async ({ launch, folder }) => {
  const register = `${folder}/kept`;
  const klubba = await meeting(() => launch({ register }));
  const { page } = klubba;
  const before = await ranking(page);
  await rows(page).nth(0).click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await say(page, 'Forumet vill se en kalkyl.', 'Återremiss');
  await expect(rows(page).filter({ hasText: '1 yttrande' })).toHaveCount(1);
  await saved(page);
  await klubba.close();

  const again = await launch({ register });
  await again.page.keyboard.press('Control+2');
  await again.page.getByRole('button', { name: `Prioriteringsforum ${area}` }).click();
  await rows(again.page).nth(0).click();
  await expect(rows(again.page).filter({ hasText: '1 yttrande' })).toHaveCount(1);
  for (let i = 0; i < 3; i++) await again.page.keyboard.press('Control+Z');
  await expect.poll(() => ranking(again.page)).toEqual(before);
  await expect(rows(again.page).filter({ hasText: 'yttrande' })).toHaveCount(0);
  for (let i = 0; i < 3; i++) await again.page.keyboard.press('Control+Y');
  await expect(rows(again.page).filter({ hasText: '1 yttrande' })).toHaveCount(1);
  await expect.poll(async () => (await ranking(again.page)).indexOf(before[0] ?? '')).toBe(2);
});

test('killed right after it said saved, the meeting stands as it was', async ({ launch, folder }) => {
  const register = `${folder}/kept`;
  const klubba = await meeting(() => launch({ register }));
  await rows(klubba.page).nth(0).click();
  for (let i = 0; i < 4; i++) await klubba.page.keyboard.press('Alt+ArrowDown');
  await klubba.page.keyboard.press('1');
  await expect(rows(klubba.page).nth(4).locator('.k-priority')).toContainText('1');
  await saved(klubba.page);
  const shown = await ranking(klubba.page);
  await klubba.kill();

  const again = await launch({ register });
  await again.page.keyboard.press('Control+2');
  await again.page.getByRole('button', { name: `Prioriteringsforum ${area}` }).click();
  await expect(rows(again.page).first()).toBeVisible();
  expect(await ranking(again.page)).toEqual(shown);
  await expect(rows(again.page).nth(4).locator('.k-priority')).toContainText('1');
});
