import { describe, expect, test } from 'vitest';
import { isFromDocument, sourcesOf } from '../../renderer/plans/source-map.ts';
import type { PlanRead } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';
import { planVersion, type Initiative, type Plan } from '../../shared/plan/plan.ts';

const sections = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };
const initiative = (number: string, title: string, parts: Initiative[] = []): Initiative => ({
  id: `ekonomi/${number}`,
  number,
  title,
  priority: 1,
  costs: { '2027': 500_000 },
  sections,
  otherSections: [],
  parts,
});
const entry = (version: string) => ({ date: null, version, description: '', changedBy: null });
const plan: Plan = {
  area: 'Ekonomi',
  areaId: 'ekonomi',
  title: 'Tjänsteplan 2027–2030 Ekonomi',
  version: '1.0',
  date: '2026-06-01',
  period: [2027, 2028, 2029, 2030],
  history: [entry('0.1'), entry('1.0')],
  direction: 'Framåt',
  initiatives: [initiative('1', 'E-arkiv'), initiative('2', 'Fakturor', [initiative('2.1', 'Inläsning')])],
  otherSections: [],
  statements: [],
};
const places: Record<string, Place> = {
  '/version': [1, 4],
  '/date': [5, 9],
  '/history/1': [10, 14],
  '/initiatives/0/title': [20, 27],
  '/initiatives/1/title': [30, 38],
  '/initiatives/1/costs/2027': [40, 43],
  '/initiatives/1/parts/0/title': [50, 59],
};
const source = { sha256: 'ab', name: 'planer.txt', places };
const hash = (digit: string) => digit.repeat(64);
const imported: PlanRead = { hash: hash('1'), version: planVersion(plan), source, origin: hash('1') };

const decided: Plan = {
  ...plan,
  version: '2.0',
  history: [entry('0.1'), entry('1.0'), entry('2.0')],
  initiatives: [
    { ...initiative('2', 'Fakturor', [initiative('2.1', 'Inläsning')]), costs: { '2027': 400_000 } },
    initiative('1', 'E-arkiv'),
    initiative('3', 'Nytt'),
  ],
};
const fromMeeting: PlanRead = {
  hash: hash('2'),
  version: planVersion(decided, [imported.hash]),
  source,
  origin: imported.hash,
};

describe('where a plan’s values were read from', () => {
  test('a version that was read from a document knows its own places', () => {
    expect(isFromDocument(imported)).toBe(true);
    expect(sourcesOf(imported, null)('/initiatives/0/title')).toEqual({ sha256: 'ab', at: [20, 27], isChanged: false });
    expect(sourcesOf(imported, null)('/direction')).toBeNull();
  });

  test('a version from a meeting finds its initiatives in the document by their ids, in whatever order they now stand', () => {
    const find = sourcesOf(fromMeeting, imported);
    expect(isFromDocument(fromMeeting)).toBe(false);
    expect(find('/initiatives/0/title')?.at).toEqual([30, 38]);
    expect(find('/initiatives/0/parts/0/title')?.at).toEqual([50, 59]);
    expect(find('/initiatives/1/title')?.at).toEqual([20, 27]);
  });

  test('what a meeting has changed says so', () => {
    const find = sourcesOf(fromMeeting, imported);
    expect(find('/initiatives/0/costs/2027')).toEqual({ sha256: 'ab', at: [40, 43], isChanged: true });
    expect(find('/version')?.isChanged).toBe(true);
    expect(find('/date')?.isChanged).toBe(false);
  });

  test('what a meeting has added stands in no document', () => {
    const find = sourcesOf(fromMeeting, imported);
    expect(find('/initiatives/2/title')).toBeNull();
    expect(find('/history/2')).toBeNull();
    expect(find('/history/1')?.at).toEqual([10, 14]);
  });

  test('nothing is found while the version it came from is not read, or where no document is behind it', () => {
    expect(sourcesOf(fromMeeting, null)('/date')).toBeNull();
    expect(sourcesOf({ ...imported, source: null, origin: null }, null)('/date')).toBeNull();
  });
});
