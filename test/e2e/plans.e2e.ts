import { expect, test } from './app.ts';
import { takeInSample } from './steps.ts';

test('from the year to an area, an initiative and the passage that a value was read from', async ({ launch }) => {
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await page.getByRole('button', { name: 'Ekonomi', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ekonomi' })).toBeVisible();

  const second = page.getByRole('table').locator('tbody tr').nth(1);
  const title = await second.locator('.plans-named > span').first().innerText();
  await second.locator('.k-row-button').click();
  await expect(page.getByRole('complementary', { name: title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Mål' })).toBeVisible();

  const dock = page.locator('.source-dock');
  const cost = second.locator('td[data-align=end] .sourced').first();
  const amount = (await cost.innerText()).replace(/\s/gu, '');
  await cost.click();
  await expect(dock.locator('mark')).toBeVisible();
  expect((await dock.locator('mark').innerText()).replace(/\s/gu, '')).toContain(amount);
  await expect(dock).toContainText('exempelstad-2027.txt');
  await page.keyboard.press('Escape');
  await expect(dock).toBeHidden();

  for (const [tab, content] of [
    ['Inriktning', 'Inriktning'],
    ['Versioner', 'I registret'],
  ] as const) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await expect(page.getByRole('tabpanel')).toContainText(content === tab ? /\S/ : content);
  }
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();
});
