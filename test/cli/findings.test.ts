import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMachine } from '../../electron/cli/open-machine.ts';
import { ReviewSessions } from '../../electron/review/sessions.ts';
import { textOf } from '../documents/tools.ts';
import { folderForTest, klubba, objectIn, real, sample } from './klubba.ts';

type Printed = {
  readonly year: number;
  readonly counts: { readonly all: number; readonly open: number };
  readonly findings: readonly {
    readonly id: string;
    readonly code: string;
    readonly state: string;
    readonly answers: readonly object[];
  }[];
};

/** A register with the sample year in it and one finding of it accepted. */
async function answered(): Promise<string> {
  const register = join(folderForTest(), 'register');
  await klubba(['import', sample, '--register', register]);
  const opened = openMachine(register);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { machine } = opened.value;
  machine.rooms.settings.set('owner', 'Sara Lind');
  const reviews = new ReviewSessions(machine);
  const { id } = reviews.findings(2027).find(({ finding }) => finding.code === 'text-table-differ')!;
  reviews.perform(2027, { type: 'accept-finding', finding: id, reason: 'Tabellen gäller' });
  opened.value.close();
  return register;
}

describe('klubba findings', () => {
  it('says what does not add up in a document, and leaves nothing behind', async () => {
    const { status, out, err } = await klubba(['findings', sample]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Avvikelser i tjänsteplaner 2027 (exempelstad-2027.txt)');
    expect(out).toMatch(/^Samtliga +3 /m);
    expect(out).toContain('- Fel: Kommunikation 4 ”Medborgardialog på nätet” 2027: planen anger 700 tkr');
  });

  it('prints one object for programs, with an id and a state for each', async () => {
    const printed = objectIn(await klubba(['findings', sample, '--json'])) as unknown as Printed;
    expect(printed).toMatchObject({ format: 'klubba-findings/1', year: 2027, written: [] });
    expect(printed.findings).toHaveLength(printed.counts.all);
    expect(new Set(printed.findings.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it("tells of a year in a register with what was answered, under the document's own names", async () => {
    const register = await answered();
    const ofFile = objectIn(await klubba(['findings', sample, '--json'])) as unknown as Printed;
    const ofYear = objectIn(await klubba(['findings', '--register', register, '--json'])) as unknown as Printed;
    expect(ofYear.findings.map(({ id }) => id)).toEqual(ofFile.findings.map(({ id }) => id));
    expect(ofYear.counts.open).toBe(ofFile.counts.open - 1);
    expect(ofYear.findings.find(({ code }) => code === 'text-table-differ')).toMatchObject({
      state: 'accepted',
      answers: [{ kind: 'accepted', reason: 'Tabellen gäller', actor: 'Sara Lind' }],
    });
    const { out } = await klubba(['findings', '--year', '2027', '--register', register]);
    expect(out).toContain('[Godtagen]\n    Godtagen av Sara Lind');
  });

  it('writes the report as PDF and CSV, whole or not at all', async () => {
    const register = await answered();
    const folder = folderForTest();
    const [pdf, csv] = [join(folder, 'rapport.pdf'), join(folder, 'rapport.csv')];
    const { status, out } = await klubba(['findings', '--register', register, '--pdf', pdf, '--csv', csv]);
    expect(status).toBe(0);
    expect(out).toContain(`Rapporten är skriven i ${pdf}, ${csv}.`);
    expect(textOf(readFileSync(pdf))).toContain('Godtagen av Sara Lind');
    expect(readFileSync(csv, 'utf8').split('\r\n')[0]).toMatch(/^\uFEFFOmråde;Allvar;/);
    const nowhere = await klubba(['findings', sample, '--pdf', join(sample, 'x.pdf'), '--json']);
    expect(nowhere.status).toBe(2);
    expect(objectIn(nowhere)).toMatchObject({ error: { code: 'exportFailed' } });
  });

  it.each([
    [['findings', sample, '--year', '2027'], 'usage', '--year hör till registret'],
    [['findings', '--year', 'tjugo', '--register', '/nowhere'], 'usage', 'tjugo är inget år'],
    [['findings', '--register', '/nowhere'], 'unknown', 'inget register i /nowhere'],
    [['findings', '/nowhere.txt'], 'documentGone', 'nowhere.txt'],
  ])('refuses %j with status 2 and says why', async (args, code, words) => {
    const said = await klubba([...args, '--json']);
    expect(said.status).toBe(2);
    expect(objectIn(said)).toMatchObject({ error: { code } });
    expect(said.err).toContain(words);
    expect(existsSync('/nowhere')).toBe(false);
  });

  it('says so where the register has no such year', async () => {
    const said = await klubba(['findings', '--year', '2031', '--register', await answered()]);
    expect(said).toMatchObject({ status: 2, out: '' });
    expect(said.err).toContain('inga planer för 2031');
  });

  it('speaks English where asked', async () => {
    const { out } = await klubba(['findings', sample, '--lang', 'en']);
    expect(out).toContain('Findings in the service plans of 2027');
  });

  it.skipIf(real === null)('reads the real plans (skipped where they are not at hand)', async () => {
    const printed = objectIn(await klubba(['findings', real ?? '', '--json'])) as unknown as Printed;
    expect(printed.year).toBe(2017);
    expect(printed.counts.all).toBeGreaterThan(60);
  });
});
