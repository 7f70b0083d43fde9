import { describe, expect, test } from 'vitest';

import { decodeText } from '../../electron/readers/decode-text.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { imported, real, sample } from './documents.ts';

const texts: readonly (readonly [string, string | undefined])[] = [
  ['sample', sample],
  ['real document', real],
];

describe.each(texts)('the %s in another shape', (_, given) => {
  const text = given ?? '';
  let once: ImportResult | undefined;
  const whole = (): ImportResult => (once ??= imported(text));
  const planStarts = (): number[] => whole().plans.map(({ at }) => at[0]);
  const end = (): number => whole().plans.at(-1)?.at[1] ?? 0;

  test.skipIf(given === undefined)('through Windows-1252 is the same', () => {
    const high = Array.from({ length: 32 }, (__, index) => 0x80 + index);
    const decoder = new TextDecoder('windows-1252');
    const letters = new Map(high.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const bytes = Uint8Array.from({ length: text.length }, (__, at) => letters.get(text[at]!) ?? text.charCodeAt(at));
    expect(decodeText(bytes)).toBe(text);
    expect(imported(decodeText(bytes) ?? '')).toEqual(whole());
  });

  test.skipIf(given === undefined)('with its areas the other way round is the same plans and tables', () => {
    const starts = planStarts();
    const pieces = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end()).trimEnd());
    const turned = imported(`${text.slice(0, starts[0])}${pieces.toReversed().join('\n\n')}\n\n${text.slice(end())}`);
    expect(turned.plans.map(({ area }) => area)).toEqual(
      whole()
        .plans.map(({ area }) => area)
        .toReversed(),
    );
    expect(values(turned.plans.toReversed())).toEqual(values(whole().plans));
    expect(values(without(turned))).toEqual(values(without(whole())));
    expect(messages(turned).toSorted()).toEqual(messages(whole()).toSorted());
  });

  test.skipIf(given === undefined).each([0, 3, 7])(
    'without plan %i says that it is missing, and has the rest as before',
    (missing) => {
      const starts = planStarts();
      const { area, at } = whole().plans[missing]!;
      let left = text.slice(0, starts[missing]) + text.slice(at[1]);
      // The annex may repeat the plans: there too it is taken out.
      const title = text.slice(...whole().plans[missing]!.titleAt);
      const again = left.indexOf(title);
      const next = whole().plans[missing + 1];
      if (again >= 0) {
        const nextTitle = next === undefined ? undefined : text.slice(...next.titleAt);
        const upTo = nextTitle === undefined ? left.length : left.indexOf(nextTitle, again);
        left = left.slice(0, again) + left.slice(upTo);
      }
      const changed = imported(left);
      expect(values(changed.plans)).toEqual(values(whole().plans.filter((plan) => plan.area !== area)));
      expect(values(without(changed))).toEqual(values(without(whole())));
      expect(
        changed.findings.filter(({ code }) => code === 'plan-missing').map(({ params }) => params['area']),
      ).toEqual([area]);
      const others = messages(whole()).filter((message) => !message.startsWith(area));
      const now = messages(changed);
      expect(others.filter((message) => !now.includes(message) && !/kopia|slutar mitt i/u.test(message))).toEqual([]);
      // What priority 0 means may have been said in the plan that is gone.
      const expected = ['plan-missing', 'contents-plan-missing', 'priority-zero'];
      const fresh = changed.findings.filter(({ message }) => !messages(whole()).includes(message));
      expect(fresh.map(({ code }) => code).filter((code) => !expected.includes(code))).toEqual([]);
    },
  );

  test.skipIf(given === undefined)(
    'cut anywhere among its plans has the plans before the cut whole, and says where it ends',
    () => {
      const last = whole().plans.at(-1)!;
      const cuts = Array.from(
        { length: 12 },
        (__, index) => planStarts()[1]! + Math.floor(((last.at[1] - planStarts()[1]!) * (index + 1)) / 13),
      );
      for (const cut of cuts) {
        const before = whole().plans.filter(({ at }) => at[1] <= cut);
        const changed = imported(text.slice(0, cut));
        expect(values(changed.plans.slice(0, before.length)), `cut at ${cut}`).toEqual(values(before));
        expect(changed.plans.length, `cut at ${cut}`).toBeLessThanOrEqual(before.length + 1);
        expect(changed.findings.filter(({ kind }) => kind === 'truncated').length, `cut at ${cut}`).toBe(1);
        expect(values(changed.budget?.totals)).toEqual(values(whole().budget?.totals));
      }
    },
  );
});

describe.skipIf(real === undefined)('the real tables', () => {
  test('cut in the middle keep what is whole and say what is not', () => {
    const text = real ?? '';
    const cut = text.indexOf('B245 Göteborgs Gatu AB');
    const changed = imported(text.slice(0, cut));
    expect(changed.organisations.filter(({ group }) => group === 'Fackförvaltningar')).toHaveLength(21);
    expect(changed.organisations.filter(({ group }) => group === '').map(({ code }) => code)).toEqual([
      'B100',
      'B110',
      'B111',
      'B115',
      'B150',
    ]);
    expect(changed.findings.filter(({ code }) => code === 'rows-without-sum')).toHaveLength(1);
  });

  test('with a sum row that lacks a column keep the rows, and say so', () => {
    const text = (real ?? '').replace(
      '171 172 152 Fackförvaltningar 146 512 146 687 156 325',
      '171 172 152 Fackförvaltningar 146 512',
    );
    const changed = imported(text);
    expect(changed.organisations).toHaveLength(63);
    expect(changed.findings.filter(({ code }) => code === 'group-sum-unreadable')).toHaveLength(1);
  });

  test('with a row that lacks an amount leave that row out, and say so', () => {
    const changed = imported((real ?? '').replace('N139 Lundby 33 205 33 134 37 992', 'N139 Lundby 33 205'));
    expect(changed.organisations).toHaveLength(62);
    expect(
      changed.findings.filter(({ code }) => code === 'row-unreadable').map(({ params }) => params['name']),
    ).toEqual(['N139 Lundby']);
  });
});

function without({ budget, services, organisations, developmentList, funding, documents }: ImportResult): unknown {
  return { totals: budget?.totals, areas: budget?.areas, services, organisations, developmentList, funding, documents };
}

function messages({ findings }: ImportResult): string[] {
  return findings.map(({ message }) => message);
}

/** Values without their places. */
function values(value: unknown): unknown {
  const keep = (key: string, member: unknown): unknown =>
    key === 'at' || key.endsWith('At') || key === 'places' ? undefined : member;
  return JSON.parse(JSON.stringify(value ?? null, keep));
}
