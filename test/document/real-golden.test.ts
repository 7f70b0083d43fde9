import { describe, expect, test } from 'vitest';

import type { Finding } from '../../shared/document/finding.ts';
import type { ImportedInitiative, ImportedPlan, ImportResult } from '../../shared/document/import-result.ts';
import { imported, planOf, real } from './documents.ts';
import { goldenDifferences, goldenOddities, goldenRounding, goldenTold } from './golden-findings.ts';
import { goldenPlans } from './golden-plans.ts';
import { goldenSections } from './golden-sections.ts';
import { goldenFunding, goldenList, goldenOrganisations, goldenServices } from './golden-tables.ts';

const missing = 'the real plans are not at ../shared/source';

describe.skipIf(real === undefined)(`the real plans, all of them${real === undefined ? ` (${missing})` : ''}`, () => {
  let once: ImportResult | undefined;
  const result = (): ImportResult => (once ??= imported(real ?? ''));
  const all = ({ initiatives }: ImportedPlan): ImportedInitiative[] =>
    initiatives.flatMap((initiative) => [initiative, ...initiative.parts]);

  test.each(Object.entries(goldenPlans))('%s has its version rows, initiatives and budget rows', (area, golden) => {
    const plan = planOf(result(), area);
    const rows = plan.history.map(({ date, version, description, changedBy }) => [
      date,
      version,
      two(description),
      changedBy,
    ]);
    expect(rows).toEqual(golden.history);
    const initiatives = all(plan).map(({ number, title, priority, costs, budget }) => [
      number,
      title,
      priority,
      plan.period.map((year) => tkr(costs[String(year)] ?? null)),
      budget === null ? null : [two(budget.name), tkr(budget.amount)],
    ]);
    expect(initiatives).toEqual(golden.initiatives);
    const items = result().budget?.areas.find((budget) => budget.area === area)?.items ?? [];
    expect(items.map(({ name, amount }) => [two(name), tkr(amount)])).toEqual(golden.budget);
  });

  test.each(Object.entries(goldenSections))('%s has every section whole', (area, golden) => {
    const sections = all(planOf(result(), area)).flatMap(({ number, sections: own }) =>
      Object.entries(own).flatMap(([key, { text, at }]) => {
        const words = text.split(' ');
        return at === undefined ? [] : [[number, key, words[0], words.at(-1), text.replaceAll(' ', '').length]];
      }),
    );
    expect(sections).toEqual(golden);
  });

  test('have every row of cost per service and per organisation', () => {
    const services = goldenServices.flatMap(([area, kind, rows]) => rows.map((row) => [area, kind, ...row]));
    expect(
      result().services.map(({ area, kind, name, amounts, comment }) => [
        area,
        kind,
        name,
        Object.values(amounts).map(tkr),
        comment,
      ]),
    ).toEqual(services);
    const organisations = goldenOrganisations.flatMap(([group, rows]) => rows.map((row) => [group, ...row]));
    expect(
      result().organisations.map(({ group, code, name, amounts }) => [
        group,
        code,
        name,
        ...Object.values(amounts).map(tkr),
      ]),
    ).toEqual(organisations);
    expect(Object.keys(result().services[0]?.amounts ?? {})).toEqual(['P0 2016', 'P1 2016', 'Budget 2017']);
    expect(Object.keys(result().organisations[0]?.amounts ?? {})).toEqual(['P0 2016', 'P1 2016', 'Budget 2017']);
  });

  test('have every row of the list of initiatives and of how they are funded', () => {
    expect(
      result().developmentList.map(({ area, name, amounts }) => [
        area,
        name,
        tkr(amounts['2016'] ?? null),
        tkr(amounts['2017'] ?? null),
      ]),
    ).toEqual(goldenList.flatMap(([area, rows]) => rows.map(([name, amount]) => [area, name, null, amount])));
    expect(
      result().funding.map(({ area, name, amounts }) => [
        area,
        name,
        tkr(amounts['2016'] ?? null),
        tkr(amounts['2017'] ?? null),
      ]),
    ).toEqual(goldenFunding);
  });

  test('do not add up where reading finds that they don’t, and nowhere else', () => {
    const { findings } = result();
    const differing = findings.filter(
      ({ severity, stated }) => stated !== null && (severity === 'error' || severity === 'warning'),
    );
    expect(sorted(differing.map((one) => [one.code, about(one), tkr(one.stated), tkr(one.computed ?? 0)]))).toEqual(
      sorted(goldenDifferences),
    );
    const rounding = findings.filter(({ severity }) => severity === 'rounding');
    expect(sorted(rounding.map(({ code, stated, computed }) => [code, tkr(stated), tkr(computed)]))).toEqual(
      sorted(goldenRounding),
    );
    const odd = findings.filter(
      ({ severity, stated }) => stated === null && (severity === 'error' || severity === 'warning'),
    );
    expect(sorted(odd.map(({ code, params }) => [code, params['area'] ?? '']))).toEqual(sorted(goldenOddities));
    expect(findings.find(({ code }) => code === 'service-budget-differ')?.severity).toBe('warning');
    const told = findings.filter(({ severity, computed }) => severity === 'info' && computed !== null);
    const aboutYears = ({ params: { area, number, years } }: Finding): string => `${area} ${number} ${years}`;
    expect(told.map((one) => [one.code, aboutYears(one), tkr(one.stated), tkr(one.computed)])).toEqual(goldenTold);
  });

  test('are found with both places and both values in every sentence about amounts', () => {
    for (const { message, stated, computed, places, code } of result().findings) {
      expect(message, code).not.toMatch(/[{}]|undefined|null/);
      if (stated === null || computed === null) continue;
      for (const amount of [stated, computed])
        expect(message.replaceAll('\u202f', ''), code).toContain(`${amount / 1000} tkr`);
      expect(places.length, code).toBeGreaterThan(1);
    }
  });
});

function about({ params }: Finding): string {
  const { area, name, kind, year, column } = params;
  return [area ?? name ?? (kind === undefined ? undefined : kind), year ?? column]
    .filter((part) => part !== undefined)
    .join(' ');
}

function two(text: string): string {
  return text.split(' ').slice(0, 2).join(' ');
}

function tkr(amount: number | null): number | null {
  return amount === null ? null : amount / 1000;
}

function sorted(rows: readonly (readonly unknown[])[]): unknown[] {
  return rows.map((row) => row.join(' | ')).sort();
}
