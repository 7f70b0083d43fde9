import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderForTest, folderToKeep, klubba, objectIn, sample } from './klubba.ts';

const text = readFileSync(sample, 'utf8');
const head = 'Tjänsteplan 2027-2030 Kommunikation 2026-06-29 Version 4.0';
const row = 'Intranät efter roll 1 2 100 1 300 400 0';
const later = text
  .replace(head, 'Tjänsteplan 2027-2030 Kommunikation 2026-08-29 Version 5.0')
  .replace(row, row.replace('2 100', '2 350'));

const folder = folderToKeep();
const register = join(folder, 'register');
const files = ['augusti.txt', 'inköp.txt', 'juni.txt'].map((name) => join(folder, name));
const [august = '', , june = ''] = files;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const [at, content] of [later, 'Mjölk, bröd och kaffe.', text].entries())
    writeFileSync(files[at] ?? '', content);
});

const objects = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('klubba import with several documents', () => {
  it('prints one object a line, each as it would be alone; one that is refused stops none', async () => {
    const { status, out, err } = await klubba(['import', ...files, '--json']);
    expect(status).toBe(2);
    expect(err).toContain('I inköp.txt hittades ingen tjänsteplan.');
    const [first, refused, last] = objects(out);
    expect(refused).toMatchObject({ source: { name: files[1] }, error: { code: 'documentNotPlan' } });
    expect(first).toEqual(objectIn(await klubba(['import', august, '--json'])));
    expect(last).toEqual(objectIn(await klubba(['import', june, '--json'])));
  });

  it('takes them in by date, so that each version comes from the one before it', async () => {
    const { out } = await klubba(['import', ...files, '--register', register]);
    expect(out).toContain('2 av 3 dokument lästa, 16 planer.');
    const { version } = objectIn(await klubba(['show', 'Kommunikation', '--register', register, '--json']));
    expect(version).toMatchObject({ plan: { version: '5.0' }, parents: [expect.any(String)] });
  });

  it('leaves a plan that is older than the register’s, and says so, unless that is asked for', async () => {
    const older = join(folderForTest(), 'äldre.txt');
    writeFileSync(older, text.replace('Kanalerna ska vara få', 'Kanalerna ska vara nya'));
    const left = objectIn(await klubba(['import', older, '--register', register, '--json']));
    expect(left).toMatchObject({ taken: { olderLeft: [{ area: 'Kommunikation', version: '4.0', held: '5.0' }] } });
    const { out } = await klubba(['import', older, '--register', register]);
    expect(out).toContain('Kommunikation är inte intagen: version 4.0 är äldre än 5.0 i registret.');
    const taken = objectIn(await klubba(['import', older, '--register', register, '--older', '--json']));
    expect(taken).toMatchObject({ taken: { olderLeft: [] } });
    expect((taken['taken'] as { plans: string[] }).plans).toHaveLength(8);
  });
});

describe('klubba show --against', () => {
  it('says what differs, for people and for programs', async () => {
    const own = join(folderForTest(), 'register');
    const [first, second] = [june, august];
    await klubba(['import', first, '--register', own]);
    const { hash } = objectIn(await klubba(['show', 'Kommunikation', '--register', own, '--json']));
    await klubba(['import', second, '--register', own]);
    const against = ['show', 'Kommunikation', '--against', String(hash).slice(0, 10), '--register', own];
    const { status, out } = await klubba(against);
    expect(status).toBe(0);
    expect(out).toContain('Kommunikation: från version 4.0 till 5.0');
    expect(out).toContain('3 ändringar, +250 tkr');
    expect(out).toMatch(/Kostnad 2027, tkr: 2\u00a0100 → 2\u00a0350 \(\+250\)/);
    const found = objectIn(await klubba([...against, '--json']));
    expect(found).toMatchObject({ format: 'klubba-difference/1', count: 3, difference: 250_000, from: { hash } });
    expect((found['changes'] as { path: string }[]).map(({ path }) => path)).toEqual([
      '/version',
      '/date',
      '/initiatives/kommunikation~11/costs/2027',
    ]);
  });

  it('asks which plan, and says so where nothing is called that', async () => {
    expect((await klubba(['show', '--against', 'Ekonomi', '--register', register])).err).toContain('saknas');
    const { status, err } = await klubba(['show', 'Ekonomi', '--against', 'Park', '--register', register]);
    expect(status).toBe(2);
    expect(err).toContain('Registret har inget som heter Park');
  });
});
