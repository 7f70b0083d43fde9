import { expect, test } from './app.ts';

test('an empty register offers to open plans or to try the sample', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1, name: 'Inga planer ännu' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Öppna årets planer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prova med exempel' })).toBeVisible();
});
