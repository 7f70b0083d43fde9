import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { ask, decideAndClose, openMeeting, people, rows, say, sign, takeInSample } from './steps.ts';

const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: 'utf8' });
const statement = 'Forumet ställer sig bakom initiativet och vill följa upp nyttan efter ett år.';

test('from plans through a meeting to signed minutes and a package that others check and receive', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000);
  const klubba = await launch();
  const { page } = klubba;
  await takeInSample(klubba);
  await openMeeting(klubba, 'Ekonomi', 3000);
  await rows(page).nth(0).click();
  await page.keyboard.press('Alt+ArrowDown');
  await say(page, statement, 'Tillstyrks');
  await decideAndClose(page);

  await page.getByRole('button', { name: 'Till protokollet' }).click();
  await expect(page.getByText(statement)).toBeVisible();
  const pdf = join(folder, 'protokoll.pdf');
  await klubba.willSaveAs(pdf);
  await page.getByRole('button', { name: /^Exportera PDF/ }).click();
  await expect(page.getByText('protokoll.pdf').first()).toBeVisible();
  expect(run('pdfinfo', pdf)).toMatch(/Tagged:\s+yes/);
  expect(run('pdfinfo', '-meta', pdf)).toMatch(/pdfaid:part(>|=")2/);
  const text = run('pdftotext', '-layout', pdf, '-').replace(/\s+/g, ' ');
  for (const expected of [...Object.values(people), 'Tillstyrks', statement, 'Prioriteringsforum Ekonomi beslutar'])
    expect(text).toContain(expected);

  await sign(page);
  const paket = join(folder, 'paket.asice');
  await klubba.willSaveAs(paket);
  await page.getByRole('button', { name: 'Spara paketet …' }).click();
  await expect(page.getByText('Paketet är sparat som paket.asice.')).toBeVisible();
  await klubba.willSaveAs(join(folder, 'ca.pem'));
  await page.getByRole('button', { name: /^Spara certifikaten/ }).click();
  await expect(page.getByText('Certifikaten är sparade som ca.pem.')).toBeVisible();

  expect(run('unzip', '-t', paket)).toContain('No errors detected');
  const unpacked = join(folder, 'unpacked');
  run('unzip', '-q', paket, '-d', unpacked);
  for (const number of ['001', '002'])
    run('openssl', ...opensslArguments(unpacked, number), '-CAfile', join(folder, 'ca.pem'));
  const signatures = run('pdfsig', join(unpacked, 'protokoll.pdf'));
  expect(signatures.match(/Signature is Valid/g)).toHaveLength(2);
  expect(signatures).toContain('Total document signed');

  const other = await launch();
  await other.page.keyboard.press('Control+4');
  await other.willChoose(paket);
  await other.page.getByRole('button', { name: /^Öppna paket/ }).click();
  await expect(other.page.getByText(/^Paketet är mottaget/).first()).toBeVisible({ timeout: 20_000 });
  await expect(other.page.getByText(/någon undertecknare är inte känd här/).first()).toBeVisible();
  await other.page.keyboard.press('Control+1');
  await expect(other.page.getByRole('button', { name: 'Ekonomi', exact: true })).toBeVisible();
  await other.page.keyboard.press('Control+3');
  await other.page.getByRole('button', { name: /^Prioriteringsforum Ekonomi/ }).click();
  await expect(other.page.getByText(statement)).toBeVisible();
  const overview = () => ask(other.page, 'register.overview');
  const received = await overview();

  await other.page.keyboard.press('Control+4');
  await other.page.getByRole('button', { name: 'Alla paket' }).click();
  await other.page.getByRole('button', { name: /^Öppna paket/ }).click();
  await expect(other.page.getByText('Paketet fanns redan här. Inget ändrades.').first()).toBeVisible({
    timeout: 20_000,
  });
  expect(await overview()).toEqual(received);

  const bytes = readFileSync(paket);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, 'changed.asice'), bytes);
  writeFileSync(join(folder, 'short.asice'), readFileSync(paket).subarray(0, 9000));
  for (const name of ['changed.asice', 'short.asice']) {
    await other.willChoose(join(folder, name));
    await other.page.keyboard.press('Control+1');
    await other.page.keyboard.press('Control+4');
    await other.page
      .getByRole('button', { name: 'Alla paket' })
      .click({ timeout: 2000 })
      .catch(() => {});
    await other.page.getByRole('button', { name: /^Öppna paket/ }).click();
    await expect(other.page.getByText(`Paketet ${name} är inte giltigt`)).toBeVisible({ timeout: 20_000 });
    expect(await overview()).toEqual(received);
  }
});

/** As LÄSMIG.txt says it. */
function opensslArguments(folder: string, number: string): string[] {
  const how = ['cms', '-verify', '-binary', '-cades', '-purpose', 'any', '-inform', 'DER', '-out', '/dev/null'];
  const signature = join(folder, `META-INF/signature${number}.p7s`);
  return [...how, '-in', signature, '-content', join(folder, `META-INF/ASiCManifest${number}.xml`)];
}
