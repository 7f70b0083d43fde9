import type { Finding, Severity } from '../finding.ts';
import { finding } from '../describe-finding.ts';
import type { Place } from '../place.ts';
import { keyOf } from '../names.ts';
import type { Claim, ClaimKind } from './read-claims.ts';

/** What the tables say of a cost in a year, and where. */
export type Reference = { readonly amount: number; readonly at: Place | undefined };

/** What the claims are held against: the tables' costs by kind and year, and by group this year. */
export type References = {
  readonly year: number;
  readonly costOf: (kind: ClaimKind, year: number) => Reference | undefined;
  readonly groups: readonly (Reference & { readonly name: string })[];
  readonly change: Reference | undefined;
};

/** A document that speaks, and what it claims. */
export type Speaker = { readonly who: string; readonly claims: readonly Claim[] };
type Said = { readonly who: string; readonly amount: number; readonly tolerance: number; readonly at: Place };

const claimKinds: readonly ClaimKind[] = ['total', 'development', 'maintenance'];

/** Finds where documents state other costs than the tables, than each other, or than their own parts. */
export function checkClaims(speakers: readonly Speaker[], references: References): Finding[] {
  const { year } = references;
  return [
    ...[year - 1, year].flatMap((of) => claimKinds.flatMap((kind) => checkCost(speakers, references, kind, of))),
    ...speakers.flatMap((speaker) => [
      ...[year - 1, year].flatMap((of) => checkParts(speaker, speakers, references, of)),
      ...checkGroups(speaker, references),
      ...checkGrowth(speaker, references),
    ]),
  ];
}

function saidOf({ who, claims }: Speaker, kind: ClaimKind, of: number, year: number): Said[] {
  return claims
    .filter((claim) => claim.of === kind && !claim.isIncrease && yearOf(claim, year) === of)
    .map(({ amount, tolerance, at }) => ({ who, amount, tolerance, at }));
}

function yearOf(claim: Claim, year: number): number {
  return claim.year === null ? year : claim.year === -1 ? year - 1 : claim.year;
}

/** One finding for each value that differs from the tables, and one for each that differs from another document's. */
function checkCost(speakers: readonly Speaker[], references: References, kind: ClaimKind, of: number): Finding[] {
  const said = speakers.flatMap((speaker) => saidOf(speaker, kind, of, references.year));
  const values = [...new Map(said.map((one) => [one.amount, one])).values()];
  const reference = references.costOf(kind, of);
  const against = values.flatMap((value) => {
    const severity = reference && severityWithin(value.amount, reference.amount, value.tolerance);
    if (severity === undefined || reference === undefined) return [];
    const alike = said.filter(({ amount }) => amount === value.amount);
    const params = { who: names(alike), kind, year: of, stated: value.amount, computed: reference.amount };
    const places = [...alike.map(({ at }) => at), reference.at];
    return [finding('document-table-differ', severity, params, { ...amountsOf(params), places })];
  });
  const first = values[0];
  const between = values.slice(1).flatMap((value) => {
    const severity = severityWithin(first!.amount, value.amount, first!.tolerance + value.tolerance);
    const alike = said.filter(({ amount }) => amount === value.amount);
    if (severity === undefined) return [];
    const ones = said.filter(({ amount }) => amount === first!.amount);
    const params = {
      kind,
      year: of,
      who: names(ones),
      other: names(alike),
      stated: first!.amount,
      computed: value.amount,
    };
    const places = [...ones, ...alike].map(({ at }) => at);
    return [finding('documents-differ', severity, params, { ...amountsOf(params), places })];
  });
  return [...against, ...between];
}

/** Development and maintenance are the whole: of the document itself, else of the tables and of other documents. */
function checkParts(speaker: Speaker, speakers: readonly Speaker[], references: References, of: number): Finding[] {
  const [totals, [development], [maintenance]] = claimKinds.map((kind) =>
    saidOf(speaker, kind, of, references.year),
  ) as [Said[], Said[], Said[]];
  if (development === undefined || maintenance === undefined) return [];
  const computed = development.amount + maintenance.amount;
  const tolerance = development.tolerance + maintenance.tolerance;
  const parts = [development.at, maintenance.at];
  const params = { who: speaker.who, year: of, computed };
  const own = totals.filter((one, index) => totals.findIndex(({ amount }) => amount === one.amount) === index);
  if (own.length > 0)
    return own.flatMap((total) => {
      const off = Math.abs(total.amount - computed);
      if (off === 0) return [];
      const severity: Severity = off <= total.tolerance + tolerance ? 'rounding' : 'error';
      const evidence = { stated: total.amount, computed, places: [total.at, ...parts] };
      return [finding('document-parts-sum', severity, { ...params, stated: total.amount }, evidence)];
    });
  const said = speakers
    .filter((other) => other !== speaker)
    .flatMap((other) => saidOf(other, 'total', of, references.year));
  const others = said
    .filter((one, index) => said.findIndex(({ amount }) => amount === one.amount) === index)
    .map((one) => ({ ...one, who: names(said.filter(({ amount }) => amount === one.amount)) }));
  const reference = references.costOf('total', of);
  const whole = reference === undefined ? [] : [{ who: '', tolerance: 0, ...reference }];
  return [...whole, ...others].flatMap(({ who, amount, at, tolerance: stated }) => {
    const severity = severityWithin(amount, computed, stated + tolerance);
    if (severity === undefined) return [];
    const evidence = { stated: amount, computed, places: [at, ...parts] };
    if (who === '') return [finding('document-parts-table', severity, { ...params, stated: amount }, evidence)];
    return [finding('document-parts-differ', severity, { ...params, other: who, stated: amount }, evidence)];
  });
}

function checkGroups({ who, claims }: Speaker, { groups }: References): Finding[] {
  return claims.flatMap(({ of, group, amount, tolerance, at }) => {
    const stem = keyOf(group).slice(0, 7);
    const table = of === 'group' ? groups.find(({ name }) => keyOf(name).startsWith(stem)) : undefined;
    const severity = table && severityWithin(amount, table.amount, tolerance);
    if (table === undefined || severity === undefined) return [];
    const params = { who, group, stated: amount, computed: table.amount };
    return [finding('document-group-differ', severity, params, { ...amountsOf(params), places: [at, table.at] })];
  });
}

/** What grows is held against the document's own two years, and maintenance against the budget. */
function checkGrowth(speaker: Speaker, references: References): Finding[] {
  const { year, change } = references;
  return speaker.claims.flatMap(({ isIncrease, of, amount, tolerance, at }) => {
    if (!isIncrease || of === 'group') return [];
    const own = ownGrowth(speaker, of, year);
    const compared = own ?? (of === 'maintenance' && change !== undefined ? { ...change, tolerance: 0 } : undefined);
    const severity = compared && severityWithin(amount, compared.amount, tolerance + compared.tolerance);
    if (compared === undefined || severity === undefined) return [];
    const params = { who: speaker.who, kind: of, stated: amount, computed: compared.amount };
    return [finding('document-growth-differ', severity, params, { ...amountsOf(params), places: [at, compared.at] })];
  });
}

function ownGrowth(
  speaker: Speaker,
  kind: ClaimKind,
  year: number,
): (Reference & { readonly tolerance: number }) | undefined {
  const costOf = (of: number): Said | undefined => {
    const stated = saidOf(speaker, kind, of, year)[0];
    if (stated !== undefined || kind !== 'total') return stated;
    const parts = [saidOf(speaker, 'development', of, year)[0], saidOf(speaker, 'maintenance', of, year)[0]];
    const [one, other] = parts;
    if (one === undefined || other === undefined) return undefined;
    return { ...one, amount: one.amount + other.amount, tolerance: one.tolerance + other.tolerance };
  };
  const [now, before] = [costOf(year), costOf(year - 1)];
  if (now === undefined || before === undefined) return undefined;
  return { amount: now.amount - before.amount, tolerance: now.tolerance + before.tolerance, at: now.at };
}

function severityWithin(stated: number, computed: number, tolerance: number): Severity | undefined {
  const off = Math.abs(stated - computed);
  if (off <= tolerance) return undefined;
  return off <= tolerance + 5000 ? 'rounding' : 'error';
}

function names(said: readonly Said[]): string {
  return [...new Set(said.map(({ who }) => who))].join('\n');
}

function amountsOf({ stated, computed }: { stated: number; computed: number }): { stated: number; computed: number } {
  return { stated, computed };
}
