import type { PlanRead } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';
import type { Initiative, Plan } from '../../shared/plan/plan.ts';

/** Where a value stands in a document. */
export interface Sourced {
  readonly sha256: string;
  readonly at: Place;
  /** True where a meeting has changed the value since: the document says something else. */
  readonly isChanged: boolean;
}

/** Finds where the value at a JSON pointer into a plan was read from; null where no document holds it. */
export type FindSource = (pointer: string) => Sourced | null;

/** Whether the version itself was read from a document, and not made by a meeting from one that was. */
export function isFromDocument({ hash, origin, source }: PlanRead): boolean {
  return source !== null && (origin === null || origin === hash);
}

/**
 * The sources of a version's values. One that was read from a document knows its own places; one that came from a
 * meeting has those of the version it once came from (`origin`), initiative by initiative, as their order may differ.
 */
export function sourcesOf(read: PlanRead, origin: PlanRead | null): FindSource {
  const isOwn = isFromDocument(read);
  const documented = isOwn ? read : origin;
  const source = documented?.source;
  if (!source) return () => null;
  const there = documented.version.plan;
  const here = read.version.plan;
  return (pointer) => {
    const same = isOwn ? pointer : pointerThere(here, there, pointer);
    const at = same === null ? undefined : source.places[same];
    if (same === null || at === undefined) return null;
    const isChanged = !isOwn && !isEqual(valueAt(here, pointer), valueAt(there, same));
    return { sha256: source.sha256, at, isChanged };
  };
}

/** The pointer to the same thing in another version, or null where it is not there. */
function pointerThere(here: Plan, there: Plan, pointer: string): string | null {
  const initiative = /^\/initiatives\/(\d+)(.*)$/.exec(pointer);
  if (initiative) {
    const [, index, rest = ''] = initiative;
    return initiativeThere(here.initiatives, there.initiatives, '/initiatives', Number(index), rest);
  }
  const listed = /^\/(history|statements|otherSections)\/(\d+)(.*)$/.exec(pointer);
  if (!listed) return pointer;
  const [, list, index, rest = ''] = listed;
  const found = (valueAt(there, `/${list}`) as unknown[]).findIndex((entry) =>
    isEqual(entry, valueAt(here, `/${list}/${index}`)),
  );
  return found === -1 ? null : `/${list}/${found}${rest}`;
}

function initiativeThere(
  here: readonly Initiative[],
  there: readonly Initiative[],
  base: string,
  index: number,
  rest: string,
): string | null {
  const found = there.findIndex(({ id }) => id === here[index]?.id);
  const mine = here[index];
  const theirs = there[found];
  if (!mine || !theirs) return null;
  const part = /^\/parts\/(\d+)(.*)$/.exec(rest);
  if (!part) return `${base}/${found}${rest}`;
  return initiativeThere(mine.parts, theirs.parts, `${base}/${found}/parts`, Number(part[1]), part[2] ?? '');
}

/** What stands at a JSON pointer without escapes; undefined where nothing does. */
export function valueAt(plan: Plan, pointer: string): unknown {
  let value: unknown = plan;
  for (const step of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value;
}

/** JSON's own order of keys is enough: both were read by the same schema. */
function isEqual(ours: unknown, theirs: unknown): boolean {
  return JSON.stringify(ours) === JSON.stringify(theirs);
}
