import { describe, expect, it } from 'vitest';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import { originsOf } from '../../electron/register/version-origins.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import { real, sample } from '../document/documents.ts';
import { openingOf } from '../meeting/plans.ts';
import { desk, valueOf } from './reading-here.ts';

const all = ({ result }: Preview) => [...result.plans.keys()];
const planIn = (preview: Preview, at: number) => plansOf(preview.result)[at]!.plan;
const numberOf = ({ result }: Preview, area: string) => result.plans.findIndex((plan) => plan.area === area);

/** The sample with one amount more, one word another. */
const changed = sample
  .replace('Intranät efter roll 1 2 100 1 300 400 0', 'Intranät efter roll 1 2 300 1 300 400 0')
  .replace('Kanalerna ska vara få, välskötta', 'Kanalerna ska vara många, välskötta');

describe('a document against an empty register', () => {
  it('is new, and nothing is there until it is taken in', async () => {
    const { rooms, imports, read } = desk();
    const preview = await read(sample);
    expect(new Set(preview.standings)).toEqual(new Set(['new']));
    const { plans, tables, papers, isKnown } = valueOf(imports.compare(preview.job));
    expect(plans.every(({ standing, base }) => standing === 'new' && base === null)).toBe(true);
    expect(tables.every(({ changes }) => changes === null)).toBe(true);
    expect(papers.every(({ standing }) => standing === 'new')).toBe(true);
    expect(isKnown).toBe(false);
    expect(rooms.versions.all()).toEqual([]);
    imports.cancel(preview.job);
    expect(imports.compare(preview.job)).toMatchObject({ problem: { code: 'importGone' } });
  });
});

describe('a document that is taken in', () => {
  it('changes nothing when it comes again, nor under another name', async () => {
    const { rooms, imports, read } = desk();
    const first = await read(sample);
    const { plans } = valueOf(imports.accept(first.job, all(first)));
    for (const [text, name] of [
      [sample, 'planer.txt'],
      [sample.replaceAll('\n', '\r\n'), 'om igen.txt'],
    ] as const) {
      const again = await read(text, name);
      const compared = valueOf(imports.compare(again.job));
      expect(new Set(compared.plans.map(({ standing }) => standing))).toEqual(new Set(['unchanged']));
      expect(compared.tables.every(({ changes }) => changes?.length === 0)).toBe(true);
      expect(valueOf(imports.accept(again.job, all(again))).plans).toEqual(plans);
    }
    expect(rooms.versions.all()).toHaveLength(plans.length);
  });

  it('is the same through another format', async () => {
    const { imports, read } = desk();
    const first = await read(sample);
    valueOf(imports.accept(first.job, all(first)));
    const again = await read(JSON.stringify(first.result), 'planer.json');
    expect(again.result.source.kind).not.toBe('text');
    expect(new Set(again.standings)).toEqual(new Set(['unchanged']));
  });

  it('tells who moved in another order', async () => {
    const { imports, read } = desk();
    const first = await read(sample);
    valueOf(imports.accept(first.job, all(first)));
    const result = structuredClone(first.result);
    const plan = numberOf(first, 'Kommunikation');
    const { initiatives } = result.plans[plan]!;
    initiatives.splice(1, 0, ...initiatives.splice(4, 1));
    const second = await read(JSON.stringify(result), 'planer.json');
    const { base } = valueOf(imports.compare(second.job)).plans[plan]!;
    expect(diffPlans(base!.plan, planIn(second, plan)).changes).toMatchObject([{ type: 'moved', from: 5, to: 2 }]);
  });

  it('is compared in just what was changed, and taken in just that field', async () => {
    const { rooms, imports, read } = desk();
    const first = await read(sample);
    valueOf(imports.accept(first.job, all(first)));
    const second = await read(changed, 'ändrad.txt');
    const plan = numberOf(second, 'Kommunikation');
    expect(second.standings.flatMap((standing, at) => (standing === 'changed' ? [at] : []))).toEqual([plan]);
    const { base } = valueOf(imports.compare(second.job)).plans[plan]!;
    const { changes } = diffPlans(base!.plan, planIn(second, plan));
    expect(changes.map(({ path }) => path)).toEqual(['/direction', '/initiatives/kommunikation~11/costs/2027']);

    const part = { plan, base: base!.hash, changes: ['/initiatives/kommunikation~11/costs/2027'] };
    const { plans } = valueOf(imports.accept(second.job, [], [part]));
    const version = rooms.versions.get(plans[0]!)!;
    expect(version.parents).toEqual([base!.hash]);
    expect(version.plan.direction).toBe(base!.plan.direction);
    expect(version.plan.initiatives[0]!.costs['2027']).toBe(2_300_000);
    // The values that both say stand in the new document; the one that was left out does not.
    const { name, places } = rooms.sources.placesOf(plans[0]!)!;
    expect(name).toBe('ändrad.txt');
    expect(places['/initiatives/0/costs/2027']).toBeDefined();
    expect(places['/direction']).toBeUndefined();

    const third = await read(changed, 'ändrad.txt');
    const rest = valueOf(imports.compare(third.job)).plans[plan]!;
    expect(rest.standing).toBe('changed');
    expect(diffPlans(rest.base!.plan, planIn(third, plan)).changes.map(({ path }) => path)).toEqual(['/direction']);
  });

  it('is not believed about a version that is not the plan’s', async () => {
    const { rooms, imports, read } = desk();
    const first = await read(sample);
    const { plans } = valueOf(imports.accept(first.job, all(first)));
    const second = await read(changed);
    const plan = numberOf(second, 'Kommunikation');
    const other = plans[(plan + 1) % plans.length]!;
    const part = { plan, base: other, changes: ['/direction'] };
    expect(imports.accept(second.job, [], [part])).toMatchObject({ problem: { code: 'planUnknown' } });
    expect(rooms.versions.all()).toHaveLength(plans.length);
  });
});

describe('what a meeting has decided', () => {
  it('is named, and a document that is older than it is said to be', async () => {
    const { rooms, machine, imports, read } = desk();
    const first = await read(sample);
    const { plans } = valueOf(imports.accept(first.job, all(first)));
    const at = numberOf(first, 'Kommunikation');
    const sessions = new MeetingSessions(machine);
    const date = '2026-09-01';
    const { id } = valueOf(sessions.open({ ...openingOf(), plans: [plans[at]!], date }));
    valueOf(sessions.perform(id, { type: 'prioritise', initiative: 'kommunikation/1', priority: 0 }));
    valueOf(sessions.perform(id, { type: 'close' }));

    const second = await read(changed);
    const { base, older } = valueOf(imports.compare(second.job)).plans[at]!;
    expect(base).toMatchObject({ plan: { version: '5.0', date }, decided: { body: 'Prioriteringsforum', date } });
    expect(older).toEqual({ version: true, date: true });
    const origins = originsOf(rooms, 'kommunikation');
    expect(origins.map(({ decided, document }) => [decided?.body ?? null, document])).toEqual([
      ['Prioriteringsforum', null],
      [null, 'planer.txt'],
    ]);
  });
});

describe.skipIf(real === undefined)('the real document (../shared/source)', () => {
  it('says the same again, its tables and decision documents too; another amount in a table is found', async () => {
    const { imports, read } = desk();
    const first = await read(real!);
    valueOf(imports.accept(first.job, all(first)));
    const again = await read(`${real!}\n`, 'igen.txt');
    const same = valueOf(imports.compare(again.job));
    expect(new Set(same.plans.map(({ standing }) => standing))).toEqual(new Set(['unchanged']));
    expect(same.tables.map(({ table }) => table)).toEqual([
      'budget',
      'services',
      'organisations',
      'developmentList',
      'funding',
    ]);
    expect(same.tables.flatMap(({ changes }) => changes ?? [])).toEqual([]);
    expect(same.papers.every(({ standing }) => standing === 'unchanged')).toBe(true);

    const small = ({ amounts }: { amounts: Record<string, number | null> }) =>
      Object.values(amounts).find((amount) => amount !== null && amount > 0 && amount < 900_000);
    const { at, name, amounts } = first.result.funding.find((row) => small(row) !== undefined)!;
    const stated = String(small({ amounts })! / 1000);
    const row = real!.slice(...at).replace(new RegExp(`(?<= )${stated}(?!\\d)`), String(Number(stated) + 3));
    const other = real!.slice(0, at[0]) + row + real!.slice(at[1]);
    const second = await read(other, 'annan.txt');
    const { changes } = valueOf(imports.compare(second.job)).tables.find(({ table }) => table === 'funding')!;
    expect(changes).toMatchObject([{ change: 'changed', name, amounts: [{ difference: 3000 }] }]);
  });
});
