import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRosterFile } from '../../electron/readers/roster/read-roster-file.ts';

/** A file of the test's own, gone after it. */
function fileOf(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-roster-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function peopleOf(name: string, content: string | Uint8Array) {
  const read = await readRosterFile(fileOf(name, content));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.people.map((person) => [person.name, person.role, person.organisation]);
}

const list =
  'Namn;Roll;Organisation\r\nÅsa Öberg;Ordförande;Stadsledningskontoret\r\nBo Al;Ledamot;"Vatten; avlopp"\r\n';
const people = [
  ['Åsa Öberg', 'chair', 'Stadsledningskontoret'],
  ['Bo Al', 'member', 'Vatten; avlopp'],
];

describe('a list of people in a file', () => {
  it('is read as Excel saves it in Sweden: semicolons and Windows-1252', async () => {
    expect(await peopleOf('ledamöter.csv', Buffer.from(list, 'latin1'))).toEqual(people);
  });

  it('is read as UTF-8 with and without a mark, and as UTF-16', async () => {
    expect(await peopleOf('a.csv', list)).toEqual(people);
    expect(await peopleOf('a.csv', `\ufeff${list}`)).toEqual(people);
    expect(await peopleOf('a.csv', Buffer.from(`\ufeff${list}`, 'utf16le'))).toEqual(people);
  });

  it('is read with commas, tabs or a separator that it states, and with names alone', async () => {
    expect(await peopleOf('a.csv', 'Namn,Roll\nÅsa Öberg,ordf.\n')).toEqual([['Åsa Öberg', 'chair', '']]);
    expect(await peopleOf('a.txt', 'Roll\tNamn\nSekreterare\tBo Al\n')).toEqual([['Bo Al', 'secretary', '']]);
    expect(await peopleOf('a.csv', `sep=;\r\n${list}`)).toEqual(people);
    expect(await peopleOf('a.txt', 'Namn\nÅsa Öberg\nBo Al\n')).toHaveLength(2);
  });

  it('counts rows as the program that shows it does', async () => {
    const read = await readRosterFile(fileOf('a.csv', 'Ledamöter\n\nNamn;Roll\n\nÅsa Öberg;Kassör\n'));
    expect(read).toMatchObject({
      ok: true,
      value: { people: [], faults: [{ row: 5, column: 'Roll', value: 'Kassör' }] },
    });
  });

  it('that is none says so', async () => {
    for (const [name, content, code] of [
      ['a.csv', 'Belopp;År\n1;2027\n', 'rosterNoNames'],
      ['a.csv', '', 'documentEmpty'],
      ['a.pdf', '%PDF-1.7\n', 'documentKindUnknown'],
      ['a.png', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]), 'documentKindUnknown'],
    ] as const)
      expect(await readRosterFile(fileOf(name, content))).toMatchObject({ ok: false, problem: { code } });
    expect(await readRosterFile(fileOf('a.csv', 'x'.repeat(5_000_000)))).toMatchObject({
      problem: { code: 'documentTooLarge' },
    });
  });
});
