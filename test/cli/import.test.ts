import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportResultSchema } from '../../shared/document/import-result.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import { folderForTest, klubba, objectIn, real, root, said, sample } from './klubba.ts';

describe('klubba import --json', () => {
  it('prints one object of the form that is laid down, and nothing beside it', async () => {
    const { status, out, err } = await klubba(['import', sample, '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const result = ImportResultSchema.parse(JSON.parse(out));
    const bytes = readFileSync(sample);
    expect(result.source).toEqual({
      name: 'exempelstad-2027.txt',
      sha256: sha256Hex(bytes),
      kind: 'text',
      characters: bytes.toString('utf8').length,
    });
    expect(result.plans).toHaveLength(8);
    expect(result.budget?.totals.total).toBe(578_800_000);
  });

  it.skipIf(real === null)('reads the real plans (skipped where they are not at hand)', async () => {
    const result = ImportResultSchema.parse(objectIn(await klubba(['import', real ?? '', '--json'])));
    expect(result.plans).toHaveLength(8);
    expect(result.budget?.totals.total).toBe(689_695_000);
    expect(result.source.characters).toBe(366_973);
  });

  it('reaches a slow reader whole, however much it is', () => {
    const command = `"${process.execPath}" dist/electron/cli.cjs import "${sample}" --json | (sleep 0.5; wc -c)`;
    const bytes = Number(execFileSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' }));
    expect(bytes).toBeGreaterThan(65_536);
  });

  it('is not upset by a reader that has had enough', () => {
    const command = `"${process.execPath}" dist/electron/cli.cjs import "${sample}" --json | head -c 10`;
    expect(execFileSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', stdio: 'pipe' })).toBe('{"format":');
  });

  it('prints the object alone through npm too', async () => {
    const { status, out } = await said('npm', ['run', '-s', 'klubba', '--', 'import', sample, '--json'], {});
    expect(status).toBe(0);
    expect(ImportResultSchema.parse(JSON.parse(out)).plans).toHaveLength(8);
  }, 60_000);
});

describe('klubba import', () => {
  it('tells people what was found, and takes nothing in', async () => {
    const home = folderForTest();
    const { status, out } = await klubba(['import', sample], { XDG_DATA_HOME: home });
    expect(status).toBe(0);
    expect(out).toContain('8 planer, 41 initiativ, 3 avvikelser');
    expect(out).toMatch(/^IT-tjänster +4\.0 +2026-06-24 +7 +14\u00a0950 /m);
    expect(out).toContain('Budget 2027: 578\u00a0800 tkr i 8 områden.');
    expect(out).toContain('Inget är intaget.');
    expect(existsSync(join(home, 'klubba'))).toBe(false);
  });

  it('takes the plans into the usual register with --accept', async () => {
    const home = folderForTest();
    await klubba(['import', sample, '--accept'], { XDG_DATA_HOME: home });
    expect(objectIn(await klubba(['show', '--json'], { XDG_DATA_HOME: home }))).toMatchObject({
      years: [{ year: 2027 }],
    });
  });

  it('takes the same document in once', async () => {
    const register = join(folderForTest(), 'register');
    const first = objectIn(await klubba(['import', sample, '--register', register, '--json']));
    expect(first).toMatchObject({ format: 'klubba-import/1', taken: { year: 2027, standings: Array(8).fill('new') } });
    const shown = await klubba(['show', '--register', register, '--json']);
    const again = objectIn(await klubba(['import', sample, '--register', register, '--json']));
    expect(again).toMatchObject({ taken: { standings: Array(8).fill('unchanged') } });
    expect(await klubba(['show', '--register', register, '--json'])).toEqual(shown);
  });

  it('shows nothing of a document that could move the cursor', async () => {
    const file = join(folderForTest(), 'plan.txt');
    const text = readFileSync(sample, 'utf8').replaceAll('Återbruk av datorer', 'Återbruk \u001b[2J\u202eav datorer');
    writeFileSync(file, text);
    const { out } = await klubba(['import', file]);
    expect(out).toContain('8 planer');
    for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign);
  });
});

describe('a document that is none', () => {
  const cases: readonly [string, string, (path: string) => void][] = [
    ['an empty file', 'documentEmpty', (path) => writeFileSync(path, '')],
    ['a folder', 'documentIsFolder', (path) => mkdirSync(path)],
    ['a file that is missing', 'documentGone', () => {}],
    ['a text about something else', 'documentNotPlan', (path) => writeFileSync(path, 'Inköpslista: mjölk, bröd.\n')],
    ['a file of 2 GB', 'documentTooLarge', (path) => execFileSync('truncate', ['-s', '2G', path])],
    ['a PDF that breaks off', 'documentDamaged', (path) => writeFileSync(path, '%PDF-1.7\n%âãÏÓ\n')],
    ['zeros', 'documentKindUnknown', (path) => writeFileSync(path, Buffer.alloc(1000))],
  ];

  it.each(cases)('is refused: %s', async (_, code, make) => {
    const file = join(folderForTest(), 'plan.txt');
    make(file);
    const { status, out, err } = await klubba(['import', file, '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code, message: expect.stringContaining('plan.txt') } });
    expect(err).toContain('plan.txt');
  });

  it.each(cases)('leaves the register as it was: %s', async (_, __, make) => {
    const folder = folderForTest();
    const [file, register, other] = [join(folder, 'plan.txt'), join(folder, 'register'), join(folder, 'other')];
    make(file);
    await klubba(['import', sample, '--register', register]);
    const before = readFileSync(join(register, 'register.db'));
    const { status, out, err } = await klubba(['import', file, '--register', register]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(readFileSync(join(register, 'register.db')).equals(before)).toBe(true);
    await klubba(['import', file, '--register', other]);
    expect(existsSync(other)).toBe(false);
  });
});
