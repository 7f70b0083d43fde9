import type { Page } from '@playwright/test';
import { expect, test, type Klubba } from './app.ts';
import { ask, openMeeting, ranking, rows, saved, say, takeInSample } from './steps.ts';

async function meeting(launch: () => Promise<Klubba>): Promise<Klubba> {
  const klubba = await launch();
  await takeInSample(klubba);
  await openMeeting(klubba, 'IT-tjänster', 6000);
  await rows(klubba.page).nth(0).click();
  return klubba;
}

/** Opens the projector by its key. */
async function projectorOf({ app, page, errors }: Klubba): Promise<Page> {
  const [screen] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('F9')]);
  screen.on('pageerror', (error) => errors.push(error.message));
  screen.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await expect(screen.locator('.far-rows')).toBeVisible();
  return screen;
}

const chosen = (screen: Page) => screen.locator('.far-row[data-chosen] .far-row-title > span').first();
const said = (page: Page) => page.locator('[data-live-announcer][role=status]');

test('the projector follows the chair, shows nothing private, and freezes on demand', async ({ launch }) => {
  const klubba = await meeting(launch);
  const { page } = klubba;
  const screen = await projectorOf(klubba);
  await expect(said(page)).toContainText('Projektorn visas i ett eget fönster');
  const name = async (place: number) => (await rows(page).nth(place).locator('.ranked-name').textContent()) ?? '';
  await expect(chosen(screen)).toHaveText(await name(0));
  await expect(screen.locator('.far-cut')).toContainText('slutar här');
  await expect(screen.locator('.far-clock')).toHaveText(/^\d\d\.\d\d$/);

  const title = await name(2);
  await rows(page).nth(2).click();
  await expect(chosen(screen)).toHaveText(title);
  await page.keyboard.press('Alt+Home');
  await expect(screen.locator('.far-row[data-chosen]')).toContainText('↑ från 3');
  await say(page, 'Detta är forumets egna ord.', 'Avstyrks');
  await saved(page);

  await rows(page).nth(0).click();
  await page.keyboard.press('s');
  await page.keyboard.type('falk');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(screen.locator('.far-speaker')).toContainText('Maria Falk');
  await expect(screen.locator('.far-time')).toHaveText(/^0:0\d$/);
  await page.keyboard.press('Escape');

  await page.keyboard.press('F8');
  await expect(page.getByText('Projektor fryst')).toBeVisible();
  await expect(screen.getByLabel('Bilden är fryst')).toBeVisible();
  const before = await screen.locator('.far-rows').textContent();
  await rows(page).nth(1).click();
  await page.keyboard.press('Alt+End');
  await expect.poll(async () => (await ranking(page)).length).toBeGreaterThan(2);
  await saved(page);
  expect(await screen.locator('.far-rows').textContent()).toBe(before);
  await page.keyboard.press('F8');
  await expect(screen.getByLabel('Bilden är fryst')).toBeHidden();
  await expect.poll(() => screen.locator('.far-rows').textContent()).not.toBe(before);
  expect(await screen.evaluate(() => document.body.textContent)).not.toContain('forumets egna ord');

  await page.keyboard.press('F9');
  await expect.poll(() => screen.isClosed()).toBe(true);
  await expect(said(page)).toContainText('Projektorn är stängd');
});

test('its text can be read from eight metres, and long titles have two lines', async ({ launch }) => {
  const klubba = await meeting(launch);
  const screen = await projectorOf(klubba);
  // Shares of the picture's width: at 1920 pixels on two metres, 52,8 and 40 pixels.
  const sizes = await screen.evaluate(() => {
    const unit = Math.min(innerWidth, innerHeight * 1.7778) / 1920;
    const all = [...document.querySelectorAll<HTMLElement>('.far *')].filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const seen = all.filter((one) => !one.closest('.k-unseen'));
    const size = (one: Element) => Number.parseFloat(getComputedStyle(one).fontSize) / unit;
    const row = document.querySelector('.far-row-title > span');
    return { row: row ? size(row) : 0, least: Math.min(...seen.map(size)), count: seen.length };
  });
  expect(sizes.count).toBeGreaterThan(10);
  expect(sizes.row).toBeGreaterThanOrEqual(52);
  expect(sizes.least).toBeGreaterThanOrEqual(40);
  const heights = await screen.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.far-row-title > span:first-child')].map(
      (one) => one.offsetHeight / Number.parseFloat(getComputedStyle(one).lineHeight),
    ),
  );
  expect(Math.max(...heights)).toBeLessThan(2.2);
  // Nothing is cut at the edges of the picture.
  expect(
    await screen.evaluate(
      () => document.documentElement.scrollWidth <= innerWidth && document.body.scrollHeight <= innerHeight,
    ),
  ).toBe(true);
});

test('a second screen is taken, remembered, and its loss survived', async ({ launch }) => {
  const klubba = await meeting(launch);
  const { app, page } = klubba;
  await app.evaluate(({ screen }) => {
    const [own] = screen.getAllDisplays();
    const second = { ...own!, id: 77, label: 'Sal', bounds: { x: 40, y: 30, width: 1024, height: 576 } };
    screen.getAllDisplays = () => [own!, second];
    screen.getDisplayMatching = () => own!;
  });
  const window = () =>
    app.evaluate(({ BrowserWindow }) => {
      const found = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('projector'));
      return found ? { isVisible: found.isVisible() } : null;
    });
  const state = () => ask(page, 'projector.state');
  const unplug = (event: 'display-removed' | 'display-added') =>
    app.evaluate(({ screen }, name) => void screen.emit(name, {}, { ...screen.getAllDisplays()[1] }, []), event);
  await projectorOf(klubba);
  await expect(said(page)).toContainText('den andra skärmen');
  expect(await state()).toMatchObject({ value: { isOpen: true, screen: 'second' } });
  await unplug('display-removed');
  await expect(page.getByText('Projektorns skärm är borta', { exact: true })).toBeVisible();
  expect(await window()).toEqual({ isVisible: false });
  await unplug('display-added');
  await expect(page.getByText('Projektorns skärm är borta', { exact: true })).toBeHidden();
  await expect.poll(window).toEqual({ isVisible: true });
  await page.keyboard.press('F9');
  await expect.poll(window).toBeNull();
});
