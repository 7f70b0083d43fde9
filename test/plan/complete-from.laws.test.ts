import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete, completeFrom, withoutInitiatives } from '../../shared/plan/complete-from.ts';
import { PlanSchema, sectionKeys, type Initiative, type Plan } from '../../shared/plan/plan.ts';
import type { Stated, StatedInitiative } from '../../shared/plan/stated.ts';
import { everyInitiative, plan } from './plans.ts';

const planFields = ['title', 'version', 'date', 'period'] as const;

/** What a source may say of an initiative: always its number or its title, or nothing would name it; a part's number. */
const says = ({ number, title, costs, otherSections }: Initiative): fc.Arbitrary<StatedInitiative> =>
  fc.record({
    fields: fc
      .subarray<StatedInitiative['fields'][number]>(['number', 'title', 'priority'])
      .map((fields) => (title === '' ? fields.filter((field) => field !== 'title') : fields))
      .map((fields) => {
        if (fields.includes('number') || (fields.includes('title') && !number.includes('.'))) return fields;
        return [...fields, title === '' || number.includes('.') ? ('number' as const) : ('title' as const)];
      }),
    years: fc.subarray(Object.keys(costs)),
    sections: fc.subarray([...sectionKeys]),
    headings: fc.subarray([...new Set(otherSections.map(({ heading }) => heading))]),
  });

/** A source: a plan, and what of it is said. Without a number a title names one alone, or nothing tells which is which. */
const source: fc.Arbitrary<{ readonly imported: Plan; readonly stated: Stated }> = plan
  .chain((imported) => {
    const all = everyInitiative(imported.initiatives);
    return fc.record({
      imported: fc.constant(imported),
      stated: fc.record({
        plan: fc.subarray([...planFields]),
        initiatives: fc
          .tuple(...all.map(says))
          .map((each) => new Map(all.map(({ id }, at) => [id, each[at] as StatedInitiative]))),
      }),
    });
  })
  .filter(({ imported, stated }) => {
    const all = everyInitiative(imported.initiatives);
    const bare = all.filter(({ id }) => !stated.initiatives.get(id)!.fields.includes('number'));
    return bare.every(({ title }) => all.filter((other) => other.title === title).length === 1);
  });

const byId = (all: readonly Initiative[]) => new Map(everyInitiative(all).map((each) => [each.id, each]));

describe('a plan that a source says only some of', () => {
  it('has of what the source states just what it states', () => {
    fc.assert(
      fc.property(plan, source, (base, { imported, stated }) => {
        const { plan: whole, listed } = complete(base, stated, imported);
        const ids = new Map(listed.map((one) => [one.source, one.plan]));
        for (const key of stated.plan) expect(whole[key]).toEqual(imported[key]);
        const found = byId(whole.initiatives);
        for (const each of everyInitiative(imported.initiatives)) {
          const own = stated.initiatives.get(each.id)!;
          const now = found.get(ids.get(each.id)!)!;
          for (const field of own.fields) expect(now[field]).toBe(each[field]);
          for (const year of own.years) expect(now.costs[year] ?? null).toBe(each.costs[year]);
          for (const key of own.sections) expect(now.sections[key]).toBe(each.sections[key]);
          for (const heading of own.headings) {
            const under = ({ otherSections }: Initiative) => otherSections.filter((one) => one.heading === heading);
            expect(under(now)).toEqual(under(each));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has all else from the base', () => {
    fc.assert(
      fc.property(plan, source, (base, { imported, stated }) => {
        const { plan: whole, listed, unlisted } = complete(base, stated, imported);
        for (const key of ['area', 'areaId', 'history', 'direction', 'otherSections'] as const)
          expect(whole[key]).toEqual(base[key]);
        for (const key of planFields) if (!stated.plan.includes(key)) expect(whole[key]).toEqual(base[key]);
        const [were, are] = [byId(base.initiatives), byId(whole.initiatives)];
        for (const id of unlisted) expect({ ...are.get(id) }).toEqual({ ...were.get(id) });
        for (const one of listed) {
          const own = stated.initiatives.get(one.source)!;
          const [before, after] = [were.get(one.base ?? ''), are.get(one.plan)!];
          if (!before) continue;
          for (const field of ['number', 'title', 'priority'] as const)
            if (!own.fields.includes(field)) expect(after[field]).toBe(before[field]);
          for (const year of Object.keys({ ...before.costs, ...after.costs }))
            if (!own.years.includes(year)) expect(after.costs[year]).toBe(before.costs[year]);
          for (const key of sectionKeys)
            if (!own.sections.includes(key)) expect(after.sections[key]).toBe(before.sections[key]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same when the same comes again', () => {
    fc.assert(
      fc.property(plan, source, (base, { imported, stated }) => {
        const once = completeFrom(base, stated, imported);
        expect(completeFrom(once, stated, imported)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every initiative of the base, in their order, and names each once', () => {
    fc.assert(
      fc.property(plan, source, (base, { imported, stated }) => {
        const { plan: whole, listed, unlisted } = complete(base, stated, imported);
        expect(PlanSchema.parse(whole)).toEqual(whole);
        const ids = everyInitiative(whole.initiatives).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const isNew = new Set(listed.flatMap((one) => (one.base === null ? [one.plan] : [])));
        const nameOf = new Map(listed.map((one) => [one.base, one.plan]));
        expect(ids.filter((id) => !isNew.has(id))).toEqual(
          everyInitiative(base.initiatives).map(({ id }) => nameOf.get(id) ?? id),
        );
        const without = withoutInitiatives(whole, new Set(unlisted));
        expect(everyInitiative(without.initiatives).filter(({ id }) => unlisted.includes(id))).toEqual([]);
        expect(withoutInitiatives(whole, new Set())).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('is the base where the source says nothing of it, or what it says itself', () => {
    fc.assert(
      fc.property(source, ({ imported, stated }) => {
        expect(completeFrom(imported, stated, imported)).toEqual(imported);
        const { plan: whole, unlisted } = complete(
          imported,
          { plan: [], initiatives: new Map() },
          { ...imported, initiatives: [] },
        );
        expect(whole).toEqual(imported);
        expect(unlisted).toEqual(imported.initiatives.map(({ id }) => id));
      }),
    );
  });
});
