import { describe, expect, it } from 'vitest';
import { roomsOf, type Rooms } from '../../db/rooms.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { seal } from '../../shared/log/operation.ts';
import { hashOf, planVersion } from '../../shared/plan/plan.ts';
import { sample } from '../document/documents.ts';
import { Laptop } from '../meeting/given.ts';
import { openingOf, parks, versionsOf } from '../meeting/plans.ts';
import { open } from './folders.ts';

const at = '2026-06-01T08:00:00.000Z';
const later = '2026-06-01T09:00:00.000Z';
const rooms = (): Rooms => roomsOf(open());

describe('operations', () => {
  const laptop = new Laptop('chair', versionsOf(parks)).open(openingOf(parks));
  laptop.does({ type: 'move-by', initiative: 'parker/3', steps: -2 }, { type: 'undo' });
  const log = [...laptop.log.values()];
  const meeting = log[0]!.id;

  it('come back as they were, in the order they came', () => {
    const { operations } = rooms();
    expect(operations.append(meeting, log)).toBe(3);
    expect(operations.read(meeting)).toEqual(log);
  });

  it('that come again change nothing', () => {
    const { operations } = rooms();
    operations.append(meeting, log.slice(0, 2));
    expect(operations.append(meeting, log)).toBe(1);
    expect(operations.append(meeting, log)).toBe(0);
    expect(operations.read(meeting)).toEqual(log);
  });

  it('are appended all or none', () => {
    const all = rooms();
    const broken = { ...log[1]!, id: 'short' };
    expect(() => all.operations.append(meeting, [log[0]!, broken])).toThrow();
    expect(all.operations.read(meeting)).toEqual([]);
    expect(() =>
      all.together(() => {
        all.operations.append(meeting, log);
        throw new Error('later');
      }),
    ).toThrow('later');
    expect(all.operations.list()).toEqual([]);
  });

  it('whose content was tampered with are not believed', () => {
    const register = open();
    const { operations } = roomsOf(register);
    const forged = { ...log[1]!, actor: 'Någon annan' };
    operations.append(meeting, [log[0]!, forged]);
    expect(() => operations.read(meeting)).toThrow('does not match its id');
  });

  it('list their meetings, the last begun first, with how each was opened and closed', () => {
    const { operations } = rooms();
    operations.append(meeting, log);
    const other = new Laptop('other', versionsOf(parks)).open(openingOf(parks)).does({ type: 'close' });
    const second = [...other.log.values()];
    operations.append(second[0]!.id, second);
    const list = operations.list();
    expect(list.map((one) => [one.meeting, one.operations])).toEqual([
      [second[0]!.id, 2],
      [meeting, 3],
    ]);
    expect(list.map(({ closing }) => closing?.fact.type ?? null)).toEqual(['meeting.closed.1', null]);
  });

  it('of a meeting that was never opened here are kept but not listed', () => {
    const { operations } = rooms();
    const stray = seal({ parents: [], device: 'd', at, actor: '', command: 'c', fact: { type: 'from.the.future.9' } });
    operations.append(stray.id, [stray]);
    expect(operations.list()).toEqual([]);
    expect(operations.read(stray.id)).toEqual([stray]);
  });
});

describe('plan versions', () => {
  const next = planVersion({ ...parks.plan, version: '1.0' }, [hashOf(parks)]);

  it('are named by their hash and added once', () => {
    const { versions } = rooms();
    expect(versions.put(parks, at)).toEqual({ hash: hashOf(parks), added: true });
    expect(versions.put(parks, later)).toEqual({ hash: hashOf(parks), added: false });
    expect(versions.get(hashOf(parks))).toEqual(parks);
    expect(versions.all()).toHaveLength(1);
  });

  it('of an area and year come with the last received first; a parent may be unknown here', () => {
    const { versions } = rooms();
    versions.put(next, at);
    versions.put(parks, later);
    expect(versions.of(parks.plan).map(({ version }) => version.plan.version)).toEqual(['0.9', '1.0']);
    expect(versions.of({ ...parks.plan, areaId: 'vagar' })).toEqual([]);
    expect(versions.get('0'.repeat(64))).toBeNull();
  });
});

describe('sources', () => {
  const sha256 = 'd'.repeat(64);
  const result = importText(sample, { name: 'exempel.txt', sha256, kind: 'text' });
  if (isRefusal(result)) throw new Error('the sample is refused');
  const source = { ...result.source, text: sample, import: result };

  it('keep the text as it was read, once, with its budget', () => {
    const { sources } = rooms();
    sources.put(source, at);
    sources.put({ ...source, name: 'annat.txt' }, later);
    expect(sources.get(sha256)).toEqual({ sha256, name: 'exempel.txt', text: sample });
    expect(sources.budgets()).toEqual([result.budget]);
  });

  it('know where each value of a version stands', () => {
    const { sources, versions } = rooms();
    const { plan, places } = plansOf(result)[0]!;
    sources.put(source, at);
    const { hash } = versions.put(planVersion(plan), at);
    sources.putPlaces(hash, sha256, places);
    sources.putPlaces(hash, sha256, {});
    expect(sources.placesOf(hash)).toEqual({ sha256, name: 'exempel.txt', places });
    expect(sources.placesOf('e'.repeat(64))).toBeNull();
  });
});

describe('packages, keys and settings', () => {
  it('keep a package once, with how many bytes it has', () => {
    const { packages } = rooms();
    const stored = { sha256: 'f'.repeat(64), name: 'p.asice', meeting: 'm', direction: 'received', at } as const;
    expect(packages.put(stored, new Uint8Array([1, 2, 3]))).toBe(true);
    expect(packages.put({ ...stored, direction: 'made' }, new Uint8Array([4]))).toBe(false);
    expect(packages.list()).toEqual([{ ...stored, bytes: 3 }]);
    expect([...packages.content(stored.sha256)!]).toEqual([1, 2, 3]);
  });

  it('keep a setting once it is made, and know a certificate once', () => {
    const { settings, signers } = rooms();
    expect(settings.keep('device', () => 'first')).toBe('first');
    expect(settings.keep('device', () => 'second')).toBe('first');
    signers.know('a'.repeat(64), 'Anna Ek', at);
    signers.know('a'.repeat(64), 'Anna Ek', later);
    expect(signers.known()).toEqual(['a'.repeat(64)]);
  });
});
