import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesetSample } from '../readers/typeset-sample.ts';
import { withAutomaticNumbers, withContents } from '../readers/typeset-variants.ts';
import { convert, hasOffice } from '../readers/with-office.ts';
import { expect, root, test } from './app.ts';

const sample = readFileSync(join(root, 'electron/readers/sample/exempelstad-2027.txt'), 'utf8');

test('a Word document is looked over, taken in, and a figure shows its cell in the passage', async ({
  launch,
  folder,
}) => {
  test.skip(!hasOffice, 'LibreOffice is missing: there is no Word document to open');
  const file = join(folder, 'Tjänsteplaner 2027.docx');
  const typeset = withContents(withAutomaticNumbers(typesetSample(sample)));
  writeFileSync(file, convert({ 'plan.fodt': typeset }, 'docx')['plan.fodt']!);
  const klubba = await launch();
  const { page } = klubba;
  await klubba.willChoose(file);
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('heading', { level: 1, name: 'Det här hittades' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planer 2027' })).toBeVisible();
  await page.getByRole('button', { name: 'Ekonomi', exact: true }).click();
  const first = page.getByRole('table').locator('tbody tr').first();
  await first.locator('td[data-align=end] .sourced').first().click();
  const dock = page.locator('.source-dock');
  await expect(dock.locator('mark')).toHaveText(/^2\s400$/u);
  await expect(dock).toContainText('Tjänsteplaner 2027.docx');
});

test('an old Word document is refused with what to do', async ({ launch, folder }) => {
  test.skip(!hasOffice, 'LibreOffice is missing: there is no old Word document to open');
  const file = join(folder, 'gammal.doc');
  writeFileSync(file, convert({ 'plan.fodt': typesetSample(sample) }, 'doc')['plan.fodt']!);
  const klubba = await launch();
  const { page } = klubba;
  await klubba.willChoose(file);
  await page.keyboard.press('Control+O');
  await expect(page.getByText('gammal.doc är sparad i ett äldre format')).toBeVisible();
  await expect(page.getByText('spara den som .docx')).toBeVisible();
});
