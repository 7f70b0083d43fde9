import { join } from 'node:path';
import { expect, root, test } from './app.ts';

const fixture = (name: string): string => join(root, 'test/readers/fixtures', name);

test('a PDF is looked over and taken in, and a figure shows its row in the source', async ({ launch }) => {
  const klubba = await launch({ file: fixture('exempelstad-e-handel.pdf') });
  const { page } = klubba;
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
  await expect(page.getByText('exempelstad-e-handel.pdf').first()).toBeVisible();
  await page.getByRole('button', { name: /^Ta in 2 planer/ }).click();
  await page
    .getByRole('row', { name: /E-handel/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /1.?200/ })
    .first()
    .click();
  const passage = page.locator('mark').first();
  await expect(passage).toHaveText(/^1\s200$/);
  await expect(page.getByText(/exempelstad-e-handel\.pdf, tecken/).first()).toBeVisible();
});
