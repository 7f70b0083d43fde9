import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInRegister } from '../../electron/cli/find-in-register.ts';
import { harmless } from '../../electron/cli/terminal.ts';
import { figures, textTable } from '../../electron/cli/text-table.ts';
import { writeFiles } from '../../electron/cli/write-files.ts';
import type { Overview, PlanSummary } from '../../shared/bridge/shapes.ts';
import { folderForTest } from './klubba.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writing files', () => {
  it('makes the folder and writes them all', async () => {
    const folder = join(folderForTest(), 'a', 'b');
    const written = await writeFiles(
      folder,
      new Map([
        ['x', bytes('1')],
        ['y', bytes('2')],
      ]),
    );
    expect(written.ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['x', 'y']);
  });

  it('writes none where one can not be written, and leaves what was there', async () => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'x'), 'before');
    mkdirSync(join(folder, 'y'));
    const written = await writeFiles(
      folder,
      new Map([
        ['x', bytes('1')],
        ['y', bytes('2')],
      ]),
    );
    expect(written).toMatchObject({ ok: false, problem: { code: 'exportFailed' } });
    expect(readdirSync(folder).sort()).toEqual(['x', 'y']);
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('before');
  });

  it('leaves no folder that it made in vain', async () => {
    const folder = folderForTest();
    const written = await writeFiles(join(folder, 'a', 'b'), new Map([['no/such', bytes('1')]]));
    expect(written.ok).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a table in plain text', () => {
  it('keeps its columns even, also for letters of two signs, and ends no line in a space', () => {
    const table = textTable(
      [{ title: 'Område' }, figures('tkr')],
      [
        ['A\u030angbåt', '5'],
        ['Ö', '1 200'],
        ['', ''],
      ],
    );
    expect(table.normalize('NFC').split('\n')).toEqual(['Område    tkr', 'Ångbåt      5', 'Ö       1 200', '']);
  });
});

describe("what is shown of others' words", () => {
  it('moves no cursor and turns no writing about, but keeps its lines', () => {
    expect(harmless('a\u001b[2J\u0007b\u202ec\u009bd\ne')).toBe('a[2Jbcd\ne');
  });
});

describe('a name in a register', () => {
  const plan = (areaId: string, start: string, newest: boolean): PlanSummary => ({
    hash: start.padEnd(64, '0'),
    area: areaId,
    areaId,
    title: areaId,
    version: '1',
    date: null,
    period: [2027],
    initiatives: 0,
    totals: {},
    newest,
    withdrawn: false,
    parents: [],
    toReview: 0,
  });
  const plans = [
    plan('park', 'aaaa1', false),
    plan('park', 'aaaa2', true),
    plan('hr', 'bbbb1', true),
    plan('hr', 'bbbb2', true),
  ];
  const overview: Overview = { years: [{ year: 2027, plans, budget: [], total: null }], meetings: [], packages: [] };

  it("is an area's newest version, or the beginning of a hash", () => {
    expect(findInRegister(overview, 'Park')).toEqual({ found: { kind: 'plan', id: 'aaaa2'.padEnd(64, '0') } });
    expect(findInRegister(overview, 'AAAA1')).toEqual({ found: { kind: 'plan', id: 'aaaa1'.padEnd(64, '0') } });
  });

  it('is none, or several, where it does not tell one from another', () => {
    expect(findInRegister(overview, 'HR')).toMatchObject({ several: [{}, {}] });
    expect(findInRegister(overview, 'aaaa')).toMatchObject({ several: [{}, {}] });
    expect(findInRegister(overview, 'aaa')).toEqual({ several: [] });
    expect(findInRegister(overview, 'skola')).toEqual({ several: [] });
  });
});
