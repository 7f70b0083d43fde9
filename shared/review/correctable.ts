import { z } from 'zod';
import { KronorSchema } from '../plan/money.ts';
import { IsoDaySchema, PrioritySchema, sectionKeys, type Initiative, type Plan } from '../plan/plan.ts';
import type { Target, Value } from './facts.ts';

const text = z.string();
const listed = (list: string, fields: string) => new RegExp(`^/${list}/(?:0|[1-9]\\d{0,5})/(?:${fields})$`);

/** What a correction may touch in an initiative, and what each may hold. A new number would be another initiative. */
const ofInitiative: readonly (readonly [RegExp, z.ZodType<Value>])[] = [
  [/^\/title$/, text.trim().min(1)],
  [/^\/priority$/, PrioritySchema],
  [/^\/costs\/\d{4}$/, KronorSchema.nullable()],
  [new RegExp(`^/sections/(?:${sectionKeys.join('|')})$`), text],
  [listed('otherSections', 'heading|text'), text],
];

/** What it may touch in a plan. Its version and date are the correction's own; another area would be another plan. */
const ofPlan: readonly (readonly [RegExp, z.ZodType<Value>])[] = [
  [/^\/title$/, text.trim().min(1)],
  [/^\/direction$/, text],
  [listed('otherSections', 'heading|text'), text],
  [listed('history', 'date'), IsoDaySchema.nullable()],
  [listed('history', 'version|description'), text],
  [listed('history', 'changedBy'), text.nullable()],
];

/** The value as it would stand there, a title without space around it; undefined where it may not, or nothing may. */
export function asHeld({ initiative, pointer }: Target, value: Value): Value | undefined {
  const rule = (initiative === null ? ofPlan : ofInitiative).find(([pattern]) => pattern.test(pointer));
  return rule?.[1].safeParse(value).data;
}

/** The value that a target names; undefined where the plan has none. A year of the period without amount is empty. */
export function valueIn(plan: Plan, { initiative, pointer }: Target): Value | undefined {
  const owner = initiative === null ? plan : findInitiative(plan.initiatives, initiative);
  if (owner === null) return undefined;
  let value: unknown = owner;
  for (const step of stepsOf(pointer)) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  if (value === undefined && initiative !== null && isYearOf(plan, pointer)) return null;
  return typeof value === 'string' || typeof value === 'number' || value === null ? value : undefined;
}

/** The plan with another value there; the plan itself where it has no such place. */
export function withValue(plan: Plan, { initiative, pointer }: Target, value: Value): Plan {
  if (valueIn(plan, { initiative, pointer }) === undefined) return plan;
  if (initiative === null) return put(plan, stepsOf(pointer), value) as Plan;
  const among = (some: readonly Initiative[]): Initiative[] =>
    some.map((one) => {
      if (one.id === initiative) return put(one, stepsOf(pointer), value) as Initiative;
      return one.parts.length > 0 ? { ...one, parts: among(one.parts) } : one;
    });
  return { ...plan, initiatives: among(plan.initiatives) };
}

/** An initiative, or a part of one, by its id. */
export function findInitiative(some: readonly Initiative[], id: string): Initiative | null {
  for (const one of some) {
    const found = one.id === id ? one : findInitiative(one.parts, id);
    if (found) return found;
  }
  return null;
}

function put(holder: unknown, [step, ...rest]: readonly string[], value: Value): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) return holder.map((one, i) => (String(i) === step ? put(one, rest, value) : one));
  const known = isObject(holder) ? holder : {};
  return { ...known, [step]: put(known[step], rest, value) };
}

function isYearOf({ period }: Plan, pointer: string): boolean {
  const year = /^\/costs\/(\d{4})$/.exec(pointer)?.[1];
  return year !== undefined && period.includes(Number(year));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}
