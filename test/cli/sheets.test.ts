import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForTest, klubba, objectIn, sample } from './klubba.ts';

const table = 'Tjänsteområde;Nr;Initiativ;Prio;2027 tkr\r\nHR;1;Rekrytering;1;1 200,5\r\n';
const strange = 'Vad;Kostar\nFaktura;1200\nStöd;600\n';

function file(name: string, text: string | Uint8Array): string {
  const path = join(folderForTest(), name);
  writeFileSync(path, text);
  return path;
}

describe('a spreadsheet on the command line', () => {
  it('is imported where it says what its columns are, whatever its code page', async () => {
    for (const bytes of [
      table,
      `\ufeff${table}`,
      Buffer.from(table, 'latin1'),
      Buffer.from(`\ufeff${table}`, 'utf16le'),
    ]) {
      const { status, out } = await klubba(['import', file('initiativ.csv', bytes), '--json']);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        source: { kind: 'csv' },
        plans: [
          { area: 'HR', initiatives: [{ number: '1', title: 'Rekrytering', priority: 1, costs: { 2027: 1_200_500 } }] },
        ],
        findings: [],
      });
    }
  });

  it('is refused where something needed is not said, and read where --map says it', async () => {
    const path = file('mystisk.csv', strange);
    const refused = await klubba([
      'import',
      path,
      '--map',
      'A=title',
      '--map',
      'B=amount:2027',
      '--map',
      'kind=initiatives',
      '--json',
    ]);
    expect(refused.status).toBe(2);
    expect(objectIn(refused)).toMatchObject({
      error: { code: 'sheetUncertain', message: expect.stringContaining('tjänsteområde') },
    });
    const maps = ['kind=initiatives', 'Vad=title', 'B=amount:2027', 'unit=tkr', 'area=HR'].flatMap((map) => [
      '--map',
      map,
    ]);
    const read = await klubba(['import', path, ...maps, '--json']);
    expect(read.status).toBe(0);
    expect(objectIn(read)).toMatchObject({
      plans: [{ area: 'HR', initiatives: [{ costs: { 2027: 1_200_000 } }, { costs: { 2027: 600_000 } }] }],
      findings: [{ code: 'sheet-numbers-given' }],
    });
    for (const map of ['Z=title', 'A=nonsense', 'title']) {
      const wrong = await klubba(['import', path, '--map', map, '--json']);
      expect([wrong.status, objectIn(wrong)]).toMatchObject([
        2,
        { error: { code: 'mapUnknown', message: expect.stringContaining(map) } },
      ]);
    }
  });

  it('about something else is refused, and --map on a text too', async () => {
    const other = await klubba([
      'import',
      file('a.csv', 'Person;Telefon;Ort\nAnna;070;Umeå\nBo;071;Luleå\n'),
      '--json',
    ]);
    expect([other.status, objectIn(other)]).toMatchObject([2, { error: { code: 'documentNotPlan' } }]);
    const text = await klubba(['import', sample, '--map', 'A=title', '--json']);
    expect([text.status, objectIn(text)]).toMatchObject([2, { error: { code: 'mapUnknown' } }]);
  });
});

describe("Klubba's own JSON on the command line", () => {
  it('gives the same plans back, by import and by show', async () => {
    const folder = folderForTest();
    const register = join(folder, 'register');
    const first = await klubba(['import', sample, '--register', register, '--json']);
    const again = await klubba(['import', file('import.json', first.out), '--register', register, '--json']);
    expect(objectIn(again)).toMatchObject({
      source: { kind: 'json' },
      taken: { standings: Array(8).fill('unchanged') },
    });
    const shown = await klubba(['show', 'HR', '--register', register, '--json']);
    const one = await klubba(['import', file('plan.json', shown.out), '--register', register, '--json']);
    expect(objectIn(one)).toMatchObject({ plans: [{ area: 'HR' }], findings: [], taken: { standings: ['unchanged'] } });
  });

  it('of a newer Klubba is refused in words', async () => {
    const newer = await klubba(['import', file('ny.json', '{"format":"klubba-import/2","plans":[]}'), '--json']);
    expect([newer.status, objectIn(newer)]).toMatchObject([
      2,
      { error: { code: 'documentFromFuture', message: expect.stringContaining('klubba-import/2') } },
    ]);
  });

  it('changes only what it says of a plan that the register has, and tells what it does not list', async () => {
    const register = ['--register', folderForTest()];
    expect((await klubba(['import', sample, ...register])).status).toBe(0);
    const row = 'HR;1;Sammanhållen introduktion för nya medarbetare;1350';
    const path = file('kostnader.csv', `Tjänsteområde;Nr;Initiativ;2027, tkr\n${row}\n`);
    const taken = { standings: ['changed'], unlisted: [{ area: 'HR', initiatives: ['hr/2', 'hr/3', 'hr/4', 'hr/5'] }] };
    expect(objectIn(await klubba(['import', path, ...register, '--accept', '--json']))).toMatchObject({ taken });
    const shown = JSON.stringify(objectIn(await klubba(['show', 'HR', ...register, '--json'])));
    expect(shown).toContain('"2027":1350000');
    expect(shown).toContain('Bemanningsplanering i hela staden');
    const again = await klubba(['import', path, ...register, '--accept']);
    expect(again.out).toContain('4 initiativ finns inte i arket och är kvar');
    expect(again.out).toContain('oförändrad');
  });
});
