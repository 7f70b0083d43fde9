import { describe, expect, test } from 'vitest';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import { heldOf } from '../../electron/readers/compare-import.ts';
import { overviewOf } from '../../electron/register/overview.ts';
import { readPlan } from '../../electron/register/read-plan.ts';
import { listSources, readSource } from '../../electron/review/read-sources.ts';
import type { Command } from '../../shared/review/commands.ts';
import { answerTo } from '../../shared/review/queries.ts';
import { openingOf } from '../meeting/plans.ts';
import { Office, valueOf } from './register.ts';

const fourth = { initiative: 'kommunikation/4', pointer: '/costs/2027', after: 750_000 };
const correcting = (version: string, finding: string | null = null): Command => ({
  type: 'correct-plan',
  version,
  changes: [fourth],
  reason: 'Budgeten gäller',
  finding,
});

describe("a year's review in a register", () => {
  test('begins with every finding of the year open, each with its area and its place', () => {
    const office = new Office();
    const { findings, sources, operations } = office.reviews.load(2027);
    expect(findings).toHaveLength(sources[0]!.counts.findings);
    expect(findings.map(({ area }) => area)).toContain('Kommunikation');
    expect(findings.at(-1)!.area).toBeNull();
    expect(operations).toEqual([]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  test('has an answer on disk when it is given, and after a restart', () => {
    const office = new Office();
    const { id } = office.found('budget-tables-differ');
    valueOf(office.reviews.perform(2027, { type: 'accept-finding', finding: id, reason: 'Avrundning' }));
    office.restarts();
    expect(answerTo(office.reviews.log(2027).state, id)).toMatchObject({
      state: 'accepted',
      answer: { reason: 'Avrundning', actor: 'Sara Lind' },
    });
    expect(overviewOf(office.rooms).meetings).toEqual([]);
  });

  test('refuses what it must with a reason and writes nothing', () => {
    const office = new Office();
    const wrong = { type: 'accept-finding', finding: 'f'.repeat(64), reason: 'Nej' } as const;
    expect(office.reviews.perform(2027, wrong)).toEqual({
      ok: false,
      problem: { code: 'reviewRefused', params: { reason: 'finding-unknown' } },
    });
    expect(office.restarts().reviews.load(2027).operations).toEqual([]);
  });

  test('keeps a correction and its version together, the newest of its plan, with the old places', () => {
    const office = new Office();
    const { hash, version } = office.read('kommunikation');
    const { id } = office.found('initiative-budget-differ');
    valueOf(office.reviews.perform(2027, correcting(hash, id)));
    office.restarts();
    const plans = overviewOf(office.rooms).years[0]!.plans.filter(({ areaId }) => areaId === 'kommunikation');
    const newest = plans.find((plan) => plan.newest)!;
    expect(plans.map((plan) => [plan.hash === hash, plan.newest, plan.withdrawn])).toEqual(
      expect.arrayContaining([
        [true, false, false],
        [false, true, false],
      ]),
    );
    expect(newest.totals['2027']).toBe(overviewOfYear(version) + 50_000);
    const read = valueOf(readPlan(office.rooms, newest.hash));
    expect(read.origin).toBe(hash);
    expect(read.version.plan.history.at(-1)).toMatchObject({ date: '2026-11-24', changedBy: 'Sara Lind' });
    expect(answerTo(office.reviews.log(2027).state, id).state).toBe('corrected');
  });

  test('lets the version before count again when a correction is undone, also for what is read in next', () => {
    const office = new Office();
    const { hash, version } = office.read('kommunikation');
    valueOf(office.reviews.perform(2027, correcting(hash)));
    valueOf(office.reviews.perform(2027, { type: 'undo' }));
    office.restarts();
    const plans = overviewOf(office.rooms).years[0]!.plans.filter(({ areaId }) => areaId === 'kommunikation');
    expect(plans.filter((plan) => plan.newest).map((plan) => plan.hash)).toEqual([hash]);
    expect(plans.filter((plan) => plan.withdrawn)).toHaveLength(1);
    const { heads } = heldOf(office.rooms, { ...version.plan, version: '9.0' });
    expect(heads.map((head) => head.hash)).toEqual([hash]);
    valueOf(office.reviews.perform(2027, { type: 'redo' }));
    expect(overviewOf(office.rooms).years[0]!.plans.some((plan) => plan.withdrawn)).toBe(false);
  });

  test('corrects nothing that a meeting is at work on, and says which meeting', () => {
    const office = new Office();
    const { hash, version } = office.read('kommunikation');
    valueOf(new MeetingSessions(office.machine).open(openingOf(version)));
    expect(office.reviews.perform(2027, correcting(hash))).toMatchObject({
      problem: { params: { reason: 'version-in-meeting', body: 'Prioriteringsforum', date: '2026-06-01' } },
    });
    expect(office.rooms.versions.of(version.plan)).toHaveLength(1);
  });

  test('of two registers is one by union, and both see both answers', () => {
    const [ours, theirs] = [new Office('Sara Lind'), new Office('Omar Haddad')];
    const { hash } = ours.read('kommunikation');
    const { id } = ours.found('initiative-budget-differ');
    valueOf(ours.reviews.perform(2027, { type: 'accept-finding', finding: id, reason: 'Planen gäller' }));
    valueOf(theirs.reviews.perform(2027, correcting(hash, id)));
    const log = [ours, theirs].map((office) => office.reviews.load(2027).operations);
    for (const office of [ours, theirs]) {
      for (const operations of log) office.rooms.operations.append('review:2027', operations);
      office.restarts();
    }
    expect(ours.reviews.log(2027).state).toEqual(theirs.reviews.log(2027).state);
    expect(answerTo(ours.reviews.log(2027).state, id).rivals).toHaveLength(1);
  });
});

describe("a year's documents", () => {
  test('are listed with when they came and what they hold, and read with their decision documents', () => {
    const office = new Office();
    const [source, ...others] = listSources(office.rooms, 2027);
    expect(others).toEqual([]);
    expect(source).toMatchObject({
      name: 'exempelstad-2027.txt',
      kind: 'text',
      receivedAt: '2026-11-24T08:00:00.000Z',
      counts: { plans: 8, budgetAreas: 8, documents: 4 },
    });
    expect(listSources(office.rooms, 2028)).toEqual([]);
    const read = valueOf(readSource(office.rooms, source!.sha256));
    const extract = read.documents.find(({ kind }) => kind === 'minutesExtract');
    expect(extract).toMatchObject({ body: 'Servicenämnden', date: '2026-09-24', section: '118' });
    expect(extract!.clauses.length).toBeGreaterThan(0);
    expect(readSource(office.rooms, 'f'.repeat(64))).toMatchObject({ problem: { code: 'sourceUnknown' } });
  });
});

function overviewOfYear({ plan }: ReturnType<Office['read']>['version']): number {
  return plan.initiatives.reduce((sum, { costs }) => sum + (costs['2027'] ?? 0), 0);
}
